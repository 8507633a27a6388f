/// The hot loop of scoring: words are noted, and n-grams of several words made, in one pass.
extension NGrams {
  /// Notes the words of a range of tokens and appends the n-grams that are not within one word.
  ///
  /// What is appended is what the plain way of ``append(_:_:to:)`` leaves besides n-grams within
  /// words.
  ///
  /// - Complexity: O(words × n-gram lengths).
  func stage(_ analysis: Analysis, _ tokens: Range<Int>, to buffer: inout FeatureBuffer) {
    analysis.text.tokens.withUnsafeBufferPointer { all in
      analysis.voices.withUnsafeBufferPointer { voices in
        precondition(
          tokens.lowerBound >= 0 && tokens.upperBound <= all.count
            && (options.quotedNGrams || tokens.upperBound <= voices.count),
          "the tokens lie within the text")
        let words = UnsafeBufferPointer(rebasing: all[tokens])
        let staging = Staging(
          tokens: words,
          voices: options.quotedNGrams ? nil : UnsafeBufferPointer(rebasing: voices[tokens]),
          first: tokens.lowerBound, options: options, mask: mask)
        let longest = max(options.wordMaximum, 0)
        buffer.writeStaged(
          wordsAtMost: words.count, bucketsAtMost: words.count * min(longest, Staging.longest)
        ) { staging.run($0, $1) }
      }
    }
  }

  /// One n-gram more: the hash of some words and the one before them.
  @inline(__always)
  static func hash(_ hash: UInt64, after word: UInt64) -> UInt64 {
    TextFolding.finish((hash &+ word) &* 0x9e37_79b9_7f4a_7c15)
  }
}

/// A pass over the tokens of a sentence, in place.
private struct Staging {
  /// The most words of an n-gram.
  static let longest = 5

  let tokens: UnsafeBufferPointer<Token>
  /// Whose words the tokens are in, if that matters.
  let voices: UnsafeBufferPointer<Voice>?
  let first: Int
  let takesMarks: Bool
  let minimum: Int
  let maximum: Int
  let mask: UInt32

  init(
    tokens: UnsafeBufferPointer<Token>, voices: UnsafeBufferPointer<Voice>?, first: Int,
    options: FeatureOptions, mask: UInt32
  ) {
    self.tokens = tokens
    self.voices = voices
    self.first = first
    takesMarks = options.marks
    minimum = options.wordMinimum
    maximum = options.wordMaximum < minimum ? 0 : min(options.wordMaximum, Self.longest)
    self.mask = mask
  }

  /// Writes words and buckets; `words` has room for each token, `buckets` for each token and length.
  ///
  /// - Returns: How many of each there are.
  func run(
    _ words: UnsafeMutableBufferPointer<FeatureBuffer.Word>,
    _ buckets: UnsafeMutableBufferPointer<UInt32>
  ) -> (words: Int, buckets: Int) {
    var wordCount = 0
    var bucketCount = 0
    // The hashes of the last words, newest first, and how many there are.
    var (h0, h1, h2, h3, h4): (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
    var depth = 0
    for place in tokens.indices {
      let kind = tokens[place].kind
      guard takesMarks || kind.rawValue <= Token.Kind.number.rawValue else { continue }
      if let voices, voices[place] == .direct {
        depth = 0
        continue
      }
      (h0, h1, h2, h3, h4) = (tokens[place].hash, h0, h1, h2, h3)
      var shortest = minimum
      if kind == .word {
        words[wordCount] = FeatureBuffer.Word(hash: h0, token: first &+ place)
        wordCount &+= 1
        shortest = max(shortest, 2)
      }
      guard maximum > 0 else { continue }
      depth = min(depth &+ 1, maximum)
      var hash = NGrams.hash(0, after: h0)
      write(hash, if: shortest <= 1, to: buckets, &bucketCount)
      guard depth > 1 else { continue }
      hash = NGrams.hash(hash, after: h1)
      write(hash, if: shortest <= 2, to: buckets, &bucketCount)
      guard depth > 2 else { continue }
      hash = NGrams.hash(hash, after: h2)
      write(hash, if: shortest <= 3, to: buckets, &bucketCount)
      guard depth > 3 else { continue }
      hash = NGrams.hash(hash, after: h3)
      write(hash, if: shortest <= 4, to: buckets, &bucketCount)
      guard depth > 4 else { continue }
      hash = NGrams.hash(hash, after: h4)
      write(hash, if: shortest <= 5, to: buckets, &bucketCount)
    }
    return (wordCount, bucketCount)
  }

  /// Writes an n-gram's bucket; if it is too short, the next one is written in its place.
  @inline(__always)
  private func write(
    _ hash: UInt64, if isLongEnough: Bool, to buckets: UnsafeMutableBufferPointer<UInt32>,
    _ count: inout Int
  ) {
    buckets[count] = UInt32(truncatingIfNeeded: hash) & mask
    count &+= isLongEnough ? 1 : 0
  }
}
