import Features

/// One thing that a search for training options may choose, with the choices there are.
///
/// Its name and values are those of the option of `classify train`; what is only there to be switched
/// is `on` or `off`.
public enum TuningDimension: String, Sendable, Codable, CaseIterable {
  /// Which estimator gives the margins.
  case estimator
  /// The lengths of word n-grams.
  case wordNGrams = "word-ngrams"
  /// The lengths of character n-grams.
  case characterNGrams = "char-ngrams"
  /// In how many texts an n-gram must stand.
  case minimumCount = "min-count"
  /// Whether n-grams are taken from quotations.
  case quotedNGrams = "quoted-ngrams"
  /// Whether marks are words of word n-grams.
  case marks
  /// Whether lexicon matches are features.
  case lexicons
  /// Whether the structure of a text makes features.
  case structure
  /// Whether lexicon features tell voices apart.
  case voices
  /// What lexicon and structure features are multiplied by.
  case denseScale = "dense-scale"
  /// What logistic regression multiplies the copies for targets by.
  case targetScale = "target-scale"
  /// C of logistic regression.
  case cost = "c"
  /// β of logistic regression on log-count ratios.
  case interpolation = "beta"
  /// The variant of naive Bayes.
  case variant
  /// What an n-gram counts for naive Bayes.
  case naiveBayesInput = "nb-input"
  /// The smoothing of naive Bayes.
  case smoothing
  /// What labels count beside one another.
  case classWeights = "class-weights"
  /// Where the decision is cut.
  case threshold

  /// The choices; what is likelier to be good stands more than once.
  var choices: [String] {
    switch self {
    case .estimator: ["ensemble", "ensemble", "ensemble", "logistic", "nb-logistic", "naive-bayes"]
    case .wordNGrams: ["1", "1-2", "1-2", "1-3", "1-3", "none"]
    case .characterNGrams: ["none", "2-4", "2-5", "2-5", "2-6", "3-5", "3-6"]
    case .minimumCount: ["1", "2", "2", "3", "5"]
    case .quotedNGrams, .marks, .lexicons, .structure, .voices: ["on", "off"]
    case .denseScale: ["0.1", "0.3", "0.3", "0.6", "1"]
    case .targetScale: ["1", "2", "3"]
    case .cost: ["0.25", "0.5", "1", "2", "4", "8", "16", "32", "64"]
    case .interpolation: ["0.25", "0.5", "0.75", "0.9", "1"]
    case .variant: ["multinomial", "multinomial", "bernoulli", "complement"]
    case .naiveBayesInput: ["tfidf", "tfidf", "counts", "presence"]
    case .smoothing: ["0.01", "0.03", "0.1", "0.3", "1"]
    case .classWeights: ["none", "none", "balanced"]
    case .threshold: ["0.5", "0.5", "macro-f1"]
    }
  }

  /// Whether what a text gives is chosen here, so that a model to start from settles it.
  var isOfFeatures: Bool {
    switch self {
    case .wordNGrams, .characterNGrams, .quotedNGrams, .marks, .lexicons, .structure, .voices,
      .denseScale:
      true
    default: false
    }
  }

  /// Whether the choice makes a difference beside the others of some options.
  func matters(in options: TrainingOptions) -> Bool {
    let (features, estimator) = (options.features, options.estimator)
    return switch self {
    case .targetScale: estimator.hasLogistic && options.usesTargets
    case .cost: estimator.hasLogistic
    case .interpolation: estimator.usesRatios
    case .variant, .smoothing: estimator.hasNaiveBayes
    case .naiveBayesInput:
      estimator.hasNaiveBayes && options.naiveBayes.variant != .bernoulli
    case .voices: features.lexicons
    case .marks: features.wordMaximum >= features.wordMinimum
    case .denseScale: features.lexicons || features.structure
    case .quotedNGrams, .minimumCount:
      features.wordMaximum >= features.wordMinimum
        || features.characterMaximum >= features.characterMinimum
    default: true
    }
  }
}

