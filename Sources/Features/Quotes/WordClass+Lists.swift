extension WordClass {
  /// The words of each class.
  static let lists: [(WordClass, String)] = [
    (.settingPreposition, "in during at on via"),
    (.contentPreposition, "about for of against over"),
    (
      .writerOrNobody,
      """
      i we you my our your me us nobody no-one no none nothing let's i'm i've i'd we've we're we'd
      you'd
      """
    ),
    (.hearsay, "reportedly allegedly purportedly supposedly"),
    (
      .catenative,
      """
      continue continues continued continuing try tries tried trying begin begins began begun
      proceed proceeds proceeded start starts started quick tend tends tended seem seems seemed
      appear appears appeared attempt attempts attempted attempting struggle struggles struggled
      struggling need needs needed dare dares dared
      """
    ),
    (
      .lightVerb,
      """
      make makes made making issue issues issued issuing release releases released releasing give
      gives gave given giving express expresses expressed expressing raise raises raised raising
      voice voices voiced voicing offer offers offered offering launch launches launched launching
      deliver delivers delivered delivering send sends sent sending file files filed filing draw
      draws drew drawing renew renews renewed renewing repeat repeats repeated repeating share
      shares shared sharing announce announces announced announcing declare declares declared
      declaring reiterate reiterates reiterated reiterating level levels levelled leveled hurl
      hurls hurled post posts posted posting publish publishes published publishing throw throws
      threw throwing put puts putting hold holds held holding show shows showed showing take takes
      took taking mount mounts mounted mounting heap heaps heaped heaping unleash unleashes unleashed
      unleashing unveil unveils unveiled unveiling provide provides provided providing lodge lodges
      lodged lodging present presents presented presenting reach reaches reached reaching
      """
    ),
    (
      .linkVerb,
      """
      remain remains remained remaining stay stays stayed staying become becomes became becoming
      grow grows grew growing feel feels felt feeling sound sounds sounded look looks looked
      """
    ),
    (
      .receivingVerb,
      """
      draw draws drew drawn drawing face faces faced facing win wins won winning earn earns earned
      earning receive receives received receiving secure secures secured securing gain gains gained
      gaining get gets got gotten getting attract attracts attracted attracting garner garners
      garnered garnering enjoy enjoys enjoyed enjoying have has had having meet met meeting provoke
      provokes provoked provoking elicit elicits elicited eliciting invite invited inviting
      """
    ),
    (
      .partisan,
      """
      supporter critic opponent advocate proponent backer fan skeptic sceptic believer champion
      defender supporters critics opponents advocates proponents fans
      """
    ),
    (
      .view,
      "view opinion words eyes mind telling version reckoning estimation judgement judgment"
    ),
    (
      .holder,
      """
      critics critic opponents opponent supporters detractors skeptics sceptics defenders proponents
      advocates admirers fans believers
      """
    ),
    (.poll, "poll survey study"),
    (
      .determiner,
      """
      the a an this that these those some any no every each another both all several many most few
      such either neither two three four five six seven dozens hundreds
      """
    ),
    (.possessive, "my your his her its our their whose"),
    (
      .pronoun,
      """
      i you he she we they it one everyone everybody someone somebody anyone anybody nobody no-one
      others both many some most few all neither there
      """
    ),
    (
      .objectPronoun,
      "me him her us them you it himself herself themselves itself myself yourself ourselves"
    ),
    (.relative, "who which that whom whose"),
    (
      .preposition,
      """
      of in on at by for with from to about against over under between among during through after
      before into onto upon within without via per amid despite regarding concerning toward towards
      near outside inside across behind beyond around since until like unlike including following
      alongside throughout as than off up down out
      """
    ),
    (.be, "be is are was were am been being isn't aren't wasn't weren't ain't"),
    (
      .auxiliary,
      """
      have has had having haven't hasn't hadn't do does did don't doesn't didn't will would shall
      should can could may might must won't wouldn't shouldn't can't cannot couldn't mightn't
      mustn't needn't ought used
      """
    ),
    (.negation, "not never no nor"),
    (.coordinator, "and or but nor yet plus"),
    (
      .subordinator,
      """
      because although though while whilst whereas if unless until since when whenever where
      wherever after before as once lest provided amid
      """
    ),
    (.question, "whether what why how who which when where if"),
    (
      .adverb,
      """
      also then later again once often never always even still just now ever soon already too
      meanwhile however instead therefore thus so yet first earlier recently ago then
      perhaps maybe rather quite very long further once twice apparently not there here almost
      simply really nevertheless nonetheless moreover furthermore additionally afterwards
      afterward since long ahead back together yesterday today tonight
      """
    ),
    (
      .time,
      """
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
      sat sun january february march april may june july august september october november december
      jan feb mar apr jun jul aug sept sep oct nov dec yesterday today tonight tomorrow morning
      afternoon evening night week weekend month year day earlier later ago recently now midday noon
      p.m a.m p.m. a.m. last next minutes hours days weeks months years
      """
    ),
    (
      .verb,
      """
      went goes go gone came comes come took takes take made makes make gave gives give got gets get
      left leaves kept keeps keep held holds hold stood stands sat sits ran runs run met meets
      brought brings became becomes become began begins begin fell falls rose rises grew grows won
      wins lost loses led leads sent sends built builds bought sold spent paid pays set sets put
      puts let lets cut cuts died dies lives lived works worked uses used turned turns moved moves
      happened happens remains remained faces faced helps helped wore broke drew drove fought caught
      chose struck stuck threw hung ate rang sank shot slept woke
      """
    ),
    (
      .person,
      """
      official officials spokesman spokeswoman spokesperson spokesmen aide aides source sources
      adviser advisers advisor advisors lawyer lawyers attorney attorneys prosecutor prosecutors
      witness witnesses resident residents neighbour neighbours neighbor neighbors insider
      insiders diplomat diplomats minister ministers lawmaker lawmakers senator senators mp mps
      judge judges officer officers doctor doctors manager managers worker workers voter voters
      supporter employee employees person man woman student students teacher teachers donor donors
      strategist strategists staffer staffers candidate candidates investigator investigators
      """
    ),
    (
      .vague,
      """
      critics critic some many most others people everyone everybody somebody someone observers
      experts analysts commentators detractors opponents supporters campaigners skeptics sceptics
      insiders several few pundits activists scholars economists scientists researchers those
      locals americans britons voters one anyone
      """
    ),
    (
      .organisation,
      """
      agency ministry department committee commission council court company firm bank government
      police administration campaign party university association group union board bureau office
      institute foundation parliament senate congress house army military navy network newspaper
      times post journal tribune herald news inc corp ltd llc plc fbi cia nasa bbc cnn reuters ap
      nato un eu white pentagon treasury panel organization organisation team church school hospital
      authority authorities service services federation league club center centre
      """
    ),
    (
      .document,
      """
      report reports study studies poll polls survey surveys document documents paper papers letter
      letters memo memos email emails e-mail e-mails filing filings record records figures data
      statistics statement book article articles article's story stories bill law ruling lawsuit
      indictment complaint affidavit transcript video footage ad ads advert review analysis research
      census results numbers evidence tweet tweets post headline editorial website constitution
      """
    ),
    (
      .occasion,
      """
      interview interviews statement speech email e-mail tweet post letter memo briefing conference
      address remarks testimony blog column editorial op-ed article appearance call message filing
      report note release podcast broadcast rally debate hearing phone telephone conversation
      essay book memoir video twitter facebook instagram
      """
    ),
    (
      .title,
      """
      mr mrs ms miss dr sen rep gov lt gen col sgt capt prof rev sir lord lady dame judge justice
      president senator governor mayor chairman
      """
    ),
  ]
}
