@testable import Features

/// An n-gram occurrence, and how strings give them.
struct NaiveNGram: Comparable, CustomStringConvertible {
  let bucket: UInt32
  let owner: FeatureBuffer.Owner

  var description: String {
    let letters = owner.characters.map { "\($0)" } ?? "words"
    return
      "\(bucket) \(owner.first)+\(owner.count) \(letters) \(owner.touchesStart) \(owner.touchesEnd)"
  }

  static func < (first: NaiveNGram, second: NaiveNGram) -> Bool {
    (first.bucket, first.description) < (second.bucket, second.description)
  }

  /// All n-grams of a range of tokens.
  static func all(
    _ text: TokenizedText, _ tokens: Range<Int>, _ options: FeatureOptions,
    voices: [Voice]? = nil
  ) -> [NaiveNGram] {
    let runs = tokens.filter { text.tokens[$0].isWord }.split { index in
      !options.quotedNGrams && voices?[index] == .direct
    }
    return runs.flatMap { ngrams(Array($0), text, options) }
  }

  private static func ngrams(
    _ words: [Int], _ text: TokenizedText, _ options: FeatureOptions
  ) -> [NaiveNGram] {
    var ngrams: [NaiveNGram] = []
    if options.wordMaximum >= options.wordMinimum {
      for length in options.wordMinimum...options.wordMaximum where length <= words.count {
        for start in 0...(words.count - length) {
          ngrams.append(wordNGram(Array(words[start..<start + length]), text, options))
        }
      }
    }
    guard options.characterMaximum >= options.characterMinimum else { return ngrams }
    for index in words where text.tokens[index].kind == .word {
      ngrams += characterNGrams(text.foldedText(index), token: index, options)
    }
    return ngrams
  }

  private static func wordNGram(
    _ words: [Int], _ text: TokenizedText, _ options: FeatureOptions
  ) -> NaiveNGram {
    let strings = words.map(text.foldedText)
    let hash = strings.reversed().reduce(UInt64(0)) { hash, word in
      TextFolding.finish((hash &+ TextFolding.hash(of: word.utf8)) &* 0x9e37_79b9_7f4a_7c15)
    }
    let half = UInt64(1) << UInt64(options.hashBits - 1)
    return NaiveNGram(
      bucket: UInt32(hash % half),
      owner: .init(first: words[0], count: words[words.count - 1] - words[0] + 1))
  }

  /// A word's runs of letters, its first 40 letters and its two ends being looked at.
  private static func characterNGrams(
    _ word: String, token: Int, _ options: FeatureOptions
  ) -> [NaiveNGram] {
    let letters = word.unicodeScalars.map(String.init)
    var characters = ["\u{2}"] + letters.prefix(40)
    if letters.count <= 40 { characters.append("\u{3}") }
    let half = UInt64(1) << UInt64(options.hashBits - 1)
    var ngrams: [NaiveNGram] = []
    for length in options.characterMinimum...options.characterMaximum
    where length <= characters.count {
      for start in 0...(characters.count - length) {
        let run = characters[start..<start + length]
        let touchesStart = run.first == "\u{2}"
        let touchesEnd = run.last == "\u{3}"
        if run.allSatisfy({ $0 == "\u{2}" || $0 == "\u{3}" }) { continue }
        let from = characters[..<start].dropFirst().joined().utf8.count
        let inner = run.filter { $0 != "\u{2}" && $0 != "\u{3}" }.joined()
        let basis: UInt64 = 0x6c62_272e_07bb_0142
        let hash = TextFolding.finish(
          run.joined().utf8.reduce(basis, TextFolding.hash(_:adding:)))
        ngrams.append(
          NaiveNGram(
            bucket: UInt32(hash % half + half),
            owner: .init(
              token: token, characters: from..<from + inner.utf8.count,
              touchesStart: touchesStart, touchesEnd: touchesEnd)))
      }
    }
    return ngrams
  }
}
