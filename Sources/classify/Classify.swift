import Features
import Models

/// The `classify` program.
@main
enum Classify {
  static func main() {
    LargePages.prepare()
    signal(SIGPIPE, SIG_IGN)
    signal(SIGINT) { _ in _exit(ExitStatus.interrupted.rawValue) }
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  /// Runs a command line and tells how it ended.
  static func run(_ words: [String]) -> ExitStatus {
    let console = Console()
    do {
      let status = try dispatch(words, console)
      try console.flush()
      return status
    } catch is Console.ClosedPipe {
      return .done
    } catch {
      try? console.flush()
      console.note("\(error)")
      return status(of: error)
    }
  }

  private static func dispatch(_ words: [String], _ console: Console) throws -> ExitStatus {
    guard let first = words.first else {
      console.note("no input; name an article, or a command")
      console.report(HelpText.overview)
      return .usage
    }
    // Behind -- nothing is an option, whatever it is called.
    if words.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      try console.write(HelpText.of(words))
      return .done
    }
    if first == "--version" { return try run(VersionCommand.self, [], console) }
    if let command = Commands.named(first) {
      return try run(command, Array(words.dropFirst()), console)
    }
    try refuseMistypedCommand(first)
    return try run(ProfileCommand.self, words, console)
  }

  private static func run(
    _ command: any Command.Type, _ words: [String], _ console: Console
  ) throws -> ExitStatus {
    try command.run(
      Arguments(words, options: command.options, command: command.name), console)
  }

  /// A first word that is no file but nearly a command is taken for a slip.
  private static func refuseMistypedCommand(_ word: String) throws(UsageError) {
    guard !word.hasPrefix("-"), !word.contains("/"), !word.contains("."),
      !FileSystem.exists(word)
    else { return }
    if let name = UsageError.nearest(word, among: Commands.all.map { $0.name }) {
      throw UsageError("no command or file \"\(word)\"", hint: "did you mean \(name)?")
    }
  }

  private static func status(of error: any Error) -> ExitStatus {
    switch error {
    case is UsageError, TrainingError.options: .usage
    case is ModelLoader.Refused, is ModelFileError, is LexiconError, is CountsRefused: .modelRefused
    default: .badInput
    }
  }
}
