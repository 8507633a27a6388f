import Features

/// Finds proper names: runs of capitalised words, with small words inside.
///
/// The first word of a sentence belongs to a name if it is seen capitalised inside a sentence
/// elsewhere, or if another capitalised word follows and it is neither seen in lower case nor
/// listed in a lexicon. Days, months, titles of address, and adjectives of nations, faiths and
/// parties are no names by themselves; sentences in title case give none. Pronouns are not
/// resolved.
struct NameFinder {
  /// A name has no more words than this.
  private static let maximumWords = 8

  private let analysis: Analysis
  private let tokens: [Token]
  /// Capitalised words seen inside sentences.
  private var inside: Set<UInt64> = []
  /// Words seen in lower case.
  private var lowerCase: Set<UInt64> = []
  /// Whether a token is part of a lexicon match.
  private var isListed: [Bool]
  private var sentences: [Range<Int>] = []

  private init(_ analysis: Analysis) {
    self.analysis = analysis
    tokens = analysis.text.tokens
    isListed = [Bool](repeating: false, count: tokens.count)
    for match in analysis.matches {
      for token in match.tokens.clamped(to: tokens.indices) { isListed[token] = true }
    }
    for sentence in analysis.sentences {
      let range = sentence.tokens.clamped(to: tokens.indices)
      guard !Self.isTitleCase(tokens[range], section: sentence.section) else { continue }
      sentences.append(range)
      for index in range where tokens[index].kind == .word { note(index, in: range) }
    }
  }

  /// The names of an analysed text.
  ///
  /// - Complexity: O(tokens) expected.
  static func names(in analysis: Analysis) -> NameIndex {
    let finder = NameFinder(analysis)
    var aliases = NameAliases()
    var mentions: [NameMention] = []
    for sentence in finder.sentences {
      for run in finder.runs(in: sentence) {
        let number = aliases.number(of: finder.words(run), text: finder.string(run))
        mentions.append(
          NameMention(
            tokens: run, name: number, isPossessive: finder.isPossessive(run, in: sentence)))
      }
    }
    return NameIndex(
      names: aliases.names, mentions: mentions, tokenCount: finder.tokens.count)
  }

  // MARK: Evidence

  /// Whether capitals tell nothing, for most longer words have one.
  ///
  /// In the body it takes more of them, for a short sentence about people has many capitals.
  private static func isTitleCase(_ tokens: ArraySlice<Token>, section: Document.Section) -> Bool {
    let long = tokens.filter { $0.kind == .word && $0.end - $0.start > 3 }
    let capitalized = long.count { $0.flags.contains(.capitalized) }
    switch section {
    case .headline:
      return capitalized == long.count || long.count >= 4 && capitalized * 10 >= long.count * 7
    case .body: return long.count >= 6 && capitalized * 10 >= long.count * 9
    }
  }

  private mutating func note(_ index: Int, in sentence: Range<Int>) {
    let hash = bareHash(index)
    if !tokens[index].flags.contains(.capitalized) {
      lowerCase.insert(hash)
    } else if !opensSentence(index, in: sentence), role(index) == .name {
      inside.insert(hash)
    }
  }

  /// Whether a word is capitalised for its place: the first of a sentence or quotation, or after a
  /// colon.
  private func opensSentence(_ index: Int, in sentence: Range<Int>) -> Bool {
    var before = index - 1
    if before >= sentence.lowerBound, tokens[before].kind == .quote,
      !tokens[index].flags.contains(.spaceBefore)
    {
      return true
    }
    while before >= sentence.lowerBound, !tokens[before].isWord {
      if analysis.text.foldedBytes(before).elementsEqual(":".utf8) { return true }
      before -= 1
    }
    return before < sentence.lowerBound
  }

  private func role(_ index: Int) -> NameWords.Role {
    let token = tokens[index]
    let role = NameWords.role(bareHash(index))
    // `US` in capitals is a country, no pronoun.
    if token.flags.contains(.allCapitals), bareHash(index) == NameWords.us { return .name }
    let isNameMonth = role == .calendar && NameWords.nameMonths.contains(token.hash)
    guard isNameMonth, index > 0, tokens[index - 1].flags.contains(.capitalized),
      NameWords.role(tokens[index - 1].hash) == .name,
      !tokens.indices.contains(index + 1) || tokens[index + 1].kind != .number
    else { return role }
    return .name
  }

