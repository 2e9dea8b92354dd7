package import Documents

/// A sentence that seems to tell of cooperation though no frame reads it: something for a reader to look at, and no finding.
///
/// It says who is named in the sentence, and not who acts with whom. No figure counts it.
package struct Lead: Sendable, Hashable {
    /// `L-` and a short base-32 of document hash and offset.
    package var id: String
    /// The class that its words suggest.
    package var type: CooperationEvent.PLOVERType
    package var status: CooperationEvent.Status
    /// The bodies named in it, in the order in which the text names them.
    package var named: [String]
    package var date: DayInterval?
    package var evidence: Evidence
    /// Later sentences that seem to tell the same, in order.
    package var alsoEvidence: [Evidence] = []
    /// The words that speak for it, in order.
    package var cues: [Evidence]
    /// Quarters of a logit: how much oftener such sentences tell of cooperation than others.
    package var points: Int
    /// `es.lead`, `en.lead`.
    package var rule: String

    package init(
        id: String, type: CooperationEvent.PLOVERType, status: CooperationEvent.Status, named: [String], date: DayInterval?,
        evidence: Evidence, cues: [Evidence], points: Int, rule: String
    ) {
        self.id = id
        self.type = type
        self.status = status
        self.named = named
        self.date = date
        self.evidence = evidence
        self.cues = cues
        self.points = points
        self.rule = rule
    }
}
