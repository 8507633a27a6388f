/// The system's calls whose names methods here have too, which would hide them.
package enum SystemCall {
  /// Opens a file; a negative number is a failure, with the reason in `errno`.
  static func openFile(_ path: String, _ flags: Int32, mode: mode_t = 0) -> Int32 {
    open(path, flags, mode)
  }

  /// Reads into bytes from an offset on; 0 is the end, a negative number a failure.
  static func readBytes(_ file: Int32, into bytes: inout [UInt8], from offset: Int) -> Int {
    bytes.withUnsafeMutableBytes { bytes in
      read(file, bytes.baseAddress?.advanced(by: offset), bytes.count - offset)
    }
  }

  /// Writes the bytes from an offset on, or the first of them; a negative number is a failure.
  package static func writeBytes(_ bytes: [UInt8], from offset: Int, to file: Int32) -> Int {
    bytes.withUnsafeBytes { bytes in
      write(file, bytes.baseAddress?.advanced(by: offset), bytes.count - offset)
    }
  }
}
