import Features
import Synchronization

/// A file that output goes to: there whole in the end, or not at all.
///
/// A signal that ends the program takes what is half written with it.
final class OutputFile {
  private var writer: AtomicFileWriter

  /// - Throws: `CorpusError` if there can be no such file.
  init(path: String) throws(CorpusError) {
    writer = try AtomicFileWriter(path: path)
    if let temporaryPath = writer.temporaryPath { HalfWritten.remove(temporaryPath) }
  }

  func write(_ bytes: [UInt8]) throws(CorpusError) { try writer.write(bytes) }

  func commit() throws(CorpusError) { try writer.commit() }
}

/// What a signal removes before it ends the program.
private enum HalfWritten {
  /// The address of the path, in memory that is never given back: a handler may be reading it.
  private static let path = Atomic<UInt>(0)

  /// From here on SIGINT and SIGTERM remove the file.
  ///
  /// The handlers do only what a handler may: `unlink` and `_exit` (signal-safety(7)). They hold from
  /// the moment this returns, which a dispatch source, registered on another thread, does not.
  static func remove(_ file: String) {
    path.store(UInt(bitPattern: strdup(file)), ordering: .releasing)
    signal(SIGINT) { _ in HalfWritten.end(ExitStatus.interrupted.rawValue) }
    signal(SIGTERM) { _ in HalfWritten.end(128 + SIGTERM) }
  }

  private static func end(_ status: Int32) {
    if let file = UnsafePointer<CChar>(bitPattern: path.load(ordering: .acquiring)) { unlink(file) }
    _exit(status)
  }
}
