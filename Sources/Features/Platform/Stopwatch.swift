/// Measures the time that goes by, whatever happens to the clock on the wall.
///
/// The standard library's clocks are in its module of tasks, which nothing else here needs.
package struct Stopwatch: Sendable {
  private let start = Stopwatch.now

  /// Starts.
  package init() {}

  /// The time since the start.
  package var elapsed: Duration { .nanoseconds(Self.now - start) }

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
