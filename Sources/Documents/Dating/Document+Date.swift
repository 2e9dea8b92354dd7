extension Document {
    /// Sets the date, the witnesses with their verdicts, and what is to be said of them, from all witnesses together.
    ///
    /// Called again with one more witness (terms of office, say) it settles all of them anew:
    /// ```swift
    /// document.settleDate(document.witnesses + [officeHolders])
    /// ```
    package mutating func settleDate(_ witnesses: [DateWitness]) {
        let settlement = DateSettlement.settle(witnesses)
        date = settlement.date
        self.witnesses = settlement.witnesses
        diagnostics.removeAll { ["date-conflict", "undated", "date-interval"].contains($0.code) }
        diagnostics += settlement.diagnostics
    }
}
