import Documents

/// The words of charts of agreements, commitments, coverage and networks.
extension ChartWords {
    private static func words(_ es: String, _ en: String) -> LocalizedText { LocalizedText(es: es, en: en) }

    static let rowsHidden = words("{n} más no caben.", "{n} more have no room.")
    static let rowsHiddenOne = words("Uno más no cabe.", "One more has no room.")
    static let rowsUndated = words("{n} sin fecha no se dibujan.", "{n} without a date are not drawn.")
    static let rowsUndatedOne = words("Uno sin fecha no se dibuja.", "One without a date is not drawn.")

    // agreements
    static let agreementsSummary = words(
        "Acuerdos desde su firma hasta su última señal.", "Agreements from their making to their last sign of life.")
    static let agreementsTitle = words("Vida de los acuerdos", "Life of the agreements")
    static let agreementsSubtitle = words(
        "Acuerdos conocidos al {day}, de la firma a la última señal.",
        "Agreements known on {day}, from their making to the last sign of them.")
    static let agreementsNote = words(
        "Última señal: el último documento que lo menciona. Raya de puntos: sin noticia desde entonces.",
        "Last sign: the last document that tells of it. Dotted line: no news since then.")
    static let agreementsAlt = words(
        "Líneas de vida, {from} a {to}. Acuerdos: {n}; sin noticia en el periodo: {silent}. El último del que se supo: {first}, el {day}.",
        "Life lines, {from} to {to}. Agreements: {n}; without news in the period: {silent}. The last one heard of: {first}, on {day}."
    )
    static let agreementHeading = words("Acuerdo", "Agreement")
    static let lastSignHeading = words("Última señal", "Last sign")
    static let concluded = words("firmado", "concluded")
    static let announced = words("solo anunciado", "only announced")
    static let lastSign = words("última señal", "last sign")
    static let noNews = words("sin noticia", "no news")

    // commitments
    static let commitmentsSummary = words(
        "Compromisos desde su anuncio hasta su plazo, y qué fue de ellos.",
        "Commitments from their announcement to their due day, and what became of them.")
    static let commitmentsTitle = words("Compromisos y qué fue de ellos", "Commitments and what became of them")
    static let commitmentsSubtitle = words(
        "Compromisos, del anuncio al plazo; situación al {day}.", "Commitments, from announcement to due day; as of {day}.")
    static let commitmentsNote = words(
        "Barra clara: el plazo solo consta como intervalo.", "Pale bar: the due day is known only as an interval.")
    static let commitmentsNoteOverdue = words(
        "Raya de puntos: tiempo vencido hasta el {day}.", "Dotted line: time overdue until {day}.")
    static let commitmentsNoteUndue = words(
        "Sin segunda marca: el plazo no consta.", "Without a second mark: no due day is known.")
    static let commitmentsAlt = words(
        "Líneas, al {day}. Compromisos: {n}; cumplidos: {acted}; vencidos: {overdue}; callados: {silent}; por vencer: {open}.",
        "Lines, as of {day}. Commitments: {n}; acted on: {acted}; overdue: {overdue}; silent: {silent}; still to come: {open}.")
    static let commitmentHeading = words("Quién → a quién", "Who → to whom")
    static let stateHeading = words("Situación", "State")
    static let announcedHere = words("anuncio", "announcement")
    static let dueHere = words("por vencer", "to come")

    // overdue-commitments
    static let overdueSummary = words(
        "Compromisos vencidos sin acto posterior, por días de silencio.",
        "Commitments past their day without a later act, by days of silence.")
    static let overdueTitle = words("Compromisos vencidos sin noticia", "Commitments past their day without news")
    static let overdueSubtitle = words("Días desde el vencimiento, al {day}.", "Days since the due day, as of {day}.")
    static let overdueNote = words(
        "Sin acto posterior en los documentos leídos hasta el {day}; el silencio de las fuentes no prueba un incumplimiento.",
        "No later act in the documents read until {day}; that sources are silent does not prove a breach.")
    static let overdueNone = words(
        "Ningún compromiso vencido sin noticia al {day}", "No commitment past its day without news on {day}")
    static let overdueNoteUsual = words(
        "Raya: mediana de días entre el plazo y el acto en los compromisos cumplidos, {n}.",
        "Stroke: median of days from due day to act in the commitments acted on, {n}.")
    static let overdueHeading = words("Días desde el vencimiento", "Days since the due day")
    static let overdueAlt = words(
        "Barras, al {day}. Compromisos sin noticia: {n}. Días desde el vencimiento: {high} el más antiguo ({who}), {low} el más reciente.",
        "Bars, as of {day}. Commitments without news: {n}. Days since the due day: {high} for the oldest ({who}), {low} for the latest."
    )

    // coverage
    static let coverageSummary = words(
        "Documentos leídos por carpeta o por emisor y mes, con trama donde no se leyó ninguno.",
        "Documents read by folder or by issuer and month, hatched where none was.")
    static let coverageTitleIssuers = words("Documentos leídos por emisor y mes", "Documents read by issuer and month")
    static let issuerUnknown = words("sin emisor", "no issuer")
    static let coverageTitle = words("Documentos leídos por fuente y mes", "Documents read by source and month")
    static let coverageSubtitle = words(
        "Número de documentos por mes, {months}.", "Number of documents per month, {months}.")
    static let coverageNote = words(
        "Trama: ningún documento leído. Sin fecha: su mes no consta.", "Hatch: no document read. Undated: the month is not known."
    )
    static let coverageAlt = words(
        "Calendario, {months}. Fuentes: {n}; documentos: {total}, de ellos {high} de {first}. Meses de una fuente sin documentos: {gaps}.",
        "Calendar, {months}. Sources: {n}; documents: {total}, {high} of them of {first}. Months of a source without documents: {gaps}."
    )
    static let coverageNoteColor = words(
        "Más oscuro: más documentos, hasta {n} en un mes.", "Darker: more documents, up to {n} in a month.")
    static let undatedShort = words("sin fecha", "undated")
    static let repeatedShort = words("repetidos", "repeated")
    static let refusedShort = words("rechazados", "refused")

