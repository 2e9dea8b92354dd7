import Annotation
import Documents
import Testing

/// Heads of a land whose text does not say of which, since it speaks of one.
@Suite struct LandLeaderTests {
    @Test(arguments: [
        (
            "President Ama Kofi Bedu received the Board of the Zenda Foundation in Accra. The Government of Ghana will act.",
            ["gh.gobierno"]
        ),
        ("Vice President Ama Bedu met with officials of UNICEF in Accra. The Government of Ghana will act.", ["gh.gobierno"]),
        ("Prime Minister Ama Bedu met with officials of UNICEF. New Zealand is a member.", ["nz.gobierno"]),
        // Of what one is the president, the text says, or may mean anything where it speaks of no government.
        ("Council President Ama Bedu met with officials of UNICEF in Accra. The Government of Ghana will act.", []),
        ("Former President Ama Bedu met with officials of UNICEF in Accra. The Government of Ghana will act.", []),
        ("President Ama Bedu met with officials of UNICEF in Accra. Ghana is a member.", []),
        // Two lands, of which neither is more spoken of.
        ("President Ama Bedu met with officials of UNICEF. Kenya has books. Ghana has none. The Government is old.", []),
    ]) func actsForIt(_ text: String, _ governments: [String]) throws {
        let events = try ProjectData.annotate(text, language: .english).events
        let acting = Set(events.flatMap(\.participants).filter { $0.hasSuffix(".gobierno") })
        #expect(Set(governments) == acting.intersection(["gh.gobierno", "nz.gobierno"]), "\(text) \(events.map(\.participants))")
    }
}
