import Features

/// An option a command takes.
struct OptionSpec {
  /// The name, with its dashes.
  let name: String
  /// A one-letter name, with its dash.
  var short: String?
  /// What the value stands for in the help; `nil` if the option takes none.
  var placeholder: String?
  /// What the option does, in a line or two.
  let help: String
}

/// A command line taken apart.
struct Arguments {
  private let values: [String: [String]]
  private let flags: Set<String>
  /// What is not an option, in order.
  let operands: [String]

  /// Takes a command line apart.
  ///
  /// `--name value` and `--name=value` are the same, `--` ends the options, `-` is an operand. Of an
  /// option given twice the last value counts, unless the command takes several.
  init(_ words: [String], options: [OptionSpec], command: String) throws(UsageError) {
    var values: [String: [String]] = [:]
    var flags: Set<String> = []
    var operands: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let option = options.first(where: { $0.name == name || $0.short == name }) else {
        throw .unknownOption(name, known: options.map(\.name), command: command)
      }
      if option.placeholder == nil {
        guard parts.count == 1 else { throw UsageError("\(option.name) takes no value") }
        flags.insert(option.name)
      } else if parts.count == 2 {
        values[option.name, default: []].append(String(parts[1]))
      } else {
        guard let value = rest.popFirst() else { throw .missingValue(option) }
        values[option.name, default: []].append(value)
      }
    }
    (self.values, self.flags, self.operands) = (values, flags, operands)
  }

  /// Whether an option without a value was given.
  func has(_ name: String) -> Bool { flags.contains(name) }

  /// The value of an option, if it was given.
  func string(_ name: String) -> String? { values[name]?.last }

  /// All values of an option that may be given several times, in order.
  func strings(_ name: String) -> [String] { values[name] ?? [] }

  /// The value of an option that must be a whole number within bounds.
  func integer(_ name: String, in range: ClosedRange<Int>) throws(UsageError) -> Int? {
    guard let text = string(name) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw .badValue(
        name, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)",
        found: text)
    }
    return number
  }

  /// The value of an option that must be a number within bounds.
  func number(_ name: String, in range: ClosedRange<Double>) throws(UsageError) -> Double? {
    guard let text = string(name) else { return nil }
    guard let number = Double(text), range.contains(number) else {
      throw .badValue(
        name, expected: "a number from \(plain(range.lowerBound)) to \(plain(range.upperBound))",
        found: text)
    }
    return number
  }

  /// A bound without decimals where it has none.
  private func plain(_ bound: Double) -> String {
    Int(exactly: bound).map { "\($0)" } ?? "\(bound)"
  }

  /// Refuses operands of a command that takes at most so many.
  func refuseOperands(beyond count: Int, _ message: String) throws(UsageError) {
    guard operands.count <= count else { throw UsageError(message) }
  }

  /// The value of an option that must be one of some words.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, of type: Choice.Type
  ) throws(UsageError) -> Choice? where Choice.RawValue == String {
    guard let text = string(name) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw .badValue(name, expected: "one of \(words)", found: text)
    }
    return choice
  }

  /// The value of an option that must be a range like `1-3`, or a single number.
  func range(_ name: String) throws(UsageError) -> ClosedRange<Int>? {
    guard let text = string(name) else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    switch parts.count {
    case 1: if let only = parts[0], only >= 1 { return only...only }
    case 2: if let low = parts[0], let high = parts[1], low >= 1, low <= high { return low...high }
    default: break
    }
    throw .badValue(name, expected: "a range like 1-3", found: text)
  }
}
