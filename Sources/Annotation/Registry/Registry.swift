package import Documents

/// The institutions, people, positions, places and instruments that Vigía knows, read from data files.
///
/// ```swift
/// let registry = try Registry(files: files, overlays: [])
/// registry.institution("mx.cndh")?.acronyms  // ["CNDH"]
/// ```
package final class Registry: Sendable {
    /// In order of their ids, as are the others.
    package var institutions: [Institution] { institutionTable.records }
    package var people: [Person] { personTable.records }
    package let positions: [Position]
    package var places: [Place] { placeTable.records }
    package var instruments: [Instrument] { instrumentTable.records }
    /// Folded given names and surnames, by which people are recognised.
    let givenNames: NameList
    let surnames: NameList
    /// Towns that are looked up only where a text shows a place.
    let towns: TownList
    /// Sentences that must or must not name an institution, with their places in the files.
    let examples: [RegistryExample]

    /// Whether a record has an id that begins with `x.`, as the ids of what is local to a document do.
    let hasLocalIDs: Bool

    private let institutionTable: RecordTable<Institution>
    private let personTable: RecordTable<Person>
    private let placeTable: RecordTable<Place>
    private let instrumentTable: RecordTable<Instrument>
    /// The indices of the places of other lands that are called as a place, by its index.
    let homonyms: [Int: [Int]]
    private let children: [String: [String]]
    private let governments: [String: String]
    /// Indices of the positions that each person held.
    private let held: [String: [Int]]
    /// By each folded word of their names but the first, and of the crowned by the first, those who head or headed a state.
    private let leaders: [[UInt8]: [Leader]]

    /// Reads `files`, then `overlays`, whose records replace those of the same id and add to the rest.
    ///
    /// Files that end in `.yaml` hold records, in `.tsv` places and in `.txt` names; others are passed over.
    /// - Throws: `AnnotationError` with file, line and column of the first fault.
    /// - Complexity: O(n) of the files' bytes.
    package init(files: [DataFile], overlays: [DataFile]) throws(AnnotationError) {
        var reader = RegistryReader()
        if let archive = RegistryArchive.matching(among: files) {
            for file in files where file.path.hasSuffix("places.tsv") || file.path.hasSuffix(".txt") { try reader.read(file) }
            reader.read(archive: archive)
        } else {
            for file in files where !file.path.hasSuffix(RegistryArchive.fileName) { try reader.read(file) }
        }
        if !overlays.isEmpty { reader.beginOverlay() }
        for file in overlays { try reader.read(file) }
        try reader.finish()
        institutionTable = reader.institutions
        personTable = reader.people
        positions = reader.positions.records
        placeTable = reader.places
        instrumentTable = reader.instruments
        givenNames = reader.givenNames
        surnames = reader.surnames
        towns = TownList(reader.towns)
        examples = reader.examples
        hasLocalIDs =
            institutionTable.hasLocalIDs || personTable.hasLocalIDs || placeTable.hasLocalIDs || instrumentTable.hasLocalIDs
        var homonyms: [Int: [Int]] = [:]
        for (index, one) in reader.places.records.enumerated() {
            guard let other = one.homonymOf, let main = reader.places.index(of: other) else { continue }
            homonyms[main, default: []].append(index)
        }
        self.homonyms = homonyms
        var children: [String: [String]] = [:]
        var governments: [String: String] = [:]
        for one in institutionTable.records {
            if let parent = one.parent { children[parent, default: []].append(one.id) }
            if one.kind == "government", one.parent == nil, governments[one.country] == nil { governments[one.country] = one.id }
        }
        self.children = children
        self.governments = governments
        var held: [String: [Int]] = [:]
        for (index, one) in positions.enumerated() {
            for holder in one.holders where held[holder.person]?.last != index { held[holder.person, default: []].append(index) }
        }
        self.held = held
        leaders = Self.leaders(positions, personTable)
    }

    /// Someone in a position at the head of a state.
    private struct Leader {
        var person: String
        var position: Int
        /// Whether a number follows the name: `Hassan II`.
        var isCrowned: Bool
    }

    private static func leadsState(_ institution: String) -> Bool {
        ["gobierno", "presidencia"].contains { institution.hasSuffix("." + $0) && institution.utf8.count == $0.utf8.count + 3 }
    }

    private static func leaders(_ positions: [Position], _ people: RecordTable<Person>) -> [[UInt8]: [Leader]] {
        var leaders: [[UInt8]: [Leader]] = [:]
        for (index, one) in positions.enumerated() where leadsState(one.institution) {
            for holder in one.holders {
                guard let person = people[holder.person] else { continue }
                for name in [person.name] + person.aliases {
                    let words = name.split(separator: " ")
                    let isCrowned = words.last.map { $0.allSatisfy { "IVX".contains($0) } } ?? false
                    for word in isCrowned ? words.prefix(1) : words.dropFirst() {
                        leaders[Folding.folded(String(word)), default: []].append(
                            Leader(person: holder.person, position: index, isCrowned: isCrowned))
                    }
                }
            }
        }
        return leaders
    }

    /// The one government that those headed whose surname `word`, folded, is, on `day` if it is known.
    ///
    /// - Parameter initial: the first letter, folded, of the name that stands before the surname: who has none with it is another.
    func government(ledBy word: [UInt8], isCrowned: Bool, initial: UInt8? = nil, on day: CalendarDay?) -> String? {
        var body: String?
        for leader in leaders[word] ?? [] where leader.isCrowned == isCrowned {
            if let initial, let person = personTable[leader.person],
                !([person.name] + person.aliases).contains(where: { Folding.folded($0).first == initial })
            {
                continue
            }
            if let day, !isHeld(leader.position, by: leader.person, on: day) { continue }
            let here = positions[leader.position].institution
            if let body, body != here { return nil }
            body = here
        }
        return body
    }

    package func institution(_ id: String) -> Institution? { institutionTable[id] }

    /// The index in `institutions` of the one that has `id`: to ask for a part of a record costs no copy of the whole.
    func index(ofInstitution id: String) -> Int? { institutionTable.index(of: id) }

    func index(ofPerson id: String) -> Int? { personTable.index(of: id) }
    func index(ofPlace id: String) -> Int? { placeTable.index(of: id) }
    func index(ofInstrument id: String) -> Int? { instrumentTable.index(of: id) }

    package func person(_ id: String) -> Person? { personTable[id] }
    package func place(_ id: String) -> Place? { placeTable[id] }
    package func instrument(_ id: String) -> Instrument? { instrumentTable[id] }

    /// The institutions of a country (ISO 3166-1 alpha-2 in capitals, or `INT`), in order of their ids.
    package func institutions(in country: String) -> [Institution] { institutions.filter { $0.country == country } }

    /// The institution that acts for a place: the registered government of a country, else the place's id and `.gobierno`.
    package func government(of place: Place) -> String {
        (place.kind == .country || place.kind == .capital ? governments[place.country] : nil)
            ?? (place.kind == .capital ? place.country.lowercased() : place.id) + ".gobierno"
    }

    /// Whether `id` is that of a government.
    func isGovernment(_ id: String) -> Bool {
        id.hasSuffix(".gobierno") || institutionTable.index(of: id).map { institutions[$0].kind } == "government"
    }

    /// The ids of the bodies whose parent `id` is.
    package func children(of id: String) -> [String] { children[id] ?? [] }

    /// The body that `id` had become by `day`, following its successors.
    package func successor(of id: String, on day: CalendarDay) -> String {
        var current = id
        var steps = 0
        while steps < 16, let one = institutionTable.index(of: current), let until = institutions[one].until, until < day,
            let next = institutions[one].successor
        {
            current = next
            steps += 1
        }
        return current
    }

    /// Whether `ancestor` is above `id` in the tree of parents.
    package func isPart(_ id: String, of ancestor: String) -> Bool {
        var current = institutionTable.index(of: id)
        var steps = 0
        while steps < 16, let here = current, let parent = institutions[here].parent {
            if parent == ancestor { return true }
            current = institutionTable.index(of: parent)
            steps += 1
        }
        return false
    }

    /// The positions that `person` ever held.
    func positions(of person: String) -> [Position] { (held[person] ?? []).map { positions[$0] } }

    /// Indices in `positions` of those that `person` ever held.
    func positionIndices(of person: String) -> [Int] { held[person] ?? [] }

    /// Whether `person` may have held the position at `index` on `day`.
    func isHeld(_ index: Int, by person: String, on day: CalendarDay) -> Bool {
        positions[index].holders.contains { $0.person == person && $0.covers(day) }
    }

    /// The positions that `person` may have held on `day`.
    package func positions(of person: String, on day: CalendarDay) -> [Position] {
        positionIndices(of: person).filter { isHeld($0, by: person, on: day) }.map { positions[$0] }
    }
}

/// A sentence by which the registry tests itself.
struct RegistryExample: Sendable {
    var text: String
    var institution: String
    var mustMatch: Bool
    var source: RegistrySource
}

/// Where in the files a record or value stands.
struct RegistrySource: Sendable, Hashable {
    var path: String
    /// 1-based.
    var line: Int
    /// 1-based.
    var column: Int
}
