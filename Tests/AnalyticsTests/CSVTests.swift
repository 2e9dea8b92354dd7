import Analytics
import Documents
import Foundation
import StoreSamples
import Testing

@Suite struct CSVTests {
    static let columns = [
        Column(name: "name", kind: .text, heading: LocalizedText(es: "n", en: "n"), description: LocalizedText(es: "", en: "")),
        Column(
            name: "value", kind: .decimal, heading: LocalizedText(es: "v", en: "v"), description: LocalizedText(es: "", en: ""),
            decimals: 2),
    ]

    static func table(_ cells: [[Cell]], evidence: [String] = ["D-1", "D-2"]) -> Table {
        let empty = LocalizedText(es: "", en: "")
        return Table(
            name: "t", title: empty, description: empty, columns: columns,
            rows: cells.enumerated().map { Row(id: "\($0)", cells: $1, evidence: evidence) }, period: Period("2024"), note: empty)
    }

    @Test func profilesDifferAsTheStyleGuideSays() {
        let table = Self.table([[.text("a;b,c"), .decimal(-1.125)]])
        #expect(CSVWriter(profile: .data).bytes(table) == Array("name,value,evidence\r\n\"a;b,c\",-1.13,D-1 D-2\r\n".utf8))
        #expect(
            CSVWriter(profile: .excelSpanish).bytes(table)
                == [0xEF, 0xBB, 0xBF] + Array("name;value;evidence\r\n\"a;b,c\";-1,13;D-1 D-2\r\n".utf8))
        #expect(
            CSVWriter(profile: .excelEnglish).bytes(table)
                == [0xEF, 0xBB, 0xBF] + Array("name,value,evidence\r\n\"a;b,c\",-1.13,D-1 D-2\r\n".utf8))
        let utf16 = CSVWriter(profile: .excel).bytes(table)
        #expect(Array(utf16.prefix(4)) == [0xFF, 0xFE, 0x6E, 0x00])
        #expect(
            String(data: Data(utf16.dropFirst(2)), encoding: .utf16LittleEndian)
                == "name\tvalue\tevidence\r\na;b,c\t-1.13\tD-1 D-2\r\n")
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@x", "\tx", "\rx"])
    func formulasAreDefused(_ text: String) throws {
        let rows = try Self.parse(CSVWriter().bytes(Self.table([[.text(text), .decimal(-1)]])))
        #expect(rows[1][0] == "'" + text)
        #expect(rows[1][1] == "-1.00", "a number stays a number")
    }

    @Test func whatIsWrittenIsReadBack() throws {
        var seed: UInt64 = 42
        func next(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % bound
        }
        let alphabet = Array("ab,;\"\r\n\t é«𝄞'")
        for _ in 0..<200 {
            let texts = (0..<4).map { _ in "x" + String((0..<next(9)).map { _ in alphabet[next(alphabet.count)] }) }
            let rows = try Self.parse(CSVWriter().bytes(Self.table(texts.map { [.text($0), .missing] })))
            #expect(rows.dropFirst().map { $0[0] } == texts)
            #expect(rows.allSatisfy { $0.count == 3 })
        }
    }

    @Test func anEvidenceListThatExcelWouldCutBecomesACellThatOpensToIt() {
        let many = (0..<4000).map { "M-0000000\($0)" }
        let table = Self.table([[.text("a"), .missing]], evidence: many)
        #expect(String(decoding: CSVWriter(profile: .excelEnglish).bytes(table), as: UTF8.self).hasSuffix("a,,t/0/name@2024\r\n"))
        #expect(CSVWriter(profile: .data).bytes(table).count > 32_767)
    }

    @Test func theDataPackageIsJSONAndNamesEveryColumn() throws {
        let sample = try SampleStore()
        let tables = try MeasureCatalog.all.map { description in
            let table = try sample.table(description.name, "2024-Q3")
            return (table: table, path: "\(table.name).csv", bytes: CSVWriter().bytes(table))
        }
        let json = DataPackage.json(name: "vigia-2024-q3", tables: tables, profile: .data, language: .english)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
        let resources = try #require(object["resources"] as? [[String: Any]])
        #expect(resources.count == tables.count)
        for (resource, table) in zip(resources, tables) {
            let schema = try #require(resource["schema"] as? [String: Any])
            let fields = try #require(schema["fields"] as? [[String: Any]])
            #expect(fields.compactMap { $0["name"] as? String } == table.table.columns.map(\.name) + ["evidence"])
            #expect(resource["bytes"] as? Int == table.bytes.count)
        }
    }

    /// RFC 4180, commas.
    static func parse(_ bytes: [UInt8]) throws -> [[String]] {
        var rows: [[String]] = [[]]
        var cell: [UInt8] = []
        var quoted = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if quoted {
                if byte == 0x22, index + 1 < bytes.count, bytes[index + 1] == 0x22 {
                    cell.append(byte)
                    index += 1
                } else if byte == 0x22 {
                    quoted = false
                } else {
                    cell.append(byte)
                }
            } else if byte == 0x22 {
                quoted = true
            } else if byte == 0x2C || byte == 0x0D {
                rows[rows.count - 1].append(String(decoding: cell, as: UTF8.self))
                cell = []
                if byte == 0x0D {
                    try #require(bytes[index + 1] == 0x0A)
                    index += 1
                    rows.append([])
                }
            } else {
                cell.append(byte)
            }
            index += 1
        }
        try #require(rows.removeLast().isEmpty)
        return rows
    }
}
