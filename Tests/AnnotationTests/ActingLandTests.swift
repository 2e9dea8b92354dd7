import Annotation
import Documents
import Testing

/// Lands that stand for those who govern them, each beside one that only lies somewhere.
@Suite struct ActingLandTests {
    private func kinds(_ text: String, _ language: Language) throws -> [String] {
        try ProjectData.annotate(text, language: language).mentions
            .filter { $0.kind == .place || $0.kind == .institution }
            .map { ($0.kind == .place ? "in " : "") + $0.evidence.quote }
    }

    @Test(arguments: [
        // What a land has is its State's where it is an act.
        ("The report praised Bolivia's register of companies.", ["in Bolivia"]),
        ("The office draws on Denmark's experience with monitoring.", ["Denmark"]),
        ("They gave insights into Denmark's experience.", ["in Denmark"]),
        ("The envoy cited Zambia's swift response to the floods.", ["Zambia"]),
        ("Leaders condemned Israel's destabilizing attacks.", ["Israel"]),
        // Where something is, what people leave, what befell it; and what is laid on a State.
        ("The situation on Nauru is bad, as in the camp on Malta.", ["in Nauru", "in Malta"]),
        ("The Council imposed new sanctions on Belize and called on Croatia to act.", ["Belize", "Croatia"]),
        ("They fled Chad, and people leaving Niger need help.", ["in Chad", "in Niger"]),
        ("Aid for war-affected Chad came from neighbouring Niger.", ["in Chad", "in Niger"]),
        ("They plundered Chad's forests.", ["in Chad"]),
        // Whom something is for, and what is spoken of.
        ("Stable futures for Ethiopia and Somalia were discussed.", ["in Ethiopia", "in Somalia"]),
        ("It is time for Panama to ratify the Protocol.", ["Panama"]),
        ("On Syria, he said that talks go on.", ["in Syria"]),
        ("With respect to Nigeria, he said that funds were lost.", ["in Nigeria"]),
        // Beside other lands, behind a town, behind what it is to become.
        ("The detainees on Manusi and Nauru have no telephones.", ["in Nauru"]),
        ("It is the first in the region after India and Kenya.", ["in India", "in Kenya"]),
        ("It ended after Kenya and Uganda signed the pact.", ["Kenya", "Uganda"]),
        ("The conference was held in Hanoi Vietnam in April.", ["in Hanoi", "in Vietnam"]),
        ("We want to build a corruption-free Kenya where rights are kept.", ["in Kenya"]),
        ("He has assured Malawi Defence Advisor Philip Banda of help.", ["in Malawi"]),
        // What it does first, in what came about, behind an aside.
        ("Kyrgyzstan is the latest country to join the programme.", ["Kyrgyzstan"]),
        ("Kyrgyzstan is the smallest country of the region.", ["in Kyrgyzstan"]),
        ("It will result in Mongolia implementing the Convention.", ["Mongolia"]),
        ("Pakistan, in 1996, convened the first meeting.", ["Pakistan"]),
        ("The contract was signed by the Zolk Region and the Ministry of Justice.", ["Zolk Region", "Ministry of Justice"]),
    ])
    func english(_ text: String, _ expected: [String]) throws {
        #expect(try kinds(text, .english) == expected, "\(text)")
    }

    @Test(arguments: [
        // The verb of a heading before or behind them.
        ("Firma Sonora acuerdo nacional para las elecciones", ["Sonora"]),
        ("Acuerdan Sonora y Sinaloa intensificar campañas", ["Sonora", "Sinaloa"]),
        ("Visita Sonora el embajador de Chile", ["in Sonora", "in Chile"]),
        ("Fresnillo solucionó la falta de recursos.", ["Fresnillo"]),
        // The start of a sentence, «que», with whom something is dealt.
        ("Sonora se suma al programa de salud.", ["Sonora"]),
        ("Dijo que Sonora seguirá recibiendo recursos.", ["Sonora"]),
        ("Sonora ocupa el primer lugar nacional.", ["in Sonora"]),
        ("El sindicato negocia con Sonora las plazas.", ["Sonora"]),
        ("La frontera con Sonora sigue cerrada.", ["in Sonora"]),
        // Whose authorities sign.
        ("Autoridades de Sonora y Sinaloa acordaron trabajar juntas.", ["in Sonora", "in Sinaloa"]),
        // Where somebody fell, and between whom an agreement is.
        ("Cayeron entre el municipio de Fresnillo y Calera.", ["in Fresnillo", "in Calera"]),
    ])
    func spanish(_ text: String, _ expected: [String]) throws {
        #expect(try kinds(text, .spanish) == expected, "\(text)")
    }
}
