import Features
import Synchronization

/// Lets a command that has something to save come to its own end when it is interrupted.
///
/// A signal reaches the process as a whole, so what it sets is one flag for all.
enum Interruption {
  private static let count = Atomic<Int>(0)

  /// Whether there was an interrupt.
  static var hasCome: Bool { count.load(ordering: .relaxed) > 0 }

  /// From here on the first interrupt is only noted; the next one ends the program at once.
  static func note() {
    // The counter is there before a handler asks for it: making it takes a lock.
    guard !hasCome else { return }
    signal(SIGINT) { _ in
      let before = Interruption.count.add(1, ordering: .relaxed).oldValue
      if before > 0 { _exit(ExitStatus.interrupted.rawValue) }
    }
  }
}
