/// The frame of a page: one file with everything in it, which asks nothing of a network.
struct HTMLPage {
  let title: String
  /// The page's script, if it has one.
  let script: String?
  /// What the page needs besides the style sheet of all reports.
  var style = ""
  let body: String

  /// The page.
  var html: String {
    let sheet = HTMLStyle.text + style
    let policy = ContentPolicy.allowing(style: sheet, script: script)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="\(HTMLText.escaped("Slant " + VersionCommand.version))">
      <title>\(HTMLText.escaped(title))</title>
      <style>\(sheet)</style>
      </head>
      <body>
      \(body)
      \(script.map { "<script>\($0)</script>" } ?? "")
      </body>
      </html>

      """
  }
}
