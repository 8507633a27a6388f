import Foundation
import Testing

@testable import Features

@Suite struct AtomicFileTests {
  private func names(_ folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  @Test func `writes and replaces a file and leaves nothing else`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/model"
    for content in [[1, 2, 3], [], [UInt8](repeating: 7, count: 100_000)] as [[UInt8]] {
      try AtomicFile.write(content, to: path)
      #expect(try bytes(path) == content)
      #expect(try names(folder) == ["model"])
    }
  }

  @Test func `keeps the permissions of a file it replaces`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("model", "old")
    #expect(chmod(path, 0o640) == 0)
    try AtomicFile.write([1], to: path)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
  }

  @Test func `replaces the target of a symbolic link`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("model", "old")
    let link = folder.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "model")
    try AtomicFile.write([1], to: link)
    #expect(try bytes(path) == [1])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "model")
  }

  @Test func `writes to a device without replacing it`() throws {
    try AtomicFile.write([1, 2], to: "/dev/null")
    var status = stat()
    #expect(stat("/dev/null", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func `names the reason when it cannot write`() throws {
    let folder = try TemporaryFolder()
    for (path, reason) in [
      (folder.path, "it is a folder"), (folder.path + "/none/model", "no such file or directory"),
    ] {
      let error = #expect(throws: CorpusError.self) { try AtomicFile.write([1], to: path) }
      #expect(error?.description == "\(path): cannot write: \(reason)")
    }
    #expect(try names(folder).isEmpty)
  }
}
