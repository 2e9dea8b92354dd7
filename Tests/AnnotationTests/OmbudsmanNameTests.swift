import Annotation
import Documents
import Testing

/// One ombudsman under the many names that English texts give one: which mentions there are, and of whom.
@Suite struct OmbudsmanNameTests {
    @Test(arguments: [
        // By the country's adjective, by the office's full name, by its head alone.
        (
            "The Czech Ombudsman published her report. The Ombudswoman said that the Public Defender of Rights saw two homes.",
            ["Czech Ombudsman=cz.ombudsman", "Ombudswoman=cz.ombudsman", "Public Defender of Rights=cz.ombudsman"]
        ),
        // Two in one sentence are two, and the one named by its country is not the other.
        (
            "The Public Defender of Rights met the Slovak Ombudsman. The talks were held in the Czech Republic.",
            ["Public Defender of Rights=cz.ombudsman", "Slovak Ombudsman=sk.ombudsman"]
        ),
        // What a country's office is called officially is another matter.
        (
            "Poland's Ombudsman and the Irish Ombudsman wrote a letter. Sweden's Ombudsman read it.",
            ["Ombudsman=pl.rpo", "Irish Ombudsman=ie.ombudsman", "Ombudsman=se.jo"]
        ),
        // Whose office it is, where only one is spoken of.
        (
            "The Czech Ombudsman spoke. Her Office helps, and the Office's staff came; she took office and opened an Office.",
            ["Czech Ombudsman=cz.ombudsman", "Office=cz.ombudsman", "Office=cz.ombudsman"]
        ),
        (
            "The Czech Ombudsman saw the Post Office. The Office is old.",
            ["Czech Ombudsman=cz.ombudsman", "Post Office=x.post-office", "Office=x.post-office"]
        ),
        (
            "The Czech Ombudsman met the Irish Ombudsman. Her Office helps.",
            ["Czech Ombudsman=cz.ombudsman", "Irish Ombudsman=ie.ombudsman"]
        ),
        // By the head alone, throughout.
        ("The Defender wrote a letter. Nobody had asked the Defender to.", ["Defender=x.defender", "Defender=x.defender"]),
        // Where it watches stands behind its head.
        (
            "Ombudsman Sindh opened an office, and the Secretariat Provincial Ombudsman Sindh moved. Ombudsman, Sindh spoke.",
            [
                "Ombudsman Sindh=pk.sindh.ombudsman", "Secretariat Provincial Ombudsman Sindh=pk.sindh.ombudsman",
                "Ombudsman, Sindh=pk.sindh.ombudsman",
            ]
        ),
        ("The Ombudsman, Sindh Police and others came.", ["Ombudsman=x.ombudsman", "Sindh Police=x.sindh-police"]),
        // Of another field is another office; its act and its network are none.
        (
            "The Czech Ombudsman wrote to the Children's Ombudsman of the town of Zenda.",
            ["Czech Ombudsman=cz.ombudsman", "Children's Ombudsman=x.cz-children-s-ombudsman"]
        ),
        // The mechanism against torture that the registry has for the country, whoever it is.
        (
            "The Czech Ombudsman visited a home. The Czech NPM wrote a report on it.",
            ["Czech Ombudsman=cz.ombudsman", "Czech NPM=cz.ombudsman"]
        ),
        ("The NPM wrote a report, and the board read it to the end.", ["NPM=x.npm"]),
        // Who stands below is no body, though the registry has the one above; a month is none either.
        ("He was Deputy High Commissioner for Human Rights. The Acting Public Protector spoke.", []),
        ("The Public Protector spoke on SEP 26, 2024.", ["Public Protector=x.public-protector"]),
        // An initial is no company.
        ("H.E. Ana Gil and Vice President E. Gil came to the Czech Ombudsman.", ["Czech Ombudsman=cz.ombudsman"]),
        ("The Ombudsman Act is old, and the law of the land older.", []),
        ("Every country should have an ombudsman, and many a defender.", []),
    ])
    func offices(_ text: String, _ found: [String]) throws {
        let institutions = try ProjectData.annotate(text, language: .english).mentions.filter { $0.kind == .institution }
        #expect(institutions.map { "\($0.evidence.quote)=\($0.entity)" } == found)
    }

    @Test(arguments: [
        ("She signed the UN Convention on Harbours in May.", ["UN Convention on Harbours"]),
        ("They read General Comment No. 3 on the dock.", ["General Comment No. 3"]),
        ("The Public Defender of Rights Act was changed.", ["Public Defender of Rights Act"]),
        ("The Ombudsman Act was changed, and the act of the Board too.", ["Ombudsman Act"]),
        ("A comment of the Board on the act was read.", []),
    ])
    func instruments(_ text: String, _ found: [String]) throws {
        let all = try ProjectData.annotate(text, language: .english).mentions.filter { $0.kind == .instrument }
        #expect(all.map(\.evidence.quote) == found)
    }

    /// The head of a body's own part is no name of whoever holds the office, and a month is no part of a newspaper's name.
    @Test func noPeopleAndNoMonths() throws {
        let result = try ProjectData.annotate(
            "The Ombudsman's Advisory Body on Prisons met. It was in the daily Zenda on December 3, 2023.", language: .english)
        #expect(!result.mentions.contains { $0.kind == .person })
        #expect(!result.mentions.contains { $0.evidence.quote.contains("December") })
    }
}
