/// Those whose dealings a text tells of, so that a sentence may mean them without naming them.
struct SalientRelation {
    /// Those of the event told last.
    private var nearest: [String] = []
    private var age = 0
    /// Those of all events told so far, while they are the same.
    private var sole: [String] = []
    /// Whether others than the same few had to do with one another.
    private(set) var isMixed = false
    /// Whether that event was a meeting of theirs.
    private(set) var isOfMeeting = false
    /// Whether they made an agreement.
    private(set) var isOfAgreement = false

    /// How many sentences back others than the only ones may have been told of.
    private static let reach = 5

    /// The two or more who are meant: of the nearest event, or else of all events; none where it is not clear whose relation the
    /// text tells.
    var bodies: [String] { age < Self.reach && !nearest.isEmpty ? nearest : sole }

    /// A sentence begins.
    mutating func pass() { age += 1 }

    /// Takes what a sentence tells of.
    mutating func read(_ sentence: Sentence, _ matches: [FrameMatch]) {
        var told: [String] = []
        for match in matches where match.status == .asserted || match.status == .planned {
            let acting = match.parts.filter { $0.role != .witness }.map(\.entity)
            guard acting.count > 1 else { continue }
            // Two relations in one sentence: what follows may be of either.
            if told.isEmpty || told.allSatisfy(acting.contains) {
                told = acting
            } else if !acting.allSatisfy(told.contains) {
                nearest = []
                sole = []
                isMixed = true
                return
            }
            let isSame = nearest.count == acting.count && nearest.allSatisfy(acting.contains)
            isOfMeeting = match.type == .consult || isSame && isOfMeeting
            let nouns = match.noun.map { sentence.nounClasses($0) } ?? 0
            isOfAgreement =
                match.type == .support && nouns & sentence.lexicon.governors.agreement != 0 || isSame && isOfAgreement
        }
        guard !told.isEmpty else { return }
        nearest = told
        age = 0
        if sole.isEmpty, !isMixed {
            sole = told
        } else if sole.allSatisfy(told.contains) {
            sole = isMixed ? [] : told
        } else if !told.allSatisfy(sole.contains) {
            sole = []
            isMixed = true
        }
    }
}
