/// A measured value with its interval: what was found, and how far it can be trusted.
///
/// The bounds are those of a 95% interval unless said otherwise. A value or bound is `nil` (`null` in
/// JSON) where there is too little to say.
public struct Interval: Sendable, Equatable {
  /// The value itself.
  public let value: Double?
  /// The lower bound.
  public let low: Double?
  /// The upper bound.
  public let high: Double?
  /// How many observations it rests on: examples, sentences, tokens or events, as the field says.
  public let n: Int

  /// Makes an interval; numbers that are not finite become `nil`.
  public init(value: Double?, low: Double?, high: Double?, n: Int) {
    self.value = Self.finite(value)
    self.low = Self.finite(low)
    self.high = Self.finite(high)
    self.n = n
  }

  /// Nothing can be said.
  public static func unknown(n: Int) -> Interval {
    Interval(value: nil, low: nil, high: nil, n: n)
  }

  private static func finite(_ number: Double?) -> Double? {
    number.flatMap { $0.isFinite ? $0 : nil }
  }
}

extension Interval: Codable {
  private enum CodingKeys: String, CodingKey {
    case value, low, high, n
  }

  /// Writes all four keys, `null` for what is not known.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(value, forKey: .value)
    try container.encode(low, forKey: .low)
    try container.encode(high, forKey: .high)
    try container.encode(n, forKey: .n)
  }
}
