/// Text that is compiled in and seldom asked for, packed: what stood before is named, not repeated.
///
/// Runs of literal bytes and references back take turns: how many literals, the literals, the length
/// of the reference and its distance; numbers as LEB128. The packing is in the tests, which write the
/// source.
///
/// Source: Ziv and Lempel, A universal algorithm for sequential data compression, IEEE Transactions on
/// Information Theory 23, 1977.
enum PackedText {
  /// The text that was packed; `nil` if the bytes are damaged.
  ///
  /// - Complexity: O(length of the text).
  static func unpack(_ bytes: [UInt8]) -> [UInt8]? {
    var text: [UInt8] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let literals = number(&rest), literals <= rest.count else { return nil }
      text += rest.prefix(literals)
      rest = rest.dropFirst(literals)
      guard !rest.isEmpty else { break }
      guard let length = number(&rest), let distance = number(&rest),
        (1...max(text.count, 1)).contains(distance), !text.isEmpty, length <= sizeLimit - text.count
      else { return nil }
      // A reference may run into what it stands for.
      for _ in 0..<length { text.append(text[text.count - distance]) }
    }
    return text
  }

  /// No text has more bytes.
  private static let sizeLimit = 1 << 26

  /// Takes a number of at most 28 bits off the front.
  private static func number(_ bytes: inout ArraySlice<UInt8>) -> Int? {
    var number = 0
    for shift in stride(from: 0, to: 28, by: 7) {
      guard let byte = bytes.popFirst() else { return nil }
      number |= Int(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return number }
    }
    return nil
  }
}
