import Drawing

/// Fills pages with pieces from top to bottom, each on the baseline grid, and breaks only where pieces allow it.
struct PageBuilder {
    struct Filled: Hashable {
        var content: [Page.Tagged] = []
        var backdrop: [Element] = []
    }

    /// Where text stands, in points of the page.
    var area: Rect
    var grid: Double
    /// Where the right one of two columns starts, in points of the area.
    var rightColumn: Double
    /// How far a picture may reach below a grid line, in points: 84 mm are 17.008 lines.
    private let slack = 1.5

    private var pages: [Filled] = [Filled()]
    private var y = 0.0
    private var isEmpty = true
    private var container: Piece.Container?
    private var containerIndex = 0

    init(area: Rect, grid: Double, rightColumn: Double) {
        self.area = area
        self.grid = grid
        self.rightColumn = rightColumn
    }

    /// - Complexity: linear in the pieces; the last two columns of a list are tried for each height in grid lines.
    static func pages(_ pieces: [Piece], area: Rect, grid: Double, rightColumn: Double) -> [Filled] {
        var builder = PageBuilder(area: area, grid: grid, rightColumn: rightColumn)
        builder.fill(pieces)
        return builder.pages
    }

    private mutating func fill(_ pieces: [Piece]) {
        var index = 0
        while index < pieces.count {
            if pieces[index].startsPage, !isEmpty { startPage() }
            if pieces[index].isHalf {
                var end = index + 1
                while end < pieces.count, pieces[end].isHalf, !pieces[end].startsPage { end += 1 }
                fillColumns(Array(pieces[index..<end]))
                index = end
                continue
            }
            var end = index + 1
            while end < pieces.count, !pieces[end].mayBreakBefore, !pieces[end].isHalf, !pieces[end].startsPage { end += 1 }
            var cluster = Array(pieces[index..<end])
            if end < pieces.count, pieces[end].isHalf, !pieces[end].mayBreakBefore { cluster.append(pieces[end]) }
            if !isEmpty, bottom(of: cluster) > area.height + slack { startPage(with: pieces[index].continuation) }
            for piece in pieces[index..<end] {
                if !isEmpty, bottom(of: [piece]) > area.height + slack { startPage(with: piece.continuation) }
                place(piece)
            }
            index = end
        }
    }

    private func top(of piece: Piece, after y: Double, isFirst: Bool) -> Double {
        let top = y + (isFirst ? 0 : piece.gap)
        return piece.snaps ? max(0, ((top - slack) / grid).rounded(.up)) * grid : top
    }

    private func bottom(of pieces: [Piece]) -> Double {
        var (y, isFirst) = (self.y, isEmpty)
        for piece in pieces {
            y = top(of: piece, after: y, isFirst: isFirst) + piece.height
            isFirst = false
        }
        return y
    }

    private mutating func place(_ piece: Piece) {
        let top = top(of: piece, after: y, isFirst: isEmpty)
        put(piece, at: Point(0, top))
        y = top + piece.height
        isEmpty = false
    }

    private mutating func put(_ piece: Piece, at origin: Point) {
        let offset = Point(area.x + origin.x, area.y + origin.y)
        let parts = piece.parts.map { $0.moved(by: offset) }
        let last = pages.count - 1
        pages[last].backdrop += piece.backdrop.map { $0.moved(by: offset) }
        guard let own = piece.container else {
            pages[last].content += parts
            container = nil
            return
        }
        if own != container || pages[last].content.isEmpty {
            containerIndex = pages[last].content.count
            pages[last].content.append(Page.Tagged(own.tag))
        }
        container = own
        let current = containerIndex
        if own.tag == .paragraph || own.tag == .note || own.tag == .caption {
            pages[last].content[current].elements += parts.flatMap(\.elements)
        } else {
            pages[last].content[current].children += parts
        }
        pages[last].content += piece.asides.map { $0.moved(by: offset) }
    }

    private mutating func startPage(with continuation: [Piece] = []) {
        pages.append(Filled())
        (y, isEmpty, container) = (0, true, nil)
        for piece in continuation { place(piece) }
        // A repeated header is as good as the top: no blank row follows it.
        isEmpty = true
    }

    // MARK: Two columns

    private mutating func fillColumns(_ all: [Piece]) {
        var rest = all[...]
        while let first = rest.first {
            let start = top(of: first, after: y, isFirst: isEmpty)
            let room = area.height + slack - start
            let fits = split(rest, height: room)
            if fits.left == 0, !isEmpty {
                startPage()
                continue
            }
            let (left, right) = fits.left == 0 ? (1, 0) : (fits.left, fits.right)
            var height = room
            if fits.left + fits.right == rest.count {
                height = balanced(rest, most: room)
                let best = split(rest, height: height)
                y =
                    start
                    + max(
                        put(rest.prefix(best.left), x: 0, from: start),
                        put(rest.dropFirst(best.left), x: rightColumn, from: start))
                isEmpty = false
                return
            }
            _ = put(rest.prefix(left), x: 0, from: start)
            _ = put(rest.dropFirst(left).prefix(right), x: rightColumn, from: start)
            rest = rest.dropFirst(left + right)
            isEmpty = false
            startPage()
        }
    }

    /// How many pieces go into a left and a right column of `height`.
    private func split(_ pieces: ArraySlice<Piece>, height: Double) -> (left: Int, right: Int) {
        func count(_ pieces: ArraySlice<Piece>) -> Int {
            var (y, count, whole) = (0.0, 0, 0)
            for (index, piece) in zip(0..., pieces) {
                y = top(of: piece, after: y, isFirst: count == 0) + piece.height
                if y > height { return whole }
                count += 1
                let next = pieces.dropFirst(index + 1).first
                if next?.mayBreakBefore ?? true { whole = count }
            }
            return count
        }
        let left = count(pieces)
        return (left, count(pieces.dropFirst(left)))
    }

    private func balanced(_ pieces: ArraySlice<Piece>, most: Double) -> Double {
        var height = grid
        while height < most {
            let (left, right) = split(pieces, height: height)
            if left + right == pieces.count { return height }
            height += grid
        }
        return most
    }

    /// - Returns: the height of the column, in points.
    private mutating func put(_ pieces: ArraySlice<Piece>, x: Double, from start: Double) -> Double {
        var y = 0.0
        for (index, piece) in pieces.enumerated() {
            let top = top(of: piece, after: y, isFirst: index == 0)
            put(piece, at: Point(x, start + top))
            y = top + piece.height
        }
        return y
    }
}
