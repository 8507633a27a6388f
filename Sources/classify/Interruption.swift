import Features
import Synchronization

/// Lets a command that has something to save come to its own end when it is interrupted.
///
/// A signal reaches the process as a whole, so what it sets is one flag for all.
enum Interruption {
  private static let count = Atomic<Int>(0)
  private static let noting = Atomic<Bool>(false)

  /// Whether there was an interrupt.
  static var hasCome: Bool { count.load(ordering: .relaxed) > 0 }

  /// Whether the first interrupt is only noted.
  static var isNoted: Bool { noting.load(ordering: .relaxed) }

  /// From here on the first interrupt is only noted; the next one ends the program at once.
  static func note() {
    // What a handler asks for is there before: making it takes a lock.
    HalfWritten.forget()
    guard !hasCome else { return }
    noting.store(true, ordering: .relaxed)
    signal(SIGINT) { _ in
      let before = Interruption.count.add(1, ordering: .relaxed).oldValue
      if before > 0 { HalfWritten.end(ExitStatus.interrupted.rawValue) }
    }
  }
}
