/// Lexicon tables as bytes: every table with its count and the width of its numbers, little-endian.
enum LexiconImage {
  /// The bytes of tables.
  ///
  /// - Complexity: O(n).
  static func encode(_ tables: LexiconTables) -> [UInt8] {
    var bytes: [UInt8] = []
    append([UInt64(tables.wordCount)], to: &bytes)
    for path in wide { append(tables[keyPath: path], to: &bytes) }
    for path in narrow { append(tables[keyPath: path].map(UInt64.init), to: &bytes) }
    return bytes
  }

  /// The tables that bytes hold; `nil` if they are not an image of consistent tables.
  ///
  /// - Complexity: O(n).
  static func decode(_ bytes: [UInt8]) -> LexiconTables? {
    var tables = LexiconTables()
    var reader = Reader(bytes: bytes)
    guard let count: [UInt64] = reader.next(), count.count == 1,
      let wordCount = Int(exactly: count[0]), wordCount < 1 << 30
    else { return nil }
    tables.wordCount = wordCount
    for path in wide {
      guard let values: [UInt64] = reader.next() else { return nil }
      tables[keyPath: path] = values
    }
    for path in narrow {
      guard let values: [UInt32] = reader.next() else { return nil }
      tables[keyPath: path] = values
    }
    return reader.isAtEnd && tables.isConsistent ? tables : nil
  }

  private static var wide: [WritableKeyPath<LexiconTables, [UInt64]>] {
    [\.forms, \.guardLemmas, \.nearHashes]
  }

  private static var narrow: [WritableKeyPath<LexiconTables, [UInt32]>] {
    [
      \.formWords, \.prefixWords, \.prefixBytes, \.prefixLengths, \.childCounts, \.childWords,
      \.entryCounts, \.entryCategories, \.entryWeights, \.entryRanks, \.entryGuards, \.guardKinds,
      \.guardNearCounts,
    ]
  }

  /// Appends the count, the width of the widest number in bytes, and the numbers.
  private static func append(_ values: [UInt64], to bytes: inout [UInt8]) {
    let width = (64 - (values.max() ?? 0).leadingZeroBitCount + 7) / 8
    for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: values.count >> (shift * 8))) }
    bytes.append(UInt8(width))
    for value in values {
      for place in 0..<width { bytes.append(UInt8(truncatingIfNeeded: value >> (place * 8))) }
    }
  }

  /// Reads tables one after the other.
  private struct Reader {
    let bytes: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    /// The next table; `nil` if there is none whose numbers fit.
    mutating func next<Number: FixedWidthInteger & UnsignedInteger>() -> [Number]? {
      guard bytes.count - position >= 5 else { return nil }
      let count = (0..<4).reduce(0) { $0 | Int(bytes[position + $1]) << ($1 * 8) }
      let width = Int(bytes[position + 4])
      position += 5
      // A table of zeros has no bytes, so these alone do not bound its length.
      guard count <= 1 << 24, width <= Number.bitWidth / 8, count * width <= bytes.count - position
      else {
        return nil
      }
      defer { position += count * width }
      return [Number](unsafeUninitializedCapacity: count) { numbers, written in
        bytes.withUnsafeBytes { raw in
          let raw = UnsafeRawBufferPointer(rebasing: raw[position..<position + count * width])
          switch width {
          case 1: for index in 0..<count { numbers[index] = Number(raw[index]) }
          case 2: Self.copy(raw, as: UInt16.self, to: numbers)
          case 4: Self.copy(raw, as: UInt32.self, to: numbers)
          case 8: Self.copy(raw, as: UInt64.self, to: numbers)
          default:
            for index in 0..<count {
              numbers[index] = (0..<width).reduce(0) {
                $0 | Number(raw[index &* width &+ $1]) &<< ($1 &* 8)
              }
            }
          }
        }
        written = count
      }
    }

    /// Copies numbers of a width that memory is read by.
    private static func copy<Number: FixedWidthInteger, Stored: FixedWidthInteger>(
      _ raw: UnsafeRawBufferPointer, as type: Stored.Type,
      to numbers: UnsafeMutableBufferPointer<Number>
    ) {
      let size = MemoryLayout<Stored>.size
      for index in 0..<raw.count / size {
        let stored = raw.loadUnaligned(fromByteOffset: index &* size, as: Stored.self)
        numbers[index] = Number(truncatingIfNeeded: Stored(littleEndian: stored))
      }
    }
  }
}
