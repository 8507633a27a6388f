import Features
import Foundation
import Models

/// The area under the ROC curve with one group of features after the other.
struct FeatureAblation {
  let folds: Int

  private static let sets: [(name: String, options: FeatureOptions)] = {
    var ngrams = FeatureOptions()
    ngrams.lexicons = false
    ngrams.voices = false
    ngrams.structure = false
    ngrams.quotedNGrams = true
    var lexicons = ngrams
    lexicons.lexicons = true
    var voices = lexicons
    voices.voices = true
    voices.quotedNGrams = false
    var structure = voices
    structure.structure = true
    var alone = voices
    alone.wordMaximum = 0
    alone.characterMaximum = 0
    return [
      ("lexicons alone, by voice", alone), ("n-grams", ngrams), ("+ lexicons", lexicons),
      ("+ voice", voices), ("+ structure", structure),
    ]
  }()

  /// The corpus's files of contrast sets, and of single headlines.
  private static let contrast = ["hinge", "lever", "pair", "twin"]
  private static let pages = ["kiosk", "masthead", "placard", "ticker"]

  /// Prints a table: a row for each set of features, a column for each part of the data.
  func run(_ corpora: PublicCorpora?) throws {
    let newsroom = URL(filePath: #filePath).appending(path: "../../../../Corpora/newsroom")
    let (examples, _) = try CorpusReader.examples(paths: [newsroom.standardized.path])
    func rows(_ isPart: (Example) -> Bool) -> [Int] {
      examples.indices.filter { isPart(examples[$0]) }
    }
    func isIn(_ files: [String], _ example: Example) -> Bool {
      files.contains { example.id.hasPrefix($0 + "-") }
    }
    let ownParts = [
      rows { !isIn(Self.contrast + Self.pages, $0) }, rows { isIn(Self.contrast, $0) },
    ]
    let transfer = try PublicCorpora.stances.compactMap { corpus in
      try corpora?.examples(corpus).map { (corpus.name, $0) }
    }
    let columns = ["whole pieces", "contrast sets"] + transfer.map(\.0)
    print("AUC by groups of features (\(folds)-fold cross-validation, then transfer):\n")
    print("| features | \(columns.joined(separator: " | ")) |")
    print("|---|" + String(repeating: "--:|", count: columns.count))
    for (name, features) in Self.sets {
      var options = TrainingOptions.builtIn
      options.features = features
      if features.wordMaximum == 0 { options.estimator = .logistic }
      let trainer = try Trainer(options: options)
      let held = try trainer.crossValidate(examples, folds: folds)
      var parts = try ownParts.map { try held.subset($0) }
      if !transfer.isEmpty {
        let model = try trainer.train(examples, name: "newsroom")
        parts += try transfer.map { try model.predict($0.1) }
      }
      let cells = parts.map { Self.text(ClassificationReport($0).metrics.auc) }
      print("| \(name) | \(cells.joined(separator: " | ")) |")
    }
  }

  private static func text(_ interval: Interval) -> String {
    func three(_ value: Double?) -> String { value.map { String(format: "%.3f", $0) } ?? "–" }
    return "\(three(interval.value)) (\(three(interval.low))–\(three(interval.high)))"
  }
}
