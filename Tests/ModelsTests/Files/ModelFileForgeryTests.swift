import Features
import Testing

@testable import Models

/// Files with a right checksum whose content is wrong: no content may crash the program.
@Suite struct ModelFileForgeryTests {
  private static let huge = Int.max

  @Test func `taken apart and sealed again it is still a model`() throws {
    for labels in [2, 3] {
      let forged = try ForgedModel(try TinyModel.file(labels: labels))
      let model = try TextClassifier(modelFile: try forged.bytes())
      #expect(model.parameters == TinyModel.parameters(labels: labels))
    }
  }

  @Test(
    arguments: [
      ("labels", ["opinionated"]), ("labels", [String]()), ("labels", ["same", "same"]),
      ("labels", ["a", "b", "c"]), ("training.labelCounts", [1]),
      ("logisticIntercepts", [Double]()), ("logisticIntercepts", [0.5, 0.5]),
      ("naiveBayesIntercepts", [0.5]), ("logisticIntercepts", [1e300]),
      ("training.labelCounts", [-1, 5]), ("training.labelCounts", [huge, huge]),
      ("selfTest", [String]()), ("arrays", [String]()),
    ] as [(String, any Sendable)])
  func `lists of the wrong length or content`(path: String, value: any Sendable) throws {
    try expectRefused(path, value)
  }

  @Test(arguments: [-0.5, 2, 1e300])
  func `shares of texts out of range`(share: Double) throws {
    let word: [String: any Sendable] = [
      "word": "quay", "label": "reported", "share": share, "otherShare": 0.5,
    ]
    let findings: [String: any Sendable] = [
      "duplicates": 0, "conflicts": 0, "sharedBetweenGroups": 0, "topicWords": [word],
    ]
    try expectRefused("training.findings", findings)
  }

  @Test(arguments: [
    ("options.features.hashBits", 40), ("options.features.hashBits", -1),
    ("options.features.hashBits", huge), ("options.features.wordMaximum", 6),
    ("options.features.wordMinimum", 0), ("options.features.wordMinimum", -huge),
    ("options.features.characterMaximum", huge), ("options.features.characterMinimum", 0),
    ("options.features.minimumCount", 0), ("options.calibrationFolds", 1),
    ("options.logistic.maximumPasses", 0), ("options.seed", -1), ("documentCount", -1),
    ("documentCount", huge), ("documentCount", 2), ("training.examples", -7),
  ])
  func `whole numbers out of range`(path: String, value: Int) throws {
    try expectRefused(path, value)
  }

  @Test(arguments: [
    ("options.naiveBayes.smoothing", 0), ("options.logistic.l1Ratio", 2), ("threshold", 1.5),
    ("options.logistic.cost", -1), ("options.features.denseScale", -1),
    ("options.features.denseScale", 1e300), ("options.logistic.tolerance", -1),
    ("arrays.2.scale", -1), ("arrays.2.scale", 3e38), ("arrays.3.scale", 1e39),
    ("blend.logistic", 1e300), ("calibration.platt.slope", 1e300),
    ("calibration.platt.intercept", 1e200), ("logisticIntercepts.0", 1e200),
  ])
  func `numbers out of range`(path: String, value: Double) throws {
    try expectRefused(path, value)
  }

  @Test(arguments: [
    ("arrays.0.count", 3), ("arrays.0.count", -1), ("arrays.0.count", huge),
    ("arrays.0.byteCount", -1), ("arrays.0.byteCount", huge), ("arrays.0.byteCount", 1),
    ("arrays.1.byteCount", huge), ("arrays.2.count", 1 << 62), ("arrays.2.byteCount", 5),
    ("arrays.3.count", 164), ("arrays.3.byteCount", 332),
  ])
  func `arrays of the wrong size`(path: String, value: Int) throws {
    try expectRefused(path, value)
  }

