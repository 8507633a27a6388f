import Foundation
import TestSupport
import Testing

@testable import Features

@Suite(.enabled(if: Gzip.isThere)) struct PackedFileTests {
  private let folder: TestSupport.TemporaryFolder
  private static let lines = (0..<30_000).map { "line \($0)\n" }.joined()

  init() throws { folder = try TestSupport.TemporaryFolder() }

  private func texts(_ path: String, _ format: RecordFormat = .lines) throws -> [String] {
    var reader = try RecordReader(path: path, format: format)
    var texts: [String] = []
    while let record = try reader.next() {
      texts.append(String(decoding: record.text, as: UTF8.self))
    }
    return texts
  }

  private func error(_ path: String) -> String? {
    do {
      _ = try texts(path)
      return nil
    } catch { return "\(error)".replacing(folder.url.path + "/", with: "") }
  }

  @Test(arguments: ["a.txt.gz", "a.TXT.GZ", "packed.txt"])
  func `a packed file is read as what it holds`(name: String) throws {
    let packed = try folder.write(Gzip.packed(Array(Self.lines.utf8)), to: name)
    let plain = try folder.write(Self.lines, to: "plain.txt")
    #expect(try texts(packed) == texts(plain))
  }

  @Test func `a packed article is read whole, byte order mark and all`() throws {
    let article = [0xEF, 0xBB, 0xBF] + Array("Bridge\n\nIt will open, she said.\n".utf8)
    let packed = try folder.write(Gzip.packed(article), to: "a.txt.gz")
    #expect(try TextFile.read(packed).bytes == article)
  }

  @Test func `a packed file of nothing has no records, and packed zeros are no text`() throws {
    try folder.write(Gzip.packed([]), to: "none.txt.gz")
    #expect(try texts(folder.path("none.txt.gz")) == [])
    try folder.write(Gzip.packed([0, 1, 2, 3]), to: "zeros.txt.gz")
    #expect(error(folder.path("zeros.txt.gz"))?.contains("binary data") == true)
  }

  @Test func `damage is told, whatever was read before it`() throws {
    let packed = try Gzip.packed(Array(Self.lines.utf8))
    var flipped = packed
    flipped[packed.count / 2] ^= 0x55
    for bytes in [Array(packed.dropLast(9)), Array(packed.prefix(2)), flipped] {
      let path = try folder.write(bytes, to: "a.txt.gz")
      let message = error(path)
      #expect(
        message?.hasPrefix("a.txt.gz: cannot unpack: damaged or cut short (gzip ended with status")
          == true, "\(message ?? "no error")")
    }
  }

  @Test func `a file that is only named as if packed is refused`() throws {
    let path = try folder.write("text\n", to: "a.txt.gz")
    #expect(error(path) == "a.txt.gz: expected gzip data as the name says, found something else")
  }

  @Test func `a reader that stops early waits for nothing`() throws {
    let packed = try folder.write(Gzip.packed(Array(Self.lines.utf8)), to: "a.txt.gz")
    for _ in 0..<20 {
      var reader = try RecordReader(path: packed, format: .lines)
      #expect(try reader.next()?.text == Array("line 0".utf8))
    }
  }

  @Test func `a folder gives its packed files by what they hold`() throws {
    for name in ["b.jsonl.gz", "a.csv", "c.gz", "d.tar.gz", ".gz"] {
      try folder.write("x", to: "in/" + name)
    }
    let found = try CorpusFiles.find(paths: [folder.path("in")])
    #expect(found.map(\.format) == [.csv, .jsonl])
  }

  @Test(arguments: [
    ("a.jsonl.gz", "a.jsonl"), ("a.gz", "a"), (".gz", ".gz"), ("gz", "gz"), ("a.gzip", "a.gzip"),
    ("", ""), ("é.csv.Gz", "é.csv"),
  ])
  func `the content's name is the name without its last ending`(name: String, content: String) {
    #expect(GzipFile.contentName(name) == content)
  }
}
