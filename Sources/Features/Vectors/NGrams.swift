/// Hashed word and character n-grams of a run of tokens.
///
/// Word n-grams run over words and numbers and look past marks, unless the options make words of
/// them; character n-grams stay within a
/// word, whose beginning and end count as characters, though not by themselves. Word n-grams fall
/// into the lower half of the buckets, character n-grams into the upper half. Words inside
/// quotations are passed over unless the options take them in: they are not the writer's.
///
/// Source: feature hashing after Weinberger et al. 2009 (without the sign, which sparse text does
/// not need at 2^20 buckets).
struct NGrams: Sendable {
  let options: FeatureOptions
  let mask: UInt32
  let characterBit: UInt32
  static var characterBasis: UInt64 { 0x6c62_272e_07bb_0142 }
  static var wordStart: UInt8 { 0x02 }
  static var wordEnd: UInt8 { 0x03 }
  /// Characters of a word that are looked at; only web addresses and garbage are longer.
  static var longestWord: Int { 40 }

  init(_ options: FeatureOptions) {
    self.options = options
    characterBit = 1 << UInt32(options.hashBits - 1)
    mask = characterBit - 1
  }

  /// Appends the bucket of every n-gram occurrence in a range of tokens.
  ///
  /// If the buffer stages words, these are noted in place of their n-grams of one word and of
  /// characters, which ``append(word:of:to:)`` gives.
  ///
  /// - Complexity: O(words × n-gram lengths + letters × n-gram lengths).
  func append(_ analysis: Analysis, _ tokens: Range<Int>, to buffer: inout FeatureBuffer) {
    if buffer.stagesWords { return stage(analysis, tokens, to: &buffer) }
    let text = analysis.text
    var history = WordHistory()
    for index in tokens where options.marks || text.tokens[index].isWord {
      if !options.quotedNGrams, analysis.voices[index] == .direct {
        history = WordHistory()
        continue
      }
      if options.wordMaximum >= options.wordMinimum {
        history.push(text.tokens[index].hash, index)
        appendWords(history, to: &buffer)
      }
      guard options.characterMaximum >= options.characterMinimum, text.tokens[index].kind == .word
      else { continue }
      appendCharacters(text.foldedBytes(index), token: index, to: &buffer)
    }
  }

  /// The n-grams that end at the newest word.
  private func appendWords(_ history: WordHistory, to buffer: inout FeatureBuffer) {
    var hash: UInt64 = 0
    for length in 1...options.wordMaximum {
      guard length <= history.count else { return }
      let (wordHash, first) = history.word(length - 1)
      hash = Self.hash(hash, after: wordHash)
      guard length >= options.wordMinimum else { continue }
      buffer.buckets.append(UInt32(truncatingIfNeeded: hash) & mask)
      if buffer.recordsOwners {
        let last = history.word(0).index
        buffer.owners.append(.init(first: first, count: last - first + 1))
      }
    }
  }

  /// The n-grams of one word, by their first character.
  func appendCharacters(
    _ word: ArraySlice<UInt8>, token: Int, to buffer: inout FeatureBuffer
  ) {
    let limit = Self.end(of: word)
    var start = word.startIndex - 1
    while start < limit {
      var hash = Self.characterBasis
      var position = start
      var length = 0
      while length < options.characterMaximum, position <= limit {
        if position < word.startIndex {
          hash = TextFolding.hash(hash, adding: Self.wordStart)
          position += 1
        } else if position == limit {
          if limit < word.endIndex { break }
          hash = TextFolding.hash(hash, adding: Self.wordEnd)
          position += 1
        } else {
          repeat {
            hash = TextFolding.hash(hash, adding: word[position])
            position += 1
          } while position < limit && word[position] & 0xC0 == 0x80
        }
        length += 1
        guard length >= options.characterMinimum, position > word.startIndex else { continue }
        let bucket = UInt32(truncatingIfNeeded: TextFolding.finish(hash)) & mask
        buffer.buckets.append(bucket | characterBit)
        if buffer.recordsOwners {
          let from = max(start, word.startIndex) - word.startIndex
          let to = max(min(position, limit) - word.startIndex, from)
          buffer.owners.append(
            .init(
              token: token, characters: from..<to, touchesStart: start < word.startIndex,
              touchesEnd: position > limit))
        }
      }
      start += 1
      while start > word.startIndex, start < limit, word[start] & 0xC0 == 0x80 { start += 1 }
    }
  }
}

extension NGrams {
  /// Where the characters of a word that are looked at end.
  fileprivate static func end(of word: ArraySlice<UInt8>) -> Int {
    guard word.count > longestWord else { return word.endIndex }
    var characters = 0
    for index in word.indices where word[index] & 0xC0 != 0x80 {
      if characters == longestWord { return index }
      characters += 1
    }
    return word.endIndex
  }
}

/// The last few words, newest first.
private struct WordHistory {
  private var hashes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
  private var indices: (Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0)
  private(set) var count = 0

  mutating func push(_ hash: UInt64, _ index: Int) {
    hashes = (hash, hashes.0, hashes.1, hashes.2, hashes.3)
    indices = (index, indices.0, indices.1, indices.2, indices.3)
    count = min(count + 1, 5)
  }

  func word(_ back: Int) -> (hash: UInt64, index: Int) {
    switch back {
    case 0: (hashes.0, indices.0)
    case 1: (hashes.1, indices.1)
    case 2: (hashes.2, indices.2)
    case 3: (hashes.3, indices.3)
    default: (hashes.4, indices.4)
    }
  }
}
