/// Comment threads.
extension LayoutNotice {
  /// `COMMENTS`, `12 Comments`, `Leave a comment`, `Read 63 comments`.
  var isCommentsHeading: Bool {
    guard isWhole, (1...12).contains(head.count), let first = head.words.first else {
      return false
    }
    if head.count == 1, first.isCapitalized {
      return head[0] == "comments" && first.closing.allSatisfy { "(:".contains($0) }
    }
    if isCount { return true }
    guard first.isCapitalized else { return false }
    if Self.commentHeadings.contains(where: head.equals) { return !endsSentence }
    return isInvitation
  }

  /// A number of comments: `12 Comments`, `No comments`, `Comments (12)`, `12 Responses to …`.
  private var isCount: Bool {
    guard !endsSentence, head.count <= 8 else { return false }
    if head[0] == "comments" { return head.count == 2 && head.words[1].hasDigit }
    guard head.words[0].hasDigit || head[0] == "no" else { return false }
    if head[0] != "no", ["responses", "response", "replies", "thoughts"].contains(head[1]) {
      return head.count == 2 || ["to", "on"].contains(head[2])
    }
    guard ["comment", "comments"].contains(head[1]) else { return false }
    return head.count == 2 || head.dropping(2).words.allSatisfy(isInvitationPart)
  }

  /// An order to read or write comments, of the few words that such orders are made of.
  private var isInvitation: Bool {
    head.count > 1 && Self.invitations.contains(head[0])
      && head.words.allSatisfy(isInvitationPart)
      && head.hasAny(of: ["comment", "comments", "commenting", "conversation", "discussion"])
  }

  private func isInvitationPart(_ word: LayoutWord) -> Bool {
    !word.isWord || word.hasDigit || Self.invitationWords.contains(word.text)
  }

  private static let invitations = LayoutVocabulary.set(
    """
    read show view see load hide more leave post add write sign log login comment comments be join \
    please register have reader readers open share sort commenting start submit
    """)

  private static let invitationWords = invitations.union(
    LayoutVocabulary.set(
      """
      all the our a your comment comments commenting on this story article post page in up to \
      first reply cancel are is closed readers' reader's or conversation discussion say now off \
      turned disabled for by newest oldest one of and must you logged
      """))

  private static let commentHeadings = [
    "leave a reply", "leave a reply cancel reply", "have your say", "what do you think",
    "join the debate", "reader comments", "readers' comments", "your comments", "the conversation",
    "your view", "what's your view", "letters and comments",
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
