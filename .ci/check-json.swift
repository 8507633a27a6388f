// Reads standard input and ends with status 1 unless it is one JSON value, or with --lines a JSON
// object on every line.
import Foundation

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("check-json: \(message)\n".utf8))
  exit(1)
}

func check(_ data: Data, _ place: String) {
  do {
    let value = try JSONSerialization.jsonObject(with: data)
    if let object = value as? [String: Any], !object.isEmpty { return }
    if let array = value as? [Any], !array.isEmpty { return }
    fail("\(place): empty")
  } catch {
    fail("\(place): \(error)")
  }
}

let input = FileHandle.standardInput.readDataToEndOfFile()
if CommandLine.arguments.contains("--lines") {
  let lines = input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  guard lines.count > 1, lines.last?.isEmpty == true else { fail("no whole lines") }
  for (index, line) in lines.dropLast().enumerated() { check(Data(line), "line \(index + 1)") }
  print("\(lines.count - 1) lines of JSON")
} else {
  check(input, "standard input")
  print("\(input.count) bytes of JSON")
}
