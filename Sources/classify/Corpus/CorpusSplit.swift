import Features
import Foundation
import Models

/// `classify corpus split`.
enum CorpusSplit {
  static let options = [
    OptionSpec(
      name: "--shares", placeholder: "A,B,C",
      help: "split: shares of train, dev and test (default: 80,10,10; two shares: no dev)"),
    OptionSpec(name: "--seed", placeholder: "N", help: "split: seed (default: 1)"),
  ]

  static func run(
    _ paths: [String], _ arguments: Arguments, _ console: Console
  ) throws -> ExitStatus {
    guard let folder = arguments.string("--output") else {
      throw UsageError("corpus split needs a folder to write into: -o FOLDER")
    }
    let parts = try parts(arguments)
    let seed = try arguments.integer("--seed", in: 0...Int.max) ?? 1
    let records = try CorpusCommand.records(paths, arguments)
    let first = records[0].schema
    for record in records where record.schema !== first {
      guard record.schema.format == first.format, record.schema.columns == first.columns else {
        throw CorpusError(
          file: record.schema.file, message: "other columns or format than \(first.file)",
          hint: "files that are split together must be alike")
      }
    }
    let folds = try folds(records, parts, seed: UInt64(seed))
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    for (number, part) in parts.enumerated() {
      let rows = records.indices.filter { folds[$0] == number }
      let ending = first.format.fileExtensions.first ?? "jsonl"
      let file = URL(filePath: folder).appending(path: "\(part.name).\(ending)").path
      try AtomicFile.write(first.headerLine + rows.flatMap { records[$0].bytes + [0x0A] }, to: file)
      let groups = Set(try rows.compactMap { try records[$0].group }).count
      let inGroups = groups > 0 ? " in \(groups) groups" : ""
      try console.write("\(file): \(rows.count) records\(inGroups)\n")
    }
    return .done
  }

  private struct Part {
    let name: String
    let share: Int
  }

  private static func parts(_ arguments: Arguments) throws(UsageError) -> [Part] {
    let text = arguments.string("--shares") ?? "80,10,10"
    let shares = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard (2...3).contains(shares.count), shares.allSatisfy({ (1...1000).contains($0) }) else {
      throw .badValue(
        "--shares", expected: "two or three whole numbers from 1 to 1000, e.g. 80,10,10",
        found: text)
    }
    let names = shares.count == 3 ? ["train", "dev", "test"] : ["train", "test"]
    return zip(names, shares).map(Part.init)
  }

  /// The part of each record: stratified, grouped folds of equal size, dealt out by the shares.
  private static func folds(
    _ records: [Record], _ parts: [Part], seed: UInt64
  ) throws -> [Int] {
    let divisor = parts.map(\.share).reduce(0, gcd)
    let sizes = parts.map { $0.share / max(divisor, 1) }
    let labels = try records.map { try $0.label ?? "" }
    let groups = try records.enumerated().map { try $1.group ?? "\u{0}\($0)" }
    let number = Dictionary(
      Set(labels).sorted().enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let groupNumber = Dictionary(
      Set(groups).sorted().enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    // More folds than groups cannot be filled; fewer are a coarser grid.
    let total = sizes.reduce(0, +)
    guard groupNumber.count >= total else {
      throw CorpusError(
        file: records[0].schema.file,
        message: "\(groupNumber.count) groups cannot be divided into \(total) equal parts",
        hint: "choose rounder --shares")
    }
    let folds = try CrossValidation.folds(
      labels: labels.map { number[$0] ?? 0 }, groups: groups.map { groupNumber[$0] ?? 0 },
      folds: total, seed: seed)
    var owner: [Int] = []
    for (part, size) in sizes.enumerated() { owner += Array(repeating: part, count: size) }
    return folds.map { owner[$0] }
  }

  private static func gcd(_ first: Int, _ second: Int) -> Int {
    second == 0 ? first : gcd(second, first % second)
  }
}
