/// What earlier sentences leave to be meant: the subject that a verb without one continues, and the bodies that «ambas
/// instituciones», "they" or "the signatories" refer to.
struct Discourse {
    /// The bodies of the last sentence's subject.
    private(set) var subject: [String] = []
    /// The one body that the last sentence spoke of, in whatever place: whose «su» is.
    private(set) var topic: [String] = []
    /// The parties of the event told last, or else the bodies last coordinated.
    private(set) var parties: [String] = []
    /// The parties of the event that the text begins with, while all that was told since is of them.
    private(set) var sole: [String] = []
    /// Those who made the agreement that was told of last.
    private(set) var agreement: [String] = []
    private var isLed = false
    /// Whose relation the text is of: what a sentence means that names none of its sides.
    private(set) var relation = SalientRelation()
    private var sentences = 0
    /// Among how many sentences a text tells what it is about.
    private static let lead = 6
    /// Those who hold the meeting that was told of last.
    private(set) var hosts: [String] = []
    /// Those who hold or run what was told of last, and those whose people came to see them: "the workshop", "the guests".
    private(set) var makers: [String] = []
    private(set) var visitors: [String] = []
    /// The words after the verb by which they did it: "drew up guidelines", and then "the guidelines".
    private(set) var made: Set<Int32> = []
    private var makersAge = 0
    private var visitorsAge = 0
    /// Those who act in a list of deeds with others, each of which opens a sentence: «Con A firmamos …».
    private(set) var companions: [String] = []
    private var companionsAge = 0
    private var hostsAge = 0
    private var subjectAge = 0
    private var partiesAge = 0

    /// Whether the last sentence or the one before it told of those parties.
    var isFresh: Bool { partiesAge < 2 }

    /// Whether one of the last few sentences did.
    var isRecent: Bool { partiesAge < 4 }

    var isEmpty: Bool { subject.isEmpty && parties.isEmpty }

    /// Goes on to the next sentence, read or not.
    mutating func advance() { sentences += 1 }

    /// A sentence that names no body, or of which nothing was read.
    mutating func pass() {
        subjectAge += 1
        partiesAge += 1
        hostsAge += 1
        relation.pass()
        companionsAge += 1
        if companionsAge > 3 { companions = [] }
        if hostsAge > 2 { hosts = [] }
        makersAge += 1
        visitorsAge += 1
        if makersAge > 4 {
            makers = []
            made = []
        }
        if visitorsAge > 6 { visitors = [] }
        if subjectAge > 2 {
            subject = []
            topic = []
        }
        if partiesAge > 12 { parties = [] }
    }

    /// A sentence of which nothing was read but the names.
    ///
    /// - Parameters:
    ///   - bodies: those it names, each once.
    ///   - subject: the body that opens it, if one does.
    mutating func pass(naming bodies: [String], subject opening: [String]) {
        pass()
        guard !bodies.isEmpty || !opening.isEmpty else { return }
        subject = opening
        subjectAge = 0
        topic = bodies.count == 1 ? bodies : opening.count == 1 ? opening : []
    }

    /// Someone else begins to be told of.
    mutating func forgetSubject() { subject = [] }

    /// Notes who holds the meeting that a sentence tells of.
    mutating func takeHosts(_ sentence: Sentence) {
        guard let held = sentence.hosting else { return }
        hosts = held
        hostsAge = 0
    }

    /// Another voice or another document part begins.
    mutating func reset() {
        subject = []
        parties = []
        topic = []
        hosts = []
        companions = []
        agreement = []
        relation = SalientRelation()
        makers = []
        visitors = []
    }

    /// Notes who holds or runs what a sentence tells of, and whose delegation it speaks of.
    mutating func takeMakers(_ sentence: Sentence, _ matches: [FrameMatch] = []) {
        guard !sentence.lexicon.isSpanish else { return }
        if let makers = sentence.making ?? sentence.madeBy {
            self.makers = makers.bodies
            made = makers.words
            makersAge = 0
        }
        for match in matches where match.status == .asserted || match.status == .planned {
            let guests = match.parts.filter { $0.role == .guest }.map(\.entity)
            if match.type == .consult, !guests.isEmpty {
                visitors = guests
                visitorsAge = 0
            }
            guard makersAge > 0 || makers.isEmpty, let noun = match.noun,
                sentence.nounClasses(noun) & (sentence.lexicon.governors.deeds | sentence.lexicon.governors.meeting) != 0
            else { continue }
            let acting = match.parts.filter { $0.role == .party || $0.role == .host }.map(\.entity)
            if !acting.isEmpty {
                makers = acting
                makersAge = 0
            }
        }
        if let senders = sentence.sending {
            visitors = senders
            visitorsAge = 0
        }
    }

    /// Takes what a sentence leaves.
    mutating func read(_ sentence: Sentence, matches: [FrameMatch], continued: Bool) {
        pass()
        if let group = sentence.openingSubject {
            subject = group.entities
            subjectAge = 0
            if group.entities.count > 1 {
                parties = group.entities
                partiesAge = 0
            }
        } else if continued {
            subjectAge = 0
        } else if !sentence.groups.isEmpty {
            subject = []
        }
        let named = sentence.bodies
        topic = named.count == 1 ? named : subject
        takeHosts(sentence)
        takeMakers(sentence, matches)
        relation.read(sentence, matches)
        for match in matches {
            let acting = match.parts.filter { $0.role != .witness }.map(\.entity)
            if acting.count > 1 {
                if match.status == .asserted || match.status == .planned, let noun = match.noun,
                    sentence.nounClasses(noun) & sentence.lexicon.governors.agreement != 0
                {
                    agreement = acting
                }
                parties = acting
                partiesAge = 0
                if !isLed {
                    isLed = true
                    if sentences <= Self.lead { sole = acting }
                } else if !acting.allSatisfy(sole.contains) {
                    sole = []
                }
            }
        }
        if let match = matches.first, match.parts.allSatisfy({ $0.role == .party }), let first = sentence.groups.first,
            match.used.contains(0), first.slot == .with || first.slot == .together,
            first.tokens.lowerBound < sentence.range.lowerBound + 3
        {
            companions = match.entities.filter { !first.entities.contains($0) }
            companionsAge = 0
        }
    }
}

