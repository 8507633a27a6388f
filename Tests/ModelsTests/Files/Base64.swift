import Foundation

/// Base64, for tests that look into embedded models.
enum Base64 {
  static func decoded(_ text: String) -> [UInt8]? { Data(base64Encoded: text).map { Array($0) } }
}
