import Foundation
import TestSupport
import Testing

/// Partisan recaps against neutral texts on the same events, and against the same slurs in the mouths
/// of sources (`Examples/pairs`).
@Suite struct PairedArticleTests {
  static let names = ["harbour", "clinic", "river"]

  private static let profiles = Result {
    let paths = names.flatMap { name in
      ["recap", "neutral", "quoted"].map { "Examples/pairs/\(name)-\($0).txt" }
    }
    let run = try Program.run(["profile", "--format", "json"] + paths)
    let profiles = try JSONDecoder().decode([ProfileJSON].self, from: Data(run.output))
    return Dictionary(uniqueKeysWithValues: profiles.map { ($0.source, $0) })
  }

  private func profile(_ name: String, _ kind: String) throws -> ProfileJSON {
    try #require(try Self.profiles.get()["Examples/pairs/\(name)-\(kind).txt"])
  }

  private func field(
    _ field: String, _ name: String, _ kind: String
  ) throws -> ProfileJSON.Interval {
    try #require(try profile(name, kind).tone[field])
  }

  @Test(arguments: names) func `each text has 15 to 25 sentences`(name: String) throws {
    for kind in ["recap", "neutral", "quoted"] {
      #expect((15...25).contains(try profile(name, kind).sentences.count), "\(kind)")
    }
  }

  @Test(arguments: names, ["opinion_share", "loaded_rate"])
  func `a recap lies above its neutral twin beyond both intervals`(
    name: String, field: String
  ) throws {
    let recap = try self.field(field, name, "recap")
    let neutral = try self.field(field, name, "neutral")
    #expect(try #require(recap.low) > #require(neutral.high))
  }

  @Test(arguments: names, ["opinion_share", "loaded_rate"])
  func `with its slurs in quotations a text falls to the neutral one's level`(
    name: String, field: String
  ) throws {
    let (recap, quoted) = (
      try self.field(field, name, "recap"), try self.field(field, name, "quoted")
    )
    #expect(try #require(recap.low) > #require(quoted.high))
    let neutral = try self.field(field, name, "neutral")
    #expect(try #require(quoted.value) <= #require(neutral.high))
  }

  @Test(arguments: names) func `the slurs are found where they have gone`(name: String) throws {
    let quoted = try field("loaded_rate_quoted", name, "quoted")
    #expect(try #require(quoted.low) > #require(try field("loaded_rate", name, "quoted").high))
    // The recaps quote nobody at length.
    #expect(try field("loaded_rate_quoted", name, "recap").value == nil)
    #expect(try #require(try field("loaded_contrast", name, "quoted").value) < 0)
  }

  @Test(arguments: names) func `the voices of the three texts differ`(name: String) throws {
    func share(_ kind: String, _ voice: String) throws -> ProfileJSON.Interval {
      try field("voice_\(voice)", name, kind)
    }
    let direct = try share("quoted", "direct")
    #expect(try #require(direct.low) > #require(try share("recap", "direct").high))
    #expect(try #require(direct.low) > #require(try share("neutral", "direct").high))
    let author = try share("recap", "author")
    #expect(try #require(author.low) > #require(try share("quoted", "author").high))
  }
}
