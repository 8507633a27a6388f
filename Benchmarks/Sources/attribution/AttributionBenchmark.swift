import Features
import Foundation

/// Measures the attribution finder against annotated articles.
///
///     attribution FILE.jsonl [FILE…] [--errors N] [--part content|cue|source] [--publisher NAME]
///                 [--dump]
///     attribution --show TEXT
///
/// `--dump` writes what was found instead: article, number of the attribution, kind and slant, and
/// then a line for each span with its part and byte offsets. `--show` prints the attributions of a text given as an
/// argument.
@main
struct AttributionBenchmark {
  private var paths: [String] = []
  private var errors = 0
  private var errorPart = Part.content
  private var publisher: String?
  private var dumps = false
  private var counts: [String: [Part: Counts]] = [:]
  private var misses: [String] = []
  private var falseAlarms: [String] = []
  private var seconds = 0.0
  private var bytes = 0

  static func main() {
    if CommandLine.arguments.count > 2, CommandLine.arguments[1] == "--show" {
      show(CommandLine.arguments[2])
      return
    }
    var benchmark = AttributionBenchmark()
    guard benchmark.readArguments(CommandLine.arguments.dropFirst()) else {
      FileHandle.standardError.write(
        Data("usage: attribution FILE.jsonl [--errors N] [--part PART] [--publisher P]\n".utf8))
      exit(2)
    }
    for path in benchmark.paths {
      do {
        for article in try AnnotatedArticle.read(path: path) { benchmark.measure(article) }
      } catch {
        FileHandle.standardError.write(Data("attribution: \(path): \(error)\n".utf8))
        exit(3)
      }
    }
    benchmark.report()
  }

  private mutating func readArguments(_ arguments: ArraySlice<String>) -> Bool {
    var rest = arguments
    while let argument = rest.popFirst() {
      switch argument {
      case "--errors": errors = rest.popFirst().flatMap(Int.init) ?? 0
      case "--part": errorPart = rest.popFirst().flatMap(Part.init) ?? .content
      case "--dump": dumps = true
      case "--publisher": publisher = rest.popFirst()
      default: paths.append(argument)
      }
    }
    return !paths.isEmpty
  }

  private static func show(_ string: String) {
    let text = WordTokenizer.tokenize(SourceText(string))
    for attribution in attributions(in: text).found {
      let parts = Part.allCases.map { part in
        let pieces = part.ranges(of: attribution).filter { !$0.isEmpty }.map { range in
          text.source.text(
            text.tokens[range.lowerBound].start..<text.tokens[range.upperBound - 1].end)
        }
        return "\(part.rawValue) [\(pieces.joined(separator: " … "))]"
      }
      print(parts.joined(separator: "  "), attribution.kind, attribution.slant)
    }
  }

  private static func attributions(in text: TokenizedText)
    -> (found: [Attribution], sentences: [Range<Int>])
  {
    let paragraphs = Layout.paragraphs(text)
    let sentences = Layout.sentences(text, paragraphs: paragraphs)
    let quotations = QuotationFinder.quotations(
      in: text, paragraphs: paragraphs, sentences: sentences)
    let found = AttributionFinder.attributions(
      in: text, sentences: sentences, paragraphs: paragraphs, quotations: quotations,
      cues: .standard)
    return (found, sentences)
  }

  private mutating func measure(_ article: AnnotatedArticle) {
    let group = article.publisher ?? "-"
    if let publisher, publisher != group { return }
    let source = SourceText(name: article.id, article.text)
    let start = Date()
    let text = WordTokenizer.tokenize(source)
    let (found, sentences) = Self.attributions(in: text)
    seconds += Date().timeIntervalSince(start)
    bytes += source.bytes.count
    if dumps { dump(found, article, text) }
    for part in Part.allCases {
      compare(part, article, text, sentences, found, group: group)
    }
  }

