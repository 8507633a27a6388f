/// Names of files that gzip has packed.
package enum GzipFile {
  private static let ending = ".gz"

  /// The name without `.gz` at its end, by which the content's format is known.
  package static func contentName(_ path: String) -> String {
    let bytes = path.utf8
    guard bytes.count > ending.utf8.count, path.lowercased().hasSuffix(ending) else { return path }
    return String(decoding: bytes.dropLast(ending.utf8.count), as: UTF8.self)
  }
}

/// The system's `gzip` at work on a file.
struct GzipProcess: Sendable {
  /// The status of success.
  static let done = 0
  /// The status of success in spite of something odd, such as zeros behind the data.
  static let warned = 2

  private let number: pid_t

  /// Starts to unpack an open file.
  ///
  /// - Parameters:
  ///   - file: The file's descriptor.
  ///   - name: The file's name, for messages.
  /// - Returns: The program, and the descriptor to read its output from.
  /// - Throws: ``CorpusError`` if there is no such program, or no room for one.
  static func start(
    unpacking file: Int32, name: String
  ) throws(CorpusError) -> (GzipProcess, output: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw CorpusError.noGzip(name, reason: FileDescriptor.lastReason())
    }
    // Nothing that is started later may keep the pipe open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let (number, status) = spawn(input: file, output: ends[1])
    close(ends[1])
    guard status == 0 else {
      close(ends[0])
      throw CorpusError.noGzip(name, reason: FileDescriptor.reason(status))
    }
    return (GzipProcess(number: number), ends[0])
  }

  private static func spawn(input: Int32, output: Int32) -> (number: pid_t, status: Int32) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    // This program leaves a closed pipe to its writers; gzip is to end by it.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let arguments: [String] = ["gzip", "-dc"]
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var number: pid_t = 0
    let status = posix_spawnp(&number, "gzip", &actions, &attributes, &words, nil)
    return (number, status)
  }

  /// Waits for the end.
  ///
  /// - Returns: The exit status; the number of the signal and 128 if one ended it.
  func wait() -> Int {
    var status: Int32 = 0
    while waitpid(number, &status, 0) < 0 {
      guard errno == EINTR else { return Self.done }
    }
    let signal = status & 0x7F
    return signal == 0 ? Int(status >> 8 & 0xFF) : 128 + Int(signal)
  }
}
