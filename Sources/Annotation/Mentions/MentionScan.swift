import Documents

/// The search for names in one document: its tokens and what has been found so far.
final class MentionScan {
    /// A name found in the text.
    struct Name {
        /// Token indices, end exclusive.
        var range: Range<Int>
        var kind: Entity.Kind
        /// Registry names that the words spell; more than one is a collision.
        var targets: [NameForm.Target] = []
        /// All its targets are names that need the country's context.
        var contextual = false
        var basis: Mention.Basis = .pattern
        /// The entity's id, once it is settled.
        var entity: String?
        var statedCountry: String?
        /// A head without complement («la Comisión»), which refers to a body named before.
        var bare = false
        /// It lies inside another name and is a mention all the same.
        var nested = false
        var dropped = false
        var confidence = 0.9
        /// Where the registry's words end, when a qualifier was added.
        var coreEnd: Int?
        /// The qualifier is a part of a country: «Secretaría de Salud de Veracruz» is not the federal one.
        var ofPart = false
        /// A power of the state spoken of by its level alone: «Gobierno del Estado».
        var isPower = false
    }

    let finder: MentionTables
    let document: Document
    /// The tokens with possessives cut off.
    var tokens: [Tokens.Token]
    let bytes: [UInt8]
    var classes: [WordClass]
    /// The tokens that begin with a capital, in order.
    private(set) var capitals: [Int] = []
    /// The tokens that may begin a name of the registry, and those that play another of the parts that finders look for, in order.
    private var nameStarts: [Int] = []
    private var marked: [Int] = []
    /// Those that may lead to a place: that play a part which does, or stand first in a block.
    private(set) var placeWords: [Int] = []
    /// The first tokens of the blocks, in order.
    private(set) var blockStarts: [Int] = []
    var names: [Name] = []
    /// One more than the index of the name that covers a token; 0 for none.
    var cover: [Int32]
    /// Short forms that the document defines, with the name they stand for.
    var definitions: [LearnedDefinition] = []
    var entities: [String: Entity] = [:]
    var findings = MentionFindings()
    /// The names that a noun for bodies has introduced: «la compañía Alfa».
    var media: [Int] = []
    /// How strongly the document speaks of each country.
    var countries: [String: Int] = [:]
    /// Whether another land of Spanish is spoken of, and Mexico by names only that several lands have.
    var isElsewhere = false
    var possessives: Set<Int> = []
    /// People whose full names stood in the document, in order, and by each word of their names.
    var people: [KnownPerson] = []
    var knownRegistered: Set<Int> = []
    /// By the numbers of the words of their names.
    var peopleByWord: [Int32: [Int]] = [:]
    /// Numbers below 0 of the words of people's names that the vocabulary does not have.
    var strangeWords: [[UInt8]: Int32] = [:]
    /// The state spoken of, and the words in capitals, once definitions have been asked for them.
    var stateOfDefinitions: Place??
    var lettersOfText: Set<[UInt8]>?
    /// Definitions by their short forms.
    var definitionNumbers: [[UInt8]: Int] = [:]
    /// The orders that go by a number, by their initials and it.
    var orders: [[UInt8]: String] = [:]
    /// Entities by the first content words of longer names: «Comisión Presidencial» of «Comisión Presidencial para …».
    var prefixes: [String: String] = [:]
    /// Institutions named so far, while names are settled in order.
    var seen: Set<String> = []
    /// The content words of each text asked for, since names come again and again.
    var contentsOfTexts: [String: NameContents] = [:]
    /// The bodies headed by people whom the document names, once they have been asked for.
    var headedByPeople: Set<String>?
    /// The records that have become entities by their own names.
    var noted = NotedTargets()
    /// Registered bodies that the document names by a post or a level alone.
    var announced: Set<String> = []
    /// What the text means by a kind of bodies and their lands.
    var nationalBodies: [NationalBodies] = []
    /// Whether the text writes «Secretaría» with its accent, so that «Secretaria» is who heads one.
    lazy var accentsMinistries: Bool = capitals.contains { index in
        classes[index].contains(.ministryTitle) && classes[index].contains(.spanishHead)
            && bytes[tokens[index].range].contains { $0 > 127 }
    }
    /// Local ids that turned out to be registered bodies.
    var renamed: [String: String] = [:]

    init(finder: MentionTables, document: Document, tokens: Tokens) {
        self.finder = finder
        self.document = document
        self.tokens = tokens.all
        bytes = Array(document.reading.text.utf8)
        cover = [Int32](repeating: 0, count: tokens.count)
        classes = []
        readTokens(tokens.all)
    }

