import Features
import Foundation

@testable import Models

/// A model of two n-grams, made by hand: small enough to damage in every place.
enum TinyModel {
  static let pipeline = FeaturePipeline(options: options().features, lexicons: [])

  static func options() -> TrainingOptions {
    var options = TrainingSamples.options(.logistic)
    options.features.hashBits = 10
    options.features.characterMaximum = 0
    return options
  }

  /// The buckets of the words `alpha` and `beta`, ascending.
  static let buckets: [UInt32] = ["alpha", "beta"].flatMap { word in
    var buffer = FeatureBuffer()
    pipeline.fill(&buffer, record: SourceText(word))
    return buffer.buckets
  }.sorted()

  static func parameters(labels: Int = 2) -> ModelParameters {
    let outputs = FittedEstimators.outputCount(labels: labels)
    return ModelParameters(
      selection: NGramSelection(
        buckets: buckets, documentFrequencies: [2, 3], documentCount: 8),
      logistic: (0..<outputs).map { output in
        .init(
          ngrams: QuantizedArray([1.5, -0.5 - Double(output)]),
          dense: QuantizedArray((0..<DenseFeatures.count).map { Double($0 % 5) / 4 }),
          intercept: 0.25)
      },
      naiveBayes: [])
  }

  static func classifier(labels: Int = 2) -> TextClassifier {
    let names = ["opinionated", "reported", "other"].prefix(labels)
    var header = ModelHeader(
      name: "tiny", labels: Array(names), options: options(), lexicons: [],
      training: TrainingSummary(
        examples: 2 * labels, groups: nil, labelCounts: names.map { _ in 2 },
        corpusSHA256: "", convergence: [],
        heldOut: HeadlineMetrics(intervals: Metric.allCases.map { _ in .unknown(n: 0) })),
      blend: Blend(logistic: 1, naiveBayes: 0),
      calibration: labels == 2
        ? .platt(slope: 2, intercept: 0.5) : .temperature(inverse: 1, biases: [0, 0.5, -0.5]),
      documentCount: 8, logisticIntercepts: [], naiveBayesIntercepts: [], targets: [],
      threshold: nil, heaviest: [],
      selfTest: [], arrays: [])
    let unsealed = TextClassifier(
      header: header, parameters: parameters(labels: labels), sha256: "", pipeline: pipeline)
    header.selfTest = ["Alpha beta?", "Beta, said Ms. Arkwell."].map { text in
      SelfTestSample(text: text, probabilities: unsealed.probabilities(for: text))
    }
    return TextClassifier(
      header: header, parameters: unsealed.parameters, sha256: "", pipeline: pipeline)
  }

  static func file(labels: Int = 2) throws -> [UInt8] { try classifier(labels: labels).modelFile() }
}

/// A model file taken apart, to be changed and sealed again with a checksum that fits.
struct ForgedModel {
  var header: [String: Any]
  var body: [UInt8]

  init(_ file: [UInt8]) throws {
    let length: UInt32 = LittleEndian.read(file[...], at: 12)
    let end = ModelFile.prefixLength + Int(length)
    let json = try JSONSerialization.jsonObject(with: Data(file[ModelFile.prefixLength..<end]))
    header = json as? [String: Any] ?? [:]
    body = Array(file[end..<file.count - ModelFile.digestLength])
  }

  /// A field of a nested object, named by the path to it; a number in the path indexes an array.
  mutating func set(_ path: String, _ value: Any?) {
    header =
      Self.setting(path.split(separator: ".").map(String.init), to: value, in: header)
      as? [String: Any] ?? [:]
  }

  private static func setting(_ path: [String], to value: Any?, in node: Any) -> Any? {
    guard let first = path.first else { return value }
    let rest = Array(path.dropFirst())
    if var object = node as? [String: Any] {
      object[first] = setting(rest, to: value, in: object[first] ?? [String: Any]())
      return object
    }
    guard var array = node as? [Any], let index = Int(first) else { return node }
    if let element = setting(rest, to: value, in: array[index]) { array[index] = element }
    return array
  }

  func bytes() throws -> [UInt8] {
    Self.sealed(
      header: Array(try JSONSerialization.data(withJSONObject: header)), body: body)
  }

  /// Puts a file together; the version and the length of the header may be lies.
  static func sealed(
    header: [UInt8], body: [UInt8], version: UInt32 = 2, headerLength: UInt32? = nil
  ) -> [UInt8] {
    var file = ModelFile.magic
    LittleEndian.append(version, to: &file)
    LittleEndian.append(headerLength ?? UInt32(header.count), to: &file)
    file += header + body
    return file + SHA256.digest(file)
  }
}
