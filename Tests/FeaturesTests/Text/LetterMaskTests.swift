import TestSupport
import Testing

@testable import Features

@Suite struct LetterMaskTests {
  /// The letters that bytes begin with, the capitals among them, and the letters in lower case up to
  /// eight bytes, one byte after the other.
  private func slowly(_ bytes: [UInt8]) -> [Int] {
    let letters = bytes.prefix(while: ASCII.isLetter)
    let lowered = letters.map { Int($0 | 0x20) } + [Int](repeating: 0, count: 8 - letters.count)
    return [letters.count, letters.count(where: ASCII.isUpper)] + lowered
  }

  private func quickly(_ bytes: [UInt8]) -> [Int] {
    let prefix = LetterMask.prefix(of: bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) })
    let lowered = (0..<8 as Range<UInt64>).map { Int(prefix.lowered >> ($0 * 8) & 0xFF) }
    return [prefix.letters, prefix.capitals] + lowered
  }

  @Test func `knows every byte at every place`() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<8 {
        var bytes = Array("aZzAbCdE".utf8)
        bytes[place] = byte
        #expect(quickly(bytes) == slowly(bytes), "\(bytes)")
      }
    }
  }

  @Test func `counts as one by one on bytes drawn at random`() {
    var random = SeededRandom(state: 11)
    let edges: [UInt8] = [
      0x00, 0x20, 0x40, 0x41, 0x5A, 0x5B, 0x60, 0x61, 0x7A, 0x7B, 0x7F, 0x80, 0xC1, 0xE1, 0xFF,
    ]
    for _ in 0..<3_000 {
      let bytes = (0..<8).map { _ in edges.randomElement(using: &random) ?? 0 }
      #expect(quickly(bytes) == slowly(bytes), "\(bytes)")
    }
  }

  @Test func `reads eight bytes, and zeros past the end`() {
    let text: [UInt8] = Array("0123456789".utf8)
    text.withUnsafeBufferPointer { buffer in
      let bytes = TextBytes(buffer, count: 10)
      #expect(bytes?.word(at: 1) == 0x3837_3635_3433_3231)
      #expect(bytes?.word(at: 8) == 0x3938)
      #expect(bytes?.quarter(at: 8) == 0x3938)
      #expect(bytes?.word(at: 10) == 0)
      #expect(bytes?[10] == 0)
      #expect(TextBytes(buffer, count: 11) == nil)
    }
  }
}
