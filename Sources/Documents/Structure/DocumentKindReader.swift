/// Tells what sort of document a layout is of.
struct DocumentKindReader {
    let text: TextBytes

    func kind(of layout: Layout, hasSpeakers: Bool) -> DocumentKind {
        let title = layout.title.map { text.folded(layout.parts[$0].range) } ?? []
        let isTranscribed = LayoutWords.opening(title, of: LayoutWords.transcriptTitles) != nil
        if LayoutWords.opening(title, of: LayoutWords.statementTitles) != nil { return .statement }
        if isTranscribed || hasSpeakers && layout.parts.filter({ $0.kind == .byline }).count > 1 { return .transcript }
        if layout.folio == nil, isPress(layout) { return .news }
        let isSigned = layout.parts.contains { $0.kind == .byline } && layout.folio == nil
        if layout.isOfficial && (!isSigned || hasSpeakers)
            && !layout.parts.contains(where: { $0.kind == .credit || $0.kind == .caption && $0.repeats == nil })
        {
            return .communique
        }
        if layout.folio != nil { return .communique }
        let pressParts: Set<Zone.Kind> = [.caption, .credit, .byline, .masthead]
        if layout.parts.contains(where: { pressParts.contains($0.kind) }) { return .news }
        return layout.isOfficial ? .communique : .other
    }

    /// A paper's name and no body's stands over the text, or a newsroom's beside its date: «La Voz de Sanabria», «Redacción, 22 de mayo».
    private func isPress(_ layout: Layout) -> Bool {
        if let place = layout.datelines.lazy.compactMap(\.dateline.place).first, LayoutWords.desks.contains(text.folded(place)) {
            return true
        }
        let mastheads = layout.parts.filter { $0.kind == .masthead }
        guard let first = mastheads.first else { return false }
        let isOfficial = mastheads.contains { part in
            let folded = text.folded(part.range)
            let words = folded.split(separator: 32).map { Array($0) }
            let opening =
                words.first.map { LayoutWords.particles.contains($0) } == true && words.count > 1 ? words[1] : words.first
            return LayoutWords.opening(folded, of: LayoutWords.labels) != nil
                || opening.map { LayoutWords.bodies.contains($0) } == true
        }
        // «El …», «The …»: papers have an article; offices seldom do.
        let start = text.folded(first.range).split(separator: 32).first.map { Array($0) }
        return !isOfficial && ["el", "la", "the", "diario", "los", "las"].contains { start == Array($0.utf8) }
    }
}
