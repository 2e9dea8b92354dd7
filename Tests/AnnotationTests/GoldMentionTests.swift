import Annotation
import Documents
import Foundation
import Testing

/// Names of the sample corpus against the annotations that `Tests/Gold` has of it: strict spans and definitions.
@Suite struct GoldMentionTests {
    private struct Gold: Decodable {
        struct Mention: Decodable {
            var start: Int
            var end: Int
            var kind: String
            var entity: String
        }
        struct Definition: Decodable {
            var short: String
            var long: String
        }
        var id: String
        var mentions: [Mention]
        var definitions: [Definition]
    }

    @Test func theFloorsHoldOnTheSampleCorpus() throws {
        let corpus = ProjectData.root.appending(path: "corpus")
        let overlay = try Data(contentsOf: corpus.appending(path: "registry.yaml"))
        let annotator = try Annotator(
            registry: ProjectData.files("registry"), overlays: [DataFile(path: "corpus/registry.yaml", bytes: [UInt8](overlay))],
            lexicon: ProjectData.files("lexicon"))
        var gold: [String: Gold] = [:]
        let answers = ProjectData.root.appending(path: "Tests/Gold")
        for name in try FileManager.default.contentsOfDirectory(atPath: answers.path) where name.hasSuffix(".json") {
            let one = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: answers.appending(path: name)))
            gold[one.id] = one
        }
        var scores: [String: (right: Int, found: Int, wanted: Int)] = [:]
        func count(_ kind: String, _ found: Set<String>, _ wanted: Set<String>) {
            let old = scores[kind] ?? (0, 0, 0)
            scores[kind] = (old.right + found.intersection(wanted).count, old.found + found.count, old.wanted + wanted.count)
        }
        var links: [(wanted: String, found: String)] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: corpus.path).sorted() where name.hasSuffix(".txt") {
            let file = SourceFile(name: name, bytes: [UInt8](try Data(contentsOf: corpus.appending(path: name))))
            guard case .read(var document) = DocumentReader().read(file), let wanted = gold[document.id] else { continue }
            let found = annotator.annotate(&document)
            let offsets = ScalarOffsets(document.text)
            for kind in Entity.Kind.allCases {
                count(
                    kind.rawValue,
                    Set(found.mentions.filter { $0.kind == kind }.map { "\(offsets[$0.evidence.range])" }),
                    Set(wanted.mentions.filter { $0.kind == kind.rawValue }.map { "\($0.start..<$0.end)" }))
            }
            for mention in found.mentions where mention.kind == .institution {
                let range = offsets[mention.evidence.range]
                guard
                    let same = wanted.mentions.first(where: {
                        $0.start == range.lowerBound && $0.end == range.upperBound && $0.kind == "institution"
                    })
                else { continue }
                links.append((same.entity, mention.entity))
            }
            count(
                "definition", Set(found.definitions.map { "\($0.short)=\($0.long)" }),
                Set(wanted.definitions.map { "\($0.short)=\($0.long)" }))
        }
        let floors = ["institution": 0.88, "person": 0.88, "place": 0.85, "instrument": 0.75, "definition": 0.95]
        for (kind, floor) in floors {
            let score = try #require(scores[kind])
            let f1 = 2 * Double(score.right) / Double(score.found + score.wanted)
            #expect(f1 >= floor, "\(kind)")
        }
        #expect(links.count > 400)
        #expect(bCubed(links) >= 0.96)
    }

    /// B-cubed F1 of two ways to group the same mentions (Bagga and Baldwin 1998, doi:10.3115/980451.980859).
    private func bCubed(_ links: [(wanted: String, found: String)]) -> Double {
        var wanted: [String: Double] = [:]
        var found: [String: Double] = [:]
        var both: [[String]: Double] = [:]
        for link in links {
            wanted[link.wanted, default: 0] += 1
            found[link.found, default: 0] += 1
            both[[link.wanted, link.found], default: 0] += 1
        }
        var (precision, recall) = (0.0, 0.0)
        for link in links {
            let shared = both[[link.wanted, link.found]] ?? 0
            precision += shared / (found[link.found] ?? 1)
            recall += shared / (wanted[link.wanted] ?? 1)
        }
        return 2 * precision * recall / (precision + recall) / Double(links.count)
    }
}
