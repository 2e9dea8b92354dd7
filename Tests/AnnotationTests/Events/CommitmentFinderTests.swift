import Annotation
import Documents
import Testing

@Suite struct CommitmentFinderTests {
    struct Promise: Sendable {
        var text: String
        var by: [String]
        var to: [String]
        var what: String
        var language = Language.spanish
        var times: [String: String] = [:]
        var due: String?
    }

    static let promises: [Promise] = [
        Promise(
            text: "[La Fiscalía] se comprometió a entregar a [la Comisión] la lista a más tardar el 3 de agosto.",
            by: ["x.fiscalía"], to: ["x.comisión"], what: "entregar a la Comisión la lista a más tardar el 3 de agosto",
            times: ["3 de agosto": "2025-08-03"], due: "2025-08-03"),
        Promise(
            text: "[El Servicio] se comprometió ante [el Mecanismo] a capacitar a los jefes de turno.", by: ["x.servicio"],
            to: ["x.mecanismo"], what: "capacitar a los jefes de turno"),
        Promise(
            text: "[El Instituto] y [la Red] se comprometieron a visitar juntos un penal.", by: ["x.instituto", "x.red"],
            to: ["x.instituto", "x.red"], what: "visitar juntos un penal"),
        Promise(
            text: "Se comprometió [la Fiscalía] con [la Comisión] a revisarlas.", by: ["x.fiscalía"], to: ["x.comisión"],
            what: "revisarlas"),
        Promise(
            text: "[La Fiscalía] firmó un convenio con [la Comisión]. Las partes se comprometieron a reunirse cada mes.",
            by: ["x.fiscalía", "x.comisión"], to: ["x.fiscalía", "x.comisión"], what: "reunirse cada mes"),
        Promise(
            text: "[The Board] promised to send two instructors to [the Network] in November.", by: ["x.board"],
            to: ["x.network"], what: "send two instructors to the Network in November", language: .english,
            times: ["November": "2023-11-01/2023-11-30"], due: "2024-11-30"),
        Promise(
            text: "[The Board] signed an agreement with [the Network]. [The Board] committed to hold a course.", by: ["x.board"],
            to: ["x.network"], what: "hold a course", language: .english),
        Promise(
            text: "[La Red] entregará al [Comité] equipos de cómputo antes del 31 de julio.", by: ["x.red"], to: ["x.comité"],
            what: "entregará al Comité equipos de cómputo antes del 31 de julio", times: ["31 de julio": "2025-07-31"],
            due: "2025-07-31"),
        Promise(
            text: "El curso que [la Red] impartirá al personal del [Comité] del 29 de octubre al 2 de noviembre es el segundo.",
            by: ["x.red"], to: ["x.comité"],
            what:
                "curso que la Red impartirá al personal del Comité del 29 de octubre al 2 de noviembre es el segundo",
            times: ["29 de octubre": "2024-10-29", "2 de noviembre": "2024-11-02"], due: "2024-11-02"),
        Promise(
            text: "[La Red] dará seguimiento al convenio de colaboración con [el Comité].", by: ["x.red"], to: ["x.comité"],
            what: "dará seguimiento al convenio de colaboración con el Comité"),
        Promise(
            text: "[The Board] will follow up on the agreement with [the Network].", by: ["x.board"], to: ["x.network"],
            what: "follow up on the agreement with the Network", language: .english),
    ]

    @Test(arguments: promises) func promise(_ row: Promise) throws {
        let harness = try EventHarness()
        let found = try harness.read(
            row.text, language: row.language, times: row.times.map { ($0.key, $0.value) }.sorted { $0.1 < $1.1 }
        )
        .findings.commitments
        let one = try #require(found.first, "\(row.text)")
        #expect(found.count == 1)
        #expect(one.by == row.by)
        #expect(one.to == row.to)
        #expect(one.text == row.what)
        #expect(one.due?.latest?.description == row.due)
    }

    /// Plans without a day, promises not made, and promises to nobody.
    @Test(arguments: [
        "[La Red] trabajará de la mano con [el Comité] en el manual.",
        "[La Red] prestará al [Comité] dos aulas.",
        "[La Red] dio seguimiento al convenio con [el Comité].",
        "[La Red] podría dar seguimiento al convenio con [el Comité].",
        "[La Red] dará seguimiento a la queja contra [el Comité].",
        "[La Red] no se comprometió a entregar la lista al [Comité].",
        "[La Red] podría comprometerse a entregar la lista al [Comité].",
        "[La Red] se comprometió a mejorar.",
        "[La Red] prometió dinero.",
        "[El Comité] pidió que [la Red] se comprometa a entregar la lista.",
    ]) func noCommitment(_ text: String) throws {
        #expect(try EventHarness().read(text).findings.commitments.map(\.text) == [])
    }

    @Test(arguments: [
        ("El plazo para que [la Red] entregara la lista venció sin noticia.", "es.lapse"),
        ("Quedan pendientes los planos que debía [la Red].", "es.lapse"),
        ("[La Red] no ha entregado la lista.", "es.lapse-negated"),
        ("[The Board] failed to deliver the list.", "en.lapse"),
        ("[The Board] has not delivered the list.", "en.lapse-negated"),
    ]) func whatWasDueAndNotDone(_ text: String, _ rule: String) throws {
        let language: Language = rule.hasPrefix("en") ? .english : .spanish
        let found = try EventHarness().read(text, language: language).findings.counterEvidence
        #expect(found.filter { $0.reason == CounterEvidence.lapse }.map(\.rule) == [rule])
    }

    @Test(arguments: ["[La Red] entregó la lista al [Comité].", "[La Red] cumplió su compromiso con [el Comité]."])
    func noLapse(_ text: String) throws {
        #expect(try EventHarness().read(text).findings.counterEvidence.filter { $0.reason == CounterEvidence.lapse }.isEmpty)
    }
}
