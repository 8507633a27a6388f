/// A type whose values are one word of JSON.
protocol JSONScalar {
  /// The value; `nil` if it is of another type, or out of range.
  init?(json: JSONTree)
  /// The word; `nil` for a number that is not finite.
  var json: JSONTree? { get }
}

extension Bool: JSONScalar {
  init?(json: JSONTree) {
    guard case .bool(let value) = json else { return nil }
    self = value
  }

  var json: JSONTree? { .bool(self) }
}

extension String: JSONScalar {
  init?(json: JSONTree) {
    guard case .string(let value) = json else { return nil }
    self = value
  }

  var json: JSONTree? { .string(self) }
}

extension JSONScalar where Self: BinaryFloatingPoint & LosslessStringConvertible {
  /// Numbers too large for the type are none of it.
  init?(json: JSONTree) {
    guard case .number(let digits) = json, let value = Self(digits), value.isFinite else {
      return nil
    }
    self = value
  }

  /// As many digits as tell the number from its neighbours; whole numbers without a point.
  var json: JSONTree? {
    guard isFinite else { return nil }
    let digits = "\(self)"
    return .number(digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
  }
}

extension JSONScalar where Self: FixedWidthInteger {
  /// Whole numbers in any notation, as `1e3`.
  init?(json: JSONTree) {
    guard case .number(let digits) = json,
      let value = Self(digits) ?? Double(digits).flatMap({ Self(exactly: $0) })
    else { return nil }
    self = value
  }

  var json: JSONTree? { .number(String(self)) }
}

extension Double: JSONScalar {}
extension Float: JSONScalar {}
extension Int: JSONScalar {}
extension Int8: JSONScalar {}
extension Int16: JSONScalar {}
extension Int32: JSONScalar {}
extension Int64: JSONScalar {}
extension UInt: JSONScalar {}
extension UInt8: JSONScalar {}
extension UInt16: JSONScalar {}
extension UInt32: JSONScalar {}
extension UInt64: JSONScalar {}
