import Dispatch
import Features
import Synchronization

/// Runs independent pieces of work on all cores and gives the results in order.
package enum Parallel {
  /// Where each thread keeps the most pieces that it has at work at a time, as the bits of a
  /// pointer; 0 for as many as there are cores.
  private static let limit: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key, nil)
    return key
  }()

  /// Does something with a limit to the pieces at work at a time, on which no result depends.
  ///
  /// The limit holds for what this thread starts, until the end of what is done.
  package static func limited<Result, Failure: Error>(
    to threads: Int, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let before = pthread_getspecific(limit)
    pthread_setspecific(limit, UnsafeRawPointer(bitPattern: threads))
    defer { pthread_setspecific(limit, before) }
    return try body()
  }

  /// How many cores this process may use: a container or `taskset` may leave it fewer than the
  /// machine has.
  package static var coreCount: Int {
    allowedCores ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// How many bits are set in the mask of cores that Linux tells (proc_pid_status(5)).
  private static var allowedCores: Int? {
    guard let status = try? TextFile.read("/proc/self/status"),
      let line = status.bytes.split(separator: UInt8(ascii: "\n"))
        .first(where: { $0.starts(with: "Cpus_allowed:".utf8) })
    else { return nil }
    let mask = String(decoding: line.drop { $0 != UInt8(ascii: ":") }, as: UTF8.self)
    let count = mask.compactMap(\.hexDigitValue).reduce(0) { $0 + $1.nonzeroBitCount }
    return count > 0 ? count : nil
  }

  /// Works on pieces side by side.
  ///
  /// - Parameters:
  ///   - count: How many pieces there are.
  ///   - threads: The most pieces at work at a time; by default no more than ``limited(to:_:)`` allows.
  ///   - body: Does the piece of a number.
  /// - Returns: The results of `body(0)`, `body(1)`, … in that order, whatever the number of threads.
  package static func map<Result: Sendable>(
    _ count: Int, threads: Int? = nil, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    let limit = Int(bitPattern: pthread_getspecific(limit))
    let threads = threads ?? (limit > 0 ? limit : nil)
    guard count > 1, threads != 1 else { return (0..<count).map(body) }
    let results = Slots<Result>(count: count)
    guard let threads, threads < count else {
      DispatchQueue.concurrentPerform(iterations: count) { index in
        results.set(index, body(index))
      }
      return results.values
    }
    let next = Counter()
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while let index = next.take(below: count) { results.set(index, body(index)) }
    }
    return results.values
  }

  /// Hands out whole numbers from 0 on, each once.
  private final class Counter: Sendable {
    private let next = Atomic(0)

    func take(below count: Int) -> Int? {
      let number = next.add(1, ordering: .relaxed).oldValue
      return number < count ? number : nil
    }
  }

  /// Results by index, behind a lock.
  private final class Slots<Result: Sendable>: Sendable {
    private let storage: Mutex<[Result?]>

    init(count: Int) { storage = Mutex(Array(repeating: nil, count: count)) }

    func set(_ index: Int, _ value: Result) { storage.withLock { $0[index] = value } }

    var values: [Result] { storage.withLock { $0.compactMap { $0 } } }
  }
}
