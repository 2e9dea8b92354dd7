import Annotation
import Documents
import Testing

/// Municipalities that act, and bodies that each town has, with whose they are.
@Suite struct MunicipalityTests {
    @Test(arguments: [
        // Whose government acts, beside which verb or noun it stands.
        ("La Comisión Alba se reunió con el municipio de Zapopan.", ["Comisión Alba", "municipio de Zapopan"]),
        ("El foro fue organizado por el municipio de Zapopan.", ["municipio de Zapopan"]),
        ("Por parte del municipio de Zapopan vino su alcalde.", ["municipio de Zapopan"]),
        ("Funcionarios del municipio de Zapopan llegaron.", ["municipio de Zapopan"]),
        ("Participó el municipio de Zapopan.", ["municipio de Zapopan"]),
        ("El municipio de Zapopan se sumó al foro.", ["municipio de Zapopan"]),
        ("El municipio de Zapopan presentó proyectos.", ["municipio de Zapopan"]),
        ("El municipio de Zapopan, representado por su alcalde, Ana Gil, presentó proyectos.", ["municipio de Zapopan"]),
        // The land.
        ("Hubo un recorrido por el municipio de Zapopan.", []),
        ("Tonalá colinda con el municipio de Zapopan.", []),
        ("Habló con vecinos del municipio de Zapopan.", []),
        ("El municipio de Zapopan presentó tres casos de dengue.", []),
        ("El municipio de Zapopan suma veinte casos.", []),
        // Letters of bodies that each town has.
        ("Vino el DIF de Tonalá.", ["DIF de Tonalá"]),
        ("Vino el DIF municipal de Jerez.", ["DIF municipal de Jerez"]),
        ("Vino el DIF en Tonalá.", ["DIF"]),
        // A ministry by its accent, though its matter is in small letters.
        ("Vino la Secretaría de salud.", ["Secretaría de salud"]),
        ("Vino la Secretaria de salud.", []),
        ("Vino la secretaría de salud.", []),
    ]) func namesThem(_ row: (text: String, names: [String])) throws {
        let mentions = try ProjectData.annotate(row.text, language: .spanish).mentions
        let names = mentions.filter { $0.kind == .institution }.map(\.evidence.quote)
        #expect(names == row.names, "\(row.text)")
    }

    /// Lists of municipalities beside a verb of dealing: the events tell whom they mean.
    @Test(arguments: [
        ("La Secretaría de Salud se reunió con los municipios de Jerez, Fresnillo y Guadalupe.", 4),
        ("La Secretaría de Salud coordina con los municipios de Jerez y Fresnillo el operativo.", 3),
        ("Asistieron a la reunión representantes de los municipios de Jerez y Fresnillo y la Secretaría de Salud.", 3),
        ("La Secretaría de Salud realizó obras con habitantes de los municipios de Jerez y Fresnillo.", 0),
        // In other lands, whatever their governments are called.
        ("Los municipios de Medellín y Cali firmaron un convenio con la Defensoría del Pueblo de Colombia.", 3),
        ("En los municipios de Medellín y Cali se firmó un convenio de la Defensoría del Pueblo de Colombia.", 0),
    ]) func listsThem(_ row: (text: String, parties: Int)) throws {
        let events = try ProjectData.annotate(row.text, language: .spanish).events.filter { !$0.participants.isEmpty }
        #expect(events.map(\.participants.count) == (row.parties == 0 ? [] : [row.parties]), "\(row.text)")
    }

    /// Who leads the one body of a kind of which a text speaks, by a post that does not say of which.
    @Test(arguments: [
        (
            "Ayer el Instituto Alba abrió. La directora general, Ana Gil, firmó un convenio con la Liga Faro. El Instituto Alba crece.",
            2
        ),
        (
            "El Poder Judicial del Estado de Sonora crece. El Magistrado Presidente Luis Gil firmó un convenio con la Liga Faro.",
            2
        ),
        // Of two institutes no one is told; a post of nobody's that is named.
        ("El Instituto Alba y el Instituto Mar abrieron. La directora general, Ana Gil, firmó un convenio con la Liga Faro.", 0),
        ("El Congreso Alba abrió. La directora general, Ana Gil, firmó un convenio con la Liga Faro. El Congreso Alba crece.", 0),
    ]) func leadsIt(_ row: (text: String, parties: Int)) throws {
        var document = Document(id: "t", source: "t", sha256: "", text: row.text)
        document.language = .spanish
        document.reading.sentences = EventHarness.sentences(row.text)
        let events = try ProjectData.annotator.get().annotate(document).events.filter { !$0.participants.isEmpty }
        #expect(events.map(\.participants.count) == (row.parties == 0 ? [] : [row.parties]), "\(row.text)")
    }
}
