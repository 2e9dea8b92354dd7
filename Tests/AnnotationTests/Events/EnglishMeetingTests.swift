import Annotation
import Documents
import Testing

/// Who is at meetings in English releases, and those told of before whom a sentence means by their number, land or part: each row has
/// the types, statuses and numbers of parties, or nothing.
@Suite struct EnglishMeetingTests {
    private static let met = "The Harbour Board met the Tide Council in Lima. "

    private static let about = "The Harbour Board opened its hall. The Harbour Board is proud. The Harbour Board is glad. "

    @Test(arguments: [
        // Those told of, by their number.
        (met + "Both agreed to keep in touch.", ["CONSULT asserted 2", "AGREE asserted 2"]),
        (met + "The two will cooperate.", ["CONSULT asserted 2", "AGREE planned 2"]),
        (met + "Each of them agreed to share its data.", ["CONSULT asserted 2", "AGREE asserted 2"]),
        (
            met + "It started the cooperation between the two inspectors' offices.",
            ["CONSULT asserted 2", "COOPERATE asserted 2"]
        ),
        (met + "The two neighbouring bodies will cooperate.", ["CONSULT asserted 2", "AGREE planned 2"]),
        (met + "Both trained inspectors agreed with the town.", ["CONSULT asserted 2"]),
        (met + "The two planned visits are late.", ["CONSULT asserted 2"]),
        (met + "Three neighbouring bodies will cooperate.", ["CONSULT asserted 2"]),
        (met + "A further meeting will be held in May.", ["CONSULT asserted 2", "CONSULT planned 2"]),
        (met + "A meeting will be held in May.", ["CONSULT asserted 2"]),
        // One of several is one who acts.
        (
            "Ana Gil, the Hungarian Ombudsman, and Karl Meyer, one of three Austrian Ombudsmen, met in Lima.",
            ["CONSULT asserted 2"]
        ),
        // In whose house, who came, and whom the sentence names first.
        (
            "The Harbour Board and the Tide Council met at the Dyke Agency's headquarters.", ["CONSULT asserted 3"]
        ),
        ("The Harbour Board and the Tide Council met near the Dyke Agency.", ["CONSULT asserted 2"]),
        (
            "A meeting took place in the Office of the Dyke Agency with participation of the Harbour Board and the Tide Council.",
            ["CONSULT asserted 3"]
        ),
        (
            "A round table took place in Lima, attended by the Harbour Board and the Tide Council.", ["CONSULT asserted 2"]
        ),
        ("Besides the Dyke Agency, the Harbour Board and the Tide Council attended the meeting.", ["CONSULT asserted 3"]),
        (
            "The Dyke Agency opened its hall. Among the guests were the Harbour Board and the Tide Council.",
            ["CONSULT asserted 3"]
        ),
        ("Among the complaints were those of the Harbour Board and the Tide Council.", []),
        // Whose meeting it is.
        ("The Harbour Board took part in the ninth Tide Council Conference.", ["CONSULT asserted 2"]),
        ("The Harbour Board took part in a conference on the Tide Council.", []),
        // A membership, but of no State.
        ("The Harbour Board is a founding member of the Tide Council.", ["COOPERATE asserted 2"]),
        ("Hungary is a member of the Tide Council.", []),
        // An act of a day to come.
        ("Joint inspections of the Harbour Board and the Tide Council are to be held in May.", ["COOPERATE planned 2"]),
        // An appeal that both make; a complaint is none.
        ("Together with the Tide Council, the Harbour Board called for a new law.", ["COOPERATE asserted 2"]),
        ("Together with the Tide Council, the Harbour Board was accused of theft.", []),
        // What is not the body's own doing.
        ("The Harbour Board gave Tide Council citizens money.", []),
        ("The Harbour Board advised the Tide Council that money is short.", []),
        // Headlines.
        ("Czech Ombudsman Meets Slovak Ombudsman in Brno", ["CONSULT asserted 2"]),
        ("Czech Ombudsman Reports on Visits of Slovak Ombudsman", []),
        // A list with commas of its own, between its subject and the verb.
        (
            "The Harbour Board, in conjunction with the Tide Council, the Dyke Agency and the Reef Office, launched a register.",
            ["COOPERATE asserted 4"]
        ),
        // Through what two have together; a verb that is not known acts too.
        ("Through its partnership with the Tide Council, the Harbour Board gained trust.", ["COOPERATE asserted 2"]),
        ("Through a quarrel with the Tide Council, the Harbour Board gained trust.", []),
        // Who leads those who act, and who held what brings others together.
        ("The delegation, led by the head of the Harbour Board, met the Tide Council.", ["CONSULT asserted 2"]),
        (
            "The Harbour Board hosted a forum which brought together the Tide Council and the Dyke Agency.",
            ["CONSULT asserted 3"]
        ),
        (
            "The Harbour Board missed a forum which brought together the Tide Council and the Dyke Agency.",
            ["CONSULT asserted 2"]
        ),
        // Whose head one is to be; by whom the report was issued, and when.
        ("The Harbour Board welcomed the appointment of Ana Gil as head of the Tide Council.", ["SUPPORT asserted 2"]),
        ("The Harbour Board welcomed Ana Gil as a critic of the Tide Council.", []),
        ("The Harbour Board welcomed the review issued today by the Tide Council.", ["SUPPORT asserted 2"]),
        // A service that runs prisons is no building.
        ("The Harbour Board was received by the Prison Service and the Tide Council.", ["CONSULT asserted 3"]),
        // Both countries are no two bodies; of those named they are the two.
        (
            "The ministers of Chad and Niger met in Lima. Both countries cooperate on security.",
            ["CONSULT asserted 2", "COOPERATE asserted 2"]
        ),
        (met + "Both countries cooperate on security.", ["CONSULT asserted 2"]),
        // Those of whom the relative tells, and whose kind is told before the name.
        (
            "The Dyke Agency and the Tide Council were among the bodies that discussed the law with the Harbour Board.",
            ["CONSULT asserted 3"]
        ),
        ("The Dyke Agency was among the bodies that criticised the Harbour Board.", []),
        ("The Harbour Board will sign an agreement with one of the oldest bodies, the Tide Council.", ["SUPPORT planned 2"]),
        ("The Harbour Board met with local bodies, the Tide Council said.", []),
        // Those who came, by a verb of listing, and what the guests say.
        (
            "The Dyke Agency hosted a forum. The bodies that came included the Harbour Board and the Tide Council.",
            ["CONSULT asserted 3"]
        ),
        ("The complaints that came included those of the Harbour Board and the Tide Council.", []),
        (
            "The Tide Council visited the Harbour Board. The guests extended their best wishes to the Harbour Board.",
            ["CONSULT asserted 2", "SUPPORT asserted 2"]
        ),
        // Those who carry out one thing, each in its way.
        (
            "The plan will be executed by the Dyke Agency and implemented through the Harbour Board and the Tide Council.",
            ["COOPERATE planned 3"]
        ),
        ("The plan was criticised by the Dyke Agency and dropped by the Harbour Board.", []),
        // Whose help it is, over an adjective and another noun.
        ("The Harbour Board cited Chad's swift answer and support to Niger.", ["AID asserted 2"]),
        // What the meeting told of was.
        (
            "The Harbour Board signed an agreement with the Tide Council. The second visit was organised in May as a two-day on-line meeting.",
            ["SUPPORT asserted 2", "CONSULT asserted 2"]
        ),
        (
            "The Harbour Board signed an agreement with the Tide Council. The second visit was organised on Monday as a two-day meeting.",
            ["SUPPORT asserted 2", "CONSULT asserted 2"]
        ),
        (met + "The second flood was seen in May as a lesson.", ["CONSULT asserted 2"]),
        // The month between a meeting and whom it was with, and the modal verb.
        ("The Harbour Board held a forum in May with the Tide Council.", ["CONSULT asserted 2"]),
        ("The Harbour Board signed in May 2023 an agreement with the Tide Council.", ["SUPPORT asserted 2"]),
        ("The Harbour Board may meet the Tide Council.", ["CONSULT hypothetical 2"]),
        // An adjective of a land is capitalised; `us` is none.
        ("The Harbour Board of Zenda gave us boats.", []),
        // The body of the land that was told of.
        (
            "The Czech Ombudsman cooperates with the Slovak Ombudsman. In June, she visited her Slovak partner in Lima.",
            ["COOPERATE asserted 2", "CONSULT asserted 2"]
        ),
        // `We` of a text that is about one body, outside quotations.
        (about + "We have established a partnership with the Tide Council.", ["SUPPORT asserted 2"]),
        (about + "Our lawyers trained staff of the Tide Council.", ["AID asserted 2"]),
        (about + "The Tide Council gave us two boats.", ["AID asserted 2"]),
        (about + "\"We signed an agreement with the Tide Council,\" she said.", []),
        (about + "We criticised the Tide Council.", []),
        ("The Tide Council is glad. The Harbour Board is proud. We signed an agreement with the Dyke Agency.", []),
    ])
    func acts(_ text: String, _ told: [String]) throws {
        var document = Document(id: "t", source: "t", sha256: "", text: text)
        document.language = .english
        document.reading.sentences = EventHarness.sentences(text)
        let events = try ProjectData.annotator.get().annotate(document).events
        #expect(events.map { "\($0.type.rawValue) \($0.status.rawValue) \($0.participants.count)" } == told)
    }
}
