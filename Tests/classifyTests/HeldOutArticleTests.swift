import Foundation
import TestSupport
import Testing

/// The built-in model against whole articles that were written and labelled after it was trained,
/// and are kept out of its corpus.
@Suite struct HeldOutArticleTests {
  private struct Labelled: Decodable {
    let text: String
    let section: String
    let label: String
  }

  private static let folder = "Tests/classifyTests/Fixtures/articles"

  private static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: PackageFiles.root.appending(path: folder).path
    ).filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }

  private static func gold(_ name: String) throws -> [Labelled] {
    try PackageFiles.bytes("\(folder)/\(name).jsonl").split(separator: 0x0A)
      .map { try JSONDecoder().decode(Labelled.self, from: Data($0)) }
  }

  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `of the sentences of twenty-three new articles nearly all get their label`() throws {
    let names = try Self.names()
    #expect(names.count == 23)
    let run = try Program.run(
      ["profile", "--format", "json"] + names.map { "\(Self.folder)/\($0).txt" })
    let profiles = try JSONDecoder().decode([ProfileJSON].self, from: Data(run.output))
    try #require(profiles.count == names.count, "\(run.messages)")
    var (right, all, lost) = (0, 0, 0)
    var misses: [String] = []
    for (name, profile) in zip(names, profiles) {
      let ours = Dictionary(profile.sentences.map { (Self.plain($0.text), $0) }) { first, _ in first
      }
      for sentence in try Self.gold(name) {
        all += 1
        guard let found = ours[sentence.text] else {
          lost += 1
          misses.append("\(name): not found: \(sentence.text)")
          continue
        }
        if found.label == sentence.label {
          right += 1
        } else {
          misses.append("\(name): not \(sentence.label) (\(found.probability)): \(sentence.text)")
        }
      }
    }
    let accuracy = Double(right) / Double(all)
    #expect(all > 300)
    #expect(lost <= 3)
    #expect(accuracy >= 0.88, "accuracy is \(accuracy)\n\(misses.joined(separator: "\n"))")
  }

  @Test func `none of their sentences is in the training corpus`() throws {
    let corpus = try CorpusSentences.folded()
    for name in try Self.names() {
      for sentence in try Self.gold(name) {
        #expect(!corpus.contains(CorpusSentences.fold(sentence.text)), "\(sentence.text)")
      }
    }
  }
}
