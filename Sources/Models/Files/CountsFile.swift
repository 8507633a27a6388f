import Features

/// Why a file of counts is refused, or does not go with others.
public enum CountsFileError: Error, Equatable, Sendable, CustomStringConvertible {
  /// It holds no counts.
  case notCounts
  /// It was written by a newer program.
  case newerFormat(found: Int, supported: Int)
  /// Its checksum does not fit, or its content contradicts itself.
  case damaged
  /// It was counted in another way than the counts it is to be added to.
  case differs(String)

  /// What is wrong, in one line.
  public var description: String {
    switch self {
    case .notCounts: "not a file of counts (classify train --counts writes one)"
    case .newerFormat(let found, let supported):
      "format \(found) of counts is newer than this program's (\(supported)); update it"
    case .damaged: "damaged: the checksum does not fit, or the content contradicts itself"
    case .differs(let how): "counted with \(how) than the first: such counts do not add up"
    }
  }
}

/// The layout of a file of counts, version 1.
///
/// | bytes | content |
/// |---|---|
/// | 8 | `SLANTCNT` |
/// | 4 | format version, little-endian |
/// | 4 | length of the header, little-endian |
/// | … | header: JSON, keys sorted: options, lexicons, labels, digest |
/// | … | document frequencies; for each label, by name, n-grams, then dense sums; the sample |
/// | 32 | SHA-256 of all bytes before |
///
/// Counts by bucket are a number of entries, and for each the distance to the bucket before and the
/// count, as LEB128. A text of the sample is its length and its bytes.
extension ClassCounts {
  private static let magic = Array("SLANTCNT".utf8)
  private static let version: UInt32 = 1
  private static let prefixLength = 16

  private struct Header: Codable {
    struct Label: Codable {
      let name: String
      let examples: Int
    }
    let options: TrainingOptions
    let lexicons: [LexiconReference]
    let labels: [Label]
    let digest: [UInt64]
  }

  /// The bytes of the file: the same for the same counts.
  ///
  /// - Throws: `EncodingError` if a number of the options is not finite.
  public func file() throws -> [UInt8] {
    let names = labels.keys.sorted()
    let header = try Header(
      options: options, lexicons: lexicons,
      labels: names.map { .init(name: $0, examples: labels[$0]?.examples ?? 0) },
      digest: digest.words
    ).json()
    var file = Self.magic
    LittleEndian.append(Self.version, to: &file)
    LittleEndian.append(UInt32(header.count), to: &file)
    file += header
    Self.append(documentFrequencies.map { UInt64($0) }, to: &file)
    for name in names {
      Self.append(labels[name]?.ngrams ?? [], to: &file)
      for sum in labels[name]?.dense ?? [] { LittleEndian.append(sum, to: &file) }
    }
    var pruned = sample
    try pruned.prune()
    let examples = Array(pruned.sorted.joined())
    LEB128.append(UInt64(examples.count), to: &file)
    for example in examples { Self.append(example, to: &file) }
    return file + SHA256.digest(file)
  }

  private static func append(_ counts: [UInt64], to file: inout [UInt8]) {
    LEB128.append(UInt64(counts.count { $0 > 0 }), to: &file)
    var last = 0
    for (bucket, count) in counts.enumerated() where count > 0 {
      LEB128.append(UInt64(bucket - last), to: &file)
      LEB128.append(count, to: &file)
      last = bucket
    }
  }

  /// Appends the fields of an example, each with its length and one; 0 stands for a missing one.
  private static func append(_ example: Example, to file: inout [UInt8]) {
    let fields = [
      Array(example.id.utf8), Array(example.label.utf8), example.group.map { Array($0.utf8) },
      example.section.map { Array($0.utf8) }, example.text,
    ]
    for field in fields {
      LEB128.append(UInt64(field.map { $0.count + 1 } ?? 0), to: &file)
      file += field ?? []
    }
  }

