/// What the event finder found in one document.
package struct EventFindings: Sendable {
    package var events: [CooperationEvent] = []
    package var commitments: [Commitment] = []
    package var leads: [Lead] = []
    package var counterEvidence: [CounterEvidence] = []

    package init() {}
}
