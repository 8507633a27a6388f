import Features

/// A record of a corpus with what a check looks at.
struct CorpusEntry {
  /// Where it stands, `file:line`.
  let place: String
  let text: [UInt8]
  let label: String?
  let group: String?
  /// The part of a split it belongs to: its field `split`, or the name of a file called after one.
  let split: String?
  /// The value of the field that balance is told by.
  let kind: String?

  init(_ record: Record, by field: String?) throws(CorpusError) {
    place = record.place
    text = record.text
    label = try record.label
    group = try record.group
    split = try record.field("split") ?? Self.split(ofFile: record.schema.file)
    kind = try field.map { name throws(CorpusError) in try record.field(name) } ?? nil
  }

  private static func split(ofFile path: String) -> String? {
    let name = path.split(separator: "/").last?.split(separator: ".").first.map(String.init)
    return ["train", "dev", "valid", "val", "test"].first { $0 == name?.lowercased() }
  }
}
