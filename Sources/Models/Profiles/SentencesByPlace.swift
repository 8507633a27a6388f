import Features

/// The sentences of an article by where they stand.
struct SentencesByPlace {
  let headline: ArraySlice<SentenceResult>
  let body: ArraySlice<SentenceResult>
  let lead: ArraySlice<SentenceResult>
  let middle: ArraySlice<SentenceResult>
  let end: ArraySlice<SentenceResult>

  /// - Complexity: O(n) in sentences.
  init(_ results: [SentenceResult]) {
    headline = results.filter { $0.sentence.section == .headline }[...]
    body = results.filter { $0.sentence.section == .body }[...]
    // Fifths, for a paragraph of news is often one sentence: a first paragraph would be too little.
    let fifth = (body.count + 4) / 5
    let first = min(fifth, body.count)
    let last = min(max(body.count - fifth, fifth), body.count)
    lead = body[..<first]
    middle = body[first..<last]
    end = body[last...]
  }
}
