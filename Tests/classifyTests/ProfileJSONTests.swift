import Foundation
import TestSupport
import Testing

/// What the schema `slant.profile/1` promises, on the example articles.
@Suite struct ProfileJSONTests {
  private static let toneFields: Set = [
    "opinion_share", "voice_author", "voice_direct", "voice_indirect", "loaded_rate",
    "loaded_rate_quoted", "loaded_contrast", "hedge_rate", "booster_rate", "certainty_balance",
    "presupposition_rate", "obligation_rate", "address_rate", "scare_quote_rate",
    "intensifier_rate", "attribution_density", "source_transparency", "weasel_rate",
    "report_slant", "specificity", "opinion_headline", "opinion_lead", "opinion_middle",
    "opinion_end",
  ]

  @Test func `every field of the schema is there`() throws {
    let run = try ExampleArticle.run
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    let parsed = try JSONSerialization.jsonObject(with: Data(run.output))
    let profiles = try #require(parsed as? [[String: Any]])
    #expect(profiles.count == 4)
    for profile in profiles {
      #expect(profile["schema"] as? String == "slant.profile/1")
      #expect(
        Set(profile.keys) == [
          "schema", "source", "id", "model", "lexicons", "title", "sentences", "skipped", "tone",
          "targets",
        ])
      #expect(keys(profile, "model") == ["name", "sha256"])
      #expect(keys(profile, "tone") == Self.toneFields)
      try expectKeys(of: profile["lexicons"], ["name", "version", "sha256"])
      try expectKeys(of: profile["skipped"], ["start", "end", "reason"])
      try expectKeys(
        of: profile["targets"], ["name", "positive", "negative", "holder", "source", "score"])
      try expectSentenceKeys(profile["sentences"])
      let tone = try #require(profile["tone"] as? [String: [String: Any]])
      for interval in tone.values {
        #expect(Set(interval.keys) == ["value", "low", "high", "n"])
      }
    }
  }

  private func expectSentenceKeys(_ value: Any?) throws {
    try expectKeys(
      of: value,
      [
        "start", "end", "text", "section", "paragraph", "label", "probability", "voice",
        "attributions", "matches",
      ])
    for sentence in try #require(value as? [[String: Any]]) {
      try expectKeys(
        of: sentence["attributions"], ["source", "cue", "content", "kind", "slant"])
      try expectKeys(
        of: sentence["matches"], ["start", "end", "category", "polarity", "strength", "voice"])
    }
  }

  private func expectKeys(of value: Any?, _ keys: Set<String>) throws {
    for object in try #require(value as? [[String: Any]]) { #expect(Set(object.keys) == keys) }
  }

  private func keys(_ object: [String: Any], _ name: String) -> Set<String> {
    Set((object[name] as? [String: Any] ?? [:]).keys)
  }

  @Test(arguments: ExampleArticle.names)
  func `a sentence's text is that of its bytes, and sentences ascend`(_ name: String) throws {
    let profile = try ExampleArticle.profile(name)
    let bytes = try PackageFiles.bytes(ExampleArticle.path(name))
    var end = 0
    var paragraph = 0
    for sentence in profile.sentences {
      #expect(sentence.start >= end)
      #expect(sentence.paragraph >= paragraph)
      try #require(sentence.start < sentence.end && sentence.end <= bytes.count)
      #expect(
        sentence.text == String(decoding: bytes[sentence.start..<sentence.end], as: UTF8.self))
      (end, paragraph) = (sentence.end, sentence.paragraph)
    }
  }

  @Test(arguments: ExampleArticle.names)
  func `sentences and skipped parts cover all but white space, once`(_ name: String) throws {
    let profile = try ExampleArticle.profile(name)
    let bytes = try PackageFiles.bytes(ExampleArticle.path(name))
    var counts = [Int](repeating: 0, count: bytes.count)
    let spans =
      profile.sentences.map { $0.start..<$0.end } + profile.skipped.map { $0.start..<$0.end }
    for span in spans {
      for index in span { counts[index] += 1 }
    }
    #expect(counts.allSatisfy { $0 <= 1 })
    let uncovered = zip(bytes, counts).filter { byte, count in count == 0 && byte > 0x20 }
    #expect(uncovered.isEmpty)
  }

  @Test(arguments: ExampleArticle.names)
  func `matches and attributions are in range and hold text`(_ name: String) throws {
    let profile = try ExampleArticle.profile(name)
    let bytes = try PackageFiles.bytes(ExampleArticle.path(name))
    func expectSpan(_ start: Int, _ end: Int) {
      guard 0 <= start, start < end, end <= bytes.count else {
        Issue.record("\(start)..<\(end) is no span")
        return
      }
      // Spans begin and end at characters, not at white space.
      for byte in [bytes[start], bytes[end - 1]] { #expect(byte > 0x20) }
      #expect(bytes[start] & 0xC0 != 0x80)
      #expect(end == bytes.count || bytes[end] & 0xC0 != 0x80)
    }
    for sentence in profile.sentences {
      for match in sentence.matches {
        expectSpan(match.start, match.end)
        #expect(match.start >= sentence.start && match.end <= sentence.end)
        #expect((-1...1).contains(match.polarity) && (1...3).contains(match.strength))
      }
      for attribution in sentence.attributions {
        for span in attribution.source + attribution.cue + attribution.content {
          try #require(span.count == 2)
          expectSpan(span[0], span[1])
        }
      }
    }
    #expect(profile.sentences.contains { !$0.attributions.isEmpty })
    #expect(profile.sentences.contains { !$0.matches.isEmpty })
  }

  @Test(arguments: ExampleArticle.names)
  func `probabilities are in 0 to 1 and decide the label`(_ name: String) throws {
    for sentence in try ExampleArticle.profile(name).sentences {
      #expect((0...1).contains(sentence.probability))
      #expect((sentence.label == "opinionated") == (sentence.probability >= 0.5))
      #expect(["headline", "body"].contains(sentence.section))
      #expect(["author", "direct", "indirect"].contains(sentence.voice))
    }
  }

  @Test(arguments: ExampleArticle.names)
  func `shares are in 0 to 1, bounds hold their value, and voices sum to 1`(
    _ name: String
  ) throws {
    let profile = try ExampleArticle.profile(name)
    for (field, interval) in profile.tone {
      #expect(interval.n >= 0)
      guard let value = interval.value, let low = interval.low, let high = interval.high else {
        continue
      }
      #expect(low <= value && value <= high, "\(field)")
      if field.hasSuffix("_rate") || field.hasPrefix("loaded_rate") { #expect(low >= 0) }
    }
    let voices = ["voice_author", "voice_direct", "voice_indirect"].compactMap {
      profile.tone[$0]?.value
    }
    #expect(voices.count == 3)
    #expect(abs(voices.reduce(0, +) - 1) < 1e-5)
    let body = profile.sentences.filter { $0.section == "body" }
    let mean = body.map(\.probability).reduce(0, +) / Double(body.count)
    let share = try #require(profile.tone["opinion_share"]?.value)
    #expect(abs(mean - share) < 1e-5)
    #expect(profile.tone["opinion_share"]?.n == body.count)
  }

  @Test func `one input is an object, several are an array, and lines are one each`() throws {
    let folder = try TemporaryFolder()
    try folder.write("One thing happened on Monday.", to: "a.txt")
    try folder.write("What a shameful thing it was!", to: "b.txt")
    func run(_ format: String, _ files: [String]) throws -> [UInt8] {
      try Program.run(
        ["profile", "-f", format, "-m", SmallModel.path] + files, in: folder.url
      ).output
    }
    func parsed(_ bytes: some Sequence<UInt8>) throws -> Any {
      try JSONSerialization.jsonObject(with: Data(bytes))
    }
    let one = try #require(try parsed(run("json", ["a.txt"])) as? [String: Any])
    let two = try #require(try parsed(run("json", ["a.txt", "b.txt"])) as? [[String: Any]])
    #expect(one["source"] as? String == "a.txt")
    #expect(two.compactMap { $0["source"] as? String } == ["a.txt", "b.txt"])
    let lines = try run("jsonl", ["a.txt", "b.txt"]).split(separator: 0x0A)
    #expect(lines.count == 2)
    #expect(try parsed(lines[0]) as? NSDictionary == one as NSDictionary)
    #expect(try parsed(lines[1]) as? NSDictionary == two[1] as NSDictionary)
    #expect(try run("json", ["."]) == run("json", ["./a.txt", "./b.txt"]))
  }
}
