import Annotation
import Documents
import Testing

/// What those whom a text is about will do next, where the sentence leaves them out.
@Suite struct NextMeetingTests {
    private static let harness = try? EventHarness()

    struct Row: Sendable {
        var text: String
        var language = Language.spanish
        /// The participants of each event.
        var events: [Set<String>]
    }

    static let rows: [Row] = [
        Row(
            text: "[A] y [B] firmaron un convenio. La próxima reunión tendrá lugar en mayo.",
            events: [["x.a", "x.b"], ["x.a", "x.b"]]),
        Row(
            text: "[A] and [B] signed an agreement. Their next meeting will be held in May.", language: .english,
            events: [["x.a", "x.b"], ["x.a", "x.b"]]),
        // Who pays for what was told of just before pays those who do it; a course of others is another.
        Row(
            text: "[A] and [B] opened an online course. The course is funded by [C].", language: .english,
            events: [["x.a", "x.b"], ["x.a", "x.b", "x.c"]]),
        Row(
            text: "[A] and [B] opened an online course. [C] finances the project.", language: .english,
            events: [["x.a", "x.b"], ["x.a", "x.b", "x.c"]]),
        Row(
            text: "[A] and [B] opened an online course. The course of the wardens is funded by [C].", language: .english,
            events: [["x.a", "x.b"]]),
        // What was is none that is to come.
        Row(text: "[A] y [B] firmaron un convenio. La próxima reunión se celebró en mayo.", events: [["x.a", "x.b"]]),
        // Nor is a meeting of whom the text tells besides.
        Row(
            text: "[A] y [B] firmaron un convenio. [B] se reunió con [C]. La próxima reunión tendrá lugar en mayo.",
            events: [["x.a", "x.b"], ["x.b", "x.c"]]),
        Row(text: "[A] y [B] firmaron un convenio. La próxima reunión del [C] tendrá lugar en mayo.", events: [["x.a", "x.b"]]),
        Row(text: "La próxima reunión tendrá lugar en mayo.", events: []),
        // Where the text begins with something else, it is not about them alone.
        Row(
            text:
                "Llueve. Nieva. Graniza. Truena. Escampa. Amanece. [A] y [B] firmaron un convenio. La próxima reunión tendrá lugar en mayo.",
            events: [["x.a", "x.b"]]),
        // «Las mismas instituciones» are those of all that was told.
        Row(
            text: "[A] y [B] firmaron un convenio. Las mismas instituciones celebrarán una reunión en mayo.",
            events: [["x.a", "x.b"], ["x.a", "x.b"]]),
        Row(
            text: "[A] y [B] firmaron un convenio. [B] se reunió con [C]. Las mismas instituciones celebrarán una reunión.",
            events: [["x.a", "x.b"], ["x.b", "x.c"]]),
        // Days before the verb leave it its subject, unless another follows.
        Row(
            text: "[A] envió ayer un informe. El 3 de mayo firmó un convenio con [B].", events: [["x.a", "x.b"]]),
    ]

    @Test(arguments: rows) func itsParties(_ row: Row) throws {
        let events = try #require(Self.harness).read(row.text, language: row.language).findings.events
        #expect(events.map { Set($0.participants) } == row.events, "\(row.text) \(events.map(\.rule))")
    }
}
