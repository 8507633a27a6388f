import Features
import Models

/// How the fields of a tone profile are distributed over a reference set of articles.
struct Baseline: Codable {
  /// The distribution of one field.
  struct Distribution: Codable {
    /// In how many articles the field was known.
    let n: Int
    /// The quantiles at 0, 1, … 100 per cent.
    let quantiles: [Double]
  }

  /// The model the articles were profiled with.
  struct Model: Codable, Equatable {
    let name: String
    let sha256: String
  }

  let schema: String
  let model: Model
  let quotes: QuoteHandling
  let articles: Int
  let fields: [String: Distribution]

  static let schema = "slant.baseline/1"
  private static let steps = 100

  /// Sums profiles up; fields that no article has are left out.
  init(_ profiles: [ToneProfile], model: TextClassifier, quotes: QuoteHandling) {
    schema = Self.schema
    self.model = Model(name: model.header.name, sha256: model.sha256)
    self.quotes = quotes
    articles = profiles.count
    var values: [String: [Double]] = [:]
    for profile in profiles {
      for field in profile.fields {
        if let value = field.value.value { values[field.name, default: []].append(value) }
      }
    }
    fields = values.mapValues { values in
      let sorted = values.sorted()
      return Distribution(
        n: sorted.count,
        quantiles: (0...Self.steps).map {
          PercentileBounds.quantile(Double($0) / Double(Self.steps), of: sorted)
        })
    }
  }

  /// Reads a baseline.
  ///
  /// - Throws: ``CorpusError`` if the file cannot be read or holds no baseline.
  static func read(_ path: String) throws(CorpusError) -> Baseline {
    let bytes = try BinaryFile.read(path)
    func refusal(_ found: String) -> CorpusError {
      CorpusError(
        file: path,
        message: "expected a baseline made by classify profile --summary, found \(found)",
        endsReading: true)
    }
    do {
      let baseline = try Baseline(json: bytes)
      guard baseline.schema == schema else { throw refusal("schema \"\(baseline.schema)\"") }
      guard baseline.fields.values.allSatisfy(\.isSound) else { throw refusal("bad quantiles") }
      return baseline
    } catch let error as CorpusError {
      throw error
    } catch {
      throw refusal("something else")
    }
  }

  /// The baseline as JSON.
  var json: JSONValue {
    .object([
      ("schema", .string(schema)),
      ("model", .object([("name", .string(model.name)), ("sha256", .string(model.sha256))])),
      ("quotes", .string(quotes.rawValue)), ("articles", .integer(articles)),
      (
        "fields",
        .object(
          fields.sorted { $0.key < $1.key }.map { name, distribution in
            (
              name,
              .object([
                ("n", .integer(distribution.n)),
                ("quantiles", .array(distribution.quantiles.map { .exact($0) })),
              ])
            )
          })
      ),
    ])
  }

  /// The share of the reference articles, in per cent, that lie below a value of a field.
  ///
  /// Of articles with the very value half count; `nil` if the baseline does not know the field.
  func percentile(_ value: Double?, of field: String) -> Double? {
    guard let value, let distribution = fields[field] else { return nil }
    return distribution.percentile(value)
  }
}

extension Baseline.Distribution {
  fileprivate var isSound: Bool {
    quantiles.count >= 2 && zip(quantiles, quantiles.dropFirst()).allSatisfy { $0 <= $1 }
  }

  /// Where a value lies among the quantiles, 0–100, interpolated.
  func percentile(_ value: Double) -> Double {
    let below = quantiles.count { $0 < value }
    let notAbove = quantiles.count { $0 <= value }
    let unit = 100 / Double(quantiles.count - 1)
    guard below == notAbove else { return (Double(below + notAbove - 1) / 2) * unit }
    guard below > 0 else { return 0 }
    guard below < quantiles.count else { return 100 }
    let (low, high) = (quantiles[below - 1], quantiles[below])
    return (Double(below - 1) + (value - low) / (high - low)) * unit
  }
}
