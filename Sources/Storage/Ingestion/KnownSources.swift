/// The sources that a store has already, as one pipeline read them.
package struct KnownSources: Sendable {
    /// Stamp by source.
    let stamps: [String: String]

    /// Whether the source was read, or refused, with this stamp by this pipeline: then it need not be read again.
    package func contains(source: String, stamp: String) -> Bool { stamps[source] == stamp }

    package var count: Int { stamps.count }

    /// In order.
    package var sources: [String] { stamps.keys.sorted() }
}
