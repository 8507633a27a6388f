import TestSupport
import Testing

@Suite struct InterruptionTests {
  @Test func `a reader that goes away ends a profile quietly`() throws {
    let program = try RunningProgram(
      ["--format", "json"] + ExampleArticle.names.map(ExampleArticle.path))
    program.endInput()
    #expect(program.line(within: 60) == "[")
    let run = program.finishClosingOutput()
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
  }

  @Test func `a reader that goes away ends scoring quietly while input goes on`() throws {
    let program = try RunningProgram(["score", "-", "--flush", "-m", SmallModel.path])
    program.send(Array("The council met on Monday.\n".utf8))
    #expect(program.line(within: 60) != nil)
    program.send(Array(String(repeating: "It met again.\n", count: 100).utf8))
    let run = program.finishClosingOutput()
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
  }

  @Test func `an interrupt ends with status 130 while input is open`() throws {
    let program = try RunningProgram(["score", "-", "--flush", "-m", SmallModel.path])
    program.send(Array("The council met on Monday.\n".utf8))
    #expect(program.line(within: 60) != nil)
    program.interrupt()
    let run = program.finish()
    #expect(run.status == 130)
    #expect(run.output.isEmpty)
    #expect(run.messages.isEmpty)
  }
}
