/// How common words lean: to plain report (*arraigned*, *kilometres*), or to comment (*hypocrisy*,
/// *ordinary*).
///
/// A lexicon lists words that are a sign of opinion by themselves; a register grades all the words
/// that are met more in the one kind of writing than in the other, most of them weakly. What a text's
/// words add up to tells the two kinds apart where no single word does.
///
/// Source: Biber, *Variation across Speech and Writing*, 1988 (informational against involved
/// production); Wiebe et al., "Learning Subjective Language", Computational Linguistics 30(3), 2004.
struct WordRegister: Sendable {
  /// The grades, in order: -3 (nearly only in reports) to 3 (nearly only in comment), without 0.
  static let grades = [-3, -2, -1, 1, 2, 3]
  /// How many grades there are.
  static var gradeCount: Int { 6 }

  private var places: HashSlots

  /// Reads a register: lines of a word in lower case, a tab and a grade, after lines that start with
  /// `#` and one with the names of the columns; other lines are passed over.
  ///
  /// The bytes are gone through one by one, for this is done at every start.
  ///
  /// - Complexity: O(n).
  init(_ text: UnsafeBufferPointer<UInt8>) {
    places = HashSlots(
      count: text.count { $0 == UInt8(ascii: "\n") }, largestValue: UInt32(Self.grades.count))
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      if text[start] != UInt8(ascii: "#") { insert(text[start..<end]) }
      start = end + 1
    }
  }

  /// Adds the word of a line, unless it is there already.
  private mutating func insert(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    guard let tab = line.firstIndex(of: UInt8(ascii: "\t")),
      let place = Self.place(ofGrade: line[(tab + 1)...])
    else { return }
    let word = line[..<tab]
    let hash =
      word.allSatisfy { $0 < 0x80 }
      ? TextFolding.hash(of: word.lazy.map(ASCII.fold))
      : TextFolding.hash(word: String(decoding: word, as: UTF8.self))
    if places.value(hash) == 0 { places.insert(hash, UInt32(place + 1)) }
  }

  /// The place in ``grades`` of a grade as it is written: a digit, maybe after a minus sign.
  private static func place(ofGrade text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard let digit = text.last, UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit,
      text.count == 1 || text.count == 2 && text.first == UInt8(ascii: "-")
    else { return nil }
    let size = Int(digit - UInt8(ascii: "0"))
    return grades.firstIndex(of: text.count == 1 ? size : -size)
  }

  /// The register that is compiled in from `Resources/Register/register.tsv`.
  static let standard = WordRegister(embedded)

  /// Reads a register that is compiled in.
  init(_ text: StaticString) { self = text.withUTF8Buffer { WordRegister($0) } }

  /// The place of a word's grade in ``grades``; `nil` for a word without one.
  ///
  /// A possessive has the grade of its noun.
  ///
  /// - Complexity: O(1) expected.
  func place(of index: Int, in text: TokenizedText) -> Int? {
    let token = text.tokens[index]
    guard token.isWord else { return nil }
    let place = text.folded.withUnsafeBufferPointer { folded in
      withView { $0.place(of: token, in: folded) }
    }
    return place >= 0 ? place : nil
  }

  /// Lends out the register as hot loops read it.
  @inline(__always)
  func withView<Result>(_ body: (View) -> Result) -> Result {
    places.withView { body(View(places: $0)) }
  }

  /// The register as hot loops read it.
  struct View {
    fileprivate let places: HashSlots.View

    /// The place of a word's grade in ``grades``; -1 for a word without one.
    ///
    /// - Complexity: O(1) expected.
    @inline(__always)
    func place(of word: Token, in folded: UnsafeBufferPointer<UInt8>) -> Int {
      place(of: word, in: folded, found: probe(word.hash))
    }

    /// What stands where a word is looked for first.
    @inline(__always)
    func probe(_ hash: UInt64) -> UInt64 { places.probe(hash) }

    /// The place of a word's grade, after a first look with ``probe(_:)``.
    @inline(__always)
    func place(
      of word: Token, in folded: UnsafeBufferPointer<UInt8>, found first: UInt64
    ) -> Int {
      let found = places.value(word.hash, found: first)
      if found > 0 { return Int(found) &- 1 }
      // Most words end here, so their bytes are not made a slice of first.
      let end = Int(word.foldedEnd)
      guard end &- Int(word.foldedOffset) > 2, folded[end &- 1] == UInt8(ascii: "s"),
        folded[end &- 2] == UInt8(ascii: "'")
      else { return -1 }
      let noun = folded[Int(word.foldedOffset)..<end &- 2]
      return Int(places.value(TextFolding.hash(of: noun))) &- 1
    }
  }
}
