/// Collects what in and beside a document says when it was published. A date in running text is never a witness.
struct DateWitnessFinder {
    let text: TextBytes
    let language: Language
    private let reader = ExplicitDateReader()

    init(text: TextBytes, language: Language) {
        self.text = text
        self.language = language
    }

    /// - Complexity: O(n) of the head's and the captions' bytes.
    func witnesses(_ layout: Layout, zones: [Zone], file: SourceFile) -> [DateWitness] {
        var witnesses: [DateWitness] = []
        let year = knownYear(layout, file)
        for line in layout.datelines {
            let dateline = line.dateline
            var date = dateline.date
            let range = dateline.date.range
            guard let interval = date.interval(in: language) ?? completed(&date, year) else {
                witnesses.append(
                    DateWitness(
                        kind: .dateline, interval: DayInterval(earliest: nil, latest: nil), range: range, verdict: .rejected,
                        reason: "has no year, and nothing else in the document has one"))
                continue
            }
            if line.isPrinting {
                witnesses.append(witness(.masthead, DayInterval(earliest: nil, latest: interval.latest), range, .bound))
            } else if line.isByline {
                witnesses.append(witness(.byline, interval, range, .accepted))
            } else {
                witnesses.append(witness(dateline.sort == .placed ? .dateline : .header, interval, range, .accepted))
            }
        }
        if let folio = layout.folio, let year = folio.year, let interval = yearInterval(year) {
            witnesses.append(witness(.folioYear, interval, folio.range, .bound))
        }
        addCaptions(zones, &witnesses)
        addOutside(file, &witnesses)
        return witnesses
    }

    /// The date that a caption gives of itself, the latest where it has several.
    func captionDate(_ range: Range<Int>) -> ExplicitDate? {
        let reading = range.lowerBound..<min(range.upperBound, range.lowerBound + 1200)
        return reader.dates(in: text.bytes, reading).filter { $0.day != nil && $0.year != nil && !$0.isAmbiguous }.first
    }

    private func addCaptions(_ zones: [Zone], _ witnesses: inout [DateWitness]) {
        let captions = CaptionReader()
        for zone in zones where zone.kind == .caption || zone.kind == .credit {
            let date = captionDate(zone.range)
            let day = date?.interval(in: .spanish)?.earliest
            if let date, let day, zone.repeats == nil {
                witnesses.append(witness(.caption, DayInterval(earliest: day, latest: nil), date.range, .bound))
            }
            guard let id = captions.photoID(in: text, zone.range), id.count == 8 else { continue }
            witnesses.append(PhotoNumber(text, id).witness(captionDay: day))
        }
    }

    private func addOutside(_ file: SourceFile, _ witnesses: inout [DateWitness]) {
        if let given = file.given.date {
            witnesses.append(witness(.sidecar, given, nil, .accepted))
        }
        if let url = file.given.url, let interval = PathDate.interval(inAddress: url) {
            witnesses.append(witness(.url, interval, nil, .accepted))
        }
        if let day = PathDate.day(inFileName: file.name) {
            witnesses.append(witness(.fileMetadata, DayInterval(earliest: nil, latest: day), nil, .bound))
        }
    }

    private func witness(
        _ kind: DateWitness.Kind, _ interval: DayInterval, _ range: Range<Int>?, _ verdict: DateWitness.Verdict
    ) -> DateWitness {
        DateWitness(kind: kind, interval: interval, range: range, verdict: verdict, reason: "")
    }

    /// The one year that the folio, a header, the address or a given date leave, for a dateline without one.
    private func knownYear(_ layout: Layout, _ file: SourceFile) -> Int? {
        var years: Set<Int> = []
        if let year = layout.folio?.year { years.insert(year) }
        for line in layout.datelines where !line.isPrinting {
            if let year = line.dateline.date.year { years.insert(year) }
        }
        for interval in [file.given.date, file.given.url.flatMap { PathDate.interval(inAddress: $0) }] {
            if let first = interval?.earliest, let last = interval?.latest, first.year == last.year { years.insert(first.year) }
        }
        return years.count == 1 ? years.first : nil
    }

    private func completed(_ date: inout ExplicitDate, _ year: Int?) -> DayInterval? {
        date.year = year
        return date.interval(in: language)
    }

    private func yearInterval(_ year: Int) -> DayInterval? {
        guard let first = CalendarDay(year: year, month: 1, day: 1), let last = CalendarDay(year: year, month: 12, day: 31) else {
            return nil
        }
        return DayInterval(earliest: first, latest: last)
    }
}
