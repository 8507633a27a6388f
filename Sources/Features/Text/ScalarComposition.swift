/// The letters that Unicode has for a letter in lower case and a combining mark together.
///
/// With them a word whose accents are marks of their own has the folded form and the hash of the
/// same word in one scalar a letter. Marks are taken in the order in which they stand, which in
/// text in normalization form D is the canonical one.
///
/// Source: canonical composition, The Unicode Standard, section 3.11, "Normalization Forms".
struct ScalarComposition: Sendable {
  /// The compositions of the Unicode version that ``ScalarTable`` is made from.
  static let standard = ScalarComposition(pairs: pairs)

  /// The whole by its letter in the upper half and its mark in the lower.
  private var wholes: [UInt64: Unicode.Scalar] = [:]

  /// Unpacks a list of `letter+mark=whole`, in hexadecimal digits with spaces between.
  ///
  /// - Complexity: O(length of the list).
  init(pairs: StaticString) {
    var numbers: [UInt32] = [0]
    pairs.withUTF8Buffer { bytes in
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Self.add(byte &- 0x30, to: &numbers)
        case UInt8(ascii: "a")...UInt8(ascii: "f"): Self.add(byte &- 0x57, to: &numbers)
        case UInt8(ascii: "+"), UInt8(ascii: "="): numbers.append(0)
        default:
          note(numbers)
          numbers = [0]
        }
      }
    }
    note(numbers)
  }

  private static func add(_ digit: UInt8, to numbers: inout [UInt32]) {
    numbers[numbers.count - 1] = numbers[numbers.count - 1] << 4 | UInt32(digit)
  }

  private mutating func note(_ numbers: [UInt32]) {
    guard numbers.count == 3, let whole = Unicode.Scalar(numbers[2]) else { return }
    wholes[Self.key(numbers[0], numbers[1])] = whole
  }

  private static func key(_ letter: UInt32, _ mark: UInt32) -> UInt64 {
    UInt64(letter) << 32 | UInt64(mark)
  }

  /// How many compositions there are.
  var count: Int { wholes.count }

  /// The scalar for a folded letter and a mark behind it; `nil` if there is none.
  ///
  /// The dot that lower case leaves over the *i* of a dotted capital is none: the capital is folded
  /// to a plain *i*.
  ///
  /// - Complexity: O(1).
  func composing(_ letter: Unicode.Scalar, with mark: Unicode.Scalar) -> Unicode.Scalar? {
    if letter == "i", mark == "\u{307}" { return letter }
    return wholes[Self.key(letter.value, mark.value)]
  }
}
