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
        buffer.stage(
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

/// The passes over the tokens of a sentence, in place.
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
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: tokens.count) { hashes in
      var wordCount = 0
      var bucketCount = 0
      // The hashes of the words since the last that was passed over.
      var count = 0
      for place in tokens.indices {
        let kind = tokens[place].kind
        guard takesMarks || kind.rawValue <= Token.Kind.number.rawValue else { continue }
        if let voices, voices[place] == .direct {
          write(UnsafeBufferPointer(rebasing: hashes[..<count]), to: buckets, &bucketCount)
          count = 0
          continue
        }
        let hash = tokens[place].hash
        hashes[count] = hash
        count &+= 1
        if kind == .word {
          words[wordCount] = FeatureBuffer.Word(hash: hash, token: first &+ place)
          wordCount &+= 1
        } else if minimum <= 1, maximum > 0 {
          buckets[bucketCount] = UInt32(truncatingIfNeeded: NGrams.hash(0, after: hash)) & mask
          bucketCount &+= 1
        }
      }
      write(UnsafeBufferPointer(rebasing: hashes[..<count]), to: buckets, &bucketCount)
      return (wordCount, bucketCount)
    }
  }

  /// Writes the buckets of all n-grams of two words and more in a run.
  private func write(
    _ hashes: UnsafeBufferPointer<UInt64>, to buckets: UnsafeMutableBufferPointer<UInt32>,
    _ count: inout Int
  ) {
    guard maximum > 1, hashes.count > 1 else { return }
    let isPlain = minimum <= 2 && maximum == 3
    writeSome(hashes, 1..<(isPlain ? 2 : hashes.count), to: buckets, &count)
    guard isPlain else { return }
    for last in 2..<hashes.count {
      let one = NGrams.hash(0, after: hashes[last])
      let two = NGrams.hash(one, after: hashes[last &- 1])
      let three = NGrams.hash(two, after: hashes[last &- 2])
      buckets[count] = UInt32(truncatingIfNeeded: two) & mask
      buckets[count &+ 1] = UInt32(truncatingIfNeeded: three) & mask
      count &+= 2
    }
  }

  /// Writes the buckets of the n-grams of two words and more that end at some words of a run.
  private func writeSome(
    _ hashes: UnsafeBufferPointer<UInt64>, _ ends: Range<Int>,
    to buckets: UnsafeMutableBufferPointer<UInt32>, _ count: inout Int
  ) {
    for last in ends {
      var hash = NGrams.hash(0, after: hashes[last])
      for length in 2...max(2, min(maximum, last &+ 1)) {
        hash = NGrams.hash(hash, after: hashes[last &- length &+ 1])
        guard length >= minimum else { continue }
        buckets[count] = UInt32(truncatingIfNeeded: hash) & mask
        count &+= 1
      }
    }
  }
}
