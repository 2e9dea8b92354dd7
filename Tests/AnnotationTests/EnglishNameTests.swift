import Annotation
import Documents
import Testing

/// Names in English releases: whose government, whose office, which letters, whom a courtesy stands before.
@Suite struct EnglishNameTests {
    @Test(arguments: [
        // Whose government: by an adjective, by a land, by its level where the text speaks of one country.
        ("The Kenyan Government paid for it.", ["Kenyan Government=ke.gobierno"]),
        (
            "The Sri Lankan Federal Government and the New Zealand Government agreed.",
            ["Sri Lankan Federal Government=lk.gobierno", "New Zealand Government=nz.gobierno"]
        ),
        ("In Nigeria the roads are poor. The Federal Government mends the roads of Nigeria.", ["Federal Government=ng.gobierno"]),
        (
            "In Nigeria and Ghana the roads are poor. The Federal Government mends them.",
            ["Federal Government=x.federal-government"]
        ),
        ("The Harbour Government was a board game.", ["Harbour Government=x.harbour-government"]),
        // Letters of a thing are no body's, those of a body are.
        ("They spoke of technical harbour assistance (THARA). The THARA is new.", []),
        ("They read the Quality of Tides (QOT) paper.", []),
        (
            "They asked the Board of Tides (BOT). The BOT is new.",
            ["Board of Tides=x.board-tides", "BOT=x.board-tides", "BOT=x.board-tides"]
        ),
        // Letters that a text has shown to be a body's are so at the start of a paragraph.
        ("The drill was led by the FRTC.\n\nFRTC officers slept.", ["FRTC=x.frtc", "FRTC=x.frtc"]),
        (
            "The NGO Harbour Watch met the Ghanaian Board of Divers.",
            ["Harbour Watch=x.harbour-watch", "Ghanaian Board of Divers=x.ghanaian-board-divers"]
        ),
        (
            "They met the Ghanaian Union of Divers and Kenyan Guild of Pilots.",
            ["Ghanaian Union of Divers=x.ghanaian-union-divers", "Kenyan Guild of Pilots=x.kenyan-guild-pilots"]
        ),
        // The office in the plural, and under its whole name.
        ("One of the Austrian Ombudsmen spoke.", ["Austrian Ombudsmen=at.ombudsman"]),
        ("The Slovak Ombudsman's Office wrote.", ["Slovak Ombudsman's Office=sk.ombudsman"]),
        ("Many ombudsmen spoke.", []),
        (
            "The Commissioner for Human Rights of Poland wrote. The Polish Commissioner slept.",
            ["Commissioner for Human Rights of Poland=pl.rpo", "Polish Commissioner=pl.rpo"]
        ),
        ("The Polish Commissioner for Tides slept.", ["Polish Commissioner for Tides=x.polish-commissioner-tides"]),
        ("Ombudsman quickly wrote two letters.", ["Ombudsman=x.ombudsman"]),
        // Letters in a list with those of a body; whose a body is; initials that say how far a name goes.
        ("The drill was led by the FRTC, GYTB and HQTC.", ["FRTC=x.frtc", "GYTB=x.gytb", "HQTC=x.hqtc"]),
        (
            "The Harbour Board, Interquol and the Tide Council came.",
            ["Harbour Board=x.harbour-board", "Interquol=x.interquol", "Tide Council=x.tide-council"]
        ),
        ("They saw Interquol and the Tide Council.", ["Tide Council=x.tide-council"]),
        // Letters of a body that another land has, and that nothing here speaks of.
        ("In Chicago the CTA runs trains.", ["CTA=x.cta"]), ("In Argentina the CTA is a union.", ["CTA=ar.cta"]),
        // A part of a land, a town's government, where an embassy is.
        ("The Queensland State Government paid.", ["Queensland State Government=au.queensland.gobierno"]),
        ("It was paid for by the City of Geneva.", ["City of Geneva=ch.geneva.gobierno"]),
        ("It rained in the City of Geneva.", []),
        ("The Embassy of Japan in Kenya paid.", ["Embassy of Japan in Kenya=x.embassy-japan-kenya"]),
        ("The Embassy of Japan in May was empty.", ["Embassy of Japan=x.embassy-japan"]),
        ("They spoke of GYTB and HQTC.", []),
        (
            "The Harbour Commission's Department of Tides wrote.",
            ["Harbour Commission=x.harbour-commission", "Department of Tides=x.department-tides"]
        ),
        (
            "The Comprehensive Kenya Harbour Development Union (CKHDU) is new.",
            [
                "Comprehensive Kenya Harbour Development Union=x.comprehensive-kenya-harbour-development-union",
                "CKHDU=x.comprehensive-kenya-harbour-development-union",
            ]
        ),
        (
            "The Turkish Foreign Ministry spoke, and so did the Ministry of Foreign Affairs of Turkey.",
            [
                "Turkish Foreign Ministry=x.ministry-turkish-foreign-affairs",
                "Ministry of Foreign Affairs of Turkey=x.ministry-foreign-affairs-turkey",
            ]
        ),
    ])
    func bodies(_ text: String, _ found: [String]) throws {
        let institutions = try ProjectData.annotate(text, language: .english).mentions.filter { $0.kind == .institution }
        #expect(institutions.map { "\($0.evidence.quote)=\($0.entity)" } == found)
    }

