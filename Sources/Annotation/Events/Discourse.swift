/// What earlier sentences leave to be meant: the subject that a verb without one continues, and the bodies that «ambas
/// instituciones», "they" or "the signatories" refer to.
struct Discourse {
    /// The bodies of the last sentence's subject.
    private(set) var subject: [String] = []
    /// The one body that the last sentence spoke of, in whatever place: whose «su» is.
    private(set) var topic: [String] = []
    /// The parties of the event told last, or else the bodies last coordinated.
    private(set) var parties: [String] = []
    private var subjectAge = 0
    private var partiesAge = 0

    var isEmpty: Bool { subject.isEmpty && parties.isEmpty }

    /// A sentence that names no body, or of which nothing was read.
    mutating func pass() {
        subjectAge += 1
        partiesAge += 1
        if subjectAge > 2 {
            subject = []
            topic = []
        }
        if partiesAge > 12 { parties = [] }
    }

    /// Another voice or another document part begins.
    mutating func reset() {
        subject = []
        parties = []
        topic = []
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
        for match in matches {
            let acting = match.parts.filter { $0.role != .witness }.map(\.entity)
            if acting.count > 1 {
                parties = acting
                partiesAge = 0
            }
        }
    }
}

extension Sentence {
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
