import Drawing

/// The institutions and pairs that a network shows, and how they look in each of its layouts.
struct NetworkGraph {
    /// In the order in which they stand.
    let members: [MatrixPairs.Member]
    /// Each with acts, the weakest first: the strongest are painted last.
    let pairs: [MatrixPairs.Pair]

    /// Acts of the strongest pair.
    var largest: Int { pairs.last?.events ?? 1 }

    /// Of a line as wide as its acts are many, from half a point to six.
    func width(_ pair: MatrixPairs.Pair) -> Double { max(0.5, 6 * Double(pair.events ?? 0) / Double(max(6, largest))) }

    /// Of a dot whose area is as large as the acts are many.
    func radius(_ member: MatrixPairs.Member) -> Double {
        let top = members.map(\.total).max() ?? 1
        return 1.6 + 3.4 * (Double(member.total) / Double(max(1, top))).squareRoot()
    }

    func edge(_ pair: MatrixPairs.Pair, _ path: Path, _ theme: Theme) -> Element {
        let isStrong = Double(pair.events ?? 0) >= 0.6 * Double(largest)
        let stroke = Stroke(isStrong ? theme.accent : theme.context, width: width(pair), opacity: isStrong ? 0.8 : 0.55)
        let key = "cell:\(min(pair.a, pair.b))|\(max(pair.a, pair.b))"
        return .link(.destination(key), [.tagged("mark", [.path(path, fill: nil, stroke: stroke)])])
    }

    func dot(_ member: MatrixPairs.Member, at center: Point, _ theme: Theme) -> Element {
        .tagged(
            "mark", [.path(.circle(center: center, radius: radius(member)), fill: .solid(theme.ink), stroke: nil)])
    }
}
