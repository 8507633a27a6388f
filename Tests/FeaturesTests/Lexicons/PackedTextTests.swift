import TestSupport
import Testing

@testable import Features

/// Text that is compiled in packed.
@Suite struct PackedTextTests {
  @Test(arguments: [
    "", "a", "abcabcabcabcabc", "aaaaaaaaaaaaaaaaaaaaaaaa", "mayor, mayors and the mayor’s mayor",
  ])
  func `text is the same packed and unpacked`(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(PackedText.unpack(PackedText.pack(bytes)) == bytes)
  }

  @Test func `what repeats is packed into less`() {
    let lines = (0..<50).map { "oligarch\tloaded\t-1\t\($0 % 3)\n" }.joined()
    let packed = PackedText.pack(Array(lines.utf8))
    #expect(packed.count * 4 < lines.utf8.count)
    #expect(PackedText.unpack(packed) == Array(lines.utf8))
  }

  @Test(
    arguments: [
      // Literals that are not there; a reference before the start, to nothing, without an end.
      [3, 97], [1, 97, 4, 2], [0, 4, 1], [1, 97, 4, 0], [1, 97, 4], [0x80],
      [0xFF, 0xFF, 0xFF, 0xFF, 1],
      // A reference beyond all bounds.
      [1, 97, 0xFF, 0xFF, 0xFF, 0x7F, 1],
    ] as [[UInt8]])
  func `damaged bytes are refused`(_ bytes: [UInt8]) {
    #expect(PackedText.unpack(bytes) == nil)
  }
}

extension PackedText {
  /// The shortest reference; a shorter one is no shorter than its bytes.
  private static let shortest = 6

  /// Packs text, taking the longest of the latest places where the next bytes stood.
  static func pack(_ text: [UInt8]) -> [UInt8] {
    var packed: [UInt8] = []
    var places: [ArraySlice<UInt8>: [Int]] = [:]
    var position = 0
    var literals = 0
    func note(_ place: Int) {
      guard place + shortest <= text.count else { return }
      places[text[place..<place + shortest], default: []].append(place)
    }
    while position < text.count {
      var best = (length: 0, place: 0)
      if position + shortest <= text.count {
        for place in (places[text[position..<position + shortest]] ?? []).suffix(100).reversed() {
          let length = zip(text[place...], text[position...]).prefix { $0 == $1 }.count
          if length > best.length { best = (length, place) }
        }
      }
      guard best.length >= shortest else {
        note(position)
        position += 1
        continue
      }
      append(position - literals, to: &packed)
      packed += text[literals..<position]
      append(best.length, to: &packed)
      append(position - best.place, to: &packed)
      for place in position..<position + best.length { note(place) }
      position += best.length
      literals = position
    }
    append(position - literals, to: &packed)
    return packed + text[literals...]
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
