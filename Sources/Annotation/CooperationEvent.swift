package import Documents

/// An act of cooperation between two or more institutions, in one of PLOVER's cooperation classes.
package struct CooperationEvent: Sendable, Hashable {
    package enum PLOVERType: String, Sendable, CaseIterable {
        case agree = "AGREE", consult = "CONSULT", support = "SUPPORT", cooperate = "COOPERATE", aid = "AID"
    }

    package enum Status: String, Sendable, CaseIterable {
        case asserted, planned, hypothetical, negated
    }

    package enum Role: String, Sendable, CaseIterable {
        case party, host, guest, giver, receiver, witness, organ
    }

    package struct Party: Sendable, Hashable {
        package var entity: String
        package var role: Role

        package init(entity: String, role: Role) {
            self.entity = entity
            self.role = role
        }
    }

    /// `E-` and a short base-32 of document hash and offset.
    package var id: String
    package var type: PLOVERType
    /// CAMEO root code, two digits.
    package var cameo: String
    package var status: Status
    /// In the order in which the text names them; never exploded into pairs.
    package var parties: [Party]
    /// The days on which it happened or shall happen; nil where nothing bounds it.
    package var date: DayInterval?
    /// What gave the date: `clause`, `zone`, `document-bound`.
    package var dateBasis: String
    /// The sentence, or the sentences as one span.
    package var evidence: Evidence
    /// Other sentences of the document that tell the same event, in order.
    package var alsoEvidence: [Evidence] = []
    /// The words that made it an event, with their place.
    package var trigger: Evidence
    /// The words that made its status (`podría`, `will`), where there are any.
    package var statusCue: Evidence?
    package var place: String?
    /// The instrument's entity id or its noun phrase as it stands (`convenio de cooperación`).
    package var instrument: String?
    /// The name of the frame that found it.
    package var rule: String
    /// The id of the agreement it concludes or tells of, `A-…`.
    package var agreement: String?

    /// Ids of the parties in order, witnesses left out; where a body acts through an organ, the organ is the party.
    package var participants: [String] { parties.filter { $0.role != .witness }.map(\.entity) }

    /// Whether it has two participants or more.
    var isOfSeveral: Bool { parties.count { $0.role != .witness } > 1 }

    package init(
        id: String, type: PLOVERType, cameo: String, status: Status, parties: [Party], date: DayInterval?, dateBasis: String,
        evidence: Evidence, trigger: Evidence, statusCue: Evidence? = nil, place: String? = nil, instrument: String? = nil,
        rule: String, agreement: String? = nil
    ) {
        self.id = id
        self.type = type
        self.cameo = cameo
        self.status = status
        self.parties = parties
        self.date = date
        self.dateBasis = dateBasis
        self.evidence = evidence
        self.trigger = trigger
        self.statusCue = statusCue
        self.place = place
        self.instrument = instrument
        self.rule = rule
        self.agreement = agreement
    }
}
