package import Documents

/// What Vigía found in one document: who is named, when, and who cooperates with whom, each with its evidence.
package struct Annotations: Sendable {
    package var documentID: String
    /// The institution that published the document, where its zones show it.
    package var issuer: String?
    /// Every entity that a mention refers to, once, ordered by id.
    package var entities: [Entity]
    /// In order of their start; they may nest but never cross.
    package var mentions: [Mention]
    package var definitions: [Definition]
    package var times: [TimeExpression]
    package var events: [CooperationEvent]
    package var commitments: [Commitment]
    /// Sentences of which no frame made anything and that a reader should look at.
    package var leads: [Lead]
    /// Sentences that look like cooperation and are not.
    package var counterEvidence: [CounterEvidence]
    package var diagnostics: [Diagnostic]

    package init(documentID: String) {
        self.documentID = documentID
        self.issuer = nil
        self.entities = []
        self.mentions = []
        self.definitions = []
        self.times = []
        self.events = []
        self.commitments = []
        self.leads = []
        self.counterEvidence = []
        self.diagnostics = []
    }
}
