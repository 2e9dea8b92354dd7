/// Parts that words play in the names of towns' and states' bodies, beside people in local news, and in ombudsmen's names.
///
/// Kept apart from `RareWordClass`, whose bits are all taken: asked for only after a cheaper test has led to a word.
struct LocalWordClass: OptionSet, Sendable {
    let rawValue: UInt128

    private static func bit(_ index: Int) -> LocalWordClass { LocalWordClass(rawValue: 1 << UInt128(index)) }

    /// «ayuntamiento», «alcaldía», «municipalidad»: what governs a town, under whichever of its names.
    static let hall = bit(0)
    /// «gobierno», «presidencia» before «municipal»: the same.
    static let municipalRule = bit(1)
    /// «policía», «dirección» before «municipal de»: a body of the town's.
    static let municipalBody = bit(2)
    /// «gobierno» and others: before «municipal» they mean a town hall, or who acts for it.
    static let townHallHead = bit(3)
    /// «municipal», «local»: before «de» and a town they make a town hall of «gobierno».
    static let townLevel = bit(4)
    /// «cártel»: in small letters a name with what follows.
    static let gang = bit(5)
    /// «Alerta», «Examen»: a name that begins so is of no body, though it has an acronym.
    static let noBody = bit(6)
    /// «Información», «Seguimiento»: a «Sistema de» that is no body.
    static let systemMatter = bit(7)
    /// «Colaboración», «Coordinación»: «Convenio de» these is what many texts are.
    static let agreementMatter = bit(8)
    /// «Congreso», «Legislatura», «Ejecutivo», «Judicial»: a state's, with its level behind it.
    static let power = bit(9)
    /// «Poder» before «Judicial».
    static let branch = bit(10)
    /// «Ejecutivo»: a state's government, or the nation's.
    static let executive = bit(11)
    /// «estatal»
    static let stateLevel = bit(22)
    /// «Congreso», «Legislatura»
    static let legislature = bit(23)
    /// «Abierto»: a «Gobierno» that is so is no body.
    static let ruleMatter = bit(24)

    /// «Cabo», «Villa»: a rank or a surname as well, and no place with the person behind it.
    static let rankOrLand = bit(26)
    /// «carretera», «autopista»: between two towns that a hyphen joins.
    static let road = bit(27)
    /// «Política» before «Nacional»: an instrument with such a word only.
    static let policy = bit(28)

    /// «AC», «IAP», «Inc»: at the end of an association's or a company's name.
    static let legalForm = bit(29)
    /// «CEN», «CDE»: a party's or a union's committee, of which its name follows.
    static let committee = bit(30)

    /// «Diario», «Semanario»: a newspaper's name with the words in capitals right behind it.
    static let pressHead = bit(31)

    /// «Oficial»: such a newspaper is a gazette, and no body.
    static let officialWord = bit(32)

    /// «Mujeres», «Hombres» after «Igualdad entre».
    static let equal = bit(33)
    /// «DIF» after «Sistema».
    static let welfare = bit(34)
    /// «Protección» before «Civil»: a body without a head.
    static let guarded = bit(35)
    static let guardWord = bit(36)

    /// «Ciudadana» after «Protección».
    static let citizenWord = bit(37)
    /// «Laguna» after a university's name.
    static let campusRegion = bit(38)
    /// «niña», «joven»: before a given name alone.
    static let youth = bit(39)
    /// «Barra» before «de» and a place.
    static let sandbar = bit(52)
    /// «tramo»
    static let stretch = bit(47)

    /// «IMPLAN», «DIF»: letters of bodies that each town or state has.
    static let ownInTowns = bit(48)

    /// «Sección» of a union.
    static let unionSection = bit(49)

    /// «maestros» before «de la Sección 22».
    static let member = bit(53)

    /// «colectivo»: its name goes on over «en» and «y».
    static let collective = bit(54)

    /// «Servicios» after «Obras y»: part of what an office is for.
    static let services = bit(25)

    /// «campus», «plantel», «sede»: a university's part, with its place.
    static let campus = bit(12)
    /// «Ma», «Fco», «Gpe»: given names cut short.
    static let cutName = bit(13)
    /// «Sistema», «Policía»: heads that need a word with them, and with an article before them and one in capitals behind are bodies
    /// within another's name.
    static let innerHead = bit(14)
    /// «convenio», «coordinación»: with a municipality they are with its government.
    static let pact = bit(15)

    /// «Mtra», «Profr»: titles cut short, after whose full stop no sentence begins.
    static let cutTitle = bit(16)

    /// «Marina», «Luz»: common words, and given names before another one.
    static let wordName = bit(17)

    /// «Contraloría» in «Secretaría de la Contraloría».
    static let innerMinistry = bit(18)
    /// «Palacio» before «de Gobierno».
    static let palace = bit(19)
    static let palaceMatter = bit(20)
    /// `heads`, `represents`: after `who` they say which body somebody acts for.
    static let leadingVerb = bit(21)

