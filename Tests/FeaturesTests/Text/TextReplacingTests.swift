import Testing

@testable import Features

/// Text with parts replaced or looked for; the standard library's own is the twin.
@Suite struct TextReplacingTests {
  @Test(arguments: [
    ("a-b--c", "-", "−"), ("", "x", "y"), ("aaa", "aa", "b"), ("quick", "qu", "qw"),
    ("{} and {}", "{}", "have"), ("no part", "none", "x"), ("é’s", "’", "'"), ("ab", "ab", ""),
    ("aab", "ab", "x"), ("x", "", "y"),
  ])
  func `every occurrence is replaced`(_ text: String, _ part: String, _ other: String) {
    let replaced: String = text.replacing(part, with: other)
    let parts = part.isEmpty ? [text] : components(text, part)
    #expect(replaced == parts.joined(separator: other))
  }

  /// The parts of a text between occurrences, by characters.
  private func components(_ text: String, _ part: String) -> [String] {
    var parts = [""]
    var rest = text[...]
    while !rest.isEmpty {
      if rest.hasPrefix(part) {
        rest = rest.dropFirst(part.count)
        parts.append("")
      } else {
        parts[parts.count - 1].append(rest.removeFirst())
      }
    }
    return parts
  }

  @Test func `the first occurrence is found`() {
    let text = "a charset=utf-8 charset="[...]
    let range = text.firstRange(of: "charset=")
    #expect(range.map { text[$0.upperBound...] } == "utf-8 charset=")
    #expect(text.firstRange(of: "charsets") == nil)
    #expect(text.firstRange(of: "") == nil)
  }
}
