import Features
import Testing

@testable import Models

@Suite struct LearningCurveTests {
  private static let kinds = [
    ("opinionated", ["What a shameful waste the", "Only a fool could like the"]),
    ("reported", ["The council voted on the", "Work will start in May on the"]),
  ]

  private static func examples(groups: Int) -> [Example] {
    let things = ["bridge", "library", "tax", "roof", "market", "ferry", "tram", "wall"]
    return (0..<groups).flatMap { group in
      kinds.flatMap { label, openings in
        openings.enumerated().map { index, opening in
          Example(
            id: "\(group)-\(label)-\(index)",
            text: Array("\(opening) \(things[group % things.count]) number \(group).".utf8),
            label: label, group: "g\(group)")
        }
      }
    }
  }

  private static func trainer() throws -> Trainer {
    var options = TrainingOptions()
    options.features.hashBits = 12
    options.features.lexicons = false
    options.features.characterMaximum = 0
    return try Trainer(options: options)
  }

  @Test func `grows to all of the training data, whose point is the cross-validation`() throws {
    let examples = Self.examples(groups: 60)
    let trainer = try Self.trainer()
    let curve = try trainer.learningCurve(examples, folds: 3)
    #expect(curve.points.map(\.share).last == 1)
    #expect(curve.points.count >= 5)
    let sizes = curve.points.map(\.trainingExamples)
    #expect(sizes == sizes.sorted())
    #expect(sizes.last == 160)
    for point in curve.points { #expect(abs(point.trainingExamples - point.share * 160) <= 12) }
    let all = ClassificationReport(try trainer.crossValidate(examples, folds: 3)).metrics
    #expect(curve.points.last?.metrics == all)
  }

  @Test func `shares too small to train on are left out`() throws {
    let curve = try Self.trainer().learningCurve(Self.examples(groups: 18), folds: 2)
    #expect(curve.points.map(\.share).last == 1)
    #expect(curve.points.count < 6)
  }

  @Test func `a corpus too small for one point is refused`() throws {
    let trainer = try Self.trainer()
    #expect(throws: TrainingError.self) {
      try trainer.learningCurve(Self.examples(groups: 2), folds: 3)
    }
  }

  @Test func `a cross-validation that was done already is taken as the last point`() throws {
    let examples = Self.examples(groups: 30)
    let trainer = try Self.trainer()
    let options = BootstrapOptions(resamples: 20)
    let whole = try trainer.crossValidate(examples, folds: 3)
    let curve = try trainer.learningCurve(examples, folds: 3, whole: whole, bootstrap: options)
    #expect(curve == (try trainer.learningCurve(examples, folds: 3, bootstrap: options)))
    #expect(
      curve.points.last?.metrics == ClassificationReport(whole, bootstrap: options).metrics)
  }

  @Test func `shares are nested and keep groups whole, and their seed decides`() throws {
    let examples = Self.examples(groups: 40)
    let corpus = try EncodedCorpus(examples, pipeline: try Self.trainer().pipeline)
    let all = Array(examples.indices.dropFirst(8))
    var smaller: Set<Int> = []
    for tenths in 1...9 {
      let rows = try TrainingShare(tenths: tenths).rows(of: all, corpus, seed: 1)
      #expect(rows == rows.sorted() && Set(rows).isSuperset(of: smaller))
      let groups = Set(rows.map { examples[$0].group })
      #expect(rows == all.filter { groups.contains(examples[$0].group) })
      #expect(abs(rows.count - all.count * tenths / 10) <= 12)
      smaller = Set(rows)
    }
    let other = try TrainingShare(tenths: 3).rows(of: all, corpus, seed: 2)
    #expect(other != (try TrainingShare(tenths: 3).rows(of: all, corpus, seed: 1)))
  }

  @Test func `a share without one of the labels is refused`() throws {
    var examples = Self.examples(groups: 40)
    examples[100].label = "rare"
    let corpus = try EncodedCorpus(examples, pipeline: try Self.trainer().pipeline)
    let all = Array(examples.indices)
    let shares = try (1...9).filter { tenths in
      do {
        _ = try TrainingShare(tenths: tenths).rows(of: all, corpus, seed: 1)
        return true
      } catch TrainingError.tooFew(let label, _, _) {
        #expect(label == "rare")
        return false
      }
    }
    // Of ten parts one holds the label; which one is decided by the seed.
    #expect(shares == Array((shares.first ?? 10)..<10))
    #expect(throws: TrainingError.tooFewGroups(found: 2, needed: 10)) {
      try TrainingShare(tenths: 5).rows(of: Array(0..<8), corpus, seed: 1)
    }
  }
}
