/// The lists of words that rules are written with: words with white space between.
///
/// They are read before the first text is, so they are taken apart by bytes: by characters it took
/// longer than the reading of a page.
enum WordListText {
  /// The words of a list; spaces, tabs and line breaks set them apart.
  ///
  /// - Complexity: O(n).
  static func words(_ list: String) -> [Substring] {
    list.utf8.split { $0 == 0x20 || 0x09...0x0D ~= $0 }.map { Substring($0) }
  }

  /// The hashes of the words of a list, as their tokens have them.
  ///
  /// - Complexity: O(n).
  static func hashes(_ list: String) -> Set<UInt64> { Set(words(list).map(hash)) }

  /// The hash a word would have as a token.
  ///
  /// - Complexity: O(length).
  static func hash(_ word: some StringProtocol) -> UInt64 {
    let bytes = word.utf8
    let hash: UInt64?? = bytes.withContiguousStorageIfAvailable { bytes in
      var hash = TextFolding.hashBasis
      for byte in bytes {
        guard byte < 0x80 else { return nil }
        hash = TextFolding.hash(hash, adding: ASCII.fold(byte))
      }
      return TextFolding.finish(hash)
    }
    return (hash ?? nil) ?? TextFolding.hash(word: String(word))
  }
}
