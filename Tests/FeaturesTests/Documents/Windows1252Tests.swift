import Foundation
import Testing

@testable import Features

/// Text in Windows-1252; Foundation's reading of it is the twin.
@Suite struct Windows1252Tests {
  @Test func `every byte stands for the character that Foundation gives it, or for none`() {
    for byte in UInt8.min...UInt8.max {
      let expected = String(data: Data([byte]), encoding: .windowsCP1252)
      #expect(Windows1252.text([byte]) == expected, "byte \(byte)")
    }
    #expect(Windows1252.text(Array("caf".utf8) + [0xE9, 0x85]) == "café…")
    #expect(Windows1252.text([0x61, 0x81]) == nil)
  }
}
