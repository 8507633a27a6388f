import Features
import Models

/// `classify lint`.
enum LintCommand: Command {
  static let name = "lint"
  static let summary = "point at opinion and loaded words, line by line, for an editor or a hook"
  static let usage = "lint FILE… [OPTIONS]"
  static let options =
    [
      OptionSpec(
        name: "--format", short: "-f", placeholder: "FORMAT",
        help: "text (default: FILE:LINE:COLUMN: RULE: …) or json"),
      OptionSpec(
        name: "--rules", placeholder: "LIST",
        help: "only these: opinion and lexicon categories, e.g. opinion,epithet,weasel"),
      OptionSpec(
        name: "--min-strength", placeholder: "N",
        help: "report lexicon matches of this strength on, 1 to 3 (default: 2)"),
      OptionSpec(
        name: "--threshold", placeholder: "T",
        help: "report sentences from this probability of opinion on, 0 to 1"),
      ProfilingOptions.opinionLabel, CommonOptions.threads,
      CommonOptions.model, CommonOptions.lexicon, CommonOptions.input,
    ] + CommonOptions.fields + CommonOptions.tables
  static let discussion = """
    Only the writer's own words are looked at: what stands in quotations or is given to a source is
    somebody else's. Ends with status 1 if anything is found. Columns count characters from 1.
    Without --rules: opinion, \(LintRules.standard.map(\.rawValue).joined(separator: ", ")).
    """

  private enum Format: String, CaseIterable { case text, json }

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard !arguments.operands.isEmpty else { throw UsageError.noInput(name) }
    let isJSON = try arguments.choice("--format", of: Format.self) == .json
    let rules = try LintRules(arguments)
    let options = try ProfilingOptions(arguments)
    let inputFormat = try arguments.choice(CommonOptions.input.name, of: InputFormat.self)
    let model = try CommonOptions.loadModel(arguments)
    var reader = try ArticleReader(
      model: model, options: options, fields: CommonOptions.recordFields(arguments),
      tables: try CommonOptions.delimitedOptions(arguments),
      console: console)
    let files = try ArticleInput.files(arguments.operands, format: inputFormat)
    var count = 0
    var problem: CorpusError?
    if isJSON { try console.write("[") }
    do {
      try reader.read(files, isStrict: files.count == 1) { article, result in
        for finding in rules.findings(article, result, model) {
          if isJSON {
            try console.write(count == 0 ? "\n" : ",\n")
            try console.write("  " + finding.json.serialized(indented: false))
          } else {
            try console.write(finding.line + "\n")
          }
          count += 1
        }
      }
    } catch let error as CorpusError {
      problem = error
    }
    if isJSON { try console.write(count == 0 ? "]\n" : "\n]\n") }
    if let problem { throw problem }
    guard reader.status == .done else { return reader.status }
    return count == 0 ? .done : .gateFailed
  }
}
