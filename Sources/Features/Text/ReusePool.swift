import Synchronization

/// Values that are dear to make and may be used again, such as tables of what was looked up before.
///
/// Whoever needs one takes it out, so that no two threads share one, and gives it back afterwards.
/// What is in a value must never change a result, only the time it takes.
final class ReusePool<Value: Sendable>: Sendable {
  private let values = Mutex<[Value]>([])

  init() {}

  /// Takes a value out; `nil` if all are in use.
  func take() -> Value? { values.withLock { $0.popLast() } }

  /// Gives a value back, or adds a new one.
  func give(_ value: Value) { values.withLock { $0.append(value) } }
}
