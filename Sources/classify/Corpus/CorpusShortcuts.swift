import Features
import Models

/// How well trivial cues alone tell the labels of a corpus apart.
struct CorpusShortcuts {
  /// A cue, the label it speaks for most, and how well it ranks that label above the others.
  struct Cue {
    let name: String
    let label: String
    /// The area under the ROC curve, 0.5 to 1: 0.5 tells nothing.
    let auc: Double
  }

  /// The cues, strongest first.
  let cues: [Cue]

  /// A cue from this area on is worth a warning: it alone ranks four pairs of five rightly.
  static let warningAUC = 0.8
  /// How many of the commonest words are tried.
  private static let commonWords = 100

  init(_ entries: [CorpusEntry]) {
    let labelled = entries.filter { $0.label != nil }
    let labels = Set(labelled.compactMap(\.label)).sorted()
    guard labels.count >= 2 else {
      cues = []
      return
    }
    let texts = labelled.map { WordTokenizer.tokenize(SourceText(name: "", bytes: $0.text)) }
    var columns = Self.shapes(texts) + Self.places(labelled)
    columns += Self.words(texts)
    cues = columns.compactMap { name, values in
      Self.cue(name, values, labelled.compactMap(\.label), labels)
    }.sorted { ($0.auc, $1.name) > ($1.auc, $0.name) }
  }

  private typealias Column = (name: String, values: [Double])

  /// The label that a cue ranks best, from above or from below.
  private static func cue(
    _ name: String, _ values: [Double], _ truth: [String], _ labels: [String]
  ) -> Cue? {
    // Of two labels the second mirrors the first.
    let best = labels.prefix(labels.count == 2 ? 1 : labels.count).compactMap { label in
      Ranking(scores: values, isPositive: truth.map { $0 == label })
        .scores(weights: [Double](repeating: 1, count: values.count)).auc.map { (label, $0) }
    }.max { abs($0.1 - 0.5) < abs($1.1 - 0.5) }
    guard let (label, auc) = best else { return nil }
    let isFor = auc >= 0.5
    let other = labels.count == 2 ? labels[1] : "not \(label)"
    return Cue(name: name, label: isFor ? label : other, auc: isFor ? auc : 1 - auc)
  }

  // MARK: Cues

  private static func shapes(_ texts: [TokenizedText]) -> [Column] {
    func count(_ name: String, _ value: (TokenizedText) -> Int) -> Column {
      (name, texts.map { Double(value($0)) })
    }
    func mark(_ name: String, _ marks: Set<String>) -> Column {
      count(name) { text in
        text.tokens.indices.count { marks.contains(text.source.text(text.tokens[$0].range)) }
      }
    }
    return [
      count("words") { $0.tokens.count(where: \.isWord) },
      count("figures") { $0.tokens.count { $0.flags.contains(.hasDigit) } },
      count("capitalised words") { $0.tokens.count { $0.flags.contains(.capitalized) } },
      mark("quotation marks", ["\"", "“", "”", "«", "»", "„"]), mark("question marks", ["?"]),
      mark("exclamation marks", ["!"]), mark("commas", [","]), mark("dashes", ["—", "–"]),
    ]
  }

  /// The place in the group, and the group's size.
  private static func places(_ entries: [CorpusEntry]) -> [Column] {
    guard entries.contains(where: { $0.group != nil }) else { return [] }
    var sizes: [String: Int] = [:]
    let positions = entries.map { entry in
      guard let group = entry.group else { return 0.0 }
      sizes[group, default: 0] += 1
      return Double(sizes[group] ?? 0)
    }
    return [
      ("place in the group", positions),
      ("size of the group", entries.map { $0.group.map { Double(sizes[$0] ?? 0) } ?? 0 }),
    ]
  }

  /// Whether a text has, or starts with, one of the commonest words.
  private static func words(_ texts: [TokenizedText]) -> [Column] {
    var counts: [String: Int] = [:]
    let sets = texts.map { text -> (all: Set<String>, first: String?) in
      let words = text.tokens.indices.filter { text.tokens[$0].isWord }
        .map { String(decoding: text.foldedBytes($0), as: UTF8.self) }
      for word in Set(words) { counts[word, default: 0] += 1 }
      return (Set(words), words.first)
    }
    let common = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
      .prefix(commonWords).map(\.key)
    return common.flatMap { word in
      [
        ("the word \(word)", sets.map { $0.all.contains(word) ? 1 : 0 }),
        ("starts with \(word)", sets.map { $0.first == word ? 1 : 0 }),
      ]
    }
  }
}
