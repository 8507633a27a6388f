import Features
import Foundation
import Models

/// Whether the side that loaded words take to a name is the feeling that people read in the writer.
struct EntityFeelings {
  private struct Record: Decodable {
    let id: String
    let text: String
    let event: String
    let annotations: [String: String]

    private enum CodingKeys: String, CodingKey {
      case id, text
      case event = "event_id"
      case annotations = "article_annotations"
    }
  }

  /// A main entity of an article.
  struct Entity {
    let article: String
    let event: String
    let name: String
    /// -1, 0 or 1.
    let feeling: Int
    /// The loaded words attached to the name, of the writer and of sources.
    let hits: [(hit: Target.Hit, isWriters: Bool, text: String)]

    /// (p − n) / (p + n + 2) over some of them.
    func score(_ isCounted: (Target.Hit, _ isWriters: Bool) -> Bool) -> Double {
      let counted = hits.filter { isCounted($0.hit, $0.isWriters) }.map(\.hit)
      let signed = counted.reduce(0) { $0 + $1.weight * Double($1.polarity) }
      return signed / (counted.reduce(0) { $0 + $1.weight } + 2)
    }
  }

  private(set) var entities: [Entity] = []

  /// Reads the articles and finds their targets.
  ///
  /// - Parameters:
  ///   - file: The articles with their annotations.
  ///   - profiler: What analyses them.
  ///   - half: Only the events whose identifiers start with an even (0) or an odd (1) digit.
  /// - Throws: The system's error if the file cannot be read, or what does not fit in it.
  init(_ file: URL, _ profiler: Profiler, half: Int?) throws {
    for record: Record in try records(file) {
      let parity = (record.event.first?.hexDigitValue ?? 0) % 2
      guard half == nil || half == parity else { continue }
      let analysis = profiler.result(record.text).analysis
      let targets = TargetFinder.targets(in: analysis, atLeast: 0)
      for (key, value) in record.annotations.sorted(by: { $0.key < $1.key }) {
        guard key.hasPrefix("author_feeling_"), !key.hasSuffix("main_event"),
          let feeling = ["neg": -1, "neu": 0, "pos": 1][value]
        else { continue }
        let name = key.dropFirst("author_feeling_".count).split(separator: "_")
        let own = targets.filter { Self.isSame($0.name, name) }
        let hits = own.flatMap { target in
          target.hits.map { ($0, target.holder == .author, Self.text($0, analysis)) }
        }
        entities.append(
          Entity(
            article: record.id, event: record.event, name: name.joined(separator: " "),
            feeling: feeling, hits: hits))
      }
    }
  }

  /// Whether a name in the text ends like the entity's name.
  private static func isSame(_ name: String, _ entity: [Substring]) -> Bool {
    name.split(separator: " ").last?.lowercased() == entity.last?.lowercased()
  }

  /// A loaded word in its sentence.
  private static func text(_ hit: Target.Hit, _ analysis: Analysis) -> String {
    func string(_ tokens: Range<Int>) -> String {
      analysis.document.source.text(analysis.bytes(tokens)).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
    let sentence = analysis.sentences.first { $0.tokens.contains(hit.match.lowerBound) }
    return "\(hit.polarity > 0 ? "+" : "-") \(string(hit.match)) (\(hit.construction)): "
      + (sentence.map { string($0.tokens) } ?? "")
  }

  // MARK: Figures

  private static let holders: [(name: String, isCounted: @Sendable (Bool) -> Bool)] = [
    ("the writer's words", { $0 }), ("sources' words", { !$0 }), ("all words", { _ in true }),
  ]

  /// Prints the concordance of sides and feelings, with intervals and tests.
  func print(lists: Bool) {
    let counts = [-1, 0, 1].map { feeling in entities.count { $0.feeling == feeling } }
    Swift.print(
      """

      basil-articles: \(entities.count) main entities in \(Set(entities.map(\.article)).count) \
      articles (feeling negative \(counts[0]), neutral \(counts[1]), positive \(counts[2]))

      | loaded words | entities with any | concordance (95% interval, bootstrap over events) \
      | p (permutation) |
      |---|--:|--:|--:|
      """)
    for (name, isCounted) in Self.holders {
      row(name) { isCounted($1) }
      row("… by grammar, not by nearness") { isCounted($1) && $0.construction != .nearby }
      row("… of strength 2 or 3") { isCounted($1) && $0.isStrong }
    }
    guard lists else { return }
    for entity in entities where !entity.hits.isEmpty {
      Swift.print("\n\(entity.article) \(entity.name): feeling \(entity.feeling)")
      for hit in entity.hits {
        Swift.print("    \(hit.isWriters ? "writer" : "source") \(hit.text)")
      }
    }
  }

  private func row(_ name: String, _ isCounted: (Target.Hit, Bool) -> Bool) {
    let scores = entities.map { $0.score(isCounted) }
    let figure = Concordance(scores, entities)
    Swift.print(
      "| \(name) | \(scores.count { $0 != 0 }) | \(three(figure.value)) (\(three(figure.low))–"
        + "\(three(figure.high))) | \(String(format: "%.4f", figure.p)) |")
  }
}

/// How often the more favourably worded of two entities is the one with the better feeling.
///
/// Over all pairs of different feelings; equal scores count half, so that chance is 0.5. The test
/// permutes the feelings among the entities.
///
/// Source: Hanley and McNeil, "The Meaning and Use of the Area under a Receiver Operating
/// Characteristic (ROC) Curve", Radiology 143, 1982, here over pairs of three ordered classes.
struct Concordance {
  let value: Double?
  let low: Double?
  let high: Double?
  /// The share of permutations that reach the value, one-sided.
  let p: Double

  /// Compares scores with the feelings towards the entities that have them.
  init(_ scores: [Double], _ entities: [EntityFeelings.Entity], resamples: Int = 1000) {
    var feelings = entities.map(\.feeling)
    let found = Self.value(scores, feelings)
    var generator = SeededGenerator(seed: 1)
    let events = Dictionary(grouping: entities.indices) { entities[$0].event }
      .sorted { $0.key < $1.key }.map(\.value)
    let resampled = (0..<resamples).compactMap { _ in
      let drawn = events.indices.flatMap { _ in events[generator.below(events.count)] }
      return Self.value(drawn.map { scores[$0] }, drawn.map { feelings[$0] })
    }.sorted()
    low = resampled.isEmpty ? nil : resampled[resampled.count / 40]
    high = resampled.isEmpty ? nil : resampled[resampled.count - 1 - resampled.count / 40]
    var reached = 0
    for _ in 0..<resamples {
      generator.shuffle(&feelings)
      if let value = Self.value(scores, feelings), let found, value >= found - 1e-12 {
        reached += 1
      }
    }
    p = Double(reached + 1) / Double(resamples + 1)
    value = found
  }

  private static func value(_ scores: [Double], _ feelings: [Int]) -> Double? {
    let better = [1, 0].map { feeling in scores.indices.filter { feelings[$0] == feeling } }
    let worse = [[0, -1], [-1]].map { list in
      scores.indices.filter { list.contains(feelings[$0]) }
    }
    var (sum, pairs) = (0.0, 0)
    for (upper, lower) in zip(better, worse) {
      for first in upper {
        for second in lower {
          sum += scores[first] > scores[second] ? 1 : scores[first] == scores[second] ? 0.5 : 0
        }
      }
      pairs += upper.count * lower.count
    }
    return pairs > 0 ? sum / Double(pairs) : nil
  }
}
