import Features
import Testing

@testable import Models

@Suite struct EncodedCorpusTests {
  private static let pipeline = FeaturePipeline(
    options: TrainingSamples.options().features, lexicons: [])

  @Test func `encoding many texts is encoding each`() throws {
    // More texts than one thread takes at a time.
    let examples = TrainingSamples.examples(600)
    let corpus = try EncodedCorpus(examples, pipeline: Self.pipeline)
    #expect(corpus.count == 600 && corpus.rowStarts.count == 601)
    for row in [0, 1, 255, 256, 257, 400, 511, 512, 599] {
      let alone = try EncodedCorpus([examples[row]], pipeline: Self.pipeline)
      let cells = corpus.rowStarts[row]..<corpus.rowStarts[row + 1]
      #expect(Array(corpus.buckets[cells]) == alone.buckets)
      #expect(Array(corpus.counts[cells]) == alone.counts)
      #expect(Array(corpus.dense(ofRow: row)) == alone.dense)
    }
    #expect(corpus.rowStarts.last == corpus.buckets.count)
  }

  @Test func `counts each bucket once a row`() throws {
    let example = TrainingSamples.examples(1)[0]
    let corpus = try EncodedCorpus([example], pipeline: Self.pipeline)
    var buffer = FeatureBuffer()
    Self.pipeline.fill(&buffer, example)
    #expect(Set(corpus.buckets).count == corpus.buckets.count)
    #expect(corpus.counts.reduce(0, +) == Float(buffer.buckets.count))
    #expect(Set(corpus.buckets) == Set(buffer.buckets))
  }

  @Test func `numbers labels in order and groups by their first example`() throws {
    let examples = [("b", "x"), ("a", "y"), ("b", nil), ("a", "x"), ("c", nil)].enumerated()
      .map { Example(id: "\($0)", text: [97], label: $1.0, group: $1.1) }
    let rows = try CorpusRows(examples)
    #expect(rows.labels == ["a", "b", "c"])
    #expect(rows.truth == [1, 0, 1, 0, 2])
    #expect(rows.groups == [0, 1, 2, 0, 4] && rows.isGrouped)
    let single = try CorpusRows([Example(id: "1", text: [], label: "a")])
    #expect(!single.isGrouped)
  }

  @Test func `refuses a label that is not among those given`() {
    #expect(throws: TrainingError.unknownLabel("c", id: "7", known: ["a", "b"])) {
      try CorpusRows([Example(id: "7", text: [], label: "c")], labels: ["a", "b"])
    }
  }
}
