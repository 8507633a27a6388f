/// Manners of writing.
extension SentenceGold {
  /// British usage, with and without full stops.
  static let british = lines(
    """
    Mr Lund met Dr Roe.| Mrs Pike met no one.
    Mr J Lund and Ms P Roe gave evidence.| Prof T Hale did not.
    St Helens beat St Ives.| Mr Pugh was delighted.
    Sgt Pugh and PC Todd were first on the scene.| Insp Hale came later.
    Lt Gen Sir Hugh Orr spoke.| Maj Roe took notes.
    Pell plc rose 2p to 141p.| Todd & Co fell.
    The case of R v Pugh is famous.| Pugh v Todd is not.
    He lives at 10 St John’s St.| She lives at No 12.
    He was at No. 11.| She was at No. 12.
    The MP for Dunmore East (Lab.) asked why.| The minister (Con.) did not say.
    The A14 is shut.| The M6 is slow.
    The match is at 3pm.| Gates open at 1pm.
    The match was over by 4.50pm.| Rovers won 3-0 (agg. 5-1).
    He earns £50k p.a. and a car.| She earns more.
    He earns £50k p.a.| She earns more.
    It cost £4 10s. 6d. in 1910.| It costs £900 now.
    ‘It is over,’ said the PM.| ‘We move on.’
    ‘It is over’ was the message.| ‘Move on’ was the subtext.
    The Queen v. Todd was heard at the Old Bailey.| It took a week.
    The C. of E. is split.| The Church in Wales is not.
    Lord Justice Orr (QC) sat.| Orr L.J. gave judgment.
    The firm was Messrs Pell, Todd & Co., of Leeds.| It is gone.
    Yours etc.| A. Reader, Leeds.
    The Rev. T. Hale, vicar of St. Jude’s, objects.| His flock does not.
    The Revd Dr Ann Lund was late.| The Ven. Tom Roe was later.
    The B.B.C. said so.| I.T.V. did not.
    Dunmore Utd. won 2-0.| Pell Utd. lost.
    He was educ. at Leeds.| She was not.
    Fri. is market day.| Sat. is quiet.
    The chancellor said “no”.| The PM said “maybe”.| “Never,” said the Treasury.
    Sir Hugh Orr Bt. died on Friday.| He was 90.
    The Hants. coast is calm.| The Beds. hills are not.
    """)

  /// Other languages of the Latin script.
  static let foreign = lines(
    """
    Il a dit : « Non. »| Elle est partie.
    « Pourquoi ? » a-t-il demandé.| Personne ne savait.
    « C’est fini ! »| Puis il est parti.
    M. Duval et Mme Petit sont venus.| Me Roux aussi.
    Le vote a eu lieu le 3 mai 2021.| Il était serré.
    La réunion est à 20 h.| Elle durera deux heures.
    Le livre coûte 12,50 €.| Il est épuisé.
    Er kam am 3. Mai an.| Sie ging am 4. Juni.
    Er kam am 3. Oktober.| Sie kam nicht.
    Der 2. Weltkrieg endete 1945.| Der erste endete 1918.
    Im 19. Jahrhundert war das anders.| Heute nicht.
    Friedrich II. von Lund war König.| Ludwig XIV. war es auch.
    Das kostet ca. 5 Mio. Euro.| Das ist viel.
    Es gibt z. B. Brot.| Es gibt auch Wein.
    Es gibt z.B. Brot.| Es gibt auch Wein.
    Das gilt u. a. für Leeds.| Mehr weiß man nicht.
    Die Lund GmbH & Co. KG ist pleite.| Die Roe AG nicht.
    Dr. jur. Hans Roth sprach.| Prof. Brandt schwieg.
    „Nein“, sagte er.| „Doch“, sagte sie.
    „Warum?“, fragte er.| „Darum“, sagte sie.
    „Warum?“ fragte er.| Sie schwieg.
    „Er ging.| Sie blieb“, hieß es.
    Er sagte: „Nein.“| Sie ging.
    »Warum?«, fragte er.| »Darum«, sagte sie.
    ¿Por qué?| Nadie lo sabe.
    —¿Por qué? —preguntó.| Nadie respondió.
    ¡No!| No puede ser.
    El Sr. Ruiz y la Sra. Paz hablaron.| El Dr. Gil no.
    El 3 de mayo cayó.| EE. UU. no dijo nada.
    «No», dijo.| «Nunca».| Y se fue.
    Il sig. Rossi e la sig.ra Bianchi partono.| Il dott. Verdi resta.
    Han kom den 3. maj.| Hun kom aldrig.
    O Sr. Lima saiu.| A Sra. Melo ficou.
    The paper Die Zeitung said: „Nein.“| Others said yes.
    “Ça va?” he asked.| “Non.”
    The slogan “¡Basta!” is everywhere.| So are the police.
    The Straße was closed.| Über 300 people came.
    Élan counts.| Été is short.
    """)

