extension EventLexicon {
    /// The closed classes that the analysis of clauses itself knows, as bits: held by reference, since every look asks for one.
    final class Closed: Sendable {
        let determiner: UInt64
        let conjunction: UInt64
        let relative: UInt64
        let subordinator: UInt64
        let negation: UInt64
        let clitic: UInt64
        let firstPerson: UInt64
        let adverb: UInt64
        let agent: UInt64
        let title: UInt64
        let purpose: UInt64
        let be: UInt64
        let have: UInt64
        let will: UInt64
        let would: UInt64
        let auxiliary: UInt64
        let by: UInt64
        let link: UInt64
        let pronoun: UInt64
        let we: UInt64
        let ready: UInt64
        let list: UInt64
        let conditional: UInt64
        let purposeNoun: UInt64
        let stop: UInt64
        let collective: UInt64
        let reported: UInt64
        let unless: UInt64
        /// What opens a clause of time: «tras», `after`; «luego» before «de».
        let upon: UInt64
        let uponOf: UInt64
        /// «permítanme»: what is asked leave for is done.
        let letMe: UInt64
        /// `able`, and the auxiliaries of what was.
        let able: UInt64
        let past: UInt64
        /// Words of what was due and not done, and words of a promise that are so beside a negation.
        let lapse: UInt64
        let promised: UInt64
        let without: UInt64
        let both: UInt64
        let they: UInt64
        let possessive: UInt64
        let dative: UInt64
        let objective: UInt64
        let signatory: UInt64
        let quantity: UInt64
        let slated: UInt64
        let marker: UInt64
        /// Nouns of kinds of bodies, those of them that mean any («institución»), and what stands before the one meant.
        let body: UInt64
        let anyBody: UInt64
        let definite: UInt64
        let own: UInt64
        /// «ellos», `them`.
        let third: UInt64
        let whom: UInt64
        /// «una», `an`.
        let indefinite: UInt64
        /// «el rector», `the official`: who holds a post in a body named before.
        /// «nosotros», `us`.
        let usWord: UInt64
        /// «como», `including`, and the `as` of `such as`.
        let exemplar: UInt64
        let asWord: UInt64
        /// Nouns that mean countries only.
        let country: UInt64
        /// «gobiernos», `governments`: of countries or of their parts.
        let governments: UInt64
        /// Posts whose holder leads the government of the place named after them.
        let placeHead: UInt64
        /// Posts that a country has many of: it says where they are from.
        let localAgent: UInt64
        /// What a maker's name before or after it only tells the brand of.
        let product: UInt64
        /// «usted»: what a title after it names, it is itself.
        let addressed: UInt64
        /// «usted»: the one who is spoken to.
        let spokenTo: UInt64
        /// «tanto» of «tanto A como B»: each of the two by itself.
        let distributive: UInt64
        /// `dispatched`, `led`: between a mission and the body that it acts for.
        let sent: UInt64
        /// `first` in "the first State to".
        let rank: UInt64
        /// `negotiators`: those who speak `for` a body.
        let envoy: UInt64
        /// `telephone`: after `by` how, and not by whom.
        let means: UInt64
        /// «nuestro», `our`, and what may be a body's own and acts for it: «personal», `staff`.
        let mine: UInt64
        let staff: UInt64
        /// «gobierno»: with «su», that of whom it is said to.
        let government: UInt64
        /// «gracias»: what a name in the vocative may follow.
        let thanks: UInt64
        /// «próxima» before a meeting, «mismas» before a noun of bodies.
        let next: UInt64
        /// «juntos», «de la mano»: what says that two do something together.
        let joint: UInt64
        /// «república» before a country's adjective.
        let state: UInt64
        /// «bienvenido»
        let welcome: UInt64
        /// «homólogos», «pares»: bodies of the other side, of whose country an adjective tells.
        let peer: UInt64
        /// «desde»: where one speaks from; «nombre» of «en nombre de».
        let standpoint: UInt64
        /// «sino», `but`: after «no sólo A» one more member.
        let but: UInt64
        let only: UInt64

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
            ready = bit("ready")
            list = bit("list")
            conditional = bit("conditional")
            purposeNoun = bit("purpose-noun")
            stop = bit("stop")
            collective = bit("collective")
            reported = bit("reported")
            unless = bit("unless")
            upon = bit("upon")
            uponOf = bit("upon-of")
            letMe = bit("let-me")
            able = bit("able")
            past = bit("past")
            lapse = bit("lapse")
            promised = bit("promised")
            without = bit("without")
            both = bit("both")
            they = bit("they")
            possessive = bit("possessive")
            dative = bit("dative")
            objective = bit("objective")
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
            indefinite = bit("indefinite")
            usWord = bit("us")
            exemplar = bit("exemplar")
            asWord = bit("as")
            country = bit("country")
            governments = bit("governments")
            placeHead = bit("place-head")
            localAgent = bit("local-agent")
            product = bit("product")
            addressed = bit("addressed")
            spokenTo = bit("spoken-to")
            distributive = bit("distributive")
            sent = bit("sent")
            rank = bit("rank")
            envoy = bit("envoy")
            means = bit("means")
            mine = bit("mine")
            staff = bit("staff")
            government = bit("own-government")
            thanks = bit("thanks")
            next = bit("next")
            joint = bit("joint")
            state = bit("state")
            welcome = bit("welcome")
            peer = bit("peer")
            standpoint = bit("standpoint")
            but = bit("but")
            only = bit("only")
        }
    }

    /// The verb classes that decide what becomes of a verb they govern.
    final class Governors: Sendable {
        let have: VerbClasses
        let be: VerbClasses
        let stay: VerbClasses
        let go: VerbClasses
        let modal: VerbClasses
        let agree: VerbClasses
        let commit: VerbClasses
        let offer: VerbClasses
        let plan: VerbClasses
        /// `preparar`, `draft`: what is done for an agreement that is not yet.
        let prepare: VerbClasses
        let wish: VerbClasses
        let urge: VerbClasses
        let achieve: VerbClasses
        let proceed: VerbClasses
        let refuse: VerbClasses
        let accuse: VerbClasses
        let say: VerbClasses
        /// `take place`, `tener lugar`: what happens is their subject.
        let occur: VerbClasses
        let accompany: VerbClasses
        /// «se encuentra con nosotros»: to be there, and no more.
        let presence: VerbClasses
        let welcome: VerbClasses
        /// «me acuerdo»: another verb than «acordé».
        let remember: VerbClasses
        /// «está considerado como»: what others think of it, and no act.
        let deem: VerbClasses
        /// `negar`, `deny`: what they govern did not happen.
        let deny: VerbClasses
        /// `convenir`: «lo que conviene» is what suits.
        let suit: VerbClasses
        /// `mostrarse`, `declararse`: before what one is ready for.
        let show: VerbClasses
        /// `asistir`, `attend`: what those do who come to a meeting that others hold.
        let attend: VerbClasses
        /// «integrar», «conformar»: what those do who make up a body.
        let compose: VerbClasses
        /// `visitar`, `visit`: what who is invited does.
        let visit: VerbClasses
        /// `celebrar`, `host`: what those do who hold it.
        let hold: VerbClasses
        let join: VerbClasses
        /// «celebrar»: a deed, or to be glad of one.
        let celebrate: VerbClasses
        /// `expresar`, `express`: what says what one is ready for.
        let voice: VerbClasses
        /// `firmar`, `sign`, and `viajar`, `enviar`, `travel`, `send`: what is done to do something else.
        let sign, travel: VerbClasses
        let work: VerbClasses
        /// `hablar`, `reunirse`: whoever they do it together with, it is talk.
        let talk: VerbClasses
        let cooperate: VerbClasses
        /// `recibir`, `tener`, `visitar`: after a word of pleasure what hosts say of guests.
        let guests: VerbClasses
        let thank, share, help, own, give, discuss, gather: VerbClasses
        /// `comply with` a request, `assure`.
        let answer, assure: VerbClasses
        /// «hacer», «dar».
        let doing: VerbClasses
        /// «felicitar», but not «reconocer», which is done to facts too.
        let praise: VerbClasses
        /// «felicitar»: what is done to someone by word.
        let back: VerbClasses
        /// Noun classes of meetings, of what is one body's own, of help, of agreements and of their signing.
        let meeting, owned, succour, agreement, signing: UInt64
        /// Noun class of promises and intentions.
        let commitment: UInt64
        /// Noun classes of what a body does or runs, and is helped in.
        let deeds: UInt64
        /// Noun class of `partner`, of what is given to help, and of what two do or set up together without an agreement.
        let partner: UInt64
        let aid: UInt64
        let workings: UInt64
        /// Noun class of `members`, `partners`.
        let members: UInt64
        /// Noun class of what others are praised for.
        let efforts: UInt64
        /// Noun class of what is one act of several (`joint statement`, `joint visit`).
        let joint: UInt64
        /// Noun class of thanks.
        let gratitude: UInt64
        /// Noun class of readiness: to voice it is to offer.
        let readiness: UInt64
        /// Noun class of what one joins to work with others.
        let crew: UInt64
        /// Noun class of what one says that one feels («un honor»).
        let pleasure: UInt64

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
            celebrate = bit("celebrate")
            prepare = bit("prepare")
            wish = bit("wish")
            urge = bit("urge")
            achieve = bit("achieve")
            proceed = bit("proceed")
            refuse = bit("refuse")
            accuse = bit("accuse")
            say = bit("say")
            occur = bit("occur")
            accompany = bit("accompany")
            presence = bit("presence")
            welcome = bit("welcome")
            remember = bit("remember")
            deem = bit("deem")
            deny = bit("deny")
            suit = bit("suit")
            show = bit("show")
            attend = bit("attend") | bit("concur")
            compose = bit("compose")
            visit = bit("visit")
            hold = bit("hold") | bit("host-at")
            join = bit("join") | bit("join-in")
            voice = bit("voice") | bit("reaffirm")
            sign = bit("sign")
            travel = bit("travel") | bit("send") | bit("deploy")
            work = bit("work")
            talk = bit("speak") | bit("meet")
            cooperate = bit("cooperate")
            guests = bit("guests")
            thank = bit("thank")
            discuss = bit("discuss")
            gather = bit("gather") | bit("bring")
            help = bit("help")
            answer = bit("answer-request")
            assure = bit("assure")
            own = bit("own")
            give = bit("give") | bit("grant")
            doing = bit("do")
            praise = bit("praise")
            share = bit("share") | bit("swap")
            back = bit("back")
            meeting = nouns["meeting"] ?? 0
            owned = meeting | (nouns["headship"] ?? 0)
            succour = nouns["succour"] ?? 0
            agreement = nouns["agreement"] ?? 0
            signing = nouns["signing"] ?? 0
            commitment = nouns["commitment"] ?? 0
            readiness = nouns["readiness"] ?? 0
            efforts = nouns["efforts"] ?? 0
            partner = nouns["partner"] ?? 0
            aid = nouns["aid"] ?? 0
            workings = (nouns["cooperation"] ?? 0) | (nouns["mechanism"] ?? 0)
            members = nouns["members"] ?? 0
            crew = nouns["crew"] ?? 0
            joint = nouns["joint"] ?? 0
            gratitude = nouns["gratitude"] ?? 0
            deeds = ["efforts", "undertakings", "activity", "mechanism", "operation", "premises2", "training", "event"]
                .reduce(0) { $0 | (nouns[$1] ?? 0) }
            pleasure = nouns["pleasure"] ?? 0
        }
    }
}
