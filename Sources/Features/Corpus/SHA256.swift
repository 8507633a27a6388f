/// The SHA-256 digest of bytes that may come in pieces.
///
/// Source: FIPS 180-4, Secure Hash Standard, sections 4.1.2, 4.2.2, 5.1.1, 5.3.3 and 6.2.2.
public struct SHA256: Sendable {
  private static let blockSize = 64

  private var state = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)
  /// The bytes since the last whole block.
  private var pending: [UInt8] = []
  private var byteCount: UInt64 = 0

  /// Starts an empty message.
  public init() {
    pending.reserveCapacity(Self.blockSize)
  }

  /// Adds bytes to the message.
  ///
  /// - Complexity: O(n).
  public mutating func update(_ bytes: [UInt8]) {
    byteCount &+= UInt64(bytes.count)
    var offset = 0
    if !pending.isEmpty {
      offset = min(Self.blockSize - pending.count, bytes.count)
      pending += bytes[..<offset]
      guard pending.count == Self.blockSize else { return }
      compress(pending, at: 0)
      pending.removeAll(keepingCapacity: true)
    }
    while bytes.count - offset >= Self.blockSize {
      compress(bytes, at: offset)
      offset += Self.blockSize
    }
    pending += bytes[offset...]
  }

  /// The 32 bytes of the digest of all bytes so far; more may be added afterwards.
  public func finalize() -> [UInt8] {
    var last = self
    var padding = [UInt8](
      repeating: 0, count: pending.count < 56 ? 56 - pending.count : 120 - pending.count)
    padding[0] = 0x80
    let bitCount = byteCount &* 8
    for shift in stride(from: 56, through: 0, by: -8) {
      padding.append(UInt8(truncatingIfNeeded: bitCount >> UInt64(shift)))
    }
    last.update(padding)
    var digest: [UInt8] = []
    for index in 0..<8 {
      for shift in stride(from: 24, through: 0, by: -8) {
        digest.append(UInt8(truncatingIfNeeded: last.state[index] >> UInt32(shift)))
      }
    }
    return digest
  }

  /// The 32 bytes of the digest of `bytes`.
  ///
  /// - Complexity: O(n).
  public static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finalize()
  }

  /// The digest of `bytes` as 64 lower-case hexadecimal digits.
  ///
  /// - Complexity: O(n).
  public static func hexDigest(_ bytes: [UInt8]) -> String {
    hex(digest(bytes))
  }

  /// Bytes as lower-case hexadecimal digits, two each.
  public static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(2 * bytes.count)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension SHA256 {
  /// Mixes one block of 64 bytes into the state.
  ///
  /// The sixteen words of the schedule that are still needed live in variables, and the eight of the
  /// state change places from round to round instead of being moved: no array is touched but for the
  /// constants.
  private mutating func compress(_ bytes: [UInt8], at offset: Int) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    var w0 = Self.word(bytes, offset)
    var w1 = Self.word(bytes, offset + 4)
    var w2 = Self.word(bytes, offset + 8)
    var w3 = Self.word(bytes, offset + 12)
    var w4 = Self.word(bytes, offset + 16)
    var w5 = Self.word(bytes, offset + 20)
    var w6 = Self.word(bytes, offset + 24)
    var w7 = Self.word(bytes, offset + 28)
    var w8 = Self.word(bytes, offset + 32)
    var w9 = Self.word(bytes, offset + 36)
    var w10 = Self.word(bytes, offset + 40)
    var w11 = Self.word(bytes, offset + 44)
    var w12 = Self.word(bytes, offset + 48)
    var w13 = Self.word(bytes, offset + 52)
    var w14 = Self.word(bytes, offset + 56)
    var w15 = Self.word(bytes, offset + 60)
    let k = Self.roundConstants
    var first = 0
    while true {
      Self.round(a, b, c, &d, e, f, g, &h, w0 &+ k[first])
      Self.round(h, a, b, &c, d, e, f, &g, w1 &+ k[first + 1])
      Self.round(g, h, a, &b, c, d, e, &f, w2 &+ k[first + 2])
      Self.round(f, g, h, &a, b, c, d, &e, w3 &+ k[first + 3])
      Self.round(e, f, g, &h, a, b, c, &d, w4 &+ k[first + 4])
      Self.round(d, e, f, &g, h, a, b, &c, w5 &+ k[first + 5])
      Self.round(c, d, e, &f, g, h, a, &b, w6 &+ k[first + 6])
      Self.round(b, c, d, &e, f, g, h, &a, w7 &+ k[first + 7])
      Self.round(a, b, c, &d, e, f, g, &h, w8 &+ k[first + 8])
      Self.round(h, a, b, &c, d, e, f, &g, w9 &+ k[first + 9])
      Self.round(g, h, a, &b, c, d, e, &f, w10 &+ k[first + 10])
      Self.round(f, g, h, &a, b, c, d, &e, w11 &+ k[first + 11])
      Self.round(e, f, g, &h, a, b, c, &d, w12 &+ k[first + 12])
      Self.round(d, e, f, &g, h, a, b, &c, w13 &+ k[first + 13])
      Self.round(c, d, e, &f, g, h, a, &b, w14 &+ k[first + 14])
      Self.round(b, c, d, &e, f, g, h, &a, w15 &+ k[first + 15])
      first += 16
      guard first < 64 else { break }
      Self.expand(&w0, w1, w9, w14)
      Self.expand(&w1, w2, w10, w15)
      Self.expand(&w2, w3, w11, w0)
      Self.expand(&w3, w4, w12, w1)
      Self.expand(&w4, w5, w13, w2)
      Self.expand(&w5, w6, w14, w3)
      Self.expand(&w6, w7, w15, w4)
      Self.expand(&w7, w8, w0, w5)
      Self.expand(&w8, w9, w1, w6)
      Self.expand(&w9, w10, w2, w7)
      Self.expand(&w10, w11, w3, w8)
      Self.expand(&w11, w12, w4, w9)
      Self.expand(&w12, w13, w5, w10)
      Self.expand(&w13, w14, w6, w11)
      Self.expand(&w14, w15, w7, w12)
      Self.expand(&w15, w0, w8, w13)
    }
    state = state &+ SIMD8(a, b, c, d, e, f, g, h)
  }

  /// The big-endian word at an offset.
  @inline(__always)
  private static func word(_ bytes: [UInt8], _ offset: Int) -> UInt32 {
    UInt32(bytes[offset]) &<< 24 | UInt32(bytes[offset + 1]) &<< 16
      | UInt32(bytes[offset + 2]) &<< 8 | UInt32(bytes[offset + 3])
  }

  /// Replaces the word of sixteen rounds ago, of the message schedule, by that of this round.
  @inline(__always)
  private static func expand(_ word: inout UInt32, _ far: UInt32, _ mid: UInt32, _ near: UInt32) {
    let farMix = rotate(far, 7) ^ rotate(far, 18) ^ far &>> 3
    let nearMix = rotate(near, 17) ^ rotate(near, 19) ^ near &>> 10
    word = nearMix &+ mid &+ farMix &+ word
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  /// One round; only the two words it changes are passed by reference.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
    _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ word: UInt32
  ) {
    let choice = g ^ (e & (f ^ g))
    let majority = (a & b) | (c & (a | b))
    let first = h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ choice &+ word
    d = d &+ first
    h = first &+ (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ majority
  }

  /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
  private static let roundConstants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
