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
  /// The error is at most 1 / 65,534 of the largest absolute value.
  init(_ numbers: [Double]) {
    let largest = numbers.reduce(0) { max($0, abs($1)) }
    guard largest > 0, largest.isFinite else {
      self.init(scale: 0, values: Array(repeating: 0, count: numbers.count))
      return
    }
    let scale = Float(Rounding.significant(largest / Double(Int16.max)))
    self.init(
      scale: scale,
      values: numbers.map { number in
        let steps = (number / Double(scale)).rounded()
        return Int16(max(-Double(Int16.max), min(Double(Int16.max), steps)))
      })
  }

  var count: Int { values.count }

  subscript(index: Int) -> Float { Float(values[index]) * scale }
}
