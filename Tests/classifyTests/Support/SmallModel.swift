import Foundation
import TestSupport

/// A model trained on the invented corpus by the program itself, once for all tests.
enum SmallModel {
  /// What makes training and loading quick.
  static let options = ["--hash-bits", "12", "--no-lexicons"]

  private static let folder = Result { try TemporaryFolder() }
  private static let file = Result {
    let place = try folder.get()
    atexit { try? FileManager.default.removeItem(at: SmallModel.folder.get().url) }
    let corpus = try place.write(InventedCorpus.jsonl(), to: "corpus.jsonl")
    let model = place.path("small.slant")
    let run = try Program.run(["train", corpus, "-o", model, "--quiet"] + options)
    guard run.status == 0 else { throw Failure(message: run.messages) }
    return model
  }

  struct Failure: Error { let message: String }

  /// The path of the model file.
  static var path: String { get throws { try file.get() } }

  /// The bytes of the model file.
  static var bytes: [UInt8] { get throws { Array(try Data(contentsOf: URL(filePath: path))) } }
}
