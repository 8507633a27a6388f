import Features

/// A JSON value whose objects keep the order of their fields.
indirect enum JSONValue {
  case object([(String, JSONValue)])
  case array([JSONValue])
  case string(String)
  /// Written with at most six decimals; a number that is not finite is `null`.
  case number(Double)
  /// Written with all digits that tell it from its neighbours; not finite is `null`.
  case exact(Double)
  case integer(Int)
  case null

  /// A string, or `null`.
  static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// A number, or `null`.
  static func optional(_ number: Double?) -> JSONValue { number.map { .number($0) } ?? .null }

  /// The value as compact text on one line, or indented by two spaces a level.
  func serialized(indented: Bool) -> String {
    String(decoding: bytes(indented: indented), as: UTF8.self)
  }

  /// The same as UTF-8.
  func bytes(indented: Bool) -> [UInt8] {
    var output: [UInt8] = []
    append(to: &output, indent: indented ? 0 : nil)
    return output
  }

  private func append(to output: inout [UInt8], indent: Int?) {
    switch self {
    case .object(let fields):
      JSONText.appendList(fields, "{", "}", to: &output, indent: indent, space: " ") {
        field, output, indent in
        JSONText.append(Array(field.0.utf8), to: &output)
        output += [UInt8(ascii: ":"), UInt8(ascii: " ")]
        field.1.append(to: &output, indent: indent)
      }
    case .array(let values):
      // Pairs of offsets stay on one line.
      let isFlat = values.count <= 2 && values.allSatisfy(\.isInteger)
      JSONText.appendList(
        values, "[", "]", to: &output, indent: isFlat ? nil : indent, space: " "
      ) { value, output, indent in value.append(to: &output, indent: indent) }
    case .string(let text): JSONText.append(Array(text.utf8), to: &output)
    case .number(let value):
      output += (value.isFinite ? Self.number(value, decimals: 6, trims: true) : "null").utf8
    case .exact(let value): output += (value.isFinite ? "\(value)" : "null").utf8
    case .integer(let value): output += String(value).utf8
    case .null: output += "null".utf8
    }
  }

  private var isInteger: Bool { if case .integer = self { true } else { false } }

  /// A number in plain decimal notation, whatever the locale.
  ///
  /// - Parameters:
  ///   - value: A finite number.
  ///   - decimals: How many decimals, 0 to 9.
  ///   - trims: Whether zeros at the end are left out.
  /// - Returns: The number, e.g. `-0.25`.
  static func number(_ value: Double, decimals: Int, trims: Bool) -> String {
    let unit = pow(10, Double(decimals))
    let scaled = (abs(value) * unit).rounded()
    // Beyond 2^53 a double has no decimals anyway.
    guard scaled < 9e15 else { return "\(value)" }
    var (whole, part) = Int(scaled).quotientAndRemainder(dividingBy: Int(unit))
    var places = decimals
    while trims, places > 0, part.isMultiple(of: 10) { (part, places) = (part / 10, places - 1) }
    if value < 0 { whole = -whole }
    let sign = value < 0 && scaled > 0 && whole == 0 ? "-" : ""
    guard places > 0 else { return sign + String(whole) }
    let digits = String(part)
    let zeros = String(repeating: "0", count: max(places - digits.utf8.count, 0))
    return sign + String(whole) + "." + zeros + digits
  }
}
