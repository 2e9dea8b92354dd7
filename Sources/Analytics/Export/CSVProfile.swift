import Documents

/// For whom a CSV file is written.
///
/// ```swift
/// CSVProfile("excel-es")?.separator  // ";"
/// CSVProfile("datos")  // .data
/// ```
package enum CSVProfile: String, Sendable, CaseIterable {
    /// For programs: commas, no byte-order mark.
    case data
    /// For Excel in a Spanish locale: a byte-order mark, semicolons, decimal comma.
    case excelSpanish = "excel-es"
    /// For Excel in an English locale: a byte-order mark, commas.
    case excelEnglish = "excel-en"
    /// For Excel of any locale: UTF-16LE with a byte-order mark, tabs.
    case excel

    /// The profile of that name; `datos` is another name of `data`.
    package init?(_ name: String) {
        self.init(rawValue: name == "datos" ? "data" : name)
    }

    package var separator: Character {
        switch self {
        case .data, .excelEnglish: ","
        case .excelSpanish: ";"
        case .excel: "\t"
        }
    }

    package var decimalMark: Character { self == .excelSpanish ? "," : "." }

    /// Of the locale that it is for, where it is for one.
    var language: Language? {
        switch self {
        case .excelSpanish: .spanish
        case .excelEnglish: .english
        case .data, .excel: nil
        }
    }

    /// As Frictionless names it.
    package var encoding: String { self == .excel ? "utf-16le" : "utf-8" }

    /// The most UTF-16 units that a cell may hold; Excel cuts what is longer.
    var cellLimit: Int { self == .data ? .max : 32_767 }
}
