import Features
import Foundation
import Models
import Testing

/// How often the intervals of a group's profile hold the truth, where articles differ.
@Suite struct GroupCoverageTests {
  /// Sums that articles are put together from.
  private struct Parts {
    /// A sentence of four words, one of them loaded.
    let loaded: ToneSums
    /// A sentence of ten words, none of them loaded, for each percent of opinion.
    let plain: [ToneSums]

    init() throws {
      func sums(_ text: String, _ opinion: Double) throws -> ToneSums {
        let article = try ProfiledText(text)
        return ToneSums(article.analysis, sentences: article.results([opinion]))
      }
      loaded = try sums("The sham went on.", 0.5)
      plain = try (0...100).map { try sums(ProfiledText.plain(1), Double($0) / 100) }
    }

    /// An article of so many events in so many words, all of its plain sentences of opinion 0.
    func article(events: Int, words: Int) -> ToneSums {
      var sums = plain[0]
      for _ in 0..<events { sums += loaded }
      for _ in 0..<max((words - 4 * events) / 10 - 1, 0) { sums += plain[0] }
      return sums
    }

    /// An article of sentences of such opinions.
    func article(opinions: [Double]) -> ToneSums {
      let sentences = opinions.map { plain[min(max(Int(($0 * 100).rounded()), 0), 100)] }
      var sums = sentences.first ?? plain[0]
      for sentence in sentences.dropFirst() { sums += sentence }
      return sums
    }
  }

  private func holds(_ articles: [ToneSums], _ field: String, _ truth: Double) -> Bool {
    let profile = TonePool.profile(articles, resamples: 60)
    guard let interval = profile.fields.first(where: { $0.name == field })?.value,
      let low = interval.low, let high = interval.high
    else { return false }
    return low <= truth && truth <= high
  }

  /// The rates of articles have a logarithm that spreads by 0.6 around that of the group.
  @Test(arguments: [3...4, 5...12])
  func `intervals of a group's rates cover at 95%`(sizes: ClosedRange<Int>) throws {
    let parts = try Parts()
    var generator = SeededGenerator(seed: 7)
    let trials = 500
    let held = (0..<trials).count { _ in
      let rate = 2 * pow(20, generator.unit())
      let count = sizes.lowerBound + generator.below(sizes.count)
      let articles = (0..<count).map { _ in
        let words = 150 + generator.below(650)
        let own = rate * exp(0.6 * generator.normal() - 0.18)
        let events = generator.poisson(own * Double(words) / 1000)
        return parts.article(events: min(events, words / 4), words: words)
      }
      return holds(articles, "loaded_rate", rate)
    }
    let coverage = Double(held) / Double(trials)
    #expect((0.925...0.985).contains(coverage), "\(coverage)")
  }

  @Test(arguments: [3...4, 5...12])
  func `intervals of a group's opinion cover at 95%`(sizes: ClosedRange<Int>) throws {
    let parts = try Parts()
    var generator = SeededGenerator(seed: 8)
    let trials = 500
    let held = (0..<trials).count { _ in
      let center = generator.normal() - 1
      let count = sizes.lowerBound + generator.below(sizes.count)
      let articles = (0..<count).map { _ in
        let middle = center + generator.normal()
        return parts.article(
          opinions: (0..<8 + generator.below(32)).map { _ in
            1 / (1 + exp(-(middle + 2 * generator.normal())))
          })
      }
      let truth = LogisticNormal.mean(center: center, deviation: 5.0.squareRoot())
      return holds(articles, "opinion_share", truth)
    }
    let coverage = Double(held) / Double(trials)
    #expect((0.925...0.985).contains(coverage), "\(coverage)")
  }
}
