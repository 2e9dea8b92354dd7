/// What an act of several parties adds to each of their pairs.
///
/// Full counting adds 1; fractional counting adds 2 / (k (k − 1)), so that the whole matrix sums to the number of acts
/// (Perianes-Rodriguez, Waltman & van Eck 2016, doi:10.1016/j.joi.2016.10.006).
package enum Counting {
    /// 0 for fewer than two parties.
    package static func fraction(parties: Int) -> Double {
        parties < 2 ? 0 : 2 / (Double(parties) * Double(parties - 1))
    }
}
