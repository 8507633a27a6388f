@testable import Features

/// A slow reading of the words of a line, straight from what the layout's words are: each step makes
/// new lists of scalars, and nothing is kept from one word to the next.
enum SlowLayoutReader {
  /// A word, as the layout rules can ask for it.
  struct Word: Equatable {
    var opening: [UInt8]
    var text: [UInt8]
    var closing: [UInt8]
    var isCapitalized: Bool
    var isWord: Bool
    var kinds: UInt32
  }

  /// The words of some bytes.
  static func words(_ bytes: [UInt8]) -> [Word] {
    scalars(bytes).split(whereSeparator: isSpace).flatMap { words(inChunk: Array($0)) }
  }

  /// The scalars of bytes, and U+FFFD for each byte that is none of them.
  private static func scalars(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let one = (1...4).lazy.compactMap { length -> (Unicode.Scalar, Int)? in
        guard rest.count >= length,
          let text = String(validating: rest.prefix(length), as: UTF8.self),
          let scalar = text.unicodeScalars.first
        else { return nil }
        return (scalar, length)
      }.first
      scalars.append(one?.0 ?? "\u{FFFD}")
      rest = rest.dropFirst(one?.1 ?? 1)
    }
    return scalars
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    let scalarClass = ScalarDefinition.scalarClass(of: scalar)
    return scalarClass == .space || scalarClass == .lineBreak
  }

  /// Whether a scalar is a letter, digit or sign that a word can be made of.
  private static func isSolid(_ scalar: Unicode.Scalar) -> Bool {
    switch ScalarDefinition.scalarClass(of: scalar) {
    case .letter, .ideograph, .extender, .digit: true
    case .mark: "@&©".unicodeScalars.contains(scalar) || scalar.value > 0x2190
    default: false
    }
  }

  // MARK: Chunks

  /// The words of a run of scalars without white space: most are one word, and a full stop, an
  /// ellipsis or a bracket inside may part two.
  private static func words(inChunk chunk: [Unicode.Scalar]) -> [Word] {
    var words: [Word] = []
    var start = 0
    while let end = firstSplit(in: chunk, from: start) {
      let hasBracket = folded(chunk[..<end]).hasSuffix("(")
      words += word(chunk[start..<(hasBracket ? lastBracket(in: chunk, before: end) : end)])
      start = hasBracket ? lastBracket(in: chunk, before: end) : end
    }
    return words + word(chunk[start...])
  }

  private static func lastBracket(in chunk: [Unicode.Scalar], before end: Int) -> Int {
    chunk[..<end].lastIndex(of: "(") ?? end
  }

  /// The first solid scalar behind the start that opens a new word.
  private static func firstSplit(in chunk: [Unicode.Scalar], from start: Int) -> Int? {
    let solids = chunk.indices.filter { $0 >= start && isSolid(chunk[$0]) }
    for (last, next) in zip(solids, solids.dropFirst()) {
      guard let first = solids.first else { continue }
      let gap = folded(chunk[(last + 1)..<next])
      let isDots = gap == "…" || gap.hasPrefix("..")
      let isLong = folded(chunk[first...last]).utf8.count > 1
      let isStop = gap.hasPrefix(".") && isLong
      let letter = chunk[first...last].last {
        isSolid($0) && ScalarDefinition.scalarClass(of: $0) != .extender
      }
      let isNew = gap == "." ? isLower(letter) && isUpper(chunk[next]) : gap.hasSuffix("(")
      if isDots || isStop && isNew { return next }
    }
    return nil
  }

  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? ("A"..."Z").contains(scalar) : ScalarDefinition.lowercase(scalar) != scalar
  }

  private static func isLower(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar, ScalarDefinition.scalarClass(of: scalar) == .letter else { return false }
    return !isUpper(scalar)
  }

  // MARK: Words

  private static func folded(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    String(decoding: TextFolding.folded(String(String.UnicodeScalarView(scalars))), as: UTF8.self)
  }

  /// The word of some scalars, or none if they leave no trace.
  private static func word(_ scalars: ArraySlice<Unicode.Scalar>) -> [Word] {
    let solids = scalars.indices.filter { isSolid(scalars[$0]) }
    guard let first = solids.first, let last = solids.last else {
      let marks = folded(scalars)
      guard !marks.isEmpty else { return [] }
      let kinds = kinds(of: marks, closing: "", isWord: false, hasDigit: false)
      return [
        Word(
          opening: [], text: Array(marks.utf8), closing: [], isCapitalized: false, isWord: false,
          kinds: kinds)
      ]
    }
    let text = folded(scalars[first...last])
    let closing = folded(scalars[(last + 1)...])
    let letter = scalars.first { ScalarDefinition.scalarClass(of: $0) == .letter }
    let hasDigit = scalars.contains { ScalarDefinition.scalarClass(of: $0) == .digit }
    return [
      Word(
        opening: Array(folded(scalars[..<first]).utf8), text: Array(text.utf8),
        closing: Array(closing.utf8),
        isCapitalized: letter.map(isUpper) ?? false, isWord: true,
        kinds: kinds(of: text, closing: closing, isWord: true, hasDigit: hasDigit))
    ]
  }

  private static func kinds(
    of text: String, closing: String, isWord: Bool, hasDigit: Bool
  ) -> UInt32 {
    var kinds = LayoutWordTable.standard[LayoutWordTable.hash(of: text.utf8)]
    if !isWord { kinds.insert(.mark) }
    if hasDigit { kinds.insert(.digit) }
    if text.utf8.contains(UInt8(ascii: "@")) { kinds.insert(.at) }
    if text.utf8.contains(UInt8(ascii: "/")) { kinds.insert(.slash) }
    if text.utf8.first.map({ $0 >= 0x80 }) == true { kinds.insert(.foreign) }
    if closing.utf8.contains(UInt8(ascii: ":")) { kinds.insert(.colon) }
    if closing.unicodeScalars.contains(where: { ".!?…".unicodeScalars.contains($0) }) {
      kinds.insert(.stop)
    }
    return kinds.rawValue
  }
}
