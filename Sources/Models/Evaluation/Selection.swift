/// Finds which numbers stand where in ascending order, without putting all of them in order.
///
/// Source: Hoare, "Algorithm 65: Find", Communications of the ACM 4(7), 1961; the middle of three as the
/// pivot: Singleton, "Algorithm 347", Communications of the ACM 12(3), 1969.
package enum Selection {
  /// Puts the number that belongs at an index there; smaller ones, or equal ones, come before it and
  /// greater ones after.
  ///
  /// - Parameters:
  ///   - index: The place; nothing is done for one outside the numbers.
  ///   - values: Numbers, none of them not a number.
  ///   - start: Below this index all numbers are in their half already.
  /// - Complexity: O(n) expected.
  package static func place(_ index: Int, of values: inout [Double], from start: Int = 0) {
    guard start >= 0, index >= start, index < values.count else { return }
    values.withUnsafeMutableBufferPointer { values in
      var (low, high) = (start, values.count - 1)
      while low < high {
        let pivot = middle(values[low], values[low + (high - low) / 2], values[high])
        var (left, right) = (low, high)
        while left <= right {
          while values[left] < pivot { left += 1 }
          while pivot < values[right] { right -= 1 }
          guard left <= right else { break }
          values.swapAt(left, right)
          (left, right) = (left + 1, right - 1)
        }
        if index <= right { high = right } else if index >= left { low = left } else { return }
      }
    }
  }

  private static func middle(_ first: Double, _ second: Double, _ third: Double) -> Double {
    max(min(first, second), min(max(first, second), third))
  }
}
