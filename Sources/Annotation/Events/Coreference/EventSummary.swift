package import Documents

/// What coreference across documents needs to know of one event of one document.
package struct EventSummary: Sendable, Hashable {
    /// The event's id, `E-…`.
    package var id: String
    package var document: String
    /// The document that this event's document repeats word for word or nearly so; nil for an original.
    package var duplicateOf: String?
    /// The institution that published the document, where it is known.
    package var issuer: String?
    package var type: CooperationEvent.PLOVERType
    package var status: CooperationEvent.Status
    package var parties: [CooperationEvent.Party]
    package var date: DayInterval?
    /// `clause`, `zone` or `document-bound`, as in `CooperationEvent.dateBasis`.
    package var dateBasis: String
    /// When the document was published.
    package var documentDate: DayInterval?
    package var place: String?
    /// The noun phrase or the id of the agreement told of (`convenio de colaboración`).
    package var instrument: String?
    /// The agreement's id within its document, `A-…`.
    package var agreement: String?
    /// Stems of its sentences and of its document's title, and of its trigger, as `ContentWords` makes them.
    package var words: Set<String> = []
    package var triggerWords: Set<String> = []

    package init(
        id: String, document: String, duplicateOf: String? = nil, issuer: String? = nil, type: CooperationEvent.PLOVERType,
        status: CooperationEvent.Status, parties: [CooperationEvent.Party], date: DayInterval?, dateBasis: String,
        documentDate: DayInterval? = nil, place: String? = nil, instrument: String? = nil, agreement: String? = nil
    ) {
        self.id = id
        self.document = document
        self.duplicateOf = duplicateOf
        self.issuer = issuer
        self.type = type
        self.status = status
        self.parties = parties
        self.date = date
        self.dateBasis = dateBasis
        self.documentDate = documentDate
        self.place = place
        self.instrument = instrument
        self.agreement = agreement
    }

    /// The event of `document` as coreference sees it; the annotations give the issuer.
    package init(_ event: CooperationEvent, document: Document, issuer: String?, duplicateOf: String? = nil) {
        self.init(
            id: event.id, document: document.id, duplicateOf: duplicateOf, issuer: issuer, type: event.type,
            status: event.status, parties: event.parties, date: event.date, dateBasis: event.dateBasis,
            documentDate: document.date?.interval, place: event.place, instrument: event.instrument,
            agreement: event.agreement)
    }
}
