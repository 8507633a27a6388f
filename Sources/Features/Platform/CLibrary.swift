// The platform's C library, for this module and those that import it: elementary functions of
// numbers, files and processes. Nothing of the program needs Foundation, which on Linux would make
// up most of a program that carries its libraries with it, and take most of its start.
#if canImport(Darwin)
  @_exported import Darwin
#elseif canImport(Musl)
  @_exported import Musl
#else
  @_exported import Glibc
#endif
