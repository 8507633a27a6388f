import Features
import Foundation
import Testing

@testable import Models

@Suite struct NGramSelectionTests {
  private static let pipeline = FeaturePipeline(
    options: TrainingSamples.options().features, lexicons: [])

  /// The occurrences of each bucket in a text, counted in a dictionary.
  private static func counts(_ example: Example) -> [UInt32: Double] {
    var buffer = FeatureBuffer()
    pipeline.fill(&buffer, example)
    return buffer.buckets.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private static func selection(_ texts: [String], minimumCount: Int) throws -> NGramSelection {
    var options = TrainingSamples.options().features
    (options.wordMaximum, options.characterMaximum) = (1, 0)
    let examples = texts.map { Example(id: $0, text: Array($0.utf8), label: "x") }
    let corpus = try EncodedCorpus(
      examples, pipeline: FeaturePipeline(options: options, lexicons: []))
    return NGramSelection(corpus, rows: Array(0..<texts.count), minimumCount: minimumCount)
  }

  @Test func `idf by hand`() throws {
    // In three texts: one word in all, one in two (three times), one in one.
    let selection = try Self.selection(["a b b", "a b", "a c"], minimumCount: 1)
    #expect(selection.documentFrequencies.sorted() == [1, 2, 3])
    for (frequency, idf) in zip(selection.documentFrequencies, selection.idf) {
      let byHand = [1: log(4.0 / 2) + 1, 2: log(4.0 / 3) + 1, 3: 1.0]
      #expect(abs(Double(idf) - (byHand[Int(frequency)] ?? 0)) < 1e-6)
    }
  }

  @Test func `counts texts, not occurrences, against the minimum`() throws {
    for (minimum, kept) in [(1, 3), (2, 2), (3, 1), (4, 0)] {
      let selection = try Self.selection(["a b b", "a b", "a c"], minimumCount: minimum)
      #expect(selection.buckets.count == kept)
    }
    let repeated = try Self.selection(["b b b b b"], minimumCount: 2)
    #expect(repeated.buckets.isEmpty)
  }

  @Test func `is fitted on the rows given alone`() throws {
    let examples = TrainingSamples.examples(40)
    let corpus = try EncodedCorpus(examples, pipeline: Self.pipeline)
    let rows = [3, 5, 8, 13, 21, 34]
    let selection = NGramSelection(corpus, rows: rows, minimumCount: 2)
    let alone = try EncodedCorpus(
      rows.map { examples[$0] }, pipeline: Self.pipeline, labels: corpus.labels)
    let other = NGramSelection(alone, rows: Array(0..<6), minimumCount: 2)
    #expect(selection == other)
    #expect(selection.documentCount == 6)
  }

  @Test func `the matrix is that of a dictionary, a row at a time`() throws {
    let examples = TrainingSamples.examples(30)
    let corpus = try EncodedCorpus(examples, pipeline: Self.pipeline)
    let rows = Array(0..<24)
    let selection = NGramSelection(corpus, rows: rows, minimumCount: 2)
    var frequencies: [UInt32: Double] = [:]
    for row in rows {
      for bucket in Self.counts(examples[row]).keys { frequencies[bucket, default: 0] += 1 }
    }
    let kept = frequencies.filter { $0.value >= 2 }
    #expect(selection.buckets == kept.keys.sorted())
    // Rows that were not fitted on are weighted by the same numbers.
    let tested = Array(0..<30)
    let matrix = FeatureLayout(
      corpus, rows: tested, selection: selection, options: TrainingOptions()
    ).matrix(corpus, rows: tested)
    #expect(matrix.columnCount == kept.count + DenseFeatures.count)
    for row in tested {
      let counts = Self.counts(examples[row]).filter { kept[$0.key] != nil }
      let idf = kept.mapValues { log(25 / (1 + $0)) + 1 }
      let length = counts.reduce(0) { $0 + $1.value * pow(idf[$1.key] ?? 0, 2) }.squareRoot()
      var found: [UInt32: Double] = [:]
      for cell in matrix.cells(ofRow: row) where matrix.columns[cell] < kept.count {
        found[selection.buckets[Int(matrix.columns[cell])]] = Double(matrix.values[cell])
      }
      #expect(found.keys.sorted() == counts.keys.sorted())
      for (bucket, count) in counts {
        let expected = count * (idf[bucket] ?? 0) / length
        #expect(abs((found[bucket] ?? 0) - expected) < 1e-6)
      }
    }
  }

  @Test func `the n-grams of a text have length 1, each occurrence for itself`() throws {
    let corpus = try EncodedCorpus(TrainingSamples.examples(30), pipeline: Self.pipeline)
    let rows = Array(0..<30)
    let selection = NGramSelection(corpus, rows: rows, minimumCount: 2)
    let matrix = FeatureLayout(
      corpus, rows: rows, selection: selection, options: TrainingOptions()
    ).matrix(corpus, rows: rows)
    let idf = selection.idf
    for row in rows {
      var squares = 0.0
      for cell in matrix.cells(ofRow: row) where Int(matrix.columns[cell]) < idf.count {
        // A cell is count · idf · scale; count · (idf · scale)² is what its occurrences add.
        squares += Double(matrix.values[cell] * idf[Int(matrix.columns[cell])])
      }
      let scale = Double(selection.scales(corpus, rows: [row])[0])
      #expect(abs(squares * scale - 1) < 1e-5)
    }
  }

  @Test func `a text none of whose n-grams count has no scale`() throws {
    let corpus = try EncodedCorpus(
      TrainingSamples.examples(10) + [
        Example(id: "new", text: Array("zyx".utf8), label: "reported")
      ],
      pipeline: Self.pipeline)
    let selection = NGramSelection(corpus, rows: Array(0..<10), minimumCount: 10)
    #expect(selection.scales(corpus, rows: [10]) == [0])
    let matrix = FeatureLayout(
      corpus, rows: [10], selection: selection, options: TrainingOptions()
    ).matrix(corpus, rows: [10])
    #expect(matrix.values.allSatisfy { $0.isFinite })
    #expect(matrix.columns.allSatisfy { Int($0) >= selection.buckets.count })
  }
}
