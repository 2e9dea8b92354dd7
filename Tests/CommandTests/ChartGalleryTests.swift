import Foundation
import Testing

/// Every chart of the sample corpus, drawn with the fonts that are printed, as `make gallery` does.
@Suite struct ChartGalleryTests {
    @Test func everyChartOfTheSampleIsWithoutFault() throws {
        let process = try VigiaProcess()
        defer { process.remove() }
        let corpus = VigiaProcess.root.appending(path: "corpus").path
        #expect(try process.run(["ingest", corpus, "--store", "sample.sqlite"]).status == 0)
        let names = try process.run(["list", "charts"]).data.split(separator: "\n")
            .compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(names.count >= 12)
        var drawings = names.map { [$0] }
        drawings += [
            ["mention-frequency", "--kind", "bars"], ["mention-timeline", "--kind", "lines"],
            ["cooperation-matrix", "--kind", "triangle"], ["cooperation-matrix", "--kind", "change"],
            ["cooperation-timeline", "--kind", "institutions"], ["cooperation-network", "--kind", "circle"],
            ["cooperation-network", "--kind", "force"], ["coverage", "--kind", "folders"],
        ]
        for drawing in drawings {
            for language in ["es", "en"] {
                for period in [["--period", "2024-Q3"], []] {
                    let arguments = drawing + period + ["--language", language, "--strict", "--store", "sample.sqlite"]
                    let outcome = try process.run(["chart"] + arguments + ["-o", "chart.svg"])
                    #expect(outcome.status == 0, "\(arguments.joined(separator: " ")): \(outcome.talk)")
                }
            }
        }
    }

    /// Two bodies with one acronym are told apart by their countries.
    @Test func sharedAcronymsAreToldApart() throws {
        let process = try VigiaProcess()
        defer { process.remove() }
        let corpus = VigiaProcess.root.appending(path: "corpus").path
        #expect(try process.run(["ingest", corpus, "--store", "sample.sqlite"]).status == 0)
        let arguments = ["chart", "cooperation-network", "--period", "2024-Q3", "--store", "sample.sqlite", "-o", "chart.svg"]
        #expect(try process.run(arguments).status == 0)
        let picture = try process.text(of: "chart.svg")
        #expect(picture.contains("CDH\u{A0}(XS)") && picture.contains("CDH\u{A0}(XA)"))
        #expect(!picture.contains(">CDH<"))
    }
}
