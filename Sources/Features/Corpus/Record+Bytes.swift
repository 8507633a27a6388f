extension Record {
  /// The record as it came in, with its line break; one that had none gets a line feed.
  public var lineBytes: [UInt8] {
    bytes + (ending == .none ? LineEnding.lineFeed : ending).bytes
  }
}
