/// The words and phrases that notices on a newspaper page are known by.
///
/// Source: usual furniture of English-language news sites and agency copy, written down as general
/// knowledge.
enum LayoutVocabulary {
  static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  static func set(_ text: String) -> Set<String> { Set(words(text)) }

  /// Phrases by their first word.
  static func phrases(_ lines: String) -> [String: [[String]]] {
    Dictionary(
      grouping: lines.split(separator: "\n").map { words(String($0)) }, by: { $0.first ?? "" })
  }

  // MARK: Dates

  static let months = set(
    """
    january february march april may june july august september october november december jan feb \
    mar apr jun jul aug sept sep oct nov dec
    """)
  static let weekdays = set(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri \
    sat sun today yesterday
    """)
  static let zones = set(
    """
    et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc cet cest ist aest aedt nzst eastern \
    central mountain pacific
    """)
  static let dateVerbs = set(
    "updated update published posted modified created date filed issued uploaded revised")
  static let dateWords = set(
    """
    at on of the last first originally time a.m p.m am pm noon midnight ago hour hours hr hrs \
    minute minutes min mins day days week weeks month months year years read reading 0st 0nd 0rd \
    0th 00st 00nd 00rd 00th an a just now in less than time time
    """)

  /// All words that a date may be made of, beside numbers.
  static let dateParts = months.union(weekdays).union(zones).union(dateVerbs).union(dateWords)

  // MARK: Bylines

  static let particles = set(
    "de von van der den bin ibn al el la le di da dos du ten ter y e st")
  static let connectors = set(
    "and & | / - -- – — • · + for in of the with at from to special by via")
  static let roles = set(
    """
    writer writers reporter reporters correspondent correspondents editor editors columnist \
    columnists contributor contributors journalist journalists critic critics photographer \
    photographers producer newsroom staff bureau fellow intern
    """)
  static let roleModifiers = set(
    """
    senior chief political politics national foreign international world business economics \
    economy finance financial markets sports sport science health technology tech education \
    crime courts legal environment climate religion culture arts entertainment features news \
    night day city metro state local regional washington diplomatic defence defense security \
    white house associate deputy assistant managing executive special freelance guest contributing \
    staff investigations investigative data media consumer transport royal home affairs opinion \
    editorial board team desk digital general assignment press reports wire report
    """)
  static let agencies = set(
    """
    ap afp reuters getty epa upi pa bloomberg shutterstock alamy zuma sipa istock xinhua tass dpa \
    imago keystone anadolu aap efe ansa pti ani kyodo rex wenn magnum nurphoto unsplash pixabay handout
    """)
  /// Places that pictures are taken from; like agencies in a credit, but not as writers.
  static let pictureSources = set(
    """
    twitter instagram facebook youtube wikimedia flickr screenshot screengrab x supplied tiktok \
    telegram
    """)
  /// Words that show a phrase after `By` to be no name.
  static let noNames = set(
    """
    the a an any all this that these those my our your his her its their some no every each way \
    ways design default numbers land sea air day night far law now then and or not when what who \
    most many more less one two three four five six seven eight nine ten contrast comparison \
    chance mistake accident force hand definition popular invitation itself himself herself \
    comparison order means virtue nature request next last early late mid
    """)

  // MARK: Pictures

  static let pictureWords = set(
    """
    photo photos photograph photographs photography picture pictures image images illustration \
    illustrations credit credits graphic graphics artwork cartoon map
    """)
  static let pictureSigns = set(
    """
    photo photos photograph picture image file handout courtesy getty illustration pool graphic
    """)

  /// Words that may stand in a credit in lower case.
  static let creditParts = connectors.union(particles).union(agencies).union(pictureSigns).union(
    set(
      """
      images image family archive archives collection estate illustration graphic provided ©
      """))

  // MARK: Labels

  static let labels = set(
    """
    opinion opinions editorial editorials analysis politics world us u.s uk u.k business economy \
    sport sports news breaking exclusive commentary comment op-ed oped column columns columnists \
    letters letter review reviews culture style technology tech science health local national \
    international essay guest live explainer fact check fact-check interview feature features \
    investigation investigations special report reports long leader leaders perspective \
    perspectives viewpoint viewpoints views markets money finance travel food books film films \
    music arts art entertainment lifestyle life education environment climate crime courts \
    obituary obituaries europe asia africa americas middle east california washington elections \
    election briefing newsletter updates latest movies movie theater theatre television tv dance \
    opera classical pop celebrity celebrities royals media law legal justice congress senate \
    supreme court white house immigration energy aviation weather racing football cricket golf \
    tennis rugby basketball baseball hockey soccer motoring cars homes property gardening \
    parenting family families religion faith history space nature wildlife pets weddings fashion \
    beauty design architecture photography podcast podcasts video videos games gaming careers jobs \
    retail industry banking economics transport transportation metro region regional state nation \
    city communities canada australia britain england scotland wales ireland india pakistan china \
    russia ukraine israel gaza iran syria taiwan japan korea pacific latin caribbean north south \
    security defence defense military intelligence diplomacy foreign affairs policy public safety \
    data big read dispatch dispatches notebook sketch diary profile q&a recap preview liveblog \
    first person bulletin roundup magazine weekend society wellbeing wellness theatre stage
    """)

  // MARK: Given names

  /// Given names that are also other words or places.
  static let ambiguousNames = set(
    """
    april amber bill carol charlotte crystal dale dawn faith frank gene grace grant hazel heather \
    holly jack jordan joy lance lee mark may olive penny ray rob rose ruby sofia sue victoria \
    virginia will
    """)

  /// Common given names: a sign that a line of two or three words names a person.
  static let givenNames = set(
    """
    aaron abby abdul abigail adam adrian ahmed aisha alan albert alejandro alex alexander \
    alexandra alexis ali alice alicia alison allison amanda amber amelia amir amy ana andrea \
    andrew andy angela ann anna anne annie anthony antonio april arthur ashley audrey barbara \
    beatrice becky ben benjamin bernard beth betty bill billy bob bonnie brad bradley brandon \
    brenda brian bridget bruce bryan caleb cameron carl carla carlos carmen carol caroline \
    carolyn carrie catherine cathy charles charlie charlotte chelsea chloe chris christian \
    christina christine christopher claire clara claudia colin connor craig cristina crystal \
    cynthia dale dan daniel daniela danielle danny darren dave david dawn dean deborah dennis \
    derek diana diane diego dmitry don donald donna doris dorothy doug douglas duncan dylan ed \
    eddie edith edward eileen elaine eleanor elena eli elijah elizabeth ella ellen emily emma \
    eric erica erik erin ethan eva evan evelyn faith fatima felix fernando fiona frances \
    francesca francis francisco frank fred frederick gabriel gareth gary gavin gemma gene george \
    gerald gillian gina glenn gloria gordon grace graham greg gregory hannah harold harriet \
    harry hassan hazel heather hector helen henry holly howard hugh ian ibrahim imran irene \
    isaac isabel isabella ivan jack jackie jacob jacqueline jake james jamie jane janet janice \
    jared jasmine jason javier jay jean jeff jeffrey jennifer jenny jeremy jerry jesse jessica \
    jill jim jimmy joan joanna joanne joe joel john johnny jon jonathan jordan jorge jose joseph \
    josh joshua joy joyce juan judith judy julia julian julie justin karen karl kate katherine \
    kathleen kathryn kathy katie keith kelly ken kenneth kerry kevin kim kimberly kristen \
    kristin kurt kyle lara larry laura lauren laurie lawrence leah lee leo leon leonard leslie \
    lewis liam lily linda lindsay lindsey lisa liz logan lois lori louis louise lucas lucy luis \
    luke lynn madison maggie malcolm manuel marc marcus margaret maria marie marilyn mario \
    marion mark martha martin mary matt matthew maureen max megan melanie melissa mia michael \
    michelle miguel mike miriam mohamed mohammad mohammed molly monica morgan muhammad nadia \
    nancy naomi natalie natasha nathan neil nicholas nick nicola nicole nigel nina noah nora \
    norman olga oliver olivia omar oscar owen pablo pamela patricia patrick paul paula pauline \
    pedro peggy penny peter phil philip phillip phyllis priya rachel ralph ramon randy raul ray \
    raymond rebecca rhys ricardo richard rick rita rob robert roberto robin rodney roger roland \
    ron ronald rosa rose rosemary ross roy ruby russell ruth ryan sally sam samantha samuel \
    sandra sara sarah scott sean sebastian sergei seth shannon sharon shaun shawn sheila shirley \
    simon sofia sonia sophia sophie stacey stacy stanley stella stephanie stephen steve steven \
    stuart sue susan suzanne sylvia tamara tanya tara ted teresa terry theodore theresa thomas \
    tiffany tim timothy tina todd tom tommy toni tony tracey tracy trevor tyler valerie vanessa \
    vera veronica victor victoria vincent virginia vivian vladimir walter wayne wendy wesley \
    will william willie yasmin yolanda yusuf zachary zoe
    """)
}
