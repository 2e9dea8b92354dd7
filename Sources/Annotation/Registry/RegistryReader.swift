import Documents

/// Reads registry files strictly and gathers their records by id.
struct RegistryReader {
    private(set) var institutions = RecordTable<Institution>()
    private(set) var people = RecordTable<Person>()
    private(set) var positions = RecordTable<Position>()
    private(set) var places = RecordTable<Place>()
    private(set) var instruments = RecordTable<Instrument>()
    private(set) var givenNames = NameList()
    private(set) var surnames = NameList()
    private(set) var towns: [UInt8] = []
    private(set) var examples: [RegistryExample] = []

    /// Ids read since the start or the overlay's start, with their lines.
    private var seen: [String: Int] = [:]
    /// Checks that need all files: an id that another key names.
    private var references: [(key: String, id: String, source: RegistrySource)] = []
    private var sources: [String: RegistrySource] = [:]
    /// What is said of countries, which waits for the file that lists them.
    private var countries: [YAMLRecord] = []
    private var archived = false
    /// The YAML files in the order in which they were read.
    private var paths: [String] = []

    /// The keys of a file, each with those of its records; institutions come before the positions in them.
    private static let fileKeys = [
        ("institutions", institutionKeys), ("people", ["id", "name", "aliases", "country"]),
        ("positions", ["id", "institution", "titles", "holders"]), ("countries", ["code", "aliases", "demonyms"]),
        ("places", ["id", "kind", "names", "aliases", "country"]),
        ("instruments", ["id", "names", "acronyms", "aliases", "country"]),
    ]

    /// What follows may define again what came before. The examples so far hold for the registry by itself: beside an overlay
    /// that has bodies of the same name, a sentence of theirs may well be undecided.
    mutating func beginOverlay() {
        seen.removeAll()
        examples.removeAll()
    }

    mutating func read(_ file: DataFile) throws(AnnotationError) {
        if file.path.hasSuffix(".yaml") {
            try readYAML(file)
        } else if file.path.hasSuffix(".tsv") {
            try readPlaces(file)
        } else if file.path.hasSuffix("towns.txt") {
            towns = file.bytes
        } else if file.path.hasSuffix(".txt") {
            if file.path.hasSuffix("surnames.txt") { surnames.add(file.bytes) } else { givenNames.add(file.bytes) }
        }
    }

    /// Takes the rows of an archive, which were checked when it was made.
    mutating func read(archive: DataFile) {
        institutions.reserve(archive.bytes.count / 160)
        people.reserve(archive.bytes.count / 400)
        RegistryRow.each(in: archive.bytes) { row in
            guard let id = row.text(1) else { return }
            switch row.kind {
            case UInt8(ascii: "I"):
                institutions.insert(
                    Institution(
                        id: id, names: row.names(8), acronyms: row.list(10), aliases: row.lists(11), contextual: row.lists(13),
                        country: row.string(2), kind: row.string(3), parent: row.text(4), from: row.day(5), until: row.day(6),
                        successor: row.text(7)))
            case UInt8(ascii: "P"):
                people.insert(Person(id: id, name: row.string(2), aliases: row.list(4), country: row.text(3)))
            case UInt8(ascii: "O"):
                positions.insert(Position(id: id, institution: row.string(2), titles: row.lists(3), holders: row.holders(5)))
            case UInt8(ascii: "T"):
                instruments.insert(
                    Instrument(
                        id: id, names: row.names(3), acronyms: row.list(5), aliases: row.lists(6), country: row.text(2)))
            case UInt8(ascii: "L"):
                places.insert(
                    Place(
                        id: id, kind: Place.Kind(rawValue: row.string(2)) ?? .site,
                        names: LocalizedText(es: row.string(4), en: row.string(5)), aliases: row.lists(6),
                        country: row.string(3), demonyms: row.lists(8)))
            default: break
            }
        }
        archived = true
    }

    mutating func finish() throws(AnnotationError) {
        var faults: [AnnotationError] = []
        for record in countries { do { try readCountry(record) } catch { faults.append(error) } }
        for one in references where institutions[one.id] == nil {
            let near = NearestName.of(one.id, in: institutions.records.map(\.id).sorted())
            faults.append(YAMLRecord.fault(one.source, .unknownID(key: one.key, id: one.id, nearest: near)))
        }
        // An archive was checked when it was made; an overlay may clash with it.
        if !archived || !seen.isEmpty { do { try checkSharedNames() } catch { faults.append(error) } }
        if let first = first(of: faults) { throw first }
        institutions.sort()
        people.sort()
        positions.sort()
        places.sort()
        instruments.sort()
    }

