/// The parts that a word may play in names, as the lexicon file assigns them.
struct WordClass: OptionSet, Sendable {
    let rawValue: UInt64

    private static func bit(_ index: Int) -> WordClass { WordClass(rawValue: 1 << UInt64(index)) }

    /// Articles and prepositions, which names may have or lack: «Comisión Nacional de (los) Derechos Humanos».
    static let connector = bit(0)
    static let conjunction = bit(1)
    /// A registry name starts with it.
    static let nameStart = bit(2)
    static let givenName = bit(3)
    static let surname = bit(4)
    static let demonym = bit(5)
    static let spanishHead = bit(6)
    static let englishHead = bit(7)
    static let pluralHead = bit(8)
    static let instrumentHead = bit(9)
    static let placeHead = bit(10)
    /// Lower-case nouns before a place's name: «colonia», «municipio».
    static let placeNoun = bit(11)
    /// Words before a person's name: «licenciada», «fiscal», `President`.
    static let title = bit(12)
    /// Lower-case words that may stand inside a name: «caso», «delitos».
    static let inner = bit(13)
    /// What a demonym makes a name with in English: `government`, `embassy`, `police`.
    static let stateNoun = bit(14)
    static let locative = bit(15)
    static let genitive = bit(16)
    static let dative = bit(17)
    /// Nouns after which «de México» is the state, not the land: «disposición», «parte», «representantes».
    static let actorNoun = bit(18)
    static let copula = bit(19)
    /// Words before a direction, after which `to Israel` is the land: `sent`, «viaje».
    static let motion = bit(20)
    /// Nouns before the name of a newspaper, an agency, a party: «diario», `newspaper`.
    static let mediumNoun = bit(21)
    /// Capitals that name no body: COVID, PIB.
    static let notAcronym = bit(22)
    /// Capitalised words that open sentences and are no part of names.
    static let opener = bit(23)
    /// Adjectives and ordinals before a head: «Suprema», «Primer».
    static let premodifier = bit(24)
    static let preposition = bit(25)
    static let article = bit(26)
    static let month = bit(27)
    static let particle = bit(28)
    /// Heads that a place follows with «en»: «Oficina … en México».
    static let officeHead = bit(29)
    static let government = bit(30)
    static let determiner = bit(31)
    /// Instrument heads that are names without a complement: «Constitución».
    static let soleInstrument = bit(32)
    /// English place nouns at the end of a name: `Sea`, `Prison`.
    static let placeTail = bit(33)
    static let state = bit(34)
    static let englishInstrumentHead = bit(35)
    /// Heads that the grammar takes for names only with a complement and never for a bare reference: «Red», «Centro».
    static let weakHead = bit(36)
    /// «ambos», `both`.
    static let both = bit(37)
    /// First parts of document symbols: `CAT/C/MEX/CO/7`.
    static let docket = bit(39)
    /// Titles that take a ministry's short name, which is then part of the post: «secretario de Gobernación».
    static let ministryTitle = bit(40)
    /// «una», `an`: what follows is no body that exists.
    static let indefinite = bit(41)
    /// Heads that a number may follow: «Juzgado 14».
    static let numberedHead = bit(43)
    /// «entonces», `then`, `former`: words before a title that is held no more.
    static let pastOffice = bit(44)
    /// Words before a surname that make it no one person's: «familia».
    static let notPerson = bit(42)
    /// «dos», `two`, and «tres», `three`: after an article they count the bodies meant.
    static let two = bit(45)
    static let three = bit(46)
    /// «partes», `sides`: after an article without a number they are two.
    static let sides = bit(47)
    /// «organismos», `institutions`: what «ambos» may be said of.
    static let bodyNoun = bit(38)
    /// `Human`, «Derechos»: capitalised in names of bodies and nobody's name.
    static let commonNoun = bit(48)
    /// Titles that may stand before a head as part of its name: `Chief Ombudsman`.
    static let modifier = bit(49)
    /// Heads that by themselves mean the body of the state spoken of: `Parliament`.
    static let soleHead = bit(50)
    /// «nacional» after «Gobierno».
    static let level = bit(51)
    /// `Ombudsman`: bodies of one person.
    static let onePerson = bit(53)
    /// `principles` after a city's name.
    static let cityInstrument = bit(54)
    /// `about`, before what is spoken of.
    static let topic = bit(55)
    /// `Corp.`, which keeps its full stop.
    static let abbreviated = bit(56)
    /// «jefe», before «de Gobierno».
    static let chief = bit(52)
    /// `district`, `border`: after an unknown name they show that it is a place.
    static let placeFollower = bit(57)

    /// «secretario»: nouns of posts whose body's name begins with another word.
    static let postNoun = bit(59)
    /// Nouns in the plural before the names of several bodies: «empresas», `companies`.
    static let mediaNoun = bit(60)
    /// «colonia», «barrio»: their names are any words: «la colonia Centro».
    static let quarter = bit(61)
    /// «señor», `Mr`.
    static let courtesy = bit(58)
    /// A word that no list has, and one registered company's name alone: «Farrera» of «Grupo Farrera», which is a surname too.
    static let ownName = bit(62)

    /// «municipio», «alcalde», «municipal», «mandataria»: who governs the town or the state spoken of.
    static let localPower = bit(63)

    /// The keys of the lexicon file and the classes they fill.
    static let keys: [(String, WordClass)] = [
        ("connectors", .connector), ("conjunctions", .conjunction), ("spanish_heads", .spanishHead),
        ("english_heads", .englishHead), ("weak_heads", .weakHead), ("instrument_heads", .instrumentHead),
        ("english_instrument_heads", .englishInstrumentHead),
        ("sole_instruments", .soleInstrument), ("place_heads", .placeHead), ("place_tails", .placeTail),
        ("place_nouns", .placeNoun), ("titles", .title), ("inner_words", .inner), ("state_nouns", .stateNoun),
        ("locatives", .locative), ("genitives", .genitive), ("datives", .dative), ("actor_nouns", .actorNoun),
        ("media_nouns", .mediaNoun), ("quarters", .quarter), ("copulas", .copula), ("motion", .motion),
        ("medium_nouns", .mediumNoun), ("not_acronyms", .notAcronym),
        ("openers", .opener), ("premodifiers", .premodifier), ("prepositions", .preposition), ("articles", .article),
        ("months", .month), ("particles", .particle), ("office_heads", .officeHead), ("governments", .government),
        ("determiners", .determiner), ("states", .state),
        ("both", .both), ("docket_symbols", .docket), ("ministry_titles", .ministryTitle), ("indefinites", .indefinite),
        ("groups_of_people", .notPerson), ("numbered_heads", .numberedHead), ("past_offices", .pastOffice),
        ("body_nouns", .bodyNoun), ("two", .two), ("three", .three), ("sides", .sides),
        ("common_nouns", .commonNoun), ("modifiers", .modifier), ("sole_heads", .soleHead), ("levels", .level),
        ("chiefs", .chief), ("one_person", .onePerson), ("city_instruments", .cityInstrument), ("topics", .topic),
        ("abbreviated_heads", .abbreviated), ("place_followers", .placeFollower), ("courtesies", .courtesy),
        ("local_powers", .localPower),
    ]
}
