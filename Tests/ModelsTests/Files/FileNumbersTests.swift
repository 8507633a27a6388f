import Testing

@testable import Models

@Suite struct FileNumbersTests {
  @Test func `LEB128 by the standard's examples`() {
    for (number, expected) in [
      (2, [2]), (127, [127]), (128, [0x80, 1]), (129, [0x81, 1]), (12_857, [0xB9, 0x64]),
      (UInt32.max, [0xFF, 0xFF, 0xFF, 0xFF, 0x0F]),
    ] as [(UInt32, [UInt8])] {
      var bytes: [UInt8] = []
      LEB128.append(number, to: &bytes)
      #expect(bytes == expected)
      #expect(LEB128.read(bytes[...], count: 1) == [number])
    }
  }

  @Test func `LEB128 there and back`() {
    var generator = SeededGenerator(seed: 4)
    let numbers = (0..<300).map { _ in UInt32(truncatingIfNeeded: generator.next()) >> 9 }
    var bytes: [UInt8] = [9, 9]
    for number in numbers { LEB128.append(number, to: &bytes) }
    #expect(LEB128.read(bytes[2...], count: 300) == numbers)
    #expect(LEB128.read(bytes[2...], count: 299) == nil)
    #expect(LEB128.read(bytes[2...], count: 301) == nil)
    #expect(LEB128.read(bytes[2...].dropLast(), count: 300) == nil)
  }

  @Test(
    arguments: [
      [0x80], [0xFF, 0xFF, 0xFF, 0xFF, 0x10], [0x80, 0x80, 0x80, 0x80, 0x80, 0],
      [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1], [],
    ] as [[UInt8]])
  func `LEB128 that is cut short or too large is refused`(bytes: [UInt8]) {
    #expect(LEB128.read(bytes[...], count: 1) == nil)
  }

  @Test func `little-endian there and back`() {
    var bytes: [UInt8] = [7]
    LittleEndian.append(UInt32(0x0102_0304), to: &bytes)
    LittleEndian.append(UInt16(0xFFFE), to: &bytes)
    #expect(bytes == [7, 4, 3, 2, 1, 0xFE, 0xFF])
    let first: UInt32 = LittleEndian.read(bytes[...], at: 1)
    let second: UInt16 = LittleEndian.read(bytes[...], at: 5)
    #expect(first == 0x0102_0304 && Int16(bitPattern: second) == -2)
  }
}
