extension ReportingCues {
  /// The cues of English news prose, British and American.
  public static let standard = ReportingCues(entries: standardEntries)

  /// The entries of ``standard``.
  public static let standardEntries: [Entry] = {
    let slants = slantTable()
    var entries: [Entry] = []
    for (kind, table) in verbTables {
      for item in table.split(whereSeparator: \.isWhitespace) {
        let parts = item.split(separator: ":", maxSplits: 1)
        guard let lemma = parts.first else { continue }
        let base = String(lemma.prefix { $0 != "/" })
        let frame = parts.count > 1 ? frame(parts[1]) : nil
        entries.append(
          Entry(
            lemma: String(lemma), slant: slants[base] ?? .neutral, kind: kind, frame: frame))
      }
    }
    return entries
  }()

  /// Reads a frame from its letters.
  private static func frame(_ letters: Substring) -> Frame {
    letters.reduce(into: Frame()) { frame, letter in
      switch letter {
      case "c": frame.insert(.clause)
      case "q": frame.insert(.quotation)
      case "i": frame.insert(.infinitive)
      case "a": frame.insert(.addressee)
      case "o": frame.insert(.object)
      case "p": frame.insert(.prepositional)
      default: frame.insert(.predicate)
      }
    }
  }

  private static func slantTable() -> [String: Attribution.Slant] {
    var slants: [String: Attribution.Slant] = [:]
    for (slant, words) in slantTables {
      for word in words.split(whereSeparator: \.isWhitespace) { slants[String(word)] = slant }
    }
    return slants
  }

  /// Verbs and nouns with the letters of their frame: c clause, q quotation, i infinitive,
  /// a addressee, o object, p preposition, x object and predicate.
  private static let verbTables: [(kind: Kind, table: String)] = [
    (.speech, speechVerbs), (.belief, beliefVerbs), (.intent, intentVerbs),
    (.evidence, evidenceVerbs), (.judgement, judgementVerbs), (.semblance, semblanceVerbs),
    (.noun, nouns),
  ]

  private static let speechVerbs = """
    say/said:cqp tell/told:cqai add:cq write/wrote/written:cqpo ask:cqaip note:cqo state:cqo
    report:cqo announce:cqo argue:cqp claim:cqio insist:cqp explain:cqop continue:q reply:cq
    respond:cqp answer:cq tweet:cqo retweet:qo declare:cqox suggest:cqo describe:xop
    call/called:xqpo dub/dubbed:x label/labelled:x label/labeled:x brand:x term:x
    acknowledge:cqo admit/admitted:cqop concede:cqo confess:cqip reveal:cqo disclose:cqo
    confirm:cqo deny:cqo assert:cqo aver/averred:cq contend:cq maintain:cqo allege:cqo
    profess:iq stress:cqo emphasise:cqo emphasize:cqo underline:cqo underscore:cqo
    reiterate:cqo repeat:cqo recall:cqo recount:cqo remember:cqo remark:cqp observe:cq
    comment:cqp mention:cqo warn:cqap caution:cqap advise:cqao inform:caq notify:ca assure:caq
    reassure:ca remind:caq brief:ca teach/taught:ca urge:iaoq implore:iaq beg/begged:iaq
    plead:ipq encourage:iao exhort:ia demand:ciqo request:ico order:icao instruct:iac command:ia
    recommend:co propose:cio pledge:cio promise:cioq vow:cioq swear/swore/sworn:ciq
    threaten:ciq guarantee:co predict:coq forecast/forecast:co foresee/foresaw/foreseen:co
    estimate:co project:co calculate:c conclude:cq rule:c testify:cqp joke:cqp quip/quipped:cqp
    jest:q complain:cqp lament:cqo bemoan:oq mourn:oq protest:cqo object:cp counter:cq
    retort:cq rejoin:q interject:q shout:cqp yell:cqp scream:cqp cry:cq exclaim:cq whisper:cq
    mutter:cq mumble:q murmur:q chant:q sigh:q laugh:q chuckle:q grin:q thunder:cq bellow:cq
    bark:q snarl:q howl:q shriek:q fume:cq rage:cpq whine:cqp whinge:cqp moan:cqp bleat:cq
    rant:cqp rail:pq gloat:cqp boast:cqpo brag/bragged:cqp crow:cq trumpet:oq bluster:cq
    sneer:cqp scoff:cqp sniff:cq gush:cqp enthuse:cqp opine:cq muse:cqp intone:q pontificate:qp
    drone:q babble:q spout:oq parrot:o quote:oq cite:oq reference:o invoke:o paraphrase:oq
    outline:oc detail:oc specify:co clarify:cqo elaborate:qp articulate:o enumerate:o list:o
    express:o voice:o convey:oc signal/signalled:coi signal/signaled:coi hint:cqp imply:co
    insinuate:co intimate:cq purport:i indicate:coq post:cqo email:coq text:q publish:oq
    blog/blogged:cqp broadcast/broadcast:cq read/read:qc chime:q joined:q agree:cqip disagree:cqp
    concur/concurred:cq accept:co grant:c apologise:pq apologize:pq thank:o congratulate:oq
    attest:cp vouch:p certify:co affirm:cqo reaffirm:coq swagger:q quibble:cq crack:q
    speculate:cqp theorise:cq theorize:cq postulate:c posit/posited:c hypothesise:c hypothesize:c
    summarise:oq summarize:oq discuss:oc address:o refer/referred:p allude:p speak/spoke/spoken:p
    talk:p joke:cqp lecture:oq preach:cqo elaborate:pq relay:oc relate:co narrate:oq portray:xo
    depict:xo characterise:xo characterize:xo cast/cast:x paint:x frame:x liken:oq compare:o
    accuse:oq blame:oq charge:cqo fault:o petition:oi appeal:p lobby:opi advocate:opc
    campaign:p invite:oia dare:oi challenge:oiq question:ocq query:oq wonder:cqp inquire:cq
    enquire:cq decline:i refuse:i volunteer:cq offer:oiq promise:coiq telegraph:oc
    quote:oq highlight:oc tout:ox herald:xo hail:xoq proclaim:coqx pronounce:cxq deem:x
    tease:oq sing/sang/sung:q utter:oq echo:oq joke:cqp elaborate:q venture:cq
    communicate:co speculate:cqp reason:cq demur/demurred:q relent:q
    """

