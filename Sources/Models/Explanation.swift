public import Features

/// Why a text got its probability: an exact sum of what each feature adds to the log-odds.
public struct Explanation: Sendable {
  /// What a contribution comes from.
  public enum Cause: Sendable, Equatable {
    /// A word n-gram: its tokens, marks between its words included.
    case words(Range<Int>)
    /// A character n-gram of a token.
    case characters(token: Int, name: String)
    /// A lexicon match.
    case match(LexiconMatch)
    /// A structure feature, by name.
    case structure(String)
    /// A word's register feature, by name.
    case register(token: Int, name: String)
  }

  /// One feature's part.
  public struct Contribution: Sendable {
    /// Where it comes from.
    public let cause: Cause
    /// What it adds to the log-odds.
    public let value: Double
  }

  /// The label that is explained.
  public let label: Int
  /// The log-odds of a text without features, and what calibration adds for a text of these
  /// log-odds.
  public let baseline: Double
  /// The parts, in the order n-grams, lexicon matches, register of words, structure.
  public let contributions: [Contribution]

  /// The log-odds: the baseline and all contributions.
  ///
  /// For two labels it is the log of p / (1 − p); for more, the label's score before the softmax.
  public var logOdds: Double { contributions.reduce(baseline) { $0 + $1.value } }

  /// What each token adds: word n-grams shared evenly by their words (by their marks, if they are made
  /// of nothing else), lexicon matches by theirs, character n-grams by the word they are in.
  ///
  /// - Parameters:
  ///   - text: The tokenised text.
  ///   - tokens: The tokens explained.
  /// - Returns: One number a token of the range.
  public func tokenContributions(_ text: TokenizedText, _ tokens: Range<Int>) -> [Double] {
    var sums = [Double](repeating: 0, count: tokens.count)
    for contribution in contributions {
      let owners: [Int]
      switch contribution.cause {
      case .words(let range):
        let words = range.filter { text.tokens[$0].isWord }
        owners = words.isEmpty ? Array(range) : words
      case .characters(let token, _), .register(let token, _): owners = [token]
      case .match(let match): owners = match.tokens.filter { text.tokens[$0].isWord }
      case .structure: continue
      }
      for owner in owners where tokens.contains(owner) {
        sums[owner - tokens.lowerBound] += contribution.value / Double(owners.count)
      }
    }
    return sums
  }
}

extension TextClassifier {
  /// Explains the score of a run of tokens.
  ///
  /// - Parameters:
  ///   - analysis: The analysed document.
  ///   - tokens: The tokens of one sentence or of a whole record.
  ///   - section: The part of the article they stand in.
  ///   - label: The label to explain, an index into ``labels``.
  ///   - target: What the label is a stance towards.
  /// - Returns: The baseline and the parts, whose sum is the log-odds that the probability is made of.
  /// - Complexity: O(bytes × n-gram lengths).
  public func explain(
    _ analysis: Analysis, tokens: Range<Int>, section: Document.Section, label: Int,
    target: String? = nil
  ) -> Explanation {
    var buffer = FeatureBuffer(recordsOwners: true)
    pipeline.fill(&buffer, from: analysis, tokens: tokens, section: section)
    let (output, sign) = self.output(for: label)
    let slope = sign * header.calibration.slope
    let table = table(for: target)
    let parts = table.contributions(buffer, output: output)
    var contributions = zip(parts, buffer.owners).map { part, owner in
      Explanation.Contribution(cause: cause(owner, analysis.text), value: slope * part)
    }
    contributions.removeAll { $0.value == 0 }
    if pipeline.options.lexicons {
      contributions += matchContributions(pipeline.matches(in: tokens, of: analysis), buffer) {
        index in
        slope * table.denseWeight(index, output: output)
      }
      contributions += registerContributions(
        pipeline.gradedWords(in: tokens, of: analysis), buffer
      ) { index in slope * table.denseWeight(index, output: output) }
    }
    for index in buffer.dense.indices
    where DenseFeatures.isStructure(index) && buffer.dense[index] != 0 {
      let weight = table.denseWeight(index, output: output)
      contributions.append(
        .init(
          cause: .structure(DenseFeatures.names[index]),
          value: slope * Double(buffer.dense[index]) * weight))
    }
    let calibration = header.calibration
    let logOdds = calibration.slope * table.margins(buffer)[output] + calibration.intercepts[output]
    return Explanation(
      label: label,
      baseline: slope * table.intercepts[output]
        + sign * (calibration.intercepts[output] + calibration.correction(logOdds)),
      contributions: contributions)
  }

  /// Divides the values of the lexicon features among the matches, by their shares.
  ///
  /// The shares are single-precision numbers whose sums are off in the eighth digit, so each is
  /// taken relative to the sum: the parts then add up to what the score was made from.
  private func matchContributions(
    _ matches: ArraySlice<LexiconMatch>, _ buffer: FeatureBuffer, weight: (Int) -> Double
  ) -> [Explanation.Contribution] {
    let shares = DenseFeatures.shares(of: matches)
    var sums: [Int: Double] = [:]
    for share in shares { sums[share.feature, default: 0] += Double(share.value) }
    return shares.map { share in
      let part = Double(share.value) / (sums[share.feature] ?? 1)
      return .init(
        cause: .match(share.match),
        value: part * Double(buffer.dense[share.feature]) * weight(share.feature))
    }
  }

  /// Divides the values of the register features evenly among the words that they count.
  private func registerContributions(
    _ words: [(token: Int, feature: Int)], _ buffer: FeatureBuffer, weight: (Int) -> Double
  ) -> [Explanation.Contribution] {
    var counts: [Int: Int] = [:]
    for word in words { counts[word.feature, default: 0] += 1 }
    return words.map { token, feature in
      let part = Double(buffer.dense[feature]) / Double(counts[feature] ?? 1)
      return .init(
        cause: .register(token: token, name: DenseFeatures.names[feature]),
        value: part * weight(feature))
    }
  }

  /// Which output speaks of a label, and whether for it (1) or against it (-1).
  func output(for label: Int) -> (output: Int, sign: Double) {
    table.outputCount == 1 ? (0, label == 0 ? 1 : -1) : (label, 1)
  }

  private func cause(_ owner: FeatureBuffer.Owner, _ text: TokenizedText) -> Explanation.Cause {
    owner.characters == nil
      ? .words(owner.first..<owner.first + owner.count)
      : .characters(token: owner.first, name: text.featureName(owner))
  }
}