    /// Notes what each token can be, with the possessives cut off: `Mexico's` is one token; its name ends before the apostrophe.
    private func readTokens(_ all: [Tokens.Token]) {
        var capitals: [Int] = []
        capitals.reserveCapacity(all.count / 6)
        var nameStarts: [Int] = []
        nameStarts.reserveCapacity(all.count / 3)
        var marked: [Int] = []
        marked.reserveCapacity(all.count / 8)
        var placeWords: [Int] = []
        placeWords.reserveCapacity(all.count / 4)
        classes = finder.lexicon.classes.withUnsafeBufferPointer { table in
            [WordClass](unsafeUninitializedCapacity: all.count) { classes, count in
                for index in all.indices {
                    var token = all[index]
                    let isFirst = index == 0 || token.flags.contains(.blockStart)
                    if isFirst { blockStarts.append(index) }
                    if token.isCapitalised {
                        capitals.append(index)
                        if token.isWord, let cut = withoutPossessive(token) {
                            token = cut
                            tokens[index] = cut
                            possessives.insert(index)
                        }
                    }
                    let word = Int(token.id)
                    let parts = word < table.count ? table[word] : []
                    classes[index] = parts
                    if parts.contains(.nameStart) { nameStarts.append(index) }
                    if !parts.isDisjoint(with: Self.marks) { marked.append(index) }
                    if isFirst || !parts.isDisjoint(with: Self.placeMarks) { placeWords.append(index) }
                }
                count = all.count
            }
        }
        self.capitals = capitals
        self.nameStarts = nameStarts
        self.marked = marked
        self.placeWords = placeWords
    }

    private func withoutPossessive(_ token: Tokens.Token) -> Tokens.Token? {
        let (start, end) = (Int(token.start), Int(token.end))
        guard end - start > 3, bytes[end - 1] | 32 == UInt8(ascii: "s") else { return nil }
        let cut: Int
        if bytes[end - 2] == UInt8(ascii: "'") {
            cut = end - 2
        } else if end - start > 5, bytes[end - 2] == 0x99, bytes[end - 3] == 0x80, bytes[end - 4] == 0xE2 {
            cut = end - 4
        } else {
            return nil
        }
        var token = token
        token.end = Int32(cut)
        token.id = finder.vocabulary.id(ofFolded: Folding.folded(bytes[start..<cut])[...])
        // `the CPT's`
        if cut - start > 1, bytes[start..<cut].allSatisfy({ $0 &- 65 < 26 }) { token.flags.insert(.allCapitals) }
        return token
    }

    func run() -> MentionFindings {
        matchRegistry()
        findDottedLetters()
        dropMatters()
        dropMonths()
        headChambers()
        findInstruments()
        joinMakers()
        findOrders()
        settleNamesakes()
        settleHomonyms()
        findHonoured()
        findLetteredPrisons()
        findPeople(surely: true)
        findFacilities()
        echoGivenNames()
        extendRegions()
        findInstitutions()
        findEnglishHalls()
        findExecutives()
        findHeadless()
        findMandates()
        findHeaded()
        echoMedia()
        findPlaces()
        echoPlaces()
        findPeople(surely: false)
        findFreeTowns()
        extendDelegations()
        extendHonoured()
        trimDatelines()
        joinLetters()
        findAdministrations()
        extendRealms()
        findCities()
        findActors()
        listUnknown()
        findAskers()
        echoHeadings()
        findDefinitions()
        applyDefinitions()
        learnComplements()
        learnFirstWords()
        dropRanked()
        dropNamesWithin()
        decideCountries()
        extendLetters()
        link()
        joinOffices()
        joinOmbudsmen()
        findNationalBodies()
        joinNationals()
        nameHousesOfStudies()
        referToInstruments()
        scopeStateBodies()
        scopeCommonNames()
        resolveReferences()
        return assemble()
    }

    // MARK: Words

    /// The parts that `visit` may be asked for.
    private static let marks: WordClass = [
        .docket, .cityInstrument, .instrumentHead, .englishInstrumentHead, .pluralHead, .spanishHead, .englishHead,
        .demonym, .government, .mediumNoun, .postNoun, .both, .two, .three, .sides, .mediaNoun,
        .localPower,
    ]

    /// Visits the tokens that play one of `parts`, in order; each visit says from which token on the next may be.
    /// - Parameter parts: some of `marks`.
    func visit(_ parts: WordClass, _ body: (Int) -> Int) {
        var next = 0
        for index in marked where index >= next && !classes[index].isDisjoint(with: parts) { next = body(index) }
    }

    /// Lets a word that may begin a name of the registry play a part that by itself it does not.
    func mark(_ index: Int, as part: WordClass) {
        let isNameStart = classes[index].contains(.nameStart)
        classes[index].insert(part)
        let place = marked.firstIndex { $0 >= index } ?? marked.count
        if isNameStart, place == marked.count || marked[place] != index { marked.insert(index, at: place) }
    }

    /// Visits the tokens that may begin a name of the registry, in order; each visit says from which token on the next may be.
    func visitNameStarts(_ body: (Int) -> Int) {
        var next = 0
        for index in nameStarts where index >= next { next = body(index) }
    }

    func isCapitalised(_ index: Int) -> Bool { tokens[index].isCapitalised }

