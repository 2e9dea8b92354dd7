package import Documents

/// Finds names, times, cooperation events and commitments in documents, by the registry and the lexicons it was made with.
///
/// An annotator is immutable: one serves any number of documents at once.
package struct Annotator: Sendable {
    package let registry: Registry
    private let vocabulary: Vocabulary
    private let mentions: MentionFinder
    private let times: TimeFinder
    private let events: EventFinder

    /// - Parameters:
    ///   - registry: the files of `registry/`.
    ///   - overlays: the user's own registry files, which add to and override the first.
    ///   - lexicon: the files of `lexicon/`.
    /// - Throws: `AnnotationError` with the place of the first fault.
    package init(registry files: [DataFile], overlays: [DataFile], lexicon: [DataFile]) throws(AnnotationError) {
        registry = try Registry(files: files, overlays: overlays)
        let frequent = lexicon.first { $0.path.hasSuffix("frequent-words.txt") }
        var words = Vocabulary(keeping: frequent?.bytes ?? [], room: 100_000)
        mentions = try MentionFinder(registry: registry, lexicon: lexicon, vocabulary: &words)
        times = try TimeFinder(lexicon: lexicon, vocabulary: &words)
        events = try EventFinder(lexicon: lexicon, vocabulary: &words)
        vocabulary = words
    }

    /// What `document` names, dates and tells of, its date narrowed first by the terms of office of the people it names as in
    /// office, where nothing in it names a day.
    /// - Complexity: O(n) of the document's bytes.
    package func annotate(_ document: inout Document) -> Annotations {
        let tokens = Tokens(document.reading.text, vocabulary: vocabulary)
        let found = mentions.find(in: document, tokens: tokens)
        if let terms = found.officeTerms, document.date?.interval.isSingleDay != true {
            document.settleDate(document.witnesses.filter { $0.kind != .officeHolders } + [terms])
        }
        return annotations(of: document, tokens, found)
    }

    /// What `document` names, dates and tells of, under the date that it has.
    /// - Complexity: O(n) of the document's bytes.
    package func annotate(_ document: Document) -> Annotations {
        let tokens = Tokens(document.reading.text, vocabulary: vocabulary)
        return annotations(of: document, tokens, mentions.find(in: document, tokens: tokens))
    }

    private func annotations(of document: Document, _ tokens: Tokens, _ found: MentionFindings) -> Annotations {
        var annotations = Annotations(documentID: document.id)
        annotations.issuer = found.issuer
        annotations.entities = found.entities
        annotations.mentions = found.mentions
        annotations.definitions = found.definitions
        annotations.diagnostics = found.diagnostics
        annotations.times = times.find(in: document, tokens: tokens)
        let told = events.find(in: document, tokens: tokens, findings: found, times: annotations.times)
        annotations.events = told.events
        annotations.commitments = told.commitments
        annotations.leads = told.leads
        annotations.counterEvidence = told.counterEvidence
        // «a las 17:30»: an hour alone says nothing of the calendar.
        annotations.times.removeAll { $0.type == .time && $0.value.utf8.first == UInt8(ascii: "T") }
        name(&annotations, in: document.language)
        return annotations
    }

    /// Adds the entities that act without being mentioned: the government of a country that is, whoever an office stands for.
    private func name(_ annotations: inout Annotations, in language: Language) {
        var acting: Set<String> = []
        for event in annotations.events { for party in event.parties { acting.insert(party.entity) } }
        for lead in annotations.leads { acting.formUnion(lead.named) }
        for commitment in annotations.commitments { acting.formUnion(commitment.by + commitment.to) }
        for entity in annotations.entities { acting.remove(entity.id) }
        guard !acting.isEmpty else { return }
        annotations.entities += acting.compactMap { registry.entity($0, in: language) }
        annotations.entities.sort { $0.id < $1.id }
    }
}