    /// `Ombudsman`, `Defender`: who watches over rights; some of them without an article too.
    static let watchHead = bit(40)
    static let soleWatchHead = bit(41)
    /// `Public`, `Parliamentary`, `Office`: in such a name they say nothing of what or where it watches.
    static let watchWord = bit(42)
    /// `Commissioner`, `Advocate`: what ombudsmen are called where a country's own is meant.
    static let watchKin = bit(43)
    /// `Rights`, `Citizens`: what makes an ombudsman of a commissioner, and `High`, which makes another body of one.
    static let watchMatter = bit(44)
    static let watchRank = bit(45)
    /// `administration`: behind a surname it is the government of whoever bears it.
    static let administration = bit(46)
    /// «capitalino»: of the town which the state is governed from.
    static let capitalWord = bit(50)
    /// «Histórico» behind «Centro»: a part of a town.
    static let oldTown = bit(51)

    /// `Deputy`, `Acting`: before a post, whoever has it does not head the body.
    static let rank = bit(60)
    /// `Officer`: a name that ends so is a post's, though it has letters.
    static let officerNoun = bit(61)
    /// `toured`: what follows is a land, unless a head of state goes there.
    static let touring = bit(55)
    /// `ombudsmen`, and `counterparts` after one of them: with a country they are its office.
    static let peer = bit(56)
    static let fellow = bit(57)
    /// `Act`, before `No. 5/1999`.
    static let numberedAct = bit(58)
    /// `Technical`: an agreement on cooperation of this kind is what many texts are.
    static let cooperationKind = bit(59)

    /// `NPM`: letters of bodies that each country has one of.
    static let mechanismLetters = bit(62)

    /// «alcaldes», «ayuntamientos»: before a list of towns the town halls of all of them.
    static let hallList = bit(63)
    /// «rector»: a post that only bodies of one kind have.
    static let kindPost = bit(64)
    /// «dependencias» before a level of government.
    static let levelNoun = bit(65)
    /// «homóloga», «similares»: with a state its body of the kind of one named before.
    static let similar = bit(66)
    /// «elementos»: before «de Protección Civil» they are that body's.
    static let crew = bit(67)
    /// «Bomberos»: a town's body by who they are.
    static let crewBody = bit(68)
    /// «Especializada» behind «Sala», which makes a court's chamber of a room.
    static let chamber = bit(69)
    static let chamberHead = bit(70)
    /// «Gobernación»: a body, and what a ministry or a committee of a congress is for.
    static let topicHead = bit(71)
    /// «representado» behind a body and a comma.
    static let representing = bit(72)
    /// «general», «superior» right behind a post: part of what its body is called.
    static let postRank = bit(74)
    /// «representantes» before «de» and a list of states: who acts for each.
    static let delegates = bit(75)

    /// `Minister`, «Secretaría» before what it is for.
    static let ministryWord = bit(78)
    /// «Ley», «Reglamento» before the body that it is on: part of its name.
    static let bodyLaw = bit(81)
    /// «CBTIS» before a number: letters of schools that are told apart by theirs.
    static let schoolLetters = bit(77)
    /// «estatal», «general», «orgánica» between «Ley» and «de»: which kind of law it is.
    static let lawLevel = bit(76)

    /// «recibió», «colabora» behind a municipality: its government does so.
    static let hallVerb = bit(79)
    /// «suma», «negocia»: what a land does only where those who govern it are meant.
    static let stateAct = bit(82)
    /// «seguirá» before «recibiendo».
    static let goingOn = bit(83)
    /// «proyecto» before a title between quotation marks.
    static let workNoun = bit(84)
    /// «Batalla» before «de» and where it was.
    static let battle = bit(85)
    /// `employees`, «instalaciones» before `of` and a body.
    static let staffNoun = bit(86)
    /// «entregó», «capacitó»: what is done so to a municipality is done to its government.
    static let hallGift = bit(80)

    /// «reunió», «trabaja» before «con» and a municipality: with its government.
    static let dealing = bit(87)
    /// «organizado», «impulsado» before «por» and a municipality.
    static let madeByHall = bit(88)
    /// «personal», «cabildo» before «de» and a municipality.
    static let hallAgent = bit(89)
    /// «participaron», «acudieron» before a municipality: its government did.
    static let hallJoining = bit(90)
    /// «parte», «nombre» between «por» or «en» and «de».
    static let onBehalf = bit(91)
    /// «proyectos», «solicitud»: what a municipality hands in or asks for, and no land has.
    static let handedIn = bit(92)

    /// «general», «presidente» behind «director», «magistrado».
    static let leaderRank = bit(93)

    /// «visitó», «recorrieron»: what is gone to is a place.
    static let visiting = bit(94)

    /// «Centro» with «Cívico», «Unidad» with «Deportiva», «Casa» with «de Gobierno»: a place, and no body.
    static let venueHead = bit(95)
    static let venueWord = bit(96)
    /// «golfo», «barra»: part of the name with «de» behind it.
    static let gulf = bit(97)
    /// «temático» in «el parque temático La Mora».
    static let venueAdjective = bit(98)
    /// «calle», «colonia»: what they are called after they are not.
    static let street = bit(99)

