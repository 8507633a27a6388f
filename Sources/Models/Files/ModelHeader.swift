public import Features

/// What a model file says of itself, in JSON.
public struct ModelHeader: Sendable, Equatable, Codable {
  /// The version of the file format that this program writes.
  public static let format = ModelFile.version

  /// The model's name.
  public var name: String
  /// The labels, in the order of all probabilities.
  public var labels: [String]
  /// How the model was trained.
  public var options: TrainingOptions
  /// The lexicons whose matches are features.
  public var lexicons: [LexiconReference]
  /// What the model was trained on and how it did there.
  public var training: TrainingSummary
  /// How the margins of the estimators are added up.
  var blend: Blend
  /// How margins become probabilities.
  var calibration: Calibration
  /// How many texts the document frequencies were counted in.
  var documentCount: Int
  /// The intercepts of logistic regression, one an output.
  var logisticIntercepts: [Double]
  /// The log-priors of naive Bayes, one an output.
  var naiveBayesIntercepts: [Double]
  /// The targets with weights of their own, in the order of their arrays.
  var targets: [TargetIntercepts]
  /// The probability of the first of two labels from which on it is predicted; `nil` for the most
  /// probable label.
  public var threshold: Double?
  /// For more than two labels what is added to the logarithms of their probabilities before the
  /// largest is predicted; `nil` for nothing.
  public var labelOffsets: [Double]?
  /// The features with the largest weights, by name.
  public var heaviest: [HeaviestFeatures]
  /// Texts and what the model must say of them.
  public var selfTest: [SelfTestSample]
  /// The arrays after the header, in order.
  var arrays: [ArrayDescription]
  /// The model whose weights were the mean of the prior, if training started from one.
  public var start: ModelReference?
  /// How the options were found, if they were searched for.
  public var tuning: TuningSummary?

  /// What a target adds to the intercepts.
  struct TargetIntercepts: Sendable, Equatable, Codable {
    let name: String
    let logisticIntercepts: [Double]
    let naiveBayesIntercepts: [Double]
  }

  /// One array of the file.
  struct ArrayDescription: Sendable, Equatable, Codable {
    enum Kind: String, Sendable, Codable {
      /// Ascending numbers as LEB128 of the differences.
      case gaps
      /// Numbers as LEB128.
      case numbers
      /// Signed 16-bit numbers, little-endian, times a scale.
      case weights
    }

    let name: String
    let kind: Kind
    let count: Int
    let byteCount: Int
    let scale: Float
  }
}

extension ModelHeader {
  /// Picks the label that is predicted.
  var decision: Decision {
    labelOffsets.map { Decision(offsets: $0) } ?? Decision(label: 0, threshold: threshold)
  }
}

/// A lexicon by name, version and content.
public struct LexiconReference: Sendable, Equatable, Codable {
  /// The lexicon's name.
  public let name: String
  /// Its version.
  public let version: String
  /// SHA-256 of its file, in hexadecimal.
  public let sha256: String

  /// The reference to a lexicon.
  public init(_ lexicon: Lexicon) {
    name = lexicon.name
    version = lexicon.version
    sha256 = lexicon.sha256
  }
}

/// A model by name and content.
public struct ModelReference: Sendable, Equatable, Codable {
  /// The model's name.
  public let name: String
  /// SHA-256 of its file, in hexadecimal.
  public let sha256: String

  /// The reference to a model.
  public init(_ model: TextClassifier) {
    name = model.header.name
    sha256 = model.sha256
  }
}

/// What a model was trained on, and how it does on texts held out.
public struct TrainingSummary: Sendable, Equatable, Codable {
  /// How many examples there were.
  public var examples: Int
  /// How many groups; `nil` if none were given.
  public var groups: Int?
  /// How many examples of each label, in the order of the labels.
  public var labelCounts: [Int]
  /// SHA-256 over ids, labels, groups, weights, sections and texts of the examples, in order.
  public var corpusSHA256: String
  /// How logistic regression converged, if there is one.
  public var convergence: [LogisticRegression.Convergence]
  /// Scores on held-out folds (grouped where groups are given), with 95% intervals.
  public var heldOut: HeadlineMetrics
  /// What of the corpus may mislead; `nil` in models of before it was looked for.
  public var findings: CorpusFindings?
  /// The macro F1 on the very texts it was trained on, 0–1; `nil` in models of before it was
  /// measured.
  public var macroF1OnTrainingTexts: Double?
  /// The examples that were held out, where it was a sample rather than folds in turn.
  public var sample: SampleSummary?
  /// How examples were gone through, where they were learned from one after another.
  public var stream: StreamSummary?
}

/// The features that speak most for a label.
public struct HeaviestFeatures: Sendable, Equatable, Codable {
  /// A feature by name, with its weight.
  public struct Feature: Sendable, Equatable, Codable {
    /// The n-gram, or the name of a lexicon or structure feature.
    public let name: String
    /// What one unit of the feature adds to the label's log-odds.
    public let weight: Double
  }

  /// The label.
  public let label: String
  /// Heaviest first.
  public let features: [Feature]
}

/// A text and the probabilities a model must give it.
public struct SelfTestSample: Sendable, Equatable, Codable {
  /// The text.
  public let text: String
  /// The probability of each label.
  public let probabilities: [Double]
}
