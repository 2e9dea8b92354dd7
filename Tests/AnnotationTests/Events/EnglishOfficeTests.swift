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
        .init("The Ombudsman of Bulgaria held a workshop on prisons. Prisons were built with the support of UNICEF.", []),
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
