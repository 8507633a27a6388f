import TestSupport
import Testing

@testable import classify

@Suite struct HelpTests {
  @Test func `says its version`() throws {
    for words in [["version"], ["--version"]] {
      let run = try Program.run(words)
      #expect(run.status == 0)
      #expect(run.text == "classify \(VersionCommand.version)\n")
      #expect(run.messages.isEmpty)
    }
  }

  @Test func `the overview lists every command`() throws {
    let run = try Program.run(["help"])
    #expect(run.status == 0)
    for command in Commands.all { #expect(run.text.contains("\n  \(command.name) ")) }
    #expect(try Program.run(["--help"]).text == run.text)
  }

  @Test(arguments: Commands.all.map { $0.name })
  func `the help of a command lists every option, 80 columns wide`(_ name: String) throws {
    let run = try Program.run(["help", name])
    #expect(run.status == 0)
    #expect(run.text.contains("classify \(name)"))
    for option in Commands.named(name)?.options ?? [] { #expect(run.text.contains(option.name)) }
    let lines = run.text.lines
    #expect(lines.filter { $0.count > 80 } == [])
    #expect(try Program.run([name, "--help"]).text == run.text)
  }

  @Test(arguments: Commands.all.map { $0.name })
  func `a command takes every option of its help`(_ name: String) throws {
    let help = try Program.run(["help", name]).text
    let lines = help.lines.filter { $0.hasPrefix("  -") }
    for line in lines {
      // An option is known where the complaint is about something else.
      for word in line.split(separator: " ").prefix(2) where word.hasPrefix("-") {
        let option = word.trimmingSuffix(while: { $0 == "," })
        let run = try Program.run([name, String(option)])
        #expect(!run.messages.contains("unknown option"), "\(name) \(option)")
      }
    }
    #expect(lines.count == Commands.named(name)?.options.count)
  }

  @Test(
    arguments: Commands.all.flatMap { command in command.verbs.map { [command.name, $0.name] } })
  func `a verb has help of its own, with the options it looks at`(_ words: [String]) throws {
    let verb = try #require(Commands.named(words[0])?.verb(words[1]))
    let run = try Program.run(["help"] + words)
    #expect(run.status == 0)
    #expect(run.text.contains("USAGE\n  classify \(words[0]) \(words[1]) "))
    #expect(run.text.lines.filter { $0.count > 80 } == [])
    let known = Set(Commands.named(words[0])?.options.map(\.name) ?? [])
    #expect(Set(verb.options.map(\.name)).isSubset(of: known))
    #expect(Set(verb.options.map(\.name)).count == verb.options.count)
    #expect(try Program.run(words + ["--help"]).text == run.text)
  }

  @Test func `the help of corpus check is of check alone`() throws {
    let text = try Program.run(["help", "corpus", "check"]).text
    #expect(text.contains("--run-length") && text.contains("copies and near copies"))
    #expect(!text.contains("--shares") && !text.contains("check: "))
  }

  @Test func `help on a mistyped command names the one that was meant`() throws {
    let run = try Program.run(["help", "scroe"])
    #expect(run.status == 2)
    #expect(run.messages.contains("did you mean score?"))
  }
}

extension Substring {
  /// The text without what stands at its end and fits.
  fileprivate func trimmingSuffix(while fits: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, fits(last) { rest.removeLast() }
    return rest
  }
}
