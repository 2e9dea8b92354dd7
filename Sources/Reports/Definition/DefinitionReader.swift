import Analytics
import Documents
import Yams

extension ReportDefinition {
    /// Reads a definition; nothing is drawn or counted before it is whole and right.
    ///
    /// - Throws: `ReportsError` with file, line and column for an unknown key, chart, table, column or option, and the nearest name.
    package init(_ file: ReportFile, known: KnownNames) throws(ReportsError) {
        let root = try YAMLRecord(file)
        let keys = ["name", "title", "short", "kind", "summary", "grain", "texts", "sections"]
        var found: [String: YAMLRecord] = [:]
        for (key, value) in try root.fields("report", known: keys) { found[key] = value }
        func required(_ key: String) throws(ReportsError) -> YAMLRecord {
            guard let record = found[key] else { throw root.error(.missingKey(key)) }
            return record
        }
        name = try required("name").text("name")
        title = try required("title").localized("title")
        shortTitle = try found["short"]?.localized("short") ?? title
        summary = try required("summary").localized("summary")
        kind = try found["kind"]?.localized("kind") ?? LocalizedText(es: "", en: "")
        knownTables = known.tables.map(\.name)
        texts = try found["texts"]?.text("texts") ?? name
        grain = try found["grain"].map { record throws(ReportsError) in
            let grains = Period.Grain.allCases.map(\.rawValue)
            return Period.Grain(rawValue: try record.name("grain", among: grains)) ?? .quarter
        }
        let reader = DefinitionReader(known: known)
        sections = []
        for record in try required("sections").items("sections") { sections.append(try reader.section(record)) }
        self.file = file
        var names: Set<String> = []
        for section in sections where !names.insert(section.name).inserted {
            throw root.error(.badValue(key: "name", value: section.name, expected: "a name that no other section has"))
        }
    }
}

/// Reads the sections and blocks of a definition.
private struct DefinitionReader {
    let known: KnownNames

    func section(_ record: YAMLRecord) throws(ReportsError) -> ReportDefinition.Section {
        var section = ReportDefinition.Section(name: "", title: nil, blocks: [])
        for (key, value) in try record.fields("section", known: ["name", "title", "blocks"]) {
            switch key {
            case "name": section.name = try value.text(key)
            case "title": section.title = try value.localized(key)
            default: for block in try value.items(key) { section.blocks.append(try self.block(block)) }
            }
        }
        if section.name.isEmpty { throw record.error(.missingKey("name")) }
        return section
    }

    private func block(_ record: YAMLRecord) throws(ReportsError) -> Block {
        let kinds = ["text", "tiles", "chart", "table", "evidence", "notes", "contents"]
        let fields = try record.fields("block")
        guard let first = fields.first else { throw record.error(.missingKey("text")) }
        let kind = try YAMLRecord(record.node.mapping?.first?.key ?? record.node, path: record.path).name("block", among: kinds)
        func options(_ known: [String]) throws(ReportsError) -> [(key: String, value: YAMLRecord)] {
            Array(try record.fields("block", known: [kind] + known).dropFirst())
        }
        switch kind {
        case "text": return .text(try text(first.value, try options(["side", "heading", "side-heading"])))
        case "chart": return .chart(try chart(first.value, try options(["top", "kind", "height", "columns", "side"])))
        case "table":
            return .table(
                try table(first.value, try options(["columns", "top", "sort", "positive", "title", "span", "statuses", "note"])))
        case "tiles":
            _ = try options([])
            var names: [String] = []
            for item in try first.value.items(kind) { names.append(try item.text(kind)) }
            return .tiles(names)
        case "notes":
            _ = try options([])
            var references: [Block.Reference] = []
            for item in try first.value.items(kind) { references.append(try reference(item)) }
            return .notes(references)
        case "evidence":
            _ = try options([])
            var groups: [Block.EvidenceGroup] = []
            for item in try first.value.items(kind) {
                let all = Block.EvidenceGroup.allCases.map(\.rawValue)
                if let group = Block.EvidenceGroup(rawValue: try item.name("evidence group", among: all)) {
                    groups.append(group)
                }
            }
            return .evidence(groups)
        default:
            _ = try options([])
            return .contents
        }
    }

    private func reference(_ record: YAMLRecord) throws(ReportsError) -> Block.Reference {
        Block.Reference(name: try record.text("text"), place: record.place)
    }

    private func text(_ record: YAMLRecord, _ options: [(key: String, value: YAMLRecord)]) throws(ReportsError) -> Block.Text {
        var block = Block.Text(text: try reference(record))
        for (key, value) in options {
            switch key {
            case "side": block.side = try reference(value)
            case "heading": block.heading = try value.localized(key)
            default: block.sideHeading = try value.localized(key)
            }
        }
        return block
    }