    /// «Cámara» in «Mauricio Cámara Leal»: between a given name and a surname one too.
    static let surnameHead = bit(100)
    /// «Tecnológico», «Normal»: adjectives that are heads of names by themselves.
    static let adjectiveHead = bit(101)
    /// «preparatoria», «jardín»: nouns of schools, which what they are called after follows.
    static let schoolNoun = bit(102)
    /// «técnica» in «la secundaria técnica Alba».
    static let schoolAdjective = bit(103)
    /// «delegación» in «Profepa delegación Sonora».
    static let delegationNoun = bit(104)
    /// «secretaría», «dirección» in small letters before «de» and a capital.
    static let lowHead = bit(105)
    /// «por», «para» behind a head whose complement is written small.
    static let lowComplement = bit(106)

    /// «Norte», «Metropolitana» after «Zona»: which part of a land is meant.
    static let zoneWord = bit(73)

    /// The keys of the lexicon file and the classes they fill.
    static let keys: [(String, LocalWordClass)] = [
        ("halls", .hall), ("municipal_rules", .municipalRule), ("municipal_bodies", .municipalBody),
        ("town_hall_heads", .townHallHead), ("hall_lists", .hallList),
        ("town_levels", .townLevel), ("gangs", .gang), ("no_bodies", .noBody),
        ("system_matters", .systemMatter), ("agreement_matters", .agreementMatter),
        ("campuses", .campus), ("cut_names", .cutName),
        ("inner_heads", .innerHead), ("pacts", .pact), ("cut_titles", .cutTitle), ("word_names", .wordName),
        ("inner_ministries", .innerMinistry), ("palaces", .palace), ("palace_matters", .palaceMatter),
        ("leading_verbs", .leadingVerb), ("powers", .power), ("branches", .branch), ("executives", .executive),
        ("state_levels", .stateLevel), ("legislatures", .legislature), ("rule_matters", .ruleMatter),
        ("service_words", .services), ("ranks_and_lands", .rankOrLand), ("roads", .road), ("policies", .policy),
        ("legal_forms", .legalForm), ("committees", .committee), ("press_heads", .pressHead),
        ("official_words", .officialWord), ("equals", .equal), ("welfares", .welfare), ("guarded", .guarded),
        ("guard_words", .guardWord), ("citizen_words", .citizenWord), ("campus_regions", .campusRegion), ("youths", .youth),
        ("sandbars", .sandbar), ("stretches", .stretch),
        ("own_in_towns", .ownInTowns), ("union_sections", .unionSection), ("members_of_unions", .member),
        ("collectives", .collective),
        ("watch_heads", .watchHead), ("sole_watch_heads", .soleWatchHead), ("watch_words", .watchWord),
        ("watch_kin", .watchKin),
        ("watch_matters", .watchMatter), ("watch_ranks", .watchRank),
        ("administrations", .administration), ("capital_words", .capitalWord), ("old_towns", .oldTown),
        ("ranks", .rank), ("officer_nouns", .officerNoun), ("touring_verbs", .touring), ("peers", .peer), ("fellows", .fellow),
        ("numbered_acts", .numberedAct), ("cooperation_kinds", .cooperationKind),
        ("mechanism_letters", .mechanismLetters), ("kind_posts", .kindPost), ("level_nouns", .levelNoun), ("similars", .similar),
        ("crews", .crew), ("crew_bodies", .crewBody), ("chambers", .chamber), ("chamber_heads", .chamberHead),
        ("topic_heads", .topicHead), ("representing", .representing), ("zone_words", .zoneWord), ("post_ranks", .postRank),
        ("delegates", .delegates), ("law_levels", .lawLevel), ("school_letters", .schoolLetters),
        ("ministry_words", .ministryWord), ("body_laws", .bodyLaw), ("hall_verbs", .hallVerb), ("hall_gifts", .hallGift),
        ("state_acts", .stateAct), ("goings_on", .goingOn), ("work_nouns", .workNoun),
        ("battles", .battle), ("staff_nouns", .staffNoun),
        ("dealing_verbs", .dealing), ("made_by_halls", .madeByHall), ("hall_agents", .hallAgent),
        ("hall_joinings", .hallJoining), ("on_behalf", .onBehalf), ("handed_in", .handedIn),
        ("leader_ranks", .leaderRank), ("visiting_verbs", .visiting),
        ("venue_heads", .venueHead), ("venue_words", .venueWord), ("gulfs", .gulf), ("venue_adjectives", .venueAdjective),
        ("streets", .street), ("surname_heads", .surnameHead),
        ("adjective_heads", .adjectiveHead), ("school_nouns", .schoolNoun), ("school_adjectives", .schoolAdjective),
        ("delegation_nouns", .delegationNoun), ("low_heads", .lowHead), ("low_complements", .lowComplement),
    ]
}
