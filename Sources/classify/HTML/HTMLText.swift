import Features

/// Text made safe to stand in a page.
enum HTMLText {
  /// Text for the inside of an element or of an attribute in double quotes.
  ///
  /// Control characters, and those that turn the direction of writing around, are shown as U+FFFD:
  /// they could make a reader see other words than there are.
  ///
  /// - Complexity: O(n).
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in TextLayout.printable(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// JSON for a data block: without any character that could end the block.
  static func json(_ value: JSONValue) -> String {
    value.serialized(indented: false).replacing("<", with: "\\u003C")
      .replacing(">", with: "\\u003E").replacing("&", with: "\\u0026")
  }

  /// A number of pixels or of user units, with one decimal.
  static func length(_ value: Double) -> String {
    JSONValue.number(value, decimals: 1, trims: true)
  }
}
