/// Which records of the registry a document has been seen to name.
struct NotedTargets: Sendable {
    private var institutions: [Bool] = []
    private var people: [Bool] = []
    private var places: [Bool] = []
    private var instruments: [Bool] = []

    /// Whether `target` is new here; it is none any more.
    mutating func insert(_ target: NameForm.Target) -> Bool {
        switch target {
        case .institution(let index): Self.insert(index, &institutions)
        case .person(let index): Self.insert(index, &people)
        case .place(let index): Self.insert(index, &places)
        case .instrument(let index): Self.insert(index, &instruments)
        }
    }

    private static func insert(_ index: Int, _ noted: inout [Bool]) -> Bool {
        if index >= noted.count { noted += repeatElement(false, count: index + 1 - noted.count) }
        defer { noted[index] = true }
        return !noted[index]
    }
}
