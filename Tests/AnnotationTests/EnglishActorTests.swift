import Annotation
import Documents
import Testing

/// Bodies of English texts that what they do, or who does it with them, shows to be such.
@Suite struct EnglishActorTests {
    @Test(arguments: [
        // Heads of names.
        ("The Alder Nation met the Harbour Board.", ["Alder Nation", "Harbour Board"]),
        ("The Mexican Consulate closed.", ["Mexican Consulate"]),
        ("The Consulate General of Mexico in Geneva closed.", ["Consulate General of Mexico in Geneva"]),
        ("They love this great nation.", []),
        // Towns and counties that act, and those where something is.
        ("Oldum County thanked the Harbour Board.", ["Oldum County", "Harbour Board"]),
        ("The County thanked the Harbour Board.", ["Harbour Board"]),
        ("The Harbour Board built a quay in Oldum County.", ["Harbour Board"]),
        ("The Harbour Board signed a pact with the Municipality of Oldum.", ["Harbour Board", "Municipality of Oldum"]),
        ("The Harbour Board moved to the Municipality of Oldum.", ["Harbour Board"]),
        ("The State of Honduras signed a pact with the Harbour Board.", ["State of Honduras", "Harbour Board"]),
        // Branches in a land.
        ("Greenpeace Africa thanked the Harbour Board.", ["Greenpeace Africa", "Harbour Board"]),
        ("Tidal Harvest Wales thanked the Harbour Board.", ["Tidal Harvest Wales", "Harbour Board"]),
        ("Northern Wales thanked the Harbour Board.", ["Harbour Board"]),
        // Names that no list has.
        ("The Harbour Board works in partnership with Oldumwise.", ["Harbour Board", "Oldumwise"]),
        ("The quay was funded by Oldumtec and painted blue.", ["Oldumtec"]),
        ("The quay was painted by Oldumtec and opened.", []),
        ("OLDUMAS thanked the Harbour Board.", ["OLDUMAS", "Harbour Board"]),
        // Words whose second part is small, and names with a word for where a body is or who leads it.
        ("The Anti-corruption Board wrote.", ["Anti-corruption Board"]),
        ("The Oldum-based Tide Board wrote.", ["Tide Board"]),
        ("They read of the Eastern Oldum Courts.", ["Eastern Oldum Courts"]),
        ("St. Alba's Hospital and Oldum Quay PLC wrote.", ["St. Alba's Hospital", "Oldum Quay PLC"]),
        // Letters that no name explains: what they do, who does it, whose people they are.
        ("The project is run by FRTQ and HQLB. FRTQ is old.", ["FRTQ", "HQLB", "FRTQ"]),
        ("On 26 June, FRTQ officially launched the course.", ["FRTQ"]),
        ("A report by FRTQ said so, and FRTQ's Ana Gil agreed.", ["FRTQ", "FRTQ"]),
        ("The Harbour Board, UNICEF and ZUKAid wrote.", ["Harbour Board", "UNICEF", "ZUKAid"]),
        ("A dress by FRTQ is on show, and FRTQs are rare.", []),
        ("IT IS RUN BY FRTQ AND OTHERS OF THE COAST.", []),
        // A list of bodies, whose heads tell that each is one, and a list of what one body is for.
        (
            "They saw the Ministry of Ports, State Harbour Board, Ministry of Tides and Sea Winds and Ministry of Rain.",
            ["Ministry of Ports", "State Harbour Board", "Ministry of Tides and Sea Winds", "Ministry of Rain"]
        ),
        ("They saw the Department of Ports, Tides and Winds.", ["Department of Ports, Tides and Winds"]),
        ("They saw the Team for the Non-Judicial Settlement of Claims.", ["Team for the Non-Judicial Settlement of Claims"]),
        // Offices of one person, by their matter.
        ("The Privacy Commissioner wrote to the Harbour Board.", ["Privacy Commissioner", "Harbour Board"]),
        ("The Police Commissioner wrote to the Harbour Board.", ["Harbour Board"]),
    ])
    func bodies(_ text: String, _ found: [String]) throws {
        let institutions = try ProjectData.annotate(text, language: .english).mentions.filter { $0.kind == .institution }
        #expect(institutions.map(\.evidence.quote) == found)
    }

    /// The Attorney General acts for an office that the text names.
    @Test func attorneys() throws {
        let text = "The Attorney General's Office is new. The Attorney General, Ana Gil, signed a pact with the Harbour Board."
        let events = try ProjectData.annotate(text, language: .english).events
        #expect(events.map { $0.participants.sorted() } == [["x.attorney-general-s-office", "x.harbour-board"]])
    }
}
