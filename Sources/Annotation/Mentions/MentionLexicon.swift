import Documents

/// The word classes of `lexicon/mentions.yaml` and of the registry's lists, by word number.
struct MentionLexicon: Sendable {
    private(set) var classes: [WordClass] = []
    /// The seldom asked-for classes, by word number; words after the last of them have none.
    private var rare: [RareWordClass] = []
    /// Those of local news, by word number.
    private var local = SeldomWordClasses<LocalWordClass>()
    /// Those of English names, by word number.
    private var english = SeldomWordClasses<EnglishWordClass>()
    /// Countries by the word numbers of their demonyms.
    private(set) var demonyms: [Int32: String] = [:]
    /// Countries by the two words of their demonyms.
    private(set) var demonymPairs: [WordPair: String] = [:]
    /// Singular heads by the word numbers of their plurals: «secretarías» → «Secretaría».
    private(set) var singulars: [Int32: String] = [:]
    /// The words that the names of the bodies of a post begin with: «secretario» → «Secretaría».
    private(set) var posts: [Int32: [Int32]] = [:]
    /// Posts that lead to the name of who holds them, with the first words of the names of bodies that have such: «la presidenta
    /// Ana Gil».
    private(set) var leadingPosts: [Int32: [Int32]] = [:]
    /// Those words as they are written.
    private(set) var headWords: [Int32: String] = [:]
    /// The towns that states are governed from, by the states' ids.
    private(set) var stateSeats: [String: String] = [:]
    /// «estatales»: the levels of government that adjectives name of several bodies at once.
    private(set) var governmentLevels: [Int32: GovernmentLevel] = [:]
    /// «estatal», «federal»: behind the head of a body, of which level it is.
    private(set) var bodyLevels: [Int32: GovernmentLevel] = [:]
    /// «oaxaqueño»: states' ids by what their people are called.
    private(set) var stateDemonyms: [Int32: String] = [:]
    /// The kinds of bodies that each country has one of.
    private(set) var nationalKinds: [NationalBodyKind] = []
    /// What texts call them, by the number of the last word.
    private(set) var nationalPhrases: [Int32: [NationalBodyKind.Phrase]] = [:]
    /// Words of the longest of those phrases.
    private(set) var longestNational = 0
    /// The countries of `Visegrad`, `Baltic`: of groups of lands that everybody counts alike.
    private(set) var landUnions: [Int32: [String]] = [:]

