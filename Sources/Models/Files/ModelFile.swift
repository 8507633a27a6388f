import Features

/// The layout of a model file, version 2.
///
/// | bytes | content |
/// |---|---|
/// | 8 | `SLANTMDL` |
/// | 4 | format version, little-endian |
/// | 4 | length of the header, little-endian |
/// | … | header: JSON (``ModelHeader``), keys sorted |
/// | … | arrays, one after the other, as the header describes them |
/// | 32 | SHA-256 of all bytes before |
enum ModelFile {
  static let magic = Array("SLANTMDL".utf8)
  static let version = 2
  static let prefixLength = 16
  static let digestLength = 32

  /// The arrays of a model, in file order: name and content.
  enum ArrayContent {
    case gaps([UInt32])
    case numbers([UInt32])
    case weights(QuantizedArray)
  }

  static func arrays(_ parameters: ModelParameters) -> [(name: String, content: ArrayContent)] {
    var arrays: [(String, ArrayContent)] = [
      ("buckets", .gaps(parameters.selection.buckets)),
      ("documentFrequencies", .numbers(parameters.selection.documentFrequencies)),
    ]
    arrays += weights("", parameters.logistic, parameters.naiveBayes)
    for (index, target) in parameters.targets.enumerated() {
      arrays.append(("targets.\(index).columns", .gaps(target.columns)))
      arrays += weights("targets.\(index).", target.logistic, target.naiveBayes)
    }
    return arrays
  }

  private static func weights(
    _ prefix: String, _ logistic: [ModelParameters.Weights], _ naiveBayes: [ModelParameters.Weights]
  ) -> [(String, ArrayContent)] {
    [("logistic", logistic), ("naiveBayes", naiveBayes)].flatMap { name, outputs in
      outputs.enumerated().flatMap { index, weights in
        [
          ("\(prefix)\(name).\(index).ngrams", .weights(weights.ngrams)),
          ("\(prefix)\(name).\(index).dense", .weights(weights.dense)),
        ] as [(String, ArrayContent)]
      }
    }
  }

  /// The bytes of a model file.
  ///
  /// - Parameters:
  ///   - header: Its `arrays` and intercepts are filled in here.
  ///   - parameters: The numbers.
  /// - Returns: The file.
  /// - Throws: `EncodingError` if a number of the header is not finite.
  static func encode(_ header: ModelHeader, _ parameters: ModelParameters) throws -> [UInt8] {
    var header = header
    var body: [UInt8] = []
    header.documentCount = parameters.selection.documentCount
    header.logisticIntercepts = parameters.logistic.map(\.intercept)
    header.naiveBayesIntercepts = parameters.naiveBayes.map(\.intercept)
    header.targets = parameters.targets.map { target in
      .init(
        name: target.name, logisticIntercepts: target.logistic.map(\.intercept),
        naiveBayesIntercepts: target.naiveBayes.map(\.intercept))
    }
    header.arrays = arrays(parameters).map { name, content in
      let start = body.count
      let (kind, count, scale) = append(content, to: &body)
      return .init(
        name: name, kind: kind, count: count, byteCount: body.count - start, scale: scale)
    }
    let json = try header.json()
    var file = magic
    LittleEndian.append(UInt32(version), to: &file)
    LittleEndian.append(UInt32(json.count), to: &file)
    file += json
    file += body
    return file + SHA256.digest(file)
  }

  private static func append(
    _ content: ArrayContent, to body: inout [UInt8]
  ) -> (ModelHeader.ArrayDescription.Kind, count: Int, scale: Float) {
    switch content {
    case .gaps(let numbers):
      var previous: UInt32 = 0
      for number in numbers {
        LEB128.append(number &- previous, to: &body)
        previous = number
      }
      return (.gaps, numbers.count, 0)
    case .numbers(let numbers):
      for number in numbers { LEB128.append(number, to: &body) }
      return (.numbers, numbers.count, 0)
    case .weights(let array):
      for value in array.values { LittleEndian.append(UInt16(bitPattern: value), to: &body) }
      return (.weights, array.count, array.scale)
    }
  }
}

/// Whole numbers by their bytes, lowest first.
enum LittleEndian {
  static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// The number at an offset, which must have all its bytes in range.
  static func read<Number: FixedWidthInteger>(
    _ bytes: ArraySlice<UInt8>, at offset: Int
  ) -> Number {
    var number: Number = 0
    for index in 0..<MemoryLayout<Number>.size {
      number |= Number(truncatingIfNeeded: Int(bytes[offset + index]) << (8 * index))
    }
    return number
  }
}

extension LittleEndian {
  /// All numbers that bytes hold, two bytes each.
  ///
  /// - Complexity: O(n).
  static func read(_ bytes: ArraySlice<UInt8>) -> [Int16] {
    let count = bytes.count / 2
    var numbers = [Int16](unsafeUninitializedCapacity: count) { numbers, written in
      bytes.withUnsafeBytes {
        UnsafeMutableRawBufferPointer(numbers).copyMemory(from: .init(rebasing: $0[..<(count * 2)]))
      }
      written = count
    }
    if Int16(littleEndian: 1) != 1 {
      for index in numbers.indices { numbers[index] = Int16(littleEndian: numbers[index]) }
    }
    return numbers
  }
}

/// Numbers in as few groups of seven bits as they need, lowest first.
///
/// Source: the unsigned LEB128 of the DWARF standard, version 5, section 7.6.
enum LEB128 {
  static func append(_ number: some FixedWidthInteger & UnsignedInteger, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Reads so many numbers that take up exactly these bytes; `nil` if they do not.
  static func read(_ bytes: ArraySlice<UInt8>, count: Int) -> [UInt32]? {
    guard (0...bytes.count).contains(count) else { return nil }
    var isWhole = false
    let numbers = [UInt32](unsafeUninitializedCapacity: count) { numbers, written in
      bytes.withUnsafeBufferPointer { bytes in
        var rest = bytes[...]
        while written < count, let byte = rest.first {
          // Most numbers have one byte.
          if byte < 0x80 {
            rest = rest.dropFirst()
            numbers.initializeElement(at: written, to: UInt32(byte))
          } else {
            guard let number = readLong(&rest) else { return }
            numbers.initializeElement(at: written, to: number)
          }
          written += 1
        }
        isWhole = written == count && rest.isEmpty
      }
    }
    return isWhole ? numbers : nil
  }

  /// Takes a number of several bytes off the front; `nil` if there is none of at most 32 bits.
  private static func readLong(_ bytes: inout Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), through: 28, by: 7) {
      guard let byte = bytes.popFirst() else { return nil }
      number |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return UInt32(exactly: number) }
    }
    return nil
  }
}
