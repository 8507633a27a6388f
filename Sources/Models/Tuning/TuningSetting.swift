/// Training options as a search names them: a value for every dimension that matters.
public struct TuningSetting: Sendable, Hashable {
  /// The value of each dimension, by name; those of dimensions that make no difference are left out.
  public let values: [String: String]

  /// The setting that some options stand for.
  init(_ options: TrainingOptions) {
    var values: [String: String] = [:]
    for dimension in TuningDimension.allCases where dimension.matters(in: options) {
      values[dimension.rawValue] = dimension.value(of: options)
    }
    self.values = values
  }

  /// The value of a dimension; `nil` where it makes no difference.
  public subscript(dimension: TuningDimension) -> String? { values[dimension.rawValue] }

  /// What differs from another setting, as `name value`, in the order of the dimensions.
  public func differences(from other: TuningSetting) -> [String] {
    TuningDimension.allCases.compactMap { dimension in
      guard let value = self[dimension], value != other[dimension] else { return nil }
      return "\(dimension.rawValue) \(value)"
    }
  }
}

extension TuningSetting: Codable {
  /// Reads an object with a string for every dimension that matters.
  public init(from decoder: any Decoder) throws {
    values = try decoder.singleValueContainer().decode([String: String].self)
  }

  /// Writes an object with a string for every dimension that matters.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(values)
  }
}