  private static let beliefVerbs = """
    think/thought:cqpx believe:cqp know/knew/known:coi feel/felt:cqp consider:xoc regard:x view:xo
    see/saw/seen:xoc doubt:co suspect:co assume:co presume:c suppose:c guess:cq reckon:cq
    figure:c imagine:co expect:ico anticipate:oc fear:coq worry:cqp hope:cipq wish:ci
    realise:co realize:co recognise:co recognize:co understand/understood:co
    appreciate:oc regret/regretted:oc forget/forgot/forgotten:ci learn:cip learn/learnt:ci
    discover:co notice:co perceive:xo interpret:xo judge:xoc trust:oc mistrust:o distrust:o
    dislike:o like:oi love:oi hate:oi loathe:o despise:o detest:o fear:co dread:o resent:oc
    admire:o respect:o value:o cherish:o envision:xo envisage:oc infer/inferred:co
    deduce:c surmise:cq conjecture:c dream/dreamed:pc contemplate:o ponder:oc mull:o
    care:p sense:co misunderstand/misunderstood:o overestimate:o underestimate:o
    wonder:cqp remember:co mind:oc disbelieve:o conceive:xp
    """

  private static let intentVerbs = """
    want:io plan/planned:ip intend:io aim:ip seek/sought:io try:i attempt:i mean/meant:ic
    decide:icp choose/chose/chosen:io opt/opted:ip agree:icp prefer/preferred:oic favor:o
    favour:o desire:io need:i strive:i struggle:i wait:i prepare:i push:ip press:ip
    consider:o weigh:o promise:ic vow:ic resolve:ic determine:c hesitate:i long:ip yearn:ip
    aspire:i hope:icp commit/committed:ip refuse:i decline:i offer:i threaten:i volunteer:i
    dare:i scramble:i vie:i
    """

  private static let evidenceVerbs = """
    show/showed/shown:co suggest:coq indicate:coq find/found:cox prove/proved/proven:co
    demonstrate:co illustrate:co reveal:coq reflect:oc confirm:co estimate:co establish:c
    determine:co conclude:cq point:p signify:co foreshadow:o signal:co imply:co mean/meant:c
    contradict:o corroborate:o verify:co refute:o debunk:o disprove:o document:oc
    detect:o record:oc stipulate:c allow:o require:oc mandate:oc ban/banned:o forbid/forbade:o
    prohibit/prohibited:o rank:xo rate:xo
    """

