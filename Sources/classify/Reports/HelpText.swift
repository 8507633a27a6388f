/// The words of the help.
enum HelpText {
  static var overview: String {
    var text = """
      Slant tells the sentences that report from those in which the writer opines.

      USAGE
        classify FILE…                 profile articles with the model built in
        classify COMMAND [OPTIONS] …

      COMMANDS

      """
    for command in Commands.all { text += line(command.name, command.summary, width: 12) }
    text += """

      EXAMPLES
        classify article.txt
        classify profile --format json article.txt
        classify score --input jsonl - < records.jsonl > scored.jsonl
        classify train corpus.jsonl -o mine.slant
        classify evaluate --model mine.slant held-out.jsonl

      EXIT STATUS
        0 done   1 a requested gate failed   2 usage   3 bad input
        4 model or lexicon refused   5 partly done   130 interrupted

      `classify help COMMAND` tells more.

      """
    return text
  }

  /// The help on what the first words of a command line ask for.
  static func of(_ words: [String]) -> String {
    guard let command = words.first.flatMap(Commands.named) else { return overview }
    let verb = words.dropFirst().first.flatMap { command.verb($0) }
    return verb.map { self.verb($0, of: command) } ?? self.command(command)
  }

  static func command(_ command: any Command.Type) -> String {
    page(command.summary, command.usage, command.options, command.discussion)
  }

  static func verb(_ verb: CommandVerb, of command: any Command.Type) -> String {
    page(
      verb.summary, "\(command.name) \(verb.name) \(verb.usage)", verb.options, verb.discussion)
  }

  private static func page(
    _ summary: String, _ usage: String, _ options: [OptionSpec], _ discussion: String
  ) -> String {
    var text = "\(summary.prefix(1).uppercased())\(summary.dropFirst()).\n\n"
    text += "USAGE\n  classify \(usage)\n"
    if !options.isEmpty {
      text += "\nOPTIONS\n"
      for option in options {
        let names = [option.short, option.name].compactMap { $0 }.joined(separator: ", ")
        let value = option.placeholder.map { " \($0)" } ?? ""
        text += line(names + value, option.help, width: 26)
      }
    }
    guard !discussion.isEmpty else { return text }
    return text + "\n" + TextLayout.wrap(discussion, width: 80).joined(separator: "\n") + "\n"
  }

  /// A name and what it means, the meaning wrapped at 80 columns.
  private static func line(_ name: String, _ meaning: String, width: Int) -> String {
    let indent = String(repeating: " ", count: width + 4)
    let padding = String(repeating: " ", count: max(width - name.count, 0) + 2)
    let lines = TextLayout.wrap(meaning, width: 80 - width - 4)
    let start = name.count > width ? "  \(name)\n\(indent)" : "  \(name)\(padding)"
    return start + lines.joined(separator: "\n" + indent) + "\n"
  }
}
