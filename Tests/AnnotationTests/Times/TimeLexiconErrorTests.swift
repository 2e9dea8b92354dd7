import Annotation
import Testing

@Suite struct TimeLexiconErrorTests {
    private static let head = "language: es\nreference: 2024-09-04\nwords: {month: {mayo: 5}}\nrules:\n"

    @Test(arguments: [
        ("language: fr\n", "lexicon/times-x.yaml:1:11: 'language' is 'fr'; it must be es or en"),
        ("language: es\n", "lexicon/times-x.yaml:1:1: the record has no 'reference'; add it"),
        (
            "language: es\nreference: soon\n",
            "lexicon/times-x.yaml:2:12: 'reference' is 'soon'; it must be a day such as 2024-09-04"
        ),
        ("language: es\nrulez: []\n", "lexicon/times-x.yaml:2:1: unknown key 'rulez'; did you mean 'rules'?"),
        (
            head + "  - rule: a\n    means: date\n    patterns: ['<mont>']\n",
            "lexicon/times-x.yaml:7:16: 'patterns' is '<mont>'; it must be a pattern with known slots and fields (not '<mont>')"
        ),
        (
            head + "  - rule: a\n    means: date\n    patterns: ['(<month>']\n",
            "lexicon/times-x.yaml:7:16: 'patterns' is '(<month>'; it must be a pattern with its brackets in pairs"
        ),
    ])
    func aFaultIsToldWithItsPlace(_ yaml: String, _ sentence: String) {
        var vocabulary = Vocabulary()
        do {
            _ = try TimeFinder(
                lexicon: [DataFile(path: "lexicon/times-x.yaml", bytes: Array(yaml.utf8))], vocabulary: &vocabulary)
            Issue.record("no error for \(yaml)")
        } catch {
            #expect(error.description == sentence)
        }
    }
}
