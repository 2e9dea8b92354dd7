import Annotation
import Documents
import Testing

/// People in English texts by what stands beside their names, and bodies of lands by the words of their names.
@Suite struct EnglishPersonTests {
    @Test(arguments: [
        // Given names that lands and towns have too.
        ("Victoria Bandoro, an officer of the harbour, slept.", ["Victoria Bandoro"]),
        ("Attorney General Austin Bandoro signed the paper.", ["Austin Bandoro"]),
        ("Jordan Williams said the boats had left.", ["Jordan Williams"]),
        ("In Victoria Harbour Police officers were trained.", []),
        ("The ministers came from Georgia and Armenia.", []),
        ("Kenya Airways said the boats had left.", []),
        ("London Underground said the boats had left.", []),
        // An occupation, a body in brackets, what was said.
        ("They saw pictures by photographer Oyelu Bandoro.", ["Oyelu Bandoro"]),
        ("The speakers were Oyelu Bandoro (Amnesty International) and others.", ["Oyelu Bandoro"]),
        ("“They left”, said Oyelu Bandoro from Amnesty International.", ["Oyelu Bandoro"]),
        ("“They left”, said Transparency International.", []),
        ("The officer Training Centre was shut.", []),
        // Whose post it is, over its matter.
        ("They met Minister of Economy Oyelu Bandoro.", ["Oyelu Bandoro"]),
        ("They met the Minister of Economy in Zenda.", []),
        // In a list with others.
        ("They met Ana Gil, Ousmane Bandoro and Cheikh Ndiaye.", ["Ana Gil", "Ousmane Bandoro", "Cheikh Ndiaye"]),
        // Parts of names: a letter, an article, the second half of a given name, a courtesy.
        ("K Bandoro, the Minister for Law, slept.", ["K Bandoro"]),
        ("Lieutenant Rashid Al-Mansoori slept.", ["Rashid Al-Mansoori"]),
        ("Director Kim Min-jae slept.", ["Kim Min-jae"]),
        ("They met H.E. Oyelu Bandoro.", ["Oyelu Bandoro"]),
        ("The Commissioner for Human Rights Will Use Materials From Zenda", []),
    ])
    func people(_ text: String, _ found: [String]) throws {
        let all = try ProjectData.annotate(text, language: .english).mentions.filter { $0.kind == .person }
        #expect(all.map(\.evidence.quote) == found)
    }

    @Test(arguments: [
        // The land before what the registry has it behind, and the other way round.
        ("The Maldives Human Rights Commission met.", ["mv.hrcm"]),
        ("The Nepal National Human Rights Commission met.", ["np.nhrc"]),
        ("Malaysia's Human Rights Commission met.", ["my.suhakam"]),
        ("The National Commission on Human Rights of Kenya met.", ["ke.knchr"]),
        ("The Jordan National Center for Human Rights met.", ["jo.nchr"]),
        ("The Costa Rican Ombudsman's Office met.", ["cr.defensoria"]),
        ("The North Macedonian Ombudsman met.", ["mk.ombudsman"]),
        ("The Mauritanian National Mechanism for the Prevention of Torture met.", ["mr.mnp"]),
        // Two of a land that are not one; a body of another matter; one of another land's words.
        ("The Kenya Human Rights Commission met.", ["ke.khrc"]),
        ("The Nepal National Harbour Commission met.", ["x.nepal-national-harbour-commission"]),
        ("The Zendan Human Rights Commission met.", ["x.zendan-human-rights-commission"]),
    ])
    func bodiesOfLands(_ text: String, _ found: [String]) throws {
        let all = try ProjectData.annotate(text, language: .english).mentions.filter { $0.kind == .institution }
        #expect(all.map(\.entity) == found)
    }

