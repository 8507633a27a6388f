import Testing

/// Texts and their quotations.
///
/// A line is a case: the text, `=>`, and the quotations in order of their first marks with `~`
/// between them; none if nothing follows. `¶` starts a new paragraph.
enum QuotationCases {
  struct Case: CustomTestStringConvertible {
    let text: String
    let quotations: [String]

    var testDescription: String { text }

    init(_ line: Substring) {
      let parts = line.split(separator: " =>", maxSplits: 1, omittingEmptySubsequences: false)
      text = String(parts[0]).replacing("¶", with: "\n")
      quotations =
        parts.count < 2
        ? [] : parts[1].split(separator: " ~").map { String($0.drop { $0 == " " }) }
    }
  }

  static let kindsOfMarks = [straight, curly, guillemets, lowHigh, british]

  private static func cases(_ lines: String) -> [Case] {
    lines.split(separator: "\n").map(Case.init)
  }

  /// Straight double marks; inches are none.
  static let straight = cases(
    """
    He said "we will win". => "we will win"
    "We will win," he said. "We must." => "We will win," ~ "We must."
    "Why?" she asked. => "Why?"
    He said:"We will win." => "We will win."
    She said ("we tried") and left. => "we tried"
    He said—"never"—and left. => "never"
    They call it the "do-or-die" plan. => "do-or-die"
    He is 6'2" and said "no" twice. => "no"
    "He is 6'2" tall," she said. => "He is 6'2" tall,"
    The 12" single "Blue" sold well. => "Blue"
    He wrote "it's the dogs' home" on the wall. => "it's the dogs' home"
    "'Tis a pity," he said. => "'Tis a pity,"
    "The '90s were better," he said. => "The '90s were better,"
    The ''reform'' is costly, and ``reform'' it is not. => ''reform'' ~ ``reform''
    "No." "Why?" "Because." => "No." ~ "Why?" ~ "Because."
    It was "good", "bad" and "ugly". => "good" ~ "bad" ~ "ugly"
    The firm ("Acme") and its "friends," he said, are gone. => "Acme" ~ "friends,"
    A 5" pipe burst, and a 7" one held. =>
    Her time was 4'33", his 4'41". =>
    Latitude 51°30'26" N, longitude 0°7'39" W. =>
    It measured 6' by 4', or 72" by 48". =>
    He bought a 65" screen. =>
    The board is 2" thick and 8" wide. =>
    He is 5'11". She is 5'6". =>
    Rain: 2.5" in Leeds. Snow: 10" in Ayr. =>
    The pizza was 14". It cost $9. =>
    A 3/4" pipe and a 1/2" valve. =>
    A map at 1"=2 miles. =>
    The TV (65") and the desk (30") were sold. =>
    He cut the 9" nails and the 12" boards. =>
    """)

  /// Curly double marks; apostrophes are none.
  static let curly = cases(
    """
    He said “we will win”. => “we will win”
    “We will win,” he said. “We must.” => “We will win,” ~ “We must.”
    “Why?” she asked. => “Why?”
    He said:“We will win.” => “We will win.”
    She said (“we tried”) and left. => “we tried”
    He said—“never”—and left. => “never”
    “He is 6'2" tall,” she said. => “He is 6'2" tall,”
    “The 12" single is out,” he said. => “The 12" single is out,”
    He wrote “it’s the dogs’ home” on the wall. => “it’s the dogs’ home”
    “’Tis a pity,” he said. => “’Tis a pity,”
    “The ’90s were better,” he said. => “The ’90s were better,”
    ”We will win”, he said. => ”We will win”
    “…and then he left,” she said. => “…and then he left,”
    “[We] tried,” he said. => “[We] tried,”
    “We will win" he said. => “We will win"
    That’s it. He left.” She stayed. =>
    The Joneses’ car was stolen, and the Smiths’ too. =>
    ’Twas the night, and ’tis the season. =>
    Rock ’n’ roll is the workers’ music; the ’60s were the writers’ time. =>
    At 5 o’clock the bosses’ cars came. =>
    He’s a good ol’ boy, and they’re nothin’ but talkin’ heads. =>
    The James’ house, the boss’ desk and Jesus’ words. =>
    It measured 6′2″ by 4′. =>
    The class of ’16 met the class of ’06. =>
    Goin’ home, they’re singin’ ’bout the good ol’ days. =>
    It’s nobody’s fault but the owners’. =>
    We left ’cause the fans’ love was gone. =>
    """)

