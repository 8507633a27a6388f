import Features
import Models

/// `classify corpus split`.
enum CorpusSplit {
  static let options = [
    OptionSpec(
      name: "--shares", placeholder: "A,B,C",
      help: "split: shares of train, dev and test (default: 80,10,10; two shares: no dev)"),
    OptionSpec(
      name: "--train", placeholder: "FILE", help: "split: write this part here, not into -o"),
    OptionSpec(name: "--dev", placeholder: "FILE", help: "split: the same for dev"),
    OptionSpec(name: "--test", placeholder: "FILE", help: "split: the same for test"),
    OptionSpec(
      name: "--seed", placeholder: "N", help: "split and next: seed of chance (default: 1)"),
  ]

  static func run(
    _ paths: [String], _ arguments: Arguments, _ console: Console
  ) throws -> ExitStatus {
    let format = try arguments.choice("--format", of: CorpusCommand.Format.self) ?? .text
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
    let folds = try folds(records, parts, by: arguments.string("--by"), seed: UInt64(seed))
    let files = parts.enumerated().map { number, part in
      let ending = first.format.fileExtensions.first ?? "jsonl"
      let path =
        part.file
        ?? arguments.string("--output").map { folder in
          PathName.joined(folder, "\(part.name).\(ending)")
        }
      return Output(
        path: path ?? "",
        records: records.indices.filter { folds[$0] == number }.map { records[$0] })
    }
    try Outputs.check(
      zip(parts, files).map { part, file in ("--\(part.name)", file.path) }, inputs: paths)
    if let folder = arguments.string("--output") {
      try FileSystem.makeFolder(folder)
    }
    for file in files {
      var bytes = first.headerLine
      for record in file.records { bytes += record.lineBytes }
      try Outputs.write(bytes, to: file.path, console)
    }
    switch format {
    case .text: for file in files { try console.write(try file.line) }
    case .json:
      let parts = JSONValue.array(try files.map { try $0.json })
      try console.write(
        JSONValue.object([("schema", .string("slant.split/1")), ("parts", parts)])
          .serialized(indented: true) + "\n")
    }
    return .done
  }

  /// A part as it is written.
  private struct Output {
    let path: String
    let records: [Record]

    private var groups: Int {
      get throws { Set(try records.compactMap { try $0.group }).count }
    }

    var line: String {
      get throws {
        let groups = try groups
        return "\(path): \(records.count) records" + (groups > 0 ? " in \(groups) groups" : "")
          + "\n"
      }
    }

    var json: JSONValue {
      get throws {
        var labels: [String: Int] = [:]
        for record in records { labels[try record.label ?? "", default: 0] += 1 }
        return .object([
          ("file", .string(path)), ("records", .integer(records.count)),
          ("groups", .integer(try groups)),
          (
            "labels",
            .object(labels.sorted { $0.key < $1.key }.map { ($0.key, .integer($0.value)) })
          ),
        ])
      }
    }
  }

  private struct Part {
    let name: String
    let share: Int
    /// The file asked for, where it is not one of the folder's.
    let file: String?
  }

  private static func parts(_ arguments: Arguments) throws(UsageError) -> [Part] {
    let names = ["train", "dev", "test"]
    let named = names.filter { arguments.string("--" + $0) != nil }
    let toFolder = arguments.string("--output") != nil
    for option in ["--output"] + names.map({ "--" + $0 })
    where arguments.string(option) == Outputs.standardOutput {
      throw .badValue(
        option, expected: toFolder ? "a folder" : "a file", found: Outputs.standardOutput)
    }
    guard toFolder != (named.count >= 2), toFolder == named.isEmpty else {
      throw UsageError("corpus split needs -o FOLDER, or two or three of --train, --dev and --test")
    }
    let fallback = named.count == 2 ? "80,20" : "80,10,10"
    let text = arguments.string("--shares") ?? fallback
    let shares = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard (2...3).contains(shares.count), shares.allSatisfy({ (1...1000).contains($0) }) else {
      throw .badValue(
        "--shares", expected: "two or three whole numbers from 1 to 1000, e.g. 80,10,10",
        found: text)
    }
    let parts = toFolder ? (shares.count == 3 ? names : ["train", "test"]) : named
    guard parts.count == shares.count else {
      throw UsageError("--shares has \(shares.count) shares for \(parts.count) files")
    }
    return zip(parts, shares).map { name, share in
      Part(name: name, share: share, file: arguments.string("--" + name))
    }
  }

  /// The part of each record: stratified, grouped folds of equal size, dealt out by the shares.
  private static func folds(
    _ records: [Record], _ parts: [Part], by field: String?, seed: UInt64
  ) throws -> [Int] {
    let divisor = parts.map(\.share).reduce(0, gcd)
    let sizes = parts.map { $0.share / max(divisor, 1) }
    let labels = try records.map { record in
      let kind = try field.flatMap { try record.field($0) }
      return try (record.label ?? "") + "\u{0}" + (kind ?? "")
    }
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