    @Test(arguments: [
        ("Minister Ana Gil met Mr K Olmedum yesterday.", ["Ana Gil", "K Olmedum"]),
        ("It was written by Dr Ha Qung Olmedum, a pilot.", ["Ha Qung Olmedum"]),
        ("It was opened by Mr. Justice Oyelu Sohail Mottim.", ["Oyelu Sohail Mottim"]),
        ("The Law and Harbour Minister Dr Oyelu Sohail Mottim came.", ["Oyelu Sohail Mottim"]),
        ("Her Excellency Ana Gil came.", ["Ana Gil"]),
        ("He thanked Mr President and Dr Harbour Committee.", []),
    ])
    func people(_ text: String, _ found: [String]) throws {
        let people = try ProjectData.annotate(text, language: .english).mentions.filter { $0.kind == .person }
        #expect(people.map(\.evidence.quote) == found)
    }

    /// Words that are part of a land's name.
    @Test(arguments: [
        (
            "They slept in the Province of Sindh and in the Socialist Republic of Vietnam.",
            ["Province of Sindh", "Socialist Republic of Vietnam"]
        ),
        ("They saw the Ashanti Region.", ["Ashanti Region"]), ("They read the Sindh Region Fishing News.", ["Sindh"]),
        ("A province of Sindh is old.", ["Sindh"]),
    ])
    func places(_ text: String, _ found: [String]) throws {
        let places = try ProjectData.annotate(text, language: .english).mentions.filter { $0.kind == .place }
        #expect(places.map(\.evidence.quote) == found)
    }

    /// Lands that are their State, and those that are places.
    @Test(arguments: [
        ("The benefits that Slovakia is not paying are old.", ["Slovakia"]),
        ("The board is one of Kenya's key partners.", ["Kenya"]),
        ("Kenya is a steadfast partner of the board.", ["Kenya"]), ("Kenya is a large country.", []),
        ("Kenya Provides New Boats for the Ghanaian Navy\n\nThe boats are blue.", ["Kenya"]),
        ("Kenya Mountain Boats for the Older Navy\n\nThe boats are blue.", []),
        ("They read the agreement between Queensland and Tasmania.", ["Queensland", "Tasmania"]),
        ("They drove between Queensland and Tasmania.", []),
        ("In some countries (especially Kenya, Ghana and Malawi) it rains.", []), ("She has been to Kenya before.", []),
        ("Three Kenya judges slept.", []), ("The attacks on Kenya went on.", []),
        ("The board told the Malawi Defence Attaché.", []),
    ])
    func states(_ text: String, _ found: [String]) throws {
        let states = try ProjectData.annotate(text, language: .english).mentions.filter {
            $0.kind == .institution && $0.entity.hasSuffix(".gobierno")
        }
        #expect(states.map(\.evidence.quote) == found)
    }
}
