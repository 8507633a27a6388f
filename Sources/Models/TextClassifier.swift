public import Features

/// A trained model: gives texts the probability of each label, and says why.
public struct TextClassifier: Sendable {
  /// What the model says of itself.
  public let header: ModelHeader
  /// SHA-256 of the model file, in hexadecimal.
  public let sha256: String
  /// Takes the features from texts.
  public let pipeline: FeaturePipeline
  let parameters: ModelParameters
  let table: ScoringTable
  private let targetTables: [String: ScoringTable]

  /// The labels, in the order of all probabilities.
  public var labels: [String] { header.labels }

  init(
    header: ModelHeader, parameters: ModelParameters, sha256: String, pipeline: FeaturePipeline
  ) {
    self.header = header
    self.parameters = parameters
    self.sha256 = sha256
    self.pipeline = pipeline
    let shared = ScoringTable(
      parameters, blend: header.blend, bucketCount: pipeline.bucketCount,
      input: header.options.naiveBayes.effectiveInput)
    var tables: [String: ScoringTable] = [:]
    for target in parameters.targets {
      tables[target.name] = shared.adding(target, parameters, blend: header.blend)
    }
    table = shared
    targetTables = tables
  }

  /// Picks the label that is predicted.
  public var decision: Decision { header.decision }

  /// The targets that the model learned a stance towards, sorted.
  public var targets: [String] { parameters.targets.map(\.name) }

  /// Whether a target has weights of its own.
  func hasTable(for target: String) -> Bool { targetTables[target] != nil }

  /// The weights for a target; those that all share for one that was not seen in training.
  func table(for target: String?) -> ScoringTable {
    target.flatMap { targetTables[$0] } ?? table
  }

  /// The probability of each label for features taken by ``pipeline``; they sum to 1.
  ///
  /// - Parameters:
  ///   - features: The features of a text.
  ///   - target: What the label is a stance towards; one not seen in training counts as none.
  /// - Returns: A number a label.
  /// - Complexity: O(occurrences × labels).
  public func probabilities(for features: FeatureBuffer, target: String? = nil) -> [Double] {
    header.calibration.probabilities(table(for: target).margins(features))
  }

  /// The probability of each label for a text read as one record.
  ///
  /// - Complexity: O(bytes × n-gram lengths).
  public func probabilities(for text: String) -> [Double] {
    var buffer = FeatureBuffer()
    pipeline.fill(&buffer, record: SourceText(text))
    return probabilities(for: buffer)
  }
}

extension TextClassifier {
  /// The lexicons whose matches count, those of a user's own with the others.
  public var lexicons: [LexiconReference] {
    pipeline.analyzer.matcher.lexicons.map(LexiconReference.init)
  }

  /// The same model, matching further lexicons; one with the name of another stands in its place.
  ///
  /// Their matches count as features of their category.
  public func matching(_ lexicons: [Lexicon]) -> TextClassifier {
    TextClassifier(
      header: header, parameters: parameters, sha256: sha256,
      pipeline: FeaturePipeline(
        options: pipeline.options,
        lexicons: pipeline.analyzer.matcher.lexicons.replacing(with: lexicons)))
  }

  /// Reads a model file.
  ///
  /// - Parameters:
  ///   - file: The file's bytes.
  ///   - lexicons: The lexicons there are; those the model was trained with must be among them.
  /// - Throws: ``ModelFileError`` if the file is refused.
  /// - Complexity: O(n).
  public init(
    modelFile file: [UInt8], lexicons: [Lexicon] = Lexicon.builtIn
  ) throws(ModelFileError) {
    try self.init(modelFile: file, lexicons: lexicons, isTrusted: false)
  }

  /// Reads a model file, perhaps one whose checksum need not be computed.
  init(
    modelFile file: [UInt8], lexicons: [Lexicon], isTrusted: Bool
  ) throws(ModelFileError) {
    let (header, parameters) = try ModelFile.decode(file, isTrusted: isTrusted)
    let used = try Self.lexicons(header.lexicons, among: lexicons)
    let digest = file.suffix(ModelFile.digestLength)
      .map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    self.init(
      header: header, parameters: parameters, sha256: digest,
      pipeline: FeaturePipeline(options: header.options.features, lexicons: used))
    guard table.isFinite, targetTables.values.allSatisfy(\.isFinite) else {
      throw .invalid("a weight is out of range")
    }
    try runSelfTest()
  }

  /// The lexicons that references name.
  static func lexicons(
    _ references: [LexiconReference], among lexicons: [Lexicon]
  ) throws(ModelFileError) -> [Lexicon] {
    var used: [Lexicon] = []
    for reference in references {
      let candidates = lexicons.filter { $0.name == reference.name }
      guard let lexicon = candidates.first(where: { $0.sha256 == reference.sha256 }) else {
        throw .lexicon(
          name: reference.name, version: reference.version, found: candidates.last?.version)
      }
      used.append(lexicon)
    }
    return used
  }

  /// Checks that the model gives its samples the probabilities it was written with.
  private func runSelfTest() throws(ModelFileError) {
    for sample in header.selfTest {
      let found = probabilities(for: sample.text)
      for (expected, found) in zip(sample.probabilities, found)
      where !(abs(expected - found) <= 1e-4) {
        throw .selfTest(text: sample.text, expected: expected, found: found)
      }
    }
  }

  /// The bytes of the model file.
  ///
  /// - Complexity: O(n).
  public func modelFile() throws -> [UInt8] { try ModelFile.encode(header, parameters) }
}