  /// Guillemets; arrows and shifts are none.
  static let guillemets = cases(
    """
    « On gagnera », dit-il. « Il le faut. » => « On gagnera » ~ « Il le faut. »
    «On gagnera», dit-il. => «On gagnera»
    « Pourquoi ? » demande-t-elle. => « Pourquoi ? »
    Il a dit «on gagnera» et «il le faut». => «on gagnera» ~ «il le faut»
    « Il m’a dit “va-t’en” et je suis parti », dit-elle. => « Il m’a dit “va-t’en” et je suis \
    parti » ~ “va-t’en”
    « Il m’a dit « va-t’en » et je suis parti », dit-elle. => « Il m’a dit « va-t’en » et je suis \
    parti » ~ « va-t’en »
    »Wir gewinnen«, sagte er. »Wir müssen.« => »Wir gewinnen« ~ »Wir müssen.«
    »Er sagte ›geh‹ und ich ging«, sagte sie. => »Er sagte ›geh‹ und ich ging« ~ ›geh‹
    ‹On gagnera›, dit-il. => ‹On gagnera›
    Le mot (« non ») est clair. => « non »
    The envoy said «we are ready» on Monday. => «we are ready»
    « On gagnera.¶« Il le faut.¶« C’est tout. » => « On gagnera. ~ « Il le faut. ~ « C’est tout. »
    « On gagnera.¶Il est parti. => « On gagnera.
    Le « plan » de l’État, dit-on, est mort. => « plan »
    x << 3 and y >> 2 are shifts. =>
    Home » News » Sport =>
    Weiter » =>
    » Sport =>
    Read more » or go back. =>
    C’est l’heure d’aujourd’hui. =>
    Il a fini », dit-elle. =>
    News » He left. =>
    More news: Sport » Weather » Travel =>
    A -> B >> C >>> D. =>
    if a<b && c>d then e<<2 =>
    Next page »» =>
    """)

  /// Low and high marks, as in German and Polish.
  static let lowHigh = cases(
    """
    „Wir gewinnen“, sagte er. „Wir müssen.“ => „Wir gewinnen“ ~ „Wir müssen.“
    „Wir gewinnen”, sagte er. => „Wir gewinnen”
    „Wir gewinnen" sagte er. => „Wir gewinnen"
    „Warum?“ fragte sie. => „Warum?“
    „Er sagte ‚geh‘ und ich ging“, sagte sie. => „Er sagte ‚geh‘ und ich ging“ ~ ‚geh‘
    „Er sagte: ‚Geh!‘ Ich ging.“ => „Er sagte: ‚Geh!‘ Ich ging.“ ~ ‚Geh!‘
    „Wir gewinnen.¶„Wir müssen.“¶Er ging. => „Wir gewinnen. ~ „Wir müssen.“
    „Wir gewinnen.¶Er ging. => „Wir gewinnen.
    Die ‚Reform‘ ist teuer. => ‚Reform‘
    Das „Recht des Stärkeren“ gilt. => „Recht des Stärkeren“
    Polish papers wrote „wygramy” on Monday. => „wygramy”
    Der Film („Blau“) ist gut. => „Blau“
    ‚Nein‘, sagte er. ‚Niemals.‘ => ‚Nein‘ ~ ‚Niemals.‘
    „Das ist’s“, sagte er. => „Das ist’s“
    Er kam‚ sah‚ siegte. =>
    Hans’ Haus und Klaus’ Hund. =>
    Das war’s. Wie geht’s? =>
    Er nahm ’ne Mark. =>
    Er ging.“ Sie blieb. =>
    Preis: 3‚50 Euro. =>
    Der 12" Monitor. =>
    Mach’s gut, sag’s ihm. =>
    So ’n Quatsch. =>
    Die 80er‘ waren gut. =>
    Max‘ Auto ist neu. =>
    Wir sind’s leid. =>
    """)

