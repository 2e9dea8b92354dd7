import Glibc
package import Drawing

/// Finds what readers would stumble over in a picture: texts that overlap, are cut, too small or too pale.
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
        var texts: [(text: Text, box: Rect)] = []
        var fills: [(bounds: Rect, color: Color, opacity: Double)] = []
        var leaders: [[(Point, Point)]] = []
        for leaf in leaves {
            switch leaf.content {
            case .path(let path, let fill, _):
                if leaf.tags.contains("leader") { leaders.append(segments(path)) }
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
                texts.append((text, box))
            case .destination: break
            }
        }
        for leader in leaders {
            for (text, box) in texts where leader.contains(where: { crosses($0.0, $0.1, box.inset(by: 0.4)) }) {
                findings.append(LayoutFinding(.leaderThrough(text.string)))
            }
        }
        return findings
    }

    private func segments(_ path: Path) -> [(Point, Point)] {
        var result: [(Point, Point)] = []
        var last: Point?
        for step in path.steps {
            switch step {
            case .move(let point): last = point
            case .line(let point), .curve(_, _, let point):
                if let last { result.append((last, point)) }
                last = point
            case .close: break
            }
        }
        return result
    }

    /// Whether the line from `start` to `end` passes through `box` (Liang & Barsky 1984).
    private func crosses(_ start: Point, _ end: Point, _ box: Rect) -> Bool {
        guard box.width > 0, box.height > 0 else { return false }
        var (enter, leave) = (0.0, 1.0)
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        for (p, q) in [(-dx, start.x - box.x), (dx, box.maxX - start.x), (-dy, start.y - box.y), (dy, box.maxY - start.y)] {
            if p == 0 {
                if q < 0 { return false }
            } else if p < 0 {
                enter = max(enter, q / p)
            } else {
                leave = min(leave, q / p)
            }
        }
        return enter < leave
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