  /// Headlines.
  static let headlines = lines(
    """
    # U.S. No. 2 Diplomat Quits; Who Is Next?
    # Gov. Roe To Meet St. Louis Mayor Lund
    # Acme Inc. To Buy Pell Corp. For $2.1 Billion
    # Acme Inc. Shares Fall After U.S. Ban
    # Roe v. Pike: What To Know Before 5 p.m. Ruling
    # Mayor Quits.| Here’s Why
    # Is It Over?| Not Yet, Says Dr. Lund
    # ‘We Lost.’| Now What?
    # ‘We Lost,’ Says Lund
    # ‘Who Knew?’ Asks Lund
    # “Who Knew?” Lund Asks
    # He Won!| (She Lost.)
    # Why Rovers Won’t Win.| And Why It Doesn’t Matter
    # Storm Hits N.C. Coast; 3 Dead
    # Lund Jr. Beats Roe Sr. In Ohio
    # Opinion: The U.S. Is Not Ready
    # The U.S. Has a Problem.| It Is Called No. 10
    # Police: Man, 30, Held In St. Clair
    # 5 Things To Know About Gen. Roth
    # Rates Rise 0.25 Pt. As Fed Acts
    # What a Mess!| What a Year!
    # Review: ‘Who Goes There?’ Is a Bore
    # From 9 a.m. To 5 p.m.: A Day With Mrs. Lund
    # J.R. Harte’s Last Book
    # Rep. Roe, D-Calif., Will Not Run
    # Jan. 6 Panel Meets
    # Mt. Tam Fire Grows
    # Vol. 2 Of Lund Diaries Out In Sept.
    """)

  /// Longer pieces, where many of these meet.
  static let prose = lines(
    """
    The council, which met at 7 p.m. on Tues., Sept. 4, voted 5-4 to sell the land at 12 Main St. \
    to Acme Inc. for $1.2 million.| Mayor Jo Lund Jr., who had opposed the sale, did not vote.
    Asked by Rep. T.J. Roe, R-Tex., whether he knew of the memo, Col. Pike said: “No, sir.| I did \
    not.| Not until Jan. 6.”| Roe asked again.
    LEEDS (Reuters) - Shares of Pell Plc rose 2.1% on Monday, after the firm said profit was \
    £3.4m.| “It’s a start,” said Jan Bos, an analyst at Brill & Co.| “Is it enough?| I doubt it.”
    Who is to blame?| The U.S., says Gen. Roth.| The U.K., says everyone else.
    He was a Ph.D. student at M.I.T. when he met Mrs. Lund.| She was teaching at Yale.
    On p. 12, Dr. Roe et al. claim that the No. 1 cause is diet (cf. Fig. 3).| It isn’t.| It’s \
    smoke.
    Sen. Ada Lund (D-Wis.) said the U.S. “cannot wait.”| Sen. Bo Roe (R-Ill.) said it could.
    “Look at St. Clair,” she said.| “Look at Mt. Pell.| Who will help them?”| No one in the room \
    said a word.
    In 2019, Prof. A. B. Lund (then at Leeds) wrote: “The bank will fail.”| It did.| On Oct. 3.
    The suspect, known as “Mr. X.,” was held at 3 a.m. Sunday.| His lawyer, Ida Roe Esq., \
    declined to comment.
    There are two views.| The first: the U.S. should go.| The second: it should stay.| Neither is \
    new.
    It’s Dr. Roe vs. Dr. Lund, Round 2.| Ding!| Ding!
    What does Acme Inc. want?| Money, of course!| What else?
    Gov. Moss told St. Louis radio that “nobody, and I mean nobody, knew.”| He paused.| “Well … I \
    knew.”
    Prices fell 2.5 p.c. in Feb. and 1 p.c. in Mar.| The bank blamed snow.
    At Pell Bros. Corp., the talk is of one thing: Will the U.S. buy?| And when?
    He went to Washington.| He came back to Flint, Mich.| Nothing had changed.
    The memo was marked “Secret.”| It was on p. 1 of the Post.
    That, says Roe, is “the point.”| So is this.
    Is this what St. Francis meant?| Is this what the U.S. stands for?| Hardly.
    Roe — a Lt. Col. in the army — won by 0.2 points.| Her rival, a Capt., asked for a recount.
    The law (Sec. 4, art. 2) is plain.| The courts, e.g. in N.Y. and N.J., disagree.
    He plays for F.C. Pell.| He used to play for A.C. Lund.| He never scored.
    The U.S. has 50 states.| The U.S. has one president.| The U.S. Has Talent was a show.
    Then came No. 3.| Then No. 4.| Then none.
    The mine in W.Va. closed.| The one in Ky. did not.| Miners drove an hour each way.
    Ms. Lund has an M.A. from Leeds and a B.S. from Pell.| She is 34.
    His e-mail to Gen. Roth was two words: “Send help.”| Nobody did.
    He wrote to the F.B.I.| They wrote back.
    The dog, Mr. Biscuit, is 12.| The cat, St. John, is 3.
    In Jan. he lost his job.| In Feb. he lost his house.| In Mar. he won the lottery.
    In the U.S. we trust.| In the U.K. we do not.
    Is he from the U.S.?| Or the U.K.?| He would not say.
    He is from the U.S.!| She is from the U.K.!
    Why not ask the C.E.O.?| He is in the next room.
    He left the E.U.; she stayed.| It was about the E.U.: the rules, the fees.
    He met the C.E.O.’s wife.| The C.F.O.’s was ill.
    Acme Inc.’s profit fell.| Pell Corp.’s rose.
    The D.A.’s office closed the case.| The A.G.’s office opened it.
    It has 3 stars out of 5.| I would give it 1.| My wife would give it 0.
    """)
}
