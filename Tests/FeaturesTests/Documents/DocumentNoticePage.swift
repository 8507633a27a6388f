@testable import Features

/// What a line is taken for in the middle of an article.
func reason(of line: String) -> String? {
  let page = """
    Council closes three libraries

    RIVERTON (AP) — The council voted on Tuesday to close three of its five libraries.

    Mayor Ann Pell said that she had not been asked.

    \(line)

    The vote was five to two, and the gallery was full to the last seat.

    Residents left the hall in silence.
    """
  let source = SourceText(page)
  let document = DocumentReader.read(plainText: source)
  return document.skipped.first { source.text($0.range) == line }?.reason
}
