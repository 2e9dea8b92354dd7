import Analytics
import Documents
import Drawing
import Reports
import Testing

@Suite struct ReportComposerTests {
    @Test(arguments: [Language.spanish, .english]) func everyLinkLeadsSomewhereAndNoPlaceStandsTwice(language: Language) throws {
        let report = try Invented().compose(ProjectFiles.composer(), language)
        let places = report.publication.pages.flatMap { $0.content.flatMap(\.places) }
        let links =
            report.publication.pages.flatMap { $0.content.flatMap(\.links) } + report.publication.outline.map(\.destination)
        #expect(Set(places).count == places.count)
        #expect(Set(links).subtracting(places).isEmpty)
        #expect(report.deadLinks.isEmpty)
    }

    @Test func everyEventAndEveryCellHasAnEntryThatLeadsBack() throws {
        let report = try Invented().compose(ProjectFiles.composer())
        let pages = report.publication.pages
        let places = Set(pages.flatMap { $0.content.flatMap(\.places) })
        for event in 0..<24 { #expect(places.contains("E-\(event)")) }
        #expect(places.contains("cell:zz.cnps|zz.mnpa") && places.contains("cell:zz.mnpa|zz.cnps"))
        let items = pages.flatMap { $0.content.filter { $0.tag == .list }.flatMap(\.children) }
        let first = try #require(items.first { $0.places.contains("E-0") })
        #expect(first.links.contains("figure-5") && first.links.contains("table-4-1"))
        #expect(first.links.contains { $0.hasPrefix("cell:") })
        let cell = try #require(items.first { $0.places.contains("cell:zz.cnps|zz.mnpa") })
        #expect(cell.links.contains("figure-4") && cell.links.contains("E-0"))
    }

    @Test func figuresAndTablesAreNumberedAndHandedOver() throws {
        let report = try Invented().compose(ProjectFiles.composer())
        #expect(report.figures.map(\.number) == [1, 2, 3, 4, 5])
        #expect(
            report.tables.map(\.table.name) == [
                "coverage", "mention-frequency", "cooperation-matrix", "cooperation-events", "agreements", "unresolved", "leads",
            ])
        let text = report.publication.pages.flatMap(\.lines).map(\.text).joined(separator: "\n")
        #expect(text.contains("Gráfico 5. Título de cooperation-timeline"))
        #expect(text.contains("Cuadro 2. Documentos que nombran a cada institución"))
    }

    @Test func whatNoPagePrintsHasNoEntryAndIsCounted() throws {
        let report = try Invented(institutions: 40).compose(ProjectFiles.composer())
        let pages = report.publication.pages
        let entries = Set(pages.flatMap { $0.content.flatMap(\.places) }.filter { $0.hasPrefix("mention-frequency:") })
        #expect((8..<20).contains(entries.count))
        let text = pages.flatMap(\.lines).map(\.text).joined(separator: " ")
        #expect(text.contains("Instituciones nombradas que ningún gráfico, cuadro ni texto imprime: \(40 - entries.count);"))
    }

    @Test func aSentenceToReadIsOpenedWhereATableShowsItAndCountedNowhere() throws {
        let pages = try Invented().compose(ProjectFiles.composer()).publication.pages
        let items = pages.flatMap(\.content)
        let lead = try #require(items.first { $0.places.contains("L-0") })
        #expect(lead.links.contains("table-7-1"))
        #expect(!items.contains { $0.places.contains("L-12") })
        let text = pages.flatMap(\.lines).map(\.text).joined(separator: " ")
        #expect(text.contains("Se muestran 12 de 14 filas; todas, en leads.csv."))
        #expect(text.contains("Ninguna cifra de este informe cuenta estas frases"))
    }

