package import Features

/// What of a labelled corpus may mislead those who train on it or believe its scores.
public struct CorpusFindings: Sendable, Equatable, Codable {
  /// How many examples repeat the text and label of an earlier one.
  public let duplicates: Int
  /// How many examples have a text that also stands there with another label.
  public let conflicts: Int
  /// How many examples have the same or nearly the same text as one of another group: such pairs
  /// may be on both sides when groups are held out.
  public let sharedBetweenGroups: Int
  /// Words that all but give a label away, most telling first.
  public let topicWords: [TopicWord]

  /// A word that stands in a large share of one label's texts and hardly in others.
  public struct TopicWord: Sendable, Equatable, Codable {
    /// The word, folded.
    public let word: String
    /// The label.
    public let label: String
    /// The share of the label's texts that have the word, 0–1.
    public let share: Double
    /// The share of all other texts that have it, 0–1.
    public let otherShare: Double
  }

  /// Looks through a corpus.
  ///
  /// Texts are the same if they differ in white space and the case of ASCII letters alone; stances
  /// towards different targets are different examples.
  ///
  /// - Complexity: O(bytes).
  package init(_ examples: [Example], _ rows: CorpusRows) {
    var numbers: [[UInt8]: Int] = [:]
    var labelsOfText: [Set<Int>] = []
    var duplicates = 0
    let texts = zip(examples, rows.truth).map { example, label in
      let number = numbers.number(of: Self.key(example))
      if number == labelsOfText.count { labelsOfText.append([]) }
      if !labelsOfText[number].insert(label).inserted { duplicates += 1 }
      return number
    }
    self.duplicates = duplicates
    conflicts = texts.count { labelsOfText[$0].count > 1 }
    let words = examples.map { example in
      WordTokenizer.tokenize(SourceText(name: example.id, bytes: example.text))
    }
    sharedBetweenGroups = NearDuplicates.countShared(
      words.map { text in text.tokens.filter(\.isWord).map(\.hash) }, groups: rows.groups)
    topicWords = TopicWordFinder.find(words, rows)
  }

  /// The text with single blanks and small letters, behind its target.
  private static func key(_ example: Example) -> [UInt8] {
    var key = Array((example.target ?? "").utf8) + [0]
    let start = key.count
    for byte in example.text {
      if byte <= 0x20 {
        if key.count > start, key.last != 0x20 { key.append(0x20) }
      } else {
        key.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
      }
    }
    if key.count > start, key.last == 0x20 { key.removeLast() }
    return key
  }
}

/// Finds words that all but give a label away.
private enum TopicWordFinder {
  /// A word with the first place where it stands.
  private struct Word {
    let text: Int
    let token: Int
    /// In how many texts of each label it stands.
    private(set) var counts: [Int]
    private var lastText = -1

    init(text: Int, token: Int, labelCount: Int) {
      self.text = text
      self.token = token
      counts = Array(repeating: 0, count: labelCount)
    }

    /// Counts it once for a text.
    mutating func count(text: Int, label: Int) {
      guard text != lastText else { return }
      lastText = text
      counts[label] += 1
    }
  }

  /// The least share of a label's texts.
  static let leastShare = 0.2
  /// How many times larger the share is than in other texts.
  static let leastRatio = 10.0
  /// The fewest texts of the label with the word.
  static let leastCount = 10
  /// The shortest word, in bytes: shorter ones are grammar.
  static let shortest = 4
  /// How many words are named.
  static let limit = 5

  /// The words, most telling first.
  ///
  /// Words of the lexicons are what stance is told by, and not the topic.
  static func find(_ texts: [TokenizedText], _ rows: CorpusRows) -> [CorpusFindings.TopicWord] {
    var numbers: [UInt64: Int] = [:]
    var words: [Word] = []
    var totals = [Int](repeating: 0, count: rows.labels.count)
    for (index, text) in texts.enumerated() {
      totals[rows.truth[index]] += 1
      for (token, word) in text.tokens.enumerated() where word.kind == .word {
        let number = numbers.number(of: word.hash)
        if number == words.count {
          words.append(Word(text: index, token: token, labelCount: totals.count))
        }
        words[number].count(text: index, label: rows.truth[index])
      }
    }
    var found: [(word: CorpusFindings.TopicWord, ratio: Double)] = []
    for place in words {
      let counts = place.counts
      guard let label = counts.indices.max(by: { counts[$0] < counts[$1] }),
        counts[label] >= leastCount
      else { continue }
      let share = Double(counts[label]) / Double(totals[label])
      let others = totals.reduce(0, +) - totals[label]
      let otherCount = counts.reduce(0, +) - counts[label]
      let otherShare = Double(otherCount) / Double(max(others, 1))
      // One more text, so that a word that is nowhere else has a ratio too.
      let ratio = share / ((Double(otherCount) + 1) / (Double(others) + 1))
      guard share >= leastShare, ratio >= leastRatio else { continue }
      let word = String(decoding: texts[place.text].foldedBytes(place.token), as: UTF8.self)
      guard word.utf8.count >= shortest else { continue }
      found.append(
        (
          .init(
            word: word, label: rows.labels[label], share: Rounding.significant(share),
            otherShare: Rounding.significant(otherShare)), ratio
        ))
    }
    guard !found.isEmpty else { return [] }
    let analyzer = FeaturePipeline().analyzer
    return Array(
      found.sorted { ($1.ratio, $0.word.word) < ($0.ratio, $1.word.word) }.map(\.word)
        .filter { word in
          let document = Document(record: SourceText(word.word))
          return analyzer.analyze(document).matches.isEmpty
        }.prefix(limit))
  }
}

extension Dictionary where Value == Int {
  /// The number of a key, the next one for a new key.
  fileprivate mutating func number(of key: Key) -> Int {
    let next = count
    let number = self[key, default: next]
    if number == next { self[key] = next }
    return number
  }
}
