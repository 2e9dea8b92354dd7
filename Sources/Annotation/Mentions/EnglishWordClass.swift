/// Parts that words play in the names of English releases and news, asked for only after a cheaper test has led to a word.
struct EnglishWordClass: OptionSet, Sendable {
    let rawValue: UInt64

    private static func bit(_ index: Int) -> EnglishWordClass { EnglishWordClass(rawValue: 1 << UInt64(index)) }

    /// `Assistance`, `Scholarship`: what a long form is the name of; its letters stand for no body.
    static let thing = bit(0)
    /// `Special`, `Executive`: opens a post right behind the name of a body.
    static let postOpener = bit(1)
    /// `partner`, `ally`: a land that is one is its State.
    static let stand = bit(2)
    /// `attack`, `strike`: what is `on` a land, and does nothing to its government as such.
    static let blow = bit(3)
    /// `judges`, `cities`: behind a land's name, they are in it or come from it.
    static let localNoun = bit(4)
    /// `after`, `since`: a clause follows, of which a land's name is the subject.
    static let clauseOpener = bit(5)

    /// `not` between a copula and its verb.
    static let negation = bit(6)
    /// `Federal`, `Royal`: in the name of a land's government.
    static let ruleWord = bit(7)
    /// `Mr`, `Dr`, `H.E.`: before a person only.
    static let courtesy = bit(8)
    /// `Justice`, `Prof`: after a courtesy, part of what is before the name.
    static let courtesyRank = bit(9)
    /// `Federal`, which alone says of which government the text speaks.
    static let federalWord = bit(10)
    /// `Signs`, `Provides`: a verb of headings.
    static let headingVerb = bit(11)
    /// `State`, `County` before `Government`.
    static let landLevel = bit(12)
    /// `Province` before `of` and a land's part, or behind its name; `Socialist` before a country's full name.
    static let realm = bit(13)
    static let realmWord = bit(14)
    /// `City` before `of` and a town.
    static let cityWord = bit(15)
    /// `Order`, `Directive` before a number, and `Executive`, `Presidential` before them.
    static let orderHead = bit(16)
    static let orderWord = bit(17)
    /// `International` before the name of a treaty.
    static let treatyReach = bit(18)
    /// `Board`: a head that a text may name its one body by.
    static let bareHead = bit(19)
    /// `obligation`, `duty`: what a State has as such.
    static let stateDue = bit(20)
    /// `toured`: what follows is where one went.
    static let tour = bit(21)
    /// `member`, `MP` before `for` and whom they were elected by.
    static let deputy = bit(22)
    /// `degree`, `training` before `in` and what is learnt.
    static let study = bit(23)
    /// `migrants`: before `to` and where they go.
    static let traveller = bit(30)
    /// `Privacy` before `Commissioner`: the matter of an office of one person.
    static let officeMatter = bit(24)
    /// `partnership` before `with`, `funded` before `by`, `funding` before `from`: a body follows.
    static let jointNoun = bit(25)
    static let runWord = bit(26)
    static let fundNoun = bit(27)
    /// `County` behind a name or before `of` and one: those who rule it, where it acts.
    static let localRealm = bit(28)
    /// `Northern` before a land: part of what the land is called.
    static let landOpener = bit(29)
    /// `North` before a known place: part of its name.
    static let quarterOfLand = bit(33)

    /// `Governor` rules a part of a land, `Mayor` a town.
    static let stateRuler = bit(31)
    static let townRuler = bit(32)

    /// `for`, `as`, `elected` before an office: it is not held yet.
    static let aspirant = bit(34)
    /// `Council` before `Directive 2003/86/EC`: whose or what kind of act it is.
    static let actMaker = bit(35)
    /// `Regional`, `District`: one of several courts or authorities, told apart by the town that they are in.
    static let seatLevel = bit(36)
    /// `Faculty`, `University`: at which an institute is.
    static let schoolHead = bit(37)
    /// `Institute`, `Department` before `at the` and a school: a part of it.
    static let schoolPart = bit(38)
    /// `Hall` behind `City`; `office` behind `municipal`, which is one of the words for a whole town.
    static let hallHead = bit(40)
    static let powerNoun = bit(41)
    static let townLevel = bit(42)
    /// `Roma`: people, and in a Spanish text a town.
    static let people = bit(43)
    /// `Aid` before `to` and whom it is for, in a name.
    static let givenMatter = bit(39)

