/// Where each piece of evidence is used, so that its entry can lead back there.
struct Places {
    struct Place: Hashable {
        /// `Gráfico 5`.
        var label: String
        var destination: String
    }

    private var places: [String: [Place]] = [:]

    mutating func add(_ target: String, _ place: Place) {
        guard !(places[target] ?? []).contains(where: { $0.label == place.label }) else { return }
        places[target, default: []].append(place)
    }

    subscript(_ target: String) -> [Place] { places[target] ?? [] }
}
