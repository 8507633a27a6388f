/// What a tone profile does with words that are not the writer's own.
public enum QuoteHandling: String, Sendable, CaseIterable, Codable {
  /// Rates count the writer's words; quoted words have rates of their own. Every sentence counts.
  case separate
  /// Rates count all words, whoever says them: what a reader meets on the page.
  case include
  /// Quoted and reported words are left out altogether, and so are sentences mostly made of them.
  case exclude
}
