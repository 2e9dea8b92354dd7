import Documents

/// The acts of cooperation of a period, one row an act.
struct CooperationEvents: Measure {
    let name = "cooperation-events"
    let title = LocalizedText(es: "Actos de cooperación", en: "Acts of cooperation")
    let summary = LocalizedText(
        es: "Actos de cooperación cuya fecha cae entera en el periodo, con sus partes y la frase que los prueba.",
        en: "Acts of cooperation whose date lies wholly within the period, with their parties and the sentence that proves them.")
    let columns = ActRows.columns

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        let acts = try base.acts(request)
        let within = acts.filter { $0.place == .within }
        let rows = ActRows.rows(Array(within.prefix(request.top ?? within.count)), try base.institutions())
        var note = Note(try base.exposure(request.period))
        note.addUncertain(acts: acts.count - within.count)
        return (rows, note.text)
    }
}

/// The acts that may lie in the period and may not: their interval has days outside it, or an open end.
struct UncertainEvents: Measure {
    let name = "uncertain-events"
    let title = LocalizedText(es: "Actos de fecha incierta", en: "Acts of uncertain date")
    let summary = LocalizedText(
        es: "Actos de cooperación que pueden caer en el periodo o fuera de él; no entran en ninguna cifra.",
        en: "Acts of cooperation that may lie in the period or outside it; no figure counts them.")
    let columns = ActRows.columns

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        let acts = try base.acts(request).filter { $0.place == .uncertain }
        let rows = ActRows.rows(Array(acts.prefix(request.top ?? acts.count)), try base.institutions())
        return (rows, Note(try base.exposure(request.period)).text)
    }
}
