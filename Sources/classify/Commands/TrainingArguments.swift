import Features
import Models

/// The options that say how a model is trained; `train` and `evaluate --cv` share them.
enum TrainingArguments {
  static let options: [OptionSpec] = [
    OptionSpec(
      name: "--estimator", placeholder: "NAME",
      help: "naive-bayes, logistic, nb-logistic, or ensemble of the first and last (default)"),
    OptionSpec(
      name: "--variant", placeholder: "NAME",
      help: "naive Bayes: multinomial (default), bernoulli (of n-grams alone) or "
        + "complement"),
    OptionSpec(
      name: "--nb-input", placeholder: "NAME",
      help: "what n-grams count for naive Bayes: counts (default), tfidf or presence"),
    OptionSpec(
      name: "--smoothing", placeholder: "A",
      help: "what naive Bayes adds to every count (default: 0.1)"),
    OptionSpec(
      name: "--nb-prior", placeholder: "P,P,…",
      help: "labels' shares for naive Bayes, in the order of the alphabet (default: the corpus's)"),
    OptionSpec(
      name: "--c", placeholder: "C",
      help: "cost of logistic regression's loss beside its penalty (default: 4)"),
    OptionSpec(
      name: "--l1-ratio", placeholder: "R",
      help:
        "how much of the penalty is L1: 0 for L2 (default), 1 for L1, between elastic net"),
    OptionSpec(
      name: "--beta", placeholder: "B",
      help: "how much nb-logistic trusts its weights beside naive Bayes, 0 to 1 (default: 0.9)"),
    OptionSpec(
      name: "--tolerance", placeholder: "E",
      help: "stop logistic regression at this relative duality gap (default: 0.0001)"),
    OptionSpec(
      name: "--class-weights", placeholder: "NAME",
      help: "none (default), or balanced: rare labels count as much as frequent ones"),
    OptionSpec(
      name: "--from", placeholder: "MODEL",
      help: "start from this model (built-in for the one built in): pull weights towards its own"),
    OptionSpec(
      name: "--target-field", placeholder: "NAME",
      help: "the field of what the label is a stance towards: learn weights for each target too"),
    OptionSpec(
      name: "--target-scale", placeholder: "S",
      help: "what features of a target count beside those that all targets share, in logistic "
        + "regression (default: 1)"),
    OptionSpec(
      name: "--calibration", placeholder: "NAME",
      help: "sigmoid, isotonic, or automatic (default): isotonic where there is enough to gain"),
    OptionSpec(
      name: "--threshold", placeholder: "T",
      help: "predict the first label from this probability on: 0 to 1, or precision=P; or, of any "
        + "number of labels, those for the best macro-f1 on held-out texts, or average-f1=A,B"),
    OptionSpec(
      name: "--prior", placeholder: "P",
      help: "the first label's share where the model will be used (default: the corpus's)"),
    OptionSpec(
      name: "--word-ngrams", placeholder: "A-B",
      help: "lengths of word n-grams, or none (default: 1-3)"),
    OptionSpec(
      name: "--char-ngrams", placeholder: "A-B",
      help: "lengths of character n-grams within words, or none (default: 2-5)"),
    OptionSpec(
      name: "--min-count", placeholder: "N",
      help: "drop n-grams that stand in fewer texts (default: 1)"),
    OptionSpec(
      name: "--hash-bits", placeholder: "N",
      help: "2^N buckets for n-grams, 10 to 24 (default: 20)"),
    OptionSpec(
      name: "--quoted-ngrams",
      help: "take n-grams from quotations too (default; for topics and texts like these)"),
    OptionSpec(
      name: "--no-quoted-ngrams",
      help: "take n-grams from the writer's own words only (for stance in texts unlike these)"),
    OptionSpec(
      name: "--no-marks", help: "let word n-grams look past full stops, commas and other marks"),
    OptionSpec(
      name: "--no-lexicons", help: "leave lexicon matches out (for languages but English)"),
    OptionSpec(name: "--no-structure", help: "leave voices, marks, figures and names out"),
    OptionSpec(
      name: "--no-voices", help: "count lexicon matches alike in quotations and outside"),
    OptionSpec(
      name: "--dense-scale", placeholder: "S",
      help: "what lexicon and structure features count beside n-grams (default: 0.3)"),
    OptionSpec(
      name: "--seed", placeholder: "N", help: "seed of folds and solver (default: 1)"),
  ]

