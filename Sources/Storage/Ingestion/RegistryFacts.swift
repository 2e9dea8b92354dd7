package import Documents

/// What the registry knows of institutions beyond what a document shows, by institution id.
package struct RegistryFacts: Sendable {
    /// The body that each organ belongs to.
    package var parents: [String: String]
    /// The body that took over from each.
    package var successors: [String: String]
    /// The name in each language; the one it has, where it has only one.
    package var names: [String: LocalizedText]

    package init(parents: [String: String] = [:], successors: [String: String] = [:], names: [String: LocalizedText] = [:]) {
        self.parents = parents
        self.successors = successors
        self.names = names
    }
}
