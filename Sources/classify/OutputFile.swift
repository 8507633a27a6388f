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

  func commit() throws(CorpusError) {
    try writer.commit()
    HalfWritten.forget()
  }
}

/// What a signal removes before it ends the program.
enum HalfWritten {
  /// The address of the path, in memory that is never given back: a handler may be reading it.
  private static let path = Atomic<UInt>(0)

  /// Signals that end a program unless it says otherwise, and that are sent to one that is in order:
  /// by a terminal that is closed or a key, a limit that is reached, a scheduler or another program.
  private static let signals = [
    SIGHUP, SIGQUIT, SIGTERM, SIGXCPU, SIGXFSZ, SIGALRM, SIGUSR1, SIGUSR2,
  ]

  /// What `signal` gives back for a signal that is ignored, as nohup(1) has it.
  private static let ignored = 1

  /// From here on signals remove the file.
  ///
  /// The handlers do only what a handler may: `unlink` and `_exit` (signal-safety(7)). They hold from
  /// the moment this returns, which a dispatch source, registered on another thread, does not.
  static func remove(_ file: String) {
    path.store(UInt(bitPattern: strdup(file)), ordering: .releasing)
    // Interrupts that are only noted stay so.
    if !Interruption.isNoted { signal(SIGINT) { HalfWritten.end(128 + $0) } }
    for number in signals {
      let before = signal(number) { HalfWritten.end(128 + $0) }
      if unsafeBitCast(before, to: Int.self) == ignored { signal(number, SIG_IGN) }
    }
  }

  /// From here on there is nothing to remove.
  static func forget() { path.store(0, ordering: .releasing) }

  /// Removes the file and ends the program; for signal handlers.
  static func end(_ status: Int32) {
    if let file = UnsafePointer<CChar>(bitPattern: path.load(ordering: .acquiring)) { unlink(file) }
    _exit(status)
  }
}
