/// Bytes to be read, with what the one who hands them over knows of them.
package struct SourceFile: Sendable {
    /// A path, or a record's `source`.
    package var name: String
    package var bytes: [UInt8]
    /// What a record or a sidecar file says; it overrides what the bytes say, but a given date is still a witness.
    package var given: GivenMetadata
    /// The bytes are the UTF-8 of a text that was decoded already (a JSON record's), to which offsets must stay true.
    package var isDecoded: Bool

    package init(name: String, bytes: [UInt8], given: GivenMetadata = GivenMetadata(), isDecoded: Bool = false) {
        self.name = name
        self.bytes = bytes
        self.given = given
        self.isDecoded = isDecoded
    }
}

/// Metadata that came beside the bytes.
package struct GivenMetadata: Sendable, Hashable {
    package var id: String?
    package var title: String?
    /// A sidecar witness of the document's date.
    package var date: DayInterval?
    package var language: Language?
    package var url: String?
    /// `text/plain`, `application/pdf`, …; nil leaves it to the bytes.
    package var mediaType: String?

    package init(
        id: String? = nil, title: String? = nil, date: DayInterval? = nil, language: Language? = nil, url: String? = nil,
        mediaType: String? = nil
    ) {
        self.id = id
        self.title = title
        self.date = date
        self.language = language
        self.url = url
        self.mediaType = mediaType
    }
}
