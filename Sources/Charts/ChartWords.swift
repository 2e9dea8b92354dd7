import Documents

/// The words of charts, in Spanish and English; `{name}` is filled in.
enum ChartWords {
    private static func words(_ es: String, _ en: String) -> LocalizedText { LocalizedText(es: es, en: en) }

    // Every chart
    static let noData = words("Sin datos para este periodo", "No data for this period")
    static let noDataAlt = words("{chart}, {period}: sin datos.", "{chart}, {period}: no data.")
    static let source = words("Fuente: corpus Vigía.", "Source: Vigía corpus.")
    static let sourceDocuments = words("Fuente: corpus Vigía, {n} documentos.", "Source: Vigía corpus, {n} documents.")
    static let and = words("y", "and")
    static let more = words("+{n} más", "+{n} more")
    static let moreIn = words("+{n} más ({table})", "+{n} more ({table})")
    static let total = words("Total", "Total")
    static let other = words("otras", "others")

    // Acts
    static let agreement = words("acuerdo", "agreement")
    static let consultation = words("consulta", "consultation")
    static let jointAction = words("actuación conjunta", "joint action")
    static let support = words("apoyo público", "public support")
    static let aid = words("asistencia", "assistance")
    static let otherAct = words("otro acto", "other act")
    static let planned = words("previsto", "planned")
    static let duration = words("duración", "duration")
    static let uncertainDate = words("fecha incierta", "uncertain date")
    static let noReading = words("sin lectura", "not read")
    static let partial = words("parcial", "partial")

    // mention-frequency
    static let frequencySummary = words(
        "Instituciones por número de documentos que las nombran, con el cambio respecto del periodo anterior.",
        "Institutions by the number of documents that name them, with the change from the previous period.")
    static let documents = words("Documentos", "Documents")
    static let rateRatio = words("Razón de tasas", "Rate ratio")
    static let smallBase = words("base menor de 10", "base below 10")
    static let frequencySubject = words(
        "Documentos que nombran a cada institución", "Documents that name each institution")
    static let frequencyUpOne = words("Solo {up} crece de forma detectable", "Only {up} rises detectably")
    static let frequencyUpMany = words("Solo {up} crecen de forma detectable", "Only {up} rise detectably")
    static let frequencyDownOne = words("Solo {down} baja de forma detectable", "Only {down} falls detectably")
    static let frequencyDownMany = words("Solo {down} bajan de forma detectable", "Only {down} fall detectably")
    static let frequencyBoth = words("Suben {up}; bajan {down}", "Up: {up}; down: {down}")
    static let frequencyMany = words(
        "{n} de {all} instituciones cambian de forma detectable: {up} suben y {down} bajan",
        "{n} of {all} institutions change detectably: {up} up, {down} down")
    static let frequencySubtitle = words(
        "Número de documentos, {period}", "Number of documents, {period}")
    static let frequencySubtitleRatio = words(
        ", y razón de tasas frente a {previous} (escala logarítmica).", ", and rate ratio against {previous} (log scale).")
    static let frequencyNote = words("Punto lleno: {period}.", "Filled dot: {period}.")
    static let frequencyNoteBars = words("Barra: {period}.", "Bar: {period}.")
    static let frequencyNotePrevious = words(" Punto hueco: {previous}.", " Hollow dot: {previous}.")
    static let frequencyNotePreviousBars = words(" Raya: {previous}.", " Stroke: {previous}.")
    static let frequencyNoteBand = words(" Banda: IC 95 %.", " Band: 95% CI.")
    static let frequencyNoteRatio = words(
        " Azul a la derecha: p ajustado menor de 0,05 ({n} pruebas).", " Blue on the right: adjusted p below 0.05 ({n} tests).")
    static let frequencyNoteHidden = words(
        " Se muestran {shown} de {all} instituciones.", " {shown} of {all} institutions are shown.")
    static let frequencyNoteChosen = words(
        " Se muestran {shown} de {all} instituciones: las más nombradas y las que cambian.",
        " {shown} of {all} institutions are shown: the most named and those that change.")
    static let frequencyAlt = words(
        "Puntos ordenados, {period}: {n} instituciones; {first} es la más nombrada con {high} documentos y {last} la menos con {low}.",
        "Ranked dots, {period}: {n} institutions; {first} is named most, in {high} documents, and {last} least, in {low}.")
    static let frequencyAltOne = words(
        "Puntos ordenados, {period}: una institución, {first}, con {high} documentos.",
        "Ranked dots, {period}: one institution, {first}, in {high} documents.")
    static let frequencyAltChange = words(
        " Cambio detectable: {names}.", " Detectable change: {names}.")
    static let frequencyAltNoChange = words(
        " Ningún cambio detectable.", " No detectable change.")

