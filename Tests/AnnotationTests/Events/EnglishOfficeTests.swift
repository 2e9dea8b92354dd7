import Annotation
import Documents
import Testing

/// What releases of ombudsmen leave to be meant: their own office under all its names, its deputies, ministers, guests, and who held
/// what the next sentence calls by its noun.
@Suite struct EnglishOfficeTests {
    static let rows: [EnglishPartyTests.Row] = [
        // One office under several names, and its people.
        .init(
            "The Ombudsman of Bulgaria opened a register. Ombudsman Vera Lindova met UNICEF.", ["CONSULT bg.ombudsman int.unicef"]
        ),
        .init(
            "The Bulgarian Ombudsman opened a register. Deputy Ombudsman Vera Lindova met UNICEF.",
            ["CONSULT bg.ombudsman int.unicef"]),
        .init("The Bulgarian Ombudsman opened a register. The Deputy Ombudsman met UNICEF.", ["CONSULT bg.ombudsman int.unicef"]),
        .init("The Bulgarian Ombudsman opened a register. The European Commissioner Vera Lindova met UNICEF.", []),
        // Ministers act for their ministry, named or not; those of a country for the country.
        .init(
            "The Ombudsman of Bulgaria met with the Minister of Justice Ivan Petrov.",
            ["CONSULT bg.ombudsman x.bg-ministry-justice"]),
        .init("The Ombudsman of Bulgaria met with the Prime Minister, and a minister without portfolio sat by.", []),
        // Who comes, and whom the next sentence calls guests.
        .init(
            "The Ombudsman of Bulgaria received a delegation of UNICEF. The delegation met the Public Defender of Georgia.",
            ["CONSULT bg.ombudsman int.unicef", "CONSULT ge.defensor int.unicef"]),
        .init(
            "The Ombudsman of Bulgaria praised UNICEF. The delegation of judges met the Public Defender of Georgia.",
            ["SUPPORT bg.ombudsman int.unicef"]),
        .init("A team of UNICEF called on the Ombudsman of Bulgaria.", ["CONSULT bg.ombudsman int.unicef"]),
        .init("UNICEF called on the Ombudsman of Bulgaria to resign.", []),
        // Who held what is told of by its noun.
        .init(
            "The Ombudsman of Bulgaria held a workshop on prisons. The workshop was organised in cooperation with UNICEF.",
            ["COOPERATE bg.ombudsman int.unicef"]),
        .init(
            "The Ombudsman of Bulgaria held a workshop on prisons. The workshop was organised with UNHCR and funded by UNICEF.",
            ["AID bg.ombudsman int.unicef"]),
        .init(
            "The Ombudsman of Bulgaria held a workshop on prisons. The training was organised with the support of UNICEF.",
            ["AID bg.ombudsman int.unicef"]),
        .init(
            "The Ombudsman of Bulgaria praised a workshop on prisons. The workshop was organised with the support of UNICEF.",
            []),
        // Ombudsmen of countries, and who is told of by that noun.
        .init(
            "The Ombudsman of Bulgaria met with her counterparts from Hungary and Poland.",
            ["CONSULT bg.ombudsman hu.ajbh pl.rpo"]),
        .init("The Bulgarian Ombudsman praised her Georgian counterpart.", ["SUPPORT bg.ombudsman ge.defensor"]),
        .init(
            "The Ombudsman of Bulgaria came late. The minister met his counterparts from Hungary and Poland.",
            ["CONSULT hu.gobierno pl.gobierno"]),
        .init(
            "The Ombudsman of Bulgaria met the Public Defender of Georgia. The ombudsmen discussed the state of prisons.",
            ["CONSULT bg.ombudsman ge.defensor"]),
        // Each is asked by itself; a joint visit is no talk; a said joint statement is said.
        .init("The Ombudsman recommended that UNICEF and the ILO issue guidelines.", []),
        .init("UNICEF and the ILO carried out a joint visit.", ["COOPERATE int.oit int.unicef"]),
        .init("UNICEF and the ILO carried out a joint workshop.", ["CONSULT int.oit int.unicef"]),
        // Between the verb and whom it is done to.
        .init("The Ombudsman of Bulgaria received in her office the Ambassador of Sweden.", ["CONSULT bg.ombudsman se.gobierno"]),
        .init("The Ombudsman of Bulgaria received in her office a letter about Sweden.", []),
        // Who organised a meeting and who attended it.
        .init(
            "The seminar was organised by the Ombudsman of Bulgaria, and was attended by UNICEF and the ILO.",
            ["CONSULT bg.ombudsman int.oit int.unicef"]),
        // Who pays and who does it, with whom; in whose house one met.
        .init(
            "The project is funded by UNICEF and run by the ILO in cooperation with the Ombudsman of Bulgaria.",
            ["AID int.oit int.unicef", "COOPERATE bg.ombudsman int.oit"]),
        .init(
            "A meeting was held at the Office of the Ombudsman of Bulgaria with officials of UNICEF.",
            ["CONSULT bg.ombudsman int.unicef"]),
        .init("A meeting was held at the Office of the Ombudsman of Bulgaria about UNICEF.", []),
        .init(
            "Ana Gil of UNICEF called on the Ombudsman of Bulgaria and discussed what is due to families.",
            ["CONSULT bg.ombudsman int.unicef"]),
        // What was drawn up, by its own noun; whom the conference brought together, after who held it; under whose auspices.
        .init(
            "The Ombudsman of Bulgaria drew up guidelines. The guidelines were developed jointly with UNICEF.",
            ["COOPERATE bg.ombudsman int.unicef"]),
        .init("The Ombudsman of Bulgaria drew up guidelines. The prisons were built jointly with UNICEF.", []),
        .init(
            "The Ombudsman of Bulgaria hosted a conference. The conference brought together officials of UNICEF and the ILO.",
            ["CONSULT bg.ombudsman int.oit int.unicef"]),
        .init(
            "The Ombudsman of Bulgaria held a meeting. The meeting was held under the auspices of UNICEF.",
            ["CONSULT bg.ombudsman int.unicef"]),
        // Whom one turns to, and for what; whose visit to which land; what a mandate is about.
        .init("The Ombudsman of Bulgaria turned to the Constitutional Court.", []),
        .init(
            "UNICEF met the Ombudsman of Bulgaria during her visit to Bulgaria.", ["CONSULT bg.ombudsman int.unicef"]),
        .init("The Ombudsman of Bulgaria presented its role in the field of protection to UNICEF.", []),
        // Whose support another voices.
        .init("She reaffirmed UNICEF's support for the Ombudsman of Bulgaria.", ["SUPPORT bg.ombudsman int.unicef"]),
        .init("She reaffirmed UNICEF's criticism of the Ombudsman of Bulgaria.", []),
        // The host is the body that invited, and not its land beside it.
        .init(
            "UNICEF paid a visit to Georgia at the invitation of the Public Defender of Georgia.",
            ["CONSULT ge.defensor int.unicef"]),
        .init("The Ombudsman of Bulgaria held a workshop on prisons. Prisons were built with the support of UNICEF.", []),
        // Who rules a part of a land or a town, wherever the place stands beside the post.
        .init("UNICEF met with the Governor of Nevada.", ["CONSULT int.unicef us.nevada.gobierno"]),
        .init("UNICEF met with Nevada Governor Ana Gil.", ["CONSULT int.unicef us.nevada.gobierno"]),
        .init("UNICEF met with Nevada's governor.", ["CONSULT int.unicef us.nevada.gobierno"]),
        .init("UNICEF met with Governor Ana Gil of Nevada.", ["CONSULT int.unicef us.nevada.gobierno"]),
        .init("UNICEF met with Governor Nevada.", ["CONSULT int.unicef us.nevada.gobierno"]),
        .init("UNICEF met with the Governor of the State of Nevada.", ["CONSULT int.unicef us.nevada.gobierno"]),
        .init(
            "The Governor of Nevada, Ana Gil, opened a fair. On Monday Ana Gil met UNICEF.",
            ["CONSULT int.unicef us.nevada.gobierno"]),
        .init(
            "UNICEF met the governors of Nevada and Oregon.", ["CONSULT int.unicef us.nevada.gobierno us.oregon.gobierno"]),
        .init("UNICEF met the mayors of San Diego and London.", ["CONSULT gb.london.gobierno int.unicef us.san-diego.gobierno"]),
        .init("UNICEF met the mayor of Tijuana.", ["CONSULT int.unicef x.ayuntamiento-tijuana"]),
        .init("UNICEF met with the former Governor of Nevada.", []),
        .init("UNICEF met with a candidate for Governor of Nevada.", []),
        .init("UNICEF met with the parents in Nevada, and the governor was told.", []),
        // Who holds a post of a land, whatever stands between.
        .init("UNICEF met with the Minister for Foreign Affairs of Ghana.", ["CONSULT gh.gobierno int.unicef"]),
        .init("UNICEF met with the Minister of Justice for Ghana, Ana Gil.", ["CONSULT gh.gobierno int.unicef"]),
        .init("UNICEF met with President Ana Gil of Ghana.", ["CONSULT gh.gobierno int.unicef"]),
        .init("UNICEF met with a plan for justice for Ghana.", []),
        .init("UNICEF met with singer Ana Gil of Ghana.", []),
    ]

    @Test(arguments: rows)
    func release(_ row: EnglishPartyTests.Row) throws {
        let file = SourceFile(name: "a.txt", bytes: Array(row.text.utf8))
        guard case .read(var document) = DocumentReader().read(file) else { throw CancellationError() }
        document.language = .english
        let events = try ProjectData.annotator.get().annotate(document).events.map { event in
            let status = event.status == .asserted ? [] : [event.status.rawValue]
            return ([event.type.rawValue] + status + event.participants.sorted()).joined(separator: " ")
        }
        #expect(events == row.events)
    }
}
