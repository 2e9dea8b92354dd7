extension EventLexicon {
    /// The closed classes that the analysis of clauses itself knows, as bits.
    struct Closed: Sendable {
        var determiner: UInt64 = 0
        var conjunction: UInt64 = 0
        var relative: UInt64 = 0
        var subordinator: UInt64 = 0
        var negation: UInt64 = 0
        var clitic: UInt64 = 0
        var firstPerson: UInt64 = 0
        var adverb: UInt64 = 0
        var agent: UInt64 = 0
        var title: UInt64 = 0
        var purpose: UInt64 = 0
        var be: UInt64 = 0
        var have: UInt64 = 0
        var will: UInt64 = 0
        var would: UInt64 = 0
        var auxiliary: UInt64 = 0
        var by: UInt64 = 0
        var link: UInt64 = 0
        var pronoun: UInt64 = 0
        var we: UInt64 = 0
        var hearsay: UInt64 = 0
        var ready: UInt64 = 0
        var list: UInt64 = 0
        var conditional: UInt64 = 0
        var purposeNoun: UInt64 = 0
        var stop: UInt64 = 0
        var collective: UInt64 = 0
        var reported: UInt64 = 0
        var unless: UInt64 = 0
        /// Words of what was due and not done, and words of a promise that are so beside a negation.
        var lapse: UInt64 = 0
        var promised: UInt64 = 0
        var without: UInt64 = 0
        var both: UInt64 = 0
        var they: UInt64 = 0
        var possessive: UInt64 = 0
        var dative: UInt64 = 0
        var objective: UInt64 = 0
        var available: UInt64 = 0
        var signatory: UInt64 = 0
        var quantity: UInt64 = 0
        var slated: UInt64 = 0
        var marker: UInt64 = 0
        /// Nouns of kinds of bodies, those of them that mean any («institución»), and what stands before the one meant.
        var body: UInt64 = 0
        var anyBody: UInt64 = 0
        var definite: UInt64 = 0
        var own: UInt64 = 0
        /// «ellos», `them`.
        var third: UInt64 = 0
        var whom: UInt64 = 0
        /// «como», `including`, and the `as` of `such as`.
        var exemplar: UInt64 = 0
        var asWord: UInt64 = 0
        /// Nouns that mean countries only.
        var country: UInt64 = 0
        /// Posts whose holder leads the government of the place named after them.
        var placeHead: UInt64 = 0

        init() {}

        init(_ bits: [String: UInt64]) {
            func bit(_ name: String) -> UInt64 { bits[name] ?? 0 }
            determiner = bit("determiner")
            conjunction = bit("conjunction")
            relative = bit("relative")
            subordinator = bit("subordinator")
            negation = bit("negation")
            clitic = bit("clitic")
            firstPerson = bit("first-person")
            adverb = bit("adverb")
            agent = bit("agent")
            title = bit("title")
            purpose = bit("purpose")
            be = bit("be")
            have = bit("have")
            will = bit("will")
            would = bit("would")
            auxiliary = be | have | will | would | bit("do")
            by = bit("by")
            link = bit("link")
            pronoun = bit("pronoun")
            we = bit("we")
            hearsay = bit("hearsay")
            ready = bit("ready")
            list = bit("list")
            conditional = bit("conditional")
            purposeNoun = bit("purpose-noun")
            stop = bit("stop")
            collective = bit("collective")
            reported = bit("reported")
            unless = bit("unless")
            lapse = bit("lapse")
            promised = bit("promised")
            without = bit("without")
            both = bit("both")
            they = bit("they")
            possessive = bit("possessive")
            dative = bit("dative")
            objective = bit("objective")
            available = bit("available")
            signatory = bit("signatory")
            quantity = bit("quantity")
            slated = bit("slated")
            marker = bit("marker")
            anyBody = bit("any-body")
            body = bit("body") | anyBody
            own = bit("own")
            definite = bit("definite") | own
            third = bit("third")
            whom = bit("whom")
            exemplar = bit("exemplar")
            asWord = bit("as")
            country = bit("country")
            placeHead = bit("place-head")
        }
    }

    /// The verb classes that decide what becomes of a verb they govern.
    struct Governors: Sendable {
        var have: VerbClasses = 0
        var be: VerbClasses = 0
        var stay: VerbClasses = 0
        var go: VerbClasses = 0
        var modal: VerbClasses = 0
        var agree: VerbClasses = 0
        var commit: VerbClasses = 0
        var offer: VerbClasses = 0
        var plan: VerbClasses = 0
        var wish: VerbClasses = 0
        var urge: VerbClasses = 0
        var achieve: VerbClasses = 0
        var proceed: VerbClasses = 0
        var refuse: VerbClasses = 0
        var accuse: VerbClasses = 0
        var say: VerbClasses = 0
        /// `take place`, `tener lugar`: what happens is their subject.
        var occur: VerbClasses = 0
        var accompany: VerbClasses = 0
        /// Noun class of promises and intentions.
        var commitment: UInt64 = 0

        init() {}

        init(verbs: [String: VerbClasses], nouns: [String: UInt64]) {
            func bit(_ name: String) -> VerbClasses { verbs[name] ?? 0 }
            have = bit("have")
            be = bit("be")
            stay = bit("stay")
            go = bit("go")
            modal = bit("modal")
            agree = bit("agree")
            commit = bit("commit")
            offer = bit("offer")
            plan = bit("plan")
            wish = bit("wish")
            urge = bit("urge")
            achieve = bit("achieve")
            proceed = bit("proceed")
            refuse = bit("refuse")
            accuse = bit("accuse")
            say = bit("say")
            occur = bit("occur")
            accompany = bit("accompany")
            commitment = nouns["commitment"] ?? 0
        }
    }

    func classes(of id: Int32) -> UInt64 { Int(id) < words.count ? words[Int(id)].classes : 0 }
    func hasVerbs(_ id: Int32) -> Bool { Int(id) < words.count && words[Int(id)].verbClasses != 0 }
    func hasNouns(_ id: Int32) -> Bool { Int(id) < words.count && words[Int(id)].nounClasses != 0 }
}
