import Features

/// How well trivial cues alone tell the labels of a corpus apart.
struct CorpusShortcuts {
  /// The cues, strongest first.
  let cues: [CueCounts.Cue]
  /// What can be guessed from one property with many values: the first word, the last mark, the kind.
  let guesses: [LabelGuess]

  /// A cue from this area on is worth a warning: it alone ranks four pairs of five rightly.
  static let warningAUC = 0.8
  /// A guess so much better than the commonest label is worth a warning.
  static let warningGain = 0.2
  /// How many of the commonest words are tried.
  private static let commonWords = 100

  /// Measures cues.
  ///
  /// - Complexity: O(bytes); memory O(different words + texts).
  init(_ entries: [CorpusEntry]) {
    let labels = Set(entries.compactMap(\.label)).sorted()
    guard labels.count >= 2 else {
      (cues, guesses) = ([], [])
      return
    }
    var number: [String: Int] = [:]
    for (index, label) in labels.enumerated() { number[label] = index }
    let texts = entries.compactMap { entry in
      entry.label.flatMap { number[$0] }.map { (entry: entry, label: $0) }
    }
    var shapes = Self.shapeNames.map { CueCounts($0, labelCount: labels.count) }
    var words = WordCounts(labelCount: labels.count)
    var firsts: [String] = []
    var lasts: [String] = []
    for (entry, label) in texts {
      let text = WordTokenizer.tokenize(SourceText(name: "", bytes: entry.text))
      for (index, value) in Self.shapes(text).enumerated() {
        shapes[index].add(value, label: label)
      }
      firsts.append(words.add(text, label: label))
      lasts.append(text.tokens.last.map { text.source.text($0.range) } ?? "")
    }
    let all = shapes + Self.places(texts, labels.count) + words.commonest(Self.commonWords)
    cues = all.compactMap { $0.cue(labels) }.sorted { ($0.auc, $1.name) > ($1.auc, $0.name) }
    let numbers = texts.map(\.label)
    let kinds = texts.map { $0.entry.kind ?? "" }
    guesses = [
      LabelGuess("first word", firsts, numbers, labelCount: labels.count),
      LabelGuess("last word or mark", lasts, numbers, labelCount: labels.count),
      kinds.contains { !$0.isEmpty }
        ? LabelGuess("kind", kinds, numbers, labelCount: labels.count) : nil,
    ].compactMap { $0 }
  }

  /// Warnings of cues that give labels away.
  var findings: [CorpusFinding] {
    let strong = cues.filter { $0.auc >= Self.warningAUC }.map { cue in
      "\(cue.name) alone ranks \(cue.label) with an AUC of \(TextLayout.fixed(cue.auc, 3))"
    }
    let sure = guesses.filter { $0.name != "kind" && $0.accuracy >= $0.majority + Self.warningGain }
      .map { guess in
        "the \(guess.name) alone gives \(TextLayout.percent(guess.accuracy)) of the labels, "
          + "the commonest label \(TextLayout.percent(guess.majority))"
      }
    return (strong + sure).map { CorpusFinding(kind: .shortcut, places: [], message: $0) }
  }

  // MARK: Cues

  private static let shapeNames = [
    "words", "figures", "capitalised words", "quotation marks", "question marks",
    "exclamation marks", "commas", "dashes",
  ]

  /// The numbers that ``shapeNames`` name.
  private static func shapes(_ text: TokenizedText) -> [Int] {
    var counts = [Int](repeating: 0, count: shapeNames.count)
    for token in text.tokens {
      if token.isWord { counts[0] += 1 }
      if token.flags.contains(.hasDigit) { counts[1] += 1 }
      if token.flags.contains(.capitalized) { counts[2] += 1 }
      guard !token.isWord else { continue }
      switch text.source.text(token.range) {
      case "\"", "“", "”", "«", "»", "„": counts[3] += 1
      case "?": counts[4] += 1
      case "!": counts[5] += 1
      case ",": counts[6] += 1
      case "—", "–": counts[7] += 1
      default: break
      }
    }
    return counts
  }

  /// The place in the group, and the group's size.
  private static func places(
    _ texts: [(entry: CorpusEntry, label: Int)], _ labelCount: Int
  ) -> [CueCounts] {
    guard texts.contains(where: { $0.entry.group != nil }) else { return [] }
    var sizes: [String: Int] = [:]
    var place = CueCounts("place in the group", labelCount: labelCount)
    var size = CueCounts("size of the group", labelCount: labelCount)
    for (entry, label) in texts {
      if let group = entry.group { sizes[group, default: 0] += 1 }
      place.add(entry.group.map { sizes[$0] ?? 0 } ?? 0, label: label)
    }
    for (entry, label) in texts { size.add(entry.group.map { sizes[$0] ?? 0 } ?? 0, label: label) }
    return [place, size]
  }
}

/// In how many texts of each label a word stands, and how many it starts.
private struct WordCounts {
  private struct Word {
    let name: String
    var texts: [Int]
    var starts: [Int]
    /// The last text counted, so that a word counts once a text.
    var last: Int
  }

  private let labelCount: Int
  private var words: [UInt64: Word] = [:]
  private var totals: [Int]
  private var textCount = 0

  init(labelCount: Int) {
    self.labelCount = labelCount
    totals = [Int](repeating: 0, count: labelCount)
  }

  /// Counts the words of a text and returns the first of them.
  mutating func add(_ text: TokenizedText, label: Int) -> String {
    let none = [Int](repeating: 0, count: labelCount)
    totals[label] += 1
    textCount += 1
    var first: String?
    for index in text.tokens.indices where text.tokens[index].isWord {
      let hash = text.tokens[index].hash
      if words[hash] == nil {
        let name = String(decoding: text.foldedBytes(index), as: UTF8.self)
        words[hash] = Word(name: name, texts: none, starts: none, last: 0)
      }
      if words[hash]?.last != textCount {
        words[hash]?.last = textCount
        words[hash]?.texts[label] += 1
      }
      if first == nil {
        words[hash]?.starts[label] += 1
        first = words[hash]?.name
      }
    }
    return first ?? ""
  }

  /// The words of most texts, as cues.
  func commonest(_ count: Int) -> [CueCounts] {
    words.values.map { ($0.texts.reduce(0, +), $0) }
      .sorted { ($0.0, $1.1.name) > ($1.0, $0.1.name) }.prefix(count)
      .flatMap { _, word in
        [cue("the word \(word.name)", word.texts), cue("starts with \(word.name)", word.starts)]
      }
  }

  private func cue(_ name: String, _ texts: [Int]) -> CueCounts {
    var cue = CueCounts(name, labelCount: labelCount)
    for (label, own) in texts.enumerated() {
      cue.add(1, label: label, texts: own)
      cue.add(0, label: label, texts: totals[label] - own)
    }
    return cue
  }
}
