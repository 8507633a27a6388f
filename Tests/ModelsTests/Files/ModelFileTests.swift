import Features
import Testing

@testable import Models

@Suite struct ModelFileTests {
  @Test(arguments: TrainingOptions.Estimator.allCases, [2, 3])
  func `what is written and read is written the same`(
    estimator: TrainingOptions.Estimator, labels: Int
  ) throws {
    let model = try TrainingSamples.model(estimator, labels: labels)
    let file = try model.modelFile()
    let again = try TextClassifier(modelFile: file, lexicons: [])
    #expect(try again.modelFile() == file)
    #expect(again.header == model.header && again.parameters == model.parameters)
    #expect(again.sha256 == model.sha256 && again.sha256.count == 64)
    #expect(again.sha256 == SHA256.hexDigest(file.dropLast(ModelFile.digestLength)))
  }

  @Test(arguments: [2, 3])
  func `a model made by hand is written and read`(labels: Int) throws {
    let file = try TinyModel.file(labels: labels)
    let model = try TextClassifier(modelFile: file)
    #expect(try model.modelFile() == file)
    #expect(model.parameters == TinyModel.parameters(labels: labels))
  }

  @Test func `a file cut short anywhere is refused`() throws {
    let file = try TinyModel.file()
    for length in 0..<file.count {
      #expect(throws: ModelFileError.self, "\(length) bytes") {
        try TextClassifier(modelFile: Array(file[..<length]))
      }
    }
  }

  @Test func `says how much is missing where the header can be read`() throws {
    let file = try TinyModel.file()
    for missing in [1, 33, 200] {
      #expect(
        throws: ModelFileError.wrongSize(expected: file.count, found: file.count - missing)
      ) { try TextClassifier(modelFile: file.dropLast(missing)) }
    }
    #expect(throws: ModelFileError.wrongSize(expected: file.count, found: file.count + 1)) {
      try TextClassifier(modelFile: file + [0])
    }
  }

  @Test func `a file with one bit turned is refused, whichever it is`() throws {
    let file = try TinyModel.file()
    for index in file.indices {
      // Every bit of the fixed fields, one bit of every other byte.
      for bit in index < ModelFile.prefixLength ? 0..<8 : index % 8..<index % 8 + 1 {
        var turned = file
        turned[index] ^= 1 << UInt8(bit)
        #expect(throws: ModelFileError.self, "byte \(index), bit \(bit)") {
          try TextClassifier(modelFile: turned)
        }
      }
    }
  }

  @Test func `a foreign file is no model`() {
    for bytes in [[], Array("SLANTMD".utf8), Array("{\"id\": 1}\n".utf8), [0, 0xFF, 0x80]] {
      #expect(throws: ModelFileError.notAModel) { try TextClassifier(modelFile: bytes) }
    }
    #expect(throws: ModelFileError.notAModel) {
      try TextClassifier(modelFile: Array(repeating: 0, count: 1 << 16))
    }
  }

  @Test func `a newer file is refused with both versions`() throws {
    var file = try TinyModel.file()
    file[8] = 3
    let error = ModelFileError.newerFormat(found: 3, supported: 2)
    #expect(throws: error) { try TextClassifier(modelFile: file) }
    #expect(error.description == "model format 3 is newer than this program's (2); update it")
    file[8...11] = [0xFF, 0xFF, 0xFF, 0xFF]
    #expect(throws: ModelFileError.newerFormat(found: 4_294_967_295, supported: 2)) {
      try TextClassifier(modelFile: file)
    }
  }

  @Test func `an older file is refused with both versions`() throws {
    var file = try TinyModel.file()
    file[8] = 1
    let error = ModelFileError.olderFormat(found: 1, supported: 2)
    #expect(throws: error) { try TextClassifier(modelFile: file) }
    #expect(error.description.hasSuffix("train it again"))
  }

  @Test func `a lexicon of other content, or none of its name, is named`() throws {
    let text = "pattern\tcategory\tpolarity\tstrength\nshambles\tloaded\t-1\t2\n"
    func lexicon(_ version: String, name: String = "own") throws -> Lexicon {
      try LexiconParser.parse(
        Array("# version: \(version)\n\(text)".utf8), file: "\(name).tsv")
    }
    let model = try Trainer(
      options: TrainingSamples.options(lexicons: true), lexicons: [lexicon("1")]
    ).train(TrainingSamples.examples(40), name: "sample")
    let file = try model.modelFile()
    _ = try TextClassifier(modelFile: file, lexicons: [lexicon("2"), lexicon("1")])
    #expect(throws: ModelFileError.lexicon(name: "own", version: "1", found: "2")) {
      try TextClassifier(modelFile: file, lexicons: [lexicon("2")])
    }
    #expect(throws: ModelFileError.lexicon(name: "own", version: "1", found: nil)) {
      try TextClassifier(modelFile: file, lexicons: [lexicon("1", name: "other")])
    }
  }

  @Test func `a model embedded in source is the file in base64`() throws {
    let file = try TinyModel.file()
    let source = EmbeddedModel.source(for: file, typeName: "OwnModel")
    #expect(source.contains("enum OwnModel {\n  static let base64: StaticString = \""))
    let literal = source.split(separator: "\"").first { $0.hasPrefix("U0xBTlRN") }
    #expect(Base64.decoded(String(literal ?? "")) == file)
    #expect(source.hasSuffix("\"\n}\n"))
  }
}
