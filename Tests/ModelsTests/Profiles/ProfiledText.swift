import Features
import Models

/// An invented article, analysed with a lexicon that is small enough to count by hand.
struct ProfiledText {
  let analysis: Analysis

  /// Ten words without anything that a profile counts.
  static let plain = "The clerk put the old box on the wide table."

  /// As many plain sentences as asked for.
  static func plain(_ count: Int) -> String {
    Array(repeating: plain, count: count).joined(separator: " ")
  }

  init(headline: String? = nil, _ paragraphs: [String]) throws {
    var bytes: [UInt8] = []
    var blocks: [Document.Block] = []
    for (number, part) in ([headline].compactMap { $0 } + paragraphs).enumerated() {
      let isHeadline = headline != nil && number == 0
      let start = bytes.count
      bytes += Array(part.utf8)
      blocks.append(
        Document.Block(
          range: start..<bytes.count, section: isHeadline ? .headline : .body,
          paragraph: isHeadline || headline == nil ? number : number - 1))
      bytes += Array("\n\n".utf8)
    }
    let lexicon = try LexiconParser.parse(
      Array(Self.entries.utf8), file: "test.tsv", name: "test")
    let document = Document(source: SourceText(name: "test", bytes: bytes), blocks: blocks)
    analysis = TextAnalyzer(lexicons: [lexicon]).analyze(document)
  }

  init(_ text: String) throws { try self.init([text]) }

  /// The profile, with the same probability of opinion for all sentences unless they are given.
  func profile(_ opinions: [Double]? = nil, seed: UInt64 = 1) -> ToneProfile {
    ArticleProfiler.profile(analysis, sentences: results(opinions), seed: seed)
  }

  func results(_ opinions: [Double]?) -> [SentenceResult] {
    analysis.sentences.enumerated().map { number, sentence in
      let opinion = opinions.map { $0.indices.contains(number) ? $0[number] : 0 } ?? 0.5
      return SentenceResult(
        sentence: sentence, probabilities: [opinion, 1 - opinion], label: opinion >= 0.5 ? 0 : 1,
        opinion: opinion, voice: SentenceResult.voice(of: sentence, in: analysis))
    }
  }

  func string(_ tokens: Range<Int>) -> String {
    analysis.document.source.text(analysis.bytes(tokens))
  }

  /// Every target with its hits, `name < holder: match -> mention construction polarity`.
  func targetSummary(atLeast hits: Int = 1) -> [String] {
    TargetFinder.targets(in: analysis, atLeast: hits).flatMap { target in
      target.hits.map { hit in
        let holder =
          switch target.holder {
          case .author: "author"
          case .source(let name): name ?? "?"
          }
        let sign = hit.polarity > 0 ? "+" : "-"
        return "\(target.name) < \(holder): \(string(hit.match)) \(hit.construction) \(sign)"
      }
    }
  }

  private static let entries = """
    # version: 1
    # source: invented for tests
    # licence: Apache-2.0
    # columns: pattern, category, polarity (-1, 0, 1), strength (1-3), guard, note
    sham\tloaded\t-1\t3
    mess\tloaded\t-1\t1
    stooge/n\tepithet\t-1\t3
    puppet/n\tepithet\t-1\t2
    coward/n\tepithet\t-1\t2
    hero/n\tepithet\t1\t2
    cave/v\tloaded-verb\t-1\t2
    peddle/v\tloaded-verb\t-1\t3
    smear/v\tloaded-verb\t-1\t3
    disgrace/v\tloaded-verb\t-1\t2
    feeble\tevaluative\t-1\t3
    splendid\tevaluative\t1\t3
    sham\tevaluative\t-1\t3
    not add up\tverdict\t-1\t3
    rant/v\treport-hostile\t-1\t3
    allege/v\treport-doubting\t-1\t2
    so-called\tdistancing\t-1\t3
    tellingly\tattitude\t0\t3
    perhaps\thedge\t0\t3
    may\thedge\t0\t2
    certainly\tbooster\t0\t3
    it matters that\tfactive\t0\t3
    manage/v to\timplicative\t0\t3
    must\tobligation\t0\t1
    it is time to\tobligation\t0\t3
    i\taddress\t0\t2
    my\taddress\t0\t2
    you\taddress\t0\t1
    utterly\tintensifier\t0\t3
    """
}