    init(files: [DataFile], registry: Registry, vocabulary: inout Vocabulary) throws(AnnotationError) {
        let keys =
            WordClass.keys.map(\.0) + RareWordClass.keys.map(\.0) + LocalWordClass.keys.map(\.0)
            + EnglishWordClass.keys.map(\.0)
            + [
                "plural_heads", "posts", "leading_posts", "state_seats", "government_levels", "body_levels", "state_demonyms",
                "national_bodies",
                "land_unions",
            ]
        for file in files where file.path.hasSuffix("mentions.yaml") {
            guard let top = try YAMLRecord.top(of: file, keys: keys) else { continue }
            for (key, kind) in WordClass.keys {
                for word in try top.strings(key) { add(kind, to: vocabulary.insert(word)) }
            }
            for (key, kind) in RareWordClass.keys {
                for word in try top.strings(key) {
                    let id = Int(vocabulary.insert(word))
                    if id >= rare.count { rare += repeatElement([], count: id + 1 - rare.count) }
                    rare[id].insert(kind)
                }
            }
            for (key, kind) in LocalWordClass.keys {
                for word in try top.strings(key) { local.insert(kind, to: vocabulary.insert(word)) }
            }
            for (key, kind) in EnglishWordClass.keys {
                for word in try top.strings(key) { english.insert(kind, to: vocabulary.insert(word)) }
            }
            for (plural, singular) in try Self.pairs(in: top, "plural_heads", expected: "a plural and its singular", { $1 }) {
                let id = vocabulary.insert(plural)
                add(.pluralHead, to: id)
                singulars[id] = singular
            }
            let seats = try Self.pairs(in: top, "state_seats", splits: 1, expected: "a state's id and a town") {
                $0.contains(".") ? $1 : nil
            }
            for (state, town) in seats { stateSeats[state] = town }
            let states = try Self.pairs(in: top, "state_demonyms", expected: "a word and a state's id") {
                $1.contains(".") ? $1 : nil
            }
            for (word, state) in states { stateDemonyms[vocabulary.insert(word)] = state }
            let unions = try Self.pairs(
                in: top, "land_unions", splits: 1, expected: "a word and the countries of a union of lands"
            ) {
                $1.isEmpty ? nil : $1.split(separator: " ").map { $0.uppercased() }
            }
            for (word, lands) in unions { landUnions[vocabulary.insert(word)] = lands }
            let levels = try Self.pairs(in: top, "government_levels", expected: "a word and nation, state or town") {
                GovernmentLevel(rawValue: $1)
            }
            for (word, level) in levels { governmentLevels[vocabulary.insert(word)] = level }
            let bodies = try Self.pairs(in: top, "body_levels", expected: "a word and nation, state or town") {
                GovernmentLevel(rawValue: $1)
            }
            for (word, level) in bodies { bodyLevels[vocabulary.insert(word)] = level }
            for record in try top.records("national_bodies", keys: NationalBodyKind.keys) {
                let phrases = try NationalBodyKind.phrases(record, kind: nationalKinds.count, vocabulary: &vocabulary)
                nationalKinds.append(try NationalBodyKind(record))
                for phrase in phrases {
                    guard let last = phrase.words.last else { continue }
                    nationalPhrases[last, default: []].append(phrase)
                    longestNational = max(longestNational, phrase.words.count)
                }
            }
            for (post, head) in try Self.pairs(in: top, "leading_posts", expected: "a post and its body's first word", { $1 }) {
                leadingPosts[vocabulary.insert(post), default: []].append(vocabulary.insert(head))
            }
            for pair in try top.strings("posts") {
                let parts = pair.split(separator: " ").map(String.init)
                if parts.count == 1 {
                    let id = vocabulary.insert(pair)
                    add(.postNoun, to: id)
                    posts[id] = []
                    continue
                }
                guard parts.count == 2 else {
                    throw top.fault("posts", .badValue(key: "posts", value: pair, expected: "a post and its body's first word"))
                }
                let id = vocabulary.insert(parts[0])
                add(.postNoun, to: id)
                let head = vocabulary.insert(parts[1])
                posts[id, default: []].append(head)
                headWords[head] = parts[1]
            }
        }
        registry.givenNames.forEach { add(.givenName, to: vocabulary.insert(folded: $0)) }
        registry.surnames.forEach { add(.surname, to: vocabulary.insert(folded: $0)) }
        for place in registry.places where !place.demonyms.isEmpty {
            for word in place.demonyms.values.flatMap(\.self) where !word.contains(" ") {
                let id = vocabulary.insert(word)
                add(.demonym, to: id)
                if demonyms[id] == nil { demonyms[id] = place.country }
            }
        }
        // `Sri Lankan`, `North Korean` are known by their last words.
        for place in registry.places where !place.demonyms.isEmpty {
            for words in place.demonyms.values.joined().map({ $0.split(separator: " ") }) where words.count == 2 {
                let (first, last) = (vocabulary.insert(String(words[0])), vocabulary.insert(String(words[1])))
                add(.demonym, to: last)
                demonymPairs[WordPair(first: first, last: last)] = place.country
                if demonyms[last] == nil { demonyms[last] = place.country }
            }
        }
    }

    /// The entries of a list of two words each, with what `read` makes of the second, nil where they are not such a pair.
    private static func pairs<Value>(
        in top: YAMLRecord, _ key: String, splits: Int = .max, expected: String, _ read: (String, String) -> Value?
    ) throws(AnnotationError) -> [(String, Value)] {
        var pairs: [(String, Value)] = []
        for pair in try top.strings(key) {
            let parts = pair.split(separator: " ", maxSplits: splits).map(String.init)
            guard parts.count == 2, let value = read(parts[0], parts[1]) else {
                throw top.fault(key, .badValue(key: key, value: pair, expected: expected))
            }
            pairs.append((parts[0], value))
        }
        return pairs
    }

    struct WordPair: Hashable {
        var first: Int32
        var last: Int32
    }

    subscript(id: Int32) -> WordClass { Int(id) < classes.count ? classes[Int(id)] : [] }

    @inline(__always)
    func rareClasses(of id: Int32) -> RareWordClass { Int(id) < rare.count ? rare[Int(id)] : [] }

    func localClasses(of id: Int32) -> LocalWordClass { local[id] }

    func englishClasses(of id: Int32) -> EnglishWordClass { english[id] }

    mutating func add(_ kind: WordClass, to id: Int32) {
        while classes.count <= Int(id) { classes.append([]) }
        classes[Int(id)].insert(kind)
    }

    /// Makes room for every word of `vocabulary`.
    mutating func close(_ vocabulary: Vocabulary) {
        while classes.count < vocabulary.count { classes.append([]) }
    }
}
