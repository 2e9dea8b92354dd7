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
}