  private mutating func compare(
    _ part: Part, _ article: AnnotatedArticle, _ text: TokenizedText, _ sentences: [Range<Int>],
    _ found: [Attribution], group: String
  ) {
    let byteCount = text.source.bytes.count
    let isWanted = marks(
      article.attributions.flatMap(part.spans).compactMap { span in
        guard let start = span.first, let end = span.last, start < end else { return nil }
        return start..<end
      }, count: byteCount)
    let isFound = marks(
      found.flatMap(part.ranges).compactMap { range in
        guard let first = range.first, let last = range.last else { return nil }
        return text.tokens[first].start..<text.tokens[last].end
      }, count: byteCount)
    var sums = Counts()
    for token in text.tokens where token.isWord {
      switch (isWanted[token.start], isFound[token.start]) {
      case (true, true): sums.hits += 1
      case (true, false): sums.misses += 1
      case (false, true): sums.falseAlarms += 1
      case (false, false): break
      }
    }
    counts[group, default: [:]][part, default: Counts()] += sums
    if errors > 0, part == errorPart { collectErrors(text, sentences, isWanted, isFound, group) }
  }

  private func marks(_ ranges: [Range<Int>], count: Int) -> [Bool] {
    var marks = [Bool](repeating: false, count: count)
    for range in ranges {
      for byte in range.clamped(to: 0..<count) { marks[byte] = true }
    }
    return marks
  }

  // MARK: Output

  private func dump(_ found: [Attribution], _ article: AnnotatedArticle, _ text: TokenizedText) {
    for (number, attribution) in found.enumerated() {
      print(article.id, number, attribution.kind, attribution.slant, separator: "\t")
      for part in Part.allCases {
        for range in part.ranges(of: attribution) where !range.isEmpty {
          let start = text.tokens[range.lowerBound].start
          let end = text.tokens[range.upperBound - 1].end
          print(article.id, number, part.rawValue, start, end, separator: "\t")
        }
      }
    }
  }

  /// Keeps each sentence with its missed words in `{}` and its wrongly taken ones in `<>`.
  private mutating func collectErrors(
    _ text: TokenizedText, _ sentences: [Range<Int>], _ isWanted: [Bool], _ isFound: [Bool],
    _ group: String
  ) {
    for sentence in sentences {
      var line = ""
      var state: Character = " "
      var lost = 0
      var extra = 0
      var previousEnd: Int?
      for index in sentence {
        let token = text.tokens[index]
        let wanted = isWanted[token.start]
        let found = isFound[token.start]
        var new: Character = wanted ? (found ? "[" : "{") : (found ? "<" : " ")
        if !token.isWord { new = state }
        if token.isWord, wanted != found {
          if wanted { lost += 1 } else { extra += 1 }
        }
        let gap = previousEnd.map { text.source.text($0..<token.start) } ?? ""
        if new != state {
          line += Self.closing(state) + gap + (new == " " ? "" : String(new))
        } else {
          line += gap
        }
        state = new
        line += text.source.text(token.range)
        previousEnd = token.end
      }
      line += Self.closing(state)
      let labelled = "\(group): " + line.replacingOccurrences(of: "\n", with: " ")
      if lost > 0 { misses.append(labelled) }
      if extra > 0 { falseAlarms.append(labelled) }
    }
  }

  private static func closing(_ state: Character) -> String {
    switch state {
    case "[": "]"
    case "{": "}"
    case "<": ">"
    default: ""
    }
  }

  private func report() {
    if dumps { return }
    if errors > 0 {
      print("== missed words {}: \(misses.count) sentences")
      sample(misses)
      print("== wrongly taken words <>: \(falseAlarms.count) sentences")
      sample(falseAlarms)
    }
    var all: [Part: Counts] = [:]
    for group in counts.keys.sorted() {
      line(group, counts[group] ?? [:])
      for (part, sums) in counts[group] ?? [:] { all[part, default: Counts()] += sums }
    }
    line("all", all)
    let speed = seconds > 0 ? Double(bytes) / seconds / 1e6 : 0
    print(String(format: "%.1f MB/s", speed))
  }

  /// Every n-th, so that all articles are in the sample and a second run shows the same.
  private func sample(_ lines: [String]) {
    let step = max(1, lines.count / max(1, errors))
    for index in stride(from: 0, to: lines.count, by: step) { print(lines[index]) }
  }

  private func line(_ name: String, _ parts: [Part: Counts]) {
    var text = name.padding(toLength: 14, withPad: " ", startingAt: 0)
    for part in Part.allCases {
      let sums = parts[part] ?? Counts()
      text += String(
        format: "  %@ P %.3f R %.3f F1 %.3f", part.rawValue, sums.precision, sums.recall, sums.f1)
    }
    print(text)
  }
}