  // MARK: Runs

  private func runs(in sentence: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard isPart(index), canOpen(index, in: sentence) else {
        index += 1
        continue
      }
      let run = index..<end(of: index, in: sentence)
      if isName(run) { runs.append(run) }
      index = run.upperBound
    }
    return runs
  }

  private func isPart(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, tokens[index].flags.contains(.capitalized) else {
      return false
    }
    let role = role(index)
    return role == .name || role == .adjective
  }

  private func canOpen(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard opensSentence(index, in: sentence) else { return true }
    let hash = bareHash(index)
    if inside.contains(hash) { return true }
    return index + 1 < sentence.upperBound && isPart(index + 1) && !lowerCase.contains(hash)
      && !isListed[index]
  }

  /// Where the run that starts at a token ends.
  private func end(of start: Int, in sentence: Range<Int>) -> Int {
    var end = start + 1
    for words in 1..<Self.maximumWords {
      guard stem(end - 1) == nil else { break }
      var next = end
      if next < sentence.upperBound, isStopOfInitial(next) || isPluralApostrophe(next) { next += 1 }
      let limit = min(next + 3, sentence.upperBound)
      // *Peter Lund of the League* are two names, *Royal Bank of Scotland* is one.
      let takesOf = words == 1 || NameWords.commonHeads.contains(tokens[end - 1].hash)
      while next < limit, isParticle(next), takesOf || tokens[next].hash != NameWords.of {
        next += 1
      }
      guard next < sentence.upperBound, isPart(next) else { break }
      end = next + 1
    }
    return end
  }

  /// Whether a token is the full stop of an initial inside a name.
  private func isStopOfInitial(_ index: Int) -> Bool {
    tokens[index].kind == .terminator && tokens[index - 1].end - tokens[index - 1].start == 1
  }

  /// Whether a token is the apostrophe in *Taxpayers' League*.
  private func isPluralApostrophe(_ index: Int) -> Bool {
    tokens[index].kind == .quote && !tokens[index].flags.contains(.spaceBefore)
      && analysis.text.foldedBytes(index).elementsEqual("'".utf8)
      && analysis.text.foldedBytes(index - 1).last == UInt8(ascii: "s")
  }

  private func isPossessive(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
    if stem(run.upperBound - 1) != nil { return true }
    let next = run.upperBound
    return next + 1 < sentence.upperBound && isPluralApostrophe(next) && tokens[next + 1].isWord
  }

  private func isParticle(_ index: Int) -> Bool {
    let token = tokens[index]
    guard !token.flags.contains(.capitalized) else { return false }
    return NameWords.particles.contains(token.hash)
      || (token.hash == NameWords.the && tokens[index - 1].hash == NameWords.of)
  }

  /// Whether a run has a word that is more than an adjective or an initial.
  private func isName(_ run: Range<Int>) -> Bool {
    run.contains {
      tokens[$0].flags.contains(.capitalized) && role($0) == .name
        && tokens[$0].end - tokens[$0].start > 1
    }
  }

  // MARK: Words

  /// The folded word without its possessive ending, if it has one.
  private func stem(_ index: Int) -> ArraySlice<UInt8>? {
    let folded = analysis.text.foldedBytes(index)
    guard folded.count > 2, folded.suffix(2).elementsEqual("'s".utf8) else { return nil }
    return folded.dropLast(2)
  }

  private func bareHash(_ index: Int) -> UInt64 {
    stem(index).map { TextFolding.hash(of: $0) } ?? tokens[index].hash
  }

  private func words(_ run: Range<Int>) -> [UInt64] {
    run.filter { tokens[$0].isWord }.map { bareHash($0) }
  }

  private func string(_ run: Range<Int>) -> String {
    let text = analysis.text.source.text(analysis.bytes(run))
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return stem(run.upperBound - 1) == nil ? words : String(words.dropLast(2))
  }
}