  private static let judgementVerbs = """
    criticise:oq criticize:oq endorse:o support:o back:o oppose:o reject:oq praise:o condemn:oq
    denounce:oq decry:oq deplore:oq slam/slammed:oq blast:oq bash:o attack:oq assail:oq
    lambast:oq lambaste:oq castigate:o excoriate:o pillory:o chide:oq chastise:oq rebuke:oq
    scold:oq berate:oq admonish:oq reprimand:o disparage:o denigrate:o belittle:o insult:oq
    mock:oq ridicule:oq deride:oqx taunt:oq lampoon:o vilify:o malign:o smear:o savage:o skewer:o
    defend:oq applaud:oq commend:oq laud:oq extol/extolled:o salute:o celebrate:o welcome:oq
    dismiss:oqx disavow:o disown:o repudiate:o renounce:o rebuff:o rebut/rebutted:oq dispute:oq
    downplay:o minimise:o minimize:o champion:o promote:o trash:o knock:o rip/ripped:o
    embrace:o approve:op disapprove:p protest:o boycott:o veto/vetoed:o nominate:o name:x
    favour:o favor:o urge:o pan/panned:o snub/snubbed:o shame:o question:oq accuse:oq hammer:o
    lash:p hit/hit:o rubbish:o demonise:o demonize:o scorn:o spurn:o second:o target:o
    """

  private static let semblanceVerbs = """
    seem:ic appear:ic look:p sound:p
    """

  private static let nouns = """
    claim:cip statement:cp report:cp warning:cpi allegation:cp assertion:cp accusation:cp
    charge:cp argument:cp contention:cp suggestion:cp insistence:cp view:cp belief:cp opinion:cp
    notion:cp idea:cp hope:cpi fear:cp concern:cp worry:cp doubt:cp suspicion:cp conviction:cp
    promise:cip pledge:cip vow:cip threat:cip plan:ip proposal:cip call:ip demand:cip request:ip
    appeal:ip plea:ip desire:ip wish:ip intention:ip decision:ip refusal:i denial:cp
    admission:cp acknowledgement:cp acknowledgment:cp confession:cp revelation:cp announcement:cp
    declaration:cp prediction:cp forecast:cp estimate:cp conclusion:cp finding:cp assessment:cp
    criticism:p condemnation:p praise:p support:p opposition:p endorsement:p rejection:p
    complaint:cp comment:cp remark:cp observation:cp comparison:p description:p characterization:p
    characterisation:p rumor:cp rumour:cp speculation:cp recommendation:cip assurance:cp
    reminder:cp confidence:cp recognition:cp realization:cp realisation:cp attack:p rhetoric:p
    question:p explanation:p answer:p response:p message:cp complaint:cp proposition:cp
    theory:cp hypothesis:cp thesis:cp verdict:cp
    """

  private static let slantTables: [(slant: Attribution.Slant, words: String)] = [
    (
      .doubting,
      """
      claim allege insist purport assert maintain profess contend pretend feign allegation
      assertion contention insistence notion insinuate portray paint
      """
    ),
    (
      .endorsing,
      """
      admit concede acknowledge reveal confirm expose disclose confess accept grant demonstrate
      prove show underline underscore highlight uncover unmask remind teach attest corroborate
      verify vindicate admission acknowledgement acknowledgment confession revelation know
      realise realize discover recognise recognize
      """
    ),
    (
      .hostile,
      """
      blast slam whine whinge moan bleat bray rant gloat hector harangue sneer scoff smirk snicker
      thunder bellow bark snarl howl shriek screech squeal yap fume bluster gush fawn coo enthuse
      crow brag boast trumpet preen swagger parrot regurgitate spew spout sniff babble prattle
      blather drone bash ramble pontificate lecture preach intone opine carp gripe grumble nag scold
      berate castigate lambast lambaste excoriate pillory savage skewer trash rubbish vilify smear
      malign demonise demonize peddle rail rage rip hammer
      """
    ),
  ]
}
