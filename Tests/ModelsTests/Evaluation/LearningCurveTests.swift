import Features
import Models
import Testing

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
}
