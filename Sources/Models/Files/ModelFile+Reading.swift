import Features

extension ModelFile {
  /// Reads a model file's header and numbers.
  ///
  /// Every size is checked against the bytes that are there before anything is allocated.
  /// - Parameters:
  ///   - file: The bytes of the file.
  ///   - isTrusted: Whether the checksum is taken on trust.
  /// - Returns: The header and the numbers.
  /// - Throws: ``ModelFileError`` if the file is not a model, damaged, newer, or contradictory.
  /// - Complexity: O(n).
  static func decode(
    _ file: [UInt8], isTrusted: Bool = false
  ) throws(ModelFileError) -> (header: ModelHeader, parameters: ModelParameters) {
    guard file.starts(with: magic) else { throw .notAModel }
    let smallest = prefixLength + digestLength
    guard file.count > smallest else { throw .wrongSize(expected: smallest + 1, found: file.count) }
    let found: UInt32 = LittleEndian.read(file[...], at: magic.count)
    guard found <= UInt32(version) else {
      throw .newerFormat(found: Int(found), supported: version)
    }
    guard found == UInt32(version) else {
      throw .olderFormat(found: Int(found), supported: version)
    }
    let headerLength: UInt32 = LittleEndian.read(file[...], at: magic.count + 4)
    let headerEnd = prefixLength + Int(headerLength)
    guard headerEnd <= file.count - digestLength else {
      throw .wrongSize(expected: headerEnd + digestLength, found: file.count)
    }
    let content = file[..<(file.count - digestLength)]
    guard isTrusted || SHA256.digest(Array(content)) == Array(file[content.endIndex...]) else {
      throw try checksumError(file, headerEnd: headerEnd)
    }
    let header = try decodeHeader(content[prefixLength..<headerEnd])
    return (header, try decodeParameters(header, content[headerEnd...]))
  }

  /// A wrong checksum is a file cut short where the header tells of more bytes, else damage.
  private static func checksumError(
    _ file: [UInt8], headerEnd: Int
  ) throws(ModelFileError) -> ModelFileError {
    guard let header = try? decodeHeader(file[prefixLength..<headerEnd]) else { return .damaged }
    var expected = headerEnd + digestLength
    for array in header.arrays {
      let (sum, overflow) = expected.addingReportingOverflow(array.byteCount)
      guard !overflow, array.byteCount >= 0 else { return .damaged }
      expected = sum
    }
    return expected == file.count
      ? .damaged : .wrongSize(expected: expected, found: file.count)
  }

  private static func decodeHeader(
    _ json: ArraySlice<UInt8>
  ) throws(ModelFileError) -> ModelHeader {
    let header: ModelHeader
    do {
      header = try ModelHeader(json: json)
    } catch {
      throw .invalid("the header cannot be read")
    }
    if let problem = header.problem { throw .invalid(problem) }
    return header
  }

  private static func decodeParameters(
    _ header: ModelHeader, _ body: ArraySlice<UInt8>
  ) throws(ModelFileError) -> ModelParameters {
    var reader = ArrayReader(descriptions: header.arrays[...], rest: body)
    let buckets = try reader.numbers("buckets", .gaps)
    guard buckets.last.map({ $0 < 1 << UInt32(header.options.features.hashBits) }) ?? true else {
      throw .invalid("a bucket is out of range")
    }
    let frequencies = try reader.numbers("documentFrequencies", .numbers, count: buckets.count)
    guard frequencies.allSatisfy({ $0 >= 1 && Int($0) <= header.documentCount }) else {
      throw .invalid("a document frequency is out of range")
    }
    let outputs = FittedEstimators.outputCount(labels: header.labels.count)
    let estimator = header.options.estimator
    let logisticCount = estimator.hasLogistic ? outputs : 0
    let naiveBayesCount = estimator.hasNaiveBayes ? outputs : 0
    let logistic = try reader.weights(
      "logistic", outputs: logisticCount, ngrams: buckets.count,
      intercepts: header.logisticIntercepts)
    let naiveBayes = try reader.weights(
      "naiveBayes", outputs: naiveBayesCount, ngrams: buckets.count,
      intercepts: header.naiveBayesIntercepts)
    var targets: [ModelParameters.Target] = []
    for (index, target) in header.targets.enumerated() {
      let name = "targets.\(index)"
      let columns = try reader.numbers("\(name).columns", .gaps)
      guard columns.last.map({ Int($0) < buckets.count }) ?? true else {
        throw .invalid("a column of target \(index + 1) is out of range")
      }
      targets.append(
        .init(
          name: target.name, columns: columns,
          logistic: try reader.weights(
            "\(name).logistic", outputs: logisticCount, ngrams: columns.count,
            intercepts: target.logisticIntercepts),
          naiveBayes: try reader.weights(
            "\(name).naiveBayes", outputs: naiveBayesCount, ngrams: columns.count,
            intercepts: target.naiveBayesIntercepts)))
    }
    guard reader.isAtEnd else { throw .invalid("more arrays than expected") }
    return ModelParameters(
      selection: NGramSelection(
        buckets: buckets, documentFrequencies: frequencies, documentCount: header.documentCount),
      logistic: logistic, naiveBayes: naiveBayes, targets: targets)
  }
}

