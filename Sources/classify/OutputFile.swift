import Dispatch
import Features

/// A file that output goes to: there whole in the end, or not at all.
///
/// A signal that ends the program takes what is half written with it.
final class OutputFile {
  private var writer: AtomicFileWriter
  private var sources: [any DispatchSourceSignal] = []

  /// - Throws: `CorpusError` if there can be no such file.
  init(path: String) throws(CorpusError) {
    writer = try AtomicFileWriter(path: path)
    guard let temporaryPath = writer.temporaryPath else { return }
    for (number, status) in [(SIGINT, ExitStatus.interrupted.rawValue), (SIGTERM, 128 + SIGTERM)] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(
        signal: number, queue: DispatchQueue(label: "signals"))
      source.setEventHandler {
        unlink(temporaryPath)
        _exit(status)
      }
      source.resume()
      sources.append(source)
    }
  }

  func write(_ bytes: [UInt8]) throws(CorpusError) { try writer.write(bytes) }

  func commit() throws(CorpusError) { try writer.commit() }
}
