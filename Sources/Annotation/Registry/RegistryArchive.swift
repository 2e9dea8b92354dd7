import Documents

/// The records of the registry's YAML files in one table, which is read ten times as fast.
///
/// Its first line has the digest of the files it was made from: with any other files it counts as absent, so it can be stale but
/// never wrong. It is named `compiled.tsv`; a test says when to make it anew, and makes it.
package enum RegistryArchive {
    package static let fileName = "compiled.tsv"

    private static let version = "vigia-registry/2"
    private static let lineFeed = UInt8(ascii: "\n")

    /// The archive of `registry`, which was read from `files` without overlays.
    package static func encode(_ registry: Registry, files: [DataFile]) -> [UInt8] {
        var lines = ["\(version)\t\(digest(files))"]
        func list(_ texts: [String]?) -> String { (texts ?? []).joined(separator: Self.separator(RegistryRow.bar)) }
        func day(_ day: CalendarDay?) -> String { day?.description ?? "" }
        for one in registry.institutions {
            lines.append(
                [
                    "I", one.id, one.country, one.kind, one.parent ?? "", day(one.from), day(one.until), one.successor ?? "",
                    one.names[.spanish] ?? "", one.names[.english] ?? "", list(one.acronyms), list(one.aliases[.spanish]),
                    list(one.aliases[.english]), list(one.contextual[.spanish]), list(one.contextual[.english]),
                ].joined(separator: "\t"))
        }
        for one in registry.people {
            lines.append(["P", one.id, one.name, one.country ?? "", list(one.aliases)].joined(separator: "\t"))
        }
        for one in registry.positions {
            let holders = one.holders.map {
                [$0.person, day($0.from), day($0.until)].joined(separator: Self.separator(RegistryRow.slash))
            }
            lines.append(
                ["O", one.id, one.institution, list(one.titles[.spanish]), list(one.titles[.english]), list(holders)]
                    .joined(separator: "\t"))
        }
        for one in registry.instruments {
            lines.append(
                [
                    "T", one.id, one.country ?? "", one.names[.spanish] ?? "", one.names[.english] ?? "", list(one.acronyms),
                    list(one.aliases[.spanish]), list(one.aliases[.english]),
                ].joined(separator: "\t"))
        }
        let tables = Set(files.filter { $0.path.hasSuffix("places.tsv") }.flatMap { plainRows($0.bytes) })
        for one in registry.places where !tables.contains(plainRow(one)) || !one.demonyms.isEmpty || !one.aliases.isEmpty {
            lines.append(
                [
                    "L", one.id, one.kind.rawValue, one.country, one.names.es, one.names.en,
                    list(one.aliases[.spanish]), list(one.aliases[.english]), list(one.demonyms[.spanish]),
                    list(one.demonyms[.english]),
                ].joined(separator: "\t"))
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// The archive among `files`, if it was made from the others.
    static func matching(among files: [DataFile]) -> DataFile? {
        guard let archive = files.first(where: { $0.path.hasSuffix(fileName) }), let line = archive.bytes.firstIndex(of: lineFeed)
        else { return nil }
        return archive.bytes[..<line].elementsEqual("\(version)\t\(digest(files))".utf8) ? archive : nil
    }

    private static func separator(_ byte: UInt8) -> String { String(UnicodeScalar(byte)) }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func plainRows(_ bytes: [UInt8]) -> [String] { bytes.split(separator: lineFeed).map(text) }

    /// The row that `places.tsv` has for a place.
    private static func plainRow(_ place: Place) -> String {
        let (es, en) = (place.names.es, place.names.en)
        let parts = place.homonymOf.map { [place.state ?? "", $0] } ?? place.state.map { [$0] } ?? []
        return ([place.kind.rawValue, place.id, place.country, es, en == es ? "" : en] + parts).joined(separator: "\t")
    }

    /// 64 bits that tell a file changed by an editor from what it was, at eight bytes a step: it guards against no forger.
    private static func digest(_ files: [DataFile]) -> String {
        var sum: UInt64 = 0
        func mix(_ word: UInt64) {
            sum = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
            sum ^= sum >> 32
        }
        for file in files where file.path.hasSuffix(".yaml") {
            mix(UInt64(file.bytes.count))
            file.bytes.withUnsafeBytes { bytes in
                var index = 0
                while index + 8 <= bytes.count {
                    mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
                    index += 8
                }
                while index < bytes.count {
                    mix(UInt64(bytes[index]))
                    index += 1
                }
            }
        }
        return String(sum, radix: 16)
    }
}
