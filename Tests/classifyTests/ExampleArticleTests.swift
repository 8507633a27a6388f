import Foundation
import TestSupport
import Testing

/// The built-in model and the reading of pages against the labels of the example articles.
@Suite struct ExampleArticleTests {
  private struct Labelled: Decodable {
    let text: String
    let section: String
    let label: String
  }

  private struct LeftOut: Decodable { let text: String }

  private static func read<Value: Decodable>(_ file: String) throws -> [Value] {
    let bytes = try PackageFiles.bytes("Tests/classifyTests/Fixtures/examples/\(file).jsonl")
    return try bytes.split(separator: 0x0A).map {
      try JSONDecoder().decode(Value.self, from: Data($0))
    }
  }

  /// A sentence with line breaks as single spaces.
  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `sentences are split as people split them`() throws {
    var (right, found, expected) = (0, 0, 0)
    var misses: [String] = []
    for name in ExampleArticle.names {
      let gold = Set(try Self.read(name).map { (sentence: Labelled) in sentence.text })
      let ours = Set(try ExampleArticle.profile(name).sentences.map { Self.plain($0.text) })
      right += gold.intersection(ours).count
      found += ours.count
      expected += gold.count
      misses += gold.subtracting(ours).map { "\(name): missed: \($0)" }
      misses += ours.subtracting(gold).map { "\(name): no sentence: \($0)" }
    }
    let f1 = 2 * Double(right) / Double(found + expected)
    #expect(f1 >= 0.93, "F1 is \(f1)\n\(misses.sorted().joined(separator: "\n"))")
  }

  @Test func `what is not the article is left out`() throws {
    var (left, all) = (0, 0)
    var misses: [String] = []
    for name in ExampleArticle.names {
      let bytes = try PackageFiles.bytes(ExampleArticle.path(name))
      let skipped = try ExampleArticle.profile(name).skipped.map { part in
        Self.plain(String(decoding: bytes[part.start..<part.end], as: UTF8.self))
      }
      for part: LeftOut in try Self.read("\(name).skipped") {
        all += 1
        if skipped.contains(where: { $0.contains(part.text) }) {
          left += 1
        } else {
          misses.append("\(name): kept: \(part.text)")
        }
      }
    }
    let share = Double(left) / Double(all)
    #expect(share >= 0.65, "\(share) left out\n\(misses.joined(separator: "\n"))")
  }

  @Test func `most sentences get the label that people gave them`() throws {
    var (right, all) = (0, 0)
    var misses: [String] = []
    for name in ExampleArticle.names {
      let sentences = try ExampleArticle.profile(name).sentences
      let ours = Dictionary(sentences.map { (Self.plain($0.text), $0) }) { first, _ in first }
      for gold: Labelled in try Self.read(name) {
        guard let sentence = ours[gold.text] else { continue }
        all += 1
        if sentence.label == gold.label {
          right += 1
        } else {
          misses.append("\(name): not \(gold.label) (\(sentence.probability)): \(gold.text)")
        }
      }
    }
    let accuracy = Double(right) / Double(all)
    #expect(accuracy >= 0.8, "accuracy is \(accuracy)\n\(misses.joined(separator: "\n"))")
  }

  /// A sentence that must be found, and its label.
  @Test(arguments: [
    ("recap", "opinionated", "Voss-Barrow, the appeasers' favorite stooge, would leave"),
    ("recap", "opinionated", "Worst possible moment for whom, exactly?"),
    ("recap", "opinionated", "It is past time for somebody to call this what it is"),
    ("recap", "reported", "The agency said that an eighth soldier was being treated"),
    ("recap", "reported", "\"The occupier's tents will burn wherever he pitches them,\""),
    ("recap", "reported", "Behrouz Daneshvar, a Foreign Ministry spokesman, called"),
    ("wire", "reported", "Most of the dead were women and children"),
  ])
  func `a sentence is on its side`(_ name: String, _ label: String, _ opening: String) throws {
    let sentences = try ExampleArticle.profile(name).sentences
    let sentence = try #require(sentences.first { $0.text.hasPrefix(opening) })
    #expect(sentence.label == label, "\(sentence.probability)")
  }

  @Test(arguments: ["recap", "editorial", "review"])
  func `an article of opinion has sentences of both labels`(_ name: String) throws {
    let labels = try ExampleArticle.profile(name).sentences.map(\.label)
    #expect(labels.count { $0 == "opinionated" } >= 8)
    #expect(labels.count { $0 == "reported" } >= 8)
  }

  @Test func `a wire story has less opinion than comment has`() throws {
    func share(_ name: String) throws -> Double {
      try ExampleArticle.profile(name).tone["opinion_share"]?.value ?? 0
    }
    let wire = try share("wire")
    #expect(wire < 0.2)
    for name in ["recap", "editorial", "review"] { #expect(try share(name) > wire + 0.1) }
  }

  @Test func `no sentence of the examples is in the training corpus`() throws {
    let corpus = try CorpusSentences.folded()
    #expect(corpus.count > 1000)
    for name in ExampleArticle.names {
      for sentence: Labelled in try Self.read(name) {
        #expect(!corpus.contains(CorpusSentences.fold(sentence.text)), "\(sentence.text)")
      }
    }
  }
}
