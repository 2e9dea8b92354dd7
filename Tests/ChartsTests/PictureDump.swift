import Drawing

/// A picture as lines of text that people can read and compare.
struct PictureDump {
    let picture: Picture

    var lines: [String] {
        ["picture \(number(picture.size.width)) × \(number(picture.size.height)) \(picture.language)"]
            + picture.leaves.map { leaf in
                let tags = leaf.tags.joined(separator: "/")
                var link = ""
                if case .destination(let name)? = leaf.link { link = " → \(name)" }
                return "\(tags.isEmpty ? "-" : tags): \(content(leaf.content))\(link)"
            }
    }

    /// All texts, in the order of painting.
    var texts: [String] {
        picture.leaves.compactMap { leaf in
            if case .text(let text) = leaf.content { return text.string }
            return nil
        }
    }

    private func content(_ content: Leaf.Content) -> String {
        switch content {
        case .text(let text):
            "«\(text.string)» \(text.anchor) \(at(text.position)) \(number(text.style.size)) \(text.style.weight) \(text.style.color.hex)"
        case .path(let path, let fill, let stroke):
            "path \(path.steps.count) \(path.bounds.map { "\(at(Point($0.x, $0.y))) \(at(Point($0.maxX, $0.maxY)))" } ?? "")"
                + (fill.map { " fill \(name($0))" } ?? "")
                + (stroke.map { " stroke \($0.color.hex) \(number($0.width))\($0.dashes.isEmpty ? "" : " dashed")" } ?? "")
        case .destination(let name, let point): "destination \(name) \(at(point))"
        }
    }

    private func name(_ paint: Paint) -> String {
        switch paint {
        case .color(let color, let opacity): opacity == 1 ? color.hex : "\(color.hex) at \(number(opacity))"
        case .hatch: "hatch"
        }
    }

    private func at(_ point: Point) -> String { "\(number(point.x)),\(number(point.y))" }

    /// To a tenth, so that no last bit of a sum shows.
    private func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
    }
}
