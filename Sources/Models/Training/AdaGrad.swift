/// Logistic regression that learns from one example after another, with a step of its own for every
/// weight.
///
/// What is made small is the objective of ``LogisticRegression`` and ``SoftmaxRegression``,
/// `½‖w‖² + Σ Cᵢ ℓᵢ(w)`, as a sum over examples: the penalty `½w²` of a weight is shared evenly by
/// the d examples that have its feature, so that an example changes none but the weights of its own
/// features. A step for example i is
/// `w ← argmin η(g·w + Σ ½w²/d) + ½(w − w₀)·H(w − w₀)` with the slope `g = Cᵢ∇ℓᵢ(w₀)` and
/// `H = δ + √Σg²` over all slopes of the weight so far. Intercepts are not penalised.
///
/// Source: Duchi, Hazan, Singer: Adaptive subgradient methods for online learning and stochastic
/// optimization. JMLR 12 (2011), the composite mirror descent update with diagonal matrices; the
/// penalty's shares as in Niu, Recht, Ré, Wright: Hogwild! NIPS 2011, section 2.
struct AdaGrad: Sendable {
  /// The features of one example: columns, each once, and their values.
  struct Row: Sendable, Equatable {
    var columns: [UInt32] = []
    var values: [Float] = []
  }

  /// One for two labels, positive for the first; else one a label.
  let outputs: Int
  /// η: the length of steps.
  let rate: Double
  /// 1/d of each column; 0 for one that no example has.
  private let shares: [Float]
  /// For each column a weight and a sum of squared slopes for each output.
  private var table: [Float]
  private(set) var intercepts: [Double]
  private var interceptSquares: [Double]

  /// δ: keeps the first step finite; slopes are far larger.
  static let smallest = 1e-6
  /// The largest C of an example, so that squares of slopes keep within single precision.
  static let largestCost = 1e12

  /// Starts with weights of 0.
  ///
  /// - Parameters:
  ///   - frequencies: How many examples have each column's feature.
  ///   - intercepts: Where the intercepts start, one an output.
  ///   - rate: The length of steps, above 0.
  init(frequencies: [UInt32], intercepts: [Double], rate: Double) {
    outputs = intercepts.count
    self.rate = rate
    self.intercepts = intercepts
    shares = frequencies.map { $0 > 0 ? 1 / Float($0) : 0 }
    table = Array(repeating: 0, count: 2 * outputs * frequencies.count)
    interceptSquares = Array(repeating: 0, count: outputs)
  }

  /// The weight of a column.
  func weight(_ column: Int, output: Int) -> Double {
    Double(table[2 * (column * outputs + output)])
  }

  /// The margins of an example, one an output.
  ///
  /// - Complexity: O(cells × outputs).
  func margins(_ row: Row) -> [Double] {
    var margins = intercepts
    for (column, value) in zip(row.columns, row.values) {
      let start = 2 * Int(column) * outputs
      for output in 0..<outputs {
        margins[output] += Double(table[start + 2 * output]) * Double(value)
      }
    }
    return margins
  }

  /// The log loss of an example with these margins, and its slope by each margin.
  static func loss(margins: [Double], label: Int) -> (value: Double, slopes: [Double]) {
    if margins.count == 1 {
      let sign = label == 0 ? 1.0 : -1
      return (
        Logistic.softplus(-sign * margins[0]), [-sign * Logistic.sigmoid(-sign * margins[0])]
      )
    }
    var slopes = margins
    Logistic.softmax(&slopes)
    slopes[label] -= 1
    return (Logistic.logSumExp(margins) - margins[label], slopes)
  }

  /// Learns from an example.
  ///
  /// - Parameters:
  ///   - row: Its features.
  ///   - label: Its label.
  ///   - cost: C: what its loss counts beside the penalty; 0 or more.
  /// - Returns: The log loss before the step, in nats.
  /// - Complexity: O(cells × outputs).
  mutating func learn(_ row: Row, label: Int, cost: Double) -> Double {
    let (loss, slopes) = Self.loss(margins: margins(row), label: label)
    let costed = slopes.map { $0 * min(cost, Self.largestCost) }
    for (column, value) in zip(row.columns, row.values) {
      let penalty = rate * Double(shares[Int(column)])
      let start = 2 * Int(column) * outputs
      for output in 0..<outputs {
        let place = start + 2 * output
        let slope = costed[output] * Double(value)
        let squares = min(table[place + 1] + Float(slope * slope), .greatestFiniteMagnitude)
        let height = Self.smallest + Double(squares).squareRoot()
        let weight = Double(table[place])
        table[place] = Float((height * weight - rate * slope) / (height + penalty))
        table[place + 1] = squares
      }
    }
    for output in 0..<outputs {
      interceptSquares[output] += costed[output] * costed[output]
      let height = Self.smallest + interceptSquares[output].squareRoot()
      intercepts[output] -= rate * costed[output] / height
    }
    return loss
  }
}
