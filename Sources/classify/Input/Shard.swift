/// A share of the records of an input: every n-th one, from the i-th on.
struct Shard: Equatable {
  /// Which share, from 0.
  let index: Int
  /// How many shares there are.
  let count: Int

  /// All records.
  static let whole = Shard(index: 0, count: 1)
  private static let limit = 1_000_000

  private init(index: Int, count: Int) {
    self.index = index
    self.count = count
  }

  /// Reads a share as it is written on the command line: `0/2`, `1/2`.
  init(_ text: String) throws(UsageError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let index = parts[0], let count = parts[1],
      (1...Self.limit).contains(count), (0..<count).contains(index)
    else {
      throw .badValue(
        "--shard", expected: "i/n, with i from 0 to n - 1 and n up to \(Self.limit)", found: text)
    }
    self.init(index: index, count: count)
  }

  /// Whether the record of a number, from 0 over all inputs, is in this share.
  func contains(_ record: Int) -> Bool { record % count == index }
}
