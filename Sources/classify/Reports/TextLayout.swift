/// Laying out text for a terminal.
enum TextLayout {
  /// Breaks text into lines of at most so many characters, at white space; a longer word has a line
  /// of its own.
  ///
  /// - Complexity: O(n).
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      let wordLength = word.count
      if length > 0, length + 1 + wordLength > width {
        lines.append(line)
        (line, length) = ("", 0)
      }
      if length > 0 {
        line += " "
        length += 1
      }
      line += word
      length += wordLength
    }
    if length > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The end of a text, which tells paths apart, in at most so many characters.
  static func ending(_ text: String, width: Int) -> String {
    text.count > max(width, 1) ? "…" + text.suffix(max(width, 1) - 1) : text
  }

  /// Text filled up with spaces to a width.
  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 0))
  }

  /// Text at the right end of a width.
  static func aligned(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(width - text.count, 0)) + text
  }

  /// Text without control characters, which could drive the reader's terminal.
  static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x09, 0x0A, 0x0D: " "
          case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
          default: scalar
          }
        }))
  }

  /// A number as a percentage without decimals.
  static func percent(_ value: Double) -> String { "\(Int((value * 100).rounded()))%" }

  /// A number with so many decimals.
  static func fixed(_ value: Double, _ decimals: Int) -> String {
    JSONValue.number(value, decimals: decimals, trims: false)
  }
}
