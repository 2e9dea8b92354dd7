/// Parts that a few words play and that are asked for seldom, kept apart from `WordClass`, which every token carries.
struct RareWordClass: OptionSet, Sendable {
    let rawValue: UInt64

    private static func bit(_ index: Int) -> RareWordClass { RareWordClass(rawValue: 1 << UInt64(index)) }

    /// Verbs of motion so common that they count only right before a direction: `come`, «va».
    static let lightMotion = bit(0)
    /// `visit`, «visita»: a body's visit to a country is one with its state, a person's is a journey.
    static let visit = bit(1)
    /// `report`, after which `on` names what is spoken of.
    static let topicNoun = bit(2)
    /// Auxiliaries and irregular pasts: after a capital's name they show that it acts.
    static let finiteVerb = bit(3)
    /// `ready`, «dispuesto»: who is so acts.
    static let readiness = bit(4)
    /// `foreign`, `coast`: words between a demonym and its noun.
    static let stateModifier = bit(5)
    /// `army`, after which `officers` are people and no body.
    static let memberNoun = bit(6)
    /// `Facebook`, «Navidad»: after «en» and no places.
    static let notPlace = bit(7)
    /// «San», `Saint`: before a given name they make a place of it, after a preposition.
    static let saint = bit(8)
    /// «cerro», «río»: the noun is part of the place's name.
    static let featureNoun = bit(9)
    /// «Ordinaria»: what a body holds, and no body.
    static let sessionWord = bit(10)
    /// `Correctional` before `Centre`: a place where people are held.
    static let custodyWord = bit(11)
    /// `in`, «en», after which an unknown name in capitals is a place.
    static let placePreposition = bit(12)
    /// `Inspector`, `Commissioner`, `House`: bodies with a complement only.
    static let postHead = bit(13)
    /// «Conjunta»: with a head alone it names no instrument.
    static let commonQualifier = bit(14)
    /// `National`, «Federal»: before a registered name in English they make another one of it.
    static let scopeWord = bit(15)
    /// Nouns after which `from Peru` is the state: `officials`.
    static let envoyNoun = bit(16)
    /// `Act`, `Bill`: heads whose names run back over `of` and `and`.
    static let actHead = bit(17)
    /// `each`, `also`: between a subject and its verb.
    static let adverb = bit(18)
    /// «Grupo», «Radio»: heads that an acronym follows directly.
    static let acronymHead = bit(19)

    /// `guard`, `bank`: with a demonym and a word between only.
    static let modifiedNoun = bit(20)

    /// `Centre` after `Correctional`.
    static let holdingHead = bit(21)
    /// «República», `Republic`: before «de» and a country's name they are part of it.
    static let realm = bit(22)

    /// `South` before `Korean`.
    static let demonymPrefix = bit(23)

    /// `capital`: what a land has and no government.
    static let landNoun = bit(24)
    /// `donation`: after it `from Japan` is the state.
    static let gift = bit(25)

    /// «gracias»: after it and a comma a given name is whom one speaks to.
    static let greeting = bit(26)

    /// «Palacio»: by itself a place after «en».
    static let soleSite = bit(27)

    /// `located`: what a land is and no government.
    static let landState = bit(28)

    /// «general», «don»: what follows is a person, though it be a town's name.
    static let honorific = bit(29)

    /// `rebels`, `national`: a country's name before them says where they are from.
    static let inhabitant = bit(30)

    /// `foundation`: unknown capitals with an article before it are a body's name.
    static let bodyFollower = bit(31)

    /// `ministry`, `justice`, «general»: words of names that bodies of many countries share.
    static let commonWord = bit(32)

    /// «Estatal», `Provincial`: in a name they say that the body is of a part of a country.
    static let stateWord = bit(33)

    /// «Número», `No.`: before a number they tell one of several bodies from the others.
    static let numberWord = bit(34)

    /// «habitantes», `mayor`: what stands after «de» behind them is a town.
    static let townNoun = bit(35)

    /// «fiscalía», «policía»: in small letters a body's name only with the state or town that it is of.
    static let localBody = bit(36)

    /// «estatal», «general»: between such a body and its state.
    static let localModifier = bit(37)

    /// `bin`, `al`: before the name of a father or a house.
    static let arabicParticle = bit(38)

    /// «Asamblea»: a body that holds sessions, so that «Asamblea General Ordinaria» may be one of them.
    static let sessionHead = bit(39)

    /// `Rapporteur`, and `Special` beside it.
    static let mandateHead = bit(40)
    static let mandateQualifier = bit(41)

