import Analytics
import Charts
import Documents
import Drawing
import Foundation
import Testing

/// Every chart as text, compared with what was looked at and found good.
///
/// After a change that is meant: `VIGIA_UPDATE_GOLDENS=1 swift test --filter GoldenTests`, then read the difference.
@Suite struct GoldenTests {
    static let samples: [String: Table] = {
        let tables = [
            SampleTables.frequency([
                ("Mecanismo de Altamira", 219, 151, 1.36, 0.02), ("Comité de Sanabria", 138, 117, 1.11, 0.78),
                ("Red Regional", 88, 44, 1.88, 0.01), ("Instituto Forense", 15, 8, nil, nil),
            ]),
            SampleTables.timeline(institutions: 3, months: 18) { i, m in m == 7 ? nil : 10 + (i * 11 + m * 7) % 23 },
            SampleTables.matrix(
                [("a", "b", 14), ("a", "c", 9), ("b", "c", 3), ("b", "d", nil), ("c", "d", 1), ("a", "e", 5)], p: 0.01),
            SampleTables.events([
                .init(id: "E-1", type: "CONSULT", title: "Reunión técnica", earliest: "2024-04-16", parties: ["m", "c"]),
                .init(id: "E-2", title: "Acta de intención", earliest: "2024-05-21", parties: ["m", "c"]),
                .init(id: "E-3", type: "CONSULT", title: "Videoconferencia", earliest: "2024-07-02", parties: ["m", "c"]),
                .init(id: "E-4", title: "Convenio marco", earliest: "2024-09-12", parties: ["m", "c"]),
                .init(
                    id: "E-5", type: "COOPERATE", title: "Informe conjunto", earliest: "2024-08-10", latest: "2024-08-31",
                    parties: ["d", "c"]),
                .init(id: "E-6", type: "AID", status: "planned", title: "Curso", earliest: "2024-11-14", parties: ["m", "d"]),
            ]),
            SampleTables.bursts("i1", "2023-04", "2023-05"), SampleTables.silence(3), SampleTables.keyness(4),
            SampleTables.agreements(6), SampleTables.commitments(6),
            SampleTables.coverage(folders: 3, months: 6) { ($0 * 7 + $1 * 5) % 12 },
            SampleTables.issuers(SampleTables.coverage(folders: 3, months: 6) { ($0 * 7 + $1 * 5) % 12 }),
        ]
        return Dictionary(tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }()

    @Test(arguments: ChartCatalog.all.map(\.name)) func drawnAsBefore(_ name: String) throws {
        let chart = try #require(ChartCatalog.chart(name))
        for (kind, language) in (chart.kinds.isEmpty ? [nil] : chart.kinds.map { Optional($0) }).map({ ($0, Language.spanish) })
            + [(chart.kinds.first, .english)]
        {
            let options = ChartOptions(
                language: language, period: try #require(Period("2024-Q3")), kind: kind,
                shortNames: ["a": "MNPA", "b": "RRPT", "c": "CNPS", "d": "DPA", "m": "MNP", "e": "SPA"])
            let figure = try chart.figure(tables: Self.samples, options: options, measuring: FixedMeasuring())
            let lines =
                [
                    "title: \(figure.title)", "subtitle: \(figure.subtitle)", "note: \(figure.note)",
                    "alt: \(figure.altText)", "long: \(figure.longDescription)", "rows: \(figure.table.rows.count)",
                ] + PictureDump(picture: figure.picture).lines
            let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
                .appending(path: [name, kind, language.rawValue].compactMap(\.self).joined(separator: "-") + ".txt")
            let text = lines.joined(separator: "\n") + "\n"
            if ProcessInfo.processInfo.environment["VIGIA_UPDATE_GOLDENS"] != nil {
                try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try text.write(to: file, atomically: true, encoding: .utf8)
                continue
            }
            let golden = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
            for (was, now) in zip(golden, text.split(separator: "\n", omittingEmptySubsequences: false)) where was != now {
                Issue.record("\(file.lastPathComponent): was '\(was)', is '\(now)'")
                break
            }
            #expect(golden.count == lines.count + 1, "\(file.lastPathComponent)")
        }
    }
}
