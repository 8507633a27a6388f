/// Descriptions of pictures that do not say what they are.
extension LayoutNotice {
  /// One to five words with capitals, without a verb or a mark at the end.
  var isTitle: Bool {
    guard isWhole, !endsSentence, (1...5).contains(head.count), !isLabel,
      let last = head.words.last, last.isCapitalized, !last.hasClosing
    else { return false }
    return head.words.first?.isCapitalized == true
      && !LayoutVocabulary.noNames.contains(head[0])
      && head.words.allSatisfy {
        !$0.hasDigit && $0.isWord && !$0.hasOpening
          && (!$0.hasClosing || $0.closing == "." || $0.closing == ",")
          && ($0.isCapitalized || Self.smallWords.contains($0.text))
      }
  }

  private static let smallWords: Set<String> = ["of", "the", "for", "and", "via", "de", "van"]

  /// Whether the last word is what a maker or keeper of pictures is called.
  var endsInPictureHouse: Bool {
    head.count > 1 && Self.pictureHouses.contains(head[head.count - 1])
  }

  private static let pictureHouses = LayoutVocabulary.set(
    """
    pictures films film studios studio entertainment productions wire news press agency photos \
    photography images media archive archives collection library museum records releasing
    """)

  /// Whether there is no end of a sentence but the last.
  var isOneSentence: Bool {
    isWhole
      && !head.words.dropLast().contains { $0.hasStop && $0.length > 4 }
  }

  /// Whether somebody is quoted or said to say something.
  var hasSpeech: Bool { head.hasAny(of: Self.speech) }

  private static let speech = LayoutVocabulary.set(
    "said says say told tells asked added wrote according i we you he she they he's she's they're")

  /// Whether it is one sentence of what a picture shows, in the present: `A man walks past …`, or
  /// names persons in a work: `Jane Doe in “The Lamp.”`.
  var describesPicture: Bool {
    guard isOneSentence, head.count > 3, !hasSpeech, head.words[0].isCapitalized else {
      return false
    }
    return showsAction || namesWork
  }

  /// Whether one of the first words is a verb of what people do in pictures.
  private var showsAction: Bool {
    guard !head.hasAny(of: ["was", "were", "had", "has", "have", "will", "would"]) else {
      return false
    }
    return head.words.dropFirst().prefix(12).contains {
      !$0.isCapitalized && Self.actions.contains($0.text)
    }
  }

  private static let actions = LayoutVocabulary.set(
    """
    walks walk stands stand sits sit speaks speak waits wait leaves leave arrives arrive holds hold \
    looks look gestures gesture attends attend watches watch waves wave poses pose listens listen \
    addresses address talks talk rides ride carries carry lies lie reacts react gather gathers \
    march marches protest protests embrace embraces greets greet shakes shake inspects inspect \
    search searches searching rests billow billows burn burns drive drives pass passes prays pray \
    lay lays mourn mourns sing sings smile smiles pictured walking standing sitting waiting \
    holding speaking
    """)

  /// Whether names come before `in` and the title of a work, and nothing after it.
  private var namesWork: Bool {
    guard let last = head.words.last, last.closing.contains("\"") || last.closing.contains("'"),
      let open = head.words.lastIndex(where: {
        $0.opening.contains("\"") || $0.opening.contains("'")
      }), open > 1, ["in", "from", "of"].contains(head[open - 1])
    else { return false }
    return head.words[..<(open - 1)].allSatisfy {
      !$0.isWord || $0.isCapitalized || Self.castWords.contains($0.text)
    }
  }

  private static let castWords = LayoutVocabulary.set(
    "and left right center centre as with from the a scene of above below top bottom clockwise")
}
