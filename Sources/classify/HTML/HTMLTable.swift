import Models

/// A table of numbers that can be scrolled by keyboard where it is wider than the page.
struct HTMLTable {
  /// A column: its name as markup, and how its cells stand.
  enum Column {
    case text(String)
    case number(String)

    fileprivate var name: String {
      switch self {
      case .text(let name), .number(let name): name
      }
    }

    fileprivate var style: String {
      switch self {
      case .text: ""
      case .number: "num"
      }
    }
  }

  /// What the table shows, as plain text.
  let caption: String
  let columns: [Column]
  /// The cells, as markup; the first of a row names it.
  let rows: [[String]]
  /// How dark the cell of a row and a column behind the first is, 0 to 4.
  var shades: ((_ row: Int, _ column: Int) -> Int)?
  /// A class of the table, if it has one.
  var style = ""

  /// The table.
  var html: String {
    let head = columns.map { "<th scope=\"col\"\(Self.attribute($0.style))>\($0.name)</th>" }
    let body = rows.enumerated().map { index, row in
      "<tr><th scope=\"row\">\(row.first ?? "")</th>"
        + row.dropFirst().enumerated().map { column, cell in
          let shade = shades.map { $0(index, column) } ?? 0
          let style = [
            column + 1 < columns.count ? columns[column + 1].style : "",
            shade > 0 ? "shade\(min(shade, 4))" : "",
          ].filter { !$0.isEmpty }.joined(separator: " ")
          return "<td\(Self.attribute(style))>\(cell)</td>"
        }.joined() + "</tr>"
    }
    return "<div class=\"wide\" tabindex=\"0\" role=\"region\" "
      + "aria-label=\"\(HTMLText.escaped(caption))\"><table\(Self.attribute(style))>"
      + "<caption>\(HTMLText.escaped(caption))</caption>"
      + "<thead><tr>\(head.joined())</tr></thead>\n"
      + "<tbody>\(body.joined(separator: "\n"))</tbody></table></div>"
  }

  private static func attribute(_ style: String) -> String {
    style.isEmpty ? "" : " class=\"\(style)\""
  }

  /// A number with three decimals, or a dash.
  static func number(_ value: Double?) -> String {
    value.map { TextLayout.fixed($0, 3) } ?? "–"
  }

  /// The bounds of an interval in words, or a dash.
  static func bounds(_ interval: Interval) -> String {
    guard let low = interval.low, let high = interval.high else { return "–" }
    return "\(number(low)) to \(number(high))"
  }

  /// A value with its bounds in small print.
  static func value(_ interval: Interval) -> String {
    "<span class=\"value\">\(number(interval.value))</span><small>\(bounds(interval))</small>"
  }
}
