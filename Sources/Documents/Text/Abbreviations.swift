/// Words of Spanish and English that end in a full stop which ends no sentence, without the stop and in lower case.
enum Abbreviations {
    enum Sort: Sendable {
        /// Stands before a name: "Sr. Pérez". Its stop never ends a sentence.
        case title
        /// Stands before a number: "No. 5", "Sept. 4". Its stop ends a sentence unless a digit follows.
        case number
        /// Stands after what it belongs to: "etc.", "Inc.". Its stop ends a sentence where a word that opens sentences follows.
        case closing
    }

    static func sort(of word: [UInt8]) -> Sort? { table[word] }

    /// How many bytes the longest has.
    static let longest = table.keys.map(\.count).max() ?? 0

    private static let titles = """
        sr sra srta sres sras dr dra dres lic licda licdo licenciado ing arq prof profa profra mtro mtra mtros gral gen cnel col tte
        cap cmdte sgto alm d dn dña da mons pbro fr sor hno hna excmo excma ilmo ilma magdo magda min dip sen diputado gob pdte pdta
        presid srio sria subsrio subsria comdte cdte c.p c.c q.f.b
        mr mrs ms messrs mx rev hon sen rep gov pres amb lt capt maj cmdr sgt adm brig insp supt st mt ft prof atty
        av avda blvd calz cda priv fracc ctra edif esq edo mpio vs cf ej sto sta
        """
    private static let numbers = """
        no nos núm num núms nº n° art arts artículo arto párr parr fracción frac inc incs cap caps p pp pág pag págs pags vol vols t
        tomo fig figs tel tels ext c.p lám exp oficio of secc sec ch para paras nr ed
        ene feb mar abr may jun jul ago sep sept set oct nov dic jan apr aug dec
        """
    private static let closings = """
        etc inc ltd ltda jr corp co bros cía cia hnos aprox máx mín s.a s.a.c s.c a.c s.l ibid ibíd op cit et al
        zac jal tamps mich oax chis gto qro ags coah dgo gro hgo nay pue tlax yuc edomex
        a.m p.m m h hrs hs min seg km cm kg a.c d.c e.g i.e p.ej
        """

    private static let table: [[UInt8]: Sort] = {
        var table: [[UInt8]: Sort] = [:]
        for (text, sort) in [(closings, Sort.closing), (numbers, .number), (titles, .title)] {
            for word in text.split(whereSeparator: \.isWhitespace) { table[Array(word.utf8)] = sort }
        }
        for (word, sort) in [("inc", Sort.closing), ("no", .number), ("min", .closing), ("cap", .number), ("sen", .title)] {
            table[Array(word.utf8)] = sort
        }
        return table
    }()
}
