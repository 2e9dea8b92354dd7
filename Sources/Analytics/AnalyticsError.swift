package import Storage

/// Why a table or a piece of evidence can't be given.
package struct AnalyticsError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Fact: Sendable, Hashable {
        case unknownTable(String, nearest: String?)
        /// An identifier that nothing in the store has.
        case unknownIdentifier(String)
        /// A cell's identifier with a part that its table does not have.
        case unknownPart(identifier: String, part: String, nearest: String?)
        case storage(StorageError)
    }

    package var fact: Fact

    package init(_ fact: Fact) { self.fact = fact }

    package var description: String {
        switch fact {
        case .unknownTable(let name, let nearest):
            "there is no table '\(name)'"
                + (nearest.map { "; did you mean '\($0)'?" } ?? "; 'vigia list tables' names them")
        case .unknownIdentifier(let id):
            "nothing in this store has the identifier '\(id)'; identifiers stand in the evidence column of exported tables"
        case .unknownPart(let id, let part, let nearest):
            "'\(id)' leads nowhere: there is no '\(part)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
        case .storage(let error): error.description
        }
    }
}
