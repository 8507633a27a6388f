import Features

/// Standard output and standard error.
///
/// Output is collected and written in big pieces. Once the reader of the pipe has gone, writing
/// throws ``ClosedPipe``, which ends the program quietly.
final class Console {
  /// The reader of standard output has gone.
  struct ClosedPipe: Error {}

  private var pending: [UInt8] = []
  /// What takes the place of standard output.
  private var file: OutputFile?
  private static let pieceSize = 1 << 16

  /// Whether standard output is a terminal.
  let isTerminal = isatty(STDOUT_FILENO) == 1

  /// Whether standard output is a terminal that may be coloured.
  let isColored =
    isatty(STDOUT_FILENO) == 1
    && Console.variable("NO_COLOR").isEmpty && Console.variable("TERM") != "dumb"

  /// The value of a variable of the environment; empty where there is none.
  private static func variable(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }

  /// Adds bytes to the output.
  func write(_ bytes: [UInt8]) throws {
    pending += bytes
    if pending.count >= Self.pieceSize { try flush() }
  }

  /// Adds text to the output.
  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Lets all output from here on go to a file, which is there once ``commit()`` is called.
  ///
  /// `-` stays standard output.
  func redirect(to path: String) throws {
    guard path != Outputs.standardOutput else { return }
    try flush()
    file = try OutputFile(path: path)
  }

  /// Ends the output; a file takes its name.
  func commit() throws {
    try flush()
    try file?.commit()
  }

  /// Writes out everything collected.
  func flush() throws {
    if let file {
      defer { pending.removeAll(keepingCapacity: true) }
      return try file.write(pending)
    }
    var start = 0
    while start < pending.count {
      let written = SystemCall.writeBytes(pending, from: start, to: STDOUT_FILENO)
      if written >= 0 {
        start += written
      } else if errno == EPIPE {
        pending.removeAll()
        throw ClosedPipe()
      } else if errno != EINTR, errno != EAGAIN {
        let reason = String(cString: strerror(errno))
        pending.removeAll()
        throw OutputError(reason: reason)
      }
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// Shows a line on the terminal that is standard error, in place of the one shown before.
  func showLine(_ line: String) { report("\r\u{1B}[K\(line)") }

  /// Writes a line to standard error, under the program's name.
  func note(_ message: String) { report("classify: \(message)\n") }

  /// Writes text to standard error; what it does not take is lost.
  func report(_ text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let written = SystemCall.writeBytes(bytes, from: start, to: STDERR_FILENO)
      guard written >= 0 || errno == EINTR || errno == EAGAIN else { return }
      start += max(written, 0)
    }
  }
}

/// Standard output cannot be written to.
struct OutputError: Error, CustomStringConvertible {
  let reason: String
  var description: String { "cannot write to standard output: \(reason)" }
}
