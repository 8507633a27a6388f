import Features

/// How input is read.
enum InputFormat: String, CaseIterable {
  case text
  case lines
  case jsonl
  case csv
  case tsv
  case fasttext
  case html
  case markdown

  /// The record format; `nil` for a file that is one article.
  var records: RecordFormat? { RecordFormat(rawValue: rawValue) }

  /// What a file of articles holds; every format is one or the other.
  var content: ArticleInput.Content {
    records.map { .records($0) } ?? .document(DocumentFormat(rawValue: rawValue) ?? .text)
  }
}
