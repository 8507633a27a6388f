import Features
import Models

/// Groups of articles side by side, each against the first.
struct GroupReport {
  /// How it is written.
  enum Format: String, CaseIterable { case text, html, json, jsonl, csv }

  private let groups: [GroupTone]
  private let model: TextClassifier
  private let style: TextStyle

  init(_ groups: [GroupTone], model: TextClassifier, style: TextStyle) {
    self.groups = groups
    self.model = model
    self.style = style
  }

  /// The report in a format.
  func text(as format: Format) -> String {
    switch format {
    case .text: table
    case .html: HTMLComparison(groups, model: model).page
    case .json: json.serialized(indented: true) + "\n"
    case .jsonl: groups.indices.map { group($0).serialized(indented: false) + "\n" }.joined()
    case .csv: csv
    }
  }

  /// The value of a field in a group less that in the first group; `nil` for the first.
  private func difference(_ index: Int, _ field: Int) -> Interval? {
    guard index > 0 else { return nil }
    return groups[index].tone.fields[field].value.difference(
      from: groups[0].tone.fields[field].value)
  }

  // MARK: JSON and CSV

  private var json: JSONValue {
    .object([
      ("schema", .string("slant.comparison/1")),
      (
        "model",
        .object([("name", .string(model.header.name)), ("sha256", .string(model.sha256))])
      ),
      ("groups", .array(groups.indices.map(group))),
    ])
  }

  private func group(_ index: Int) -> JSONValue {
    let fields = groups[index].tone.fields
    var object: [(String, JSONValue)] = [
      ("name", .string(groups[index].name)), ("articles", .integer(groups[index].articles)),
      ("tone", .object(fields.map { ($0.name, JSONReport.interval($0.value)) })),
    ]
    if index > 0 {
      let differences = fields.indices.compactMap { field in
        difference(index, field).map { (fields[field].name, JSONReport.interval($0)) }
      }
      object.append(("difference", .object(differences)))
    }
    return .object(object)
  }

  private var csv: String {
    var rows = [
      [
        "group", "articles", "field", "unit", "value", "low", "high", "n", "difference",
        "difference_low", "difference_high",
      ]
    ]
    for (index, group) in groups.enumerated() {
      for (place, field) in group.tone.fields.enumerated() {
        let difference = difference(index, place)
        let numbers = [field.value.value, field.value.low, field.value.high].map(CSVRow.cell)
        let changes = [difference?.value, difference?.low, difference?.high].map(CSVRow.cell)
        rows.append(
          [group.name, "\(group.articles)", field.name, field.unit.rawValue] + numbers
            + ["\(field.value.n)"] + changes)
      }
    }
    return rows.map(CSVRow.text).joined()
  }

  // MARK: Text

  private static let nameWidth = 24

  private var table: String {
    var lines: [String] = []
    for group in ToneField.groups {
      for info in group.fields {
        lines.append(style.bold(info.title) + "  " + style.dim(info.meaning))
        lines += groups.indices.compactMap { row($0, info.name) }
      }
    }
    let first = TextLayout.printable(groups[0].name)
    return lines.joined(separator: "\n") + "\n\n"
      + TextLayout.wrap(
        "Right: the difference from \(first), with its 95% interval; * where that leaves out 0.",
        width: 80
      ).joined(separator: "\n") + "\n"
  }

  private func row(_ index: Int, _ name: String) -> String? {
    let fields = groups[index].tone.fields
    guard let place = fields.firstIndex(where: { $0.name == name }) else { return nil }
    let (unit, interval) = (fields[place].unit, fields[place].value)
    let number = groups[index].articles > 1 ? " (\(groups[index].articles))" : ""
    let label = TextLayout.ending(
      TextLayout.printable(groups[index].name), width: Self.nameWidth - number.count)
    var line = "  " + TextLayout.padded(label + number, Self.nameWidth) + " "
    line += TextLayout.padded(interval.value.map(unit.text) ?? "–", 7)
    line += TextLayout.padded(Self.bounds(interval, unit), 16)
    if let difference = difference(index, place), let value = difference.value {
      let isClear = (difference.low ?? 0) > 0 || (difference.high ?? 0) < 0
      line +=
        unit.difference(value) + " " + Self.bounds(difference, unit, isSigned: true)
        + (isClear ? " *" : "")
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  private static func bounds(
    _ interval: Interval, _ unit: ToneProfile.Unit, isSigned: Bool = false
  ) -> String {
    guard let low = interval.low, let high = interval.high else { return "" }
    return isSigned
      ? "(\(unit.difference(low)) to \(unit.difference(high)))"
      : "\(unit.text(low)) to \(unit.text(high))"
  }
}
