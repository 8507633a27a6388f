/// Quotations and brackets.
extension SentenceGold {
  /// Quotations, their speakers and what comes after.
  static let quotations = lines(
    """
    "Who told you?" she asked.| "Nobody," he said.
    "Who told you?" Mrs. Lund asked.| "Nobody."
    "Who told you?" asked Brig. Gen. Roth.| "My wife," he said.
    "Who told you?" she asked, and left.| He sat down.
    "Get out!" the widow cried.| They got out.
    "Get out!" cried Dr. Ines Calloway.| They got out.
    "Get out!" Calloway, 61, shouted from the stairs.| They got out.
    "Is that all?" Smith, a lawyer, asked.| It was.
    "Is that all?"| Nobody answered.
    “What now?”| Police said they did not know.
    “What now?” a neighbour wondered aloud.| “Do we move?”
    “What now?” wondered Lou Barnes, who owns the mill.| “Do we sell?”
    “They lied!” shouted one man.| “All of them!” shouted another.
    “They lied!”| The hall fell silent.
    “They lied!” — that was the cry.| It was heard for miles.
    “Are we safe?” is the question.| “No” is the answer.
    “Are we safe?” was all she wrote.| He never replied.
    The question “Are we safe?” was put twice.| It got no answer.
    He asked “Why?” and “When?” but not “Where?”| They told him.
    He shouted “Fire!” in a full hall.| Nobody moved.
    He shouted “Fire!”| Nobody moved.
    He shouted, “Fire!” and ran.| The rest ran too.
    He called it "theft."| The judge did not agree.
    He called it "theft".| The judge did not agree.
    He called it “theft”!| The judge smiled.
    Did he call it “theft”?| He did.
    Did he say, “It was theft”?| He did.
    He said it was “theft” (it was not).| The judge agreed.
    “It was theft,” he said, “and you know it.”| The judge did not.
    “It was theft,” he said.| “And you know it.”
    “It was theft.| It was arson.| It was murder,” he said.
    He wrote: “It was theft.| You know it.”| He signed it.
    He wrote: “It was theft.| You know it”.| He signed it.
    She told the court: "I saw the car.| It was red."| The jury looked at the car.
    The sign says: “No dogs.| No bikes.| No exceptions.”| A dog sat under it.
    The note read, “Back at 5 p.m.”| It was six.
    The note read: “Back at 5 p.m.”| He waited.
    “I work for the U.S.”| Nobody laughed.
    “I work for Acme Inc.,” he said.| “It pays well.”
    “I work for Acme Inc.”| He smiled.
    “Ask Dr. Roe,” she said.| “Ask Mr. Pike.”
    “We lost.”| Coach Bob Lee said it twice.
    “We lost,” Coach Bob Lee said.| “It hurts.”
    “We lost!” Coach Bob Lee said after the game.| “It hurts!”
    “No.”| “Why?”| “Because.”
    "No," she said.| "No!" he said.| "Why?" they said.
    “Well …” he began.| “Well what?” she asked.
    “Well ...”| She waited.
    “I thought — I mean, we thought — it was over.”| It was not.
    “I thought —”| He stopped.
    “I thought—” he began.| She cut him off.
    Asked whether he would run, Moss said: “Ask me in May.”| It was April.
    “‘Who’s there?’ he asked me,” she said.| “I said, ‘Me.’”
    “He said ‘Go away!’ and shut the door,” she said.| “So I went.”
    “He said, ‘Go away.’| I went,” she said.
    “He asked, ‘Who are you?’”| She laughed.
    “Do you know what he said?| He said, ‘Never.’”| She laughed.
    She said, “He told me, ‘Never again.’”| Nobody spoke.
    ‘Why not?’ asked Mr Pugh.| ‘Because it’s mine,’ said Mrs Pugh.
    ‘It’s mine.’| Mrs Pugh would not budge.
    ‘It’s mine’, she said.| ‘It’s not’, he said.
    'It is ours,' said Mr Pugh.| 'It is not,' said his wife.
    ‘They asked me: “Why?”| I said: “Why not?”’ he recalls.| The trial goes on.
    The band played “Who Are You?” and “Help Me.”| Then it rained.
    His book, “Why Now?,” sold well.| His next did not.
    His book “Why Now?”: is it any good?| It is not.
    They sang “Oh, Night!” Saturday at the Roxy.| It was packed.
    Her column, “Says Who?”, runs on Fridays.| It is often funny.
    Readers of “Says Who?” will know the tone.| It is sharp.
    The Jokers’ “Who Cares?” tour ends in May.| It began in March.
    “Yes we can!” T-shirts were on sale.| Few bought one.
    What did he mean by “soon”?| What did he mean by “us”?
    “Soon”?| That was news to the staff.
    “Soon,” he said.| Soon!
    "Rubbish!", said Pugh.| "Nonsense!", said Todd.
    "You knew."| "I did not!"| "You did."
    The "why?" of it is clear.| The "how?" is not.
    “Nothing is safe.| Not the school.| Not the church.| Nothing.”
    He said “we tried.”| She said “we failed.”
    “We tried.| (We did!)| We failed,” he said.
    “We tried [and failed].| We are sorry.”
    “[We] tried,” he said.| “[We] failed.”
    "It was theft."| The judge did not agree.
    “It was theft.| It was arson.”
    “Who’s there?”| “It’s me.”
    """)

