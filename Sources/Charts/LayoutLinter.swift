import Glibc
package import Drawing

/// Finds what readers would stumble over in a picture: texts that overlap, are cut, struck through, too small or too pale.
package struct LayoutLinter: Sendable {
    /// The smallest size of text, in points.
    package var smallestSize = 6.5
    /// The least contrast of a text with what is behind it (WCAG 2.1, 1.4.3).
    package var leastContrast = 4.5
    /// Points by which two texts may reach into each other: a reader doesn't see less.
    package var tolerance = 0.25

    package init() {}

    /// What is wrong, in the order of painting.
    /// - Complexity: O(n · m) for n texts and m shapes in the picture.
    package func findings(in picture: Picture, measuring: any TextMeasuring) -> [LayoutFinding] {
        var findings: [LayoutFinding] = []
        let leaves = picture.leaves
        if picture.description.isEmpty { findings.append(LayoutFinding(.noDescription)) }
        let whole = Rect(x: 0, y: 0, width: picture.size.width, height: picture.size.height)
        var texts: [(text: Text, box: Rect, fillsBefore: Int)] = []
        var fills: [(bounds: Rect, color: Color, opacity: Double)] = []
        var lines: [Line] = []
        for leaf in leaves {
            switch leaf.content {
            case .path(let path, let fill, let stroke):
                // The outline of a filled shape is its own: what stands on the shape is judged by contrast.
                if stroke != nil, fill == nil {
                    lines.append(
                        Line(
                            segments: segments(path), isLeader: leaf.tags.contains("leader"), fillsBefore: fills.count,
                            clip: leaf.clip))
                }
                guard let fill, let bounds = path.bounds else { continue }
                let area = leaf.clip.map { bounds.intersection($0) } ?? bounds
                switch fill {
                case .color(let color, let opacity): fills.append((area, color, opacity))
                case .hatch(_, _, _, let background):
                    if let background { fills.append((area, background, 1)) }
                }
            case .text(let text):
                guard text.string.contains(where: { $0 != " " }) else { continue }
                let box = text.box(measuring: measuring)
                if text.style.size < smallestSize - 0.001 {
                    findings.append(LayoutFinding(.small(text.string, size: text.style.size)))
                }
                if !measuring.hasLetters(of: text.string, style: text.style) {
                    findings.append(LayoutFinding(.noLetters(text.string)))
                }
                let frame = leaf.clip.map { whole.intersection($0) } ?? whole
                if box.x < frame.x - 0.5 || box.maxX > frame.maxX + 0.5 || box.y < frame.y - 0.5 || box.maxY > frame.maxY + 0.5 {
                    findings.append(LayoutFinding(.cut(text.string)))
                }
                let ratio = contrast(text.style.color, background(of: box, in: fills))
                if ratio < leastContrast { findings.append(LayoutFinding(.contrast(text.string, ratio: ratio))) }
                let core = box.inset(by: tolerance)
                for other in texts where core.overlaps(other.box.inset(by: tolerance)) {
                    findings.append(LayoutFinding(.overlap(other.text.string, text.string)))
                }
                texts.append((text, box, fills.count))
            case .destination: break
            }
        }
        for line in lines {
            for text in texts {
                let core = text.box.inset(by: 0.4)
                if let clip = line.clip, !clip.overlaps(core) { continue }
                guard line.segments.contains(where: { core.isCrossed(from: $0.0, to: $0.1) }) else { continue }
                if line.isLeader {
                    findings.append(LayoutFinding(.leaderThrough(text.text.string)))
                } else if !isHidden(core, by: fills, from: line.fillsBefore, to: text.fillsBefore) {
                    findings.append(LayoutFinding(.struck(text.text.string)))
                }
            }
        }
        return findings
    }

    /// A stroked path, and how many fills were painted before it.
    private struct Line {
        var segments: [(Point, Point)]
        var isLeader: Bool
        var fillsBefore: Int
        var clip: Rect?
    }

    /// Whether a fill between the line and the text leaves nothing to see of the line in `box`.
    private func isHidden(
        _ box: Rect, by fills: [(bounds: Rect, color: Color, opacity: Double)], from first: Int, to last: Int
    ) -> Bool {
        guard first < last else { return false }
        return fills[first..<last].contains { fill in
            fill.opacity >= 0.8 && fill.bounds.x <= box.x && fill.bounds.y <= box.y && fill.bounds.maxX >= box.maxX
                && fill.bounds.maxY >= box.maxY
        }
    }

    /// The path as straight pieces, curves in eight each.
    private func segments(_ path: Path) -> [(Point, Point)] {
        var result: [(Point, Point)] = []
        var (last, start): (Point?, Point?) = (nil, nil)
        func add(_ point: Point) {
            if let last { result.append((last, point)) }
            last = point
        }
        for step in path.steps {
            switch step {
            case .move(let point): (last, start) = (point, point)
            case .line(let point): add(point)
            case .curve(let a, let b, let end):
                guard let from = last else { continue }
                for piece in 1...8 {
                    let t = Double(piece) / 8
                    let u = 1 - t
                    let (p, q, r, s) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
                    add(Point(p * from.x + q * a.x + r * b.x + s * end.x, p * from.y + q * a.y + r * b.y + s * end.y))
                }
            case .close: if let start { add(start) }
            }
        }
        return result
    }

    /// The colour behind the middle of `box`, of all fills so far on white.
    private func background(of box: Rect, in fills: [(bounds: Rect, color: Color, opacity: Double)]) -> (Double, Double, Double) {
        let middle = Point(box.x + box.width / 2, box.y + box.height / 2)
        var color = (1.0, 1.0, 1.0)
        for fill in fills
        where fill.bounds.x <= middle.x && middle.x <= fill.bounds.maxX && fill.bounds.y <= middle.y
            && middle.y <= fill.bounds.maxY
        {
            let next = channels(fill.color)
            func mix(_ old: Double, _ new: Double) -> Double { old + (new - old) * fill.opacity }
            color = (mix(color.0, next.0), mix(color.1, next.1), mix(color.2, next.2))
        }
        return color
    }

    private func channels(_ color: Color) -> (Double, Double, Double) {
        (Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255)
    }

    private func contrast(_ text: Color, _ background: (Double, Double, Double)) -> Double {
        let (a, b) = (luminance(channels(text)), luminance(background))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    /// Relative luminance (WCAG 2.1).
    private func luminance(_ color: (Double, Double, Double)) -> Double {
        func linear(_ value: Double) -> Double { value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear(color.0) + 0.7152 * linear(color.1) + 0.0722 * linear(color.2)
    }
}