  @Test(arguments: [
    ("arrays.0.kind", "numbers"), ("arrays.0.kind", "weights"), ("arrays.1.kind", "gaps"),
    ("arrays.2.kind", "numbers"), ("arrays.2.kind", "other"), ("arrays.0.name", "bucket"),
    ("arrays.3.name", "logistic.1.dense"), ("options.estimator", "ensemble"),
    ("options.estimator", "naive-bayes"), ("options.estimator", "other"),
  ])
  func `arrays of another kind or name`(path: String, value: String) throws {
    try expectRefused(path, value)
  }

  @Test func `a calibration for another number of labels`() throws {
    for (labels, calibration) in [
      (2, ["temperature": ["inverse": 1.0, "biases": [0.0]]]),
      (2, ["temperature": ["inverse": 1.0, "biases": [0.0, 0.0]]]),
      (2, ["temperature": ["inverse": 1.0, "biases": [Double]()]]),
      (3, ["platt": ["slope": 1.0, "intercept": 0.0]]),
      (3, ["temperature": ["inverse": 1.0, "biases": [0.0, 0.0]]]),
      (2, [String: [String: Double]]()),
    ] as [(Int, [String: Any])] {
      try expectRefused("calibration", calibration, labels: labels)
    }
  }

  @Test func `more solvers than outputs`() throws {
    let one: [String: Any] = [
      "passes": 1, "objective": 1.0, "relativeGap": 0.0, "isConverged": true,
    ]
    try expectRefused("training.convergence", [one, one, one])
  }

  @Test func `buckets out of order or range`() throws {
    // Two gaps of one byte and of two, in place of the three bytes that are there.
    let body = try ForgedModel(try TinyModel.file()).body
    let length = buckets(TinyModel.buckets).count
    for bytes in [
      buckets([5, 5]), buckets([0, 1 << 10]), buckets([1 << 31, 1 << 31 + 1]),
      [0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x01], [0x80, 0x80], [1],
    ] as [[UInt8]] {
      var forged = try ForgedModel(try TinyModel.file())
      forged.body = bytes + body[length...]
      forged.set("arrays.0.byteCount", bytes.count)
      expectRefused(try forged.bytes(), "\(bytes)")
    }
  }

  @Test func `a bucket out of range before the last`() throws {
    let length = buckets(TinyModel.buckets).count
    var forged = try ForgedModel(try TinyModel.file())
    var bytes: [UInt8] = []
    for number in [4_000_000_000, 7] as [UInt32] { LEB128.append(number, to: &bytes) }
    forged.body = bytes + forged.body[length...]
    forged.set("arrays.0.byteCount", bytes.count)
    forged.set("arrays.0.kind", "numbers")
    expectRefused(try forged.bytes(), "numbers")
  }

  @Test(arguments: [0, 9, UInt32.max])
  func `an n-gram in no text, or in more than there were`(frequency: UInt32) throws {
    let start = buckets(TinyModel.buckets).count
    var forged = try ForgedModel(try TinyModel.file())
    var bytes: [UInt8] = []
    for number in [frequency, 2] { LEB128.append(number, to: &bytes) }
    forged.body.replaceSubrange(start..<start + 2, with: bytes)
    forged.set("arrays.1.byteCount", bytes.count)
    expectRefused(try forged.bytes(), "frequency \(frequency)")
  }

  @Test func `altered weights fail the self-test`() throws {
    var forged = try ForgedModel(try TinyModel.file())
    let start = buckets(TinyModel.buckets).count + 2
    forged.body[start + 1] ^= 0x40
    let bytes = try forged.bytes()
    do {
      _ = try TextClassifier(modelFile: bytes)
      Issue.record("a model with other weights was read")
    } catch {
      guard case .selfTest = error else { throw error }
      #expect(error.description.hasPrefix("self-test failed on \""))
    }
  }