    /// `respect` before `to` and what is compared or spoken of.
    static let regard = bit(44)
    /// `after`, `unlike`: before a land and no verb they compare or order.
    static let comparison = bit(45)
    /// `result` before `in` and what comes about.
    static let outcome = bit(46)
    /// `country`, `State` after `the first` and before what it is to do.
    static let landKind = bit(47)

    /// `course` behind a long form and its letters: what they name is held, and holds nothing.
    static let undertaking = bit(48)

    /// `experience` of a land, which another one draws on or learns from.
    static let expertise = bit(49)
    /// `motorway` behind `D1`.
    static let roadNoun = bit(50)
    /// `mining` and `area` behind a name that no list has.
    static let siteWord = bit(51)
    static let siteNoun = bit(52)
    /// `Labour` before a spokesperson of theirs.
    static let party = bit(53)

    /// `sanctions` before `on` and the State that they are laid on.
    static let laidOn = bit(54)
    /// `fled`, `plundered`: what follows is a land that people left, or what lies in it.
    static let leaving = bit(55)
    /// `war-affected`, `neighbouring`: of a land, and not of who governs it.
    static let landEpithet = bit(56)
    /// `supported`, `report` before `by` and letters: a body's, as behind the words of `runWord`.
    static let agentLead = bit(57)
    /// `Group`, `countries` behind the name of a union of lands.
    static let unionWord = bit(58)
    /// `institutions` behind `ombudsman`: several of them.
    static let watchPlace = bit(59)
    /// `photographer` before a name that no list has.
    static let personNoun = bit(60)
    /// `said` between what was said and who said it.
    static let saying = bit(61)
    /// `Victoria`: a land's name or a town's, and one given to people.
    static let landGivenName = bit(62)
    /// `Ministries`: the head of several bodies.
    static let headInPlural = bit(63)

    /// The keys of the lexicon file and the classes they fill.
    static let keys: [(String, EnglishWordClass)] = [
        ("things", .thing), ("post_openers", .postOpener), ("stands", .stand), ("blows", .blow), ("local_nouns", .localNoun),
        ("clause_openers", .clauseOpener),
        ("negations", .negation), ("rule_words", .ruleWord), ("honours", .courtesy), ("honoured_ranks", .courtesyRank),
        ("federal_words", .federalWord), ("heading_verbs", .headingVerb),
        ("land_levels", .landLevel), ("land_parts", .realm), ("realm_words", .realmWord), ("city_words", .cityWord),
        ("order_heads", .orderHead), ("order_words", .orderWord), ("treaty_reaches", .treatyReach), ("bare_heads", .bareHead),
        ("state_dues", .stateDue), ("tours", .tour), ("deputies", .deputy), ("studies", .study), ("travellers", .traveller),
        ("office_matters", .officeMatter), ("joint_nouns", .jointNoun), ("run_words", .runWord),
        ("fund_nouns", .fundNoun), ("local_realms", .localRealm), ("land_openers", .landOpener),
        ("state_rulers", .stateRuler), ("town_rulers", .townRuler), ("quarters_of_lands", .quarterOfLand),
        ("aspirants", .aspirant), ("act_makers", .actMaker), ("seat_levels", .seatLevel), ("school_heads", .schoolHead),
        ("school_parts", .schoolPart), ("given_matters", .givenMatter),
        ("hall_heads", .hallHead), ("power_nouns", .powerNoun), ("whole_towns", .townLevel), ("peoples", .people),
        ("regards", .regard), ("comparisons", .comparison), ("outcomes", .outcome), ("land_kinds", .landKind),
        ("undertakings", .undertaking), ("expertises", .expertise), ("road_nouns", .roadNoun),
        ("site_words", .siteWord), ("site_nouns", .siteNoun), ("parties", .party),
        ("laid_on", .laidOn), ("leaving_verbs", .leaving), ("land_epithets", .landEpithet), ("agent_leads", .agentLead),
        ("union_words", .unionWord), ("watch_places", .watchPlace), ("person_nouns", .personNoun),
        ("sayings", .saying), ("land_given_names", .landGivenName),
        ("heads_in_plural", .headInPlural),
    ]
}
