/// Numbers kept in 16 bits each: a whole number times a common scale.
struct QuantizedArray: Sendable, Equatable {
  /// What each value is multiplied by; at least 0.
  let scale: Float
  /// The whole numbers.
  let values: [Int16]

  init(scale: Float, values: [Int16]) {
    self.scale = scale
    self.values = values
  }

  /// Rounds numbers to the nearest step; the largest takes up the whole range.
  ///
  /// The error is at most 1 / 65,534 of the largest absolute value. What is no number becomes 0, and
  /// so does everything where the scale would be none.
  init(_ numbers: [Double]) {
    let limit = Double(Int16.max)
    let largest = numbers.reduce(0) { max($0, abs($1)) }
    let scale = Float(Rounding.significant(largest / limit))
    guard scale.isNormal, (scale * Float(limit)).isFinite else {
      self.init(scale: 0, values: Array(repeating: 0, count: numbers.count))
      return
    }
    self.init(
      scale: scale,
      values: numbers.map { number in
        guard !number.isNaN else { return 0 }
        return Int16(max(-limit, min(limit, (number / Double(scale)).rounded())))
      })
  }

  var count: Int { values.count }

  subscript(index: Int) -> Float { Float(values[index]) * scale }
}
