import Features
import Foundation
import Models
import TestSupport
import Testing

@testable import classify

/// The report for a terminal.
@Suite struct TextReportTests {
  // MARK: Bars

  @Test(
    arguments: [
      (0, nil, 8, "        "), (1, nil, 8, "████████"), (0.5, nil, 8, "████    "),
      (0.5, 0.75, 8, "████──  "), (0.5, 0.7, 8, "████──  "), (0.5, 0.5, 8, "████    "),
      (0.51, nil, 8, "████▏   "), (0.0625, nil, 8, "▌       "), (0.0625, 0.2, 8, "▌─      "),
      (0, 0.3, 8, "───     "), (1.7, 9, 4, "████"), (-3, nil, 4, "    "), (0.99, 1, 4, "████"),
      (0.3, 0.9, 0, ""), (.nan, 1, 3, "   "), (0.5, .infinity, 4, "██  "), (1.0 / 8, nil, 1, "▏"),
    ] as [(Double, Double?, Int, String)])
  func `a bar is as long as its value, with a line on to the upper bound`(
    value: Double, high: Double?, width: Int, expected: String
  ) {
    #expect(TextBar.bar(value: value, high: high, width: width) == expected)
  }

  @Test func `a bar fills its width and grows with its value`() {
    for width in 1...20 {
      var longest = 0
      for step in 0...64 {
        let bar = TextBar.bar(value: Double(step) / 64, high: nil, width: width)
        #expect(bar.count == width)
        let length = bar.count { $0 != " " }
        #expect(length >= longest)
        longest = length
      }
      #expect(longest == width)
    }
  }

  @Test(
    arguments: [
      ([0, 0.5, 1], 10, "▁▅█"), ([0, 0, 1, 1], 2, "▁█"), ([0, 1, 0, 1], 2, "▅▅"), ([], 5, ""),
      ([0.5], 0, ""), ([0.1, .nan], 5, "▁ "), ([-1, 2], 5, "▁█"),
    ] as [([Double], Int, String)])
  func `a strip has a block for each sentence, or the mean of several`(
    values: [Double], width: Int, expected: String
  ) {
    #expect(TextBar.strip(values, width: width) == expected)
  }

  // MARK: Reports

  private static let article = """
    Council stooges push a shameful sham through

    The puppet Ellis Marlow is a coward. What a shameful farce this is! Marlow caved in again.
    “The plan will be read on Monday,” said Rosa Whitlock. Whitlock said that 12 people came.
    It is a disgrace, and nobody can defend Marlow's stooges.

    """

  private func report(_ text: String, _ style: TextStyle, top: Int = 8) throws -> String {
    let model = try TextClassifier.builtIn()
    let bytes = Array(text.utf8)
    let document = DocumentReader.read(plainText: SourceText(name: "a.txt", bytes: bytes))
    let opinion = try #require(model.labels.firstIndex(of: "opinionated"))
    return TextReport(
      Article(
        source: document.source, format: .text, file: "a.txt", id: nil, group: nil),
      model.profile(document, opinionLabel: opinion), model, top: top, baseline: nil,
      style: style
    ).text
  }

  /// Text without the codes that colour it.
  private func bare(_ text: String) -> String {
    text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
  }

  private static let terminal = TextStyle(isColored: true, hasBars: true)

  @Test func `a terminal gets colours and bars, a pipe neither`() throws {
    let colored = try report(Self.article, Self.terminal)
    #expect(colored.contains("\u{1B}["))
    #expect(colored.contains("█"))
    let plain = try report(Self.article, .plain)
    #expect(!plain.contains("\u{1B}"))
    #expect(!plain.contains { "█▏▎▍▌▋▊▉▁▂▃▄▅▆▇".contains($0) })
    let bars = try report(Self.article, TextStyle(isColored: false, hasBars: true))
    #expect(bars == bare(colored))
  }

  @Test(arguments: [true, false]) func `no line is wider than 80 columns`(hasBars: Bool) throws {
    let name = "Maximiliana Featherstonehaugh Cholmondeley Wriothesley Marjoribanks"
    let long = "\(name) is a puppet. \(name) is a coward. \(name) caved in. "
    for text in [Self.article, "\(long)\n\nThe \(name) Society said that \(name) is a disgrace."] {
      let report = try report(text, TextStyle(isColored: hasBars, hasBars: hasBars))
      #expect(bare(report).lines.filter { $0.count > 80 } == [])
    }
  }

  @Test func `says who is quoted and whom the loaded words are about`() throws {
    let lines = try report(Self.article, .plain).lines
    #expect(lines.contains { $0.contains("Rosa Whitlock") })
    let target = try #require(lines.first { $0.contains("in the words of the writer") })
    #expect(target.hasPrefix("  Ellis Marlow: ") && target.contains(" against, 0 for"))
  }

  @Test func `shows as many sentences as asked for`() throws {
    let one = try report(Self.article, .plain, top: 1).lines.count { $0.contains("←") }
    #expect(one == 1)
    let none = try report(Self.article, .plain, top: 0)
    #expect(!none.contains("Most opinionated"))
  }

  @Test func `what drives a terminal in an article does not reach it`() throws {
    let text = "It is a \u{1B}]0;owned\u{7}shameful \u{202E}farce\u{1B}[2J. \u{9B}31mShame!\n"
    let plain = try report(text, .plain)
    for scalar: Unicode.Scalar in ["\u{1B}", "\u{7}", "\u{9B}", "\u{202E}"] {
      #expect(!plain.unicodeScalars.contains(scalar))
    }
  }

  @Test func `a pipe is not coloured, whatever the environment says`() throws {
    for environment in [["TERM": "xterm-256color"], ["NO_COLOR": "1"], ["CLICOLOR_FORCE": "1"]] {
      let run = try Program.run(["Examples/recap.txt"], environment: environment)
      #expect(run.status == 0)
      #expect(!run.output.contains(0x1B) && !run.text.contains("█"))
    }
  }

  #if os(Linux)
    /// `script` gives the program a terminal.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
    func `on a terminal NO_COLOR takes the colours, and leaves the bars`() throws {
      func output(_ environment: [String: String]) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/script")
        process.arguments = ["-qec", "'\(Program.url.path)' Examples/wire.txt", "/dev/null"]
        process.environment = ProcessInfo.processInfo.environment
          .merging(["TERM": "xterm", "NO_COLOR": ""]) { $1 }.merging(environment) { $1 }
        process.currentDirectoryURL = PackageFiles.root
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
      }
      let colored = try output([:])
      #expect(colored.contains("\u{1B}[1m") && colored.contains("█"))
      let plain = try output(["NO_COLOR": "1"])
      #expect(!plain.contains("\u{1B}") && plain.contains("█"))
    }
  #endif
}
