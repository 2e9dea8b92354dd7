package import Documents

/// One event of the world, with every event of the documents that tells of it.
package struct EventGroup: Sendable, Hashable {
    /// The id of the member that was published first, which stands for the group.
    package var id: String
    package var type: CooperationEvent.PLOVERType
    package var status: CooperationEvent.Status
    /// Every party that a member names, in order of first naming.
    package var parties: [CooperationEvent.Party]
    /// The days that all its members allow.
    package var date: DayInterval?
    /// Event ids, in order of date and id.
    package var members: [String]
    /// The documents that tell it independently: reprints are left out. In the members' order.
    package var sources: [String]
    /// Documents that repeat one of the sources.
    package var reprints: [String]
    /// The party whose word alone it rests on; nil where another party, a third body or an unknown issuer tells it too.
    package var claimedOnlyBy: String?
}
