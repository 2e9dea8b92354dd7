/// The names of months and weekdays in Spanish and English, in lower case and without accents.
package enum MonthNames {
    /// The month of a name or an abbreviation, 1 to 12: `setiembre` and `sept` are 9.
    package static func month(_ folded: [UInt8]) -> Int? { months[folded] }

    /// The weekday of a name, 1 for Monday to 7: `miercoles` and `wed` are 3.
    package static func weekday(_ folded: [UInt8]) -> Int? { weekdays[folded] }

    /// All of them, abbreviations too.
    static var all: [[UInt8]] { Array(months.keys) + Array(weekdays.keys) }

    private static let months = table(
        [
            "enero ene january jan", "febrero feb february", "marzo mar march", "abril abr april apr", "mayo may",
            "junio jun june",
            "julio jul july", "agosto ago august aug", "septiembre setiembre sep sept september", "octubre oct october",
            "noviembre nov november", "diciembre dic december dec",
        ])

    private static let weekdays = table(
        [
            "lunes lun monday mon", "martes tuesday tue tues", "miercoles mie wednesday wed",
            "jueves jue thursday thu thur thurs",
            "viernes vie friday fri", "sabado sab saturday sat", "domingo dom sunday sun",
        ])

    private static func table(_ rows: [String]) -> [[UInt8]: Int] {
        var table: [[UInt8]: Int] = [:]
        for (index, row) in rows.enumerated() {
            for name in row.split(separator: " ") { table[Array(name.utf8)] = index + 1 }
        }
        return table
    }
}
