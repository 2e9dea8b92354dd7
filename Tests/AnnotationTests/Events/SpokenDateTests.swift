import Annotation
import Documents
import Testing

/// When acts were of which one tells who speaks: what is over may have been on any day before. In transcripts of 4 June 2021.
@Suite struct SpokenDateTests {
    static let rows: [(said: String, label: String, date: String)] = [
        // Told in the past: since when, nobody says; of those who speak, since they are in office.
        ("El IMSS firmó un convenio con la Coparmex.", "ANA RUIZ", " – 2021-06-04"),
        ("Firmamos un convenio con la Coparmex.", "PRESIDENTE ANDRÉS MANUEL LÓPEZ OBRADOR", "2018-12-01 – 2021-06-04"),
        ("Nos ha ayudado la Coparmex.", "PRESIDENTE ANDRÉS MANUEL LÓPEZ OBRADOR", "2018-12-01 – 2021-06-04"),
        ("Cuando era diputado hablé con la Coparmex.", "PRESIDENTE ANDRÉS MANUEL LÓPEZ OBRADOR", " – 2021-06-04"),
        ("Ayer nos ayudó la Coparmex.", "PRESIDENTE ANDRÉS MANUEL LÓPEZ OBRADOR", "2021-06-03 – 2021-06-03"),
        // What goes on, and what is done by saying it, is of these days.
        ("Trabajamos de manera coordinada con la Coparmex.", "PRESIDENTE ANDRÉS MANUEL LÓPEZ OBRADOR", "2021-06-03 – 2021-06-04"),
        ("Agradecemos a la Coparmex su apoyo.", "PRESIDENTE ANDRÉS MANUEL LÓPEZ OBRADOR", "2021-06-03 – 2021-06-04"),
        ("Intervino la Coparmex, intervino la UNAM.", "PRESIDENTE ANDRÉS MANUEL LÓPEZ OBRADOR", " – 2021-06-04"),
        // Of two tenses, beside a verb of one.
        (
            "Trabajamos de manera coordinada con la Coparmex cuando cerraron las escuelas.",
            "PRESIDENTE ANDRÉS MANUEL LÓPEZ OBRADOR", " – 2021-06-04"
        ),
        // A day of another clause, and of its own.
        ("Hoy abrimos el centro, porque el IMSS firmó un convenio con la Coparmex.", "ANA RUIZ", " – 2021-06-04"),
        ("El IMSS firmó un convenio con la Coparmex, que ayer abrió el centro.", "ANA RUIZ", " – 2021-06-04"),
        ("El IMSS firmó un convenio con la Coparmex, que es grande, ayer.", "ANA RUIZ", "2021-06-03 – 2021-06-03"),
        ("En mayo, cuando el IMSS firmó un convenio con la Coparmex, llovía.", "ANA RUIZ", "2021-05-01 – 2021-05-31"),
        ("La colaboración entre el IMSS y la Coparmex se dio en mayo.", "ANA RUIZ", "2021-05-01 – 2021-05-31"),
        // From a day on.
        ("Desde mayo el IMSS y la Coparmex organizan una feria.", "ANA RUIZ", "2021-05-01 – 2021-06-04"),
        ("En mayo el IMSS y la Coparmex organizaron una feria.", "ANA RUIZ", "2021-05-01 – 2021-05-31"),
    ]

    @Test(arguments: rows) func whatIsToldHasItsDays(_ row: (said: String, label: String, date: String)) throws {
        let events = try ConversationTests.annotate(.init(said: row.said, label: row.label, events: [])).events
        let dates = events.map { "\($0.date?.earliest?.description ?? "") – \($0.date?.latest?.description ?? "")" }
        #expect(dates == [row.date], "\(row.said): \(events.map { "\($0.rule) \($0.participants)" })")
    }
}
