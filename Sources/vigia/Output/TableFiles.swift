import Analytics
import Documents

/// The files that tables are handed over as: one CSV each, and the datapackage.json that describes them.
struct TableFiles {
    /// The data package's name, lower case with hyphens.
    let name: String
    let profile: CSVProfile
    /// Of titles, descriptions and the names of institutions.
    let language: Language

    /// Names and bytes, the tables first.
    func files(of tables: [Table]) -> [(name: String, bytes: [UInt8])] {
        let writer = CSVWriter(profile: profile, language: language)
        let written = tables.map { (table: $0, path: $0.name + ".csv", bytes: writer.bytes($0)) }
        let package = DataPackage.json(name: name, tables: written, profile: profile, language: language)
        return written.map { (name: $0.path, bytes: $0.bytes) } + [("datapackage.json", package)]
    }
}
