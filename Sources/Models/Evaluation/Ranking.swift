/// Examples in the order of a label's probability, sorted once and scored many times.
package struct Ranking: Sendable {
  /// The examples, most probable first.
  private let rows: [Int]
  /// For each place, whether the example has the label.
  private let isPositive: [Bool]
  /// For each place, whether the next example is less probable.
  private let endsTie: [Bool]

  package struct Scores: Equatable {
    package var auc: Double?
    package var averagePrecision: Double?
  }

  /// Sorts examples by the probability of a label.
  ///
  /// - Complexity: O(n log n).
  package init(_ predictions: Predictions, label: Int) {
    let scores = predictions.truth.indices.map { predictions.probability(row: $0, label: label) }
    let order = scores.indices.sorted { scores[$0] > scores[$1] }
    rows = order
    isPositive = order.map { predictions.truth[$0] == label }
    endsTie = order.indices.map { place in
      place + 1 == order.count || scores[order[place]] != scores[order[place + 1]]
    }
  }

  /// The area under the ROC curve and the average precision when examples have these weights.
  ///
  /// The area is the chance that an example of the label ranks above one without it, a tie counting
  /// half (Mann–Whitney). Average precision is Σ (Rᵢ − Rᵢ₋₁)·Pᵢ over the distinct probabilities, without
  /// interpolation. Both are `nil` where they are not defined: the area needs an example with and one
  /// without the label, average precision one with it.
  ///
  /// Source: Hanley and McNeil, "The Meaning and Use of the Area under a Receiver Operating
  /// Characteristic (ROC) Curve", Radiology 143, 1982; Manning, Raghavan and Schütze, *Introduction to
  /// Information Retrieval*, section 8.4.
  ///
  /// - Complexity: O(n).
  package func scores(weights: [Double]) -> Scores {
    var (positive, negative) = (0.0, 0.0)
    var (positiveBefore, negativeBefore) = (0.0, 0.0)
    var (area, precision) = (0.0, 0.0)
    for place in rows.indices {
      let weight = weights[rows[place]]
      if isPositive[place] { positive += weight } else { negative += weight }
      guard endsTie[place] else { continue }
      area += (negative - negativeBefore) * (positive + positiveBefore) / 2
      if positive > positiveBefore {
        precision += (positive - positiveBefore) * (positive / (positive + negative))
      }
      (positiveBefore, negativeBefore) = (positive, negative)
    }
    return Scores(
      auc: positive > 0 && negative > 0 ? area / positive / negative : nil,
      averagePrecision: positive > 0 ? precision / positive : nil)
  }
}
