extension Array {
  /// Appends elements that are written in place.
  ///
  /// Room is made for all at once, so that a hot loop has nothing to ask for each element; an array
  /// that is emptied and filled again keeps its memory.
  ///
  /// - Parameters:
  ///   - count: The most elements there can be.
  ///   - filler: What stands in the room before it is written.
  ///   - write: Writes elements from the start of the room on and says how many.
  /// - Complexity: O(count).
  @inline(__always)
  package mutating func append(
    atMost count: Int, over filler: Element,
    _ write: (UnsafeMutableBufferPointer<Element>) -> Int
  ) {
    let start = self.count
    append(contentsOf: repeatElement(filler, count: count))
    let written = withUnsafeMutableBufferPointer { elements in
      write(UnsafeMutableBufferPointer(rebasing: elements[start...]))
    }
    precondition(written >= 0 && written <= count, "elements are written into the room made")
    if written < count { removeLast(count - written) }
  }
}
