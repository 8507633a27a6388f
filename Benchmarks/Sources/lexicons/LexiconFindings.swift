import Features
import Foundation

/// How what the lexicons find agrees with what annotators marked.
struct LexiconFindings {
  private let analyzer: TextAnalyzer

  /// Takes the built-in lexicons.
  init() { analyzer = TextAnalyzer(lexicons: Lexicon.builtIn) }

  /// The categories of words that colour a text.
  private static let charged: Set<LexiconCategory> = [
    .loaded, .epithet, .loadedVerb, .evaluative, .intensifier, .distancing, .irony,
  ]

  private struct HedgeRow: Decodable {
    let text: String
    let label: String
  }

  private struct BiasRow: Decodable {
    let text: String
    let label: String
    let labelBias: String
    let biasedWords: [String]

    enum CodingKeys: String, CodingKey {
      case text, label
      case labelBias = "label_bias"
      case biasedWords = "biased_words"
    }
  }

  /// A sentence with a match of `hedge` taken for a speculative one.
  func hedges(_ corpora: PublicCorpora) throws {
    guard let rows = try corpora.records("hedge-bioscope/train.jsonl", as: HedgeRow.self)
    else { return }
    var (both, found, speculative) = (0.0, 0.0, 0.0)
    for row in rows {
      let isFound = analyze(row.text).matches.contains { $0.category == .hedge }
      let isSpeculative = row.label == "speculative"
      both += isFound && isSpeculative ? 1 : 0
      found += isFound ? 1 : 0
      speculative += isSpeculative ? 1 : 0
    }
    let data = "BioScope, \(rows.count) sentences"
    show(data, "precision of `hedge`", both / max(found, 1))
    show(data, "recall of `hedge`", both / max(speculative, 1))
    show(data, "F1 of `hedge`", 2 * both / max(found + speculative, 1))
  }

  /// Words marked as biased that a charged match covers, in part at least, and factual sentences
  /// with a match of strength 2 or 3 in the author's voice.
  func biasedWords(_ corpora: PublicCorpora) throws {
    guard let rows = try corpora.records("babe/train.jsonl", as: BiasRow.self) else { return }
    var (covered, marked, touched, factual) = (0.0, 0.0, 0.0, 0.0)
    for row in rows {
      let analysis = analyze(row.text)
      let matches = analysis.matches.filter { Self.charged.contains($0.category) }
      if row.labelBias == "Biased" {
        let found = matches.map {
          analysis.document.source.text(analysis.bytes($0.tokens)).lowercased()
        }
        for word in row.biasedWords.map({ $0.lowercased() }) {
          marked += 1
          covered += found.contains { $0.contains(word) || word.contains($0) } ? 1 : 0
        }
      }
      if row.label == "Entirely factual" {
        factual += 1
        touched += matches.contains { $0.strength >= 2 && $0.voice == .author } ? 1 : 0
      }
    }
    show(
      "BABE, \(Int(marked)) biased words", "covered by a charged match", covered / max(marked, 1))
    show(
      "BABE, \(Int(factual)) factual sentences", "with a charged match of strength 2 or 3",
      touched / max(factual, 1))
  }

  private func analyze(_ text: String) -> Analysis {
    analyzer.analyze(Document(record: SourceText(text)))
  }

  private func show(_ data: String, _ measure: String, _ value: Double) {
    print("| \(data) | \(measure) | \(String(format: "%.3f", value)) |")
  }
}
