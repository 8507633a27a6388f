import Foundation
import TestSupport

/// A profile as `--format json` gives it.
struct ProfileJSON: Decodable {
  struct Sentence: Decodable {
    let start: Int
    let end: Int
    let text: String
    let section: String
    let paragraph: Int
    let label: String
    let probability: Double
    let voice: String
    let attributions: [Attribution]
    let matches: [Match]
  }

  struct Attribution: Decodable {
    let source: [[Int]]
    let cue: [[Int]]
    let content: [[Int]]
    let kind: String
    let slant: String
  }

  struct Match: Decodable {
    let start: Int
    let end: Int
    let category: String
    let polarity: Int
    let strength: Int
    let voice: String
  }

  struct Skipped: Decodable {
    let start: Int
    let end: Int
    let reason: String
  }

  struct Interval: Decodable {
    let value: Double?
    let low: Double?
    let high: Double?
    let n: Int
  }

  let source: String
  let id: String?
  let title: String?
  let sentences: [Sentence]
  let skipped: [Skipped]
  let tone: [String: Interval]

  /// The profile of one input.
  static func of(_ arguments: [String], input: [UInt8] = []) throws -> ProfileJSON {
    let run = try Program.run(["profile", "--format", "json"] + arguments, input: input)
    guard run.status == 0 else { throw SmallModel.Failure(message: run.messages) }
    return try JSONDecoder().decode(ProfileJSON.self, from: Data(run.output))
  }
}

/// The articles in `Examples`.
enum ExampleArticle {
  static let names = ["wire", "recap", "editorial", "review"]

  static func path(_ name: String) -> String { "Examples/\(name).txt" }

  private static let profiles = Result {
    let paths = names.map(path)
    let run = try Program.run(["profile", "--format", "json"] + paths)
    return (run: run, paths: paths)
  }

  /// What a run over all four gave.
  static var run: Program.Result { get throws { try profiles.get().run } }

  /// The profile of one of them.
  static func profile(_ name: String) throws -> ProfileJSON {
    let all = try JSONDecoder().decode([ProfileJSON].self, from: Data(try run.output))
    guard let profile = all.first(where: { $0.source == path(name) }) else {
      throw SmallModel.Failure(message: "no profile of \(name)")
    }
    return profile
  }
}
