public import Features

/// How a recipe does when it is trained on less of the same data.
public struct LearningCurve: Sendable {
  /// One share of the training data.
  public struct Point: Sendable {
    /// The share of each fold's training groups, above 0 to 1.
    public let share: Double
    /// How many examples a fold was trained on, on average.
    public let trainingExamples: Double
    /// The metrics on the held-out folds.
    public let metrics: HeadlineMetrics
  }

  /// The points, from the smallest share to all.
  public let points: [Point]

  /// The shares tried, in tenths.
  static let tenths = [1, 2, 4, 6, 8, 10]
}

extension Trainer {
  /// Cross-validates on growing shares of the training data.
  ///
  /// The folds are those of ``crossValidate(_:folds:decision:from:)``. The training groups of each are
  /// divided into tenths, stratified by label, and each share is a part of the next larger one. A share
  /// too small to train and calibrate on is left out.
  ///
  /// - Parameters:
  ///   - examples: The labelled texts.
  ///   - folds: How many folds, 2 or more.
  ///   - decision: Picks the label that is predicted; by default as each fold's classifier does.
  ///   - start: A model to start from.
  /// - Returns: A point for each share that can be tried.
  /// - Throws: ``TrainingError`` where the examples do not allow the last point, all of the data.
  /// - Complexity: That of six cross-validations.
  public func learningCurve(
    _ examples: [Example], folds: Int, decision: Decision? = nil,
    from start: TextClassifier? = nil
  ) throws -> LearningCurve {
    var points: [LearningCurve.Point] = []
    for tenths in LearningCurve.tenths {
      let size = TrainingSize(tenths: tenths)
      do {
        let predictions = try crossValidate(
          examples, folds: folds, decision: decision, from: start, size: size)
        points.append(
          LearningCurve.Point(
            share: Double(tenths) / 10,
            trainingExamples: Double(size.rows) / Double(folds),
            metrics: ClassificationReport(predictions).metrics))
      } catch  where tenths < 10 && error is TrainingError {
        continue
      }
    }
    return LearningCurve(points: points)
  }
}

/// How much of each fold's training data a cross-validation uses, and how much it was.
final class TrainingSize {
  private let tenths: Int
  /// How many rows all folds were trained on together.
  private(set) var rows = 0

  init(tenths: Int) { self.tenths = tenths }

  /// The part of a fold's training rows to use, in their order.
  func part(of train: [Int], _ corpus: EncodedCorpus, seed: UInt64) throws -> [Int] {
    let part = try Self.part(of: train, tenths, corpus, seed: seed)
    guard Set(part.map { corpus.truth[$0] }).count == Set(train.map { corpus.truth[$0] }).count
    else { throw TrainingError.tooFewGroups(found: part.count, needed: train.count) }
    rows += part.count
    return part
  }

  private static func part(
    of train: [Int], _ tenths: Int, _ corpus: EncodedCorpus, seed: UInt64
  ) throws -> [Int] {
    guard tenths < 10 else { return train }
    let groups = train.map { corpus.groups[$0] }
    guard Set(groups).count >= 10 else {
      throw TrainingError.tooFewGroups(found: Set(groups).count, needed: 10)
    }
    let parts = try CrossValidation.folds(
      labels: train.map { corpus.truth[$0] }, groups: groups, folds: 10, seed: seed)
    return zip(train, parts).filter { $0.1 < tenths }.map(\.0)
  }
}
