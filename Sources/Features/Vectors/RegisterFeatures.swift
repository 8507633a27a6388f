/// Counts graded words (see ``WordRegister``), the author's apart from all others.
///
/// A feature is the number of words of its grade over the square root of the number of all words: it
/// grows with the evidence, but slower than the text.
enum RegisterFeatures {
  /// How many there are: each grade in the author's voice, then each in others'.
  static let count = 2 * WordRegister.gradeCount

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
    return isAuthor ? place : WordRegister.gradeCount + place
  }

  /// Fills the features of a run of tokens, from a slot of the dense values on.
  ///
  /// - Complexity: O(tokens) expected.
  static func add(
    _ analysis: Analysis, _ tokens: Range<Int>, separatesVoices: Bool,
    to values: inout [Float], from slot: Int
  ) {
    let words = values.withUnsafeMutableBufferPointer { values in
      let counts = UnsafeMutableBufferPointer(rebasing: values[slot..<slot + count])
      return analysis.text.withView { text in
        analysis.voices.withUnsafeBufferPointer { voices in
          precondition(
            tokens.lowerBound >= 0 && tokens.upperBound <= text.tokens.count
              && (!separatesVoices || tokens.upperBound <= voices.count),
            "the tokens lie within the text")
          return WordRegister.standard.withView { register in
            Self.count(
              text, tokens, separatesVoices ? voices : nil, register, in: counts)
          }
        }
      }
    }
    guard words > 0 else { return }
    let scale = 1 / words.squareRoot()
    for feature in slot..<slot + count { values[feature] *= scale }
  }

  /// Counts graded words and gives the number of all words.
  private static func count(
    _ text: TokenView, _ tokens: Range<Int>, _ voices: UnsafeBufferPointer<Voice>?,
    _ register: WordRegister.View, in counts: UnsafeMutableBufferPointer<Float>
  ) -> Float {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: tokens.count) { probes in
      // All first looks before any of them is acted on: they miss the cache together.
      for place in probes.indices {
        probes[place] = register.probe(text.tokens[tokens.lowerBound &+ place].hash)
      }
      var words: Float = 0
      for index in tokens where text.tokens[index].isWord {
        words += 1
        // As in `feature(of:in:separatesVoices:)`.
        let isInName =
          text.tokens[index].flags.contains(.capitalized) && index > 0
          && text.tokens[index - 1].isWord
        if isInName { continue }
        let place = register.place(
          of: text.tokens[index], in: text.folded, found: probes[index &- tokens.lowerBound])
        guard place >= 0 else { continue }
        let isAuthor = voices.map { $0[index] == .author } ?? true
        counts[isAuthor ? place : WordRegister.gradeCount + place] += 1
      }
      return words
    }
  }
}
