/// A tokenised text with what the attribution rules ask of each token, worked out once.
struct TaggedText {
  let text: TokenizedText
  /// The roles of each token.
  let classes: [WordClass]
  /// The small word that each token is.
  private let words: [FunctionWord?]
  /// What each token can be as a cue.
  let readings: [ReportingCues.Reading?]
  /// The number of the outermost quotation of somebody's words that a token is in, or -1.
  let quotationNumbers: [Int32]
  /// Whether a token is in quotation marks of any kind.
  let isMarked: [Bool]
  let quotations: [Quotation]
  let cues: ReportingCues

  /// - Complexity: O(tokens).
  init(_ text: TokenizedText, quotations: [Quotation], cues: ReportingCues) {
    self.text = text
    self.quotations = quotations
    self.cues = cues
    let tokens = text.tokens
    var classes: [WordClass] = []
    classes.reserveCapacity(tokens.count)
    var words: [FunctionWord?] = []
    words.reserveCapacity(tokens.count)
    let table = WordClass.table
    for index in tokens.indices {
      let listing = table[tokens[index].hash]
      words.append(listing?.word)
      classes.append(Self.classes(of: index, in: text, listed: listing?.classes ?? []))
    }
    self.classes = classes
    self.words = words
    readings = tokens.map { $0.kind == .word ? cues[$0.hash] : nil }
    var numbers = [Int32](repeating: -1, count: tokens.count)
    var isMarked = [Bool](repeating: false, count: tokens.count)
    var markedEnd = 0
    var quotedEnd = 0
    for (number, quotation) in quotations.enumerated() {
      let range = quotation.tokens.clamped(to: tokens.indices)
      for token in range.dropFirst(max(0, markedEnd - range.lowerBound)) { isMarked[token] = true }
      markedEnd = max(markedEnd, range.upperBound)
      guard quotation.kind == .quotation, range.lowerBound >= quotedEnd else { continue }
      for token in range { numbers[token] = Int32(truncatingIfNeeded: number) }
      quotedEnd = range.upperBound
    }
    quotationNumbers = numbers
    self.isMarked = isMarked
  }

  var count: Int { classes.count }
  var tokens: [Token] { text.tokens }

  /// Whether a token is there and has one of the classes.
  func has(_ token: Int, _ any: WordClass) -> Bool {
    token >= 0 && token < count && !classes[token].isDisjoint(with: any)
  }

  /// The quotation of somebody's words that a token is in.
  func quotation(at token: Int) -> Quotation? {
    guard token >= 0, token < count, quotationNumbers[token] >= 0 else { return nil }
    return quotations[Int(quotationNumbers[token])]
  }

  func isWord(_ token: Int) -> Bool { token >= 0 && token < count && tokens[token].isWord }

  func isCapitalized(_ token: Int) -> Bool {
    token >= 0 && token < count && tokens[token].flags.contains(.capitalized)
  }

  func kind(_ token: Int) -> Token.Kind? {
    token >= 0 && token < count ? tokens[token].kind : nil
  }

  /// Whether a token is this word, in capitals or not.
  func isWord(_ token: Int, _ word: FunctionWord) -> Bool {
    token >= 0 && token < count && words[token] == word
  }

  // MARK: Classes

  private static func classes(
    of index: Int, in text: TokenizedText, listed: WordClass
  ) -> WordClass {
    let token = text.tokens[index]
    switch token.kind {
    case .word: return wordClasses(of: index, in: text, listed: listed)
    case .mark: return markClass(text.foldedBytes(index))
    default: return []
    }
  }

  private static func markClass(_ bytes: ArraySlice<UInt8>) -> WordClass {
    guard bytes.count == 1, let byte = bytes.first else { return [] }
    switch byte {
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: "("), UInt8(ascii: "["): return .openBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return .closeBracket
    default: return []
    }
  }

  private static func wordClasses(
    of index: Int, in text: TokenizedText, listed: WordClass
  ) -> WordClass {
    let token = text.tokens[index]
    var listed = listed
    if token.flags.contains(.capitalized), index > 0, text.tokens[index - 1].isWord,
      !token.flags.contains(.newlineBefore)
    {
      // Part of a name (*the Clean Rivers Trust*).
      listed.subtract([.verb, .adverb])
    }
    let bytes = text.foldedBytes(index)
    if let apostrophe = bytes.lastIndex(of: UInt8(ascii: "'")) {
      return listed.isEmpty ? contracted(bytes, at: apostrophe) : listed
    }
    guard listed.isSubset(of: .meaning), bytes.count > 4 else { return listed }
    let isName =
      token.flags.contains(.capitalized) && index > 0 && text.tokens[index - 1].isWord
      && !token.flags.contains(.newlineBefore)
    if isName { return listed }
    if bytes.suffix(2).elementsEqual("ly".utf8) { return listed.union(.adverb) }
    if bytes.suffix(3).elementsEqual("ing".utf8) { return listed.union(.gerund) }
    if bytes.suffix(2).elementsEqual("ed".utf8), !bytes.suffix(3).elementsEqual("eed".utf8) {
      return listed.union(.participle)
    }
    return listed
  }

  /// The classes of a word with something grown onto it: *he's*, *they'd*, *Smith's*.
  private static func contracted(_ bytes: ArraySlice<UInt8>, at apostrophe: Int) -> WordClass {
    let stem = bytes[..<apostrophe]
    let ending = bytes[(apostrophe + 1)...]
    let stemClass = WordClass.table[TextFolding.hash(of: stem)]?.classes ?? []
    if !stemClass.isDisjoint(with: [.pronoun, .relative, .question]) {
      return ending.elementsEqual("s".utf8) && stemClass.isDisjoint(with: .pronoun)
        ? [.contraction, .relative] : [.contraction, .pronoun]
    }
    if ending.elementsEqual("s".utf8) { return .genitive }
    let isVerb = ["d", "ll", "re", "ve"].contains { ending.elementsEqual($0.utf8) }
    return isVerb ? .contraction : []
  }
}
