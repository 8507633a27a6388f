import Features
import Foundation

/// The kinds of sentences that results are told apart by: genre, voice, length, place.
struct SentenceKinds {
  /// The genre of each sentence of a corpus, by its id.
  private let genres: [String: String]
  private let analyzer = TextAnalyzer(lexicons: [])

  /// Reads the genres of a folder of JSON Lines files.
  init(corpus folder: String) throws {
    var genres: [String: String] = [:]
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    for file in files.sorted() where file.hasSuffix(".jsonl") {
      var reader = try RecordReader(path: "\(folder)/\(file)", format: .jsonl)
      while let record = try reader.next() {
        if let id = try record.id, let genre = try record.field("genre") { genres[id] = genre }
      }
    }
    self.genres = genres
  }

  /// Whether a sentence stands in a contrast set: one matter told both ways.
  func isContrast(_ example: Example) -> Bool { genre(of: example).hasPrefix("contrast-") }

  /// Whether a sentence stands on a page of headlines and short items.
  func isPage(_ example: Example) -> Bool { genre(of: example).hasPrefix("page: ") }

  /// The kinds a sentence belongs to, as table and row.
  func kinds(of example: Example) -> [(table: String, row: String)] {
    let analysis = analyzer.analyze(
      Document(record: SourceText(name: example.id, bytes: example.text)))
    let words = zip(analysis.text.tokens, analysis.voices).filter { $0.0.isWord }
    return [
      ("genre", family(of: example)),
      ("voice", Self.voice(words.map(\.1))),
      ("length", Self.length(words.count)),
      ("place", example.section == "headline" ? "headline" : "body"),
    ]
  }

  private func genre(of example: Example) -> String { genres[example.id] ?? "" }

  /// Words of a genre's name that put it into a family; the first that fits counts.
  private static let families: [(name: String, words: [String])] = [
    (
      "partisan news and recaps",
      ["recap", "partisan", "slant", "news with", "commentary", "tribute"]
    ),
    (
      "reviews, sport, life",
      ["review", "match report", "sport", "listing", "travel", "obituar", "celebrity", "food"]
    ),
    ("analysis, explainers", ["analysis", "explainer", "fact-check", "q&a"]),
    (
      "comment",
      [
        "column", "op-ed", "opinion", "editorial", "leader", "letter", "comment", "blog", "essay",
        "sketch", "think-tank", "brief", "post",
      ]
    ),
  ]

  private func family(of example: Example) -> String {
    let genre = genre(of: example).lowercased()
    return Self.families.first { family in family.words.contains(where: genre.contains) }?.name
      ?? "news"
  }

  private static func voice(_ voices: [Voice]) -> String {
    if voices.contains(.direct) { return "with words in quotation marks" }
    return voices.contains(.indirect) ? "with words given to a source" : "the writer's words only"
  }

  private static func length(_ words: Int) -> String {
    switch words {
    case ..<10: "up to 9 words"
    case ..<20: "10 to 19 words"
    case ..<30: "20 to 29 words"
    default: "30 words and more"
    }
  }
}