  /// The training options as given; what is not given is as in others.
  static func options(
    _ arguments: Arguments, base: TrainingOptions = TrainingOptions()
  ) throws -> TrainingOptions {
    var options = base
    options.estimator =
      try arguments.choice("--estimator", of: TrainingOptions.Estimator.self) ?? options.estimator
    try setLogistic(&options, arguments)
    try setNaiveBayes(&options.naiveBayes, arguments)
    options.classWeights =
      try arguments.choice("--class-weights", of: ClassWeights.self) ?? options.classWeights
    if arguments.string("--target-field") != nil { options.usesTargets = true }
    options.calibration =
      try arguments.choice("--calibration", of: CalibrationMethod.self) ?? options.calibration
    guard !(arguments.has("--quoted-ngrams") && arguments.has("--no-quoted-ngrams")) else {
      throw UsageError("--quoted-ngrams and --no-quoted-ngrams cannot stand together")
    }
    options.threshold = try threshold(arguments) ?? options.threshold
    options.prior =
      try arguments.number("--prior", in: 0.000_001...0.999_999) ?? options.prior
    try setFeatures(&options.features, arguments)
    try refuseUnused(arguments, by: options.estimator)
    if let seed = try arguments.integer("--seed", in: 0...Int.max) { options.seed = UInt64(seed) }
    return options
  }

  /// Refuses options that an estimator does not look at.
  static func refuseUnused(
    _ arguments: Arguments, by estimator: TrainingOptions.Estimator
  ) throws(UsageError) {
    let naiveBayes = ["--variant", "--nb-input", "--smoothing", "--nb-prior"]
    let unused =
      switch estimator {
      case .naiveBayes: ["--c", "--l1-ratio", "--beta", "--tolerance"]
      case .logistic: naiveBayes + ["--beta"]
      case .nbLogistic: naiveBayes
      case .ensemble: [String]()
      }
    guard let option = unused.first(where: { arguments.string($0) != nil }) else { return }
    throw UsageError("\(option) cannot stand with the estimator \(estimator.rawValue)")
  }

  private static func setFeatures(
    _ features: inout FeatureOptions, _ arguments: Arguments
  ) throws(UsageError) {
    if let words = try ngrams("--word-ngrams", arguments, longest: 5) {
      (features.wordMinimum, features.wordMaximum) = words
    }
    if let characters = try ngrams("--char-ngrams", arguments, longest: 8) {
      (features.characterMinimum, features.characterMaximum) = characters
    }
    features.minimumCount =
      try arguments.integer("--min-count", in: 1...1_000_000) ?? features.minimumCount
    features.hashBits =
      try arguments.integer("--hash-bits", in: 10...24) ?? features.hashBits
    if arguments.has("--quoted-ngrams") { features.quotedNGrams = true }
    if arguments.has("--no-quoted-ngrams") { features.quotedNGrams = false }
    if arguments.has("--no-marks") { features.marks = false }
    if arguments.has("--no-lexicons") { features.lexicons = false }
    if arguments.has("--no-structure") { features.structure = false }
    if arguments.has("--no-voices") { features.voices = false }
    features.denseScale =
      try arguments.number("--dense-scale", in: 0...1000) ?? features.denseScale
  }

