import Features
import Models

/// A profile as a page: one file with everything in it, which asks nothing of a network.
///
/// Several articles make one page with a part for each.
struct HTMLReport {
  private let model: TextClassifier
  private let opinionLabel: Int
  private let baseline: Baseline?
  private var parts: [String] = []
  private var titles: [String] = []
  private var reasons: [JSONValue] = []

  init(model: TextClassifier, opinionLabel: Int, baseline: Baseline?) {
    self.model = model
    self.opinionLabel = opinionLabel
    self.baseline = baseline
  }

  /// Whether no article was added.
  var isEmpty: Bool { parts.isEmpty }

  /// Adds an article.
  mutating func add(_ article: Article, _ result: ArticleResult) {
    let number = parts.count
    let title = result.analysis.document.title ?? article.id ?? article.file
    titles.append(title)
    parts.append(part(number, title, article, result))
    reasons.append(HTMLReasons(result: result, model: model, opinionLabel: opinionLabel).json)
  }

  /// The whole page.
  var page: String {
    let title = titles.count == 1 ? titles[0] : "\(titles.count) articles"
    return HTMLPage(
      title: "Tone: \(title)", script: HTMLScript.text,
      body: """
        <a class="skip" href="#a0-text">Skip to the article</a>
        \(contents)
        <main>
        \(parts.joined(separator: "\n"))
        </main>
        <section id="panel" class="panel" aria-label="Reasons for a sentence" aria-live="polite" \
        hidden></section>
        <footer>\(HTMLMethods.text(model))</footer>
        <script type="application/json" id="reasons">\(HTMLText.json(.array(reasons)))</script>
        """
    ).html
  }

  private var contents: String {
    guard titles.count > 1 else { return "" }
    let items = titles.enumerated().map { number, title in
      "<li><a href=\"#a\(number)\">\(HTMLText.escaped(title))</a></li>"
    }
    return "<nav aria-label=\"Articles\"><ol>\(items.joined())</ol></nav>"
  }

  // MARK: One article

  private func part(
    _ number: Int, _ title: String, _ article: Article, _ result: ArticleResult
  ) -> String {
    let id = "a\(number)"
    let profile = HTMLProfile(result.tone, baseline: baseline)
    let strip = HTMLCharts.strip(
      result.sentences.map { ($0.opinion, $0.label == opinionLabel) })
    let sources = HTMLSources(result: result)
    let text = HTMLArticle(result, prefix: id, opinionLabel: opinionLabel)
    let count = result.sentences.count
    return """
      <article class="report" id="\(id)" data-article="\(number)" aria-labelledby="\(id)-title">
      <header>
      <p class="kicker">Tone profile</p>
      <h1 id="\(id)-title" dir="auto">\(HTMLText.escaped(title))</h1>
      <p class="meta">\(HTMLText.escaped(article.id ?? article.file)) · \(count) sentences</p>
      \(profile.headlines)
      <figure class="along">\(strip)
      <figcaption>Opinion along the article: a bar a sentence, as high as it is likely to be the \
      writer’s opinion.</figcaption></figure>
      </header>
      <div class="columns">
      <section class="text" id="\(id)-text" aria-label="The article, sentence by sentence">
      \(text.html)
      </section>
      <section class="key" aria-label="Key and filters">\(HTMLFilters(result).html)</section>
      </div>
      <section class="numbers"><h2>The profile</h2>
      <div class="tables">\(profile.tables)</div></section>
      <section class="people"><h2>Sources and targets</h2>
      <div class="tables">\(sources.sources)\(sources.targets)</div></section>
      </article>
      """
  }
}
