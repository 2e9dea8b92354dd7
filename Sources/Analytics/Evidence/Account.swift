package import Documents

/// Everything that stands behind an act, an agreement or a commitment beside its sentence.
package struct Account: Sendable, Hashable {
    /// A body that takes part, and the words that name it.
    package struct Party: Sendable, Hashable {
        package var entity: String
        package var name: LocalizedText
        /// `party`, `giver`, `receiver`, `witness`, …; `by` or `to` in a commitment.
        package var role: String
        /// The words of the sentence, and how they were read (`alias`, `acronym`, `definition`, …); empty where another
        /// sentence names it.
        package var words: String
        package var basis: String
    }

    /// A document that tells of it.
    package struct Source: Sendable, Hashable {
        /// The event's or the document's id.
        package var id: String
        package var date: DayInterval?
        /// Folio, else title, else source.
        package var name: String
        package var page: Int?
        /// The rule that read it there.
        package var rule: String
        /// What the document calls an agreement; its sentence where a commitment was kept or broken.
        package var words: String
        /// The document repeats another: it counts as no source.
        package var isReprint: Bool
        /// The event is another than the one opened: a deed that keeps a promise.
        package var status: String
    }

    /// A day that a document gives for itself, and whether it was believed.
    package struct Witness: Sendable, Hashable {
        package var kind: String
        package var interval: DayInterval?
        package var quote: String
        package var verdict: String
        package var reason: String
    }

    package struct Agreement: Sendable, Hashable {
        package var id: String
        package var name = ""
        package var aliases = ""
        package var parties: [LocalizedText] = []
        package var concluded: DayInterval?
        package var lastSign: CalendarDay?
        package var documents = 0
        package var isConcluded = false
    }

    package struct Promise: Sendable, Hashable {
        package var id: String
        package var text: String
        package var due: DayInterval?
        /// The code of the state and its words.
        package var state: String
        package var stateName: LocalizedText
        package var since: CalendarDay?
        /// The day of the last document, up to which the state is known.
        package var asOf: CalendarDay
    }

    package var type: LocalizedText?
    package var cameo: String = ""
    package var status: LocalizedText?
    package var interval: DayInterval?
    /// `clause`, `zone` or `document-bound`: what gave the interval.
    package var basis: String = ""
    /// The words of the rule and of the status.
    package var trigger: String = ""
    package var cue: String = ""
    package var parties: [Party] = []
    package var folio: String = ""
    package var sha256: String = ""
    package var witnesses: [Witness] = []
    package var sources: [Source] = []
    /// Of a commitment: the sentences that say that it was not done.
    package var lapses: [Source] = []
    /// The one party whose word alone it rests on.
    package var claimedBy: LocalizedText?
    package var agreement: Agreement?
    package var promises: [Promise] = []
}
