/// What a terminal can show beside plain text: colours and weights, and bars.
struct TextStyle {
  /// Neither colours nor bars, for files and pipes.
  static let plain = TextStyle(isColored: false, hasBars: false)

  let isColored: Bool
  let hasBars: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  func accent(_ text: String) -> String { wrap(text, "1;33") }
  /// For what is set apart without being more important: bars of sources' words.
  func cool(_ text: String) -> String { wrap(text, "36") }
  /// For what speaks for or against somebody.
  func good(_ text: String) -> String { wrap(text, "32") }
  func bad(_ text: String) -> String { wrap(text, "31") }

  private func wrap(_ text: String, _ code: String) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

extension Console {
  /// What may be written to standard output: bars on any terminal, colours unless `NO_COLOR` is set.
  var style: TextStyle { TextStyle(isColored: isColored, hasBars: isTerminal) }
}
