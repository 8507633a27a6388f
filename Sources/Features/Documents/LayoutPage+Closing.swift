/// Who the writer is, at the end of the page.
extension LayoutPage {
  /// Skips sentences about the writer among the last paragraphs.
  mutating func skipAuthorSketches() {
    let bodies = parts.indices.filter { parts[$0] == .body }
    guard bodies.count > 3, let last = bodies.last else { return }
    let names = writers
    for index in bodies.suffix(3).reversed()
    where LayoutSigns.mayBeSketch(reader.bytes, in: units[index].range) {
      guard let sketch = words(of: index).sketch else { continue }
      let isWriter = !sketch.name.isEmpty && sketch.name.allSatisfy(names.contains)
      let isLast = index == last && sketch.isLikely
      if isWriter || (sketch.isSure && bodies.suffix(2).contains(index))
        || (isLast && isStranger(sketch, at: index))
      {
        parts[index] = .skipped(.authorNote)
      }
    }
  }

  /// The words of the names in the bylines.
  private var writers: Set<String> {
    var names: Set<String> = []
    for index in parts.indices where parts[index] == .skipped(.byline) {
      for word in notices[index].head.words
      where word.isCapitalized && !LayoutVocabulary.roles.contains(word.text)
        && !LayoutVocabulary.connectors.contains(word.text) && word.text != "by"
      {
        names.insert(word.text)
      }
    }
    return names
  }

  /// Whether the page goes on after a sketch, if it can, and the article has not named the person before:
  /// whoever it is about is named in it.
  private func isStranger(_ sketch: LayoutNotice.Sketch, at end: Int) -> Bool {
    guard let name = sketch.name.last else { return true }
    guard end + 1 < parts.count || isWithoutFooter else { return false }
    return !parts.indices.prefix(end).contains { index in
      parts[index] == .body && LayoutSigns.mayHave(name, reader.bytes, in: units[index].range)
        && LayoutText(reader.bytes, in: units[index].range).words.contains { word in
          word.text == name || (word.text.hasPrefix(name) && word.text.hasSuffix("'s"))
        }
    }
  }
}