  /// Sentences that start with a small letter.
  static let lowerCase = lines(
    """
    Phones sell.| iPhone sales rose 4%.
    “Phones sell.”| iPhone sales rose 4%.
    He called it “a toy.”| iPads outsold it.
    Sellers left.| eBay shrugged.
    The airline lost £4m.| easyJet made £40m.
    He quit.| de Gaulle did not.
    He called it “a farce.”| de Groot called it worse.
    The premier resigned.| van der Meer will replace him.
    Brussels was calm.| von der Laan was not.
    “It is a farce,” said de Groot.| “It is worse,” said van Dam.
    “Why?” de Groot asked.| Nobody knew.
    “It is a farce!” van der Meer shouted.| He sat down.
    The rebels fled.| al-Masri stayed.
    It is not new.| mRNA has been known since 1961.
    The water is acid.| pH levels fell to 4.
    Is it a virus?| mRNA tests say so.
    The shop closed.| eBooks killed it.
    It was cold (-12).| iSnow, a ski firm, rejoiced.
    She left.| d’Arcy followed.
    """)

  /// Brackets around, in and between sentences.
  static let brackets = lines(
    """
    He left.| (She stayed.)| They wrote.
    He left (she stayed).| They wrote.
    He left (she stayed!).| They wrote.
    He left (did she stay?).| They wrote.
    He left (Did she stay?) and wrote.| She wrote back.
    (He left.| She stayed.| They wrote.)| That was 1984.
    [He left.| She stayed.]| That was 1984.
    The end.| (See box.)
    The end (see box).| The start (see map).
    He won by a mile (or 1.6 km).| She came fifth.
    The film (2 hrs. 10 min.) is long.| The book is longer.
    The firm (Acme Inc.) is rich.| The town (St. Clair) is not.
    The firm (est. 1901) is old.| Its chief (b. 1990) is not.
    Sen. Roe (R-Ky.) spoke.| Sen. Pike (D-Ore.) did not.
    The study (Lund et al.) is small.| The second (Roe et al., 2020) is big.
    She works for the agency (the C.I.A.).| He works for the other (the F.B.I.).
    It rained (again!) on Sunday.| On Monday it poured.
    It rained (why not?) on Sunday.| On Monday it poured.
    (It rained.)| The match was off.
    (It rained!)| The match was off.
    (Did it rain?)| The match was on.
    “It rained.”| (It did not.)
    He says he knows (he does).| “I know,” he says.
    The bill (H.R. 12) passed.| The other (S. 9) died.
    The toll was 12 (the army says 9.)| The U.N. says 30.
    He was a spy (he says).| (His wife says not.)| Who knows?
    [Editor’s note: This has been changed.]| The mayor is 61.
    The mayor [sic] was late.| The council [was] not.
    “He [Roe] lied.| She [Pike] did not.”
    {Note: a draft.}| The text follows.
    The plan (Plan B.) was dropped.| The other was not.
    The vote (52-48, with Sen. Roe absent) was close.| It was final.
    """)
}
