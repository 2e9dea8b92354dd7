/// The commonest words of Spanish and English that are no word of the other: what tells the two apart in a line.
///
/// Words that are common in both ("a", "no", "me", "he", "has", "son", "sin", "come") are left out, and so is what Spanish
/// names carry into English text, which is why one "de" weighs less than the rest.
enum FunctionWords {
    static let spanish = words(
        """
        que el en los del se las por un para con una su al lo como más mas pero sus le ya sobre este entre cuando todo esta ser
        fue había era muy años año hasta desde está están mi porque qué sólo solo han yo hay vez puede todos así nos ni parte tiene
        él uno donde bien mismo ese ahora cada otro otra otros otras después también tras ante contra según durante mediante
        esto ellos ellas nuestro nuestra fueron ha sido siendo estos estas esa esos quien quienes cual cuyo cuya
        además así sí si tan tanto dijo señaló es y o u e la de
        """)
    static let english = words(
        """
        the of and to in is that for it as was with be by on not this are or his from at which but have an had they you were
        their one all we can her been there if more when will would who so said its into than them these some could
        our about after before between during through under while where what also other such only any each
        him she my your out up over against must should may those both within without do does did being because
        """)

    /// Words that open a sentence, in lower case: after them a full stop that could belong to an abbreviation was a stop.
    static let openers: Set<[UInt8]> = {
        var set: Set<[UInt8]> = []
        for word in [
            "el", "la", "los", "las", "en", "un", "una", "este", "esta", "estos", "estas", "ese", "esa", "para", "por", "con",
            "de", "del", "al", "se", "su", "sus", "como", "cuando", "desde", "entre", "sobre", "según", "tras", "también",
            "además", "asimismo", "así", "no", "sin", "pero", "y", "the", "a", "an", "in", "on", "at", "it", "he", "she", "they",
            "we",
            "this", "that", "these", "those", "there", "its", "his", "her", "their", "but", "and", "for", "with", "from", "as",
            "after", "before", "during", "since", "when", "while", "according", "however", "he", "i", "you", "what", "by", "if",
        ] {
            set.insert(Array(word.utf8))
        }
        return set
    }()

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
