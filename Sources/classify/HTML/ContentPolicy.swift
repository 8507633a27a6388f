import Features

/// The content security policy of a report: nothing is fetched, and only the page's own style and
/// script run.
///
/// Source: W3C, *Content Security Policy Level 3*, hash sources.
enum ContentPolicy {
  /// The policy that allows one style sheet and at most one script.
  static func allowing(style: String, script: String?) -> String {
    let scripts = script.map { "script-src '\(source($0))'; " } ?? ""
    return "default-src 'none'; style-src '\(source(style))'; \(scripts)"
      + "base-uri 'none'; form-action 'none'"
  }

  private static func source(_ content: String) -> String {
    "sha256-" + Base64.encode(SHA256.digest(Array(content.utf8)))
  }
}
