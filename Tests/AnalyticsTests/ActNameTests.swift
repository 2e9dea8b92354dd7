import Documents
import Testing

@testable import Analytics

/// What an act is called in tables and figures.
@Suite struct ActNameTests {
    @Test(arguments: [
        ("es.meet-talks", "CONSULT", "talks"),
        ("es.meet-talks+told", "CONSULT", "talks"),
        ("en.praise", "SUPPORT", "praise"),
        ("en.praise", "AID", "assistance"),
        ("es.unnamed", "COOPERATE", "joint action"),
    ])
    func itsName(_ rule: String, _ type: String, _ expected: String) throws {
        guard case .label(_, let words) = ActRows.name(of: rule, type: type) else {
            Issue.record("\(rule) has no label")
            return
        }
        #expect(words.en == expected, "\(rule) \(type)")
    }
}
