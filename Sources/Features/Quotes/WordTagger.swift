/// Gives each token of a text its classes, from the lists and from what the word ends in.
struct WordTagger {
  let text: TokenizedText
  let words: WordTable<WordListing>

  /// The tags of all tokens, without what quotations add.
  ///
  /// - Complexity: O(bytes).
  func tags() -> [TaggedText.Tag] {
    let tokens = text.tokens
    return text.folded.withUnsafeBufferPointer { folded in
      var tags: [TaggedText.Tag] = []
      tags.reserveCapacity(tokens.count)
      var isAfterWord = false
      for token in tokens {
        let bytes = Int(token.foldedOffset)..<Int(token.foldedEnd)
        tags.append(tag(token, folded, bytes, isAfterWord: isAfterWord))
        isAfterWord = token.isWord
      }
      return tags
    }
  }

  @inline(__always)
  private func tag(
    _ token: Token, _ folded: UnsafeBufferPointer<UInt8>, _ bytes: Range<Int>, isAfterWord: Bool
  ) -> TaggedText.Tag {
    var tag = TaggedText.Tag(kind: token.kind, flags: token.flags)
    switch token.kind {
    case .word:
      let listing = words[token.hash]
      tag.word = listing?.word
      tag.reading = listing?.reading ?? 0
      let isName =
        isAfterWord && token.flags.contains(.capitalized)
        && !token.flags.contains(.newlineBefore)
      tag.classes = classes(listing?.classes ?? [], folded, bytes, isName: isName)
    case .mark where bytes.count == 1: tag.classes = Self.classes(ofMark: folded[bytes.lowerBound])
    case .terminator where bytes.count == 1:
      tag.word = folded[bytes.lowerBound] == UInt8(ascii: ".") ? .stop : nil
    default: break
    }
    return tag
  }

  private static func classes(ofMark byte: UInt8) -> WordClass {
    switch byte {
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ":"): [.colon, .cueStart]
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: "("), UInt8(ascii: "["): .openBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"): .closeBracket
    default: []
    }
  }

  /// The classes of a word; `isName` if it seems part of a name (*the Clean Rivers Trust*).
  @inline(__always)
  private func classes(
    _ listing: WordClass, _ folded: UnsafeBufferPointer<UInt8>, _ bytes: Range<Int>, isName: Bool
  ) -> WordClass {
    let listed = isName ? listing.subtracting([.verb, .adverb]) : listing
    var index = bytes.upperBound
    while index > bytes.lowerBound {
      index -= 1
      guard folded[index] == UInt8(ascii: "'") else { continue }
      return listed.subtracting(.cueStart).isEmpty
        ? listed.union(contracted(folded, bytes, at: index)) : listed
    }
    guard !isName, bytes.count > 4, listed.isSubset(of: .meaning) else { return listed }
    let last = folded[bytes.upperBound - 1]
    let second = folded[bytes.upperBound - 2]
    let third = folded[bytes.upperBound - 3]
    switch last {
    case UInt8(ascii: "y") where second == UInt8(ascii: "l"): return listed.union(.adverb)
    case UInt8(ascii: "g") where second == UInt8(ascii: "n") && third == UInt8(ascii: "i"):
      return listed.union(.gerund)
    case UInt8(ascii: "d") where second == UInt8(ascii: "e") && third != UInt8(ascii: "e"):
      return listed.union(.participle)
    default: return listed
    }
  }

  /// The classes of a word with something grown onto it: *he's*, *they'd*, *Smith's*.
  private func contracted(
    _ folded: UnsafeBufferPointer<UInt8>, _ bytes: Range<Int>, at apostrophe: Int
  ) -> WordClass {
    let stem = TextFolding.hash(of: folded[bytes.lowerBound..<apostrophe])
    let ending = folded[(apostrophe + 1)..<bytes.upperBound]
    let stemClass = words[stem]?.classes ?? []
    if !stemClass.isDisjoint(with: [.pronoun, .relative, .question]) {
      return ending.elementsEqual("s".utf8) && stemClass.isDisjoint(with: .pronoun)
        ? [.contraction, .relative] : [.contraction, .pronoun]
    }
    if ending.elementsEqual("s".utf8) { return .genitive }
    let isVerb = ["d", "ll", "re", "ve"].contains { ending.elementsEqual($0.utf8) }
    return isVerb ? .contraction : []
  }
}
