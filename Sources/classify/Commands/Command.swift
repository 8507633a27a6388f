import Features

/// A verb of the command line.
protocol Command {
  /// The verb.
  static var name: String { get }
  /// What it does, in a line.
  static var summary: String { get }
  /// How it is called, after `classify`.
  static var usage: String { get }
  /// The options it takes.
  static var options: [OptionSpec] { get }
  /// More for its help: examples, notes.
  static var discussion: String { get }
  /// What can be named behind it, each with help of its own; none for most.
  static var verbs: [CommandVerb] { get }
  /// Does it.
  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus
}

extension Command {
  static var discussion: String { "" }
  static var verbs: [CommandVerb] { [] }

  /// The verb of a name.
  static func verb(_ name: String) -> CommandVerb? { verbs.first { $0.name == name } }
}

/// One of the things that a command does, as `check` in `classify corpus check`.
struct CommandVerb {
  let name: String
  /// What it does, in a line.
  let summary: String
  /// What stands behind its name.
  let usage: String
  /// The options it looks at.
  let options: [OptionSpec]
  /// More for its help.
  var discussion = ""
}

/// All commands, in the order of the help.
enum Commands {
  static var all: [any Command.Type] {
    [
      ProfileCommand.self, CompareCommand.self, ScoreCommand.self, TrainCommand.self,
      EvaluateCommand.self, TuneCommand.self, ExplainCommand.self,
      InspectCommand.self, LexiconCommand.self, LintCommand.self, CorpusCommand.self,
      ModelCommand.self, CompletionsCommand.self,
      HelpCommand.self,
      VersionCommand.self,
    ]
  }

  static func named(_ name: String) -> (any Command.Type)? { all.first { $0.name == name } }
}

/// `classify help`.
enum HelpCommand: Command {
  static let name = "help"
  static let summary = "show how to use a command"
  static let usage = "help [COMMAND [VERB]]"
  static let options: [OptionSpec] = []

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard let topic = arguments.operands.first else {
      try console.write(HelpText.overview)
      return .done
    }
    guard let command = Commands.named(topic) else {
      let hint = UsageError.nearest(topic, among: Commands.all.map { $0.name })
      throw UsageError("no command \"\(topic)\"", hint: hint.map { "did you mean \($0)?" })
    }
    try arguments.refuseOperands(
      beyond: command.verbs.isEmpty ? 1 : 2, "expected one command")
    guard let name = arguments.operands.dropFirst().first else {
      try console.write(HelpText.command(command))
      return .done
    }
    guard let verb = command.verb(name) else {
      let hint = UsageError.nearest(name, among: command.verbs.map(\.name))
      throw UsageError("\(topic) has no verb \"\(name)\"", hint: hint.map { "did you mean \($0)?" })
    }
    try console.write(HelpText.verb(verb, of: command))
    return .done
  }
}

/// `classify version`.
enum VersionCommand: Command {
  static let name = "version"
  static let summary = "show the version of the program"
  static let usage = "version"
  static let options: [OptionSpec] = []
  static let version = "0.1.0"

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    try arguments.refuseOperands(beyond: 0, "version takes no input")
    try console.write("classify \(version)\n")
    return .done
  }
}
