import Annotation
import Documents
import Testing

/// Families of names that no list has, each beside what looks like them and is none.
@Suite struct MentionFamilyTests {
    private func names(_ text: String, _ kind: Entity.Kind, _ language: Language) throws -> [String] {
        try ProjectData.annotate(text, language: language).mentions.filter { $0.kind == kind }.map(\.evidence.quote)
    }

    @Test(arguments: [
        // A country's own body in small letters, and people of one.
        ("The Kenyan foreign ministry and the Congolese army said so.", ["Kenyan foreign ministry", "Congolese army"]),
        ("Two Congolese army officers and a Kenyan ministry fled.", []),
        ("The government of Kiribati announced it; the government of the day did not.", ["government of Kiribati"]),
        // A body of another body, and a body before a weekday.
        ("It asked the United Nations Harbour Mission in Kosovo.", ["United Nations Harbour Mission in Kosovo"]),
        ("It met the Harbour Service on Monday.", ["Harbour Service"]),
        // Words that make another body of a registered name.
        ("He met the Turkish Red Crescent; we met the Red Crescent.", ["Turkish Red Crescent", "Red Crescent"]),
        // Bodies of one person have a complement, or they are people.
        ("The Inspector of Harbours wrote; Inspector Gray did not.", ["Inspector of Harbours"]),
        ("The Ombudsman's Office and the Prime Minister's Office replied.", ["Ombudsman's Office", "Prime Minister's Office"]),
        // Lists within a name.
        ("It went, they believe, to the Harbours, Fisheries and Tides Office.", ["Harbours, Fisheries and Tides Office"]),
        ("According to the Zenda news agency, no agency came.", ["Zenda"]),
        // The place that a body is of, before it or after it.
        (
            "It asked the Zenda Harbour Office; the Kenya Red Crescent Society sent aid.",
            ["Zenda Harbour Office", "Kenya Red Crescent Society"]
        ),
        (
            "They say that the Public Committee Against Floods in Kenya met there; the Ministry of Harbours in Kenya too.",
            ["Public Committee Against Floods in Kenya", "Ministry of Harbours"]
        ),
        (
            "The South Korean Harbour Ministry and the Sri Lankan army replied.",
            ["South Korean Harbour Ministry", "Sri Lankan army"]
        ),
        ("The U.S. Agency for Harbours wrote.", ["U.S. Agency for Harbours"]),
        // A longer name than the registry's.
        ("They say the Ministry of Justice and Labour wrote.", ["Ministry of Justice and Labour"]),
        ("They say the Ministry of Justice and Zenda wrote.", ["Ministry of Justice"]),
        (
            "It cooperates with the Special Rapporteur on the situation of human rights in Belarus.",
            ["Special Rapporteur on the situation of human rights in Belarus"]
        ),
        ("Amnesty International South Africa wrote to South Africa.", ["Amnesty International South Africa", "South Africa"]),
    ])
    func englishBodies(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .institution, .english) == found)
    }

    @Test(arguments: [
        (
            "La Secretaría de Puertos, Muelles y Pesca Ribereña y la Fiscalía callaron.",
            ["Secretaría de Puertos, Muelles y Pesca Ribereña"]
        ),
        ("Habló el Grupo ZENDA; habló un grupo.", ["Grupo ZENDA"]),
        ("La LXII Asamblea General Ordinaria de la Federación Marítima de Puertos sesionó.", ["Federación Marítima de Puertos"]),
        ("El gobernador del Estado de Puebla saludó al secretario general de gobierno del estado de Puebla.", []),
        (
            "La secretaria de Gobernación Olga Castellanos Gil fue a la Escuela Normal Ana Castellanos Gil.",
            ["Escuela Normal Ana Castellanos Gil"]
        ),
        ("Respaldó a la CEDH Sinaloa ante la CNDH.", ["CEDH Sinaloa", "CNDH"]),
        ("SE REÚNE UN CENTENAR DE POLICÍAS", []),
        // In small letters a body needs its state.
        (
            "Llamó a la fiscalía del estado de Sonora y a la policía estatal de Chiapas.",
            ["fiscalía del estado de Sonora", "policía estatal de Chiapas"]
        ),
        ("Llamó a la fiscalía, a la policía de caminos y a la universidad de Chiapas del sur.", ["universidad de Chiapas"]),
        (
            "La Embajada de Suiza en el Perú pagó; la Secretaría de Muelles en Perú no.",
            ["Embajada de Suiza en el Perú", "Secretaría de Muelles"]
        ),
        // What holds no sessions may be extraordinary.
        ("El Mecanismo Extraordinario de Muelles abrió.", ["Mecanismo Extraordinario de Muelles"]),
        (
            "El Comité de las Naciones Unidas contra los Naufragios abrió.",
            ["Comité de las Naciones Unidas contra los Naufragios"]
        ),
        ("La Organización Panamericana de la Salud para Todos abrió.", ["Organización Panamericana de la Salud"]),
        ("La Cruz Roja Ecuatoriana vino.", ["Cruz Roja Ecuatoriana"]),
        (
            "El titular del Instituto Nacional de Salud para el Bienestar llegó.",
            ["Instituto Nacional de Salud para el Bienestar"]
        ),
        ("El secretario de la Defensa Nacional saludó.", []),
    ])
    func spanishBodies(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .institution, .spanish) == found)
    }

    @Test(arguments: [
        ("They met at Zendabyon and in Kwaruva.", ["Zendabyon", "Kwaruva"], Language.english),
        ("They met in Spanish, in December and on Facebook.", [], .english),
        ("The Zendina border point and the Kwaruva district are far.", ["Zendina", "Kwaruva"], .english),
        ("He died at Zenda Correctional Centre; the Zenda Harbour Centre wrote.", ["Zenda Correctional Centre"], .english),
        (
            "Cruzó la Sierra Zendina hasta el cerro del Zenduite en Tlalzenda.",
            ["Sierra Zendina", "cerro del Zenduite", "Tlalzenda"], .spanish
        ),
        ("Fue a San Ildefonso Zenda y lo vio en Facebook.", ["San Ildefonso Zenda"], .spanish),
        ("Zendija, 22 de junio de 2022.", ["Zendija"], .spanish),
        ("En el Valle de México.", ["Valle de México"], .spanish),
        ("Lo vi en La Zendita y en Medellín de Bravo.", ["La Zendita", "Medellín de Bravo"], .spanish),
        // Towns of the long list, where a preposition, a noun or a list shows one.
        ("Lo vi en Bavispe y lo llevaron al penal de Chenalhó.", ["Bavispe", "Chenalhó"], .spanish),
        ("Lo dijo Moctezuma; Moctezuma calló.", [], .spanish),
        (
            "Los mandos trabajan ahora mismo en Hermosillo, Bavispe, Moctezuma y Nogales.",
            ["Hermosillo", "Bavispe", "Moctezuma", "Nogales"], .spanish
        ),
        (
            "They walked the landings of the Maple Ridge prison and met them in Kirovo-Chepetsk.",
            ["Maple Ridge", "Kirovo-Chepetsk"], .english
        ),
        ("He said Maple Ridge and Mr Moctezuma had left.", [], .english),
    ])
    func places(_ text: String, _ found: [String], _ language: Language) throws {
        #expect(try names(text, .place, language) == found)
    }

    /// What acts is a government; what locates is a place.
    @Test(arguments: [
        ("Finland, which had refused, signed.", ["Finland"], Language.english),
        ("Mali is to get a loan; Peru is a land of hills.", ["Mali"], .english),
        ("Brasília and Caracas restored their ties.", ["Brasília", "Caracas"], .english),
        ("He died in Caracas in May.", [], .english),
        ("The police arrived at Rabat's request at Rabat's airport.", ["Rabat"], .english),
        ("The Subcommittee suspended its visit to Rwanda.", ["Rwanda"], .english),
        ("It sent reports on Belize.", [], .english),
        ("It was asked by officials from Chad, not by people from Chad.", ["Chad"], .english),
        ("Es importante para Bolivia; la ayuda para Honduras llegó.", ["Honduras"], .spanish),
        ("Venezuela este año tiene elecciones.", [], .spanish),
        (
            "Chad Friday reopened talks; Mali in January signed; Niger is opposed to it; Togo is located there.",
            ["Chad", "Mali", "Niger"], .english
        ),
        ("A war against Chad, Niger's ministry said.", ["Chad"], .english),
        ("In Vienna, Iran said no; they left Bam, Iran.", ["Iran"], .english),
        ("Mali's capital fell; Peru's plan failed.", ["Peru"], .english),
        ("Togo was asked to reply; a grant from Japan helped people from Benin.", ["Togo", "Japan"], .english),
        ("Hay países como Rusia.", [], .spanish),
        ("La próxima semana la Ciudad de México abre dos centros.", ["Ciudad de México"], .spanish),
        ("Vino de la Ciudad de México a Puebla.", [], .spanish),
        ("They told of Riyadh's new friendship with them and of Riyadh's old town.", ["Riyadh"], .english),
        ("It voiced its gratitude to Havana and sailed to Havana.", ["Havana"], .english),
        ("The rebels blamed Rabat and reached Rabat.", ["Rabat"], .english),
        ("He met the men of Chad's Harbour Battalion.", ["Harbour Battalion"], .english),
        ("Lo dijo de cinco países, incluido Chile, y de la frontera entre Chile y Perú.", [], .spanish),
        (
            "Por ejemplo, Jalisco y Colima firmaron un convenio; Jalisco y Sonora tuvieron lluvia.", ["Jalisco", "Colima"],
            .spanish
        ),
        ("Negó que Caracas mantenga contactos en Caracas.", ["Caracas"], .spanish),
    ])
    func countriesThatAct(_ text: String, _ found: [String], _ language: Language) throws {
        let acting = try names(text, .institution, language).filter { $0 != "Subcommittee" }
        #expect(acting == found)
    }

    @Test(arguments: [
        (
            "They debated the Prevention of Floods in Harbours Bill and the Harbour Act 2010.",
            ["Prevention of Floods in Harbours Bill", "Harbour Act 2010"]
        ),
        ("Bill Gray joined the Harbour Law Society.", []),
        ("It ratified ILO Convention No. 169 on Monday.", ["ILO Convention No. 169"]),
    ])
    func englishInstruments(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .instrument, .english) == found)
    }

    @Test(arguments: [
        ("Lo dijo Sebastián Lerdo de Tejada en Lerdo.", ["Sebastián Lerdo de Tejada"]),
        ("Lo dijo Marisol Cárdenas Ibarra en Ibarra.", ["Marisol Cárdenas Ibarra"]),
        ("Gracias, Carlos, por venir a San Carlos.", ["Carlos"]),
        (
            "Saludó a Carmen Castellanos de Zendaga y a Ana Castellanos de Puebla.",
            ["Carmen Castellanos de Zendaga", "Ana Castellanos"]
        ),
        ("Lo negó el general Cuernavaca en Cuernavaca.", ["Cuernavaca"]),
    ])
    func spanishPeople(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .person, .spanish) == found)
    }

    @Test(arguments: [
        ("His counterpart, Daulet Zendov, left.", ["Daulet Zendov"]),
        ("It spoke of the death of Buleya Zendanga in the Zendanga Kwaruva.", ["Buleya Zendanga"]),
    ])
    func foreignPeople(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .person, .english) == found)
    }
}
