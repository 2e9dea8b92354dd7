/// Someone or something that documents name: registered, or local to a document until it is.
package struct Entity: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case institution, person, place, instrument
    }

    /// A registry id such as `mx.cndh`, or for one that is not in the registry `x.` and a slug of its folded name.
    package var id: String
    package var name: String
    package var kind: Kind
    /// ISO 3166-1 alpha-2 in capitals, `INT` for international bodies, nil where it is not known.
    package var country: String?
    package var registered: Bool

    package init(id: String, name: String, kind: Kind, country: String?, registered: Bool) {
        self.id = id
        self.name = name
        self.kind = kind
        self.country = country
        self.registered = registered
    }
}
