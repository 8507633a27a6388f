/// Gives each token of a text its classes, from the lists and from what the word ends in.
struct WordTagger {
  let words: WordTable<WordListing>

  /// Writes the tags of all tokens, without what quotations add.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - tags: Room for as many tags as there are tokens.
  ///   - memo: What was learnt of words before; it does not change the tags.
  /// - Complexity: O(tokens), and O(length) of the words that the memo does not know.
  func write(
    tagsOf text: TokenizedText, to tags: UnsafeMutableBufferPointer<TaggedText.Tag>,
    memo: inout WordTagMemo
  ) {
    text.withView { text in
      precondition(tags.count >= text.tokens.count, "there is room for the tags")
      memo.withSlots { slots in
        var isAfterWord = false
        for index in text.tokens.indices {
          let tag =
            text.tokens[index].kind == .word
            ? tag(ofWord: text.tokens[index], text.folded, isAfterWord: isAfterWord, slots)
            : Self.tag(ofMark: text.tokens[index], text.folded)
          tags.initializeElement(at: index, to: tag)
          isAfterWord = text.tokens[index].isWord
        }
      }
    }
  }

  @inline(__always)
  private func tag(
    ofWord token: Token, _ folded: UnsafeBufferPointer<UInt8>, isAfterWord: Bool,
    _ slots: UnsafeMutableBufferPointer<WordTagMemo.Entry>
  ) -> TaggedText.Tag {
    let slot = WordTagMemo.slot(of: token.hash)
    if slots[slot].hash != token.hash { slots[slot] = read(token, folded) }
    let isName =
      isAfterWord && token.flags.contains(.capitalized) && !token.flags.contains(.newlineBefore)
    return TaggedText.Tag(
      classes: isName ? slots[slot].nameClasses : slots[slot].classes,
      reading: slots[slot].reading, word: slots[slot].word, kind: token.kind, flags: token.flags)
  }

  /// Classes of words that part of a name does not have.
  private static var notInNames: WordClass { [.verb, .adverb] }

  private static func tag(
    ofMark token: Token, _ folded: UnsafeBufferPointer<UInt8>
  ) -> TaggedText.Tag {
    var tag = TaggedText.Tag(kind: token.kind, flags: token.flags)
    guard token.foldedEnd &- token.foldedOffset == 1 else { return tag }
    let byte = folded[Int(token.foldedOffset)]
    if token.kind == .mark { tag.classes = classes(ofMark: byte) }
    if token.kind == .terminator, byte == UInt8(ascii: ".") { tag.word = .stop }
    return tag
  }

  /// What a word is by its letters, in a name and elsewhere.
  @inline(never)
  private func read(
    _ token: Token, _ folded: UnsafeBufferPointer<UInt8>
  ) -> WordTagMemo.Entry {
    let listing = words[token.hash] ?? WordListing()
    let end = WordEnd(token, folded)
    var classes = listing.classes
    add(end, isName: false, to: &classes)
    var nameClasses = listing.classes.subtracting(Self.notInNames)
    add(end, isName: true, to: &nameClasses)
    return WordTagMemo.Entry(
      hash: token.hash, classes: classes, nameClasses: nameClasses, reading: listing.reading,
      word: listing.word)
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

  /// Adds what a word ends in to the classes that it is listed with.
  private func add(_ end: WordEnd, isName: Bool, to listed: inout WordClass) {
    if end.mayHaveApostrophe, let apostrophe = end.lastApostrophe {
      if listed.subtracting(.cueStart).isEmpty {
        listed.formUnion(contracted(end.folded, end.bytes, at: apostrophe))
      }
      return
    }
    guard !isName, end.bytes.count > 4, listed.isSubset(of: .meaning) else { return }
    if end.isLy {
      listed.insert(.adverb)
    } else if end.isIng {
      listed.insert(.gerund)
    } else if end.isEd {
      listed.insert(.participle)
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
