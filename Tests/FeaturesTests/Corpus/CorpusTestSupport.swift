import Foundation
import Testing

@testable import Features

/// A folder of its own for a test, gone when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("corpus-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file and returns its path; folders in the name are made.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  func file(_ name: String, _ text: String) throws -> String {
    try file(name, Array(text.utf8))
  }
}

/// A small generator with a seed, so that a failing case comes back (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &+ 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

func text(_ bytes: some Collection<UInt8>) -> String {
  String(decoding: bytes, as: UTF8.self)
}

/// What a reader gives, record by record: the text, or the error as it is shown.
func outcomes(
  _ input: [UInt8], _ format: RecordFormat, fields: RecordFields = RecordFields(),
  options: DelimitedOptions = DelimitedOptions()
) throws -> [String] {
  var reader = try RecordReader(
    bytes: input, name: "in", format: format, fields: fields, options: options)
  var found: [String] = []
  while true {
    do {
      guard let record = try reader.next() else { return found }
      found.append(text(record.text))
    } catch {
      found.append(error.description)
    }
  }
}

func outcomes(
  _ input: String, _ format: RecordFormat, fields: RecordFields = RecordFields(),
  options: DelimitedOptions = DelimitedOptions()
) throws -> [String] {
  try outcomes(Array(input.utf8), format, fields: fields, options: options)
}

/// All records of an input that has no bad one.
func records(
  _ input: String, _ format: RecordFormat, fields: RecordFields = RecordFields(),
  options: DelimitedOptions = DelimitedOptions()
) throws -> [Record] {
  var reader = try RecordReader(
    bytes: Array(input.utf8), name: "in", format: format, fields: fields, options: options)
  var found: [Record] = []
  while let record = try reader.next() {
    found.append(record)
  }
  return found
}
