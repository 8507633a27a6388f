/// Counts graded words (see ``WordRegister``), the author's apart from all others.
///
/// A feature is the number of words of its grade over the square root of the number of all words: it
/// grows with the evidence, but slower than the text.
enum RegisterFeatures {
  /// How many there are: each grade in the author's voice, then each in others'.
  static let count = 2 * WordRegister.grades.count

  /// The names, in order: `register/author/-3`, ….
  static let names = ["author", "others"].flatMap { voice in
    WordRegister.grades.map { "register/\(voice)/\($0)" }
  }

  /// The feature that a token counts for; `nil` for a token without a grade.
  ///
  /// A capitalised word after another word is taken for a part of a name, whatever it means.
  ///
  /// - Complexity: O(1) expected.
  static func feature(
    of index: Int, in analysis: Analysis, separatesVoices: Bool,
    _ register: WordRegister = .standard
  ) -> Int? {
    let tokens = analysis.text.tokens
    guard let place = register.place(of: index, in: analysis.text),
      !tokens[index].flags.contains(.capitalized) || index == 0 || !tokens[index - 1].isWord
    else { return nil }
    let isAuthor = !separatesVoices || analysis.voices[index] == .author
    return isAuthor ? place : WordRegister.grades.count + place
  }

  /// Fills the features of a run of tokens, from a slot of the dense values on.
  ///
  /// - Complexity: O(tokens) expected.
  static func add(
    _ analysis: Analysis, _ tokens: Range<Int>, separatesVoices: Bool,
    to values: inout [Float], from slot: Int
  ) {
    let register = WordRegister.standard
    var words: Float = 0
    for index in tokens where analysis.text.tokens[index].isWord {
      words += 1
      let feature = feature(
        of: index, in: analysis, separatesVoices: separatesVoices, register)
      if let feature { values[slot + feature] += 1 }
    }
    guard words > 0 else { return }
    let scale = 1 / words.squareRoot()
    for feature in slot..<slot + count { values[feature] *= scale }
  }
}
