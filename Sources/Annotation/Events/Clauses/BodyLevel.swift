/// The level of government that a body is of, as an adjective says it or as its id shows.
enum BodyLevel {
    case nation, state, town

    /// «federal», «estatal», «municipal»
    init?(said at: Int, _ tokens: Tokens, _ text: UnsafeBufferPointer<UInt8>) {
        guard tokens[at].isWord, !tokens[at].isCapitalised else { return nil }
        if tokens.ends(at, in: "ederal", of: text) {
            self = .nation
        } else if tokens.ends(at, in: "statal", of: text), tokens[at].range.count == 7 {
            self = .state
        } else if tokens.ends(at, in: "unicipal", of: text) {
            self = .town
        } else {
            return nil
        }
    }

    /// `mx.conagua` is the nation's, `mx.zac.gobierno` a state's; of a body that the registry lacks nothing but a town hall is known.
    init?(of body: String) {
        if body.hasPrefix("x.") {
            guard body.hasPrefix("x.ayuntamiento-") else { return nil }
            self = .town
            return
        }
        let parts = body.split(separator: ".")
        guard parts.count > 1, parts[0].utf8.count == 2 else { return nil }
        self = parts.count > 2 && parts[1].utf8.count < 4 ? .state : .nation
    }
}