  /// Reads a file of counts.
  ///
  /// - Throws: ``CountsFileError`` if the file is refused.
  /// - Complexity: O(n + labels × buckets).
  public init(file: [UInt8]) throws {
    guard file.starts(with: Self.magic),
      file.count >= Self.prefixLength + ModelFile.digestLength
    else { throw CountsFileError.notCounts }
    let version: UInt32 = LittleEndian.read(file[...], at: Self.magic.count)
    guard version <= Self.version else {
      throw CountsFileError.newerFormat(found: Int(version), supported: Int(Self.version))
    }
    let content = file.dropLast(ModelFile.digestLength)
    guard SHA256.digest(Array(content)) == Array(file[content.endIndex...]) else {
      throw CountsFileError.damaged
    }
    let length: UInt32 = LittleEndian.read(file[...], at: Self.magic.count + 4)
    let body = Self.prefixLength + Int(length)
    guard body <= content.count,
      let header = try? Header(json: content[Self.prefixLength..<body]),
      let counts = try? ClassCounts(options: header.options, lexicons: header.lexicons)
    else { throw CountsFileError.damaged }
    self = counts
    var reader = CountsReader(rest: content[body...])
    guard read(header, &reader), reader.rest.isEmpty else { throw CountsFileError.damaged }
  }

  /// Takes the body in; `false` where it contradicts itself.
  private mutating func read(_ header: Header, _ reader: inout CountsReader) -> Bool {
    let bucketCount = documentFrequencies.count
    guard header.digest.count == digest.words.count,
      Set(header.labels.map(\.name)).count == header.labels.count,
      header.labels.allSatisfy({ (0...Self.exampleLimit).contains($0.examples) }),
      header.labels.reduce(0, { $0 + $1.examples }) <= Self.exampleLimit,
      let frequencies = reader.counts(bucketCount),
      frequencies.allSatisfy({ $0 <= UInt64(Self.exampleLimit) })
    else { return false }
    digest.words = header.digest
    documentFrequencies = frequencies.map { UInt32($0) }
    for item in header.labels {
      var label = Label(bucketCount: bucketCount)
      label.examples = item.examples
      guard let ngrams = reader.counts(bucketCount),
        let dense = reader.integers(DenseFeatures.count)
      else { return false }
      (label.ngrams, label.dense) = (ngrams, dense)
      labels[item.name] = label
    }
    guard let count = reader.number() else { return false }
    for _ in 0..<min(count, UInt64(HeldOutSample.limit) + 1) {
      guard let example = reader.example(), labels[example.label] != nil,
        (try? sample.add(example)) != nil
      else { return false }
    }
    return true
  }
}

/// Takes a file of counts apart.
private struct CountsReader {
  var rest: ArraySlice<UInt8>

  mutating func number() -> UInt64? { LEB128.read(&rest) }

  /// Counts by bucket; `nil` where a bucket is out of range.
  mutating func counts(_ bucketCount: Int) -> [UInt64]? {
    guard let entries = number(), entries <= UInt64(bucketCount) else { return nil }
    var counts = [UInt64](repeating: 0, count: bucketCount)
    var bucket: UInt64 = 0
    for _ in 0..<entries {
      guard let gap = number(), let count = number(), gap < UInt64(bucketCount) else { return nil }
      bucket += gap
      guard bucket < UInt64(bucketCount) else { return nil }
      counts[Int(bucket)] = count
    }
    return counts
  }

  mutating func integers(_ count: Int) -> [Int64]? {
    guard rest.count >= 8 * count else { return nil }
    let numbers: [Int64] = (0..<count).map { index in
      let bits: UInt64 = LittleEndian.read(rest, at: rest.startIndex + 8 * index)
      return Int64(bitPattern: bits)
    }
    rest = rest.dropFirst(8 * count)
    return numbers
  }

  /// A field; an empty outer optional where there is none, an empty inner one where it is missing.
  private mutating func field() -> [UInt8]?? {
    guard let length = number() else { return nil }
    guard length > 0 else { return .some(nil) }
    guard length - 1 <= UInt64(rest.count) else { return nil }
    defer { rest = rest.dropFirst(Int(length - 1)) }
    return Array(rest.prefix(Int(length - 1)))
  }

  mutating func example() -> Example? {
    guard case .some(let id?) = field(), case .some(let label?) = field(),
      case .some(let group) = field(), case .some(let section) = field(),
      case .some(let text?) = field()
    else { return nil }
    func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
    return Example(
      id: string(id), text: text, label: string(label), group: group.map(string),
      section: section.map(string))
  }
}

extension LEB128 {
  /// Takes a number off the front of bytes; `nil` if there is none of at most 64 bits.
  static func read(_ bytes: inout ArraySlice<UInt8>) -> UInt64? {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), through: 63, by: 7) {
      guard let byte = bytes.popFirst() else { return nil }
      let bits = UInt64(byte & 0x7F)
      guard shift < 63 || bits <= 1 else { return nil }
      number |= bits << shift
      if byte & 0x80 == 0 { return number }
    }
    return nil
  }
}
