import Documents

/// The names of a document that can be parties, in order, as the event finder needs them: held by one reference, since every
/// sentence takes it along.
final class PartyIndex {
    struct Name {
        /// Bytes of the reading view.
        var range: Range<Int>
        /// The bodies meant; none for a name that is no party but must not be read as words.
        var entities: [String]
        var isPlace: Bool
        var isPerson: Bool
        /// An agreement or a law by name: its words may set a frame off.
        var isInstrument = false
        /// A place's id: listed with others, it may be meant by «estos ocho estados».
        var place: String?
        /// A capital city, which means its government only in the place of one visited.
        var isCapital = false

        /// A news agency or a newspaper, which signs the lines of others.
        var isPress = false

        /// A head of state spoken to: «señor presidente».
        var isAddress = false

        /// A place below a country: a state, a town.
        var isRegion: Bool { isPlace && entities.isEmpty && place?.contains(".") == true }
    }

    /// By start; they do not overlap.
    let names: [Name]
    private let countries: Set<String>
    let parents: [String: String]
    private let nouns: [String: [Int32]]
    private let governments: [String: String]
    private let agencies: Set<String>
    /// Since when those who speak for bodies have headed them.
    let terms: [String: CalendarDay]
    private let successors: [String: MentionFindings.Successor]
    private let organsOfNobody: Set<String>
    private let facilities: Set<String>
    private let press: Set<String>
    /// Of two bodies that have been asked for whether they are one house.
    private var houses: [String: [String: Bool]] = [:]

    /// The words, folded, that tell a name of an organ from that of a house of its own.
    struct Organs: Sendable {
        private(set) var nouns: Set<[UInt8]> = []
        private(set) var wholes: Set<[UInt8]> = []
        /// The nouns of buildings, and what a centre that is one is for.
        private(set) var facilities: Set<[UInt8]> = []
        private(set) var facilityKinds: Set<[UInt8]> = []
        private(set) var facilityRunners: Set<[UInt8]> = []

        /// Takes the words of a language, by their class.
        mutating func add(_ words: [String: Set<[UInt8]>]) {
            nouns.formUnion(words["organ"] ?? [])
            wholes.formUnion(words["whole"] ?? [])
            facilities.formUnion(words["facility"] ?? [])
            facilityKinds.formUnion(words["facility-kind"] ?? [])
            facilityRunners.formUnion(words["facility-run"] ?? [])
        }
    }