/// Takes the arrays off a model file's body, in the order of their descriptions.
private struct ArrayReader {
  var descriptions: ArraySlice<ModelHeader.ArrayDescription>
  var rest: ArraySlice<UInt8>

  var isAtEnd: Bool { descriptions.isEmpty && rest.isEmpty }

  private mutating func next(
    _ name: String, count: Int?
  ) throws(ModelFileError) -> (ModelHeader.ArrayDescription, ArraySlice<UInt8>) {
    guard let description = descriptions.popFirst(), description.name == name else {
      throw .invalid("expected an array \"\(name)\"")
    }
    guard description.byteCount >= 0, description.byteCount <= rest.count,
      description.count >= 0, description.count <= description.byteCount,
      count == nil || count == description.count
    else { throw .invalid("array \"\(name)\" has the wrong size") }
    let bytes = rest.prefix(description.byteCount)
    rest = rest.dropFirst(description.byteCount)
    return (description, bytes)
  }

  mutating func numbers(
    _ name: String, _ kind: ModelHeader.ArrayDescription.Kind, count: Int? = nil
  ) throws(ModelFileError) -> [UInt32] {
    let (description, bytes) = try next(name, count: count)
    guard description.kind == kind, var numbers = LEB128.read(bytes, count: description.count)
    else { throw .invalid("array \"\(name)\" cannot be read") }
    guard kind == .gaps else { return numbers }
    var last = numbers.first ?? 0
    for index in numbers.indices.dropFirst() {
      let (sum, overflow) = last.addingReportingOverflow(numbers[index])
      guard !overflow, sum > last else {
        throw .invalid("array \"\(name)\" is not ascending")
      }
      numbers[index] = sum
      last = sum
    }
    return numbers
  }

  mutating func weights(
    _ name: String, outputs: Int, ngrams: Int, intercepts: [Double]
  ) throws(ModelFileError) -> [ModelParameters.Weights] {
    guard intercepts.count == outputs, intercepts.allSatisfy(\.isFinite) else {
      throw .invalid("expected \(outputs) intercepts of \(name)")
    }
    var result: [ModelParameters.Weights] = []
    for output in 0..<outputs {
      result.append(
        .init(
          ngrams: try quantized("\(name).\(output).ngrams", count: ngrams),
          dense: try quantized("\(name).\(output).dense", count: DenseFeatures.count),
          intercept: intercepts[output]))
    }
    return result
  }

  private mutating func quantized(
    _ name: String, count: Int
  ) throws(ModelFileError) -> QuantizedArray {
    let (description, bytes) = try next(name, count: count)
    guard description.kind == .weights, bytes.count == 2 * count,
      description.scale.isFinite, description.scale >= 0
    else { throw .invalid("array \"\(name)\" cannot be read") }
    return QuantizedArray(scale: description.scale, values: LittleEndian.read(bytes))
  }
}
