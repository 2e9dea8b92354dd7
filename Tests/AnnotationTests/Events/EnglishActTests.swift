import Annotation
import Documents
import Testing

/// Acts that English tells by more than a verb and its noun: each row has the types, statuses and numbers of parties, or nothing.
@Suite struct EnglishActTests {
    @Test(arguments: [
        // What one becomes.
        ("The Harbour Board became the tenth member of the Tide Council.", ["SUPPORT asserted 2"]),
        ("The Harbour Board became a critic of the Tide Council.", []),
        // To each other.
        ("The Harbour Board and the Tide Council refer cases to each other.", ["COOPERATE asserted 2"]),
        ("The Harbour Board and the Tide Council accused each other of theft.", []),
        // What is signed stands behind who signs it, and behind the comma.
        ("The signing by the Harbour Board of an agreement with the Tide Council took place in May.", ["SUPPORT asserted 2"]),
        ("Signed by the Harbour Board and the Tide Council, the declaration is short.", ["SUPPORT asserted 2"]),
        (
            "The memorandum was signed by Ana Gil for the Harbour Board and by Luis Mota for the Tide Council.",
            ["SUPPORT asserted 2"]
        ),
        // Where a guest was welcomed to stands before the guest.
        ("The Ombudsman of Malta welcomed to Geneva a delegation from the Tide Council.", ["CONSULT asserted 2"]),
        // What was made together is shown by one.
        ("The Harbour Board presented a manual written together with the Tide Council.", ["COOPERATE asserted 2"]),
        ("The Harbour Board rejected a manual written together with the Tide Council.", []),
        // Those who met agree.
        (
            "The Harbour Board met the Tide Council, and agreement was reached on a visit.",
            ["CONSULT asserted 2", "AGREE asserted 2"]
        ),
        // A text that both agreed on is signed or good as signed.
        ("The Harbour Board and the Tide Council have agreed on a protocol.", ["SUPPORT asserted 2"]),
        ("The Harbour Board and the Tide Council have agreed on a timetable.", ["AGREE asserted 2"]),
        // Help in a deed, and help in words.
        ("The Harbour Board supported the Tide Council in drafting a manual.", ["AID asserted 2"]),
        ("The Harbour Board supported the appeal of the Tide Council.", ["SUPPORT asserted 2"]),
        // Money to come is aid to come; people to be exchanged are an act to come.
        ("The Harbour Board will fund the Tide Council from July.", ["AID planned 2"]),
        ("The Harbour Board is to exchange liaison officers with the Tide Council.", ["COOPERATE planned 2"]),
        ("The Harbour Board will share data with the Tide Council.", ["AGREE planned 2"]),
        // A network keeps together, a conference meets.
        ("The Alder Network brings together the Harbour Board and the Tide Council.", ["COOPERATE asserted 2"]),
        ("The conference brought together the Harbour Board and the Tide Council.", ["CONSULT asserted 2"]),
        // What nobody is sure of.
        ("Whether the Harbour Board cooperated with the Tide Council is unclear.", ["COOPERATE hypothetical 2"]),
        // A wish by its noun.
        ("Congratulations to the Harbour Board on its new quay, the Tide Council wrote.", ["SUPPORT asserted 2"]),
        ("The Tide Council read of congratulations to the Harbour Board.", []),
        // The other side in another land.
        ("The Harbour Board has shared reports with its counterpart in Guyana.", ["COOPERATE asserted 2"]),
        // What is planned, hoped, proposed, no longer done; what ends by itself was there.
        ("The Harbour Board and the Tide Council plan to set up a hotline.", ["COOPERATE planned 2"]),
        ("The Harbour Board and the Tide Council hope to put on a course.", ["COOPERATE hypothetical 2"]),
        ("It is hoped that the Harbour Board and the Tide Council will agree on a protocol.", ["AGREE hypothetical 2"]),
        ("No agreement has been reached between the Harbour Board and the Tide Council.", ["AGREE negated 2"]),
        ("The proposal that the Harbour Board and the Tide Council share an office was turned down.", ["COOPERATE negated 2"]),
        ("They back a proposal that the Harbour Board and the Tide Council share an office.", ["COOPERATE hypothetical 2"]),
        ("The Harbour Board will no longer cooperate with the Tide Council.", ["COOPERATE negated 2"]),
        ("A meeting between the Harbour Board and the Tide Council is scheduled for May.", ["CONSULT planned 2"]),
        ("The Harbour Board and the Tide Council should work more closely.", ["COOPERATE hypothetical 2"]),
        ("The talks between the Harbour Board and the Tide Council ended on Monday.", ["CONSULT asserted 2"]),
        ("The Harbour Board ended its cooperation with the Tide Council.", ["COOPERATE negated 2"]),
        ("The Harbour Board has yet to meet the Tide Council.", ["CONSULT negated 2"]),
        ("The Harbour Board and the Tide Council observed a trial.", ["COOPERATE asserted 2"]),
        ("The Harbour Board and the Tide Council observed that fees were high.", []),
        // Over what stands between.
        ("The Harbour Board and the Tide Council signed, in the presence of the king, a memorandum.", ["SUPPORT asserted 2"]),
        ("Following talks with the Harbour Board, which lasted a day, the Tide Council wrote a note.", ["CONSULT asserted 2"]),
        ("During the visit to the Harbour Board, the Tide Council's president praised the harbour.", ["CONSULT asserted 2"]),
        ("The Harbour Board's Ana Gil held talks with officials of the Tide Council.", ["CONSULT asserted 2"]),
        ("The Harbour Board's report held much on the Tide Council.", []),
        ("The Harbour Board and the Tide Council will look into ways of working together.", ["AGREE planned 2"]),
        ("The Harbour Board received a courtesy call from the Tide Council.", ["CONSULT asserted 2"]),
        // What one says of another's act, and what no act of theirs is.
        ("The Harbour Board welcomes yesterday's announcement by the Tide Council.", ["SUPPORT asserted 2"]),
        ("The Harbour Board applauded the statement from the Tide Council on fees.", ["SUPPORT asserted 2"]),
        ("The Harbour Board welcomed the passage of the bill by the Tide Council.", ["SUPPORT asserted 2"]),
        ("The Harbour Board welcomed the Tide Council's ruling.", []),
        ("The Harbour Board welcomed the Tide Council's recent defeat.", []),
        ("The Harbour Board welcomed the arrest of a thief by the Tide Council.", []),
        ("The Harbour Board expressed gratitude for the prompt service of the Tide Council.", ["SUPPORT asserted 2"]),
        ("The Harbour Board conveyed its gratitude to the Tide Council.", ["SUPPORT asserted 2"]),
        ("The Harbour Board is grateful to the Tide Council for its help.", ["SUPPORT asserted 2"]),
        ("The Harbour Board conveyed a complaint about the Tide Council.", []),
        // People by their bodies' names, each said behind the person.
        ("Ana Gil of the Harbour Board and Luis Mota of the Tide Council met in Graz.", ["CONSULT asserted 2"]),
        ("Ana Gil, from the Harbour Board, and Luis Mota, from the Tide Council, signed a pact.", ["SUPPORT asserted 2"]),
        ("The pact was signed by Ana Gil of the Harbour Board and Luis Mota of the Tide Council.", ["SUPPORT asserted 2"]),
        ("Ana Gil of Graz and Luis Mota of the Tide Council met.", []),
        // Who holds a post, said behind it, and praises.
        (
            "He read a message from the Harbour Board's president, Ana Gil, who thanked the Tide Council for its help.",
            ["SUPPORT asserted 2"]
        ),
        ("He told the Harbour Board of a teacher, Ana Gil, who thanked the Tide Council.", []),
        // Some of many, whatever counts or leads to them.
        (
            "A number of bodies, namely the Harbour Board and UNICEF, supported the Tide Council.", ["SUPPORT asserted 3"]
        ),
        (
            "The Harbour Board and UNICEF issued a statement in which they supported the Tide Council.", ["SUPPORT asserted 3"]
        ),
        ("The Harbour Board and UNICEF issued a statement, and they left.", ["COOPERATE asserted 2"]),
        ("The Harbour Board published a report in which it praised the Tide Council.", ["SUPPORT asserted 2"]),
        ("The Harbour Board published a report in which it accused the Tide Council of theft.", []),
        ("The Harbour Board met with a wide range of bodies, such as the Tide Council.", ["CONSULT asserted 2"]),
        (
            "The Harbour Board met with representatives from civil society, including the Tide Council.",
            ["CONSULT asserted 2"]
        ),
        ("The Harbour Board works closely with agencies like the Tide Council.", ["COOPERATE asserted 2"]),
        ("The Harbour Board spoke of a number of complaints, including the Tide Council's.", []),
        ("The Harbour Board met with officials in the Tide Council.", ["CONSULT asserted 2"]),
        ("The Harbour Board met with families in the Tide Council's port.", []),
        // Who visits is whom the main clause is about, though the one who holds the post is named.
        ("During a visit to the Tide Council, Harbour Board chief Ana Gil praised the port.", ["CONSULT asserted 2"]),
        (
            "On a visit to the Tide Council, the president of the Harbour Board, Ana Gil, praised the port.",
            ["CONSULT asserted 2"]
        ),
        ("In a note on a visit to the Tide Council, the president of the Harbour Board, Ana Gil, erred.", []),
        (
            "After meeting with the Tide Council, the president of the Harbour Board, Ana Gil, praised the port.",
            ["CONSULT asserted 2"]
        ),
        ("The Harbour Board lauded the support it received from the Tide Council.", ["AID asserted 2"]),
        ("The Harbour Board lauded the support, and it received complaints from the Tide Council.", []),
        ("The Harbour Board has never let inspectors of the Tide Council into its archive.", ["COOPERATE negated 2"]),
    ])
    func acts(_ text: String, _ found: [String]) throws {
        let events = try ProjectData.annotate(text, language: .english).events
        #expect(events.map { "\($0.type.rawValue) \($0.status.rawValue) \($0.participants.count)" } == found)
    }
}
