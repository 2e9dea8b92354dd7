import Annotation
import Documents
import Testing

/// Instruments that go by a number, treaties with the body whose they are, bodies and lands that English releases name in short.
@Suite struct EnglishInstrumentTests {
    private func found(_ text: String, _ kind: Entity.Kind) throws -> [String] {
        try ProjectData.annotate(text, language: .english).mentions.filter { $0.kind == kind }
            .map { "\($0.evidence.quote)=\($0.entity)" }
    }

    @Test(arguments: [
        // Orders by their number, their letters, and by their head alone.
        (
            "Executive Order 417 (EO 417) is old. They read EO 417 and E.O. 417. The Order is long.",
            [
                "Executive Order 417=x.executive-order-417", "EO 417=x.executive-order-417", "EO 417=x.executive-order-417",
                "E.O. 417=x.executive-order-417", "Order=x.executive-order-417",
            ]
        ),
        (
            "They read Executive Order 417 on Improving Harbour Safety.",
            ["Executive Order 417 on Improving Harbour Safety=x.executive-order-417"]
        ),
        (
            "Under Presidential Policy Directive 7 (PPD-7), boats sleep. PPD-7 is new.",
            [
                "Presidential Policy Directive 7=x.presidential-policy-directive-7", "PPD-7=x.presidential-policy-directive-7",
                "PPD-7=x.presidential-policy-directive-7",
            ]
        ),
        ("Customer Order 417 was late. The Order of Tides slept.", []),
        ("They gave Executive Order 417 back; EO 418 is none of theirs.", ["Executive Order 417=x.executive-order-417"]),
        ("They gave the Executive Order 12,000 readers.", []),
        // A treaty takes the body whose it is, or how far it reaches.
        (
            "Kenya signed the International Convention on the Rights of the Child (CROC).",
            ["International Convention on the Rights of the Child=int.conv-crc", "CROC=int.conv-crc"]
        ),
        (
            "Kenya signed the UN Convention on the Rights of Persons with Disabilities (CRPD). The CRPD is new.",
            ["UN Convention on the Rights of Persons with Disabilities=int.cedpd", "CRPD=int.cedpd", "CRPD=int.cedpd"]
        ),
        (
            "They spoke of the UN, Convention on the Rights of the Child and boats.",
            ["Convention on the Rights of the Child=int.conv-crc"]
        ),
        ("It is Kenyan; Convention on the Rights of the Child is old.", ["Convention on the Rights of the Child=int.conv-crc"]),
    ])
    func instruments(_ text: String, _ names: [String]) throws { #expect(try found(text, .instrument) == names) }

    @Test(arguments: [
        // A head in capitals is a body where the text says so three times, or has the letters of the one of that head.
        (
            "The Board met in May. They told the Board of tides. Members of the Board slept.",
            ["Board=x.board", "Board=x.board", "Board=x.board"]
        ),
        ("The Board met in May. They told the Board of tides. Each board slept.", []),
        ("The Board Game slept. They read the Board Game to the Board Reader. A Board slept. Any Board woke.", []),
        ("The PCLOB is new. In May the Board slept.", ["PCLOB=us.pclob", "Board=us.pclob"]),
        (
            "The Harbour Board is new. In May the Board slept.",
            ["Harbour Board=x.harbour-board", "Board=x.harbour-board"]
        ),
        ("The Visegrad Group met. The next V4 meeting is here.", ["Visegrad Group=int.v4", "V4=int.v4"]),
        // Letters of a committee that no treaty before them explains.
        ("The CRPD met in May.", ["CRPD=int.crpd"]),
        // What a State has as such.
        ("Ghana has an obligation to act. Ghana has signed it.", ["Ghana=gh.gobierno", "Ghana=gh.gobierno"]),
    ])
    func bodies(_ text: String, _ names: [String]) throws { #expect(try found(text, .institution) == names) }

    @Test(arguments: [
        ("Protections for non-U.S. persons are few.", ["U.S.=us"]),
        (
            "Hungary has a separate harbour office. Austria has no sea. Poland has had a navy.",
            ["Hungary=hu", "Austria=at", "Poland=pl"]
        ),
        ("Ghana has an obligation to act. Ghana has signed it.", []),
        ("Hungary, on the other hand, does not have a harbour office.", ["Hungary=hu"]),
        ("Hungary, on the other hand, does not have a duty to act. Ghana, on the other hand, signed it.", []),
        (
            "Calls came from Region III and from Region X, XII and others.",
            ["Region III=x.region-iii", "Region X=x.region-x", "XII=x.xii"]
        ),
        ("Calls came from CHR Region III and from Region CIA.", []),
        ("Officials of Barangay Olmedum slept.", ["Barangay Olmedum=x.barangay-olmedum"]),
    ])
    func places(_ text: String, _ names: [String]) throws { #expect(try found(text, .place) == names) }

    @Test func noPeople() throws {
        #expect(try found("Officials of Barangay Olmedum slept. Barangay Olmedum is small.", .person).isEmpty)
    }
}
