import Features
import Models

/// The article in a report: its paragraphs with sentences shaded, voices set apart and terms
/// underlined, and the parts of the page that were left out.
struct HTMLArticle {
  let result: ArticleResult
  /// What the ids of its sentences start with.
  let prefix: String
  private let opinionLabel: Int

  init(_ result: ArticleResult, prefix: String, opinionLabel: Int) {
    self.result = result
    self.prefix = prefix
    self.opinionLabel = opinionLabel
  }

  private var analysis: Analysis { result.analysis }
  private var source: SourceText { analysis.document.source }

  /// A paragraph or a part left out, by its place.
  private struct Part {
    let start: Int
    let html: String
  }

  /// The article's paragraphs, in the order of the page.
  ///
  /// - Complexity: O(n log n) in paragraphs, O(n) in bytes.
  var html: String {
    var parts = analysis.document.skipped.map { skipped in
      Part(
        start: skipped.range.lowerBound,
        html: "<p class=\"left-out\"><span class=\"reason\">left out: "
          + "\(HTMLText.escaped(skipped.reason))</span> "
          + "\(HTMLText.escaped(source.text(skipped.range)))</p>")
    }
    var numbers = result.sentences.indices.makeIterator()
    var next = numbers.next()
    for block in analysis.document.blocks {
      var html = ""
      while let number = next,
        result.sentences[number].sentence.range.lowerBound < block.range.upperBound
      {
        html += sentence(number) + " "
        next = numbers.next()
      }
      guard !html.isEmpty else { continue }
      let style = block.section == .headline ? " class=\"headline\"" : ""
      parts.append(
        Part(start: block.range.lowerBound, html: "<p\(style) dir=\"auto\">\(html)</p>"))
    }
    return parts.sorted { $0.start < $1.start }.map(\.html).joined(separator: "\n")
  }

  // MARK: Sentences

  private func sentence(_ number: Int) -> String {
    let result = result.sentences[number]
    let isOpinion = result.label == opinionLabel
    let shade = min(max(Int(result.opinion * 10), 0), 9)
    let percent = TextLayout.percent(result.opinion)
    let name = HTMLText.escaped(
      "Sentence \(number + 1), \(percent) opinionated\(isOpinion ? "" : ", reads as report"): reasons"
    )
    return "<span class=\"s p\(shade)\(isOpinion ? " op" : "")\" id=\"\(prefix)s\(number)\">"
      + runs(of: result.sentence)
      // The number stays on the line of the last word.
      + "<span class=\"nb\">&#8288;<button type=\"button\" class=\"why\" tabindex=\"\(number == 0 ? 0 : -1)\" "
      + "aria-label=\"\(name)\">\(percent.dropLast())</button></span></span>"
  }

  /// The text of a sentence, in runs of one voice and the same terms.
  private func runs(of sentence: Sentence) -> String {
    let terms = TermsByToken(analysis, sentence.tokens)
    var html = ""
    var end = sentence.range.lowerBound
    var open = Voice.author
    var start = sentence.tokens.lowerBound
    while start < sentence.tokens.upperBound {
      let voice = analysis.voices[start]
      var stop = start + 1
      while stop < sentence.tokens.upperBound, analysis.voices[stop] == voice,
        terms[stop] == terms[start]
      {
        stop += 1
      }
      let range = analysis.bytes(start..<stop)
      if voice != open { html += Self.closing(open) }
      html += HTMLText.escaped(source.text(end..<max(end, range.lowerBound)))
      if voice != open { html += Self.opening(voice) }
      open = voice
      html += run(HTMLText.escaped(source.text(range)), terms[start])
      end = max(end, range.upperBound)
      start = stop
    }
    html += Self.closing(open)
    return html + HTMLText.escaped(source.text(end..<max(end, sentence.range.upperBound)))
  }

  private static func opening(_ voice: Voice) -> String {
    voice == .author ? "" : "<span class=\"v-\(voice.name)\">"
  }

  private static func closing(_ voice: Voice) -> String { voice == .author ? "" : "</span>" }

  /// A run of text, underlined as the strongest of its terms.
  private func run(_ text: String, _ terms: [LexiconMatch]) -> String {
    guard let main = terms.max(by: { $0.strength < $1.strength }) else { return text }
    let categories = terms.map(\.category.rawValue)
    return "<span class=\"t f-\(CategoryFamily.of(main.category).rawValue)\" "
      + "data-c=\"\(categories.joined(separator: " "))\" "
      + "title=\"\(categories.joined(separator: ", "))\">\(text)</span>"
  }
}

/// The lexicon matches that cover each token of a sentence.
struct TermsByToken {
  private var terms: [[LexiconMatch]]
  private let start: Int

  init(_ analysis: Analysis, _ tokens: Range<Int>) {
    terms = Array(repeating: [], count: tokens.count)
    start = tokens.lowerBound
    for match in analysis.matches(in: tokens) {
      for token in match.tokens.clamped(to: tokens) { terms[token - start].append(match) }
    }
  }

  /// The matches of a token of the sentence.
  subscript(token: Int) -> [LexiconMatch] { terms[token - start] }
}
