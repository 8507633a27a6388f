import Features
import Foundation
import Models

/// How well numbers of the profile rank hyperpartisan above mainstream articles.
struct HyperpartisanRanking {
  private struct Record: Decodable {
    let text: String
    let label: String
  }

  private let truth: [Int]
  private var scores: [(name: String, values: [Double])] = []

  init(_ file: URL, _ profiler: Profiler) throws {
    let articles: [Record] = try records(file)
    truth = articles.map { $0.label == "hyperpartisan" ? 0 : 1 }
    // Quotations left out, both numbers are about the writer's own sentences and words.
    let tones = articles.map { profiler.result($0.text, quotes: .exclude).tone }
    let opinion = Self.ranks(tones.map(\.opinionShare.value))
    let loaded = Self.ranks(tones.map(\.loadedRate.value))
    scores = [
      ("opinion_share", opinion), ("loaded_rate", loaded),
      ("mean rank of both", zip(opinion, loaded).map { ($0 + $1) / 2 }),
    ]
  }

  /// The share of values below each, ties halved; what is unknown is put in the middle.
  private static func ranks(_ values: [Double?]) -> [Double] {
    let known = values.compactMap { $0 }.sorted()
    return values.map { value in
      guard let value, !known.isEmpty else { return 0.5 }
      let below = known.count { $0 < value }
      let ties = known.count { $0 == value }
      return (Double(below) + Double(ties) / 2) / Double(known.count)
    }
  }

  /// Prints a Markdown table of areas under the ROC curve.
  func print() throws {
    let hyper = truth.count { $0 == 0 }
    Swift.print(
      """
      hyperpartisan-byarticle: \(hyper) hyperpartisan, \(truth.count - hyper) mainstream articles

      | ranked by (writer's own words) | AUC (95% interval, bootstrap over articles) |
      |---|--:|
      """)
    for (name, values) in scores {
      let report = ClassificationReport(
        try Predictions(
          truth: truth, predicted: values.map { $0 >= 0.5 ? 0 : 1 },
          probabilities: values.flatMap { [$0, 1 - $0] },
          labels: ["hyperpartisan", "mainstream"]))
      let auc = report.metrics.auc
      Swift.print("| \(name) | \(three(auc.value)) (\(three(auc.low))–\(three(auc.high))) |")
    }
  }
}
