import Features
import Models

/// Invented labelled texts, and options that keep models small.
enum TrainingSamples {
  /// Random sentences whose words lean towards their label; five examples a group.
  ///
  /// With `noise` the words say nothing about the label.
  static func examples(
    _ count: Int, labels: Int = 2, seed: UInt64 = 1, noise: Bool = false
  ) -> [Example] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { index in
      let label = generator.below(labels)
      let words = (0..<6 + generator.below(6)).map { _ in
        let list = noise || generator.below(2) == 0 ? common : own[label]
        return list[generator.below(list.count)]
      }
      var text = words.joined(separator: " ")
      if generator.below(4) == 0 { text = "\"" + text + ",\" Ms. Arkwell said" }
      return Example(
        id: "sample-\(index)", text: Array((text + (generator.below(5) == 0 ? "?" : ".")).utf8),
        label: names[label], group: "article-\(index / 5)",
        section: generator.below(6) == 0 ? "headline" : nil)
    }
  }

  /// Small options: 4,096 buckets, three folds, no lexicons unless asked for.
  static func options(
    _ estimator: TrainingOptions.Estimator = .ensemble, lexicons: Bool = false
  ) -> TrainingOptions {
    var options = TrainingOptions()
    options.estimator = estimator
    options.naiveBayes.input = .tfidf
    options.calibrationFolds = 3
    options.features.hashBits = 12
    options.features.wordMaximum = 2
    options.features.characterMaximum = 3
    options.features.lexicons = lexicons
    return options
  }

  /// A model of such options on such examples.
  static func model(
    _ estimator: TrainingOptions.Estimator = .ensemble, labels: Int = 2, lexicons: Bool = false
  ) throws -> TextClassifier {
    try Trainer(options: options(estimator, lexicons: lexicons))
      .train(examples(60, labels: labels), name: "sample")
  }

  static let names = ["opinionated", "reported", "advertised"]

  private static let common = [
    "the", "council", "a", "plan", "for", "budget", "on", "of", "mayor", "and", "harbour",
    "Tuesday",
    "Northgate", "vote", "12",
  ]
  private static let own = [
    ["sadly", "shambles", "we", "must", "disgrace", "utterly", "feeble", "spineless"],
    ["said", "approved", "according", "spokesman", "percent", "hearing", "filed", "7"],
    ["order", "now", "free", "delivery", "discount", "offer", "shop", "members"],
  ]
}
