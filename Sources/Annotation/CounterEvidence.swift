/// A sentence that names institutions and looks like cooperation, and why it is none.
package struct CounterEvidence: Sendable, Hashable {
    package var evidence: Evidence
    package var parties: [String]
    /// One plain clause: `complaint against`, `name of a treaty`, ….
    package var reason: String
    package var rule: String

    package init(evidence: Evidence, parties: [String], reason: String, rule: String) {
        self.evidence = evidence
        self.parties = parties
        self.reason = reason
        self.rule = rule
    }

    /// The reason of a spoken sentence of which it is not certain who took part in what.
    package static let doubt = "who took part in what is not certain"
    /// The reason of a sentence that says that something due was not done.
    package static let lapse = "something due that was not done"
}
