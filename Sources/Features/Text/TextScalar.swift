/// A scalar where it stands in a text, with all that the tokeniser asks of it.
struct TextScalar {
  let scalar: Unicode.Scalar
  /// How many bytes it has.
  let length: Int
  let scalarClass: ScalarClass
  /// What it is folded to; `nil` if it leaves no trace.
  let folded: Unicode.Scalar?
  /// Whether it is a letter that has another form in lower case.
  let isUpper: Bool

  var isASCII: Bool { length == 1 }

  /// An ASCII character.
  @inline(__always)
  init(ascii byte: UInt8) {
    scalar = Unicode.Scalar(byte)
    length = 1
    scalarClass = ASCII.scalarClass(of: byte)
    folded = Unicode.Scalar(ASCII.fold(byte))
    isUpper = ASCII.isUpper(byte)
  }

  /// The scalar that four bytes begin with; `nil` where they are not UTF-8.
  init?(utf8 bytes: UInt32) {
    let decoded = UTF8Decoding.decode(bytes)
    guard let scalar = decoded.scalar else { return nil }
    let entry = ScalarTable.standard[scalar]
    self.scalar = scalar
    length = decoded.length
    scalarClass = entry.scalarClass
    let lowered = entry.lowercase(scalar)
    folded = TextFolding.fold(lowered, entry.scalarClass)
    isUpper = lowered != scalar
  }
}

extension TokenWriter {
  /// Appends what a scalar is folded to.
  @inline(__always)
  mutating func append(folded scalar: TextScalar) {
    guard let folded = scalar.folded else { return }
    if folded.value < 0x80 {
      append(UInt8(truncatingIfNeeded: folded.value))
    } else {
      append(folded)
    }
  }
}
