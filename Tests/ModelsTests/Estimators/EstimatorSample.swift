import Features
import Foundation

@testable import Models

/// A small invented corpus of counts, and every way to learn from it.
struct EstimatorSample {
  var rows: [[Double]]
  var truth: [Int]
  var weights: [Double]
  let labels: Int
  var cost = 1.0
  var smoothing = 0.5
  var tolerance = 1e-11

  enum Kind: CaseIterable {
    case multinomial, bernoulli, complement, logistic, nbLogistic, lasso, elasticNet

    /// Fits on a sample: one output for two labels, one a label for more.
    func fit(_ sample: EstimatorSample) -> LinearScores {
      switch self {
      case .multinomial: naiveBayes(.multinomial, sample)
      case .bernoulli: naiveBayes(.bernoulli, sample)
      case .complement: naiveBayes(.complement, sample)
      case .logistic: sample.labels == 2 ? two(sample, 0) : softmax(sample)
      case .nbLogistic:
        sample.labels == 2
          ? two(sample, 0, ratios: ratios(sample, 0))
          : softmax(sample, ratios: (0..<sample.labels).map { ratios(sample, $0) })
      case .lasso:
        sample.labels == 2 ? two(sample, 0, l1Ratio: 1) : softmax(sample, l1Ratio: 1)
      case .elasticNet:
        sample.labels == 2 ? two(sample, 0, l1Ratio: 0.5) : softmax(sample, l1Ratio: 0.5)
      }
    }

    private func naiveBayes(
      _ variant: NaiveBayes.Variant, _ sample: EstimatorSample
    ) -> LinearScores {
      var options = NaiveBayes.Options()
      (options.variant, options.smoothing) = (variant, sample.smoothing)
      return NaiveBayes.fit(
        sample.presence(variant == .bernoulli), areNGrams: Array(repeating: true, count: 6),
        truth: sample.truth, labelCount: sample.labels, rowWeights: sample.weights,
        options: options)
    }

    private func ratios(_ sample: EstimatorSample, _ label: Int) -> [Double] {
      LogCountRatio.ratios(
        sample.presence(true), isPositive: sample.truth.map { $0 == label },
        rowWeights: sample.weights, smoothing: 1)
    }

    private func two(
      _ sample: EstimatorSample, _ label: Int, ratios: [Double] = [], l1Ratio: Double = 0
    ) -> LinearScores {
      var options = sample.options
      options.l1Ratio = l1Ratio
      let fit = LogisticRegression.fit(
        sample.matrix, isPositive: sample.truth.map { $0 == label },
        rowWeights: sample.weights, scales: ratios, options: options)
      return LinearScores(weights: [fit.weights], intercepts: [fit.intercept])
    }

    private func softmax(
      _ sample: EstimatorSample, ratios: [[Double]] = [], l1Ratio: Double = 0
    ) -> LinearScores {
      var options = sample.options
      options.l1Ratio = l1Ratio
      let fit = SoftmaxRegression.fit(
        sample.matrix, labels: sample.truth, labelCount: sample.labels,
        rowWeights: sample.weights, scales: ratios, options: options)
      return LinearScores(weights: fit.weights, intercepts: fit.intercepts)
    }
  }

  static func random(_ seed: UInt64, labels: Int) -> EstimatorSample {
    var generator = SeededGenerator(seed: seed)
    let truth = (0..<24).map { $0 < labels ? $0 : generator.below(labels) }
    let rows = truth.map { label in
      (0..<6).map { column in
        Double(generator.below(column % labels == label ? 3 : 2))
      }
    }
    return EstimatorSample(
      rows: rows, truth: truth, weights: truth.map { _ in Double(1 + generator.below(2)) },
      labels: labels)
  }

  func taking(_ places: [Int]) -> EstimatorSample {
    var sample = self
    (sample.rows, sample.truth) = (places.map { rows[$0] }, places.map { truth[$0] })
    sample.weights = places.map { weights[$0] }
    return sample
  }

  static func matrix(_ rows: [[Double]]) -> CSRMatrix {
    SparseProblem(rows: rows, isPositive: [], costs: []).matrix
  }

  var matrix: CSRMatrix { Self.matrix(rows) }

  func presence(_ isBinary: Bool) -> CSRMatrix {
    isBinary ? Self.matrix(rows.map { $0.map { min($0, 1) } }) : matrix
  }

  private var options: LogisticRegression.Options {
    var options = LogisticRegression.Options()
    (options.cost, options.tolerance, options.maximumPasses) = (cost, tolerance, 20_000)
    return options
  }

  /// The log-odds of each label against the first where only the labels' shares are known.
  var priorDifferences: [Double] {
    let total = weights.reduce(0, +)
    let own = (0..<labels).map { label in
      let share = zip(truth, weights).reduce(0) { $0 + ($1.0 == label ? $1.1 : 0) } / total
      return log(share)
    }
    return own.map { $0 - own[0] }
  }

  /// For each row the log-odds of each label against the first.
  func differences(_ scores: LinearScores) -> [[Double]] {
    let outputs = scores.intercepts.count
    let margins = scores.margins(matrix)
    return rows.indices.map { row in
      let own = Array(margins[row * outputs..<(row + 1) * outputs])
      if outputs == 1 { return [0, -own[0]] }
      return own.map { $0 - own[0] }
    }
  }
}