    /// The fault that stands before the others, in the order in which the files were read.
    private func first(of faults: [AnnotationError]) -> AnnotationError? {
        func place(_ error: AnnotationError) -> (Int, Int, Int) {
            (paths.firstIndex(of: error.path) ?? -1, error.line, error.column)
        }
        return faults.min { place($0) < place($1) }
    }

    /// Reads every record of a file and throws the fault that stands first in it, whatever kind of record has it.
    private mutating func readYAML(_ file: DataFile) throws(AnnotationError) {
        paths.append(file.path)
        guard let top = try YAMLRecord.top(of: file, keys: Self.fileKeys.map(\.0)) else { return }
        var faults: [AnnotationError] = []
        for (key, keys) in Self.fileKeys {
            do {
                for attempt in try top.attempts(key, keys: keys) {
                    do { try read(attempt.get(), of: key) } catch { faults.append(error) }
                }
            } catch {
                faults.append(error)
            }
        }
        if let first = first(of: faults) { throw first }
    }

    private mutating func read(_ record: YAMLRecord, of key: String) throws(AnnotationError) {
        switch key {
        case "institutions": try readInstitution(record)
        case "people": try readPerson(record)
        case "positions": try readPosition(record)
        case "places": try readPlace(record)
        case "instruments": try readInstrument(record)
        default: countries.append(record)
        }
    }

    private static let institutionKeys = [
        "id", "names", "acronyms", "aliases", "contextual", "country", "kind", "parent", "from", "until", "successor", "must",
        "must_not",
    ]

    private mutating func readInstitution(_ record: YAMLRecord) throws(AnnotationError) {
        let id = try claim(record)
        let one = Institution(
            id: id, names: try record.localized("names"), acronyms: try record.strings("acronyms"),
            aliases: try record.localizedLists("aliases"), contextual: try record.localizedLists("contextual"),
            country: try country(record) ?? "INT", kind: try record.string("kind") ?? "institution",
            parent: try record.string("parent"), from: try record.day("from"), until: try record.day("until"),
            successor: try record.string("successor"))
        if one.names.isEmpty { throw YAMLRecord.fault(record.source, .missingKey("names")) }
        if let from = one.from, let until = one.until, until < from {
            throw record.fault("until", .endsBeforeItStarts(from: "\(from)", until: "\(until)"))
        }
        if let parent = one.parent { references.append(("parent", parent, record.source(of: "parent"))) }
        if let successor = one.successor { references.append(("successor", successor, record.source(of: "successor"))) }
        try checkRepeatedNames(record)
        for (text, source) in try record.placedStrings("must") {
            examples.append(RegistryExample(text: text, institution: id, mustMatch: true, source: source))
        }
        for (text, source) in try record.placedStrings("must_not") {
            examples.append(RegistryExample(text: text, institution: id, mustMatch: false, source: source))
        }
        institutions.insert(one)
        sources[id] = record.source
    }

    private mutating func readPerson(_ record: YAMLRecord) throws(AnnotationError) {
        let id = try claim(record)
        people.insert(
            Person(
                id: id, name: try record.required("name"), aliases: try record.strings("aliases"), country: try country(record)))
    }

    private mutating func readPosition(_ record: YAMLRecord) throws(AnnotationError) {
        let id = try claim(record)
        let institution = try record.required("institution")
        references.append(("institution", institution, record.source(of: "institution")))
        var holders: [Position.Occupancy] = []
        for holder in try record.records("holders", keys: ["person", "from", "until"]) {
            let name = try holder.required("person")
            let (from, until) = (try holder.day("from"), try holder.day("until"))
            if let from, let until, until < from {
                throw holder.fault("until", .endsBeforeItStarts(from: "\(from)", until: "\(until)"))
            }
            let person = "p." + Slug.of(name)
            if people[person] == nil {
                people.insert(Person(id: person, name: name, aliases: [], country: institutions[institution]?.country))
            }
            holders.append(Position.Occupancy(person: person, from: from, until: until))
        }
        positions.insert(
            Position(id: id, institution: institution, titles: try record.localizedLists("titles"), holders: holders))
    }

    private mutating func readCountry(_ record: YAMLRecord) throws(AnnotationError) {
        let code = try record.required("code")
        guard var place = places[code.lowercased()] else {
            throw record.fault("code", .badValue(key: "code", value: code, expected: "a code of ISO 3166-1 that places.tsv has"))
        }
        place.demonyms = try record.localizedLists("demonyms")
        for (language, names) in try record.localizedLists("aliases") { place.aliases[language, default: []] += names }
        places.insert(place)
    }

