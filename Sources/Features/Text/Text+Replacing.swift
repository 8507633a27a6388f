// The same calls are in the standard library's module of regular expressions, which is a tenth of a
// program that carries its libraries with it.

extension String {
  /// The text with another in place of every occurrence of a part, from left to right.
  ///
  /// Text is compared by its bytes.
  /// - Complexity: O(n × length of the part).
  package func replacing(_ part: String, with other: String) -> String {
    var result = ""
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      result += rest[..<range.lowerBound]
      result += other
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}

extension Substring {
  /// Where a part stands first; `nil` if it does not, or if it is empty.
  ///
  /// Text is compared by its bytes.
  /// - Complexity: O(n × length of the part).
  package func firstRange(of part: String) -> Range<Index>? {
    let (bytes, part) = (utf8, part.utf8)
    guard let first = part.first else { return nil }
    var start = bytes.startIndex
    while let found = bytes[start...].firstIndex(of: first) {
      if bytes[found...].starts(with: part) {
        return found..<bytes.index(found, offsetBy: part.count)
      }
      start = bytes.index(after: found)
    }
    return nil
  }
}
