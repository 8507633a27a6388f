#if canImport(Glibc)
  import Glibc
#endif

/// Memory for the start of the program in few large pages.
enum LargePages {
  /// Takes memory for what a model and its lexicons need, in large pages where the system has them.
  ///
  /// The start asks for some ten megabytes in a few hundred arrays. In pages of 4 KiB, each got
  /// from the system and cleared when it is first written to, that is a third of the time to the
  /// first answer.
  static func prepare() {
    #if canImport(Glibc)
      let (size, pageSize) = (16 << 20, 4096)
      // glibc gets a large piece from the system and gives it back when it is freed; from then on it
      // takes pieces of the size, the second one with them, from memory that it keeps (mallopt(3),
      // M_MMAP_THRESHOLD).
      for _ in 0..<2 {
        let piece = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
        let start = piece.alignedUp(toMultipleOf: pageSize)
        // A system that has none, or does not know them, leaves all as it is.
        madvise(start, size - (start - piece), MADV_HUGEPAGE)
        piece.deallocate()
      }
    #endif
  }
}