extension TuningDimension {
  /// The choice that some options have made.
  func value(of options: TrainingOptions) -> String {
    let features = options.features
    return switch self {
    case .estimator: options.estimator.rawValue
    case .wordNGrams: Self.lengths(features.wordMinimum, features.wordMaximum)
    case .characterNGrams: Self.lengths(features.characterMinimum, features.characterMaximum)
    case .minimumCount: "\(features.minimumCount)"
    case .quotedNGrams: features.quotedNGrams ? "on" : "off"
    case .marks: features.marks ? "on" : "off"
    case .lexicons: features.lexicons ? "on" : "off"
    case .structure: features.structure ? "on" : "off"
    case .voices: features.voices ? "on" : "off"
    case .denseScale: Self.plain(features.denseScale)
    case .targetScale: Self.plain(options.targetScale ?? 1)
    case .cost: Self.plain(options.logistic.cost)
    case .interpolation: Self.plain(options.logCountRatio.interpolation)
    case .variant: options.naiveBayes.variant.rawValue
    case .naiveBayesInput: options.naiveBayes.input.rawValue
    case .smoothing: Self.plain(options.naiveBayes.smoothing)
    case .classWeights: options.classWeights.rawValue
    case .threshold:
      switch options.threshold {
      case .mostProbable: "0.5"
      case .macroF1: "macro-f1"
      case .averageF1(let labels): "average-f1=" + labels.joined(separator: ",")
      case .precision(let precision): "precision=\(Self.plain(precision))"
      case .fixed(let threshold): Self.plain(threshold)
      }
    }
  }

  /// Makes a choice in some options.
  ///
  /// - Returns: Whether the value is one of the ``choices``, which alone are taken.
  func choose(_ value: String, in options: inout TrainingOptions) -> Bool {
    guard choices.contains(value) else { return false }
    let number = Double(value) ?? 0
    switch self {
    case .estimator:
      options.estimator = .init(rawValue: value) ?? options.estimator
    case .wordNGrams:
      (options.features.wordMinimum, options.features.wordMaximum) = Self.lengths(value)
    case .characterNGrams:
      (options.features.characterMinimum, options.features.characterMaximum) = Self.lengths(value)
    case .minimumCount: options.features.minimumCount = Int(value) ?? 1
    case .quotedNGrams: options.features.quotedNGrams = value == "on"
    case .marks: options.features.marks = value == "on"
    case .lexicons: options.features.lexicons = value == "on"
    case .structure: options.features.structure = value == "on"
    case .voices: options.features.voices = value == "on"
    case .denseScale: options.features.denseScale = number
    case .targetScale: options.targetScale = number == 1 ? nil : number
    case .cost: options.logistic.cost = number
    case .interpolation: options.logCountRatio.interpolation = number
    case .variant:
      options.naiveBayes.variant = .init(rawValue: value) ?? options.naiveBayes.variant
    case .naiveBayesInput:
      options.naiveBayes.input = .init(rawValue: value) ?? options.naiveBayes.input
    case .smoothing: options.naiveBayes.smoothing = number
    case .classWeights:
      options.classWeights = ClassWeights(rawValue: value) ?? options.classWeights
    case .threshold: options.threshold = value == "macro-f1" ? .macroF1 : .mostProbable
    }
    return true
  }

  private static func lengths(_ minimum: Int, _ maximum: Int) -> String {
    maximum < minimum ? "none" : minimum == maximum ? "\(minimum)" : "\(minimum)-\(maximum)"
  }

  private static func lengths(_ value: String) -> (Int, Int) {
    let numbers = value.split(separator: "-").compactMap { Int($0) }
    guard let first = numbers.first, let last = numbers.last else { return (1, 0) }
    return (first, last)
  }

  /// A number without decimals where it has none.
  private static func plain(_ number: Double) -> String {
    Int(exactly: number).map { "\($0)" } ?? "\(number)"
  }
}
