/// Turns a text into features: the one definition that training, scoring and explaining share.
public struct FeaturePipeline: Sendable {
  /// What is taken from a text.
  public let options: FeatureOptions
  /// Finds sentences, quotations, attributions and lexicon matches.
  public let analyzer: TextAnalyzer
  private let ngrams: NGrams

  /// Makes a pipeline.
  ///
  /// - Parameters:
  ///   - options: What to take. The readers of model files and arguments refuse options out of
  ///     range before they come here.
  ///   - lexicons: The lexicons to match, later ones replacing entries of earlier ones.
  /// - Precondition: All options are in the ranges that ``FeatureOptions`` gives.
  public init(options: FeatureOptions = FeatureOptions(), lexicons: [Lexicon] = Lexicon.builtIn) {
    let problem = options.problem
    precondition(problem == nil, problem ?? "")
    self.options = options
    analyzer = TextAnalyzer(lexicons: lexicons)
    ngrams = NGrams(options)
  }

  /// How many buckets n-grams fall into.
  public var bucketCount: Int { 1 << options.hashBits }

  /// Fills a buffer with the features of a run of tokens.
  ///
  /// - Parameters:
  ///   - buffer: Emptied, then filled.
  ///   - analysis: The analysed document.
  ///   - tokens: The tokens of one sentence or of a whole record.
  ///   - section: The part of the article they stand in.
  /// - Precondition: `tokens` lies within the analysis's tokens.
  /// - Complexity: O(bytes × n-gram lengths).
  public func fill(
    _ buffer: inout FeatureBuffer, from analysis: Analysis, tokens: Range<Int>,
    section: Document.Section
  ) {
    buffer.reset()
    ngrams.append(analysis, tokens, to: &buffer)
    if options.lexicons {
      DenseFeatures.addLexicons(matches(in: tokens, of: analysis), to: &buffer.dense)
      RegisterFeatures.add(
        analysis, tokens, separatesVoices: options.voices, to: &buffer.dense,
        from: DenseFeatures.registerStart)
    }
    if options.structure {
      StructureFeatures.counted(analysis, tokens, section: section).write(to: &buffer.dense)
    }
    let scale = Float(options.denseScale)
    buffer.dense.withUnsafeMutableBufferPointer { values in
      for index in values.indices { values[index] *= scale }
    }
  }

  /// Appends the buckets of the n-grams within one word, where a buffer has staged it.
  ///
  /// - Complexity: O(letters × n-gram lengths).
  package func append(word token: Int, of text: TokenizedText, to buckets: inout [UInt32]) {
    ngrams.append(word: token, of: text, to: &buckets)
  }

  /// The matches that lexicon features are made of, in the voices they count for.
  ///
  /// - Complexity: O(log n) + the number of matches.
  package func matches(in tokens: Range<Int>, of analysis: Analysis) -> ArraySlice<LexiconMatch> {
    var matches = analysis.matches(in: tokens)
    guard !options.voices else { return matches }
    for index in matches.indices { matches[index].voice = .author }
    return matches
  }

  /// The words that register features are made of, each with its dense feature.
  ///
  /// - Complexity: O(tokens) expected.
  package func gradedWords(
    in tokens: Range<Int>, of analysis: Analysis
  ) -> [(token: Int, feature: Int)] {
    tokens.compactMap { index in
      RegisterFeatures.feature(of: index, in: analysis, separatesVoices: options.voices)
        .map { (index, DenseFeatures.registerStart + $0) }
    }
  }

  /// Fills a buffer with the features of a whole record, read as one piece of body text.
  ///
  /// - Complexity: O(bytes × n-gram lengths).
  public func fill(
    _ buffer: inout FeatureBuffer, record source: SourceText, section: Document.Section = .body
  ) {
    let analysis = analyze(record: source)
    fill(
      &buffer, from: analysis, tokens: analysis.text.tokens.indices, section: section)
  }

  /// Analyses a record as far as its features need it.
  ///
  /// N-grams of all words are made of tokens alone; then nothing else is looked for.
  ///
  /// - Complexity: O(n) in bytes.
  package func analyze(record source: SourceText) -> Analysis {
    let document = Document(record: source)
    guard options.quotedNGrams, !options.lexicons, !options.structure else {
      return analyzer.analyze(document)
    }
    return Analysis(
      document: document, text: WordTokenizer.tokenize(source), sentences: [], quotations: [],
      attributions: [], voices: [], matches: [], cues: [])
  }

  /// Fills a buffer with the features of an example: what training and evaluation see of it.
  ///
  /// - Complexity: O(bytes × n-gram lengths).
  public func fill(_ buffer: inout FeatureBuffer, _ example: Example) {
    fill(
      &buffer, record: SourceText(name: example.id, bytes: example.text),
      section: example.section.flatMap(Document.Section.init(rawValue:)) ?? .body)
  }
}
