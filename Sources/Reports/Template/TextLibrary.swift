import Mustache

/// The texts of a report in one language: Mustache templates by name, as `templates/REPORT-LANGUAGE.yaml` gives them.
package struct TextLibrary: Sendable {
    private let library: MustacheLibrary
    package let names: [String]
    let path: String

    /// - Throws: `ReportsError` with the place of a template that does not parse.
    package init(_ file: ReportFile) throws(ReportsError) {
        var library = MustacheLibrary()
        var names: [String] = []
        for (name, record) in try YAMLRecord(file).fields("texts") {
            let text = try record.text(name)
            do {
                try library.register("{{% CONTENT_TYPE:TEXT}}" + Prose.divided(Prose.bound(text)), named: name)
            } catch let error as MustacheTemplate.ParserError {
                throw record.error(.badTemplate(name: name, said: "\(error.error)"))
            } catch {
                throw record.error(.badTemplate(name: name, said: "a tag is not right"))
            }
            if let tag = TextLibrary.tags(in: text).first(where: { !Facts.knows($0) }) {
                throw record.error(
                    .unknown(
                        kind: "name in a template", name: tag, nearest: NearestName.of(tag, in: Facts.names), known: Facts.names)
                )
            }
            names.append(name)
        }
        self.library = library
        self.names = names
        path = file.path
    }

    /// The text `name` with `facts` in it; empty where there is no such text.
    func text(_ name: String, _ facts: [String: Any]) -> String {
        library.render(facts, withTemplate: name) ?? ""
    }

    /// The names that the tags of a template ask for, without `.`.
    private static func tags(in text: String) -> [String] {
        var result: [String] = []
        var rest = text[...]
        while let open = rest.range(of: "{{"), let close = rest[open.upperBound...].range(of: "}}") {
            let tag = rest[open.upperBound..<close.lowerBound].drop { "#^/{& ".contains($0) }.filter { $0 != " " && $0 != "}" }
            if tag.first != "!", tag.first != ">" {
                result += tag.split(separator: ".").map(String.init)
            }
            rest = rest[close.upperBound...]
        }
        return result
    }
}

extension Substring {
    /// Where `text` first stands; Foundation's `range(of:)` is not needed for that.
    fileprivate func range(of text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