  @Test func `many labels and the most buckets take no more memory than their numbers`() throws {
    let labels = 600
    let tiny = TinyModel.classifier()
    var header = tiny.header
    header.labels = (0..<labels).map { "label-\($0)" }
    header.options.features.hashBits = 24
    header.calibration = .temperature(inverse: 1, biases: Array(repeating: 0, count: labels))
    header.training.labelCounts = Array(repeating: 1, count: labels)
    header.selfTest = [
      SelfTestSample(
        text: "alpha", probabilities: Array(repeating: 1 / Double(labels), count: labels))
    ]
    let zeros = ModelParameters.Weights(
      ngrams: QuantizedArray([]),
      dense: QuantizedArray(Array(repeating: 0, count: DenseFeatures.count)), intercept: 0)
    let parameters = ModelParameters(
      selection: NGramSelection(buckets: [], documentFrequencies: [], documentCount: 8),
      logistic: Array(repeating: zeros, count: labels), naiveBayes: [])
    let model = try TextClassifier(modelFile: try ModelFile.encode(header, parameters))
    #expect(model.probabilities(for: "beta").count == labels)
  }

  @Test func `self-test samples without a probability for each label`() throws {
    for probabilities in [[], [0.5], [0.2, 0.2, 0.6]] as [[Double]] {
      try expectRefused("selfTest.0.probabilities", probabilities)
    }
  }

  @Test func `headers that are no JSON object of this kind`() throws {
    let forged = try ForgedModel(try TinyModel.file())
    let open = Array(repeating: UInt8(ascii: "["), count: 100_000)
    for header in [
      [], Array("{}".utf8), Array("[]".utf8), Array("null".utf8), [0xFF], open,
      Array("{\"documentCount\": 1e999}".utf8),
    ] {
      expectRefused(
        ForgedModel.sealed(header: header, body: forged.body),
        String(decoding: header.prefix(20), as: UTF8.self))
    }
  }

  @Test func `a header longer than the file`() throws {
    let forged = try ForgedModel(try TinyModel.file())
    for length in [UInt32.max, 1 << 31, 5_000] {
      let file = ForgedModel.sealed(
        header: Array("{}".utf8), body: forged.body, headerLength: length)
      expectRefused(file, "\(length)")
    }
    expectRefused(
      ForgedModel.sealed(header: Array("{}".utf8), body: [], version: 0), "version 0")
  }

  @Test func `bytes after the last array`() throws {
    var forged = try ForgedModel(try TinyModel.file())
    forged.body.append(0)
    expectRefused(try forged.bytes(), "more bytes")
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `random changes are refused or make a model that gives probabilities`(seed: UInt64) throws {
    let file = try TinyModel.file(labels: seed % 2 == 0 ? 2 : 3)
    let content = file.dropLast(ModelFile.digestLength)
    var generator = SeededGenerator(seed: seed)
    let digits = Array("0123456789-.eE\"{}[],:".utf8)
    for _ in 0..<150 {
      var changed = Array(content)
      for _ in 0...generator.below(3) {
        let index = ModelFile.prefixLength + generator.below(changed.count - ModelFile.prefixLength)
        changed[index] =
          generator.below(2) == 0
          ? digits[generator.below(digits.count)]
          : UInt8(truncatingIfNeeded: generator.next())
      }
      guard let model = try? TextClassifier(modelFile: changed + SHA256.digest(changed)) else {
        continue
      }
      let probabilities = model.probabilities(for: "Alpha, said the beta of gamma!")
      #expect(probabilities.count == model.labels.count, "seed \(seed)")
      #expect(abs(probabilities.reduce(0, +) - 1) < 1e-9, "seed \(seed)")
    }
  }

  private func buckets(_ numbers: [UInt32]) -> [UInt8] {
    var bytes: [UInt8] = []
    var previous: UInt32 = 0
    for number in numbers {
      LEB128.append(number &- previous, to: &bytes)
      previous = number
    }
    return bytes
  }

  private func expectRefused(_ path: String, _ value: Any, labels: Int = 2) throws {
    var forged = try ForgedModel(try TinyModel.file(labels: labels))
    forged.set(path, value)
    expectRefused(try forged.bytes(), "\(path) = \(value)")
  }

  private func expectRefused(_ file: [UInt8], _ what: String) {
    #expect(throws: ModelFileError.self, "\(what)") { try TextClassifier(modelFile: file) }
  }
}
