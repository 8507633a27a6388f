import Features
import Models

/// The options that say how a model is trained; `train` and `evaluate --cv` share them.
enum TrainingArguments {
  static let options: [OptionSpec] = [
    OptionSpec(
      name: "--estimator", placeholder: "NAME",
      help: "naive-bayes, logistic, or ensemble of both (default: ensemble)"),
    OptionSpec(
      name: "--c", placeholder: "C",
      help: "cost of logistic regression's loss beside its L2 penalty (default: 4)"),
    OptionSpec(
      name: "--smoothing", placeholder: "A",
      help: "what naive Bayes adds to every count (default: 0.1)"),
    OptionSpec(
      name: "--word-ngrams", placeholder: "A-B",
      help: "lengths of word n-grams, or none (default: 1-3)"),
    OptionSpec(
      name: "--char-ngrams", placeholder: "A-B",
      help: "lengths of character n-grams within words, or none (default: 2-5)"),
    OptionSpec(
      name: "--min-count", placeholder: "N",
      help: "drop n-grams that stand in fewer texts (default: 2)"),
    OptionSpec(
      name: "--hash-bits", placeholder: "N",
      help: "2^N buckets for n-grams, 10 to 24 (default: 20)"),
    OptionSpec(
      name: "--quoted-ngrams",
      help: "take n-grams from quotations too (for topics; stance is the writer's own words)"),
    OptionSpec(
      name: "--no-lexicons", help: "leave lexicon matches out (for languages but English)"),
    OptionSpec(name: "--no-structure", help: "leave voices, marks, figures and names out"),
    OptionSpec(
      name: "--seed", placeholder: "N", help: "seed of folds and solver (default: 1)"),
  ]

  /// The training options as given.
  static func options(_ arguments: Arguments) throws -> TrainingOptions {
    var options = TrainingOptions()
    options.estimator =
      try arguments.choice("--estimator", of: TrainingOptions.Estimator.self) ?? options.estimator
    options.logistic.cost =
      try arguments.number("--c", in: 1e-6...1e6) ?? options.logistic.cost
    options.smoothing = try arguments.number("--smoothing", in: 1e-9...1e6) ?? options.smoothing
    if let words = try ngrams("--word-ngrams", arguments, longest: 5) {
      (options.features.wordMinimum, options.features.wordMaximum) = words
    }
    if let characters = try ngrams("--char-ngrams", arguments, longest: 8) {
      (options.features.characterMinimum, options.features.characterMaximum) = characters
    }
    options.features.minimumCount =
      try arguments.integer("--min-count", in: 1...1_000_000) ?? options.features.minimumCount
    options.features.hashBits =
      try arguments.integer("--hash-bits", in: 10...24) ?? options.features.hashBits
    options.features.quotedNGrams = arguments.has("--quoted-ngrams")
    options.features.lexicons = !arguments.has("--no-lexicons")
    options.features.structure = !arguments.has("--no-structure")
    if let seed = try arguments.integer("--seed", in: 0...Int.max) { options.seed = UInt64(seed) }
    return options
  }

  private static func ngrams(
    _ name: String, _ arguments: Arguments, longest: Int
  ) throws(UsageError) -> (Int, Int)? {
    if arguments.string(name) == "none" { return (1, 0) }
    guard let range = try arguments.range(name) else { return nil }
    guard range.upperBound <= longest else {
      throw .badValue(
        name, expected: "lengths from 1 to \(longest), or none",
        found: arguments.string(name) ?? "")
    }
    return (range.lowerBound, range.upperBound)
  }
}
