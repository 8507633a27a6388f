/// Base64 as it is compiled in: without line breaks, padded.
///
/// Source: RFC 4648, section 4.
package enum Base64 {
  /// The bytes that a literal stands for; `nil` if it is not base64.
  ///
  /// Four letters are looked up at once in tables that hold their bits in place already, so that
  /// start-up does not wait for it.
  /// - Complexity: O(n).
  package static func decode(_ literal: StaticString) -> [UInt8]? {
    literal.withUTF8Buffer { decode($0) }
  }

  /// The bytes that letters stand for; `nil` if they are not base64.
  ///
  /// - Complexity: O(n).
  package static func decode(_ letters: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard letters.count % 4 == 0 else { return nil }
    guard !letters.isEmpty else { return [] }
    let padding = letters.suffix(2).reversed().prefix { $0 == UInt8(ascii: "=") }.count
    let groups = letters.count / 4
    let table = values()
    var bad: UInt32 = 0
    var bytes = [UInt8](unsafeUninitializedCapacity: groups * 3 + 1) { output, count in
      // All but the last group hold three bytes; a fourth is written over by the next group.
      let raw = UnsafeMutableRawBufferPointer(output)
      table.withUnsafeBufferPointer { table in
        for group in 0..<groups - 1 {
          let start = group &* 4
          let bits =
            table[Int(letters[start])] | table[256 | Int(letters[start &+ 1])]
            | table[512 | Int(letters[start &+ 2])] | table[768 | Int(letters[start &+ 3])]
          bad |= bits
          raw.storeBytes(of: (bits &<< 8).bigEndian, toByteOffset: group &* 3, as: UInt32.self)
        }
      }
      count = (groups - 1) * 3
    }
    let last = letters.suffix(4).dropLast(padding)
    var bits: UInt32 = 0
    for (place, letter) in last.enumerated() { bits |= table[place * 256 + Int(letter)] }
    for shift in [16, 8, 0].prefix(3 - padding) {
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(shift)))
    }
    return (bad | bits) & unused == 0 ? bytes : nil
  }

  /// The letters of bytes.
  ///
  /// - Complexity: O(n).
  package static func encode(_ bytes: [UInt8]) -> String {
    let alphabet = Array(alphabet.utf8)
    var letters: [UInt8] = []
    letters.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0...group.count { letters.append(alphabet[bits >> (18 - 6 * place) & 63]) }
      letters += repeatElement(UInt8(ascii: "="), count: 3 - group.count)
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

  /// A bit that no three bytes reach, set in the value of letters that are not base64's.
  private static let unused: UInt32 = 1 << 31

  /// The value of each letter in each of the four places of a group, where its bits belong.
  private static func values() -> [UInt32] {
    var values = [UInt32](repeating: unused, count: 4 * 256)
    for (value, letter) in alphabet.utf8.enumerated() {
      for place in 0..<4 {
        values[place * 256 + Int(letter)] = UInt32(value) << UInt32(18 - 6 * place)
      }
    }
    return values
  }
}
