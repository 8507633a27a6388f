import Testing

@testable import Features

@Suite struct UTF8DecodingTests {
  /// The scalars and, for every byte that starts none, `nil`.
  private func decoded(_ bytes: [UInt8]) -> [Unicode.Scalar?] {
    var scalars: [Unicode.Scalar?] = []
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = UTF8Decoding.decode(bytes, at: offset, limit: bytes.count)
      scalars.append(scalar)
      offset += length
    }
    return scalars
  }

  /// The same by trial: at each offset the shortest run of bytes that Swift takes for one scalar.
  private func expected(_ bytes: [UInt8]) -> [Unicode.Scalar?] {
    var scalars: [Unicode.Scalar?] = []
    var offset = 0
    while offset < bytes.count {
      let candidates = (1...4).filter { offset + $0 <= bytes.count }
      let length = candidates.first { length in
        let run = bytes[offset..<offset + length]
        return String(validating: run, as: UTF8.self)?.unicodeScalars.count == 1
      }
      if let length {
        let run = bytes[offset..<offset + length]
        scalars.append(String(decoding: run, as: UTF8.self).unicodeScalars.first)
      } else {
        scalars.append(nil)
      }
      offset += length ?? 1
    }
    return scalars
  }

  @Test func `decodes every single byte and every pair of bytes`() {
    for first in UInt8.min...UInt8.max {
      #expect(decoded([first]) == expected([first]))
    }
    // Bytes where the rules change, and their neighbours.
    let edges: [UInt8] = [
      0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
      0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for first in edges {
      for second in edges { #expect(decoded([first, second]) == expected([first, second])) }
    }
  }

  @Test func `decodes random runs of edge bytes as Swift does`() {
    var random = SeededRandom(state: 5)
    let edges: [UInt8] = [
      0x41, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE2, 0xED, 0xEF, 0xF0,
      0xF1, 0xF4, 0xF5,
    ]
    for _ in 0..<3000 {
      let bytes = (0..<6).map { _ in edges.randomElement(using: &random) ?? 0 }
      #expect(decoded(bytes) == expected(bytes), "\(bytes)")
    }
  }

  @Test func `decodes valid text to the very text`() {
    let text = "Naïve “débâcle” — 中文 🙂 \u{10FFFF}\u{D7FF}\u{E000}\u{0}"
    #expect(decoded(Array(text.utf8)) == Array(text.unicodeScalars))
    let joined = decoded(Array(text.utf8)).compactMap(\.self).map(String.init).joined()
    #expect(joined == String(decoding: Array(text.utf8), as: UTF8.self))
  }

  @Test func `does not look past the limit`() {
    let bytes = Array("é".utf8)
    #expect(UTF8Decoding.decode(bytes, at: 0, limit: 1).scalar == nil)
    #expect(UTF8Decoding.decode(bytes, at: 0, limit: 1).length == 1)
  }
}
