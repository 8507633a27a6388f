import Dispatch
import Foundation

/// Runs independent pieces of work on all cores and gives the results in order.
package enum Parallel {
  /// How many threads work side by side, on which no result depends; `nil` for one a core.
  @TaskLocal package static var threads: Int?

  /// The results of `body(0)`, `body(1)`, … in that order, whatever the number of threads.
  package static func map<Result: Sendable>(
    _ count: Int, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    let workers = min(threads ?? count, count)
    guard workers > 1 else { return (0..<count).map(body) }
    let results = Slots<Result>(count: count)
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      for index in stride(from: worker, to: count, by: workers) {
        results.set(index, body(index))
      }
    }
    return results.values
  }

  /// Results by index, behind a lock.
  private final class Slots<Result: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var storage: [Result?]

    init(count: Int) { storage = Array(repeating: nil, count: count) }

    func set(_ index: Int, _ value: Result) { lock.withLock { storage[index] = value } }

    var values: [Result] { lock.withLock { storage.compactMap { $0 } } }
  }
}
