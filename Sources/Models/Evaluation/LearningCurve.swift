public import Features

/// How a recipe does when it is trained on less of the same data.
public struct LearningCurve: Sendable, Equatable {
  /// One share of the training data.
  public struct Point: Sendable, Equatable {
    /// The share of each fold's training groups, above 0 to 1.
    public let share: Double
    /// How many examples a fold was trained on, on average.
    public let trainingExamples: Double
    /// The metrics on the held-out folds, with their intervals.
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
  /// The folds are those of ``crossValidate(_:folds:decision:from:)``, so every point is measured on
  /// the same held-out examples. The training groups of each fold are divided into tenths, stratified
  /// by label and drawn by the seed, and each share is a part of the next larger one. A share too small
  /// to train and calibrate on is left out.
  ///
  /// - Parameters:
  ///   - examples: The labelled texts.
  ///   - folds: How many folds, 2 or more.
  ///   - decision: Picks the label that is predicted; by default as each fold's classifier does.
  ///   - start: A model to start from.
  ///   - whole: The cross-validation on all data with the same arguments, if it was done already.
  ///   - bootstrap: How the intervals are found.
  /// - Returns: A point for each share that can be tried.
  /// - Throws: ``TrainingError`` where the examples do not allow the last point, all of the data.
  /// - Complexity: That of about three cross-validations, of two if `whole` is given.
  public func learningCurve(
    _ examples: [Example], folds: Int, decision: Decision? = nil,
    from start: TextClassifier? = nil, whole: Predictions? = nil,
    bootstrap: BootstrapOptions = BootstrapOptions()
  ) throws -> LearningCurve {
    let corpus = try EncodedCorpus(examples, pipeline: pipeline)
    var points: [LearningCurve.Point] = []
    for tenths in LearningCurve.tenths {
      let result: (predictions: Predictions, trainingRows: Int)
      do {
        if tenths == 10, let whole {
          // Every example is in the training data of all folds but one.
          result = (whole, corpus.count * (folds - 1))
        } else {
          result = try heldOut(
            corpus, folds: folds, decision: decision, from: start,
            share: tenths < 10 ? TrainingShare(tenths: tenths) : nil)
        }
      } catch  where tenths < 10 && error is TrainingError {
        continue
      }
      points.append(
        LearningCurve.Point(
          share: Double(tenths) / 10,
          trainingExamples: Double(result.trainingRows) / Double(folds),
          metrics: ClassificationReport(result.predictions, bootstrap: bootstrap).metrics))
    }
    return LearningCurve(points: points)
  }
}

/// So many tenths of the groups of a fold's training data.
struct TrainingShare {
  let tenths: Int

  /// The rows of the share, in their order; a group is in it wholly or not at all.
  ///
  /// - Throws: ``TrainingError`` if there are fewer than ten groups, or a label is not in the share.
  func rows(
    of train: [Int], _ corpus: EncodedCorpus, seed: UInt64
  ) throws(TrainingError) -> [Int] {
    let truth = train.map { corpus.truth[$0] }
    let groups = train.map { corpus.groups[$0] }
    let parts: [Int]
    do {
      parts = try CrossValidation.folds(labels: truth, groups: groups, folds: 10, seed: seed)
    } catch {
      throw .tooFewGroups(found: Set(groups).count, needed: 10)
    }
    let kept = train.indices.filter { parts[$0] < tenths }
    let present = Set(kept.map { truth[$0] })
    if let missing = truth.first(where: { !present.contains($0) }) {
      throw .tooFew(label: corpus.labels[missing], found: 0, needed: 1)
    }
    return kept.map { train[$0] }
  }
}
