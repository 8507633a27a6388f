/// Examples in the order of a label's probability, sorted once and scored many times.
package struct Ranking: Sendable {
  /// The examples, most probable first.
  private let places: [Place]

  private struct Place {
    let row: Int
    /// Whether the example has the label.
    let isPositive: Bool
    /// Whether the next example is less probable.
    let endsTie: Bool
  }

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
    places = order.indices.map { place in
      Place(
        row: order[place], isPositive: predictions.truth[order[place]] == label,
        endsTie: place + 1 == order.count || scores[order[place]] != scores[order[place + 1]])
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
    for place in places {
      let weight = weights[place.row]
      // Which examples are positive cannot be foreseen, so nothing branches on it.
      let positivePart = place.isPositive ? weight : 0
      positive += positivePart
      negative += weight - positivePart
      guard place.endsTie, positive + negative > 0 else { continue }
      area += (negative - negativeBefore) * (positive + positiveBefore) / 2
      precision += (positive - positiveBefore) * (positive / (positive + negative))
      (positiveBefore, negativeBefore) = (positive, negative)
    }
    return Scores(
      auc: positive > 0 && negative > 0 ? area / positive / negative : nil,
      averagePrecision: positive > 0 ? precision / positive : nil)
  }
}
