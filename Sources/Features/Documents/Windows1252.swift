/// Text in Windows-1252, the encoding that Western European programs took before UTF-8.
package enum Windows1252 {
  /// The text of bytes; `nil` if one of them stands for no character.
  ///
  /// Source: the WHATWG Encoding Standard, index windows-1252; the five bytes that it gives control
  /// characters are not assigned.
  ///
  /// - Complexity: O(n).
  package static func text(_ bytes: [UInt8]) -> String? {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let value =
        (0x80..<0xA0).contains(byte) ? HTMLEntities.windows[Int(byte) - 0x80] : UInt32(byte)
      guard !(0x80..<0xA0).contains(value), let scalar = Unicode.Scalar(value) else { return nil }
      text.append(scalar)
    }
    return String(text)
  }
}
