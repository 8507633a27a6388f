import Foundation
import TestSupport
import Testing

@testable import Features

/// Paths as text, and what the file system says of them.
@Suite struct FileSystemTests {
  @Test(arguments: [
    ("a.txt", "", "a.txt", "a", "txt"), ("x/a.tar.GZ", "x", "a.tar.GZ", "a.tar", "GZ"),
    ("/x", "/", "x", "x", ""), ("/x/.git", "/x", ".git", ".git", ""), ("a.", "", "a.", "a.", ""),
    ("x/y.b.c/", "x", "y.b.c", "y.b", "c"), (".a.b", "", ".a.b", ".a", "b"),
    ("..", "", "..", "..", ""), ("-", "", "-", "-", ""), ("/", "/", "", "", ""),
    ("", "/", "", "", ""), ("a//b", "a", "b", "b", ""), ("é/ü.x", "é", "ü.x", "ü", "x"),
  ])
  func `a path has a folder, a name, a stem and an ending`(
    _ path: String, folder: String, name: String, stem: String, ending: String
  ) {
    if !path.isEmpty { #expect(PathName.folder(path) == folder) }
    #expect(PathName.name(path) == name)
    #expect(PathName.stem(path) == stem)
    #expect(PathName.fileExtension(path) == ending)
  }

  @Test func `names are joined to folders`() {
    #expect(PathName.joined("", "a") == "a")
    #expect(PathName.joined("x", "a") == "x/a")
    #expect(PathName.joined("x/", "a") == "x/a")
    #expect(PathName.joined("/", "a") == "/a")
  }

  @Test func `folders are made, and found with what is in them`() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: root) }
    let inner = root + "/a/b/"
    #expect(!FileSystem.exists(root) && !FileSystem.isFolder(root))
    try FileSystem.makeFolder(inner)
    try FileSystem.makeFolder(inner)
    try AtomicFile.write([1], to: root + "/a/file")
    try FileManager.default.createSymbolicLink(
      atPath: root + "/a/link", withDestinationPath: "b")
    #expect(try FileSystem.names(inFolder: root + "/a").sorted() == ["b", "file", "link"])
    #expect(FileSystem.exists(root + "/a/file") && !FileSystem.isFolder(root + "/a/file"))
    #expect(FileSystem.isFolder(root + "/a/link") && FileSystem.isSymbolicLink(root + "/a/link"))
    #expect(!FileSystem.isSymbolicLink(inner.dropLast().description))
    #expect(throws: CorpusError.self) { try FileSystem.names(inFolder: root + "/a/file") }
    #expect(throws: CorpusError.self) { try FileSystem.makeFolder(root + "/a/file/c") }
  }

  @Test func `a link is followed to its end, even where there is nothing`() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: root) }
    try FileSystem.makeFolder(root)
    for (name, target) in [("a", "b"), ("b", root + "/c"), ("loop", "loop")] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(root)/\(name)", withDestinationPath: target)
    }
    #expect(FileSystem.resolvingLinks(root + "/a") == root + "/c")
    #expect(FileSystem.resolvingLinks(root + "/none") == root + "/none")
    try AtomicFile.write([7], to: root + "/a")
    #expect(FileSystem.isSymbolicLink(root + "/a"))
    #expect(try BinaryFile.read(root + "/c") == [7])
    #expect(throws: CorpusError.self) { try AtomicFile.write([7], to: root + "/loop/x") }
  }
}
