import Features
import Testing

@testable import Models

@Suite struct CorpusFindingsTests {
  private func findings(
    _ texts: [(text: String, label: String, group: String)], targets: [String] = []
  ) throws -> CorpusFindings {
    let examples = texts.enumerated().map { index, one in
      Example(
        id: "\(index)", text: Array(one.text.utf8), label: one.label, group: one.group,
        target: targets.isEmpty ? nil : targets[index])
    }
    return CorpusFindings(examples, try CorpusRows(examples))
  }

  @Test func `a clean corpus gives no cause for anything`() throws {
    let examples = TrainingSamples.examples(80, noise: true)
    let found = CorpusFindings(examples, try CorpusRows(examples))
    #expect(found.duplicates == 0)
    #expect(found.conflicts == 0)
    #expect(found.sharedBetweenGroups == 0)
    #expect(found.topicWords.isEmpty)
  }

  @Test func `duplicates repeat text and label, conflicts the text alone`() throws {
    let found = try findings([
      ("The quay was shut.", "a", "1"), ("the  QUAY was shut. ", "a", "1"),
      ("The quay was shut.", "a", "1"), ("The pier was shut.", "a", "1"),
      ("The lock is a disgrace.", "a", "1"), ("The lock is a disgrace.", "b", "1"),
    ])
    #expect(found.duplicates == 2)
    #expect(found.conflicts == 2)
    #expect(found.sharedBetweenGroups == 0)
  }

  @Test func `stances towards two targets do not contradict one another`() throws {
    let texts = [("More of this.", "a", "1"), ("More of this.", "b", "1")]
    #expect(try findings(texts, targets: ["buses", "parks"]).conflicts == 0)
    #expect(try findings(texts, targets: ["buses", "buses"]).conflicts == 2)
  }

  @Test func `texts of two groups that are nearly the same are counted`() throws {
    let long = "The harbour board will meet again in the old customs house by the ferry on Monday"
    let found = try findings([
      (long + " to vote on the new crane.", "a", "1"),
      (long + " to vote on the new crane!", "a", "2"),
      ("By the ferry nobody knew what the board wanted with a crane.", "b", "3"),
      ("Nobody ever asked for it.", "b", "4"), ("Nobody ever asked for it.", "a", "4"),
    ])
    #expect(found.sharedBetweenGroups == 2)
  }

  @Test func `near duplicates agree with comparing all pairs`() {
    var generator = SeededGenerator(seed: 11)
    let texts = (0..<120).map { _ in (0..<12).map { _ in UInt64(generator.below(400)) } }
    // Copies with one word more at the end share 10 of 11 runs.
    let copies = texts.prefix(30).map { $0 + [999] }
    let groups = Array(0..<150)
    #expect(NearDuplicates.countShared(texts + copies, groups: groups) == 60)
    #expect(NearDuplicates.countShared(texts, groups: groups) == 0)
    let together = Array(0..<120) + Array(0..<30)
    #expect(NearDuplicates.countShared(texts + copies, groups: together) == 0)
    #expect(NearDuplicates.countShared([[], [], [1]], groups: [0, 1, 2]) == 0)
  }

  @Test func `a content word that gives a label away is named, a stance word is not`() throws {
    var texts: [(String, String, String)] = []
    for index in 0..<40 {
      let place = index < 20 ? "stadium" : "depot \(index)"
      texts.append(("It was sadly so at the \(place) by noon.", "opinionated", "\(index)"))
      texts.append(("The clerk spoke of room \(index) by noon.", "reported", "\(index)"))
    }
    let found = try findings(texts)
    #expect(found.topicWords.map(\.word).contains("stadium"))
    #expect(!found.topicWords.map(\.word).contains("sadly"))
    let word = try #require(found.topicWords.first { $0.word == "stadium" })
    #expect(word.label == "opinionated")
    #expect(word.share == 0.5)
    #expect(word.otherShare == 0)
  }
}
