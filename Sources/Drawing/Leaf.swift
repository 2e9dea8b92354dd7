/// A path or a text of a picture with its offsets applied, and what it stands in.
package struct Leaf: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        case path(Path, fill: Paint?, stroke: Stroke?)
        case text(Text)
        case destination(name: String, at: Point)
    }

    package var content: Content
    /// Names given by `Element.tagged`, outermost first.
    package var tags: [String]
    /// The innermost link around it.
    package var link: Link?
    /// The area outside of which it isn't painted, in the picture's coordinates.
    package var clip: Rect?
}

extension Picture {
    /// What the picture paints, in order, in the picture's own coordinates: for tests, linters and writers of formats.
    /// - Complexity: linear in the number of elements.
    package var leaves: [Leaf] {
        var result: [Leaf] = []
        for element in elements { element.collect(into: &result, Surroundings()) }
        return result
    }
}

/// What the elements around one say about it.
private struct Surroundings {
    var offset = Point.zero
    var clip: Rect?
    var tags: [String] = []
    var link: Link?
}

extension Element {
    fileprivate func collect(into leaves: inout [Leaf], _ around: Surroundings) {
        func add(_ content: Leaf.Content) {
            leaves.append(Leaf(content: content, tags: around.tags, link: around.link, clip: around.clip))
        }
        switch self {
        case .path(let path, let fill, let stroke): add(.path(path.moved(by: around.offset), fill: fill, stroke: stroke))
        case .text(var text):
            text.position = text.position.moved(by: around.offset)
            add(.text(text))
        case .destination(let name, let point): add(.destination(name: name, at: point.moved(by: around.offset)))
        case .group(let elements, let offset, let clip):
            var inner = around
            inner.offset = around.offset.moved(by: offset)
            if var clip {
                clip.x += inner.offset.x
                clip.y += inner.offset.y
                inner.clip = around.clip.map { $0.intersection(clip) } ?? clip
            }
            for element in elements { element.collect(into: &leaves, inner) }
        case .link(let link, let elements):
            var inner = around
            inner.link = link
            for element in elements { element.collect(into: &leaves, inner) }
        case .tagged(let tag, let elements):
            var inner = around
            inner.tags.append(tag)
            for element in elements { element.collect(into: &leaves, inner) }
        }
    }
}
