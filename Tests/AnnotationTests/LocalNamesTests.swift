import Annotation
import Documents
import Testing

/// Names of states' powers, associations, roads and people in local news; each beside what looks like one and is none.
@Suite struct LocalNamesTests {
    private func names(_ text: String, _ kind: Entity.Kind) throws -> [String] {
        try ProjectData.annotate(text, language: .spanish).mentions.filter { $0.kind == kind }.map(\.evidence.quote)
    }

    @Test(arguments: [
        // A state's powers by their level, in capitals.
        ("Saltillo, Coahuila. El Gobierno del Estado pagó.", ["Gobierno del Estado"]),
        ("Saltillo, Coahuila. El gobierno del estado pagó.", []),
        ("Vino el Secretario de Gobierno del Estado.", []),
        ("Vino Ana Gil por parte de Gobierno del Estado.", ["Gobierno del Estado"]),
        ("Entró en vigor el Nuevo Sistema de Justicia Penal Acusatorio.", []),
        ("Votó el Congreso local y calló el Ejecutivo estatal.", ["Congreso local", "Ejecutivo estatal"]),
        ("Habló el Director Ejecutivo estatal.", []),
        ("Creen en el Gobierno Abierto.", []),
        // An office's matter, and a second one.
        ("Vino la Secretaría General de Gobierno.", ["Secretaría General de Gobierno"]),
        ("Llamó la Dirección de Muelles y Servicios Portuarios.", ["Dirección de Muelles y Servicios Portuarios"]),
        // A house with an article of its own is no second matter.
        ("Abrieron el Hospital de la Mujer y el Palacio de Convenciones.", ["Hospital de la Mujer"]),
        ("Vino la Comisión de la Pesca y las Costas.", ["Comisión de la Pesca y las Costas"]),
        // A court's chamber, and no room; a committee for what is a body's name too.
        (
            "Votó la Sala Especializada en Materia Anticorrupción del Tribunal de Justicia Administrativa.",
            [
                "Sala Especializada en Materia Anticorrupción del Tribunal de Justicia Administrativa",
                "Tribunal de Justicia Administrativa",
            ]
        ),
        ("Votó la Primera Sala de la Suprema Corte.", ["Primera Sala de la Suprema Corte"]),
        ("Se vieron en la Sala de Juntas y en la Primera Sala del museo.", []),
        ("Votó la Comisión de Gobernación del Senado.", ["Comisión de Gobernación del Senado", "Senado"]),
        ("Firmó la Gobernación de Boyacá.", ["Gobernación de Boyacá"]),
        // Letters and the town.
        ("Convocaron el DIF Torreón y el Implan Tepic.", ["DIF Torreón", "Implan Tepic"]),
        ("Convocó el DIF en Torreón.", ["DIF"]),
        // Whom a head alone means after letters.
        ("Vino el ISSSTE. El Instituto pagó; la Comisión calló.", ["ISSSTE", "Instituto"]),
        // The legal form is part of the name, and shows one.
        ("Donó Manos Unidas del Puerto, A.C., sin aviso.", ["Manos Unidas del Puerto, A.C."]),
        ("Donó la Fundación Faro Azul AC ayer.", ["Fundación Faro Azul AC"]),
        ("Eso pasó en el siglo II a.C. y no antes.", []),
        // A committee and whose it is; a newspaper, and no gazette.
        ("Vino el presidente del CEN del PRI.", ["CEN del PRI", "PRI"]),
        ("Lo publicó Diario Farol.", ["Diario Farol"]),
        ("Salió en el Diario Oficial.", []),
        ("Pasó por el Examen Periódico Universal.", []),
        // Who heads a ministry, where the text writes ministries with their accent.
        ("La Secretaría de Salud pagó. La Secretaria de Salud calló.", ["Secretaría de Salud"]),
        // A second topic, equal rights, a section, letters with a small one, a school and its letters.
        (
            "Vino la Secretaría de Seguridad Pública y Protección Ciudadana de Chiapas.",
            ["Secretaría de Seguridad Pública y Protección Ciudadana de Chiapas"]
        ),
        ("Vino el Instituto de Igualdad entre Mujeres y Hombres.", ["Instituto de Igualdad entre Mujeres y Hombres"]),
        ("Habló la Sección 58 del SNTE.", ["Sección 58 del SNTE", "SNTE"]),
        ("Caminan en la Cuarta Sección del Bosque.", []),
        ("Lo dijo la SZyMT.", ["SZyMT"]),
        ("Firmó con el BZT Centro Educativo.", ["BZT Centro Educativo"]),
        ("Vino el Sistema Estatal DIF.", ["Sistema Estatal DIF"]),
        ("Fue en la Universidad La Salle Laguna.", ["Universidad La Salle Laguna"]),
        ("Pagan a los Prestadores de Servicios Profesionales.", []),
        ("Vino la Comisión del Mar y el Supremo Tribunal de Justicia.", ["Comisión del Mar", "Supremo Tribunal de Justicia"]),
        ("Marchó el colectivo Madres en Búsqueda.", ["Madres en Búsqueda"]),
        ("Marchó el colectivo Faros Libres en Tepic.", ["Faros Libres"]),
        ("Marcharon maestros de la Sección XXII.", ["Sección XXII"]),
        ("Fue a la Secretaría del Mar en Ciudad Judicial.", ["Secretaría del Mar"]),
        // A body without a head, and what is done or ruled under that name.
        ("Acudieron Bomberos y Protección Civil de Tepic.", ["Protección Civil de Tepic"]),
        ("Hubo medidas de Protección Civil.", []),
        ("Habló el director de Protección Civil del Estado.", ["Protección Civil del Estado"]),
        ("Abrió con la colaboración de Protección Civil Estatal.", ["Protección Civil Estatal"]),
        // What a registered name goes on with: a second topic of two words, an adjective, an article in a capital, a level.
        (
            "Vino el Instituto de Ecología y Medio Ambiente de Colima (IEMAC).",
            ["Instituto de Ecología y Medio Ambiente de Colima", "IEMAC"]
        ),
        ("Vino el Instituto de Ecología, y Medio Ambiente calló.", ["Instituto de Ecología", "Medio Ambiente"]),
        ("Premió el Consejo de Seguridad Pública del Estado de Colima.", ["Consejo de Seguridad Pública del Estado de Colima"]),
        ("Votó el Consejo de Seguridad de la ONU.", ["Consejo de Seguridad de la ONU", "ONU"]),
        ("Invita la Universidad La Gran Colombia.", ["Universidad La Gran Colombia"]),
        ("Fue en la Universidad la semana pasada.", []),
        (
            "Saltillo, Coahuila. Habló la Comisión de Vigilancia del Congreso local.",
            ["Comisión de Vigilancia del Congreso local", "Congreso local"]
        ),
        // What stands for a while, and what has no name yet; a ministry whose accent is left out behind «de la».
        ("Llevan víveres al Centro de Acopio.", []),
        ("Piden un nuevo Hospital Regional.", []),
        (
            "La Secretaría de Salud pagó. Vino el delegado de la Secretaria de Gobernación.",
            ["Secretaría de Salud", "Secretaria de Gobernación"]
        ),
        // A unit with the zone that it is of; a zone by its number in small letters.
        ("Llegó el 52 Batallón de Infantería de la 11 Zona Militar.", ["52 Batallón de Infantería de la 11 Zona Militar"]),
        ("Vino el comandante de la 40 zona militar.", ["40 zona militar"]),
        ("Es una zona militar.", []),
        // A state by its people's name; a university by what it is.
        ("Saltillo, Coahuila. Pagó el Gobierno mexiquense.", ["Gobierno mexiquense"]),
        ("Pagó el gobierno mexiquense.", []),
        (
            "Abrió la Universidad Autónoma de Sinaloa. Creció la Máxima Casa de Estudios.",
            ["Universidad Autónoma de Sinaloa", "Máxima Casa de Estudios"]
        ),
        ("Creció la Máxima Casa de Estudios.", []),
        ("Pagan los gobiernos de Colima, Sonora y Nayarit.", ["gobiernos de Colima", "Sonora", "Nayarit"]),
        ("Salió en el Diario Oficial de la Federación.", []),
        ("Saltillo, Coahuila. Lo pidió la Federación.", ["Federación"]),
        ("Vino Ana Gil, Coordinadora Ejecutiva de Muelles.", []),
    ])
    func bodies(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .institution) == found)
    }

    @Test(arguments: [
        ("Vino Marisol Cárdenas de la Garza con su hija.", ["Marisol Cárdenas de la Garza"]),
        ("Vino Marisol Cárdenas de la Comisión de Puertos.", ["Marisol Cárdenas"]),
        ("Vino el Director Jurídico, Salvador Ruiz.", ["Salvador Ruiz"]),
        ("Detuvieron a Juan “N” y a José Luis “N”.", ["Juan “N”", "José Luis “N”"]),
        ("La letra “N” es la decimocuarta.", []),
        ("Cantó la niña Karla.", ["Karla"]),
        ("La niña Primavera cantó.", []),
        (
            "Lo dijo Alfredo Rincón. Alfredo Rincón Peralta calló. Ayer Rincón dijo.",
            ["Alfredo Rincón", "Alfredo Rincón Peralta", "Rincón"]
        ),
        ("Habló Víctor Manuel Bosque Rodríguez.", ["Víctor Manuel Bosque Rodríguez"]),
        ("Vino José Miguel Castro del Hoyo.", ["José Miguel Castro del Hoyo"]),
        // A word that means something else ends a name behind a surname.
        ("Habló Raúl Estrada Day ayer.", ["Raúl Estrada Day"]),
        ("Llegó Ricardo Millán. Bueno fue el día.", ["Ricardo Millán"]),
        ("Habló Raúl Estrada Day. Ayer Estrada Day calló.", ["Raúl Estrada Day", "Estrada Day"]),
        ("Habló el C. Edgar Humberto Flores.", ["Edgar Humberto Flores"]),
        (
            "El director Sebastián Lerdo de Tejada habló. Dijo Lerdo de Tejada que sí.",
            ["Sebastián Lerdo de Tejada", "Lerdo de Tejada"]
        ),
        ("El director Sebastián Lerdo de Tejada habló. Llovió en Lerdo de Tejada, Veracruz.", ["Sebastián Lerdo de Tejada"]),
    ])
    func people(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .person) == found)
    }

    @Test(arguments: [
        ("Chocaron en la carretera Jerez-Fresnillo.", ["carretera Jerez-Fresnillo"]),
        ("La carretera llega a Fresnillo.", ["Fresnillo"]),
        ("Chocaron en el tramo Jerez-Fresnillo.", ["Jerez", "Fresnillo"]),
        ("Llovió en municipios como Jalpa y Trancoso.", ["Jalpa", "Trancoso"]),
        ("Naufragaron en Barra de San José.", ["Barra de San José"]),
        ("Vino el secretario de Hacienda Antonio Gil Mena.", []),
        ("Se vieron en el Auditorio Lázaro Cárdenas.", ["Auditorio Lázaro Cárdenas"]),
        ("Se vieron en el Palacio de Covián.", ["Palacio de Covián"]),
        ("Se vieron en el Campus Siglo 21.", ["Campus Siglo 21"]),
        ("Llegó a Punta Orriaga.", ["Punta Orriaga"]),
        ("Acudió a las comunidades de Zendalpa, Fresnillo; Orriaga, Jalpa.", ["Zendalpa", "Fresnillo", "Orriaga", "Jalpa"]),
        ("El edil de Zendalpa habló; los alcaldes de Orriaga y Tepalco callaron.", ["Zendalpa", "Orriaga", "Tepalco"]),
    ])
    func places(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .place) == found)
    }

    @Test(arguments: [
        ("Sigue la Política Nacional Portuaria.", ["Política Nacional Portuaria"]),
        ("Votaron el Plan de Trabajo y el Plan Nacional de Muelles.", ["Plan Nacional de Muelles"]),
        ("Estudia Política y Gobierno.", []),
        ("Siguen el Protocolo Faro y la NOM-046.", ["Protocolo Faro"]),
        ("Firmaron una Carta de Intención.", []),
        (
            "Cita la Ley de Acceso de las Mujeres a una Vida Libre de Violencia.",
            ["Ley de Acceso de las Mujeres a una Vida Libre de Violencia"]
        ),
    ])
    func instruments(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .instrument) == found)
    }

    /// A town that one state alone has says which state is spoken of; several have a Guadalupe.
    @Test(arguments: [
        ("Torreón. El Gobierno del Estado pagó en Torreón.", "mx.coa.gobierno"),
        ("Guadalupe. El Gobierno del Estado pagó en Guadalupe.", "x.gobierno-estado"),
        ("Zacatecas. Sesionó la LXIII Legislatura.", "mx.zac.congreso"),
        ("Xalapa, Veracruz. Vino la Secretaría de Medio Ambiente (SEDEMA).", "x.secretaria-medio-ambiente-veracruz"),
        ("Tuxtla, Chiapas. Calló la Procuraduría General de Justicia del Estado.", "mx.chp.fiscalia"),
        ("Sesionó el Consejo del Mar de Aguascalientes y la Fiscalía General del Estado.", "mx.ags.fiscalia"),
        ("Lo hizo el Implan Tonalá. Después habló el Implan.", "x.implan-tonala"),
        ("Mérida, Yucatán. Sesionó el Sistema Estatal Anticorrupción.", "mx.yuc.sea"),
        ("Tepic, Nayarit. Pagó la Secretaría de Salud (SSN).", "x.secretaria-salud-nayarit"),
        ("Tepic, Nayarit. Pagó la Secretaría de Salud (SSA).", "mx.ssa"),
        ("Tepic, Nayarit. Vino el Instituto Faro (IF) de Gobierno del Estado.", "mx.nay.gobierno"),
    ])
    func bodiesOfTheStateSpokenOf(_ text: String, _ id: String) throws {
        #expect(try ProjectData.annotate(text, language: .spanish).mentions.last { $0.kind == .institution }?.entity == id)
    }

    @Test(arguments: [
        ("La Organización Mundial de la Salud (OMS 2004) lo dijo.", "OMS", "Organización Mundial de la Salud"),
        (
            "Zacatecas, Zac. Pagó el Fondo de Muelles del Estado (Fomuez).", "Fomuez", "Fondo de Muelles del Estado"
        ),
        (
            "Avanza la cooperación por el Programa Muelles Limpios del Puerto Norte (CoMuLi).", "CoMuLi",
            "Programa Muelles Limpios del Puerto Norte"
        ),
        // Its level is no part of a body's name; letters end with those of the body that it is of.
        (
            "Tepic, Nayarit. Pagó la Secretaría de Muelles Altos estatal (SMA).", "SMA", "Secretaría de Muelles Altos"
        ),
        (
            "Junto con la UAZ pagó el Sindicato del Personal de Muelles (Spmuaz).", "Spmuaz",
            "Sindicato del Personal de Muelles"
        ),
        // The state's letters need not be in the name, and both forms may stand in the parenthesis.
        ("Zacatecas, Zac. Pagó la Secretaría de Muelles Altos (Semazac).", "Semazac", "Secretaría de Muelles Altos"),
        (
            "La agencia de los puertos (Agence Nationale des Ports, ANP) pagó.", "ANP", "Agence Nationale des Ports"
        ),
    ])
    func definitions(_ text: String, _ short: String, _ long: String) throws {
        let found = try ProjectData.annotate(text, language: .spanish).definitions
        #expect(found.map(\.short) == [short] && found.map(\.long) == [long])
    }

    @Test func lettersOfAnotherStateDefineNothing() throws {
        let text = "Zacatecas, Zac. Pagó la Secretaría de Muelles Altos (Semaver)."
        #expect(try ProjectData.annotate(text, language: .spanish).definitions.isEmpty)
    }
}
