import Documents

/// The meetings and joint acts that a text has told of, to which a later sentence may add who else was there.
struct Gatherings {
    private struct Gathering {
        /// Index among the drafts.
        var draft: Int
        /// The number of the last sentence that told of it.
        var sentence: Int
        var isHeading: Bool
        /// The tokens of the sentence that told of it first.
        var tokens: Range<Int>
        /// Whether a list of who was there told of it last.
        var isListed = false
    }

    /// A meeting, a course or an operation of which the text named one side so far.
    struct Held {
        var occasion: Occasion
        /// The bytes of the sentence, and its tokens.
        var range: Range<Int>
        var tokens: Range<Int>
        var sentence = 0
    }

    private var held: [Held] = []
    private var gatherings: [Gathering] = []
    private var sentence = 0

    /// How many sentences back a meeting may lie that a sentence names by its noun.
    private static let reach = 12

    var isEmpty: Bool { gatherings.isEmpty && held.isEmpty }

    /// Goes on to the next sentence.
    mutating func advance() { sentence += 1 }

    /// Another part of a document begins.
    mutating func reset() {
        gatherings = []
        held = []
    }

    /// Takes what one body holds.
    mutating func open(_ one: Held) {
        held.removeAll { sentence - $0.sentence > Self.reach }
        held.append(one)
        held[held.count - 1].sentence = sentence
    }

    /// What one body was told to hold and to which those of `attendance` came, unless it is what others were told to do later.
    mutating func occasion(of attendance: Attendance, in sentence: Sentence) -> Held? {
        guard attendance.deed != .sign,
            let at = held.lastIndex(where: { one in
                guard one.occasion.status == attendance.status else { return false }
                guard let noun = attendance.occasion else { return self.sentence - one.sentence < 2 }
                if sentence.nounClasses(noun) & sentence.lexicon.governors.meeting != 0, one.occasion.type == .consult {
                    return true
                }
                let word = sentence.tokens[noun].id
                return one.tokens.contains { sentence.tokens[$0].id == word }
            }),
            !gatherings.contains(where: { $0.sentence > held[at].sentence && !$0.isHeading })
        else { return nil }
        return held.remove(at: at)
    }

    /// Takes those of the drafts from `first` on to which others may come.
    mutating func read(_ drafts: [EventDraft], from first: Int, tokens: Range<Int>, signing: EventLexicon.VerbClasses) {
        for at in drafts.indices.dropFirst(first) {
            let event = drafts[at].event
            guard event.status == .asserted || event.status == .planned, event.isOfSeveral,
                event.type == .consult || event.type == .cooperate || event.type == .support && drafts[at].verbs & signing != 0
            else { continue }
            gatherings.append(Gathering(draft: at, sentence: sentence, isHeading: drafts[at].isTitle, tokens: tokens))
        }
        gatherings.removeAll { sentence - $0.sentence > Self.reach }
    }

    /// The draft whose meeting or act those named in `attendance` were at too; nil where no one is meant.
    mutating func draft(of attendance: Attendance, in sentence: Sentence, _ drafts: [EventDraft]) -> Int? {
        let number = self.sentence
        let found = gatherings.lastIndex { gathering in
            let event = drafts[gathering.draft].event
            guard event.status == attendance.status || event.type == .cooperate && attendance.status == .planned else {
                return false
            }
            switch attendance.deed {
            case .sign: return event.type == .support && !gathering.isHeading && number - gathering.sentence < 3
            case .takePart: if event.type == .support { return false }
            case .come: if event.type != .consult, !gathering.isListed || event.type == .support { return false }
            }
            guard let noun = attendance.occasion else {
                // «También asistieron»: at what was told of just now.
                return !gathering.isHeading && number - gathering.sentence < 2
            }
            if sentence.nounClasses(noun) & sentence.lexicon.governors.meeting != 0, event.type == .consult { return true }
            // «En el operativo participaron»: at what was called so.
            let word = sentence.tokens[noun].id
            return gathering.tokens.contains { sentence.tokens[$0].id == word }
        }
        guard let found else { return nil }
        gatherings[found].sentence = number
        gatherings[found].isListed = true
        return gatherings[found].draft
    }
}

extension Attendance {
    /// Those who came to what `hosts` hold, without their own people.
    func guests(of hosts: [String], _ index: PartyIndex) -> [String] {
        let isOfLocal = hosts.contains { $0.hasSuffix(".gobierno") && !PartyIndex.isCountry($0) }
        return bodies.filter { body in
            !(isOfLocal && ofPosts.contains(body)) && !index.isPress(body) && !index.isFacility(body)
                && !hosts.contains { index.areOneHouse($0, body) }
        }
    }
}

extension EventDraft {
    /// Adds who else was there, and the sentence that says so; what is of the same house as a party is none beside it.
    mutating func add(_ attendance: Attendance, _ evidence: Evidence, _ index: PartyIndex) {
        let before = event.parties
        // «El gobernador se reunió con A. Estuvieron presentes el secretario de Salud y el fiscal»: his own people.
        let isOfLocal = before.contains { $0.entity.hasSuffix(".gobierno") && !PartyIndex.isCountry($0.entity) }
        for entity in attendance.bodies where !isOfLocal || !attendance.ofPosts.contains(entity) {
            let body = index.acting(entity, from: event.date?.earliest)
            guard !index.isPress(body), !index.isFacility(body),
                !before.contains(where: { index.areOneHouse($0.entity, body) }),
                !event.parties.contains(where: { index.areOne($0.entity, body) })
            else { continue }
            event.parties.append(.init(entity: body, role: .party))
        }
        if event.parties.count > before.count { event.alsoEvidence.append(evidence) }
    }
}
