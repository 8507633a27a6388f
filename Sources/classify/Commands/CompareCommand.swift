import Features
import Models

/// `classify compare`.
enum CompareCommand: Command {
  static let name = "compare"
  static let summary = "put articles or outlets side by side, with the differences of their numbers"
  static let usage = "compare A B… [OPTIONS]"
  static let options =
    [
      OptionSpec(
        name: "--format", short: "-f", placeholder: "FORMAT",
        help: "text (default), html, json, jsonl (one group a line) or csv"),
      CommonOptions.model, CommonOptions.lexicon,
    ] + ProfilingOptions.specs + [CommonOptions.input] + CommonOptions.fields
  static let discussion = """
    Each of A, B… is an article, or a folder or file of records that makes one group: its articles
    are taken together, with intervals from resampling whole articles. Differences are those from
    the first. An interval of a difference that leaves out 0 speaks for a real one; with some thirty
    numbers side by side, one or two will do so by chance.
    """

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard arguments.operands.count > 1 else {
      throw UsageError("compare needs at least two articles, folders or files of records")
    }
    let format = try arguments.choice("--format", of: GroupReport.Format.self) ?? .text
    let inputFormat = try arguments.choice(CommonOptions.input.name, of: InputFormat.self)
    let model = try CommonOptions.loadModel(arguments)
    var reader = try ArticleReader(
      model: model, options: try ProfilingOptions(arguments),
      fields: CommonOptions.recordFields(arguments), console: console)
    var groups = ToneGroups()
    for operand in arguments.operands {
      let files = try ArticleInput.files([operand], format: inputFormat)
      try reader.read(files, isStrict: true) { _, result in groups.add(result, to: operand) }
    }
    let tones = groups.tones
    guard tones.count > 1 else {
      throw UsageError("compare needs at least two different inputs")
    }
    let report = GroupReport(tones, model: model, style: console.style)
    try console.write(report.text(as: format))
    return reader.status
  }
}
