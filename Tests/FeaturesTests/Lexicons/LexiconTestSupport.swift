@testable import Features

/// A lexicon from lines whose columns are separated by semicolons.
func lexicon(_ lines: [String], name: String = "test") throws -> Lexicon {
  let text = lines.map { $0.replacing(";", with: "\t") }.joined(separator: "\n")
  return try LexiconParser.parse(Array(text.utf8), file: "\(name).tsv")
}

/// What the entries find in a text read as one sentence: `category: words as written`.
func found(_ lines: [String], in text: String) throws -> [String] {
  found(LexiconMatcher([try lexicon(lines)]), in: text)
}

/// What a matcher finds in a text read as one sentence.
func found(_ matcher: LexiconMatcher, in text: String) -> [String] {
  let tokens = WordTokenizer.tokenize(SourceText(text))
  return matcher.matches(in: tokens, sentence: tokens.tokens.indices)
    .map { description(of: $0, in: tokens) }
}

/// A match as `category: words as written`.
func description(of match: LexiconMatch, in text: TokenizedText) -> String {
  let range =
    text.tokens[match.tokens.lowerBound].start..<text.tokens[match.tokens.upperBound - 1].end
  return "\(match.category.rawValue): \(text.source.text(range))"
}

/// The words that an entry with this pattern finds, guards included: `pattern` or `pattern;guard`.
func words(_ pattern: String, in text: String) throws -> [String] {
  let parts = pattern.split(separator: ";")
  let guards = parts.count > 1 ? parts[1] : ""
  return try found(["\(parts[0]);loaded;-1;3;\(guards)"], in: text)
    .map { String($0.dropFirst("loaded: ".count)) }
}
