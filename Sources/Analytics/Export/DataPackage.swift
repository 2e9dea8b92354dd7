package import Documents

/// Describes a folder of CSV files for programs: `datapackage.json` (Frictionless Data Package, https://specs.frictionlessdata.io).
package enum DataPackage {
    /// - Parameters:
    ///   - name: the package's name, lower case with hyphens.
    ///   - tables: each with the name of its file and its bytes as written.
    ///   - language: of titles and descriptions.
    package static func json(
        name: String, tables: [(table: Table, path: String, bytes: [UInt8])], profile: CSVProfile, language: Language
    ) -> [UInt8] {
        let resources = tables.map { resource($0.table, $0.path, $0.bytes, profile, language) }
        let text = """
            {
              "profile": "tabular-data-package",
              "name": \(quoted(name)),
              "resources": [
            \(resources.joined(separator: ",\n"))
              ]
            }

            """
        return Array(text.utf8)
    }

    private static func resource(
        _ table: Table, _ path: String, _ bytes: [UInt8], _ profile: CSVProfile, _ language: Language
    ) -> String {
        let evidence = Column.ids(
            "evidence", "pruebas", "evidence", ("identificadores que abre «vigia why»", "identifiers that `vigia why` opens"))
        let fields = (table.columns + [evidence]).map { field($0, profile, language) }
        let period = table.period.map { "\n      \"period\": \(quoted($0.description))," } ?? ""
        return """
                {
                  "profile": "tabular-data-resource",
                  "name": \(quoted(table.name)),
                  "path": \(quoted(path)),
                  "title": \(quoted(table.title[language])),
                  "description": \(quoted(table.description[language] + " " + table.note[language])),\(period)
                  "format": "csv",
                  "mediatype": "text/csv",
                  "encoding": \(quoted(profile.encoding)),
                  "bytes": \(bytes.count),
                  "hash": \(quoted("sha256:" + SHA256.hex(of: bytes))),
                  "dialect": {"delimiter": \(quoted(String(profile.separator))), "lineTerminator": "\\r\\n", "doubleQuote": true, "header": true},
                  "schema": {
                    "missingValues": [""],
                    "fields": [
            \(fields.joined(separator: ",\n"))
                    ]
                  }
                }
            """
    }

    private static func field(_ column: Column, _ profile: CSVProfile, _ language: Language) -> String {
        var parts = [
            "\"name\": \(quoted(column.name))", "\"type\": \(quoted(type(column.kind)))",
            "\"title\": \(quoted(column.heading[language]))", "\"description\": \(quoted(column.description[language]))",
        ]
        if column.kind == .decimal { parts.append("\"decimalChar\": \(quoted(String(profile.decimalMark)))") }
        if let unit = column.unit { parts.append("\"unit\": \(quoted(unit))") }
        return "          {\(parts.joined(separator: ", "))}"
    }

    private static func type(_ kind: Column.Kind) -> String {
        switch kind {
        case .integer: "integer"
        case .decimal: "number"
        case .date: "date"
        case .text, .period, .evidence: "string"
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
