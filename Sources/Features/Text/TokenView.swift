/// The tokens of a text, in place.
struct TokenView {
  let tokens: UnsafeBufferPointer<Token>
  let folded: UnsafeBufferPointer<UInt8>

  /// Whether the folded letters of a token end so.
  func ends(_ index: Int, _ ending: StaticString) -> Bool {
    let end = Int(tokens[index].foldedEnd)
    let count = ending.utf8CodeUnitCount
    guard end - Int(tokens[index].foldedOffset) >= count else { return false }
    return (0..<count).allSatisfy { folded[end - count + $0] == ending.utf8Start[$0] }
  }

  /// The hash of a word without its possessive ending; `nil` if it has none.
  ///
  /// After a pronoun or question word `'s` is a contracted *is*, *has* or *us*.
  func possessiveStem(_ index: Int) -> UInt64? {
    let token = tokens[index]
    guard token.foldedEnd - token.foldedOffset > 3, ends(index, "'s") else { return nil }
    let stem = TextFolding.hash(
      of: folded[Int(token.foldedOffset)..<Int(token.foldedEnd) - 2])
    return FunctionWords.contracted.contains(stem) ? nil : stem
  }
}

extension TokenizedText {
  /// Lends out the tokens and their folded letters as hot loops read them.
  @inline(__always)
  func withView<Result>(_ body: (TokenView) -> Result) -> Result {
    tokens.withUnsafeBufferPointer { tokens in
      folded.withUnsafeBufferPointer { body(TokenView(tokens: tokens, folded: $0)) }
    }
  }
}
