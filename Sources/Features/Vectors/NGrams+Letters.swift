/// The n-grams within one word, for words that are met for the first time.
extension NGrams {
  /// Appends the n-grams of one word alone: the word itself and its characters.
  ///
  /// - Complexity: O(letters × n-gram lengths).
  func append(word token: Int, of text: TokenizedText, to buckets: inout [UInt32]) {
    if options.wordMaximum >= 1, options.wordMinimum <= 1 {
      let hash = Self.hash(0, after: text.tokens[token].hash)
      buckets.append(UInt32(truncatingIfNeeded: hash) & mask)
    }
    guard options.characterMaximum >= options.characterMinimum else { return }
    let word = text.foldedBytes(token)
    let taken = word.prefix(Self.longestWord)
    guard taken.allSatisfy({ $0 < 0x80 }) else {
      appendCharacters(word, to: &buckets)
      return
    }
    taken.withUnsafeBufferPointer { letters in
      appendLetters(letters, isWhole: taken.count == word.count, to: &buckets)
    }
  }

  /// The same for a word whose characters are several bytes.
  private func appendCharacters(_ word: ArraySlice<UInt8>, to buckets: inout [UInt32]) {
    var buffer = FeatureBuffer()
    swap(&buffer.buckets, &buckets)
    appendCharacters(word, token: 0, to: &buffer)
    swap(&buffer.buckets, &buckets)
  }

  /// The character n-grams of ASCII letters, by their first character; the word's beginning counts
  /// as one, and its end if it is whole.
  private func appendLetters(
    _ letters: UnsafeBufferPointer<UInt8>, isWhole: Bool, to buckets: inout [UInt32]
  ) {
    let (minimum, maximum) = (options.characterMinimum, options.characterMaximum)
    let count = letters.count &+ (isWhole ? 2 : 1)
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestWord + 2) { characters in
      characters[0] = Self.wordStart
      for index in letters.indices { characters[index &+ 1] = letters[index] }
      if isWhole { characters[count &- 1] = Self.wordEnd }
      let most = (letters.count &+ 1) &* min(maximum, count)
      buckets.append(atMost: most, over: 0) { room in
        var written = 0
        for start in 0...letters.count {
          var hash = Self.characterBasis
          // A beginning by itself is no n-gram.
          let shortest = start == 0 ? max(minimum, 2) : minimum
          for index in start..<min(start &+ maximum, count) {
            hash = TextFolding.hash(hash, adding: characters[index])
            guard index &- start &+ 1 >= shortest else { continue }
            let bucket = UInt32(truncatingIfNeeded: TextFolding.finish(hash)) & mask
            room[written] = bucket | characterBit
            written &+= 1
          }
        }
        return written
      }
    }
  }
}
