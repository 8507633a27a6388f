import Foundation
import Testing

@testable import Features

@Suite struct BlockReaderTests {
  private func lines(_ reader: consuming BlockReader) throws -> [Line] {
    var found: [Line] = []
    while let line = try reader.next() {
      found.append(line)
    }
    return found
  }

  private func lines(_ input: [UInt8]) throws -> [Line] {
    try lines(BlockReader(bytes: input, name: "in"))
  }

  private func error(_ input: [UInt8]) throws -> CorpusError? {
    let folder = try TemporaryFolder()
    let path = try folder.file("in", input)
    let fromFile = #expect(throws: CorpusError.self) {
      _ = try lines(BlockReader(path: path))
    }
    let fromMemory = #expect(throws: CorpusError.self) {
      _ = try lines(BlockReader(bytes: input, name: path))
    }
    #expect(fromFile == fromMemory)
    return fromFile
  }

  @Test(arguments: [
    ("", []),
    ("\n", [""]),
    ("a", ["a"]),
    ("a\n", ["a"]),
    ("a\nb", ["a", "b"]),
    ("a\r\nb\r\n", ["a", "b"]),
    ("\n\na\n\n", ["", "", "a", ""]),
    ("a\rb\n", ["a\rb"]),
    ("a\r", ["a\r"]),
    ("\u{FEFF}a\nb", ["a", "b"]),
    ("\u{FEFF}", []),
    ("a\n\u{FEFF}b", ["a", "\u{FEFF}b"]),
  ])
  func `cuts at line feeds`(input: String, expected: [String]) throws {
    let found = try lines(Array(input.utf8))
    #expect(found.map { text($0.bytes) } == expected)
    #expect(found.map(\.number) == Array(1..<expected.count + 1))
  }

  @Test func `gives the same lines for every block size`() throws {
    let folder = try TemporaryFolder()
    let input = "\u{FEFF}first\r\n\nthird line, longer\nä€😀\r\n\r\nlast"
    let path = try folder.file("in.txt", input)
    let expected = try lines(Array(input.utf8))
    for blockSize in 1...input.utf8.count + 1 {
      let found = try lines(BlockReader(path: path, blockSize: blockSize))
      #expect(found == expected, "block size \(blockSize)")
    }
  }

  @Test func `reads a line longer than a block`() throws {
    let folder = try TemporaryFolder()
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    let path = try folder.file("in.txt", [0x61, 0x0A] + long + [0x0A, 0x62])
    let found = try lines(BlockReader(path: path, blockSize: 4096))
    #expect(found.map(\.bytes.count) == [1, 1 << 20, 1])
  }

  @Test(arguments: [1, 2, 3, 7, 64])
  func `refuses a line over the limit and reads on`(blockSize: Int) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("in.txt", "one\n123456789\ntwo\n123456789")
    var reader = try BlockReader(path: path, blockSize: blockSize, lineLimit: 8)
    var found: [String] = []
    while true {
      do throws(CorpusError) {
        guard let line = try reader.next() else { break }
        found.append("\(line.number) \(text(line.bytes))")
      } catch {
        #expect(!error.endsReading)
        found.append("\(error.line ?? 0) \(error.message)")
      }
    }
    let refused = "the record is longer than 8 bytes"
    #expect(found == ["1 one", "2 \(refused)", "3 two", "4 \(refused)"])
  }

  @Test func `puts lines back`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("in.txt", "a\nb\nc\nd")
    for blockSize in 1...8 {
      var reader = try BlockReader(path: path, blockSize: blockSize)
      _ = try reader.next()
      _ = try reader.next()
      _ = try reader.next()
      reader.putBack(Array("b\nc\n".utf8), startingAtLine: 2)
      let rest = try lines(reader)
      #expect(rest.map { "\($0.number)" + text($0.bytes) } == ["2b", "3c", "4d"])
    }
  }

  @Test func `hands out a line of a pipe before the pipe is closed`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    // Open for both, so that opening does not wait and the pipe stays open.
    let descriptor = open(path, O_RDWR)
    defer { close(descriptor) }
    #expect(write(descriptor, "a\n", 2) == 2)
    var reader = try BlockReader(path: path)
    #expect(try reader.next()?.bytes == [0x61])
    #expect(write(descriptor, "bc\n", 3) == 3)
    #expect(try reader.next()?.bytes == [0x62, 0x63])
  }

  @Test func `refuses gzip data that come through a pipe`() {
    var reader = BlockReader(bytes: [0x1F, 0x8B, 0x08, 0x00], name: "-")
    do {
      _ = try reader.next()
      Issue.record("gzip data were read as text")
    } catch { #expect(error == .gzip("-")) }
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x61, 0x00], "expected UTF-8 text, found UTF-16"),
    ([0xFE, 0xFF, 0x00, 0x61], "expected UTF-8 text, found UTF-16"),
    ([0x61, 0x00, 0x0A, 0x00], "expected UTF-8 text, found binary data (a NUL byte)"),
    ([0x0A, 0x62, 0x00], "expected UTF-8 text, found binary data (a NUL byte)"),
  ])
  func `refuses what is not UTF-8 text`(input: [UInt8], message: String) throws {
    let error = try error(input)
    #expect(error?.message == message)
    #expect(error?.endsReading == true)
  }

  @Test func `takes damaged UTF-8 as it is`() throws {
    let input: [UInt8] = [0x61, 0xFF, 0xC3, 0x0A, 0xE2, 0x82]
    #expect(try lines(input).map(\.bytes) == [[0x61, 0xFF, 0xC3], [0xE2, 0x82]])
  }

  @Test func `names a missing file`() {
    let error = #expect(throws: CorpusError.self) {
      _ = try BlockReader(path: "/nowhere/in.txt")
    }
    #expect(error?.description == "/nowhere/in.txt: cannot read: no such file or directory")
  }

  @Test func `names a folder`() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: CorpusError.self) {
      _ = try BlockReader(path: folder.path)
    }
    #expect(error?.message == "expected a file, found a folder")
  }

  @Test func `names a file that may not be read`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("in.txt", "a")
    #expect(chmod(path, 0) == 0)
    // The superuser may read everything.
    guard geteuid() != 0 else { return }
    let error = #expect(throws: CorpusError.self) {
      _ = try BlockReader(path: path)
    }
    #expect(error?.message == "cannot read: permission denied")
  }
}
