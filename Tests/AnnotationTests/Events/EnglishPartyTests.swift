import Annotation
import Documents
import Testing

/// Parties that English names by nationality, by a leader's surname, by a possessive or behind a verb's own preposition.
@Suite struct EnglishPartyTests {
    struct Row: Sendable {
        var text: String
        /// The type, the status where it is not `asserted`, and the participants of each event.
        var events: [String]

        init(_ text: String, _ events: [String]) {
            self.text = text
            self.events = events
        }
    }

    static let rows: [Row] = [
        // Leaders by their office and surname, in a document of no day.
        Row("President Obama held talks with Peru.", ["CONSULT pe.gobierno us.gobierno"]),
        Row("Former President Obama held talks with Peru.", []),
        Row("President Zzyx held talks with Peru.", []),
        Row("King Hussein thanked Peru.", ["SUPPORT jo.gobierno pe.gobierno"]),
        // Peoples, and adjectives of two words.
        Row("Palestinians and Israelis resumed talks.", ["CONSULT il.gobierno ps.gobierno"]),
        Row("Palestinians resumed talks, Israelis said.", []),
        Row("The French have agreed to train soldiers of Chad.", ["AGREE fr.gobierno td.gobierno"]),
        Row("North Korean and South Korean negotiators met.", ["CONSULT kp.gobierno kr.gobierno"]),
        Row("African leaders met in Peru.", []),
        Row("Peruvian and U.S. officials met.", ["CONSULT pe.gobierno us.gobierno"]),
        // The preposition is the verb's own.
        Row("Peru paid tribute to Chad.", ["SUPPORT pe.gobierno td.gobierno"]),
        Row("Peru paid a fine to Chad.", []),
        Row("Peru and Chad put their names on Monday to an accord.", ["SUPPORT pe.gobierno td.gobierno"]),
        Row("UNICEF spoke by telephone with Peru.", ["CONSULT int.unicef pe.gobierno"]),
        // Whose the visit or the travel is.
        Row("The report followed UNICEF's visit to Peru.", ["CONSULT int.unicef pe.gobierno"]),
        Row("UNICEF published a report after its visit to Peru.", ["CONSULT int.unicef pe.gobierno"]),
        Row("UNICEF published a report after a visit to Peru.", []),
        Row("UNICEF ended its visit to Peru.", ["CONSULT int.unicef pe.gobierno"]),
        Row("UNICEF cancelled its visit to Peru.", ["CONSULT negated int.unicef pe.gobierno"]),
        // Promises in a gerund, in readiness, and the first to do something.
        Row("UNICEF looks forward to working with Peru.", ["AGREE int.unicef pe.gobierno"]),
        Row("UNICEF is used to working alone, Peru said.", []),
        Row("Peru stood ready to send doctors to Chad.", ["AGREE pe.gobierno td.gobierno"]),
        Row("Peru is prepared to send doctors to Chad.", ["AGREE pe.gobierno td.gobierno"]),
        Row("Peru became the first State to recognise the independence of Chad.", ["SUPPORT pe.gobierno td.gobierno"]),
        Row("Peru told the first State to recognise the independence of Chad.", []),
        Row("Neither UNICEF nor the ILO signed the agreement.", ["SUPPORT negated int.oit int.unicef"]),
        Row("Both UNICEF and the ILO signed the agreement.", ["SUPPORT int.oit int.unicef"]),
        Row("Peru will not, after all, be training the army of Chad.", ["AID negated pe.gobierno td.gobierno"]),
        // Missions, deeds, and what is made with another.
        Row("Peru cooperated with the mission dispatched by UNICEF.", ["COOPERATE int.unicef pe.gobierno"]),
        Row("Peru cooperated with the families accused by UNICEF.", []),
        Row("UNICEF reopened its office, a decision hailed by Peru.", ["SUPPORT int.unicef pe.gobierno"]),
        Row("UNICEF launched a guide developed with Peru.", ["COOPERATE int.unicef pe.gobierno"]),
        Row("Negotiators for UNICEF and Peru returned to Lima for talks.", ["CONSULT int.unicef pe.gobierno"]),
        // What is planned, whom one invites to meet others, and who did not come.
        Row("UNICEF also plans high-level talks with Peru.", ["CONSULT planned int.unicef pe.gobierno"]),
        Row("UNICEF plans a report on the talks, Peru said.", []),
        Row("Peru invited UNICEF to Lima to meet Chad and Niger.", ["CONSULT int.unicef ne.gobierno pe.gobierno td.gobierno"]),
        Row(
            "Peru should invite UNICEF to Lima to meet Chad.",
            ["CONSULT hypothetical int.unicef pe.gobierno", "CONSULT hypothetical int.unicef td.gobierno"]),
        Row("Peru did not attend the meeting that UNICEF held with Chad.", ["CONSULT int.unicef td.gobierno"]),
        Row("In its reports UNICEF has more than once found the cells of Peru dirty.", []),
        // Who heads a body acts for it; who once did, or heads none that is known, does not.
        Row("Ana Gil, who directs the office of UNICEF in Lima, met the president of Peru.", ["CONSULT int.unicef pe.gobierno"]),
        Row("Ana Gil, a former director of UNICEF, met the president of Peru.", []),
        Row("Dr. Ana Gil of UNICEF met the president of Peru.", ["CONSULT int.unicef pe.gobierno"]),
        Row("UNICEF sent a team to the camp but did not meet the ILO.", ["CONSULT negated int.oit int.unicef"]),
        Row("Peru refused UNICEF access to its prisons.", ["COOPERATE negated int.unicef pe.gobierno"]),
        Row("UNICEF complained that Peru was slow and gave it no access to its prisons.", []),
        Row("UNICEF said that Peru was slow and gave it no access to its prisons.", ["AID negated int.unicef pe.gobierno"]),
        // The nouns of a law's name are nothing that is given.
        Row("UNICEF received comments on the Prisons Bill from Peru.", []),
        // A panel of two.
        Row("A panel of UNICEF and the ILO together chose monitors for the coast.", ["COOPERATE int.oit int.unicef"]),
        // A dateline and a town's land are no parties.
        Row("PERU – UNICEF opened a school with the ILO on Friday.", ["COOPERATE int.oit int.unicef"]),
        // Who says it is no party.
        Row("Peru sent arms to Chad last year, a UNICEF spokesman said.", ["AID pe.gobierno td.gobierno"]),
    ]

    @Test(arguments: rows) func itsParties(_ row: Row) throws {
        let events = try ProjectData.annotate(row.text, language: .english).events.map { event in
            let status = event.status == .asserted ? [] : [event.status.rawValue]
            return ([event.type.rawValue] + status + event.participants.sorted()).joined(separator: " ")
        }
        #expect(events == row.events)
    }
}
