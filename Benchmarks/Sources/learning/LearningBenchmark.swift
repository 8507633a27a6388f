import Features
import Foundation
import Models

/// `learning`: trains on the features of a corpus and writes what other programs can be compared on.
///
/// Writes into a folder the weighted features and the bare counts in LIBLINEAR's format, and the
/// weights, objectives and processor times of this project's estimators. `Benchmarks/learning` runs
/// this and LIBLINEAR and scikit-learn on the same files.
@main
enum LearningBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 || arguments.count == 4 else {
      return print("usage: learning CORPUS FOLDER [LABEL-FIELD]")
    }
    let folder = URL(filePath: arguments[2])
    var fields = RecordFields()
    if arguments.count == 4 { fields.label = arguments[3] }
    let (examples, _) = try CorpusReader.examples(paths: [arguments[1]], fields: fields)
    let options = TrainingOptions()
    let corpus = try EncodedCorpus(
      examples, pipeline: FeaturePipeline(options: options.features))
    let weighted = corpus.matrix(options.features, input: .tfidf)
    let counts = corpus.matrix(options.features, input: .counts)
    let truth = corpus.rows.truth
    try write(weighted, truth, to: folder.appending(path: "weighted.svm"))
    try write(counts, truth, to: folder.appending(path: "counts.svm"))
    var results: [String: Any] = ["labels": corpus.rows.labels.count]
    results["logistic"] = try logistic(weighted, truth, folder)
    try naiveBayes(counts, truth, corpus.rows.labels.count, folder)
    let json = try JSONSerialization.data(withJSONObject: results, options: [.sortedKeys])
    try json.write(to: folder.appending(path: "results.json"))
  }

  /// Times logistic regression without an intercept at several costs, with the default stop and a
  /// close one.
  private static func logistic(
    _ matrix: CSRMatrix, _ truth: [Int], _ folder: URL
  ) throws -> [[String: Any]] {
    var runs: [[String: Any]] = []
    for cost in [1.0, 4, 16] {
      for tolerance in [LogisticRegression.Options().tolerance, 1e-9] {
        var options = LogisticRegression.Options()
        (options.cost, options.tolerance, options.fitsIntercept) = (cost, tolerance, false)
        var times: [Double] = []
        var fit: LogisticRegression?
        for _ in 0..<3 {
          let start = clock()
          fit = LogisticRegression.fit(
            matrix, isPositive: truth.map { $0 == 0 },
            rowWeights: Array(repeating: 1, count: truth.count), options: options)
          times.append(Double(clock() - start) / Double(CLOCKS_PER_SEC))
        }
        guard let fit else { continue }
        runs.append([
          "cost": cost, "tolerance": tolerance, "seconds": times.min() ?? 0,
          "passes": fit.convergence.passes, "objective": fit.convergence.objective,
          "gap": fit.convergence.relativeGap,
        ])
      }
    }
    return runs
  }

  private static func naiveBayes(
    _ matrix: CSRMatrix, _ truth: [Int], _ labelCount: Int, _ folder: URL
  ) throws {
    let weights = [Double](repeating: 1, count: truth.count)
    let multinomial = MultinomialNaiveBayes.fit(
      matrix, columns: matrix.columnCount, truth: truth, labelCount: labelCount,
      rowWeights: weights, smoothing: 0.1)
    let complement = ComplementNaiveBayes.fit(
      matrix, truth: truth, labelCount: labelCount, rowWeights: weights, smoothing: 0.1)
    let bernoulli = BernoulliNaiveBayes.fit(
      matrix, isUsed: Array(repeating: true, count: matrix.columnCount), truth: truth,
      labelCount: labelCount, rowWeights: weights, smoothing: 0.1)
    try write(multinomial.logProbabilities, to: folder.appending(path: "multinomial.f64"))
    try write(complement.weights, to: folder.appending(path: "complement.f64"))
    try write(bernoulli.logPresence, to: folder.appending(path: "bernoulli.f64"))
  }

  /// Numbers as they stand in memory.
  private static func write(_ rows: [[Double]], to file: URL) throws {
    let numbers = rows.flatMap { $0 }
    try numbers.withUnsafeBytes { try Data($0).write(to: file) }
  }

  /// A matrix in LIBLINEAR's format, every number with all its digits.
  private static func write(_ matrix: CSRMatrix, _ truth: [Int], to file: URL) throws {
    var text: [UInt8] = []
    for row in 0..<matrix.rowCount {
      text += Array("\(truth[row])".utf8)
      let cells = matrix.cells(ofRow: row).sorted { matrix.columns[$0] < matrix.columns[$1] }
      for cell in cells {
        text += Array(" \(matrix.columns[cell] + 1):\(Double(matrix.values[cell]))".utf8)
      }
      text.append(0x0A)
    }
    try Data(text).write(to: file)
  }
}
