import Glibc

/// Classes of counts from 1 upwards, for a colour scale: narrow where counts are many, wide at the top.
///
/// ```swift
/// CountClasses(largest: 14, count: 7).lows  // [1, 2, 3, 5, 7, 9, 12]
/// ```
package struct CountClasses: Sendable, Hashable {
    /// The smallest count of each class, rising.
    package let lows: [Int]
    package let largest: Int

    package init(largest: Int, count: Int) {
        self.largest = largest
        guard largest > count else {
            lows = largest < 1 ? [] : Array(1...largest)
            return
        }
        var lows: [Int] = []
        for index in 0..<count {
            let exact = 1 + Double(largest - 1) * pow(Double(index) / Double(count), 1.4)
            let low = CountClasses.rounded(exact)
            if low > (lows.last ?? 0) { lows.append(low) }
        }
        self.lows = lows
    }

    /// The class of `count`, or nil for zero and less.
    package func index(of count: Int) -> Int? { lows.lastIndex { $0 <= count } }

    /// The largest count of a class; nil for the last class, which is open.
    package func high(_ index: Int) -> Int? { index + 1 < lows.count ? lows[index + 1] - 1 : nil }

    /// To two digits, so that the limits stay round where counts are large.
    private static func rounded(_ value: Double) -> Int {
        let unit = max(1, pow(10, (log10(max(1, value))).rounded(.down) - 1))
        return Int((value / unit).rounded() * unit)
    }
}
