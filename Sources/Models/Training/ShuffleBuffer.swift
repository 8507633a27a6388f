/// Brings a stream into a random order, as far as a buffer reaches.
///
/// As soon as the buffer is full a random element of it goes on for each that comes. The order
/// depends on the seed and on the order of the elements alone.
///
/// Source: the shuffle of streams in Murray et al.: tf.data: A machine learning data processing
/// framework. VLDB 2021.
struct ShuffleBuffer<Element> {
  private let capacity: Int
  private let sizeLimit: Int
  private var elements: [(element: Element, size: Int)] = []
  private var size = 0
  private var generator: SeededGenerator

  /// Makes an empty buffer.
  ///
  /// - Parameters:
  ///   - capacity: The most elements that are held back; with 0 the order stays as it is.
  ///   - sizeLimit: The most that their sizes add up to.
  ///   - seed: The seed of a whole training.
  ///   - stream: The number of the pass.
  init(capacity: Int, sizeLimit: Int, seed: UInt64, stream: UInt64) {
    self.capacity = capacity
    self.sizeLimit = sizeLimit
    generator = SeededGenerator(seed: seed, stream: stream)
  }

  /// Takes an element in, and appends those that leave.
  ///
  /// - Complexity: O(1), if sizes are much alike.
  mutating func add(_ element: Element, size: Int, to output: inout [Element]) {
    elements.append((element, size))
    self.size += size
    while elements.count > capacity || self.size > sizeLimit {
      elements.swapAt(generator.below(elements.count), elements.count - 1)
      guard let leaving = elements.popLast() else { return }
      self.size -= leaving.size
      output.append(leaving.element)
    }
  }

  /// Takes all elements out.
  mutating func drain() -> [Element] {
    generator.shuffle(&elements)
    defer {
      elements = []
      size = 0
    }
    return elements.map(\.element)
  }
}