    private func chart(_ record: YAMLRecord, _ options: [(key: String, value: YAMLRecord)]) throws(ReportsError) -> Block.Chart {
        var block = Block.Chart(name: try record.name("chart", among: known.charts), columns: 12)
        for (key, value) in options {
            switch key {
            case "top": block.top = try value.whole(key, in: 1...1000)
            case "kind": block.kind = try value.text(key)
            case "height": block.height = Double(try value.whole(key, in: 20...240))
            case "columns": block.columns = try value.whole(key, in: 4...12)
            default: block.side = try reference(value)
            }
        }
        return block
    }

    private func table(_ record: YAMLRecord, _ options: [(key: String, value: YAMLRecord)]) throws(ReportsError) -> Block.Table {
        let name = try record.name("table", among: known.tables.map(\.name))
        let columns = known.tables.first { $0.name == name }?.columns.map(\.name) ?? []
        var block = Block.Table(name: name, columns: [], statuses: [])
        for (key, value) in options {
            switch key {
            case "columns": for item in try value.items(key) { block.columns.append(try column(item, of: columns)) }
            case "top": block.top = try value.whole(key, in: 1...10_000)
            case "sort": block.sort = try value.name("column", among: columns)
            case "positive": block.positive = try value.name("column", among: columns)
            case "title": block.title = try value.localized(key)
            case "span": block.span = try value.whole(key, in: 1...400)
            case "statuses":
                for item in try value.items(key) {
                    let all = ["asserted", "planned", "hypothetical", "negated"]
                    block.statuses.append(try item.name("status", among: all))
                }
            default: block.note = try reference(value)
            }
        }
        return block
    }

    /// `name`, or a mapping with what it shows (`column`, `range`, `change`, `spark`, `evidence`) and how.
    private func column(_ record: YAMLRecord, of columns: [String]) throws(ReportsError) -> Block.TableColumn {
        if record.node.scalar != nil {
            let name = try record.name("column", among: columns + ["evidence"])
            let content: Block.TableColumn.Content =
                name == "evidence" && !columns.contains(name) ? .evidence : .column(name)
            return Block.TableColumn(content: content, heading: nil, isBold: false, accent: nil)
        }
        let kinds = ["column", "range", "dates", "pair", "change", "spark", "evidence"]
        var column = Block.TableColumn(content: .evidence, heading: nil, isBold: false, accent: nil)
        var hasContent = false
        for (key, value) in try record.fields("column", known: kinds + ["heading", "bold", "accent"]) {
            switch key {
            case "heading": column.heading = try value.localized(key)
            case "bold": column.isBold = try value.flag(key)
            case "accent": column.accent = try value.name("column", among: columns)
            case "column": column.content = .column(try value.name("column", among: columns))
            case "range":
                let (low, high) = try pair(value, "range", ["low", "high"], columns)
                column.content = .range(low: low, high: high)
            case "dates":
                let (first, last) = try pair(value, "dates", ["first", "last"], columns)
                column.content = .dates(first: first, last: last)
            case "pair":
                let (a, b) = try pair(value, "pair", ["a", "b"], columns)
                column.content = .pair(a: a, b: b)
            case "change":
                let (from, to) = try pair(value, "change", ["from", "to"], columns)
                column.content = .change(from: from, to: to)
            case "spark": column.content = try spark(value)
            default: column.content = .evidence
            }
            hasContent = hasContent || kinds.contains(key)
        }
        guard hasContent else { throw record.error(.missingKey("column")) }
        return column
    }

    private func pair(
        _ record: YAMLRecord, _ name: String, _ keys: [String], _ columns: [String]
    ) throws(ReportsError) -> (String, String) {
        var values = ["", ""]
        for (key, value) in try record.fields(name, known: keys) {
            values[key == keys[0] ? 0 : 1] = try value.name("column", among: columns)
        }
        for (key, value) in zip(keys, values) where value.isEmpty { throw record.error(.missingKey(key)) }
        return (values[0], values[1])
    }

    private func spark(_ record: YAMLRecord) throws(ReportsError) -> Block.TableColumn.Content {
        var (table, value): (YAMLRecord?, YAMLRecord?) = (nil, nil)
        for (key, field) in try record.fields("spark", known: ["table", "value"]) {
            if key == "table" { table = field } else { value = field }
        }
        guard let table else { throw record.error(.missingKey("table")) }
        guard let value else { throw record.error(.missingKey("value")) }
        let name = try table.name("table", among: known.tables.map(\.name))
        let columns = known.tables.first { $0.name == name }?.columns.map(\.name) ?? []
        return .spark(table: name, value: try value.name("column", among: columns))
    }
}
