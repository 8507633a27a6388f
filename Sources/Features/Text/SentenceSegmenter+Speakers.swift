/// Whether a sentence goes on after a quotation with the one who speaks.
extension SentenceScanner {
  /// Whether a speaker is named from here on with a verb of speech (`Smith asked.`).
  func namesSpeaker(from index: Int, isExclaimed: Bool) -> Bool {
    var next = index
    let limit = min(range.upperBound, index + Self.longestName)
    while next < limit, isSpeakerPart(next) || (next > index && isNameLink(next)) {
      if section == .headline, SentenceVocabulary.speechVerbs.contains(tokens[next].hash) { break }
      next += 1
    }
    guard next > index, next < limit else { return false }
    if isExclaimed { next = skipApposition(at: next) }
    guard SentenceVocabulary.speechVerbs.contains(tokens[next].hash),
      section == .headline || !tokens[next].flags.contains(.capitalized)
    else { return false }
    guard next + 1 < range.upperBound else { return true }
    if tokens[next].hash == Self.wanted {
      return isExclaimed && tokensAre(Self.toKnow, at: next + 1)
    }
    let tail = tokens[next + 1]
    if tail.kind == .terminator { return true }
    guard isExclaimed else { return false }
    return text.foldedBytes(next + 1).first == UInt8(ascii: ",")
      || SentenceVocabulary.clauseTails.contains(tail.hash)
  }

  /// The token after what is said of a speaker between commas (`Smith, a lawyer, asked`), or the
  /// same token if there is nothing.
  private func skipApposition(at index: Int) -> Int {
    guard isComma(index) else { return index }
    let limit = min(range.upperBound - 1, index + Self.longestApposition)
    var next = index + 1
    while next < limit, !isComma(next) {
      if tokens[next].kind == .terminator || tokens[next].kind == .quote { return index }
      next += 1
    }
    return next < limit ? next + 1 : index
  }

  private static let longestApposition = 16

  func isComma(_ index: Int) -> Bool { text.foldedBytes(index).elementsEqual(",".utf8) }

  /// The most tokens a speaker's name is taken to have.
  private static let longestName = 9
  private static let of = TextFolding.hash(word: "of")
  private static let the = TextFolding.hash(word: "the")
  private static let wanted = TextFolding.hash(word: "wanted")
  private static let toKnow = ["to", "know"].map { TextFolding.hash(word: $0) }

  private func tokensAre(_ hashes: [UInt64], at index: Int) -> Bool {
    index + hashes.count <= range.upperBound
      && zip(tokens[index...], hashes).allSatisfy { $0.hash == $1 }
  }

  /// Whether a word links the parts of a name: `Hale of the Met`.
  private func isNameLink(_ index: Int) -> Bool {
    tokens[index].hash == Self.of
      || (tokens[index].hash == Self.the && tokens[index - 1].hash == Self.of)
  }

  private func isSpeakerPart(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .terminator { return text.foldedBytes(index).first == UInt8(ascii: ".") }
    guard token.kind == .word else { return false }
    if SentenceVocabulary.nameParticles.contains(token.hash) { return true }
    guard token.flags.contains(.capitalized) else { return false }
    if token.end - token.start == 1 { return true }
    if let kind = kind(of: index), kind == .title || kind == .place { return true }
    return !SentenceVocabulary.openers.contains(token.hash)
      && !SentenceVocabulary.newsOpeners.contains(token.hash)
      && !SentenceVocabulary.newsSubjects.contains(token.hash)
  }
}