    @Test func theSameInputMakesTheSamePages() throws {
        let first = try Invented().compose(ProjectFiles.composer())
        let second = try Invented().compose(ProjectFiles.composer())
        #expect(first.publication.pages == second.publication.pages)
        #expect(first.seal == second.seal)
        let other = try Invented(events: 23).compose(ProjectFiles.composer())
        #expect(other.seal != first.seal)
    }

    @Test(arguments: [
        (Invented(), Language.spanish), (Invented(), .english), (Invented(events: 0, institutions: 0), .spanish),
        (Invented(events: 400, institutions: 40), .spanish), (Invented(longNames: true), .spanish),
        (Invented(events: 1, institutions: 2), .english),
    ]) func noTwoTextsOverlapAndNoneLeavesThePage(corpus: Invented, language: Language) throws {
        let report = try corpus.compose(ProjectFiles.composer(), language)
        for page in report.publication.pages {
            let boxes = page.boxes
            for (index, box) in boxes.enumerated() {
                #expect(box.rect.x >= 56 && box.rect.maxX <= page.size.width - 55, "\(box.text)")
                #expect(box.rect.y >= 20 && box.rect.maxY <= page.size.height - 20, "\(box.text)")
                for other in boxes[(index + 1)...] where other.rect.overlaps(box.rect) {
                    Issue.record("page \(page.label): «\(box.text)» over «\(other.text)»")
                }
            }
        }
    }

    @Test func aPeriodWithoutDocumentsGivesAShortReportThatSaysSo() throws {
        let report = try Invented(events: 0, institutions: 0).compose(ProjectFiles.composer())
        #expect(report.publication.pages.count <= 8)
        let text = report.publication.pages.flatMap(\.lines).map(\.text).joined(separator: " ")
        #expect(text.contains("no consta ningún documento que nombre a una institución"))
        #expect(text.contains("Sin filas en este periodo."))
    }

    @Test func aSmallBaseGivesCountsAndNoPercentage() throws {
        let report = try Invented().compose(ProjectFiles.composer())
        let text = report.publication.pages.flatMap(\.lines).map(\.text).joined(separator: " ")
        #expect(text.contains("2 en T2\u{A0}2024; base menor de 10, sin porcentaje"))
        #expect(text.contains("n. c."))
    }

    @Test func aLongTableGoesOnWithItsHeaderOnTheNextPage() throws {
        let report = try Invented(events: 120).compose(ProjectFiles.composer())
        let continued = report.publication.pages.filter { $0.lines.contains { $0.text == "Cuadro 4 (continuación)" } }
        #expect(continued.count >= 2)
        for page in continued { #expect(page.lines.contains { $0.text.hasSuffix("Clave") }) }
        for page in report.publication.pages {
            for table in page.content where table.tag == .table {
                let rows = table.children.count { $0.children.first?.tag == .cell }
                #expect(rows >= 3 || report.tables.contains { $0.table.rows.count < 3 })
            }
        }
    }

    @Test(arguments: [Invented(), Invented(longNames: true)]) func whiteStandsBetweenTheCellsOfARow(corpus: Invented) throws {
        let measurer = FakeMeasurer()
        let report = try corpus.compose(ProjectFiles.composer())
        for row in report.publication.pages.flatMap(\.content).filter({ $0.tag == .table }).flatMap(\.children) {
            var right = -Double.infinity
            for cell in row.children {
                let texts = cell.texts(at: .zero)
                guard let left = texts.map(\.position.x).min() else { continue }
                #expect(left - right >= 4.9, "\(texts.map(\.string))")
                right = texts.map { $0.position.x + measurer.width(of: $0.string, style: $0.style) }.max() ?? right
            }
        }
    }

    @Test func aQuarterlyReportIsForQuarters() throws {
        let error = #expect(throws: ReportsError.self) { try Invented().compose(ProjectFiles.composer(), period: "2024") }
        #expect(
            error?.description
                == "reports/quarterly.yaml:1:1: the report 'quarterly' is made by quarter, and 2024 is none; ask for a quarter")
    }
}
