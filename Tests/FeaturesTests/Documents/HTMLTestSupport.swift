@testable import Features

/// The parts of a document as `reason or section: text`.
func parts(of document: Document) -> [String] {
  let blocks = document.blocks.map { (range: $0.range, name: $0.section.rawValue) }
  let skipped = document.skipped.map { (range: $0.range, name: $0.reason) }
  return (blocks + skipped).sorted { $0.range.lowerBound < $1.range.lowerBound }
    .map { "\($0.name): \(document.source.text($0.range))" }
}

func parts(html: String) -> [String] { parts(of: DocumentReader.read(html: SourceText(html))) }

func parts(markdown: String) -> [String] {
  parts(of: DocumentReader.read(markdown: SourceText(markdown)))
}

/// The body paragraphs of a page that holds nothing but some markup.
func body(_ markup: String) -> [String] {
  parts(html: "<html><body><article><h1>The headline of it</h1>\(markup)</article></body></html>")
    .filter { $0.hasPrefix("body: ") }.map { String($0.dropFirst(6)) }
}

/// The sentences of a document with their bytes in the file.
func sentences(of document: Document) -> [(text: String, file: Range<Int>)] {
  let text = WordTokenizer.tokenize(document.source)
  return document.blocks.flatMap { block in
    SentenceSegmenter.sentences(in: block, of: text, tokens: text.tokens(in: block.range))
  }.map { (document.source.text($0.range), document.fileRange($0.range)) }
}

/// Checks what holds for any document taken out of markup.
///
/// - Returns: What is wrong; empty if nothing is.
func faults(of document: Document, in file: SourceText) -> [String] {
  var faults: [String] = []
  let ranges = (document.blocks.map(\.range) + document.skipped.map(\.range))
    .sorted { $0.lowerBound < $1.lowerBound }
  if zip(ranges, ranges.dropFirst()).contains(where: { $0.upperBound > $1.lowerBound }) {
    faults.append("parts overlap")
  }
  if ranges.contains(where: { $0.isEmpty || $0.upperBound > document.source.bytes.count }) {
    faults.append("a part is empty or outside")
  }
  let body = document.blocks.filter { $0.section == .body }
  if body.map(\.paragraph) != Array(body.indices) { faults.append("paragraphs are misnumbered") }
  let places = ranges.map(document.fileRange)
  if places.contains(where: { $0.lowerBound < 0 || $0.upperBound > file.bytes.count }) {
    faults.append("a part is outside the file")
  }
  if zip(places, places.dropFirst()).contains(where: { $0.lowerBound > $1.lowerBound }) {
    faults.append("parts are out of order in the file")
  }
  return faults
}

/// Pseudo-random choices that a seed repeats.
struct Chooser {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2 &+ 1 }

  /// Source: the 64-bit linear congruential generator of Knuth's MMIX.
  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func pick(_ choices: [String]) -> String { choices[next(below: choices.count)] }
}
