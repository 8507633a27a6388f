/// A word of a line as the layout rules see it: folded, without the marks around it.
struct LayoutWord {
  /// The letter that comes first among its letters is upper case.
  let isCapitalized: Bool
  /// It has at least one letter, digit or symbol that is not punctuation.
  let isWord: Bool
  /// The lists it is in, and what it is made of.
  let kinds: LayoutWordKinds
  /// The marks before it, its letters and the marks after it, folded, if they are few.
  private let bytes: LayoutWordBytes
  /// The same if they are many.
  private let longBytes: [UInt8]?
  /// Where the letters start among the bytes.
  private let start: Int32
  private let end: Int32
  private let count: Int32

  /// The folded letters, digits as `0`; the marks themselves if there is nothing else.
  var text: String { string(start..<end) }
  /// The marks before the letters, folded.
  var opening: String { string(0..<start) }
  /// The marks after the letters, folded.
  var closing: String { string(end..<count) }

  /// The length of ``text`` in bytes.
  var length: Int { Int(end - start) }
  var hasOpening: Bool { start > 0 }
  var hasClosing: Bool { end < count }
  /// It has a digit.
  var hasDigit: Bool { kinds.contains(.digit) }
  /// Whether a colon comes after it.
  var hasColon: Bool { kinds.contains(.colon) }
  /// Whether a full stop, question or exclamation mark comes after it.
  var hasStop: Bool { kinds.contains(.stop) }

  private func string(_ range: Range<Int32>) -> String {
    if range.isEmpty { return "" }
    let range = Int(range.lowerBound)..<Int(range.upperBound)
    if let longBytes { return String(decoding: longBytes[range], as: UTF8.self) }
    return withUnsafeBytes(of: bytes) {
      String(decoding: UnsafeRawBufferPointer(rebasing: $0[range]), as: UTF8.self)
    }
  }

  /// Makes a word of few bytes.
  init(
    _ bytes: LayoutWordBytes, text: Range<Int>, count: Int, isCapitalized: Bool, isWord: Bool,
    kinds: LayoutWordKinds
  ) {
    self.bytes = bytes
    longBytes = nil
    (start, end) = (Int32(text.lowerBound), Int32(text.upperBound))
    self.count = Int32(count)
    (self.isCapitalized, self.isWord, self.kinds) = (isCapitalized, isWord, kinds)
  }

  /// Makes a word of any number of bytes.
  init(
    _ bytes: [UInt8], text: Range<Int>, isCapitalized: Bool, isWord: Bool, kinds: LayoutWordKinds
  ) {
    self.bytes = LayoutWordBytes()
    longBytes = bytes
    (start, end) = (Int32(clamping: text.lowerBound), Int32(clamping: text.upperBound))
    count = Int32(clamping: bytes.count)
    (self.isCapitalized, self.isWord, self.kinds) = (isCapitalized, isWord, kinds)
  }
}

/// Room for the bytes of nearly all words.
struct LayoutWordBytes {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0

  /// How many bytes there is room for.
  static let capacity = 24

  /// Sets a byte that is zero so far.
  @inline(__always)
  mutating func set(_ index: Int, to byte: UInt8) {
    let value = UInt64(littleEndian: UInt64(byte) << UInt64((index & 7) * 8))
    switch index >> 3 {
    case 0: first |= value
    case 1: second |= value
    default: third |= value
    }
  }
}

/// The words of a piece of text.
struct LayoutText {
  let words: [LayoutWord]

  /// Reads words separated by white space.
  ///
  /// - Complexity: O(length).
  init(_ bytes: [UInt8], in range: Range<Int>) {
    words = LayoutWordReader.words(bytes, in: range)
  }

  init(words: some Sequence<LayoutWord>) { self.words = Array(words) }

  var count: Int { words.count }

  /// The kinds of all words together.
  ///
  /// - Complexity: O(number of words).
  var kinds: LayoutWordKinds { words.reduce(into: []) { $0.formUnion($1.kinds) } }

  /// The text of a word, or an empty string past the end.
  subscript(index: Int) -> String { words.indices.contains(index) ? words[index].text : "" }

  /// Whether the text is exactly these words.
  func equals(_ phrase: [String]) -> Bool { count == phrase.count && starts(with: phrase) }

  /// Whether the text starts with these words.
  func starts(with phrase: [String]) -> Bool {
    guard count >= phrase.count else { return false }
    for (word, text) in zip(words, phrase) where word.text != text { return false }
    return true
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
