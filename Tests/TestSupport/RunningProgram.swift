public import Foundation
import Synchronization

/// The `classify` program while it runs.
///
/// Standard input is written, and standard error read, by threads of their own, so that neither side
/// waits for the other. A program that does not end within two minutes is killed.
public final class RunningProgram: Sendable {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let errors = Collected()
  private let writer = DispatchQueue(label: "input")
  private let hasEnded = DispatchSemaphore(value: 0)
  private let errorsAreRead = DispatchSemaphore(value: 0)
  private static let limit = DispatchTimeInterval.seconds(120)

  /// Starts the program.
  ///
  /// - Parameters:
  ///   - arguments: What stands behind the program's name.
  ///   - environment: Variables to add to those of the tests.
  ///   - folder: The working directory; by default the package's folder.
  /// - Throws: The system's error if the program cannot be started.
  public init(
    _ arguments: [String], environment: [String: String] = [:], in folder: URL = PackageFiles.root
  ) throws {
    // A program that ends before its input does must not end the tests.
    signal(SIGPIPE, SIG_IGN)
    let errorPipe = Pipe()
    process.executableURL = Program.url
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.currentDirectoryURL = folder
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errorPipe
    process.terminationHandler = { [hasEnded] _ in hasEnded.signal() }
    try Self.withSignals { try process.run() }
    Thread.detachNewThread { [errors, errorsAreRead] in
      errors.append(Self.rest(of: errorPipe.fileHandleForReading.fileDescriptor))
      errorsAreRead.signal()
      withExtendedLifetime(errorPipe) {}
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + Self.limit) { [process] in
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }
  }

  /// Lets signals through while a program is started: it inherits what this thread blocks.
  private static func withSignals(_ start: () throws -> Void) rethrows {
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_UNBLOCK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try start()
  }

  /// Writes bytes to standard input, in the background.
  public func send(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    writer.async { [input] in try? input.fileHandleForWriting.write(contentsOf: Data(bytes)) }
  }

  /// Ends standard input once everything is written.
  public func endInput() {
    writer.async { [input] in try? input.fileHandleForWriting.close() }
  }

  /// Reads standard output up to a line's end, which is left out.
  ///
  /// - Returns: `nil` if there is no whole line within so many seconds.
  public func line(within seconds: Double) -> String? {
    let deadline = Date(timeIntervalSinceNow: seconds)
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    let file = output.fileHandleForReading.fileDescriptor
    while byte != 0x0A {
      let wait = Int32(max(deadline.timeIntervalSinceNow, 0) * 1000)
      var request = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      guard poll(&request, 1, wait) == 1, read(file, &byte, 1) == 1 else { return nil }
      bytes.append(byte)
    }
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  /// Sends the signal of Ctrl-C.
  public func interrupt() { send(signal: SIGINT) }

  /// Sends a signal.
  public func send(signal: Int32) { kill(process.processIdentifier, signal) }

  /// Reads the rest of standard output and waits for the end.
  public func finish() -> Program.Result {
    end(output: Self.rest(of: output.fileHandleForReading.fileDescriptor))
  }

  /// Reads no more of standard output, so that the program writes to a closed pipe, and waits for
  /// the end.
  public func finishClosingOutput() -> Program.Result {
    try? output.fileHandleForReading.close()
    return end(output: [])
  }

  private func end(output: [UInt8]) -> Program.Result {
    hasEnded.wait()
    errorsAreRead.wait()
    let status = process.terminationStatus
    return Program.Result(
      output: output, errors: errors.bytes,
      status: process.terminationReason == .exit ? status : -status)
  }

  private static func rest(of file: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &block, block.count)
      if count > 0 {
        bytes += block[..<count]
      } else if count == 0 || errno != EINTR {
        return bytes
      }
    }
  }
}

/// Bytes that one thread collects and another takes.
private final class Collected: Sendable {
  private let content = Mutex<[UInt8]>([])

  func append(_ bytes: [UInt8]) { content.withLock { $0 += bytes } }

  var bytes: [UInt8] { content.withLock { $0 } }
}