extension Sentence {
    /// «un foro organizado por A y B», "a workshop run by A in partnership with B": those who hold a meeting.
    var hosting: [String]? {
        guard gates.contains(.meeting), !groups.isEmpty,
            let noun = range.first(where: { gate($0).contains(.meeting) && nounClasses($0) & lexicon.governors.meeting != 0 })
        else { return nil }
        var bodies: [String] = []
        var end = noun
        for group in groups where group.tokens.lowerBound > noun {
            let start = group.tokens.lowerBound
            let isHost = group.slot == .by ? isParticiple(start - 1) : group.slot == .together && !bodies.isEmpty
            guard start < end + 8, isHost, !(end..<start).contains(where: { isHardStop($0) }) else { break }
            bodies += group.entities.filter { !bodies.contains($0) }
            end = group.tokens.upperBound
        }
        return bodies.isEmpty ? nil : bodies
    }

    /// "The Ombudsman held a workshop": those who do what the next sentence calls "the workshop".
    var making: (bodies: [String], words: Set<Int32>)? {
        guard let group = openingSubject else { return nil }
        let governors = lexicon.governors
        var at = group.tokens.upperBound
        while range.contains(at), at < group.tokens.upperBound + 24, !isHardStop(at), !isClass(at, lexicon.closed.relative) {
            if isFinite(at), let verb = verb(at), verb.classes != 0, !isName(at), !isClass(at, lexicon.closed.auxiliary) {
                guard verb.classes & (governors.hold | lexicon.jointActs) != 0, !isClass(at - 1, lexicon.closed.be) else {
                    return nil
                }
                let object = at + 1..<min(at + 9, range.upperBound)
                let isDeed = (at + 1..<min(at + 12, range.upperBound)).contains {
                    nounClasses($0) & (governors.deeds | governors.meeting) != 0
                }
                let words = object.filter {
                    tokens[$0].isWord && !tokens[$0].isCapitalised && tokens[$0].id != Vocabulary.unknown
                        && tokens[$0].end - tokens[$0].start > 5 && !isName($0) && !isFinite($0)
                        && !isClass($0, lexicon.closed.determiner | lexicon.closed.relative)
                }
                return isDeed || !words.isEmpty ? (group.entities, Set(words.map { tokens[$0].id })) : nil
            }
            at += 1
        }
        return nil
    }

    /// "a report, launched today by the Board": those by whom what the next sentence calls "the report" was made.
    var madeBy: (bodies: [String], words: Set<Int32>)? {
        for group in groups where group.slot == .by && !group.isPlace {
            var at = group.tokens.lowerBound - 1
            while isClass(at, lexicon.closed.adverb), at > group.tokens.lowerBound - 4 { at -= 1 }
            guard isParticiple(at), (verb(at)?.classes ?? 0) & lexicon.jointActs != 0 else { continue }
            let words = (max(range.lowerBound, at - 8)..<at).filter {
                tokens[$0].isWord && !tokens[$0].isCapitalised && tokens[$0].id != Vocabulary.unknown
                    && tokens[$0].end - tokens[$0].start > 5 && !isName($0) && !isFinite($0)
                    && !isClass($0, lexicon.closed.determiner | lexicon.closed.relative)
            }
            if !words.isEmpty { return (group.entities, Set(words.map { tokens[$0].id })) }
        }
        return nil
    }

    /// "a delegation from the Board", "representatives of the Board": whose people are told of.
    var sending: [String]? {
        for group in groups where !group.isPossessive && group.slot != .subject {
            let start = group.tokens.lowerBound
            let isDelegation = (start - 1..<group.phrasesStart(self)).contains {
                range.contains($0) && !isName($0)
                    && (isWord($0, "delegation") || isWord($0, "colleagues") || isWord($0, "delegates"))
            }
            if isDelegation { return group.entities }
        }
        return nil
    }

    /// «A y B manifestamos», «las firmantes —A y B— lamentamos», "We, A and B, call on": those who speak in what follows.
    var declaring: [String]? {
        for group in groups where group.slot == .subject && !group.isPossessive {
            var at = group.tokens.upperBound
            while isComma(at) || isSlight(at) { at += 1 }
            if lexicon.isSpanish {
                while isClass(at, lexicon.closed.clitic) || isAdverb(at) { at += 1 }
                if range.contains(at), ends(at, in: "mos"), isFinite(at) || ends(at, in: "amos"), tokens[at].isWord {
                    return group.entities
                }
            } else {
                var before = group.tokens.lowerBound - 1
                while isClass(before, lexicon.closed.determiner) { before -= 1 }
                if isComma(before), isClass(before - 1, lexicon.closed.we), at > group.tokens.upperBound { return group.entities }
            }
        }
        return nil
    }

    /// The bodies that stand as the subject of the first finite verb.
    var openingSubject: NameGroup? {
        guard let group = groups.first(where: { $0.slot == .subject && !$0.isPossessive }) else { return nil }
        var at = range.lowerBound
        while at < group.tokens.lowerBound {
            if !isName(at), isFinite(at) { return nil }
            at += 1
        }
        return group
    }
}
