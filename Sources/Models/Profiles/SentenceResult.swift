public import Features

/// What a model says of one sentence, and whose words most of it is in.
public struct SentenceResult: Sendable {
  /// The sentence.
  public let sentence: Sentence
  /// The probability of each label, in the order of the model's labels; they sum to 1.
  public let probabilities: [Double]
  /// The index of the label that was decided on.
  public let label: Int
  /// The probability, 0–1, of the label that stands for opinion.
  public let opinion: Double
  /// The voice of most of the words.
  public let voice: Voice

  /// Makes a result from its parts.
  public init(
    sentence: Sentence, probabilities: [Double], label: Int, opinion: Double, voice: Voice
  ) {
    self.sentence = sentence
    self.probabilities = probabilities
    self.label = label
    self.opinion = opinion
    self.voice = voice
  }

  /// The voice that most words of a sentence are in.
  ///
  /// Of two voices with as many words the author's goes first, then the direct one; a sentence
  /// without words is the author's.
  ///
  /// - Complexity: O(tokens of the sentence).
  public static func voice(of sentence: Sentence, in analysis: Analysis) -> Voice {
    var counts = [Int](repeating: 0, count: Voice.allCases.count)
    let tokens = sentence.tokens.clamped(to: analysis.text.tokens.indices)
    for index in tokens where analysis.text.tokens[index].isWord {
      counts[Int(analysis.voices[index].rawValue)] += 1
    }
    let most = counts.max() ?? 0
    return Voice.allCases.first { counts[Int($0.rawValue)] == most } ?? .author
  }
}
