import Foundation
import TestSupport

/// The sentences of `Corpora/newsroom`, for tests that nothing else repeats them.
enum CorpusSentences {
  private struct Record: Decodable { let text: String }

  /// A text in lower case with line breaks as single spaces.
  static func fold(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }

  /// All sentences, folded.
  static func folded() throws -> Set<String> {
    let folder = PackageFiles.root.appending(path: "Corpora/newsroom").path
    var corpus: Set<String> = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder)
    where file.hasSuffix(".jsonl") {
      for line in try PackageFiles.bytes("Corpora/newsroom/\(file)").split(separator: 0x0A) {
        corpus.insert(fold(try JSONDecoder().decode(Record.self, from: Data(line)).text))
      }
    }
    return corpus
  }
}
