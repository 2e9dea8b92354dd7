package import Drawing

/// Makes names of bodies fit: usual abbreviations before an ellipsis, as «Gobierno de…» names nobody.
package struct NameFitting {
    let fitting: TextFitting
    let style: TextStyle

    package init(_ fitting: TextFitting, _ style: TextStyle) { (self.fitting, self.style) = (fitting, style) }

    /// What dictionaries of abbreviations give for the words that names of bodies begin with, in both languages.
    private static let abbreviations: [Substring: String] = [
        "Gobierno": "Gob.", "Secretaría": "Sec.", "Ministerio": "Min.", "Instituto": "Inst.", "Universidad": "Univ.",
        "Dirección": "Dir.", "Departamento": "Dpto.", "Procuraduría": "Proc.", "Procuración": "Proc.", "Fiscalía": "Fisc.",
        "Comisión": "Com.", "Comité": "Cté.", "Nacional": "Nac.", "General": "Gral.", "Servicio": "Serv.", "Congreso": "Congr.",
        "Asociación": "Asoc.", "Administración": "Admón.", "Presidencia": "Pres.", "Mecanismo": "Mec.",
        "Government": "Govt", "Ministry": "Min.", "Department": "Dept", "Institute": "Inst.", "University": "Univ.",
        "National": "Natl", "Commission": "Comm.", "Committee": "Cttee", "Association": "Assn", "Office": "Off.",
    ]

    /// `name`, or its form with as few words abbreviated as will do, from the first on; cut where that is not enough.
    package func fitted(_ name: String, to width: Double) -> String {
        if fits(name, width) { return name }
        var words = name.split(separator: " ", omittingEmptySubsequences: false)
        for index in words.indices {
            // The parts of a pair begin anew behind the dash.
            let parts = words[index].split(separator: "–", omittingEmptySubsequences: false)
            let short = parts.map { Self.abbreviations[$0].map { Substring($0) } ?? $0 }.joined(separator: "–")
            guard short != words[index] else { continue }
            words[index] = Substring(short)
            let shorter = words.joined(separator: " ")
            if fits(shorter, width) { return shorter }
        }
        return cut(words.joined(separator: " "), to: width)
    }

    /// At most `most` lines of `name`, broken at spaces and behind the dash of a pair.
    func lines(_ name: String, width: Double, most: Int) -> [String] {
        if most < 2 || fits(name, width) { return [fitted(name, to: width)] }
        let whole = broken(name, width)
        if whole.count <= most { return whole }
        let words = name.split(separator: " ").map { word in
            word.split(separator: "–", omittingEmptySubsequences: false)
                .map { Self.abbreviations[$0] ?? String($0) }.joined(separator: "–")
        }
        let short = broken(words.joined(separator: " "), width)
        if short.count <= most { return short }
        return short[..<(most - 1)] + [fitting.shortened(short[(most - 1)...].joined(separator: " "), to: width, style: style)]
    }

    private func broken(_ name: String, _ width: Double) -> [String] {
        // A pair is broken behind its dash where its first part fits a line.
        if let dash = name.firstIndex(of: "–") {
            let (head, tail) = (String(name[...dash]), String(name[name.index(after: dash)...]))
            if fits(head, width), fits(tail, width) { return [head, tail] }
        }
        return fitting.lines(name, width: width, style: style)
    }

    private func fits(_ text: String, _ width: Double) -> Bool { fitting.measuring.width(of: text, style: style) <= width }

    /// Of a pair, both parts are cut, so that both can still be told.
    private func cut(_ name: String, to width: Double) -> String {
        let parts = name.split(separator: "–")
        guard parts.count == 2 else { return fitting.shortened(name, to: width, style: style) }
        let dash = fitting.measuring.width(of: "–", style: style)
        let widths = parts.map { fitting.measuring.width(of: String($0), style: style) }
        let half = (width - dash) / 2
        let first = min(widths[0], max(half, width - dash - widths[1]))
        let cut = zip(parts, [first, width - dash - first]).map { fitting.shortened(String($0), to: $1, style: style) }
        return cut.joined(separator: "–")
    }
}

extension Sketch {
    /// `name` with abbreviations, or cut, so that it is no wider than `width` points.
    func fitted(_ name: String, _ width: Double, _ style: TextStyle) -> String {
        NameFitting(fitting, style).fitted(name, to: width)
    }
}
