import Annotation
import Documents
import Testing

/// All who have a part in one deed of an English sentence: those who pay, pass on and run, who act as hosts together, who sign by
/// their posts, who are some of a kind, and the ombudsmen of lands that everybody counts alike.
@Suite struct EnglishFundingTests {
    @Test(arguments: [
        // Through whom money goes, and who does the work.
        ("The ILO launched a plan, funded by Norway through UNICEF.", ["AID int.oit int.unicef no.gobierno"]),
        ("The plan is funded by Norway through UNICEF and run by the ILO.", ["AID int.oit int.unicef no.gobierno"]),
        ("The plan is funded by Norway and implemented by the ILO.", ["AID int.oit no.gobierno"]),
        ("The plan is funded by Norway. It was praised by the ILO.", []),
        // The auxiliary before a prefix.
        ("UNICEF and the ILO will co-host a seminar in Lima.", ["CONSULT planned int.oit int.unicef"]),
        ("UNICEF will co-fund a school with the ILO.", ["COOPERATE planned int.oit int.unicef"]),
        (
            "UNICEF will co-organise with Norway and the support of the ILO a seminar.",
            ["CONSULT planned int.unicef no.gobierno", "AID planned int.oit int.unicef"]
        ),
        ("UNICEF and the ILO did not co-host the seminar in Lima.", []),
        ("UNICEF was asked to co-sponsor the motion of Norway.", []),
        ("UNICEF was asked to sponsor the schools of Norway.", ["AID hypothetical int.unicef no.gobierno"]),
        // Who signs by a post, with a title cut short before the name.
        (
            "An agreement signed by Dr. Ivo Gil, President of UNICEF, and Mr. Luis Mota, Director of the ILO, opens the way.",
            ["SUPPORT int.oit int.unicef"]
        ),
        // Some of a kind, behind a comma or a colon of their own.
        (
            "Norway met with key bodies, such as, UNICEF, the ILO and the World Bank.",
            ["CONSULT int.bm int.oit int.unicef no.gobierno"]
        ),
        ("Norway met many bodies, including: UNICEF and the ILO.", ["CONSULT int.oit int.unicef no.gobierno"]),
        ("Norway met no bodies, as UNICEF, the ILO and the World Bank said.", []),
        // The ombudsmen of lands.
        (
            "The ombudsman institutions of Poland and Hungary signed a memorandum.", ["SUPPORT hu.ajbh pl.rpo"]
        ),
        ("The institutions of Poland and Hungary signed a memorandum.", ["SUPPORT hu.gobierno pl.gobierno"]),
        (
            "Ombudsmen from the Visegrad Group countries met in Brno.", ["CONSULT cz.ombudsman hu.ajbh pl.rpo sk.ombudsman"]
        ),
        ("The four Visegrad ombudsman institutions met in Brno.", ["CONSULT cz.ombudsman hu.ajbh pl.rpo sk.ombudsman"]),
    ])
    func parties(_ text: String, _ expected: [String]) throws {
        let events = try ProjectData.annotate(text, language: .english).events
            .map {
                ([$0.type.rawValue] + ($0.status == .asserted ? [] : [$0.status.rawValue]) + $0.participants.sorted())
                    .joined(separator: " ")
            }
        #expect(events == expected, "\(text)")
    }
}
