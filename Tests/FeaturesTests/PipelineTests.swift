import Testing

@testable import Features

@Suite struct PipelineTests {
  private static let pipeline = FeaturePipeline()
  private static let texts = [
    "Sadly, the so-called plan does not add up.",
    "“We must not let the library close,” Rosa Whitlock said on Tuesday.",
    "The owner claimed the dog was elsewhere (it was 9pm).",
    "Who knew?", "x", "“Experts”", "NATO sent 40 ships — again!",
  ]

  private func filled(_ text: String, section: Document.Section = .body) -> FeatureBuffer {
    var buffer = FeatureBuffer(recordsOwners: true)
    Self.pipeline.fill(&buffer, record: SourceText(text), section: section)
    return buffer
  }

  private func value(_ name: String, _ buffer: FeatureBuffer) -> Float? {
    DenseFeatures.names.firstIndex(of: name).map { buffer.dense[$0] }
  }

  @Test(arguments: texts)
  func `a record and a document of one sentence give the same features`(_ text: String) throws {
    let source = SourceText(text)
    let document = Document(
      source: source,
      blocks: [.init(range: source.bytes.indices, section: .headline, paragraph: 0)])
    let analysis = Self.pipeline.analyzer.analyze(document)
    let sentence = try #require(analysis.sentences.first)
    #expect(analysis.sentences.count == 1)
    var buffer = FeatureBuffer(recordsOwners: true)
    Self.pipeline.fill(&buffer, from: analysis, tokens: sentence.tokens, section: sentence.section)
    let record = filled(text, section: .headline)
    #expect(buffer.buckets == record.buckets)
    #expect(buffer.owners == record.owners)
    #expect(buffer.dense == record.dense)
  }

  @Test func `an example is read as a record in its section`() {
    for section in [nil, "body", "headline", "elsewhere"] {
      var buffer = FeatureBuffer(recordsOwners: true)
      Self.pipeline.fill(
        &buffer,
        Example(id: "1", text: Array("Who knew?".utf8), label: "x", section: section))
      let expected = filled("Who knew?", section: section == "headline" ? .headline : .body)
      #expect(buffer.buckets == expected.buckets)
      #expect(buffer.dense == expected.dense)
    }
  }

  @Test func `the section is one feature and changes no other`() {
    let body = filled("Who knew?")
    let headline = filled("Who knew?", section: .headline)
    #expect(body.buckets == headline.buckets)
    #expect(value("structure/headline", body) == 0)
    #expect(value("structure/headline", headline) == 0.3)
    #expect(zip(body.dense, headline.dense).count { $0 != $1 } == 1)
  }

  @Test func `a carriage return before a line feed changes nothing`() {
    let text = "Sadly, the so-called\nplan does not\nadd up. “No,” he said.\n"
    let plain = filled(text)
    let returns = filled(text.replacing("\n", with: "\r\n"))
    #expect(plain.buckets == returns.buckets)
    #expect(plain.owners == returns.owners)
    #expect(plain.dense == returns.dense)
  }

  @Test func `a buffer filled again holds nothing of the text before`() {
    var buffer = FeatureBuffer(recordsOwners: true)
    for text in Self.texts + Self.texts.reversed() {
      Self.pipeline.fill(&buffer, record: SourceText(text))
      let fresh = filled(text)
      #expect(buffer.buckets == fresh.buckets)
      #expect(buffer.owners == fresh.owners)
      #expect(buffer.dense == fresh.dense)
    }
  }