    /// Whether the word at `index` plays one of the seldom asked-for parts.
    func plays(_ part: RareWordClass, _ index: Int) -> Bool {
        !finder.lexicon.rareClasses(of: tokens[index].id).isDisjoint(with: part)
    }

    /// Whether the word at `index` plays one of the parts of local news.
    func plays(local part: LocalWordClass, _ index: Int) -> Bool {
        !finder.lexicon.localClasses(of: tokens[index].id).isDisjoint(with: part)
    }

    /// Whether the word at `index` plays one of the parts of English names.
    func plays(english part: EnglishWordClass, _ index: Int) -> Bool {
        !finder.lexicon.englishClasses(of: tokens[index].id).isDisjoint(with: part)
    }

    /// Whether a word begins with a capital, is not all capitals, is in no name yet and plays none of `parts`.
    func isFreeCapital(_ index: Int, without parts: WordClass) -> Bool {
        isCapitalised(index) && tokens[index].isWord && !tokens[index].isAllCapitals && cover[index] == 0
            && classes[index].isDisjoint(with: parts)
    }

    /// The country that the document speaks of most.
    var leadingCountry: String? { countries.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }

    /// Whether `index` exists and is in the same block as the token before it.
    func continues(_ index: Int) -> Bool { index < tokens.count && !tokens[index].flags.contains(.blockStart) }

    func text(_ range: Range<Int>) -> String {
        guard let last = range.last else { return "" }
        return String(decoding: bytes[Int(tokens[range.lowerBound].start)..<Int(tokens[last].end)], as: UTF8.self)
    }

    func viewRange(_ range: Range<Int>) -> Range<Int> {
        Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
    }

    /// The kind of the zone whose block has a byte of the reading view.
    /// - Complexity: O(log n) of the blocks.
    func zoneKind(at offset: Int) -> Zone.Kind? {
        let blocks = document.reading.blocks
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        guard low < blocks.count, document.zones.indices.contains(blocks[low].zone) else { return nil }
        return document.zones[blocks[low].zone].kind
    }

    func name(at index: Int) -> Name? {
        index >= 0 && index < cover.count && cover[index] > 0 ? names[Int(cover[index]) - 1] : nil
    }

    /// The kind of the name that covers a token: what is asked of most names.
    func nameKind(at index: Int) -> Entity.Kind? {
        index >= 0 && index < cover.count && cover[index] > 0 ? names[Int(cover[index]) - 1].kind : nil
    }

    /// Whether a sentence or block starts at `index`, or a quotation or list item.
    func startsSentence(_ index: Int) -> Bool {
        if index == 0 || tokens[index].flags.contains(.blockStart) { return true }
        let before = tokens[index - 1]
        guard before.isSign else { return false }
        switch bytes[Int(before.start)] {
        case UInt8(ascii: "."):
            // An initial or a title's abbreviation (`J.`, `Dr.`) does not end a sentence.
            return index < 2 || !isCapitalised(index - 2)
                || tokens[index - 2].range.count > 3 && !plays(local: .cutTitle, index - 2)
        case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "'"):
            return true
        case 0xE2, 0xC2: return true
        default: return false
        }
    }

    /// Takes the tokens of `name`, unless another name that is no shorter has one of them.
    @discardableResult
    func add(_ name: consuming Name) -> Int? {
        var rivals: [Int] = []
        for index in name.range where cover[index] > 0 {
            let rival = Int(cover[index]) - 1
            if rivals.last != rival { rivals.append(rival) }
        }
        for rival in rivals where names[rival].range.count >= name.range.count { return nil }
        for rival in rivals { drop(rival) }
        let range = name.range
        names.append(name)
        for index in range { cover[index] = Int32(names.count) }
        return names.count - 1
    }

    /// Gives back the tokens of a name that is none.
    func drop(_ number: Int) {
        names[number].dropped = true
        for index in names[number].range { cover[index] = 0 }
    }

    /// Gives back the tokens of a range, with the names that any of them is in.
    func uncover(_ range: Range<Int>) {
        for index in range where cover[index] > 0 { drop(Int(cover[index]) - 1) }
    }

    /// Gives a name further tokens beside its own.
    func extend(_ number: Int, to range: Range<Int>) {
        for index in range where !names[number].range.contains(index) { cover[index] = Int32(number + 1) }
        names[number].range = range
    }
}

/// A person whose full name stood in the document.
struct KnownPerson {
    var id: String
    var words: [NameWord]
}

/// A folded word of a person's name: two are equal where their bytes are.
struct NameWord: Hashable {
    /// That of the vocabulary, or of this document alone.
    var number: Int32
    /// Bytes.
    var length: Int
}

/// A short form that the document defines.
struct LearnedDefinition {
    var short: Range<Int>
    var long: Range<Int>
    var shortText: [UInt8]
    /// Index of the name that the long form is, where it is one.
    var name: Int?
    /// The text has it in so many words; a short form that only use shows has no place of its own.
    var isWritten = true
}