  /// Single marks; apostrophes and letters left out are none.
  static let british = cases(
    """
    ‘We will win,’ said Mr Pugh. ‘We must.’ => ‘We will win,’ ~ ‘We must.’
    'We will win,' said Mr Pugh. 'We must.' => 'We will win,' ~ 'We must.'
    ‘It’s ours,’ said Mr Pugh. ‘It’s the Joneses’ car that’s theirs.’ => ‘It’s ours,’ ~ ‘It’s the \
    Joneses’ car that’s theirs.’
    ‘The Joneses’ car was stolen,’ he said. => ‘The Joneses’ car was stolen,’
    He said 'the dogs' owner is here' and left. => 'the dogs' owner is here'
    At 5 o'clock he said 'no'. => 'no'
    The girls' team said 'yes' to the boys' team. => 'yes'
    ‘The girls’ team won’t play,’ said Mrs Pugh, the girls’ coach. => ‘The girls’ team won’t play,’
    ‘Why?’ he asked. ‘Because the girls’ bus is late.’ => ‘Why?’ ~ ‘Because the girls’ bus is late.’
    ‘He said, “Go home,” and I went,’ said Mrs Pugh. => ‘He said, “Go home,” and I went,’ ~ “Go \
    home,”
    Mr Pugh said ‘no’; Mrs Pugh said ‘yes’. => ‘no’ ~ ‘yes’
    ‘One.¶‘Two.¶‘Three.’¶He sat. => ‘One. ~ ‘Two. ~ ‘Three.’
    ‘We tried.¶He sat. => ‘We tried.
    The word is 'gobsmacked', and the workers' view is 'gutted'. => 'gobsmacked' ~ 'gutted'
    ‘I’m doin’ fine,’ he said. => ‘I’m doin’ fine,’
    'I'm doin' fine,' he said. => 'I'm doin' fine,'
    ‘I know what I’m doin’,’ he said. => ‘I know what I’m doin’,’
    ‘It’s the players’,’ he said. => ‘It’s the players’,’
    ‘The ’90s were great,’ he said. => ‘The ’90s were great,’
    ‘Ocean’s Nine’ is on at ten. => ‘Ocean’s Nine’
    He wrote 'till' and 'cause' on the board. => 'till' ~ 'cause'
    ‘Rock ’n’ roll is dead,’ he said. => ‘Rock ’n’ roll is dead,’
    'Rock 'n' roll is dead,' he said. => 'Rock 'n' roll is dead,'
    The O'Briens' house and the 'big' one. => 'big'
    The players' union and the owners' group met at the coaches' hotel. =>
    'Twas the night, and 'tis the season to be 'appy. =>
    Rock 'n' roll is here, 'cause fans want it. =>
    Fish 'n' chips, salt 'n' vinegar. =>
    Goin' home, he said, 'til mornin'. =>
    The '60s, '70s and '80s were the boys' best years. =>
    The James' house, the boss' desk and Jesus' words. =>
    We left 'cause the fans' love was gone. =>
    He's a good ol' boy, and they're nothin' but talkin' heads. =>
    At six o'clock the miners' wives' club met. =>
    It's the Smiths', not the Joneses'. =>
    The class of '68 and the summer of '69. =>
    Hawai'i, Nuku'alofa and Xi'an. =>
    D'Arcy, O'Neill and L'Oréal's staff. =>
    Get 'em while they're hot, said the bakers' guild. =>
    He won by 3' 4". =>
    """)

  /// Quotations in quotations.
  static let nested = cases(
    """
    "I asked him 'Why?' and he laughed," she said. => "I asked him 'Why?' and he laughed," ~ 'Why?'
    "I asked him, 'Why?'" she said. => "I asked him, 'Why?'" ~ 'Why?'
    “I asked him ‘Why?’ and he laughed,” she said. => “I asked him ‘Why?’ and he laughed,” ~ ‘Why?’
    “He told me, ‘They said “go” and I went,’” she said. => “He told me, ‘They said “go” and I \
    went,’” ~ ‘They said “go” and I went,’ ~ “go”
    "He said "go" and I went," she said. => "He said "go" and I went," ~ "go"
    “The players’ union said ‘no’,” he said. => “The players’ union said ‘no’,” ~ ‘no’
    “We read ‘Salt’ and ‘Sand’ at school,” he said. => “We read ‘Salt’ and ‘Sand’ at school,” ~ \
    ‘Salt’ ~ ‘Sand’
    “‘Why?’ he asked me,” she said. => “‘Why?’ he asked me,” ~ ‘Why?’
    “Did he say ‘yes’?” she asked. => “Did he say ‘yes’?” ~ ‘yes’
    'He called it "a farce",' said Mr Pugh. => 'He called it "a farce",' ~ "a farce"
    “He said «non»,” she said. => “He said «non»,” ~ «non»
    „Er sagte »nein«“, sagte sie. => „Er sagte »nein«“ ~ »nein«
    """)

  /// Speeches of several paragraphs, and such as lack an end.
  static let paragraphs = cases(
    """
    “One.¶“Two.¶“Three.”¶He sat. => “One. ~ “Two. ~ “Three.”
    "One.¶"Two.¶"Three."¶He sat. => "One. ~ "Two. ~ "Three."
    “We will win,” he said. “We must.¶“We shall.” He sat. => “We will win,” ~ “We must. ~ “We \
    shall.”
    He said “we will win.¶He sat. => “we will win.
    He said "we will win.¶He sat. => "we will win.
    He said: “One.¶Two.” He sat. => “One. ~ Two.”
    “One.¶He sat.¶“Two.” => “One. ~ “Two.”
    “One ‘two.¶“Three’ four.” => “One ‘two. ~ “Three’ four.”
    “One.”¶“Two.”¶He sat. => “One.” ~ “Two.”
    “One, he said. “Two,” he said. => “One, he said. ~ “Two,”
    "One¶"Two¶"Three¶He sat. => "One ~ "Two ~ "Three
    He sat.”¶“One.” => “One.”
    """)
}
