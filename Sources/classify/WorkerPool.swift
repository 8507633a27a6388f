import Models
import Synchronization

/// Threads that do pieces of work, each with a state of its own that it keeps from piece to piece.
final class WorkerPool<State: Sendable>: Sendable {
  /// A state that one thread uses at a time.
  private final class Worker: Sendable {
    let state: Mutex<State>
    init(_ state: State) { self.state = Mutex(state) }
  }

  private let workers: [Worker]

  /// Makes a pool of so many threads, each with a copy of a state.
  init(_ state: State, threads: Int) {
    workers = (0..<max(threads, 1)).map { _ in Worker(state) }
  }

  /// How many threads there are.
  var threads: Int { workers.count }

  /// Does pieces of work, each by the thread that is free next.
  ///
  /// - Parameters:
  ///   - count: How many pieces there are.
  ///   - body: Does the piece of a number.
  /// - Returns: The results, in order, whatever the number of threads.
  func map<Result: Sendable>(
    _ count: Int, _ body: @Sendable (Int, inout State) -> Result
  ) -> [Result] {
    let next = Atomic(0)
    let parts = Parallel.map(min(workers.count, count)) { [workers] worker in
      var results: [(number: Int, result: Result)] = []
      workers[worker].state.withLock { state in
        while true {
          let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard number < count else { return }
          results.append((number, body(number, &state)))
        }
      }
      return results
    }
    return parts.joined().sorted { $0.number < $1.number }.map(\.result)
  }
}
