/// The class and the lower case of every Unicode scalar, in two stages.
///
/// Scalars are in blocks; blocks that are alike all through are kept once. The table is unpacked
/// from a list of runs when the first scalar outside ASCII is looked up.
///
/// Source: two-stage tables of The Unicode Standard, section 5.1, "Data Structures for Character
/// Conversion".
struct ScalarTable: Sendable {
  /// What the table says of a scalar.
  struct Entry: Equatable {
    let scalarClass: ScalarClass
    /// What has to be added to the scalar for its lower case.
    let lowercaseStep: Int32

    /// The lower case of the scalar that the entry is for.
    @inline(__always)
    func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
      guard lowercaseStep != 0 else { return scalar }
      return Unicode.Scalar(scalar.value &+ UInt32(bitPattern: lowercaseStep)) ?? scalar
    }
  }

  /// The table of the Unicode version in ``unicodeVersion``.
  static let standard = ScalarTable(runs: runs)

  private static let blockLength = 128
  private static let classBits: UInt16 = 4

  /// Where each block begins in `entries`, counted in blocks.
  private var blocks: [UInt16] = []
  /// The class in the lowest bits, above it the number of the step.
  private var entries: [UInt16] = []
  private var steps: [Int32] = [0]

  /// Unpacks runs of scalars that are alike, from U+0000 on.
  ///
  /// A run is its length in hexadecimal digits, the class as a letter from `g` on, and the step to
  /// lower case, left out if it is 0.
  ///
  /// - Complexity: O(blocks + length of the list).
  init(runs: StaticString) {
    let alike = ScalarClass.allCases.count
    for number in 0..<alike {
      entries += repeatElement(UInt16(number), count: Self.blockLength)
    }
    var run = RunReader(runs)
    var left = 0
    var entry: UInt16 = 0
    while true {
      if left == 0 {
        guard let next = run.next() else { break }
        left = next.length
        entry = code(next.scalarClass, step: next.step)
      }
      let isWhole = left >= Self.blockLength && entry < UInt16(alike)
      if isWhole {
        blocks.append(entry)
        left -= Self.blockLength
        continue
      }
      blocks.append(UInt16(entries.count / Self.blockLength))
      var room = Self.blockLength
      while room > 0 {
        if left == 0 {
          guard let next = run.next() else { break }
          left = next.length
          entry = code(next.scalarClass, step: next.step)
        }
        let count = min(room, left)
        entries += repeatElement(entry, count: count)
        room -= count
        left -= count
      }
    }
  }

  private mutating func code(_ scalarClass: UInt16, step: Int32) -> UInt16 {
    let number = steps.firstIndex(of: step) ?? steps.count
    if number == steps.count { steps.append(step) }
    return UInt16(number) << Self.classBits | scalarClass
  }

  /// The entry of a scalar.
  ///
  /// - Complexity: O(1).
  subscript(scalar: Unicode.Scalar) -> Entry {
    let value = Int(scalar.value)
    let block = Int(blocks[value / Self.blockLength])
    let entry = entries[block * Self.blockLength + value % Self.blockLength]
    return Entry(
      scalarClass: ScalarClass(rawValue: UInt8(entry & (1 << Self.classBits - 1))) ?? .mark,
      lowercaseStep: steps[Int(entry >> Self.classBits)])
  }
}

/// Reads a list of runs.
private struct RunReader {
  private let list: StaticString
  private var position = 0

  init(_ list: StaticString) { self.list = list }

  /// The next run, if there is one.
  mutating func next() -> (length: Int, scalarClass: UInt16, step: Int32)? {
    list.withUTF8Buffer { bytes in
      while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
      var length = 0
      while position < bytes.count, let digit = Self.hexDigit(bytes[position]) {
        length = length * 16 + digit
        position += 1
      }
      guard position < bytes.count else { return nil }
      let scalarClass = UInt16(bytes[position] &- UInt8(ascii: "g"))
      position += 1
      let isNegative = position < bytes.count && bytes[position] == UInt8(ascii: "-")
      if isNegative { position += 1 }
      var step: Int32 = 0
      while position < bytes.count, let digit = Self.hexDigit(bytes[position]) {
        step = step * 16 + Int32(digit)
        position += 1
      }
      return (length, scalarClass, isNegative ? -step : step)
    }
  }

  private static func hexDigit(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 0x30
    case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte) - 0x57
    default: nil
    }
  }
}
