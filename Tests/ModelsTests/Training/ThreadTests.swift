import Features
import Testing

@testable import Models

@Suite struct ThreadTests {
  @Test(arguments: TrainingOptions.Estimator.allCases, [2, 3])
  func `one, two and three threads give the same bytes`(
    estimator: TrainingOptions.Estimator, labels: Int
  ) throws {
    let files = try [1, 2, 3].map { threads in
      try Parallel.limited(to: threads) {
        try TrainingSamples.model(estimator, labels: labels).modelFile()
      }
    }
    #expect(files[0] == files[1] && files[1] == files[2])
    #expect(try TrainingSamples.model(estimator, labels: labels).modelFile() == files[0])
  }

  @Test func `results stand in order for any number of threads`() {
    for threads in [1, 2, 3, 7, 100] {
      let squares = Parallel.limited(to: threads) { Parallel.map(23) { $0 * $0 } }
      #expect(squares == (0..<23).map { $0 * $0 })
      #expect(Parallel.map(23, threads: threads) { $0 * $0 } == squares)
    }
  }
}
