import Documents
import Testing

@Suite struct NearestNameTests {
    @Test(arguments: [
        ("quaterly", "quarterly"), ("cooperation-timelin", "cooperation-timeline"), ("Mention-Frequency", "mention-frequency"),
        ("mention-frequnecy", "mention-frequency"),
    ])
    func aMisspeltNameFindsItsOwn(wrong: String, right: String) {
        #expect(NearestName.to(wrong, among: ["quarterly", "mention-frequency", "cooperation-timeline"]) == right)
    }

    @Test(arguments: ["", "xyz", "matrix"]) func aFarNameFindsNone(_ name: String) {
        #expect(NearestName.to(name, among: ["quarterly", "mention-frequency"]) == nil)
    }
}
