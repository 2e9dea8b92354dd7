import Annotation
import Documents
import Testing

/// Names and times as English press releases of oversight bodies have them, each with what must be left alone.
@Suite struct EnglishReleaseTests {
    private func names(_ text: String, _ kind: Entity.Kind) throws -> [String] {
        try ProjectData.annotate(text, language: .english).mentions.filter { $0.kind == kind }.map(\.evidence.quote)
    }

    @Test(arguments: [
        // Initials, posts of several words, honorifics, whoever is called to a post.
        ("On Monday Mr. K.G. Vannekar of the harbour spoke to the members.", ["K.G. Vannekar"]),
        ("Orvela Kimandu, the Zendan Harbour Commissioner for Seafarers, replied to the letter.", ["Orvela Kimandu"]),
        ("It was the People's Advocate, Merinda Ballusha, who answered the letter.", ["Merinda Ballusha"]),
        ("They elected Dhurra Eddane Mourri as Secretary and thanked the others for coming.", ["Dhurra Eddane Mourri"]),
        ("The measure goes by the name of Prompt Notification among the wardens.", []),
        ("They called Dhurra Eddine Mourri as Secretary and thanked the others for coming.", ["Dhurra Eddine Mourri"]),
        ("Mrs. Oyela Binta Diallo opened the second sitting on the harbour.", ["Oyela Binta Diallo"]),
    ])
    func people(_ text: String, _ found: [String]) throws { #expect(try names(text, .person) == found) }

    @Test(arguments: [
        ("They met at the Marisol Hotel and at the Hotel Sirena, not in a hotel.", ["Marisol Hotel", "Hotel Sirena"]),
        ("The course took place at the Zorrel Convention Centre last autumn.", ["Zorrel Convention Centre"]),
        ("Inspectors saw Quarrel Prison No. 8 and spoke to the Regional Prison Commander there.", ["Quarrel Prison No. 8"]),
        ("It chose coordinators for the Zakkar, Zhytol and Khersin regions in the spring.", ["Zakkar", "Zhytol", "Khersin"]),
        ("They held talks in Yambol, Warr and Torrit on the draft of the law.", ["Yambol", "Warr", "Torrit"]),
        ("They spoke to inmates at Mile Two Central Prison about the food there.", ["Mile Two Central Prison"]),
        ("The material is in Hindi and in Swahili; other languages are to follow.", []),
        // A land that is visited, or that says which visit; a court's letters with an accent.
        (
            "A team of the union will visit Kenya; plans for the Kenya visit are ready. Kenya thanked the union.",
            ["Kenya", "Kenya"]
        ),
        ("The ruling (IV. ÚS 41/16) is out; the US praised it.", []),
    ])
    func places(_ text: String, _ found: [String]) throws { #expect(try names(text, .place) == found) }

    @Test(arguments: [
        (
            "It cited the Ports (Licensing) Act 2019 and the Lock-up Rules 1953.",
            ["Ports (Licensing) Act 2019", "Lock-up Rules 1953"]
        ),
        ("The two signed a Memorandum of Understanding with the Harbour Institute on Monday.", []),
        ("Under a Memorandum of Agreement between them the docks are open to the wardens.", []),
        ("The Law Reform Commission and the Law Society debated law enforcement.", []),
        (
            "The Harbour Protocol to the Sea Convention is in force. Zenda broke the Protocol, and a protocol was drawn up.",
            ["Harbour Protocol to the Sea Convention", "Protocol"]
        ),
        ("The Protocol is not named here in full, and nobody signed the Treaty.", []),
        // Acts by their numbers and years, constitutions, and what many agreements and plans are called.
        (
            "It cited Act No. 21/2003 Coll., on Harbours and Docks, and Regulation (EU) 2001/45; act no. 5 was not played.",
            ["Act No. 21/2003 Coll., on Harbours and Docks", "Regulation (EU) 2001/45"]
        ),
        (
            "Under the Harbour Act, 1999, and the 1992 Constitution of Ghana it is so.",
            ["Harbour Act, 1999", "1992 Constitution of Ghana"]
        ),
        ("They drew up an Action Plan, Grant Agreements and an Agreement on Technical Cooperation.", []),
    ])
    func instruments(_ text: String, _ found: [String]) throws { #expect(try names(text, .instrument) == found) }

    @Test(arguments: [
        // A place within a name, an apostrophe within it, a post before it.
        ("They wrote to the Harbour Agency for Kenya Universities in May.", ["Harbour Agency for Kenya Universities"]),
        ("They wrote to the Zendan Union of Sailors’ Associations in May.", ["Zendan Union of Sailors’ Associations"]),
        ("They heard Chief Justice Kenya High Court in May.", ["Kenya High Court"]),
        // Letters known once are known, and those alone are not.
        ("It wrote to the ZQRTC. The staff of the ZQRTC and two ZQRTC men came.", ["ZQRTC", "ZQRTC", "ZQRTC"]),
        ("A copy of the form in PDF was sent.", []),
    ])
    func bodies(_ text: String, _ found: [String]) throws { #expect(try names(text, .institution) == found) }

    /// A ministry under both orders of its words, and the government of whoever leads it.
    @Test func oneBodyUnderTwoNames() throws {
        let ministry = try ProjectData.annotate(
            "The Harbour Ministry met the board. The Ministry of the Harbour agreed.", language: .english)
        #expect(Set(ministry.mentions.filter { $0.kind == .institution }.map(\.entity)) == ["x.ministry-harbour"])
        #expect(try names("The board thanked the Obama administration.", .person) == [])
        #expect(try names("The board thanked the Obama administration.", .institution) == ["Obama administration"])
        #expect(try names("The board thanked the Vannekar administration.", .institution) == [])
    }

    @Test(arguments: [
        (
            "The Zorrana Rehabilitation Centre wrote to them. Before, Zorrana had pressed the ministry.",
            ["Zorrana Rehabilitation Centre", "Zorrana"]
        ),
        (
            "The Electoral Commission of the Assembly of the Representatives of Seafarers met them in private.",
            [
                "Electoral Commission of the Assembly of the Representatives of Seafarers",
                "Assembly of the Representatives of Seafarers",
            ]
        ),
        ("The Ana Gil National Open University (AGNOU) opened a course.", ["Ana Gil National Open University", "AGNOU"]),
        ("The Independent Harbour Authority will be set up next year by the ministry.", ["Independent Harbour Authority"]),
        ("They wrote to the Zendan Directorate General for Harbours.", ["Zendan Directorate General for Harbours"]),
        ("It said that an effective National Harbour Mechanism would help those who run the docks.", []),
        (
            "The Harbour Commissioner of Zenda wrote. The Commissioner will also visit the docks; a Commissioner may be a judge.",
            ["Harbour Commissioner of Zenda", "Commissioner"]
        ),
        // A country within the name, a possessive plural, justice as a matter, a person behind an office, two bodies of a list.
        (
            "The Quality Agency for New Zealand Universities and the Zendan Union of Seafarers’ Associations met.",
            ["Quality Agency for New Zealand Universities", "Zendan Union of Seafarers’ Associations"]
        ),
        ("They wrote to the Commission on Administrative Justice about it.", ["Commission on Administrative Justice"]),
        ("They wrote to the Chief Ombudsman of Chad Orvel Kimandi about it.", ["Chief Ombudsman of Chad"]),
        (
            "It was attended by the Ministry of Science and Education, the Harbour Agency and others.",
            ["Ministry of Science and Education", "Harbour Agency"]
        ),
        (
            "They opened it with the Zendan Gallery and the Faculty of Law; a gallery and a faculty came.",
            ["Zendan Gallery", "Faculty of Law"]
        ),
        ("The Chief Harbour Officer (CHO) and the Harbour Board (HB) wrote.", ["Harbour Board", "HB"]),
        ("The Deputy Ombudsman of Chad wrote; the Deputy Ombudsman came.", ["Ombudsman of Chad"]),
        ("The court heard Public Prosecutor Orvel Kimandi on the matter of the docks.", []),
        ("The ministry has told the Ghanaian State that the courts of the Ghanaian state are slow.", ["Ghanaian State"]),
        (
            "A member of the Observatoire nautique des marins (ONM) and of the OSN came to see the docks.",
            ["Observatoire nautique des marins", "ONM", "OSN"]
        ),
        (
            "It works with the Ibero-American Harbour Federation (FIOH) and the Zendische Gesellschaft für Seefahrt (GSF) there.",
            ["Ibero-American Harbour Federation", "FIOH", "Zendische Gesellschaft für Seefahrt", "GSF"]
        ),
    ])
    func institutions(_ text: String, _ found: [String]) throws { #expect(try names(text, .institution) == found) }

    /// What is counted from the date last told in the same paragraph, and only then.
    @Test(arguments: [
        ("The board was founded in 1985, and the court was set up eight years later.", ["1985", "1993"]),
        ("The court was set up eight years later under another law of the land.", [""]),
    ])
    func laterTimes(_ text: String, _ values: [String]) throws {
        #expect(try ProjectData.annotate(text, language: .english).times.map(\.value) == values)
    }

    /// The office of a body of one person is that body; another's office is another.
    @Test(arguments: [
        ("The Public Defender of Zenda came. The Public Defender's Office of the town wrote to the Public Defender's Office.", 1),
        ("The Harbour Commissioner for Human Rights of Zenda came, and staff of the Office of the Ombudsman wrote to him.", 1),
        ("The Harbour Commissioner for Fisheries of Zenda came, and staff of the Office of the Ombudsman wrote to him.", 2),
    ])
    func offices(_ text: String, _ count: Int) throws {
        let mentions = try ProjectData.annotate(text, language: .english).mentions
        #expect(Set(mentions.filter { $0.kind == .institution }.map(\.entity)).count == count)
    }
}
