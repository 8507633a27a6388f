/// Why a model file is refused.
public enum ModelFileError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file cannot be read.
  case unreadable(String)
  /// It is not a model file.
  case notAModel
  /// It was written by a newer program.
  case newerFormat(found: Int, supported: Int)
  /// It was written by an older program, in a format that is not read any more.
  case olderFormat(found: Int, supported: Int)
  /// It is shorter or longer than it says.
  case wrongSize(expected: Int, found: Int)
  /// Its checksum does not fit its content.
  case damaged
  /// Its header or arrays contradict themselves.
  case invalid(String)
  /// It was trained with a lexicon that this program does not have.
  case lexicon(name: String, version: String, found: String?)
  /// It does not give the probabilities that it was written with.
  case selfTest(text: String, expected: Double, found: Double)

  /// What is wrong, in one line.
  public var description: String {
    switch self {
    case .unreadable(let reason):
      reason
    case .notAModel:
      "not a Slant model file"
    case .newerFormat(let found, let supported):
      "model format \(found) is newer than this program's (\(supported)); update it"
    case .olderFormat(let found, let supported):
      "model format \(found) is older than this program's (\(supported)); train it again"
    case .wrongSize(let expected, let found):
      "cut short or padded: expected \(expected) bytes, found \(found)"
    case .damaged:
      "damaged: the checksum does not fit the content"
    case .invalid(let reason):
      "not a valid model: \(reason)"
    case .lexicon(let name, let version, let found):
      "trained with lexicon \"\(name)\" version \(version), but this program has "
        + (found.map { "version \($0) with other content; train it again" }
          ?? "no lexicon of that name; give it with --lexicon, or train it again")
    case .selfTest(let text, let expected, let found):
      "self-test failed on \"\(text)\": expected \(expected), found \(found)"
    }
  }
}
