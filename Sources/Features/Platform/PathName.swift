/// The parts of a path, as text; the file system is not asked.
package enum PathName {
  /// The folder that a path is in: all before the last slash; empty where there is none.
  package static func folder(_ path: String) -> String {
    let path = withoutSlashes(path)
    guard let slash = path.utf8.lastIndex(of: slash) else { return path.isEmpty ? "/" : "" }
    let folder = withoutSlashes(path[..<slash])
    return folder.isEmpty ? "/" : String(folder)
  }

  /// The last part of a path, a file's name.
  package static func name(_ path: String) -> String {
    let path = withoutSlashes(path)
    return String(
      path.utf8.lastIndex(of: slash).map { path[path.utf8.index(after: $0)...] } ?? path)
  }

  /// The last part of a path without its ending.
  package static func stem(_ path: String) -> String {
    let name = name(path)
    return ending(of: name).map { String(Substring(name.utf8.dropLast($0.utf8.count + 1))) } ?? name
  }

  /// What stands behind the last dot of the last part; empty where nothing does, or nothing before.
  package static func fileExtension(_ path: String) -> String { ending(of: name(path)) ?? "" }

  /// A name in a folder.
  package static func joined(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : folder.utf8.last == slash ? folder + name : "\(folder)/\(name)"
  }

  private static let slash = UInt8(ascii: "/")

  private static func ending(of name: String) -> String? {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
      return nil
    }
    let ending = name[name.utf8.index(after: dot)...]
    return ending.isEmpty || name == ".." ? nil : String(ending)
  }

  private static func withoutSlashes(_ path: some StringProtocol) -> Substring {
    var path = Substring(path)
    while path.utf8.last == slash { path = Substring(path.utf8.dropLast()) }
    return path
  }
}
