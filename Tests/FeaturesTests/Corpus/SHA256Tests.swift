import Testing

@testable import Features

@Suite struct SHA256Tests {
  /// Source: NIST, Cryptographic Standards and Guidelines, Examples with Intermediate Values,
  /// SHA-256; the digest of nothing from the CAVP short message vectors.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `agrees with the published vectors`(message: String, digest: String) {
    #expect(SHA256.hexDigest(Array(message.utf8)) == digest)
  }

  @Test func `agrees with the published vector of a million letters`() {
    let block = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      SHA256.hexDigest(block)
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `gives the same digest however the message is cut`() {
    let message = (0..<200).map { UInt8($0) }
    let whole = SHA256.digest(message)
    for cut in 0...message.count {
      var hash = SHA256()
      hash.update(Array(message[..<cut]))
      hash.update([])
      hash.update(Array(message[cut...]))
      #expect(hash.finalize() == whole, "cut at \(cut)")
    }
  }

  @Test func `can go on after a digest was taken`() {
    var hash = SHA256()
    hash.update(Array("ab".utf8))
    _ = hash.finalize()
    hash.update(Array("c".utf8))
    #expect(hash.finalize() == SHA256.digest(Array("abc".utf8)))
  }

  @Test func `pads messages of every length around a block`() {
    // Digests of n times "x", checked against coreutils' sha256sum.
    let expected = [
      55: "d5e285683cd4efc02d021a5c62014694958901005d6f71e89e0989fac77e4072",
      56: "04c26261370ee7541549d16dee320c723e3fd14671e66a099afe0a377c16888e",
      63: "75220b47218278e656f2013bb8f0c455a25eaf01e86c64924e9d48d89776d6f2",
      64: "7ce100971f64e7001e8fe5a51973ecdfe1ced42befe7ee8d5fd6219506b5393c",
      119: "000b48d4edf0fa7bee3c6236ecd2785baa5db4eeb8bb54341b029e0d9fa5fb0c",
    ]
    for (count, digest) in expected {
      #expect(SHA256.hexDigest([UInt8](repeating: UInt8(ascii: "x"), count: count)) == digest)
    }
  }
}
