/// The small words that rules ask for by name.
enum FunctionWord: UInt8, CaseIterable, Sendable {
  case that, to, of, by, according, a, an, the, from, `for`, but, who, this, then, out, up, our,
    now, my
  case late, early, it, `if`, about, on, at, with, `as`
  case more, less, just, only, all, both, behind, whether, what
  case inWord
  case stop

  /// The word as it is written.
  var spelling: String {
    switch self {
    case .inWord: "in"
    case .stop: "."
    default: String(describing: self)
    }
  }
}
