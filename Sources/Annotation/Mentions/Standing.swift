/// What the kind of a body says of its place beside or under a government.
enum Standing: UInt8, Sendable {
    case other
    /// Newspapers and broadcasters: their people ask, and do not act for them.
    case press
    /// Part of a government whoever leads it.
    case executive
    /// A government owns it, and it goes by its own name.
    case agency

    static func all(_ registry: Registry) -> [Standing] {
        var known: [String: Standing] = [:]
        for kind in ["newspaper", "media", "news-agency"] { known[kind] = .press }
        for kind in ["ministry", "armed-force"] { known[kind] = .executive }
        for kind in [
            "agency", "police", "social-security", "health-agency", "migration-agency", "refugee-agency", "prison-service",
            "intelligence-service", "security-body", "legal-office", "state-company",
        ] {
            known[kind] = .agency
        }
        return registry.institutions.map { known[$0.kind] ?? .other }
    }
}