    @Test(arguments: [
        // One head in the plural, several bodies.
        (
            "The U.S. Departments of State and Justice wrote.",
            ["U.S. Departments of State=us.estado", "Justice=us.doj"]
        ),
        (
            "The Ministries of Tides, Health and the Interior wrote.",
            ["Ministries of Tides=x.ministry-tides", "Health=x.ministry-health", "Interior=x.ministry-interior"]
        ),
        ("The ministries of justice and health wrote.", []),
        ("The Departments of Zenda were many.", []), ("The Departments of Kumasi and Tamale were wet.", []),
        // What it is for ends with an article or with a word that heads other names.
        (
            "The Ministry of Ports, Tides and the Coast wrote.",
            ["Ministry of Ports, Tides and the Coast=x.ministry-ports-tides-coast"]
        ),
        (
            "The Department of Tides and Community Safety wrote.",
            ["Department of Tides and Community Safety=x.department-tides-community-safety"]
        ),
        (
            "The Ministry of Tides and Police Service wrote.",
            ["Ministry of Tides=x.ministry-tides", "Police Service=x.police-service"]
        ),
        // What is looked into, by whom.
        (
            "The Royal Commission into Harbour Pilots wrote.",
            ["Royal Commission into Harbour Pilots=x.royal-commission-into-harbour-pilots"]
        ),
        ("The Inquiry into Harbour Pilots wrote.", ["Inquiry into Harbour Pilots=x.inquiry-into-harbour-pilots"]),
        ("The Harbour Board moved into Zenda Hall.", ["Harbour Board=x.harbour-board"]),
        // The town of a school, and that of no school.
        ("King's College London wrote.", ["King's College London=x.king-s-college-london"]),
        // A ministry in small letters behind what it is for.
        ("They asked the Immigration department.", ["Immigration department=x.immigration-department"]),
        ("They asked an Immigration department.", []),
        // A land before and behind: one body.
        (
            "The Prison Service of Kenya wrote. The Kenyan Prison Service slept.",
            ["Prison Service of Kenya=x.prison-service-kenya", "Kenyan Prison Service=x.prison-service-kenya"]
        ),
        // The letters of a mechanism behind its land.
        ("Georgia's NPM wrote to the Georgia NPM.", ["NPM=ge.defensor", "Georgia NPM=ge.defensor"]),
        // Letters in two halves.
        (
            "The Northwest Harbours League of Pilots (NOHA-LP) wrote.",
            [
                "Northwest Harbours League of Pilots=x.northwest-harbours-league-pilots",
                "NOHA-LP=x.northwest-harbours-league-pilots",
            ]
        ),
        // A government without an article; a capital's own council.
        ("In Kenya they were in Government care.", ["Government=ke.gobierno"]),
        ("In Kenya they met other boards and Government agencies.", []),
        ("The City of Accra signed a paper.", ["City of Accra=gh.accra.gobierno"]),
        // Behind a post, where all words are in capitals.
        (
            "Ana Gil, Executive Director, Harbour Rights Network 11:15 Luis Mora, Chief Officer, Tide Relay Service",
            ["Harbour Rights Network=x.harbour-rights-network", "Tide Relay Service=x.tide-relay-service"]
        ),
        // The ombudsman of a land of several words; the subcommittee under its other spelling.
        ("The Bosnia and Herzegovina Ombudsman wrote.", ["Bosnia and Herzegovina Ombudsman=ba.ombudsman"]),
        ("The Sub-Committee on Prevention of Torture wrote.", ["Sub-Committee on Prevention of Torture=int.spt"]),
    ])
    func bodies(_ text: String, _ found: [String]) throws {
        let all = try ProjectData.annotate(text, language: .english).mentions.filter { $0.kind == .institution }
        #expect(all.map { "\($0.evidence.quote)=\($0.entity)" } == found)
    }

    @Test(arguments: [
        ("They inspected HMP Alder and HMP/YOI Oster.", ["HMP Alder", "HMP/YOI Oster"]),
        ("HMP officers slept.", []),
    ])
    func prisons(_ text: String, _ found: [String]) throws {
        let all = try ProjectData.annotate(text, language: .english).mentions.filter { $0.kind == .place }
        #expect(all.map(\.evidence.quote) == found)
    }
}