    private mutating func readPlace(_ record: YAMLRecord) throws(AnnotationError) {
        let id = try claim(record)
        let word = try record.required("kind")
        guard let kind = Place.Kind(rawValue: word) else {
            let kinds = Place.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw record.fault("kind", .badValue(key: "kind", value: word, expected: "one of \(kinds)"))
        }
        let names = try record.localized("names")
        let any = names[.spanish] ?? names[.english] ?? id
        places.insert(
            Place(
                id: id, kind: kind, names: LocalizedText(es: any, en: names[.english] ?? any),
                aliases: try record.localizedLists("aliases"), country: try country(record) ?? "INT", demonyms: [:]))
    }

    private mutating func readInstrument(_ record: YAMLRecord) throws(AnnotationError) {
        let id = try claim(record)
        instruments.insert(
            Instrument(
                id: id, names: try record.localized("names"), acronyms: try record.strings("acronyms"),
                aliases: try record.localizedLists("aliases"), country: try country(record)))
    }

    /// Rows of kind, id, country, the names in Spanish and, where it is another, in English, a town's state and the place of another
    /// land that is called so; the first says so.
    private mutating func readPlaces(_ file: DataFile) throws(AnnotationError) {
        places.reserve(file.bytes.count / 34)
        var faults: [AnnotationError] = []
        RegistryRow.each(in: file.bytes) { row in
            if row.line == 1 || row.isEmpty || !faults.isEmpty { return }
            guard (5...7).contains(row.count), let kind = row.placeKind(0) else {
                let fact = AnnotationError.Fact.badValue(
                    key: "row", value: row.text, expected: "kind, id, country, es, en, state and homonym, parted by tabs")
                faults.append(AnnotationError(path: file.path, line: row.line, column: 1, fact: fact))
                return
            }
            let es = row.string(3)
            places.insert(
                Place(
                    id: row.string(1), kind: kind, names: LocalizedText(es: es, en: row.text(4) ?? es), aliases: [:],
                    country: row.string(2), demonyms: [:], state: row.count > 5 ? row.text(5) : nil,
                    homonymOf: row.count > 6 ? row.text(6) : nil))
        }
        if let first = faults.first { throw first }
    }

    /// The record's id, unless another record of the same layer has it.
    private mutating func claim(_ record: YAMLRecord) throws(AnnotationError) -> String {
        let id = try record.required("id")
        if let line = seen[id] { throw record.fault("id", .duplicateID(id, firstLine: line)) }
        seen[id] = record.source(of: "id").line
        return id
    }

    private func country(_ record: YAMLRecord) throws(AnnotationError) -> String? {
        guard let code = try record.string("country") else { return nil }
        let bytes = Array(code.utf8)
        guard code == "INT" || bytes.count == 2 && bytes.allSatisfy({ (65...90).contains($0) }) else {
            throw record.fault("country", .badValue(key: "country", value: code, expected: "two capitals of ISO 3166-1, or INT"))
        }
        return code
    }

    private func checkRepeatedNames(_ record: YAMLRecord) throws(AnnotationError) {
        var names: Set<String> = []
        for key in ["aliases", "contextual"] {
            guard let node = record.node(key) else { continue }
            let lists = try YAMLRecord(node, path: record.path, keys: ["es", "en"])
            for language in ["es", "en"] {
                var inLanguage = names
                for (text, source) in try lists.placedStrings(language) where !inLanguage.insert(text).inserted {
                    throw YAMLRecord.fault(source, .repeatedName(text))
                }
                if language == "en" { names = inLanguage }
            }
        }
        for (text, source) in try record.placedStrings("acronyms") where !names.insert(text).inserted {
            throw YAMLRecord.fault(source, .repeatedName(text))
        }
    }

    /// No two institutions of one country share a full name or alias; acronyms and contextual names may.
    private func checkSharedNames() throws(AnnotationError) {
        var owners: [String: String] = [:]
        func place(_ id: String) -> (Int, Int, String) {
            guard let source = sources[id] else { return (-1, 0, id) }
            return (paths.firstIndex(of: source.path) ?? -1, source.line, id)
        }
        for one in institutions.records.map({ (place($0.id), $0) }).sorted(by: { $0.0 < $1.0 }).map(\.1) {
            let id = one.id
            for name in one.names.values.sorted() + one.aliases.values.flatMap(\.self).sorted() {
                let key = one.country + "/" + String(decoding: Folding.folded(name), as: UTF8.self)
                if let other = owners[key], other != id, let source = sources[id] {
                    throw YAMLRecord.fault(source, .sharedName(name, other: other))
                }
                owners[key] = id
            }
        }
    }
}
