/// The words by which the parts of a communiqué or an article are known, in lower case and without accents.
enum LayoutWords {
    /// A line that says what the document is.
    static let labels = phrases(
        """
        comunicado de prensa conjunto|comunicado de prensa|comunicado conjunto|comunicado oficial|comunicado|boletin de prensa
        boletin informativo|boletin|nota de prensa|nota informativa|nota conceptual|pronunciamiento|posicionamiento
        tarjeta informativa
        press release|news release|media release|joint press release|press communique|communique|press statement|joint statement
        media advisory|public statement|statement|for immediate release|para publicacion inmediata|para difusion inmediata
        informacion de prensa|sala de prensa|declaracion conjunta
        """)
    static let numberWords = phrases("no.|no|num.|num|numero|n.o|n°|nº|#|number|nr.")

    /// Words before a date that say what the date is of.
    static let publicationWords = phrases(
        """
        fecha de publicacion|fecha|publicado el|publicado|publicada el|publicada|publicacion|published on|published
        posted on|posted
        date|dated|issued on|issued|released on|released|emitido el|difundido el|release date|publication date|creado el|a
        """)
    static let laterWords = phrases(
        """
        ultima actualizacion|actualizado el|actualizado|actualizada|actualizacion|last updated on|last updated|updated on|updated
        last modified|modified|consultado el|consultado|fecha de consulta|retrieved on|retrieved|accessed on|accessed
        impreso el|impreso
        fecha de impresion|printed on|printed|hoy es|today is|descargado el|downloaded on|downloaded
        """)

    /// First words of the names of public bodies and organisations.
    static let bodies = words(
        """
        comision secretaria ministerio presidencia gobierno defensoria procuraduria fiscalia mecanismo comite consejo instituto
        direccion oficina subsecretaria coordinacion naciones organizacion corte tribunal universidad subcomite asociacion
        subprocuraduria unidad congreso senado camara alto estados republica estado ayuntamiento municipio fundacion centro red
        office ministry commission committee department council national united government embassy mechanism subcommittee
        association ombudsman ombudsperson defender court university institute high inter-american international european
        organization organisation republic kingdom state prefecture delegation mission agency amnesty human
        """)
    /// Words that stand in lower case within names.
    static let particles = words("de del la las los el y e of the and for a al para contra against en to on en lo")
    /// Words that show a line to say something, and not only to name a body.
    static let verbs = words("to with after over as amid con tras calls urges signs says llama firma pide urge exhorta")
    /// Words after which a line must go on.
    static let openWords = words(
        """
        de del la las los el y e o u a al en con por para que un una su sus se como sobre entre contra ante sin desde hasta
        of the and or to in on for with by from at as an its their his her that between against about under
        """)

    /// Openings of what stands below the text of a document until its end.
    static let closingSections = phrases(
        """
        acerca de|sobre la comision|sobre el comite|sobre el subcomite|sobre el mecanismo|about the|about us|about
        notas a los editores
        notas para editores|nota a los editores|nota para editores|notes to editors|note to editors|notes for editors|background:
        contacto de prensa|contactos de prensa|contacto para medios|contacto para prensa|contacto|contactos
        press contact|media contact
        media contacts|contact|contacts|contact information|for more information|for further information|for media inquiries
        for media enquiries|para mas informacion|para mayor informacion|mayores informes|mas informacion|informes|ends|fin|end
        quienes somos|follow us|siguenos|comparte|compartir|share this|te puede interesar|lee tambien|lea tambien|lea ademas|leer tambien|ver tambien
        related|read more|noticias relacionadas|etiquetas|tags|temas relacionados|comentarios|direccion general de comunicacion
        este contenido ha sido publicado|this story was|suscribete|subscribe|newsletter
        """)
    static let footers = phrases(
        """
        ©|(c) 20|copyright|todos los derechos reservados|all rights reserved|derechos reservados|aviso de privacidad
        privacy policy
        terminos y condiciones|terms of use|mapa del sitio|site map
        """)
    static let contacts = phrases(
        """
        tel.|tel:|tels.|telefono|telefonos|telephone|phone|fax|correo electronico|correo:|e-mail|email|twitter|facebook
        instagram|youtube
        av.|avenida|calle |blvd|boulevard|periferico|col.|colonia|c.p.|cp |codigo postal|p.o. box|street|conmutador
        web:|sitio web|website
        """)
    static let navigation = phrases(
        """
        inicio|home|menu|buscar|search|skip to|saltar a|ir al contenido|portada|compartir|comparte|facebook|twitter|whatsapp
        imprimir|print|share|tweet|email|enviar|me gusta|like|comentarios|comments|leer mas|read more|suscribete|subscribe
        publicidad|advertisement|anuncio|siguenos|follow us
        """)

    static let byAuthor = phrases(
        """
        por|by|texto:|texto|text:|redaccion:|reportero:|escrito por|written by|autor:|author:|de nuestro corresponsal
        """)
    static let desks = phrases(
        """
        redaccion|staff|agencias|agencia|la redaccion|newsroom|editorial staff|staff writer|de la redaccion|notimex|efe
        reuters|afp|ap|associated press|europa press
        """)

    static let credits = phrases(
        """
        foto:|fotos:|foto |photo:|photos:|photo |photo by|fotografia:|fotografias:|credito:|credit:|imagen:|image:
        picture:|cortesia|(foto|(photo|pie de foto|foto/|© foto
        """)
    static let creditMarks = phrases(
        """
        foto:|fotos:|photo:|photos:|photo by|fotografia:|(foto|(photo|/foto/|credito:|foto de|| foto
        """)

    static let transcriptTitles = phrases(
        """
        version estenografica|transcripcion|transcript|conferencia de prensa|entrevista|mensaje del|discurso|remarks
        palabras del|mensaje de
        """)
    static let statementTitles = phrases(
        """
        declaracion conjunta|joint statement|statement by|statement of|statement on|pronunciamiento|posicionamiento
        declaracion de|joint declaration|comunicado conjunto|public statement
        """)

    /// Agencies of news and pictures, as they stand in brackets after a place.
    static let agencies = words(
        """
        efe notimex reuters afp ap ansa xinhua dpa apro upi epa sinembargo cimac cuartoscuro infobae telam ips
        """)

    private static func phrases(_ text: String) -> [[UInt8]] {
        text.split(whereSeparator: { $0 == "|" || $0 == "\n" })
            .map { Array($0.utf8) }
            .sorted { ($0.count, $1.lexical) > ($1.count, $0.lexical) }
    }

    private static func words(_ text: String) -> Set<[UInt8]> {
        Set(text.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
    }

    /// The longest of `phrases` with which `folded` starts as whole words, or nil.
    static func opening(_ folded: [UInt8], of phrases: [[UInt8]]) -> [UInt8]? {
        phrases.first { phrase in
            guard folded.starts(with: phrase) else { return false }
            guard folded.count > phrase.count, let last = phrase.last, last >= 97 && last <= 122 else { return true }
            let next = folded[phrase.count]
            return !(next >= 97 && next <= 122 || next >= 0x80)
        }
    }
}

extension [UInt8] {
    fileprivate var lexical: String { String(decoding: self, as: UTF8.self) }

    /// Whether `needle` occurs.
    /// - Complexity: O(n·m).
    func contains(phrase needle: [UInt8]) -> Bool {
        guard let first = needle.first, count >= needle.count else { return false }
        for start in 0...(count - needle.count) where self[start] == first {
            if self[start..<(start + needle.count)].elementsEqual(needle) { return true }
        }
        return false
    }
}
