import Documents

/// The registry's records as what names mean.
extension Registry {
    func id(of target: NameForm.Target) -> String {
        switch target {
        case .institution(let index): institutions[index].id
        case .person(let index): people[index].id
        case .place(let index): places[index].id
        case .instrument(let index): instruments[index].id
        }
    }

    /// The record that has `id`; nil for what is local to a document, which begins with `x.`.
    func target(_ id: String) -> NameForm.Target? {
        if !hasLocalIDs, id.utf8.starts(with: "x.".utf8) { return nil }
        if let index = index(ofInstitution: id) { return .institution(index) }
        if let index = index(ofPerson: id) { return .person(index) }
        if let index = index(ofInstrument: id) { return .instrument(index) }
        return index(ofPlace: id).map { .place($0) }
    }

    /// The entity that has `id`: a record, or the government of a place of the registry; nil for what is local to a document.
    func entity(_ id: String, in language: Language) -> Entity? {
        if let target = target(id) { return entity(of: target, in: language) }
        guard id.hasSuffix(".gobierno"), let place = place(String(id.dropLast(".gobierno".utf8.count))) else { return nil }
        let title = language == .english ? "Government of " : "Gobierno de "
        return Entity(
            id: id, name: title + place.name(in: language), kind: .institution, country: place.country, registered: true)
    }

    /// A record as an entity of a document in `language`.
    func entity(of target: NameForm.Target, in language: Language) -> Entity {
        switch target {
        case .institution(let index): return entity(of: institutions[index], in: language)
        case .person(let index):
            let one = people[index]
            return Entity(id: one.id, name: one.name, kind: .person, country: one.country, registered: true)
        case .instrument(let index):
            let one = instruments[index]
            return Entity(id: one.id, name: one.name(in: language), kind: .instrument, country: one.country, registered: true)
        case .place(let index):
            let one = places[index]
            return Entity(id: one.id, name: one.name(in: language), kind: .place, country: one.country, registered: true)
        }
    }

    /// A body as an entity of a document in `language`.
    func entity(of one: Institution, in language: Language) -> Entity {
        Entity(id: one.id, name: one.name(in: language), kind: .institution, country: one.country, registered: true)
    }
}
