import Annotation
import Documents
import Testing

/// Bodies meant by their kind and the lands that they are of: who the parties of what a text tells are.
@Suite struct NationalBodyTests {
    @Test(arguments: [
        // The kind before its lands.
        (
            "Los mecanismos nacionales de prevención de Chile, Perú y Paraguay se reunieron ayer en Asunción.",
            ["cl.cpt pe.mnpt py.mnpt"]
        ),
        ("Las defensorías del pueblo de Bolivia y de Ecuador firmaron un convenio.", ["bo.defensoria ec.defensoria"]),
        (
            "La Comisión Nacional de los Derechos Humanos recibió a los mecanismos de prevención de Perú y de Chile.",
            ["cl.cpt mx.cndh pe.mnpt"]
        ),
        // What such a body has the letters of, in the order of the lands.
        ("Los mecanismos de prevención de Argentina y de México, CNPT y MNPT, firmaron un convenio.", ["ar.cnpt mx.mnpt"]),
        ("Las defensorías de Argentina y de Perú, DPN y DP, firmaron un convenio.", ["ar.dpn pe.defensoria"]),
        // Letters of other lands than those: nobody knows who is meant.
        ("Los mecanismos de prevención de Chile y de Uruguay, CNPT y MNPT, firmaron un convenio.", []),
        // The adjectives of the lands behind it; the noun alone where the text names one of the kind.
        ("El MNPT publicó su informe. El mecanismo argentino y el chileno firmaron un convenio.", ["ar.cnpt cl.cpt"]),
        ("El mecanismo argentino y el chileno firmaron un convenio.", []),
        // A land without one in the registry has one of the document's own.
        (
            "Los mecanismos nacionales de prevención de Perú y de Kenia se reunieron ayer.",
            ["pe.mnpt x.mecanismo-nacional-prevencion-kenia"]
        ),
        // Of a kind named before.
        (
            "La Defensoría del Pueblo de Colombia se reunió con sus homólogas de Ecuador y Perú.",
            ["co.defensoria ec.defensoria pe.defensoria"]
        ),
        ("El CNPT de Argentina se reunió con sus pares de Chile y Uruguay.", ["ar.cnpt cl.cpt uy.mnp"]),
        // Of a kind that has no one of its own there: the document's own, and never the land's government.
        (
            "El INE de México firmó un convenio con su homólogo de Perú.",
            ["mx.ine x.contraparte-instituto-nacional-electoral-peru"]
        ),
        (
            "La Cruz Roja Mexicana entregó ayuda a su par de Haití.",
            ["mx.cruz-roja x.contraparte-cruz-roja-mexicana-haiti"]
        ),
        ("La Secretaría de Marina se reunió con su contraparte de Colombia.", ["co.gobierno mx.semar"]),
        // In capitals, with its land or the one that the text is about.
        ("El Mecanismo Nacional de Prevención de Chile se reunió con el MNP de Brasil.", ["br.mnpct cl.cpt"]),
        (
            "El Mecanismo Nacional de Prevención de la Tortura de Honduras (CONAPREV) firmó un convenio con la APT.",
            ["hn.conaprev int.apt"]
        ),
        (
            "El Mecanismo Nacional de Prevención de la Tortura firmó un convenio con el Instituto Nacional Penitenciario del Perú. "
                + "Lo aprobó el Congreso del Perú y lo leyó la Defensoría del Pueblo del Perú.",
            ["pe.inpe pe.mnpt"]
        ),
        // Each land calls its ombudsman as it likes: one without a land is nobody's in particular.
        (
            "La CNDH y el Gobierno de México leyeron el informe. El Defensor del Pueblo firmó un convenio con la Secretaría de Salud.",
            ["mx.ssa x.mx-defensor-pueblo"]
        ),
        // States have some of them too.
        ("Las fiscalías de Sonora y Sinaloa firmaron un convenio.", ["mx.sin.fiscalia mx.son.fiscalia"]),
        (
            "La CNDH firmó un convenio con las comisiones estatales de derechos humanos de Jalisco y Colima.",
            ["mx.cndh mx.col.cdhec mx.jal.cedhj"]
        ),
        ("La CNDH se reunió con las comisiones estatales del agua de Jalisco y Colima.", []),
        // What is no body stays none, and its lands are governments.
        ("México creó mecanismos de prevención de la violencia y firmó un convenio con Chile.", ["cl.gobierno mx.gobierno"]),
    ])
    func spanish(_ text: String, _ expected: [String]) throws { #expect(try parties(text, .spanish) == expected) }

    @Test(arguments: [
        (
            "The national preventive mechanisms of Chile, Peru and Paraguay met the Subcommittee on Prevention of Torture yesterday.",
            ["cl.cpt int.spt pe.mnpt py.mnpt"]
        ),
        ("The NPMs of Austria and Poland agreed to exchange experts.", ["at.ombudsman pl.rpo"]),
        ("The Czech and Polish NPMs signed a memorandum.", ["cz.ombudsman pl.rpo"]),
        ("The Polish NPM received a delegation of the NPM of Georgia.", ["ge.defensor pl.rpo"]),
        (
            "The FBI worked with its Mexican counterparts.",
            ["us.fbi x.counterpart-federal-bureau-investigation-mexico"]
        ),
        (
            "The Kenya National Commission on Human Rights met with its counterpart in Uganda.",
            ["ke.knchr ug.uhrc"]
        ),
        ("The Government of Kenya met with its counterpart in Uganda.", ["ke.gobierno ug.gobierno"]),
        // No ombudsman for children stands for the one of the whole land.
        ("The ombudsmen of Chile and Peru met yesterday.", ["cl.indh pe.defensoria"]),
        ("The human rights commissions of Kenya and Nigeria signed an agreement.", ["ke.knchr ng.nhrc"]),
        ("The mechanisms of Poland for appeals were reviewed by the Ministry of Justice.", []),
    ])
    func english(_ text: String, _ expected: [String]) throws { #expect(try parties(text, .english) == expected) }

    /// The parties of each event, sorted.
    private func parties(_ text: String, _ language: Language) throws -> [String] {
        try ProjectData.annotate(text, language: language).events.map { event in
            event.participants.sorted().joined(separator: " ")
        }
    }

    @Test func aKindWithoutKindsOfTheRegistryIsRefused() throws {
        let lexicon = try ProjectData.files("lexicon").map { file in
            guard file.path.hasSuffix("mentions.yaml") else { return file }
            let text = String(decoding: file.bytes, as: UTF8.self)
            return DataFile(
                path: file.path,
                bytes: Array(text.replacing("  - kinds: [national-preventive-mechanism]\n    name", with: "  - name").utf8))
        }
        let error = #expect(throws: AnnotationError.self) {
            _ = try Annotator(registry: ProjectData.files("registry"), overlays: [], lexicon: lexicon)
        }
        let place = try #require(error?.description.split(separator: " ", maxSplits: 1))
        #expect(place[0].hasPrefix("lexicon/mentions.yaml:"))
        #expect(place[1] == "'kinds' is 'nothing'; it must be kinds of the registry")
    }
}
