import Features
import Models

/// `classify lexicon`.
enum LexiconCommand: Command {
  static let name = "lexicon"
  static let summary = "list the lexicons, check a lexicon file, or show what matches a text"
  static let usage = "lexicon list | check FILE… | match TEXT…"
  static let options = [
    CommonOptions.lexicon,
    OptionSpec(
      name: "--format", short: "-f", placeholder: "FORMAT", help: "text (default) or json"),
  ]
  static let discussion = """
    A lexicon is tab-separated: pattern, category, polarity (-1, 0, 1), strength (1-3), guard, note.
    Words of a pattern may inflect (cave/v, stooge/n, feeble/a), stand for any word (*) or any
    ending (fearmonger*). Guards, separated by commas: neg (not when negated), title (not as part
    of a name), noun, verb, lit:waste|gas (not within three words of one of these). `check` ends
    with status 1 if it finds anything.
    """

  static var verbs: [CommandVerb] {
    let format = options.filter { $0.name == "--format" }
    return [
      CommandVerb(
        name: "list", summary: "list the lexicons with their categories", usage: "[OPTIONS]",
        options: options),
      CommandVerb(
        name: "check", summary: "check lexicon files", usage: "FILE… [OPTIONS]", options: format,
        discussion: discussion),
      CommandVerb(
        name: "match", summary: "show what matches a text", usage: "TEXT… [OPTIONS]",
        options: options),
    ]
  }

  private enum Format: String, CaseIterable { case text, json }

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    let isJSON = try arguments.choice("--format", of: Format.self) == .json
    let operands = arguments.operands.dropFirst()
    switch arguments.operands.first {
    case "list":
      try list(arguments, console, isJSON: isJSON)
      return .done
    case "check":
      guard !operands.isEmpty else { throw UsageError("lexicon check needs a file") }
      return try check(Array(operands), console, isJSON: isJSON)
    case "match":
      guard !operands.isEmpty else { throw UsageError("lexicon match needs a text") }
      try match(operands.joined(separator: " "), arguments, console, isJSON: isJSON)
      return .done
    case let other:
      throw UsageError(
        "expected list, check or match" + (other.map { ", found \"\($0)\"" } ?? ""))
    }
  }

  // MARK: List

  private static func list(_ arguments: Arguments, _ console: Console, isJSON: Bool) throws {
    let lexicons = Lexicon.builtIn.replacing(with: try LexiconLoader.load(arguments))
    if isJSON {
      let json = JSONValue.array(lexicons.map(LexiconReport.json))
      return try console.write(json.serialized(indented: true) + "\n")
    }
    for lexicon in lexicons { try console.write(LexiconReport.text(lexicon)) }
  }

  // MARK: Check

  private static func check(
    _ files: [String], _ console: Console, isJSON: Bool
  ) throws -> ExitStatus {
    let lexicons = try files.map { (file: $0, lexicon: try LexiconLoader.load($0)) }
    let findings = lexicons.flatMap { file, lexicon in
      LexiconCheck.findings(in: lexicon).map { (file, $0) }
    }
    if isJSON {
      let json = JSONValue.array(
        findings.map { file, finding in
          .object([
            ("file", .string(file)), ("line", .integer(finding.line)),
            ("check", .string(finding.kind.rawValue)), ("message", .string(finding.message)),
          ])
        })
      try console.write(json.serialized(indented: true) + "\n")
    } else {
      for (file, finding) in findings {
        try console.write("\(file):\(finding.line): \(finding.kind.rawValue): \(finding.message)\n")
      }
      let entries = lexicons.reduce(0) { $0 + $1.lexicon.entryCount }
      try console.write("\(entries) entries, \(findings.count) findings\n")
    }
    return findings.isEmpty ? .done : .gateFailed
  }

  // MARK: Match

  private static func match(
    _ text: String, _ arguments: Arguments, _ console: Console, isJSON: Bool
  ) throws {
    let lexicons = Lexicon.builtIn.replacing(with: try LexiconLoader.load(arguments))
    let analysis = TextAnalyzer(lexicons: lexicons)
      .analyze(Document(record: SourceText(text)))
    guard !analysis.text.tokens.isEmpty else { throw CorpusError.noText("lexicon match") }
    if isJSON {
      let json = JSONValue.array(analysis.matches.map { JSONReport.match($0, analysis) })
      return try console.write(json.serialized(indented: true) + "\n")
    }
    for match in analysis.matches {
      let words = analysis.document.source.text(analysis.bytes(match.tokens))
      try console.write(
        "\(TextLayout.printable(words))\t\(match.category.rawValue)\t\(match.polarity)\t"
          + "\(match.strength)\t\(match.voice.name)\n")
    }
  }
}
