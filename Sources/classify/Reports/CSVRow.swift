/// A row of a table after RFC 4180.
enum CSVRow {
  /// The cells with commas between, and the end of the line.
  static func text(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\r\n"
  }

  /// A number with up to six decimals; nothing for `nil`.
  static func cell(_ number: Double?) -> String {
    number.map { JSONValue.number($0, decimals: 6, trims: true) } ?? ""
  }

  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
