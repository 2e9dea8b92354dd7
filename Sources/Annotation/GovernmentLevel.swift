/// The level of government that a body is of: «federal», «estatal», «municipal».
enum GovernmentLevel: String, Sendable {
    case nation, state, town

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
