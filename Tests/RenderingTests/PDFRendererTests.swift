import Documents
import Drawing
import Foundation
import Rendering
import Reports
import Testing

@Suite struct PDFRendererTests {
    private let fonts: FontFiles

    init() throws { fonts = try FontFiles(in: FontFiles.standardFolders) }

    private func publication(link: String = "E1", places: [String] = ["E1", "cell:a|b"]) throws -> Publication {
        let body = TextStyle(.serif, size: 10, tabularFigures: false)
        let first = Page(
            size: Size(595.28, 841.89), label: "1",
            furniture: [.path(.line([Point(57, 40), Point(538, 40)]), fill: nil, stroke: Stroke(Color(0x1A1A1A), width: 0.4))],
            content: [
                Page.Tagged(
                    .h1,
                    elements: [
                        .text(Text("Cooperación ñandú", at: Point(57, 80), style: TextStyle(.serif, size: 20, weight: .bold)))
                    ]),
                Page.Tagged(
                    .paragraph,
                    elements: [
                        .link(.destination(link), [.text(Text("véase la evidencia", at: Point(57, 120), style: body))]),
                        .text(Text("una línea justificada aquí", at: Point(57, 134), style: body, wordSpacing: 4)),
                    ]),
                Page.Tagged(
                    .figure,
                    elements: [
                        .path(.rect(Rect(x: 57, y: 150, width: 50, height: 20)), fill: .solid(Color(0x0072B2)), stroke: nil)
                    ],
                    alternative: "Una barra azul"),
            ])
        let second = Page(
            size: Size(595.28, 841.89), label: "2", furniture: [],
            content: [
                Page.Tagged(
                    .paragraph,
                    elements: places.map { .destination(name: $0, at: Point(57, 60)) }
                        + [.text(Text("«La cita».", at: Point(57, 70), style: body))])
            ])
        return Publication(
            title: "Informe de prueba", subject: "Prueba", author: "Vigía", language: .spanish,
            date: try #require(CalendarDay(iso: "2024-10-14")), pages: [first, second],
            outline: [.init(title: "Evidencia", destination: places.first ?? "E1", level: 1)])
    }

    /// What a program from the same PDF tools says of `bytes`.
    private func output(of tool: [String], on bytes: [UInt8]) throws -> (status: Int32, text: String) {
        let file = FileManager.default.temporaryDirectory.appending(path: "vigia-\(UUID().uuidString).pdf")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = tool.map { $0 == "FILE" ? file.path : $0 }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }

    @Test func theSamePublicationGivesTheSameBytes() throws {
        let renderer = PDFRenderer(fonts: fonts)
        #expect(try renderer.render(publication()) == renderer.render(publication()))
    }

    @Test func accentsExtractAndSpacesStay() throws {
        let text = try output(of: ["pdftotext", "-layout", "FILE", "-"], on: PDFRenderer(fonts: fonts).render(publication())).text
        #expect(text.contains("Cooperación ñandú"))
        #expect(text.contains("una línea justificada aquí"))
        #expect(text.contains("«La cita»."))
    }

    @Test func qpdfFindsNothingWrong() throws {
        let said = try output(of: ["qpdf", "--check", "FILE"], on: PDFRenderer(fonts: fonts).render(publication()))
        #expect(said.status == 0)
        #expect(said.text.contains("No syntax or stream encoding errors found"))
    }

    @Test func fontsAreEmbeddedAndSubset() throws {
        let text = try output(of: ["pdffonts", "FILE"], on: PDFRenderer(fonts: fonts).render(publication())).text
        let rows = text.split(separator: "\n").dropFirst(2)
        #expect(!rows.isEmpty)
        for row in rows { #expect(row.contains("+CharisSIL") || row.contains("+Inter"), "\(row)") }
        for row in rows { #expect(row.contains("yes yes yes"), "\(row)") }
    }

    @Test func alternativesAndLanguageAreInTheFile() throws {
        let bytes = try PDFRenderer(fonts: fonts).render(publication())
        let text = try output(of: ["qpdf", "--qdf", "--object-streams=disable", "FILE", "-"], on: bytes).text
        #expect(text.contains("/Lang (es)"))
        #expect(text.contains("/Alt (Una barra azul)"))
        #expect(text.contains("/DisplayDocTitle true"))
        #expect(text.contains("<dc:title>"))
    }

    @Test func theStructureHasEveryWordAndNoFurniture() throws {
        let bytes = try PDFRenderer(fonts: fonts).render(publication())
        let tree = try output(of: ["pdfinfo", "-struct-text", "FILE"], on: bytes).text
        #expect(tree.hasPrefix("Document"))
        for words in ["Cooperación ñandú", "véase la evidencia", "una línea justificada aquí", "«La cita»."] {
            #expect(tree.contains(words), "\(words) is not in:\n\(tree)")
        }
        #expect(!tree.contains("NonStruct"))
        let plain = try output(of: ["qpdf", "--qdf", "--object-streams=disable", "FILE", "-"], on: bytes).text
        #expect(plain.contains("/Artifact BMC"))
    }

    @Test func aLinkToNowhereIsRefused() throws {
        let error = #expect(throws: RenderingError.self) { try PDFRenderer(fonts: fonts).render(publication(link: "E9")) }
        #expect(error?.description == "a link leads to 'E9', which is on no page")
    }

    @Test func twoPlacesOfOneNameAreRefused() throws {
        let error = #expect(throws: RenderingError.self) {
            try PDFRenderer(fonts: fonts).render(publication(places: ["E1", "E1"]))
        }
        #expect(error?.description == "two places are called 'E1', so links to it are ambiguous")
    }

    @Test func aNameWithAnApostropheStaysALink() throws {
        let renderer = PDFRenderer(fonts: fonts)
        #expect(try !renderer.render(publication(link: "l'État\\", places: ["l'État\\"])).isEmpty)
    }

    @Test func missingFontsAreNamed() {
        let error = #expect(throws: RenderingError.self) { try FontFiles(in: ["/nowhere"]) }
        #expect(
            error?.description == "no font file Inter-Regular.otf, Inter-Italic.otf, Inter-Medium.otf, Inter-SemiBold.otf, "
                + "Inter-Bold.otf, CharisSIL-Regular.ttf, CharisSIL-Italic.ttf, CharisSIL-Bold.ttf, CharisSIL-BoldItalic.ttf "
                + "in /nowhere; run script/setup, or set VIGIA_FONTS to a folder that has Inter and Charis SIL")
    }
}
