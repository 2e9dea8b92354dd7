import Analytics
import Annotation
import Documents
import Storage
import StoreSamples
import Testing

/// Two quarters of fictional news: what each test below counts by hand.
struct SampleStore {
    let scratch: Scratch
    let store: Store
    let analyst: Analyst

    init(_ documents: [SampleDocument] = SampleStore.twoQuarters) throws {
        scratch = try Scratch()
        store = try Store(path: scratch.path("a.sqlite"), mode: .write)
        try store.keep(documents)
        analyst = Analyst(store: store)
    }

    static var twoQuarters: [SampleDocument] {
        var meeting = SampleDocument(
            "altamira/1.txt", "La Defensoría de Altamira recibió al Mecanismo de Sanabria.\nLa Red Austral tomó nota.",
            date: "2024-07-03")
        meeting.addEvent(.consult, .asserted, ["al.defensoria", "sn.mecanismo"], "2024-07-03")
        var visit = SampleDocument(
            "altamira/2.txt", "El Mecanismo de Sanabria y la Red Austral visitaron, con la Defensoría de Altamira, dos casas.",
            date: "2024-08-20")
        visit.addEvent(.cooperate, .asserted, ["sn.mecanismo", "int.red", "al.defensoria"], "2024-08-19/2024-08-20")
        visit.addEvent(.agree, .planned, ["sn.mecanismo", "int.red"], "2024-12-01")
        var pact = SampleDocument(
            "altamira/3.txt", "La Defensoría de Altamira firmó un convenio con la Red Austral.", date: "2024-09-30/2024-10-01")
        pact.addEvent(.support, .asserted, ["al.defensoria", "int.red"], "2024-09-30/2024-10-01", agreement: "A-1")
        let before = SampleDocument(
            "sanabria/4.txt", "La Red Austral sesionó en abril, y la Red Austral votó.", date: "2024-04-10")
        let undated = SampleDocument("sanabria/5.txt", "La Red Austral no dice cuándo.", date: nil)
        return [meeting, visit, pact, before, undated]
    }

    func table(_ name: String, _ period: String, _ change: (inout MeasureRequest) -> Void = { _ in }) throws -> Table {
        var request = MeasureRequest(period: try #require(Period(period)))
        change(&request)
        return try analyst.table(name, request)
    }
}

extension Table {
    /// The cells of the named columns, rows as `a|b|c`.
    func lines(_ names: String...) throws -> [String] {
        let indices = try names.map { try #require(column($0)) }
        return rows.map { row in
            indices.map { CellText(decimals: columns[$0].decimals).text(row.cells[$0]) }.joined(separator: "|")
        }
    }
}
