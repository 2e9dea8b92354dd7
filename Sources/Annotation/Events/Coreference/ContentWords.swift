import Documents

/// The words of a sentence that say what it is about, each cut to its stem: what two tellings of one thing share.
///
/// ```swift
/// ContentWords.stems(of: "entregar equipos de cómputo antes del 31 de julio")  // ["compu", "entre", "equip"]
/// ```
/// A stem is a word's first five letters without accents: cutting serves Spanish and English alike, and cognates across the
/// two (`instructoras`, "instructors"). McNamee & Mayfield 2004, https://doi.org/10.1023/B:INRT.0000009441.78971.be.
package enum ContentWords {
    /// Function words, numbers, days and months are left out.
    /// - Complexity: O(n) of the text's bytes.
    package static func stems(of text: String) -> Set<String> {
        var stems: Set<String> = []
        for word in Folding.folded(text).split(whereSeparator: { !isLetter($0) }) where word.count > 3 {
            let word = Array(word)
            if MonthNames.month(word) != nil || MonthNames.weekday(word) != nil { continue }
            let all = String(decoding: word, as: UTF8.self)
            guard !common.contains(all) else { continue }
            stems.insert(String(all.prefix(stem)))
        }
        return stems
    }

    private static let stem = 5

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }

    /// Words of four letters and more that say nothing of what a sentence is about.
    private static let common: Set<String> = Set(
        """
        para como este esta estos estas esos esas esto entre desde hasta antes despues sobre segun tras durante mediante donde cuando
        porque aunque mientras pero sino tambien ademas asimismo todo toda todos todas otro otra otros otras cada mismo misma
        tardar cual cuales quien quienes cuyo cuya ante bajo contra dentro fuera fueron sido siendo sera seran haber habia hubo
        haya hayan tiene tienen tener puede pueden debe deben debia debian debio hace hacer hizo hicieron dijo hoy ayer pasado pasada
        proximo proxima plazo plazos fecha dias semana semanas meses anos entonces nada nadie ninguno ninguna solo aun todavia
        with from that this these those their there which whose what when where while will would shall should could have been
        being were does done than then them they into over under about after before during between both each other others also
        later more most some such only yesterday today week weeks month months year years date deadline never nothing
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