  @Test func `options switch groups of features off`() throws {
    let small = [try lexicon(["sadly;attitude;-1;3", "must;obligation;0;2"])]
    let text = "Sadly, we must not let the library close."
    func filled(_ change: (inout FeatureOptions) -> Void) -> FeatureBuffer {
      var options = FeatureOptions()
      change(&options)
      var buffer = FeatureBuffer(recordsOwners: true)
      FeaturePipeline(options: options, lexicons: small)
        .fill(&buffer, record: SourceText(text))
      return buffer
    }
    let all = filled { _ in }
    let words = filled { $0.characterMaximum = 0 }
    #expect(words.owners.allSatisfy { $0.characters == nil } && !words.owners.isEmpty)
    let characters = filled { $0.wordMaximum = 0 }
    #expect(characters.owners.allSatisfy { $0.characters != nil } && !characters.owners.isEmpty)
    #expect(words.buckets.count + characters.buckets.count == all.buckets.count)
    let structure = filled { $0.lexicons = false }
    #expect(structure.buckets == all.buckets)
    #expect(
      structure.dense.indices.allSatisfy {
        DenseFeatures.isStructure($0) || structure.dense[$0] == 0
      })
    let lexicons = filled { $0.structure = false }
    #expect(
      lexicons.dense.indices.allSatisfy {
        !DenseFeatures.isStructure($0) || lexicons.dense[$0] == 0
      })
    #expect(zip(zip(structure.dense, lexicons.dense), all.dense).allSatisfy { $0.0 + $0.1 == $1 })
    #expect(filled { $0.denseScale = 0 }.dense.allSatisfy { $0 == 0 })
  }

  @Test(arguments: texts)
  func `what features do not need is not looked for, and changes none`(_ text: String) {
    for quoted in [true, false] {
      var options = FeatureOptions()
      (options.lexicons, options.structure, options.quotedNGrams) = (false, false, quoted)
      let pipeline = FeaturePipeline(options: options)
      let whole = pipeline.analyzer.analyze(Document(record: SourceText(text)))
      var (short, long) = (FeatureBuffer(recordsOwners: true), FeatureBuffer(recordsOwners: true))
      pipeline.fill(&short, record: SourceText(text))
      pipeline.fill(&long, from: whole, tokens: whole.text.tokens.indices, section: .body)
      #expect(short.buckets == long.buckets)
      #expect(short.owners == long.owners)
      #expect(short.dense == long.dense)
      #expect(pipeline.analyze(record: SourceText(text)).voices.isEmpty == quoted)
    }
  }

  @Test func `the scale multiplies every dense feature`() {
    var options = FeatureOptions()
    options.denseScale = 1
    var buffer = FeatureBuffer()
    FeaturePipeline(options: options).fill(&buffer, record: SourceText(Self.texts[0]))
    for (unit, scaled) in zip(buffer.dense, filled(Self.texts[0]).dense) {
      #expect(abs(unit * 0.3 - scaled) < 1e-6)
      #expect((0...3).contains(unit))
    }
  }

  @Test func `an empty text and an empty run of tokens have features of zero`() {
    let empty = filled("")
    #expect(empty.buckets.isEmpty)
    #expect(empty.dense == [Float](repeating: 0, count: DenseFeatures.count))
    let analysis = Self.pipeline.analyzer.analyze(Document(record: SourceText("Who knew?")))
    var buffer = FeatureBuffer()
    Self.pipeline.fill(&buffer, from: analysis, tokens: 1..<1, section: .body)
    #expect(buffer.buckets.isEmpty)
    #expect(buffer.dense.allSatisfy { $0 == 0 })
  }

  @Test func `any bytes give finite features`() {
    var random = SeededRandom(state: 77)
    let pieces: [[UInt8]] = [
      [0], [0xFF], [0xC2], [0xE2, 0x80], [0xF0, 0x9F], Array("“".utf8), Array("”".utf8),
      Array("\"".utf8), Array("'".utf8), Array(" ".utf8), Array("\r\n".utf8),
      Array("so-called".utf8),
      Array(" said ".utf8), Array("https://".utf8), Array("U.S.".utf8), Array("!?".utf8),
      Array("...".utf8), Array("\u{301}".utf8), Array("\u{200B}".utf8), Array("9,".utf8),
    ]
    var buffer = FeatureBuffer(recordsOwners: true)
    for round in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        bytes += pieces.randomElement(using: &random) ?? []
        if round % 2 == 0 { bytes.append(UInt8.random(in: .min ... .max, using: &random)) }
      }
      Self.pipeline.fill(&buffer, record: SourceText(name: "fuzz", bytes: bytes))
      #expect(buffer.dense.count == DenseFeatures.count, "\(bytes)")
      #expect(buffer.dense.allSatisfy { $0.isFinite && $0 >= 0 && $0 <= 3 }, "\(bytes)")
      #expect(buffer.buckets.allSatisfy { $0 < Self.pipeline.bucketCount }, "\(bytes)")
      #expect(buffer.owners.count == buffer.buckets.count, "\(bytes)")
    }
  }

  @Test func `matches are found by the tokens they start in`() throws {
    let analysis = Self.pipeline.analyzer.analyze(
      Document(record: SourceText("Sadly, it rained. Sadly, the sham went on.")))
    #expect(analysis.sentences.count == 2)
    let all = analysis.matches
    let parts = analysis.sentences.map { Array(analysis.matches(in: $0.tokens)) }
    #expect(parts.flatMap(\.self) == all)
    #expect(parts.allSatisfy { !$0.isEmpty })
    #expect(analysis.matches(in: 0..<0).isEmpty)
    let bytes = try #require(analysis.sentences.last).range
    #expect(analysis.bytes(try #require(analysis.sentences.last).tokens) == bytes)
    #expect(analysis.bytes(3..<3) == 0..<0)
  }

  @Test func `matches carry the voice of their first token`() {
    let analysis = Self.pipeline.analyzer.analyze(
      Document(record: SourceText("“The plan is a sham,” Rosa Whitlock said on a feeble Tuesday.")))
    let voices = analysis.matches.filter { [.loaded, .evaluative].contains($0.category) }
      .map(\.voice)
    #expect(voices == [.direct, .author])
  }
}
