/// A word of a line as the layout rules see it: folded, without the marks around it.
struct LayoutWord {
  /// The folded letters, digits as `0`; the marks themselves if there is nothing else.
  let text: String
  /// The marks before the letters, folded.
  let opening: String
  /// The marks after the letters, folded.
  let closing: String
  /// The first letter is upper case.
  let isCapitalized: Bool
  /// It has at least one letter, digit or symbol that is not punctuation.
  let isWord: Bool
  /// It has a digit.
  let hasDigit: Bool

  /// Whether a colon comes after it.
  var hasColon: Bool { closing.contains(":") }
  /// Whether a full stop, question or exclamation mark comes after it.
  var hasStop: Bool { closing.contains { ".!?…".contains($0) } }
}

/// The words of a piece of text.
struct LayoutText {
  let words: [LayoutWord]

  /// Reads words separated by white space.
  ///
  /// - Complexity: O(length).
  init(_ bytes: [UInt8], in range: Range<Int>) {
    var words: [LayoutWord] = []
    var word = LayoutWordReader()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = UTF8Decoding.decode(bytes, at: offset, limit: range.upperBound)
      offset += length
      guard let scalar else {
        word.add("\u{FFFD}", .mark, into: &words)
        continue
      }
      let scalarClass = ScalarClass(scalar)
      switch scalarClass {
      case .space, .lineBreak: word.finish(into: &words)
      default: word.add(scalar, scalarClass, into: &words)
      }
    }
    word.finish(into: &words)
    self.words = words
  }

  init(words: some Sequence<LayoutWord>) { self.words = Array(words) }

  var count: Int { words.count }

  /// The text of a word, or an empty string past the end.
  subscript(index: Int) -> String { words.indices.contains(index) ? words[index].text : "" }

  /// Whether the text is exactly these words.
  func equals(_ phrase: [String]) -> Bool { count == phrase.count && starts(with: phrase) }

  /// Whether the text starts with these words.
  func starts(with phrase: [String]) -> Bool {
    count >= phrase.count && zip(words, phrase).allSatisfy { $0.text == $1 }
  }

  /// Whether these words stand together somewhere.
  func contains(_ phrase: [String]) -> Bool {
    guard count >= phrase.count else { return false }
    return (0...count - phrase.count).contains { start in
      phrase.indices.allSatisfy { words[start + $0].text == phrase[$0] }
    }
  }

  /// Whether any word is in a set.
  func hasAny(of set: Set<String>) -> Bool { words.contains { set.contains($0.text) } }

  /// The words from an index on.
  func dropping(_ number: Int) -> LayoutText { LayoutText(words: words.dropFirst(number)) }

  /// Whether the last word is followed by a terminator.
  var endsSentence: Bool { words.last?.hasStop ?? false }
}

/// Collects the scalars of one word.
private struct LayoutWordReader {
  private var opening: [UInt8] = []
  private var text: [UInt8] = []
  /// The length of `text` up to the last letter or digit.
  private var solid = 0
  private var isCapitalized = false
  private var hasLetter = false
  private var hasDigit = false
  private var lastIsLower = false

  mutating func add(
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
    if isSolid { lastIsLower = scalarClass == .letter && !isUpper(scalar) }
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

  mutating func finish(into words: inout [LayoutWord]) {
    defer { self = LayoutWordReader() }
    if solid == 0 {
      guard !opening.isEmpty else { return }
      words.append(
        LayoutWord(
          text: String(decoding: opening, as: UTF8.self), opening: "", closing: "",
          isCapitalized: false, isWord: false, hasDigit: false))
      return
    }
    words.append(
      LayoutWord(
        text: String(decoding: text[..<solid], as: UTF8.self),
        opening: String(decoding: opening, as: UTF8.self),
        closing: String(decoding: text[solid...], as: UTF8.self),
        isCapitalized: isCapitalized, isWord: true, hasDigit: hasDigit))
  }
}
