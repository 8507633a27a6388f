public import Features

/// Scores text after text with one model, remembering what each word adds to a score.
///
/// Most words of a text have been seen before, and what a word's character n-grams add to a score
/// does not depend on the words around it: it is summed once. The probabilities are, to the last
/// bit, those of ``TextClassifier/probabilities(for:target:)``. A session is for one thread; the
/// memory is a few MiB, whatever the number of texts.
public struct ScoringSession: Sendable {
  /// A text to score.
  public struct Request: Sendable {
    /// The text, read as one record.
    public let source: SourceText
    /// The part of an article it is.
    public let section: Document.Section
    /// What the label is a stance towards; one not seen in training counts as none.
    public let target: String?

    /// Makes a request.
    public init(
      _ source: SourceText, section: Document.Section = .body, target: String? = nil
    ) {
      self.source = source
      self.section = section
      self.target = target
    }
  }

  /// The model.
  public let model: TextClassifier
  private var sums: NGramSums
  private var memory = AnalysisMemory()

  /// Starts a session.
  public init(_ model: TextClassifier) {
    self.model = model
    sums = NGramSums(model)
  }

  /// The probability of each label for a text read as one record; they sum to 1.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - section: The part of an article it is.
  ///   - target: What the label is a stance towards; one not seen in training counts as none.
  /// - Returns: A number a label.
  /// - Complexity: O(bytes), and O(bytes × n-gram lengths) for words that are not remembered.
  public mutating func probabilities(
    for source: SourceText, section: Document.Section = .body, target: String? = nil
  ) -> [Double] {
    probabilities(for: [Request(source, section: section, target: target)]).first ?? []
  }

  /// The probability of each label for some texts.
  ///
  /// They are those of each text alone. Short texts take less time together, for each step is done
  /// for all before the next one; the memory for this grows with their length.
  ///
  /// - Parameter requests: The texts.
  /// - Returns: A number a label for each text.
  /// - Complexity: O(bytes), and O(bytes × n-gram lengths) for words that are not remembered.
  public mutating func probabilities(for requests: [Request]) -> [[Double]] {
    model.pipeline.analyzer.analyze(requests.map { Document(record: $0.source) }, in: &memory)
    return requests.indices.map { index in
      // Taken out for the time being, so that it is not copied to be read.
      let buffer = memory.take(index)
      let found = sums.probabilities(
        model, buffer.analysis, tokens: buffer.analysis.text.tokens.indices,
        section: requests[index].section, target: requests[index].target)
      memory.giveBack(buffer, index)
      return found
    }
  }

  /// The probability of each label for a run of tokens; they sum to 1.
  ///
  /// - Parameters:
  ///   - analysis: The analysed document.
  ///   - tokens: The tokens of one sentence or of a whole record.
  ///   - section: The part of the article they stand in.
  ///   - target: What the label is a stance towards; one not seen in training counts as none.
  /// - Returns: A number a label.
  /// - Precondition: `tokens` lies within the analysis's tokens.
  /// - Complexity: O(bytes), and O(bytes × n-gram lengths) for words that are not remembered.
  public mutating func probabilities(
    _ analysis: Analysis, tokens: Range<Int>, section: Document.Section, target: String? = nil
  ) -> [Double] {
    sums.probabilities(model, analysis, tokens: tokens, section: section, target: target)
  }

  /// Analyses a document; the analysis is the caller's, the memory worked in is kept.
  mutating func analyze(_ document: Document) -> Analysis {
    model.pipeline.analyzer.analyze([document], in: &memory)
    return memory.take(0).analysis
  }
}

/// What the n-grams of a text add up to, with the memory that is used again for every text.
private struct NGramSums: Sendable {
  /// The features of the text; what words are made of is left to ``memo``, if it can be.
  private var buffer: FeatureBuffer
  private var memo: WordMemo
  private var totals: [Int64]
  private var wordBuckets: [UInt32] = []
  private var wordTotals: [Int64]
  /// The places of words that the memo does not have.
  private var missing: [Int] = []

  init(_ model: TextClassifier) {
    buffer = FeatureBuffer(stagesWords: model.table.isAdditive)
    memo = WordMemo(stride: model.table.stride)
    totals = Array(repeating: 0, count: model.table.stride)
    wordTotals = totals
  }

  /// The probability of each label for a run of tokens.
  mutating func probabilities(
    _ model: TextClassifier, _ analysis: Analysis, tokens: Range<Int>,
    section: Document.Section, target: String?
  ) -> [Double] {
    model.pipeline.fill(&buffer, from: analysis, tokens: tokens, section: section)
    guard model.table.isAdditive else {
      return model.probabilities(for: buffer, target: target)
    }
    let margins: [Double]
    if let target, model.hasTable(for: target) {
      // What a word adds for a target of its own is not what it adds for others.
      margins = self.margins(
        model.table(for: target), analysis, model.pipeline,
        seed: TextFolding.hash(of: target.utf8))
    } else {
      margins = self.margins(model.table, analysis, model.pipeline, seed: 0)
    }
    return model.header.calibration.probabilities(margins)
  }

  /// The margins of the text in the buffer.
  ///
  /// - Parameters:
  ///   - table: The weights.
  ///   - analysis: The analysis that the buffer was filled from.
  ///   - pipeline: The pipeline that filled it.
  ///   - seed: A number for the table, by which its words differ from those of other tables.
  /// - Returns: A number an output.
  private mutating func margins(
    _ table: ScoringTable, _ analysis: Analysis, _ pipeline: FeaturePipeline, seed: UInt64
  ) -> [Double] {
    for index in totals.indices { totals[index] = 0 }
    if !missing.isEmpty { missing.removeAll(keepingCapacity: true) }
    memo.add(
      buffer.words, count: buffer.wordCount, seed: seed, to: &totals, missing: &missing)
    for place in missing {
      let word = buffer.words[place]
      wordBuckets.removeAll(keepingCapacity: true)
      pipeline.append(word: word.token, of: analysis.text, to: &wordBuckets)
      for index in wordTotals.indices { wordTotals[index] = 0 }
      table.add(wordBuckets, count: wordBuckets.count, to: &wordTotals)
      memo.set(word.hash ^ seed, wordTotals)
      for index in totals.indices { totals[index] &+= wordTotals[index] }
    }
    table.add(buffer.stagedBuckets, count: buffer.stagedBucketCount, to: &totals)
    return table.margins(totals, dense: buffer.dense)
  }
}