    // mention-timeline
    static let timelineSummary = words(
        "Documentos que nombran a cada institución, mes a mes, con lo leído en cada mes.",
        "Documents that name each institution, month by month, with what was read in each month.")
    static let timelineTitle = words(
        "Documentos que nombran a cada institución, por mes", "Documents that name each institution, by month")
    static let timelineSubtitle = words(
        "Número de documentos por mes, {months}.", "Number of documents per month, {months}.")
    static let timelineNoteBand = words("Banda: IC 95 % de Garwood.", "Band: 95% CI (Garwood).")
    static let timelineNotePeriod = words(" Fondo gris: {period}.", " Grey background: {period}.")
    static let timelineNoteGap = words(
        " Trama: mes sin lectura, o parcial (punto hueco).", " Hatch: month not read, or read in part (hollow dot).")
    static let timelineNoteBreak = words(
        " Línea cortada: mes sin lectura; punto hueco: lectura parcial.",
        " Broken line: month not read; hollow dot: read in part.")
    static let timelineNoteBurst = words(
        " Puntos llenos: ráfaga (Kleinberg, s = 2, γ = 1).", " Filled dots: burst (Kleinberg, s = 2, γ = 1).")
    static let timelineNoteExposure = words(" Abajo: documentos leídos.", " Below: documents read.")
    static let timelineNoteScale = words(
        " Todos los paneles comparten escala.", " All panels share one scale.")
    static let timelineNoteHidden = words(
        " Se muestran las {shown} instituciones más nombradas de {all}.",
        " The {shown} most named of {all} institutions are shown.")
    static let documentsRead = words("leídos", "read")
    static let timelineAlt = words(
        "Líneas, {months}. Instituciones: {n}. Documentos que nombran a {first}: {last} al final, con un máximo de {peak} en {when}.",
        "Lines, {months}. Institutions: {n}. Documents that name {first}: {last} at the end, with a peak of {peak} in {when}.")
    static let timelineAltGap = words(" Meses sin lectura: {n}.", " Months not read: {n}.")

    // cooperation-matrix
    static let matrixSummary = words(
        "Actos de cooperación por par de instituciones, ordenados por parecido.",
        "Acts of cooperation by pair of institutions, ordered by likeness.")
    static let matrixTitle = words("Actos de cooperación por par de instituciones", "Acts of cooperation by pair of institutions")
    static let matrixTitleOne = words(
        "{a} y {b} cooperan más de lo esperado por azar", "{a} and {b} cooperate more than chance would have it")
    static let matrixTitleTwo = words(
        "Dos pares cooperan más de lo esperado por azar: {a} con {b} y {c} con {d}",
        "Two pairs cooperate more than chance would have it: {a} with {b} and {c} with {d}")
    static let matrixTitleMany = words(
        "{n} pares cooperan más de lo esperado por azar; el más activo de ellos, {a} con {b}",
        "{n} pairs cooperate more than chance would have it; the most active of them, {a} with {b}")
    static let matrixSubtitle = words(
        "Número de actos por par de instituciones, {period}. Recuento completo.",
        "Number of acts by pair of institutions, {period}. Full counting.")
    static let matrixSubtitleChange = words(
        "Cambio en los actos por par de instituciones, {period} menos {previous}.",
        "Change in acts by pair of institutions, {period} less {previous}.")
    static let acts = words("Actos", "Acts")
    static let change = words("Cambio", "Change")
    static let zero = words("cero", "zero")
    static let missing = words("sin datos", "no data")
    static let missingShort = words("s. d.", "n/a")
    static let orMore = words("{n} o más", "{n} or more")
    static let matrixNote = words(
        "Orden: enlace promedio sobre 1 − Salton, con orden óptimo de hojas; empates por identificador. Un acto de k partes suma 1 a cada par; cada par aparece dos veces. Diagonal en blanco.",
        "Order: average linkage on 1 − Salton with optimal leaf order; ties by identifier. An act of k parties adds 1 to each pair; each pair appears twice. The diagonal is blank."
    )
    static let matrixNoteTriangle = words(
        "Orden: enlace promedio sobre 1 − Salton, con orden óptimo de hojas; empates por identificador. Un acto de k partes suma 1 a cada par; el total general cuenta cada par una vez.",
        "Order: average linkage on 1 − Salton with optimal leaf order; ties by identifier. An act of k parties adds 1 to each pair; the grand total counts each pair once."
    )
    static let matrixNoteLetters = words(
        " Letra: institución sin sigla que quepa.", " Letter: institution without an acronym that fits.")
    static let matrixNoteMissing = words(
        " s. d.: el par no se pudo observar.", " n/a: the pair could not be observed.")
    static let matrixNoteHidden = words(
        " Se muestran {shown} de {all} instituciones; los pares que quedan fuera suman {n}.",
        " {shown} of {all} institutions are shown; the pairs left out add up to {n}.")
    static let matrixAlt = words(
        "Matriz, {period}. Instituciones: {n}; pares con actos: {pairs}; pares en cero: {zero}. El máximo, {a} con {b}: {high}.",
        "Matrix, {period}. Institutions: {n}; pairs with acts: {pairs}; pairs at zero: {zero}. The most, {a} with {b}: {high}."
    )
    static let matrixAltZero = words(
        "Matriz, {period}: {n} instituciones, ningún par con actos.", "Matrix, {period}: {n} institutions, no pair with acts.")

