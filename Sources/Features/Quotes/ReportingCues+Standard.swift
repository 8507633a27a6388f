extension ReportingCues {
  /// The cues of English news prose, British and American.
  public static let standard = ReportingCues(entries: standardEntries)

  /// The entries of ``standard``.
  public static let standardEntries: [Entry] = {
    let slants = slantTable()
    var entries = WordListText.words(homographs).map {
      Entry(lemma: String($0), kind: .noun, frame: [])
    }
    for (kind, table) in verbTables {
      for item in WordListText.words(table) {
        let parts = item.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1)
        guard let lemma = parts.first else { continue }
        let frame = parts.count > 1 ? frame(parts[1]) : nil
        entries.append(
          Entry(
            lemma: spaced(lemma), slant: slants[base(lemma)] ?? .neutral, kind: kind, frame: frame))
      }
    }
    return entries
  }()

  /// A phrase of the tables, where an underscore stands for the space.
  private static func spaced(_ lemma: Substring.UTF8View) -> String {
    String(
      decoding: lemma.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }

  /// A phrase of the tables without the irregular forms of its words.
  private static func base(_ lemma: Substring.UTF8View) -> String {
    guard lemma.contains(UInt8(ascii: "/")) else { return String(Substring(lemma)) }
    return lemma.split(separator: UInt8(ascii: "_")).map { word in
      String(Substring(word.prefix { $0 != UInt8(ascii: "/") }))
    }.joined(separator: "_")
  }

  /// Reads a frame from its letters.
  private static func frame(_ letters: Substring.UTF8View) -> Frame {
    letters.reduce(into: Frame()) { frame, letter in
      switch letter {
      case UInt8(ascii: "c"): frame.insert(.clause)
      case UInt8(ascii: "q"): frame.insert(.quotation)
      case UInt8(ascii: "i"): frame.insert(.infinitive)
      case UInt8(ascii: "a"): frame.insert(.addressee)
      case UInt8(ascii: "o"): frame.insert(.object)
      case UInt8(ascii: "p"): frame.insert(.prepositional)
      case UInt8(ascii: "t"): frame.insert(.directional)
      default: frame.insert(.predicate)
      }
    }
  }

  private static func slantTable() -> [String: Attribution.Slant] {
    var slants: [String: Attribution.Slant] = [:]
    for (slant, words) in slantTables {
      for word in WordListText.words(words) { slants[String(word)] = slant }
    }
    return slants
  }

  /// Verbs and nouns with the letters of their frame: c clause, q quotation, i infinitive,
  /// a addressee, o object, p preposition, t *to* or *on* as well, x object and predicate.
  private static let verbTables: [(kind: Kind, table: String)] = [
    (.speech, speechVerbs), (.belief, beliefVerbs), (.intent, intentVerbs),
    (.evidence, evidenceVerbs), (.judgement, judgementVerbs), (.semblance, semblanceVerbs),
    (.noun, nouns), (.adjective, adjectives),
  ]

  private static let speechVerbs = """
    say/said:cqp tell/told:cqai add:cq write/wrote/written:cqpo ask:cqaip note:cqo state:cqo
    report:cqo announce:cqo argue:cqp claim:cqio insist:cqpt explain:cqop continue:q reply:cq
    respond:cqpt answer:cq tweet:cqo retweet:qo declare:cqox suggest:cqo describe:xop
    call/called:xqpot dub/dubbed:x label/labelled:x label/labeled:x brand:x term:x acknowledge:cqo
    admit/admitted:cqop concede:cqo confess:cqip reveal:cqo disclose:cqo confirm:cqo deny:cqo
    assert:cqo aver/averred:cq contend:cq maintain:c allege:cqo profess:iq stress:cqo emphasise:cqo
    emphasize:cqo underline:cqo underscore:cqo reiterate:cqo repeat:cqo recall:cqo recount:cqo
    remark:cqpt observe:cq comment:cqpt mention:cqo warn:cqap caution:cqap advise:cqao inform:caq
    notify:ca assure:caq reassure:ca remind:caq teach/taught:c urge:iaoq convince:iac
    persuade:iac press:ia implore:iaq beg/begged:iaq plead:ipq encourage:iao exhort:ia demand:ciqo
    request:ico order:icao instruct:iac command:ia recommend:co propose:cio pledge:cio promise:cioq
    vow:cioq swear/swore/sworn:ciq threaten:ciq guarantee:co predict:coq forecast/forecast:co
    foresee/foresaw/foreseen:co estimate:co project:c calculate:c conclude:cq rule:c testify:cqp
    joke:cqp quip/quipped:cqp jest:q complain:cqp lament:cqo bemoan:oq mourn:oq object:cpt
    counter:cq retort:cq
    rejoin:q interject:q shout:cqpt yell:cqpt scream:cqpt cry:cq exclaim:cq whisper:cq mutter:cq
    mumble:q murmur:q chant:q sigh:q laugh:q chuckle:q grin:q thunder:cq bellow:cq bark:q snarl:q
    howl:q shriek:q fume:cqpt rage:cpqt whine:cqp whinge:cqp moan:cqp bleat:cq rant:cqp rail:pqt
    gloat:cqp boast:cqpo brag/bragged:cqp crow:cq trumpet:oq bluster:cq sneer:cqpt scoff:cqpt
    sniff:cq gush:cqp enthuse:cqp opine:cq muse:cqp intone:q pontificate:qpt drone:q babble:q
    spout:oq parrot:o quote:oq cite:oq reference:o invoke:o paraphrase:oq outline:oc detail:oc
    specify:co clarify:cqo elaborate:qpt articulate:o enumerate:o express:o voice:o convey:oc
    signal/signalled:coi signal/signaled:coi hint:cqpt imply:co insinuate:co intimate:cq purport:i
    post:cqo email:coq text:q publish:oq blog/blogged:cqp read/read:qc chime:q agree:cqipt
    disagree:cqpt concur/concurred:cq accept:c apologise:pq apologize:pq thank:o congratulate:oq
    attest:cpt vouch:p certify:co affirm:cqo reaffirm:coq quibble:cq speculate:cqp theorise:cq
    theorize:cq postulate:c posit/posited:c hypothesise:c hypothesize:c summarise:oq summarize:oq
    discuss:oc refer/referred:pt allude:pt speak/spoke/spoken:p talk:p lecture:oq preach:cqo
    relay:oc identify:x portray:xo depict:xo characterise:xo characterize:xo paint:x
    liken:oq compare:o accuse:oq blame:oq charge:cqo fault:o petition:oi advocate:opc
    dare:oi question:ocq query:oq wonder:cqp inquire:cq enquire:cq decline:i refuse:i highlight:oc
    tout:ox herald:xo hail:xoq proclaim:coqx pronounce:cxq deem:x tease:oq utter:oq echo:oq
    communicate:co demur/demurred:q relent:q mock:oq point/pointed_out:cqo
    go/went/gone_on_to_say:cqp go/went/gone_on:q make/made_it_clear:cqo make/made_clear:cqo
    put/put_it:q shoot/shot_back:cq fire_back:cq hit/hit_back:cqt chime_in:q lay/laid_out:oc
    spell/spelt_out:oc spell_out:oc call/called_out:oq lash_out:qpt speak/spoke/spoken_out:qpt
    weigh_in:qpt
    list:oc rattle_off:oq reel_off:oq tick_off:o pivot/pivoted:t unveil:o coin:o heckle:oq
    make/made_the_case:cpq make/made_the_argument:cpq take/took/taken_issue:pt raise_concerns:cpt
    raise_questions:cpt raise_the_possibility:cp sound_the_alarm:cpt
    give/gave/given_the_impression:cp leave/left_no_doubt:cp let/let_slip:cqo double_down:pt
    push_back:pt sound_off:pt mouth_off:pt trot/trotted_out:oq avow:c beseech/besought:iaq
    chorus:q confide:cq croon:q deadpan/deadpanned:q decree:c dictate:oc divulge:co
    entreat:ia equate:o exaggerate:o expound:p fret/fretted:cqp groan:cq grouse:cqp grumble:cqp
    gripe:cqp carp:pq hiss:q holler:cq huff:q
    jeer:oq lie/lied:p mandate:oc marvel:cqp misquote:o misstate:o misrepresent:o
    mouth:oq narrate:oq overstate:o understate:o prescribe:o
    ramble:qp recite:oq rephrase:o retell/retold:oc snap/snapped:q snort:q sob/sobbed:q
    stammer:q stutter:q vent:pq wail:cq wisecrack:q inveigh:p fulminate:p crusade:p backtrack:p
    waffle:p equivocate:p restate:oc retract:o recant:o rebut/rebutted:oq
    decry:oq float:oc
    distance_himself_from:o distance_herself_from:o distance_themselves_from:o
    distance_itself_from:o bring/brought_up:oc rule/ruled_out:o play/played_down:oc play_up:oc
    brush_off:oq brush_aside:oq shrug/shrugged_off:oq shrug/shrugged_at:o wave_off:oq wave_away:oq
    laugh_off:oq write/wrote/written_off:ox
    hit/hit_out:qpt take/took/taken_aim:t
    take/took/taken_a_swipe:t take/took/taken_a_shot:t take/took/taken_a_dig:t
    call/called_into_question:o call/called_into_doubt:o cast/cast_doubt:t cast/cast_himself_as:o
    cast/cast_herself_as:o cast/cast_themselves_as:o cast/cast_itself_as:o cast/cast_him_as:o
    cast/cast_her_as:o cast/cast_it_as:o cast/cast_them_as:o cast/cast_aspersions:t
    throw/threw/thrown_cold_water:t draw/drew/drawn_attention:t call/called_attention:t
    make/made_mention:p make/made_light:p make/made_fun:p make/made_no_secret_of:o
    make/made_the_point:cp make/made_no_mention:p make/made_a_case:p make/made_a_point_of:o
    poke_fun:t pay/paid_tribute:t heap_praise:t
    pour_scorn:t talk_about:o talk_of:o talk_up:o talk_down:o speak/spoke/spoken_of:o
    speak/spoke/spoken_up:pq open_up:p sum/summed_up:oxq walk_back:o back_away_from:o back_down:q
    stand/stood_by:o stand/stood_behind:o stand/stood_up_for:o come/came/come_out_against:o
    come/came/come_out_for:o come/came/come_out_in_favor_of:o come/came/come_out_in_favour_of:o
    come/came/come_out_in_support_of:o speak/spoke/spoken_in_favor_of:o argue_in_favor_of:o
    zero_in_on:o hone_in_on:o home_in_on:o touch_on:oq touch_upon:o dwell/dwelt_on:o
    dwell/dwelled_on:o harp_on:oq expand_on:o elaborate_on:o expound_on:o balk_at:o baulk_at:o
    bristle_at:o recoil_at:o recoil_from:o scoff_at:oq sneer_at:oq rally_behind:o rally_around:o
    give/gave/given_up_on:o sign_off_on:o point_the_finger:t
    point_fingers:t set/set_out:oi set/set_forth:oc put/put_forward:o put/put_forth:o
    own_up:t come/came/come_clean:p
    take/took/taken_note:p take/took/taken_pride_in:o take/took/taken_offense:t
    take/took/taken_offence:t take/took/taken_credit:p take/took/taken_exception:t
    take/took/taken_seriously:o find/found_fault:t report_back:cq call/called_upon:oi
    ask_for:o press_for:o push_for:o play_down_the_idea:c respond_to:oq
    speak/spoke/spoken_favorably_of:o speak/spoke/spoken_highly_of:o
    follow_up:q read/read_aloud:oq pledge_allegiance:t
    swear/swore/sworn_off:o
    """

  private static let beliefVerbs = """
    think/thought:cqpx believe:cqpt know/knew/known:coi feel/felt:cqp consider:xc regard:x view:xo
    see/saw/seen:xoc doubt:co suspect:co assume:c presume:c guess:cq reckon:cq figure:c imagine:co
    expect:ico anticipate:oc fear:coq worry:cqp hope:cipq wish:ci realise:co realize:co recognise:co
    recognize:co understand/understood:co remember:cqo appreciate:oc regret/regretted:oc
    forget/forgot/forgotten:ci learn:cip learn/learnt:ci discover:c notice:c perceive:xo
    interpret:xo trust:oc mistrust:o distrust:o dislike:o love:oi hate:oi loathe:o
    despise:o detest:o dread:o resent:oc admire:o respect:o cherish:o envision:xo envisage:oc
    infer/inferred:co deduce:c surmise:cq conjecture:c dream/dreamed:pc contemplate:o ponder:oc
    mull:o care:p sense:co misunderstand/misunderstood:o overestimate:o underestimate:o disbelieve:o
    conceive:xp have/had_no_idea:c have/had_no_doubt:cp have/had_doubts:cp
    take/took/taken_the_view:c abhor/abhorred:o begrudge:o believe_in:o deem_it:x
    intuit:c misjudge:o
    presuppose:c puzzle_over:o obsess_over:o obsess_about:o fixate_on:o
    ruminate:pt
    sympathise:t sympathize:t
    look_forward_to:o think/thought_of:x look_to:oi
    come/came/come_to_terms_with:o weary/wearied_of:o long_for:o yearn_for:o
    hold/held_out_hope:cp put/put_faith_in:o lose/lost_faith_in:o know/knew/known_as:x
    know/knew/known_for:o see/saw/seen_as:x warm_to:o sour_on:o keep/kept_in_mind:co
    bear/bore/borne_in_mind:co make/made_sense_of:o make/made_much_of:o get/got/got_serious:p
    take/took/taken_for_granted:co
    """

  private static let intentVerbs = """
    want:io would_like:io would_love:io would_prefer:io plan/planned:ipt intend:io aim:ip
    seek/sought:io decide:icpt opt/opted:ip prefer/preferred:oic favor:o
    favour:o desire:io strive:i push:p resolve:c hesitate:i long:ip yearn:ip aspire:i
    offer:ioq vote:pi sign:o lobby:p campaign:p call/called_for:o call/called_on:oi focus:pt
    aspire_to:o consent:it dream/dreamed_of:o mean/meant:i insist_on:o
    settle_on:o set/set_a_goal:p set/set_sights_on:o think/thought_twice:p
    """

  private static let evidenceVerbs = """
    show/showed/shown:co hear/heard:c indicate:coq find/found:c demonstrate:c
    illustrate:co establish:c determine:c point:t signify:c contradict:o corroborate:o verify:co
    refute:o debunk:o disprove:o document:oc stipulate:c expose:o substantiate:o
    bear/bore/borne_out:oc lend/lent_credence:t shed/shed_light:t give/gave/given_an_idea:p
    paint_a_picture:p
    """

  private static let judgementVerbs = """
    criticise:oq criticize:oq endorse:o support:o back:o oppose:o reject:oq praise:o condemn:oq
    denounce:oq deplore:oq slam/slammed:oq blast:oq bash:o attack:oq assail:oq lambast:oq
    lambaste:oq castigate:o excoriate:o pillory:o chide:oq chastise:oq rebuke:oq scold:oq berate:oq
    admonish:oq reprimand:o disparage:o denigrate:o belittle:o insult:oq ridicule:oq deride:oqx
    taunt:oq lampoon:o vilify:o malign:o smear:o savage:o skewer:o defend:oq applaud:oq commend:oq
    laud:oq extol/extolled:o salute:o welcome:oq dismiss:oqx disavow:o disown:o repudiate:o
    renounce:o rebuff:o dispute:oq downplay:o minimise:o minimize:o champion:o promote:o trash:o
    knock:o challenge:oq anger:o attribute:o credit:o approve:op disapprove:p protest:oc boycott:o
    veto/vetoed:o name:x pan/panned:o snub/snubbed:o hammer:o rubbish:o demonise:o demonize:o
    scorn:o spurn:o side:t flay:oq impugn:o pummel:o scapegoat:o shame:o slander:o libel:o slight:o
    snipe:tq tar/tarred:x upbraid:oq whitewash:o glorify/glorified:o romanticise:o romanticize:o
    demean:o trivialise:o trivialize:o uphold/upheld:o overturn:o strike/struck_down:o prohibit:o
    forbid/forbade/forbidden:o outlaw:o jab/jabbed:tq swipe:tq tussle:tp spar/sparred:tp quarrel:tp
    bicker:tp idealise:o idealize:o stigmatise:o stigmatize:o take/took/taken_a_stand:tp
    rally/rallied_against:o embrace:o cheer:op boo/booed:o co-sponsor:o cosponsor:o
    vote_in_favor_of:o vote_in_favour_of:o
    """

  private static let semblanceVerbs = """
    seem:icx appear:icx look:p sound:px
    """

  private static let adjectives = """
    confident hopeful convinced sure certain aware unaware worried concerned skeptical sceptical
    optimistic pessimistic proud glad happy pleased disappointed angry angered furious afraid
    eager:ip willing:i unwilling:i reluctant:i determined:i opposed critical supportive doubtful
    adamant keen:itp grateful thankful sorry surprised shocked amazed excited frustrated desperate:ip mindful
    dismissive
    wary unclear unhappy uneasy anxious nervous fearful alarmed dismayed outraged upset thrilled
    delighted impressed unimpressed unconvinced persuaded interested enthusiastic ambivalent
    inclined curious open clear unsure uncertain hesitant:ip cautious enamored enamoured smitten
    weary
    sick jealous envious resentful bitter livid incensed infuriated enraged irate mad disgusted
    appalled horrified shaken stunned astonished astounded baffled puzzled perplexed bemused amused
    satisfied dissatisfied unsatisfied comfortable uncomfortable passionate obsessed sympathetic
    hostile receptive resistant averse committed dedicated devoted divided split torn undecided
    intent bent agnostic noncommittal blunt candid frank vocal outspoken silent mum coy vague
    dubious suspicious distrustful mistrustful contemptuous scornful disdainful respectful
    complimentary effusive bullish bearish upbeat downbeat gloomy ashamed embarrassed disturbed
    troubled unnerved rattled perturbed encouraged heartened discouraged disheartened relieved
    reassured flattered humbled saddened heartbroken devastated unapologetic unequivocal resolute
    confused fed-up leery apprehensive forthcoming evasive defensive cognizant oblivious indifferent
    resigned enthused
    """

  private static let nouns = """
    claim:cip statement:c report:c warning:cpi allegation:cp assertion:cp accusation:cp charge:c
    argument:c contention:cp suggestion:cp insistence:cp view:cp belief:cp opinion:cp notion:cp
    idea:c hope:cpi fear:cp concern:cp worry:cp doubt:cp suspicion:cp conviction:c promise:cip
    pledge:cip vow:cip threat:cip plan:i proposal:ip call:ip demand:cip request:ip appeal:ip
    plea:ip desire:ip wish:ip intention:ip decision:ip refusal:i denial:cp admission:cp
    acknowledgement:cp acknowledgment:cp confession:cp revelation:cp announcement:cp declaration:cp
    prediction:cp forecast:cp estimate:cp conclusion:cp finding:c assessment:cp criticism:p
    condemnation:p praise:p support:pt opposition:pt endorsement:p rejection:p complaint:cp
    comment:pt remark:pt observation:c comparison:p description:p characterization:p
    characterisation:p rumor:cp rumour:cp speculation:cp recommendation:cip assurance:c reminder:c
    realization:c realisation:c attack:pt verdict:c question:cp explanation:p theory:c hypothesis:c
    thesis:c critique:p supporter:p critic:p opponent:p advocate:p proponent:p backer:p fan:p
    skeptic:p sceptic:p believer:p defender:p skepticism:pt scepticism:pt optimism:pt frustration:pt
    outrage:pt anger:pt disappointment:pt regret:cpt enthusiasm:pt alarm:pt sympathy:pt gratitude:pt
    interest:p disapproval:p approval:p condolences:pt thanks:pt contempt:p disdain:p hatred:p
    hostility:t admiration:p affection:p distrust:p mistrust:p anxiety:cp pride:c resentment:pt
    fury:pt indignation:pt dismay:cpt misgiving:p reservation:p qualm:p unease:p hesitation:p
    reluctance:i willingness:i eagerness:i aspiration:ip ambition:ip mention:p disagreement:pt
    consensus:cpt agreement:cit understanding:c assumption:cp presumption:c perception:cp
    impression:c sense:c feeling:c sentiment:c thought:cp hunch:c testimony:cp tribute:t rebuke:p
    jab:t swipe:t dig:t broadside:pt tirade:pt rant:p diatribe:p screed:p lament:cp protest:pt
    objection:cpt reply:t answer:t retort:t rebuttal:pt reference:t allusion:t hint:cp
    chatter:p portrayal:p depiction:p caricature:p stance:pt advice:ipt guidance:pt instruction:ic
    mandate:i invitation:i apology:pt justification:p rationale:p joke:cp quip:cp insult:t slur:pt
    smear:p lie:cp myth:c fiction:c falsehood:c gripe:cp grievance:cpt commitment:itp oath:i
    guarantee:c preference:p appetite:p passion:p fondness:p disgust:pt scorn:p mockery:p scrutiny:p
    compliment:p chant:p dislike:p disbelief:p curiosity:p shock:pt horror:pt relief:pt delight:pt
    remorse:p solidarity:t allegiance:t loyalty:t perspective:pt thinking:pt outlook:pt petition:ip
    resolution:i
    """

  /// Nouns that look like forms of the verbs above and attribute nothing by themselves.
  private static let homographs = """
    state email show back rule document project figure sign voice post name point note champion
    record list address quote cry tweet text blog boast shout count vote pass focus judge love hate
    ban command brief press target tout detail hammer sense trust desire push weigh frame label
    brand term cast rank rate read reply plug float jeer slight pitch prize tackle quiz bet reason
    cheer order challenge
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
      verify vindicate admission acknowledgement acknowledgment confession revelation point_out
      make_clear make_it_clear spell_out let_slip leave_no_doubt
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
      malign demonise demonize peddle rail rage rip hammer lash_out mouth_off sound_off trot_out
      """
    ),
  ]
}
