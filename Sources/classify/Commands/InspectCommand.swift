import Features
import Models

/// `classify inspect`.
enum InspectCommand: Command {
  static let name = "inspect"
  static let summary = "show what is in a model file"
  static let usage = "inspect [MODEL] [--format text|json] [--lexicon FILE]"
  static let options = [
    OptionSpec(
      name: "--format", short: "-f", placeholder: "FORMAT", help: "text (default) or json"),
    CommonOptions.lexicon,
  ]
  static let discussion =
    "Without a file, the model built in is shown. A model that was trained with a lexicon of your own "
    + "needs it here too."

  private enum Format: String, CaseIterable { case text, json }

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    try arguments.refuseOperands(beyond: 1, "expected one model")
    let model = try ModelLoader.load(
      arguments.operands.first, lexicons: try LexiconLoader.load(arguments))
    switch try arguments.choice("--format", of: Format.self) ?? .text {
    case .text:
      try console.write(ModelCard.text(model, byteCount: nil))
    case .json:
      try console.write(try json(model))
    }
    return .done
  }

  /// The schema `slant.model/1`: the model's header with its digest, keys sorted.
  private static func json(_ model: TextClassifier) throws -> String {
    struct Inspection: Encodable {
      let sha256: String
      let header: ModelHeader
      let warnings: [String]
      enum CodingKeys: CodingKey { case schema, sha256, format, warnings }
      func encode(to encoder: any Encoder) throws {
        try header.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("slant.model/1", forKey: .schema)
        try container.encode(sha256, forKey: .sha256)
        try container.encode(ModelHeader.format, forKey: .format)
        try container.encode(warnings, forKey: .warnings)
      }
    }
    let inspection = Inspection(
      sha256: model.sha256, header: model.header, warnings: ModelCard.warnings(model))
    return String(decoding: try inspection.json(indented: true), as: UTF8.self) + "\n"
  }
}