  private static func setLogistic(
    _ options: inout TrainingOptions, _ arguments: Arguments
  ) throws(UsageError) {
    options.logistic.cost =
      try arguments.number("--c", in: 1e-6...1e6) ?? options.logistic.cost
    options.logistic.l1Ratio =
      try arguments.number("--l1-ratio", in: 0...1) ?? options.logistic.l1Ratio
    options.targetScale =
      try arguments.number("--target-scale", in: 0.001...1000)
      ?? options.targetScale
    options.logistic.tolerance =
      try arguments.number("--tolerance", in: 1e-12...1) ?? options.logistic.tolerance
    options.logCountRatio.interpolation =
      try arguments.number("--beta", in: 0...1) ?? options.logCountRatio.interpolation
  }

  private static func setNaiveBayes(
    _ options: inout NaiveBayes.Options, _ arguments: Arguments
  ) throws(UsageError) {
    options.variant =
      try arguments.choice("--variant", of: NaiveBayes.Variant.self) ?? options.variant
    options.input =
      try arguments.choice("--nb-input", of: NaiveBayes.Input.self) ?? options.input
    options.smoothing =
      try arguments.number("--smoothing", in: 1e-9...1e6) ?? options.smoothing
    guard let text = arguments.string("--nb-prior") else { return }
    let shares = text.split(separator: ",", omittingEmptySubsequences: false).map {
      Double($0) ?? .nan
    }
    guard shares.allSatisfy({ $0 > 0 && $0 <= 1 }) else {
      throw .badValue("--nb-prior", expected: "shares above 0, with commas between", found: text)
    }
    // Shares may have been rounded.
    guard abs(shares.reduce(0, +) - 1) < 0.005 else {
      throw .badValue("--nb-prior", expected: "shares that add up to 1", found: text)
    }
    options.priors = shares
  }

  /// The rule by which the decision is cut.
  private static func threshold(_ arguments: Arguments) throws(UsageError) -> ThresholdRule? {
    guard let text = arguments.string("--threshold") else { return nil }
    if text == "macro-f1" { return .macroF1 }
    let parts = text.split(separator: "=", maxSplits: 1)
    if parts.count == 2, parts[0] == "average-f1", !parts[1].isEmpty {
      return .averageF1(parts[1].split(separator: ",").map(String.init))
    }
    if parts.count == 2, parts[0] == "precision", let precision = Double(parts[1]),
      precision > 0, precision <= 1
    {
      return .precision(precision)
    }
    guard let number = Double(text), (0...1).contains(number) else {
      throw .badValue(
        "--threshold", expected: "a number from 0 to 1, macro-f1, average-f1=A,B or precision=P",
        found: text)
    }
    return .fixed(number)
  }

  /// The model to start from, with the features it takes from texts.
  static func start(
    _ options: inout TrainingOptions, _ arguments: Arguments
  ) throws -> TextClassifier? {
    guard let path = arguments.string("--from") else { return nil }
    let taken = [
      "--word-ngrams", "--char-ngrams", "--hash-bits", "--dense-scale",
    ].filter { arguments.string($0) != nil }
    let switched = [
      "--quoted-ngrams", "--no-quoted-ngrams", "--no-marks", "--no-lexicons", "--no-structure",
      "--no-voices",
    ].filter(arguments.has)
    if let option = (taken + switched).first {
      throw UsageError("\(option) cannot stand with --from: the features are that model's")
    }
    let model = try ModelLoader.load(path, lexicons: try LexiconLoader.load(arguments))
    let minimumCount = options.features.minimumCount
    options.features = model.header.options.features
    options.features.minimumCount = minimumCount
    return model
  }

  /// The dimensions of a search that were given on the command line.
  static func given(_ arguments: Arguments) -> Set<TuningDimension> {
    Set(
      TuningDimension.allCases.filter { dimension in
        let name = "--\(dimension.rawValue)"
        return arguments.string(name) != nil || arguments.has(name)
          || arguments.has("--no-\(dimension.rawValue)")
      })
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
