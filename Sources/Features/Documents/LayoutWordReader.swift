/// Collects the scalars of one word.
struct LayoutWordReader {
  private let table = LayoutWordTable.standard
  private var opening: [UInt8] = []
  private var text: [UInt8] = []
  /// The length of `text` up to the last letter or digit.
  private var solid = 0
  private var isCapitalized = false
  private var hasLetter = false
  private var hasDigit = false
  private var lastIsLower = false

  /// The words of a range.
  ///
  /// - Complexity: O(length).
  static func words(_ bytes: [UInt8], in range: Range<Int>) -> [LayoutWord] {
    var words: [LayoutWord] = []
    words.reserveCapacity(range.count / 6 + 1)
    var reader = LayoutWordReader()
    bytes.withUnsafeBufferPointer { buffer in
      var offset = range.lowerBound
      while offset < range.upperBound {
        if LayoutPlainWord.isSpace(buffer[offset]) {
          offset += 1
        } else if let plain = LayoutPlainWord(
          buffer, from: offset, to: range.upperBound, reader.table)
        {
          words.append(plain.word)
          offset = plain.end
        } else {
          let start = offset
          while offset < range.upperBound, !LayoutPlainWord.isSpace(buffer[offset]) { offset += 1 }
          reader.add(bytes, in: start..<offset, into: &words)
        }
      }
    }
    return words
  }

  /// Reads the words of a range without white space in ASCII.
  private mutating func add(_ bytes: [UInt8], in range: Range<Int>, into words: inout [LayoutWord])
  {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = UTF8Decoding.decode(bytes, at: offset, limit: range.upperBound)
      offset += length
      guard let scalar else {
        add("\u{FFFD}", .mark, into: &words)
        continue
      }
      let scalarClass = ScalarClass(scalar)
      switch scalarClass {
      case .space, .lineBreak: finish(into: &words)
      default: add(scalar, scalarClass, into: &words)
      }
    }
    finish(into: &words)
  }

  private mutating func add(
    _ scalar: Unicode.Scalar, _ scalarClass: ScalarClass, into words: inout [LayoutWord]
  ) {
    let isSolid: Bool
    switch scalarClass {
    case .letter, .ideograph, .extender: isSolid = true
    case .digit: isSolid = true
    case .mark: isSolid = scalar == "@" || scalar == "&" || scalar == "©" || scalar.value > 0x2190
    default: isSolid = false
    }
    if isSolid, solid > 0, opensWord(scalar) { split(into: &words) }
    guard isSolid || solid > 0 else {
      TextFolding.append(scalar, to: &opening)
      return
    }
    if scalarClass == .letter, !hasLetter {
      hasLetter = true
      isCapitalized = isUpper(scalar)
    }
    if scalarClass == .digit { hasDigit = true }
    if isSolid, scalarClass != .extender {
      lastIsLower = scalarClass == .letter && !isUpper(scalar)
    }
    TextFolding.append(scalar, to: &text)
    if isSolid { solid = text.count }
  }

  /// Whether a new word starts here without a space: `Monday.Credit`, `Monday.(Supplied`,
  /// `Credit…Jane`.
  private func opensWord(_ scalar: Unicode.Scalar) -> Bool {
    let gap = text[solid...]
    guard let first = gap.first else { return false }
    if gap.elementsEqual(Self.ellipsis) || gap.starts(with: Self.dots) { return true }
    guard first == UInt8(ascii: "."), solid > 1 else { return false }
    if gap.count > 1 { return gap.last == UInt8(ascii: "(") }
    return lastIsLower && isUpper(scalar)
  }

  private static let ellipsis = Array("…".utf8)
  private static let dots = Array("..".utf8)

  /// Ends a word; a bracket after it opens the next one.
  private mutating func split(into words: inout [LayoutWord]) {
    let hasBracket = text.last == UInt8(ascii: "(")
    if hasBracket { text.removeLast() }
    finish(into: &words)
    if hasBracket { opening = [UInt8(ascii: "(")] }
  }

  private func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? ASCII.isUpper(UInt8(scalar.value)) : TextFolding.lowercase(scalar) != scalar
  }

  private mutating func finish(into words: inout [LayoutWord]) {
    defer { reset() }
    let isWord = solid > 0
    guard isWord || !opening.isEmpty else { return }
    let start = isWord ? opening.count : 0
    let letters = isWord ? text[..<solid] : opening[...]
    words.append(
      LayoutWord(
        opening + text, text: start..<start + letters.count, isCapitalized: isCapitalized,
        isWord: isWord, kinds: kinds(of: letters, closing: text[solid...])))
  }

  private mutating func reset() {
    opening.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    (solid, isCapitalized, hasLetter, hasDigit, lastIsLower) = (0, false, false, false, false)
  }

  private func kinds(of text: ArraySlice<UInt8>, closing: ArraySlice<UInt8>) -> LayoutWordKinds {
    var kinds = table[LayoutWordTable.hash(of: text)]
    if solid == 0 { kinds.insert(.mark) }
    if hasDigit { kinds.insert(.digit) }
    if text.contains(UInt8(ascii: "@")) { kinds.insert(.at) }
    if text.contains(UInt8(ascii: "/")) { kinds.insert(.slash) }
    if text.first.map({ $0 >= 0x80 }) ?? false { kinds.insert(.foreign) }
    for offset in closing.indices {
      kinds.formUnion(.closing(closing[offset]))
      if closing[offset...].starts(with: Self.ellipsis) { kinds.insert(.stop) }
    }
    return kinds
  }
}
