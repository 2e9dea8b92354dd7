/// Tells what sort of document a layout is of.
struct DocumentKindReader {
    let text: TextBytes

    func kind(of layout: Layout, hasSpeakers: Bool) -> DocumentKind {
        let title = layout.title.map { text.folded(layout.parts[$0].range) } ?? []
        let isTranscribed = LayoutWords.opening(title, of: LayoutWords.transcriptTitles) != nil
        if LayoutWords.opening(title, of: LayoutWords.statementTitles) != nil { return .statement }
        if isTranscribed || hasSpeakers && layout.parts.filter({ $0.kind == .byline }).count > 1 { return .transcript }
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
}
