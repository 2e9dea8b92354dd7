package import Drawing

/// The page, the type and the colours of a report, as `templates/theme.yaml` gives them.
package struct PageTheme: Sendable, Hashable {
    /// A size of type: points, with the distance of baselines.
    package struct Face: Sendable, Hashable {
        package var style: TextStyle
        package var leading: Double
    }

    /// Kinds of text that the theme has to set.
    enum Role: String, CaseIterable {
        case title, h1, h2, h3, lead, body, caption, note, quote, table, tile, key, head, kicker, period
    }

    private static let colors = ["ink", "secondary", "rule", "grid", "accent", "tint", "hatch", "band"]
    private static let lengths = ["width", "height", "top", "bottom", "left", "right", "gutter"]

    private var faces: [String: Face] = [:]
    private var palette: [String: Color] = [:]
    private var page: [String: Double] = [:]
    /// Points between baselines; every block starts on one.
    package private(set) var grid = 14.0

    /// - Throws: `ReportsError` with the place of an unknown or missing key, or of a value that does not fit.
    package init(_ file: ReportFile) throws(ReportsError) {
        let root = try YAMLRecord(file)
        for (key, value) in try root.fields("theme", known: ["page", "grid", "type", "palette"]) {
            switch key {
            case "page":
                for (name, length) in try value.fields(key, known: PageTheme.lengths) {
                    page[name] = Length.millimetres(try length.number(name))
                }
            case "grid": grid = try value.number(key)
            case "palette":
                for (name, color) in try value.fields(key, known: PageTheme.colors) { palette[name] = try color.color(name) }
            default: break
            }
        }
        for (key, value) in try root.fields("theme") where key == "type" {
            for (name, face) in try value.fields(key, known: Role.allCases.map(\.rawValue)) {
                faces[name] = try self.face(face)
            }
        }
        for (kind, names, has) in [
            ("type", Role.allCases.map(\.rawValue), Set(faces.keys)), ("palette", PageTheme.colors, Set(palette.keys)),
            ("page", PageTheme.lengths, Set(page.keys)),
        ] {
            for name in names where !has.contains(name) { throw root.error(.missingKey("\(kind): \(name)")) }
        }
    }

    private func face(_ record: YAMLRecord) throws(ReportsError) -> Face {
        var face = Face(style: TextStyle(size: 10, color: color("ink"), tabularFigures: false), leading: grid)
        for (key, value) in try record.fields("type", known: ["face", "size", "leading", "weight", "color", "tabular"]) {
            switch key {
            case "face":
                let name = try value.name("face", among: TextStyle.Face.allCases.map(\.rawValue))
                face.style.face = TextStyle.Face(rawValue: name) ?? .sans
            case "size": face.style.size = try value.number(key)
            case "leading": face.leading = try value.number(key)
            case "weight":
                let name = try value.name("weight", among: ["regular", "medium", "semibold", "bold"])
                face.style.weight = ["medium": .medium, "semibold": .semibold, "bold": .bold][name] ?? .regular
            case "color": face.style.color = color(try value.name("color", among: PageTheme.colors))
            default: face.style.tabularFigures = try value.flag(key)
            }
        }
        return face
    }

    func face(_ role: Role) -> Face { faces[role.rawValue] ?? Face(style: TextStyle(size: 10), leading: grid) }
    func style(_ role: Role) -> TextStyle { face(role).style }
    func color(_ name: String) -> Color { palette[name] ?? Color(0x1A1A1A) }
    func length(_ name: String) -> Double { page[name] ?? 0 }

    var size: Size { Size(length("width"), length("height")) }
    /// Where text stands: its left edge, its top, its width, and the height of a whole number of lines.
    var area: Rect {
        let width = size.width - length("left") - length("right")
        let lines = ((size.height - length("top") - length("bottom")) / grid).rounded(.down)
        return Rect(x: length("left"), y: length("top"), width: width, height: lines * grid)
    }

    /// The width of `count` of the 12 columns with the gutters between them.
    func width(columns count: Int) -> Double {
        let column = (area.width - 11 * length("gutter")) / 12
        return Double(count) * column + Double(count - 1) * length("gutter")
    }

    /// Where column `index` (from 0) starts.
    func start(column index: Int) -> Double { index == 0 ? 0 : width(columns: index) + length("gutter") }
}

extension YAMLRecord {
    /// `#RRGGBB`.
    fileprivate func color(_ name: String) throws(ReportsError) -> Color {
        let text = try text(name)
        guard text.hasPrefix("#"), text.utf8.count == 7, let value = UInt32(text.dropFirst(), radix: 16) else {
            throw error(.badValue(key: name, value: text, expected: "a colour as \"#RRGGBB\""))
        }
        return Color(value)
    }
}

extension TextStyle {
    func weight(_ weight: Weight) -> TextStyle {
        var style = self
        style.weight = weight
        return style
    }

    func colored(_ color: Color) -> TextStyle {
        var style = self
        style.color = color
        return style
    }
}
