/// Comment threads.
extension LayoutNotice {
  /// `COMMENTS`, `12 Comments`, `Leave a comment`.
  var isCommentsHeading: Bool {
    guard isWhole, head.count <= 5, !endsSentence else { return false }
    if head.count == 1, head.words[0].isCapitalized {
      return head[0] == "comments" && head.words[0].closing.allSatisfy { "(:".contains($0) }
    }
    if head.count == 2 {
      let hasCount = head.words[0].hasDigit || ["no", "view", "show", "hide"].contains(head[0])
      if hasCount, ["comment", "comments"].contains(head[1]) { return true }
      if head[0] == "comments", head.words[1].hasDigit { return true }
    }
    return head.words.first?.isCapitalized == true
      && Self.commentHeadings.contains(where: head.equals)
  }

  private static let commentHeadings = [
    "leave a comment", "post a comment", "add a comment", "write a comment", "leave a reply",
    "join the conversation", "join the discussion", "reader comments", "readers' comments",
    "view all comments", "show all comments", "have your say", "comments are closed",
    "your comments", "add your comment", "what do you think",
  ].map(LayoutVocabulary.words)

  /// Signs of a comment thread: `jane says:`, `Reply`, `3 hours ago`.
  var hasCommentSign: Bool {
    guard isWhole else { return false }
    if head.count <= 4, head.hasAny(of: Self.commentControls) { return true }
    if head.count <= 8, head.words.last?.text == "ago" || head.words.last?.hasColon == true {
      return true
    }
    return head.count <= 14
      && (head.hasAny(of: ["says", "wrote"]) && head.words.contains(where: \.hasColon)
        || head.contains(["log", "in"]) || head.contains(["sign", "in"]))
  }

  private static let commentControls = LayoutVocabulary.set(
    "reply replies report like likes upvote downvote flag recommend newest oldest login share")
}