    /// `including`, «incluido»: what follows is one of those named before, and does nothing.
    static let inclusion = bit(42)

    /// `blamed`, `urged`: what is told to a capital is told to its government.
    static let addressingVerb = bit(43)

    /// «firmaron»: states that do so are their governments.
    static let pactVerb = bit(44)

    /// `President`, «presidente»: who heads a state, before a surname.
    static let stateHead = bit(56)

    /// `King`, «reina»: who heads a state, before a name alone.
    static let crown = bit(57)

    /// «gobernador»: who leads the government of the state spoken of.
    static let stateLeader = bit(50)

    /// `borrowed`, «recibió»: what is so from a state is given by it.
    static let receivingVerb = bit(45)

    /// `member`, «signatario»: what a state is among others.
    static let membership = bit(46)

    /// «en adelante», `hereinafter`: between a parenthesis and the short form that it defines.
    static let definitionLead = bit(47)

    /// `ratify`, «artículo»: what they govern is a treaty, and not the committee of the same letters.
    static let treatyWord = bit(48)

    /// «Firma»: in a heading it leads to the name of an agreement.
    static let signing = bit(49)

    /// «Reporter», «Diario»: in the first lines of a document they make a newspaper's name of capitals.
    static let pressWord = bit(51)

    /// «Zona» before «Militar»: a unit of an army, and no place.
    static let militaryZone = bit(53)
    static let militaryWord = bit(54)

    /// «Batallón»: a number before it is part of its name.
    static let militaryUnit = bit(55)

    /// «viva», «azotó»: what follows is the land and no government.
    static let landVerb = bit(58)
    /// «necesita», «ocupa»: what a land is like or undergoes.
    static let describingVerb = bit(59)
    /// «lealtad», «compite»: what is felt for a land, or sets it beside another.
    static let attachment = bit(60)
    /// «cooperación» before «México-China».
    static let pairNoun = bit(61)
    /// «México»: a land whose name has no article, unless its people are meant.
    static let bareLand = bit(62)
    /// «se», «ha»: between a subject and its verb.
    static let lightWord = bit(63)
    /// The keys of the lexicon file and the classes they fill.
    static let keys: [(String, RareWordClass)] = [
        ("light_motion", .lightMotion), ("visits", .visit), ("topic_nouns", .topicNoun), ("finite_verbs", .finiteVerb),
        ("readiness", .readiness), ("state_modifiers", .stateModifier), ("member_nouns", .memberNoun),
        ("not_places", .notPlace), ("saints", .saint), ("feature_nouns", .featureNoun), ("session_words", .sessionWord),
        ("custody_words", .custodyWord), ("place_prepositions", .placePreposition), ("post_heads", .postHead),
        ("common_qualifiers", .commonQualifier), ("scope_words", .scopeWord), ("envoy_nouns", .envoyNoun),
        ("act_heads", .actHead), ("adverbs", .adverb), ("acronym_heads", .acronymHead), ("modified_nouns", .modifiedNoun),
        ("holding_heads", .holdingHead), ("realms", .realm),
        ("demonym_prefixes", .demonymPrefix), ("land_nouns", .landNoun), ("gifts", .gift), ("greetings", .greeting),
        ("sole_sites", .soleSite), ("land_states", .landState), ("honorifics", .honorific),
        ("inhabitants", .inhabitant), ("body_followers", .bodyFollower),
        ("common_words", .commonWord), ("state_words", .stateWord), ("number_words", .numberWord),
        ("town_nouns", .townNoun), ("local_bodies", .localBody), ("local_modifiers", .localModifier),
        ("arabic_particles", .arabicParticle), ("session_heads", .sessionHead),
        ("mandate_heads", .mandateHead), ("inclusions", .inclusion), ("addressing_verbs", .addressingVerb),
        ("pact_verbs", .pactVerb), ("mandate_qualifiers", .mandateQualifier),
        ("state_heads", .stateHead), ("crowns", .crown), ("state_leaders", .stateLeader),
        ("receiving_verbs", .receivingVerb), ("memberships", .membership),
        ("definition_leads", .definitionLead), ("treaty_words", .treatyWord),
        ("signings", .signing), ("military_zones", .militaryZone),
        ("military_words", .militaryWord), ("military_units", .militaryUnit), ("press_words", .pressWord),
        ("land_verbs", .landVerb),
        ("describing_verbs", .describingVerb), ("attachments", .attachment), ("pair_nouns", .pairNoun),
        ("bare_lands", .bareLand), ("light_words", .lightWord),
    ]
}
