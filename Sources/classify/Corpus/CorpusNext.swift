import Features
import Models

/// `classify corpus next`.
enum CorpusNext {
  static let options = [
    OptionSpec(
      name: "--count", short: "-n", placeholder: "N", help: "next: how many records (default: 50)"),
    OptionSpec(
      name: "--strategy", placeholder: "NAME",
      help: "next: margin (default: the two likeliest labels are nearest), entropy, or random"),
    CommonOptions.lexicon,
  ]

  private enum Strategy: String, CaseIterable { case margin, entropy, random }

  static func run(
    _ paths: [String], _ arguments: Arguments, _ console: Console
  ) throws -> ExitStatus {
    let count = try arguments.integer("--count", in: 1...1_000_000) ?? 50
    let strategy = try arguments.choice("--strategy", of: Strategy.self) ?? .margin
    let seed = try arguments.integer("--seed", in: 0...Int.max) ?? 1
    try Outputs.check(arguments, inputs: paths)
    let model = try CommonOptions.loadModel(arguments)
    let records = try CorpusCommand.records(paths, arguments)
    let first = records[0].schema
    for record in records where record.schema !== first {
      guard record.schema.format == first.format, record.schema.columns == first.columns else {
        throw CorpusError(
          file: record.schema.file, message: "other columns or format than \(first.file)")
      }
    }
    let probabilities = records.map { record in
      var buffer = FeatureBuffer()
      model.pipeline.fill(
        &buffer, record: SourceText(name: record.schema.file, bytes: record.text),
        section: record.documentSection)
      return model.probabilities(for: buffer, target: (try? record.target) ?? nil)
    }
    let order = order(probabilities, strategy, seed: UInt64(seed))
    var output: [UInt8] = []
    RecordWriter(schema: first, labels: model.labels).appendHeader(to: &output)
    for index in try spread(order, records, count: count) {
      RecordWriter(schema: records[index].schema, labels: model.labels).append(
        records[index], predicted: model.decision.label(probabilities[index]),
        probabilities: probabilities[index], to: &output)
    }
    try CorpusCommand.write(output, arguments, console)
    return .done
  }

  /// The records, least sure first; equally sure ones in their order.
  ///
  /// Source: Settles, "Active Learning Literature Survey", 2009, section 3.1: margin and entropy
  /// sampling.
  private static func order(
    _ probabilities: [[Double]], _ strategy: Strategy, seed: UInt64
  ) -> [Int] {
    if strategy == .random {
      var generator = SeededGenerator(seed: seed)
      return generator.permutation(probabilities.count)
    }
    let sureness = probabilities.map { row in
      if strategy == .entropy { return row.reduce(0) { $0 + ($1 > 0 ? $1 * log($1) : 0) } }
      let sorted = row.sorted(by: >)
      return (sorted.first ?? 0) - (sorted.dropFirst().first ?? 0)
    }
    return probabilities.indices.sorted { (sureness[$0], $0) < (sureness[$1], $1) }
  }

  /// The first records of an order, without near copies of those before, groups taking turns: no group
  /// gives its second record before each has given its first.
  private static func spread(
    _ order: [Int], _ records: [Record], count: Int
  ) throws -> [Int] {
    var turns: [String: Int] = [:]
    var ranked: [(turn: Int, place: Int, index: Int)] = []
    for (place, index) in order.enumerated() {
      var turn = 0
      if let group = try records[index].group {
        turn = turns[group, default: 0]
        turns[group] = turn + 1
      }
      ranked.append((turn, place, index))
    }
    ranked.sort { ($0.turn, $0.place) < ($1.turn, $1.place) }
    let shingles = ranked.map { Shingles(records[$0.index].text, length: 3) }
    let copies = Set(NearDuplicates.pairs(shingles, atLeast: 0.8).map(\.second))
    return ranked.indices.filter { !copies.contains($0) }.prefix(count).map { ranked[$0].index }
  }
}