    // cooperation-timeline
    static let lanesSummary = words(
        "Actos de cooperación en carriles por par o por institución, con su tipo, su fecha y su estado.",
        "Acts of cooperation in lanes by pair or by institution, with their type, date and status.")
    static let lanesTitle = words("Cronología de la cooperación", "Timeline of cooperation")
    static let lanesSubtitle = words(
        "Actos por par de instituciones, {span}.", "Acts by pair of institutions, {span}.")
    static let lanesSubtitleInstitutions = words("Actos por institución, {span}.", "Acts by institution, {span}.")
    static let lanesSubtitleInstitutionsPlanned = words(
        "Actos por institución, {span}, y previstos posteriores.", "Acts by institution, {span}, and those planned for later.")
    static let lanesSubtitlePlanned = words(
        "Actos por par de instituciones, {span}, y previstos posteriores.",
        "Acts by pair of institutions, {span}, and those planned for later.")
    static let after = words("después de {period}", "after {period}")
    static let afterDay = words("después del {period}", "after {period}")
    static let otherPairs = words("otros pares", "other pairs")
    static let otherInstitutions = words("otras instituciones", "other institutions")
    static let lanesNoteHollow = words(
        "Marca hueca: acto anunciado y no confirmado.", "Hollow mark: act announced, not confirmed.")
    static let lanesNoteInterval = words(
        "Barra clara: la fecha solo consta como intervalo.", "Pale bar: the date is known only as an interval.")
    static let lanesNoteDuration = words(
        "Barra llena: el acto duró esos días.", "Solid bar: the act lasted those days.")
    static let lanesNoteGap = words(
        "Trama: meses sin ningún documento leído.", "Hatch: months of which no document was read.")
    static let lanesNoteUndated = words("{n} actos sin fecha no se dibujan.", "{n} acts without a date are not drawn.")
    static let lanesNoteUndatedOne = words("Un acto sin fecha no se dibuja.", "One act without a date is not drawn.")
    static let lanesNoteOutside = words(
        "{n} actos fuera de estas fechas no se dibujan.", "{n} acts outside these dates are not drawn.")
    static let lanesNoteOutsideOne = words(
        "Un acto fuera de estas fechas no se dibuja.", "One act outside these dates is not drawn.")
    static let lanesNoteNegated = words("{n} actos negados no se dibujan.", "{n} negated acts are not drawn.")
    static let lanesNoteNegatedOne = words("Un acto negado no se dibuja.", "One negated act is not drawn.")
    static let lanesNoteMore = words(
        "«+n más»: actos que no caben con su rótulo, {n} en total.",
        "“+n more”: acts that have no room with their label, {n} in all.")
    static let lanesNoteShortened = words("Rótulos abreviados: {n}.", "Shortened labels: {n}.")
    static let lanesAlt = words(
        "Cronología, {span}. Actos: {n}; previstos: {planned}; carriles: {lanes}. El carril con más, {first}: {high}. Lo más frecuente: {type}.",
        "Timeline, {span}. Acts: {n}; planned: {planned}; lanes: {lanes}. The busiest lane, {first}: {high}. Most frequent: {type}."
    )

    // activity
    static let activitySummary = words(
        "Actos de cooperación por semana, uno por cuadro mientras caben.",
        "Acts of cooperation by week, one a square where there is room.")
    static let activityTitle = words("Actos de cooperación por semana", "Acts of cooperation by week")
    static let activitySubtitle = words(
        "Número de actos, {months}.", "Number of acts, {months}.")
    static let activitySquares = words("Cada cuadro es un acto.", "Each square is an act.")
    static let activityNote = words(
        "Semanas de lunes a domingo.", "Weeks from Monday to Sunday.")
    static let activityNoteBefore = words(" Gris: periodo anterior.", " Grey: the period before.")
    static let activityNoteImprecise = words(
        "{n} actos sin semana cierta no se dibujan.", "{n} acts without a certain week are not drawn.")
    static let activityNoteImpreciseOne = words(
        "Un acto sin semana cierta no se dibuja.", "One act without a certain week is not drawn.")
    static let activityAlt = words(
        "Actos por semana, {months}. Actos en el periodo: {n}; en el anterior: {before}. La semana con más, {week}: {peak}.",
        "Acts by week, {months}. Acts in the period: {n}; in the one before: {before}. The week with most, {week}: {peak}.")
    static let activityPeak = words("{week}: {n} actos", "{week}: {n} acts")
    static let actCount = words("actos", "acts")
    static let actCountOne = words("acto", "act")
}