    /// - Parameter bodyNouns: the nouns of kinds of bodies, folded, with their vocabulary numbers.
    init(_ findings: MentionFindings, bodyNouns: [[UInt8]: Int32], organs: Organs) {
        parents = findings.parents
        var nouns: [String: [Int32]] = [:]
        var organsOfNobody: Set<String> = []
        var facilities: Set<String> = []
        let shortened = Self.shortened(findings.entities)
        for entity in findings.entities where entity.kind == .institution {
            let words = entity.name.utf8.split(separator: UInt8(ascii: " ")).map { Folding.folded($0) }
            let kinds = Self.kinds(words, among: bodyNouns)
            if !kinds.isEmpty { nouns[entity.id] = kinds }
            if Self.isFacility(words, organs) { facilities.insert(entity.id) }
            if !entity.registered, findings.parents[entity.id] == nil, Self.isOrgan(words, organs) {
                organsOfNobody.insert(entity.id)
            }
        }
        self.nouns = nouns
        self.organsOfNobody = organsOfNobody
        self.facilities = facilities
        governments = findings.governments
        agencies = findings.agencies
        press = findings.press
        successors = findings.successors
        terms = Dictionary(findings.terms.map { (Self.acting($0.key), $0.value) }) { min($0, $1) }
        var countries: Set<String> = []
        for entity in findings.entities where entity.kind == .place {
            // A country's own id is its code; a region's or a town's is longer.
            if entity.id.utf8.count == 2, entity.country?.lowercased() == entity.id { countries.insert(entity.id) }
        }
        self.countries = countries
        var items: [Name] = []
        var outermost: (range: Range<Int>, institution: Bool, at: Int)?
        /// The bodies named within the name read last.
        var inner: [String] = []
        for mention in findings.mentions {
            let range = mention.viewRange
            if let outer = outermost, range.upperBound <= outer.range.upperBound {
                // «MNPT de Argentina y México»: the inner name starts with the outer one and means another body.
                if outer.institution, mention.kind == .institution, range.lowerBound == outer.range.lowerBound,
                    outer.at < items.count, !items[outer.at].entities.contains(mention.entity)
                {
                    items[outer.at].entities.append(mention.entity)
                } else if mention.kind == .institution {
                    inner.append(mention.entity)
                }
                continue
            }
            // «la Facultad de Derecho de la Universidad Nacional (UN)»: the letters of the name within, and no body beside it.
            let isLetters =
                outermost.map { mention.viewRange.lowerBound - $0.range.upperBound == 2 } ?? false
                && inner.contains(mention.entity)
            inner = []
            if let last = items.last, range.lowerBound < last.range.upperBound {
                // Of two names of the same start the longer one counts: `MNPT` before `MNPT de Argentina`.
                guard range.lowerBound == last.range.lowerBound, range.upperBound > last.range.upperBound else { continue }
                let inner = items.removeLast()
                var name = Self.name(of: mention, findings, countries)
                if mention.kind == .institution, !inner.entities.isEmpty, inner.entities != name.entities, !inner.isPlace {
                    name.entities += inner.entities
                }
                items.append(name)
            } else {
                items.append(Self.name(of: mention, findings, countries))
            }
            if isLetters { items[items.count - 1].entities = [] }
            outermost = (range, mention.kind == .institution, items.count - 1)
        }
        for at in items.indices where items[at].entities.contains(where: { shortened[$0] != nil }) {
            items[at].entities = items[at].entities.map { shortened[$0] ?? $0 }
        }
        for reference in findings.references {
            items.append(
                Name(
                    range: reference.viewRange, entities: reference.entities, isPlace: false, isPerson: false,
                    isAddress: reference.isAddress))
        }
        items.sort { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
        var names: [Name] = []
        names.reserveCapacity(items.count)
        for item in items {
            if let last = names.last, item.range.lowerBound < last.range.upperBound {
                // «con Oaxaca, con Puebla»: the government that a state's name means here.
                if last.isRegion, item.range == last.range, !item.entities.isEmpty { names[names.count - 1] = item }
                continue
            }
            names.append(item)
        }
        self.names = names
    }

    /// The bodies of the registry whose names others only cut short: «Confederación de Cámaras Industriales» beside
    /// «Confederación de Cámaras Industriales de la República».
    private static func shortened(_ entities: [Entity]) -> [String: String] {
        let unknown = entities.filter { entity in
            entity.kind == .institution && !entity.registered && entity.id.hasPrefix("x.")
                && entity.name.utf8.count(where: { $0 == UInt8(ascii: " ") }) > 2
        }
        guard !unknown.isEmpty else { return [:] }
        var found: [String: String] = [:]
        let known = entities.filter { $0.kind == .institution && $0.registered }.map { ($0.id, Folding.folded($0.name)) }
        for entity in unknown {
            let name = Folding.folded(entity.name)
            let whole = known.filter { other in
                let long = other.1
                return long.count > name.count + 1 && long.starts(with: name)
                    && (long[name.count] == UInt8(ascii: " ") || long[name.count] == UInt8(ascii: ","))
            }
            if whole.count == 1 { found[entity.id] = whole[0].0 }
        }
        return found
    }

    private static func name(of mention: Mention, _ findings: MentionFindings, _ countries: Set<String>) -> Name {
        switch mention.kind {
        case .institution:
            return Name(
                range: mention.viewRange, entities: [mention.entity], isPlace: false, isPerson: false,
                isPress: findings.press.contains(mention.entity))
        case .person:
            let body = findings.affiliations[mention.entity].flatMap { findings.press.contains($0) ? nil : Self.acting($0) }
            return Name(range: mention.viewRange, entities: body.map { [$0] } ?? [], isPlace: false, isPerson: true)
        case .place:
            if let government = findings.capitals[mention.entity] {
                return Name(
                    range: mention.viewRange, entities: [government], isPlace: true, isPerson: false, place: mention.entity,
                    isCapital: true)
            }
            guard countries.contains(mention.entity) else {
                return Name(range: mention.viewRange, entities: [], isPlace: true, isPerson: false, place: mention.entity)
            }
            return Name(range: mention.viewRange, entities: [mention.entity + ".gobierno"], isPlace: true, isPerson: false)
        case .instrument:
            return Name(range: mention.viewRange, entities: [], isPlace: false, isPerson: false, isInstrument: true)
        }
    }

    /// The nouns of the kind that a body's name says it is of: those before its first preposition.
    func nouns(of entity: String) -> [Int32] { nouns[entity] ?? [] }

    private static let prepositions = ["de", "del", "of", "for", "on", "against", "para", "contra"].map { Array($0.utf8) }

    private static func kinds(_ words: [[UInt8]], among bodyNouns: [[UInt8]: Int32]) -> [Int32] {
        var kinds: [Int32] = []
        for word in words {
            if prepositions.contains(word) { break }
            if let id = bodyNouns[word] { kinds.append(id) }
        }
        return kinds
    }

    /// «Comité Técnico», `Management Board`: a name that opens with an organ's noun and says nothing of whose it is.
    private static func isOrgan(_ words: [[UInt8]], _ organs: Organs) -> Bool {
        guard let first = words.first, let last = words.last, organs.nouns.contains(first) || organs.nouns.contains(last) else {
            return false
        }
        return !words.contains(where: organs.wholes.contains)
    }

    /// «Penitenciaría de Sanabria», «Centro de Reinserción de Sanabria»: a building by its name.
    private static func isFacility(_ words: [[UInt8]], _ organs: Organs) -> Bool {
        guard let first = words.first, words.count < 2 || !organs.facilityRunners.contains(words[1]) else { return false }
        return organs.facilities.contains(first)
            || first.starts(with: centre) && words.prefix(4).dropFirst().contains(where: organs.facilityKinds.contains)
    }

    private static let centre = Array("cent".utf8)

    /// Whether a body is a building, which one sees and does not meet.
    func isFacility(_ body: String) -> Bool { facilities.contains(body) }

    /// Whether a body is a newspaper, an agency or a station.
    func isPress(_ body: String) -> Bool { press.contains(body) }

    /// Whether a body is an organ of which no one knows the house: it may be one of those it seems to deal with.
    func isOrganOfNobody(_ body: String) -> Bool { organsOfNobody.contains(body) }

    /// A head of state stands for the government, not for the office.
    static func acting(_ institution: String) -> String {
        guard institution.hasSuffix(".presidencia") else { return institution }
        return institution.dropLast("presidencia".count) + "gobierno"
    }

    /// The body that acts on days from `day` on under a name that is still in use: «la Secretaría de Seguridad Pública» years after
    /// it became another.
    func acting(_ body: String, from day: CalendarDay?) -> String {
        guard let successor = successors[body], let day, successor.from < day else { return body }
        return successor.entity
    }

    /// Whether a body is the government of a country.
    static func isCountry(_ body: String) -> Bool {
        isGovernment(body) && body.utf8.count { $0 == UInt8(ascii: ".") } == 1
    }

    /// Whether an id is that of a government: compared by its bytes, since it is asked of every name of a text.
    static func isGovernment(_ body: String) -> Bool {
        let suffix: StaticString = ".gobierno"
        let count = suffix.utf8CodeUnitCount
        let isOne = body.utf8.withContiguousStorageIfAvailable { bytes in
            guard bytes.count >= count else { return false }
            let start = bytes.count - count
            for place in 0..<count where bytes[start + place] != suffix.utf8Start[place] { return false }
            return true
        }
        return isOne ?? body.hasSuffix(".gobierno")
    }

    /// Whether the ids of two bodies open with the same country.
    static func areCompatriots(_ left: String, _ right: String) -> Bool {
        var (left, right) = (left.utf8.makeIterator(), right.utf8.makeIterator())
        for _ in 0..<3 {
            let byte = left.next()
            guard byte == right.next() else { return false }
            if byte == nil { break }
        }
        return true
    }

    /// The national government that a body is, or that it or one above it serves.
    func government(of body: String) -> String? {
        Self.isCountry(body) ? body : nearest(to: body) { governments[$0] != nil }.flatMap { governments[$0] }
    }

    /// Whether one is the other or stands above it.
    func areOne(_ left: String, _ right: String) -> Bool {
        left == right || isAbove(left, right) || isAbove(right, left)
    }

    /// Whether the two deal with each other as one house: a body with its organ, a government with its ministry.
    func areOneHouse(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        // The same few bodies are asked of sentence after sentence.
        if let known = houses[left]?[right] { return known }
        let areOneHouse =
            areOne(left, right) || serves(left, right) || serves(right, left) || succeeds(left, right) || succeeds(right, left)
        houses[left, default: [:]][right] = areOneHouse
        return areOneHouse
    }

    /// Whether one is what the other became: «el jefe de gobierno del Distrito Federal» and the city's government.
    private func succeeds(_ body: String, _ former: String) -> Bool { successors[former]?.entity == body }

    /// Whether a body is an agency of a government, not one of its ministries.
    func isAgency(_ body: String) -> Bool { agencies.contains(body) }

    /// Whether a body or one above it is a government's own.
    private func serves(_ body: String, _ government: String) -> Bool {
        guard Self.isGovernment(government) else { return false }
        return nearest(to: body) { governments[$0] == government } != nil
    }

    private func isAbove(_ upper: String, _ lower: String) -> Bool {
        parents[lower].flatMap { nearest(to: $0) { $0 == upper } } != nil
    }

    /// The first of a body and those above it that `fits`.
    private func nearest(to body: String, _ fits: (String) -> Bool) -> String? {
        var current = body
        for _ in 0..<8 {
            if fits(current) { return current }
            guard let parent = parents[current] else { return nil }
            current = parent
        }
        return nil
    }
}
