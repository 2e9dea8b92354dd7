import Annotation
import Documents
import Testing

/// What English releases tell of two bodies at once: each row has the types, statuses and numbers of parties, or nothing.
@Suite struct EnglishReleaseEventsTests {
    @Test(arguments: [
        // What is done with joy is done.
        ("The Harbour Board is proud to work with the Alder Foundation.", ["COOPERATE asserted 2"]),
        ("The Harbour Board is pleased to be working with the Alder Foundation on a quay.", ["COOPERATE asserted 2"]),
        ("The Harbour Board was proud of its quay, and the Alder Foundation had to work.", []),
        ("The Harbour Board was not pleased to meet the Alder Foundation's cook.", []),
        // Those who pay together for what has no name.
        ("The portal is supported by the Alder Foundation and the Harbour Board.", ["AID asserted 2"]),
        ("The clinic will be funded by the Alder Foundation and the Harbour Board.", ["AID planned 2"]),
        ("The claim was supported by the evidence that the Alder Foundation and the Harbour Board had.", []),
        // For whom each signs.
        (
            "The memorandum was signed by Ana Gil on behalf of the Harbour Board and by Luis Mota on behalf of the Alder Foundation.",
            ["SUPPORT asserted 2"]
        ),
        ("Ana Gil spoke on behalf of the Harbour Board, and Luis Mota on behalf of the Alder Foundation.", []),
        // Two lands by their adjectives.
        ("A Kenyan-Ghanaian committee was set up.", ["COOPERATE asserted 2"]),
        ("The plan is to establish a joint Kenyan-Ghanaian task force.", ["COOPERATE planned 2"]),
        ("A Kenyan-Ghanaian singer was heard.", []),
        // What one is to the other.
        ("The Alder Foundation is a key partner of the Harbour Board.", ["COOPERATE asserted 2"]),
        ("Kenya is one of Ghana's key partners.", ["COOPERATE asserted 2"]),
        ("The partner of a clerk of the Harbour Board is ill, the Alder Foundation said.", []),
        // Whose money it is, said by a name alone.
        ("The Harbour Board received Alder Foundation funding.", ["AID asserted 2"]),
        ("The Harbour Board received Alder Foundation officials.", ["CONSULT asserted 2"]),
        ("The Harbour Board implements the UNICEF-funded project.", ["AID asserted 2"]),
        ("The Harbour Board read of the Geneva-based project.", []),
        // The land visited is no delegation.
        (
            "A clerk travelled to Malta. The delegation met the Alder Foundation and the Tide Council.",
            ["CONSULT asserted 2"]
        ),
        ("The Harbour Board and the Alder Foundation are introducing a new gate at the ports.", ["COOPERATE asserted 2"]),
    ])
    func acts(_ text: String, _ found: [String]) throws {
        let events = try ProjectData.annotate(text, language: .english).events
        #expect(events.map { "\($0.type.rawValue) \($0.status.rawValue) \($0.participants.count)" } == found)
    }
}
