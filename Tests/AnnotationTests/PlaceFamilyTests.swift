import Annotation
import Documents
import Testing

/// Sites, towns whose names go on, and names in lists of towns.
@Suite struct PlaceFamilyTests {
    private func found(_ text: String, _ kind: Entity.Kind) throws -> [String] {
        try ProjectData.annotate(text, language: .spanish).mentions.filter { $0.kind == kind }.map(\.evidence.quote)
    }

    @Test(arguments: [
        // A longer name of the long list, and a saint's name that a word of no list goes on with.
        ("Cantaron en San Sebastián Nopalera.", ["San Sebastián Nopalera"]),
        ("Cantaron en San Pedro y San Pablo Ayutla.", ["San Pedro y San Pablo Ayutla"]),
        ("Cantaron en San Pedro y en San Pablo.", ["San Pedro", "San Pablo"]),
        ("Abrió el camino San Antonio Fase 1.", ["San Antonio"]),
        // A land's name that goes on is not the land.
        ("El juez negó el registro a México Soñado.", []),
        ("Lo propuso el director de Morelos Rinde Cuentas.", []),
        ("Lo propuso el gobernador de Morelos Luis Gil.", ["Morelos"]),
        // Lists of towns have those that are called as people are.
        (
            "Los que más quejas tienen son Zacatecas, Guadalupe, Jerez y Tlaltenango.",
            ["Zacatecas", "Guadalupe", "Jerez", "Tlaltenango"]
        ),
        ("Hubo fiesta en la zona conurbada de Guadalupe y Zacatecas.", ["Guadalupe", "Zacatecas"]),
        ("Lo dijo la hija de Guadalupe y Toluca.", ["Toluca"]),
        ("Llovió en los municipios de Apan, Tizayuca y Genaro Codina.", ["Apan", "Tizayuca", "Genaro Codina"]),
        // Sites.
        ("Hubo baile en el Centro de Convenciones de Tampico.", ["Centro de Convenciones de Tampico"]),
        ("Hubo baile en la Unidad Deportiva Benito Juárez.", ["Unidad Deportiva Benito Juárez"]),
        ("Hubo baile en el Auditorio Municipal Benito Juárez.", ["Auditorio Municipal Benito Juárez"]),
        ("Hubo baile en Casa de Gobierno y en la Sala de Cabildo.", ["Casa de Gobierno"]),
        ("Pescan en el golfo de Ulloa y en la barra de Navidad.", ["golfo de Ulloa", "barra de Navidad"]),
        ("Pintaron el parque temático La Encantada y el predio Los Negritos.", ["La Encantada", "Los Negritos"]),
    ])
    func places(_ text: String, _ names: [String]) throws { #expect(try found(text, .place) == names) }

    @Test(arguments: [
        ("Firmó el Mtro. Mauricio Cámara Leal.", ["Mauricio Cámara Leal"]),
        ("Firmó la Cámara de Comercio en la Sala de Cabildo.", []),
    ])
    func people(_ text: String, _ names: [String]) throws { #expect(try found(text, .person) == names) }

    @Test(arguments: [
        ("Llovió en la calle Morelos.", ["x.morelos"]),
        ("Llovió en Morelos.", ["mx.mor"]),
        (
            "Llovió en Sain Alto, El Salvador, Sombrerete, Villa de Cos y Villa García.",
            ["mx.sain-alto", "x.el-salvador", "mx.sombrerete"]
        ),
        ("Llovió en Guatemala, El Salvador, Honduras, Tapachula y Huixtla.", ["gt", "sv", "hn"]),
    ])
    func meansNoLand(_ text: String, _ ids: [String]) throws {
        let all = try ProjectData.annotate(text, language: .spanish).mentions.filter { $0.kind == .place }.map(\.entity)
        #expect(Array(all.prefix(ids.count)) == ids)
    }

    @Test func aSiteIsNoBody() throws {
        #expect(try found("Se vieron en la Unidad Deportiva Sur y en el Centro de Convenciones Siglo XXI.", .institution).isEmpty)
        #expect(try found("Lo dijo la Unidad de Gobierno.", .institution) == ["Unidad de Gobierno"])
    }
}
