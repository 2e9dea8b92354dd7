import Documents
import Testing

@Suite struct PortableDocumentTests {
    /// A PDF of text lines, one array a page, in Helvetica.
    private static func pdf(_ pages: [[String]]) -> [UInt8] {
        var objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
        let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
        objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
        objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
        for (index, lines) in pages.enumerated() {
            let font = "/Resources << /Font << /F1 3 0 R >> >>"
            objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] \(font) /Contents \(5 + 2 * index) 0 R >>")
            let shown = lines.map { $0.isEmpty ? "T*" : "(\($0)) Tj T*" }.joined(separator: "\n")
            let stream = "BT /F1 11 Tf 60 780 Td 14 TL\n\(shown)\nET"
            objects.append("<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream")
        }
        var text = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets { text += String(repeating: "0", count: 10 - String(offset).count) + "\(offset) 00000 n \n" }
        text += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
        return Array(text.utf8)
    }

    private static let twoPages = pdf([
        [
            "Commission of Visits", "Press release CV/014/2024", "Geneva, 4 September 2024", "",
            "Commission and Ombudsman agree on visits", "",
            "The Commission of Visits and the Ombudsman of Arcadia agreed yesterday on a common calendar of",
            "visits to all places of detention, so that both institutions may share what they find in the",
            "course of their work.", "",
            "The Ombudsman will publish a short report every three months, and the Commission will follow the",
            "recommendations that both institutions make in", "", "Page 1 of 2",
        ],
        [
            "Press release CV/014/2024", "", "the course of their visits to the places of detention of Arcadia.", "",
            "Page 2 of 2",
        ],
    ])

    @Test func pagesZonesAndASentenceOverTwoPages() throws {
        let file = SourceFile(name: "a.pdf", bytes: PortableDocumentTests.twoPages)
        guard case .read(let document) = DocumentReader().read(file) else {
            Issue.record("refused")
            return
        }
        #expect(document.pages.count == 2)
        #expect(document.folio == "CV/014/2024")
        #expect(document.date?.interval == CalendarDay(iso: "2024-09-04").map { DayInterval($0) })
        #expect(document.title == "Commission and Ombudsman agree on visits")
        #expect(document.zones.filter { $0.kind == .footer }.count == 3)
        #expect(
            document.reading.text.contains(
                "follow the recommendations that both institutions make in the course of their visits to the places of detention")
        )
    }

    @Test func refusalsSayWhy() {
        let damaged = Array(PortableDocumentTests.twoPages.prefix(300))
        #expect(
            refusal(damaged, name: "a.pdf")
                == Refusal(source: "a.pdf", code: "pdf-damaged", message: "a.pdf is a damaged PDF: get another copy."))
        #expect(
            refusal(PortableDocumentTests.pdf([[], []]), name: "a.pdf")
                == Refusal(
                    source: "a.pdf", code: "pdf-no-text",
                    message: "a.pdf is a PDF without a text layer (pictures of pages): run character recognition on it first."))
    }

    @Test func limitsAreKept() {
        let bytes = PortableDocumentTests.twoPages
        #expect(
            refusal(bytes, name: "a.pdf", limits: PDFLimits(program: "no-such-program"))
                == Refusal(
                    source: "a.pdf", code: "pdf-tools",
                    message: "a.pdf is a PDF, and pdftotext is missing: install poppler-utils."))
        #expect(
            refusal(bytes, name: "a.pdf", limits: PDFLimits(textBytes: 10))?.message
                == "a.pdf is a PDF of more than 0 MB of text: it is left out.")
        #expect(
            refusal(bytes, name: "a.pdf", limits: PDFLimits(seconds: 0))?.message
                == "a.pdf is a PDF that takes more than 0 seconds to read: it is left out.")
        #expect(refusal(bytes, name: "a.pdf", limits: PDFLimits(megabytes: 8)) != nil)
    }
}