    // cooperation-network
    static let networkSummary = words(
        "Quién coopera con quién, como arcos, círculo o plano de fuerzas.",
        "Who cooperates with whom, as arcs, a circle or a plane of forces.")
    static let networkTitle = words("Red de cooperación", "Network of cooperation")
    static let networkSubtitle = words(
        "Número de actos por par de instituciones, {period}; a la izquierda, el total de cada una.",
        "Number of acts by pair of institutions, {period}; to the left, the total of each.")
    static let networkSubtitleCircle = words(
        "Número de actos por par de instituciones, {period}.", "Number of acts by pair of institutions, {period}.")
    static let networkNote = words(
        "Grosor: número de actos; azul: al menos el 60 % del mayor.", "Width: number of acts; blue: at least 60% of the largest.")
    static let networkNoteOrder = words(
        "Orden: enlace promedio con orden óptimo de hojas.", "Order: average linkage with optimal leaf order.")
    static let networkNoteForce = words(
        "Cuantos más actos entre dos, más cerca están (mayorización del esfuerzo).",
        "The more acts between two, the nearer they stand (stress majorization).")
    static let networkNoteUnlabelled = words(" Nombres que no caben: {n}.", " Names that have no room: {n}.")
    static let networkAltArcs = words(
        "Arcos, {period}. Instituciones: {n}; pares con actos: {pairs}. El más activo, {a} con {b}: {high}.",
        "Arcs, {period}. Institutions: {n}; pairs with acts: {pairs}. The most active, {a} with {b}: {high}.")
    static let networkAltCircle = words(
        "Círculo, {period}. Instituciones: {n}; pares con actos: {pairs}. El más activo, {a} con {b}: {high}.",
        "Circle, {period}. Institutions: {n}; pairs with acts: {pairs}. The most active, {a} with {b}: {high}.")

    static let networkAltForce = words(
        "Red, {period}. Instituciones: {n}; pares con actos: {pairs}. El más activo, {a} con {b}: {high}.",
        "Network, {period}. Institutions: {n}; pairs with acts: {pairs}. The most active, {a} with {b}: {high}.")

    // silence
    static let silenceSummary = words(
        "Pares de instituciones que cooperaron antes y de las que no consta acto en el periodo.",
        "Pairs of institutions that cooperated before and of which no act is told in the period.")
    static let silenceTitle = words("Pares que cooperaban y callan", "Pairs that used to cooperate and are silent")
    static let silenceSubtitle = words(
        "Días desde el último acto de cooperación de cada par, al {day}.",
        "Days since each pair's last act of cooperation, as of {day}.")
    static let silenceNote = words(
        "Pares con actos antes y ninguno en el periodo. Que no se sepa de un acto no prueba que no lo hubo.",
        "Pairs with acts before and none in the period. That no act is told of does not prove that there was none.")
    static let silenceHidden = words(
        "{n} más, con los mismos o menos actos antes, no caben.", "{n} more, with as many acts before or fewer, have no room.")
    static let silenceHiddenOne = words(
        "Uno más, con los mismos o menos actos antes, no cabe.", "One more, with as many acts before or fewer, has no room.")
    static let pairHeading = words("Par", "Pair")
    static let silenceHeading = words("Días desde el último acto", "Days since the last act")
    static let silenceDetail = words("{day}; actos antes: {n}", "{day}; acts before: {n}")
    static let silenceAlt = words(
        "Barras, al {day}. Pares callados: {n}. Días desde el último acto: {high} el más antiguo ({who}), {low} el más reciente.",
        "Bars, as of {day}. Silent pairs: {n}. Days since the last act: {high} for the oldest ({who}), {low} for the latest.")

    // keyness
    static let keynessSummary = words(
        "Palabras más propias del periodo que del anterior.", "Words more at home in the period than in the one before.")
    static let keynessTitle = words("Palabras propias del periodo", "Words at home in the period")
    static let keynessTitleOne = words(
        "«{word}» es la palabra que más distingue al periodo (G²)", "“{word}” is the word that sets the period apart most (G²)")
    static let keynessSubtitle = words(
        "Log-razón de frecuencias, {period} frente a {previous}: 1 es el doble, 2 el cuádruple.",
        "Log ratio of frequencies, {period} against {previous}: 1 is twice, 2 is four times.")
    static let keynessNote = words(
        "Palabras de mayor G² de dos términos, por su log-razón. Azul: p ajustado menor de 0,05. Bajo la palabra, veces en cada periodo.",
        "Words of the highest two-term G², by their log ratio. Blue: adjusted p below 0.05. Below the word, times in each period."
    )
    static let wordHeading = words("Palabra", "Word")
    static let logRatioHeading = words("Log-razón", "Log ratio")
    static let keynessDetail = words("{a} frente a {b}", "{a} against {b}")
    static let keynessAlt = words(
        "Barras, {period} frente a {previous}. Palabras: {n}; con p ajustado menor de 0,05: {sure}. La primera, {word}: {a} veces frente a {b}.",
        "Bars, {period} against {previous}. Words: {n}; with adjusted p below 0.05: {sure}. The first, {word}: {a} times against {b}."
    )
}
