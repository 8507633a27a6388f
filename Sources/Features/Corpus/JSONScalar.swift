/// A type whose values are one word of JSON.
protocol JSONScalar: Sendable {
  /// The value; `nil` if it is of another type, or out of range.
  init?(json: JSONTree)
  /// The word; `nil` for a number that is not finite.
  var json: JSONTree? { get }
}

/// Tells the types of words from others.
enum JSONScalars {
  /// A type as one of words; `nil` if it is none.
  ///
  /// To ask whether a type conforms to a protocol is to search all that the program's modules say of
  /// conformance, once for each type: milliseconds for a model's header.
  static func type(_ type: Any.Type) -> (any JSONScalar.Type)? { types[ObjectIdentifier(type)] }

  private static let types: [ObjectIdentifier: any JSONScalar.Type] = {
    let all: [any JSONScalar.Type] = [
      Bool.self, String.self, Double.self, Float.self, Int.self, Int8.self, Int16.self,
      Int32.self, Int64.self, UInt.self, UInt8.self, UInt16.self, UInt32.self, UInt64.self,
    ]
    return Dictionary(uniqueKeysWithValues: all.map { (ObjectIdentifier($0), $0) })
  }()
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
