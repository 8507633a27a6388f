import Testing

@testable import Features

/// Boundaries found, missed and made up.
private struct BoundaryCounts {
  var hits = 0
  var misses = 0
  var extras = 0

  var precision: Double { ratio(hits, hits + extras) }
  var recall: Double { ratio(hits, hits + misses) }
  var f1: Double { ratio(2 * hits, 2 * hits + misses + extras) }

  private func ratio(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }

  mutating func add(_ found: Set<Int>, expected: Set<Int>) {
    hits += found.intersection(expected).count
    misses += expected.subtracting(found).count
    extras += found.subtracting(expected).count
  }

  static func + (first: Self, second: Self) -> Self {
    BoundaryCounts(
      hits: first.hits + second.hits, misses: first.misses + second.misses,
      extras: first.extras + second.extras)
  }
}

struct SentenceGoldTests {
  private func sentences(of example: SentenceGold.Case) -> [String] {
    let source = SourceText(example.text)
    let text = WordTokenizer.tokenize(source)
    let block = Document.Block(
      range: source.bytes.indices, section: example.section, paragraph: 0)
    return SentenceSegmenter.sentences(in: block, of: text, tokens: text.tokens.indices)
      .map { source.text($0.range) }
  }

  /// The inner boundaries, as numbers of bytes that are not white space.
  private func ends(_ sentences: [String]) -> Set<Int> {
    var offset = 0
    return Set(
      sentences.dropLast().map { sentence in
        offset += sentence.utf8.count { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
        return offset
      })
  }

  /// The counts of some cases, and those that are wrong, as they came out.
  private func measure(_ cases: [SentenceGold.Case]) -> (counts: BoundaryCounts, wrong: [String]) {
    var counts = BoundaryCounts()
    var wrong: [String] = []
    for example in cases {
      let found = sentences(of: example)
      counts.add(ends(found), expected: ends(example.sentences))
      if found != example.sentences {
        wrong.append("\(example.line)\n    but found: \(found.joined(separator: "| "))")
      }
    }
    return (counts, wrong)
  }

  @Test func `finds the boundaries of the gold set`() {
    let groups = SentenceGold.groups.map { measure($0.cases) }
    let total = groups.reduce(BoundaryCounts()) { $0 + $1.counts }
    let wrong = groups.flatMap(\.wrong)
    #expect(SentenceGold.groups.reduce(0) { $0 + $1.cases.count } >= 450)
    if !wrong.isEmpty {
      print("Sentences cut in the wrong place:\n  " + wrong.joined(separator: "\n  "))
    }
    #expect(
      total.f1 >= 0.99 && total.precision >= 0.99 && total.recall >= 0.99,
      "F1 \(total.f1), precision \(total.precision), recall \(total.recall)")
  }

  @Test(arguments: SentenceGold.groups.map(\.name))
  func `finds most boundaries of every kind`(name: String) {
    for group in SentenceGold.groups where group.name == name {
      #expect(measure(group.cases).counts.f1 >= 0.95)
    }
  }

  @Test func `has no case twice`() {
    let lines = SentenceGold.groups.flatMap { $0.cases.map(\.line) }
    #expect(Set(lines).count == lines.count)
    #expect(Set(lines).isDisjoint(with: SentenceCases.all))
  }

  @Test(
    arguments: SentenceGold.lines(
      """
      The judge, Brig. Gen. Amir H. Lund, retired.| He is 70.
      The U.S. No. 2 ship sank.| The U.S. No. 1 did not.
      They fly for St. Louis Inc.| It owns four planes.
      He lives in the U.S.| The house is small.
      He left at 5 p.m.| He had been there all day.
      He left at 5 p.m. Eastern time.| She stayed.
      He sold Acme Inc.| Shares fell.
      “Why?” Ms. Lund asked.| “Why not?”
      “Why?” Lund, a lawyer from Troy, asked.| “Why not?”
      He called it “a toy.”| iPhone sales rose.
      He resigned.| van der Meer did not.
      It was decided.2| It was final.
      Er kam am 3. Mai an.| Sie ging.
      # ‘Who Knew?’ Lund Asks
      a) Boil it.| b) Eat it.
      “I thought —”| He stopped.
      “I thought —” Holt stopped.
      "Not the —"| The line went dead.
      It cost £4 10s. 6d. in 1910.| It costs £900 now.
      It was built in the 90s.| 6 people live there.
      """))
  func `knows each of these`(example: SentenceGold.Case) {
    #expect(sentences(of: example) == example.sentences)
  }
}
