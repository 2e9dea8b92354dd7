import Annotation
import Documents
import Foundation
import Testing

/// The English sentences of the PLOVER gold records, where the shared folder has them: who cooperates with whom, and nobody else.
@Suite struct PloverTests {
    private static let cooperative: Set<String> = ["AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID"]

    /// A sentence of two sides is right when an event of its class has a party of each side. Sides are countries (ISO 3166) or
    /// organisations; a record of one side is of no use here. A class told as a plan is AGREE in PLOVER and keeps its own type here.
    @Test func classAndPairOfTheCooperativeAndSilenceOnTheRest() throws {
        guard let url = GoldEventsTests.shared?.appending(path: "reference/plover/PLOVER_GSR_CAMEO.txt"),
            let data = try? Data(contentsOf: url)
        else {
            print("skipped: no PLOVER records; set VIGIA_SHARED to the folder that has reference/plover")
            return
        }
        let records = try #require(JSONSerialization.jsonObject(with: data) as? [[String: Any]])
        let annotator = try ProjectData.annotator.get()
        var sides = (right: 0, typed: 0, all: 0)
        var rest = (false: 0, all: 0)
        for record in records {
            guard let type = record["event"] as? String, type != "DOCUMENT", let text = record["text"] as? String else {
                continue
            }
            let given = GivenMetadata(language: .english, mediaType: "text/plain; charset=utf-8")
            let file = SourceFile(name: "plover", bytes: Array(text.utf8), given: given, isDecoded: true)
            guard case .read(var document) = DocumentReader().read(file) else { continue }
            let found = annotator.annotate(&document)
            guard Self.cooperative.contains(type) else {
                rest.all += 1
                if found.events.contains(where: { $0.status == .asserted || $0.status == .planned }) { rest.false += 1 }
                continue
            }
            let wanted = Self.sides(of: record)
            guard wanted.count > 1 else { continue }
            sides.all += 1
            let countries = found.entities.reduce(into: [String: String]()) { $0[$1.id] = $1.country?.lowercased() }
            let typed = found.events.filter { $0.type.rawValue == type || type == "AGREE" && $0.status == .planned }
            if !typed.isEmpty { sides.typed += 1 }
            let isRight = typed.contains { event in
                let here = event.participants.map { id in countries[id] ?? String(id.prefix { $0 != "." }) }
                return wanted.allSatisfy { side in
                    here.contains { side == "int" ? $0.utf8.count != 2 || $0 == "eu" : $0 == side }
                }
            }
            if isRight { sides.right += 1 }
            if !isRight, ProcessInfo.processInfo.environment["VIGIA_SHOW"] != nil {
                print(type, wanted.sorted(), found.events.map { "\($0.type) \($0.participants) \($0.rule)" })
            }
        }
        let right = Double(sides.right) / Double(max(1, sides.all))
        let wrong = Double(rest.false) / Double(max(1, rest.all))
        print(
            "plover: class and pair \(sides.right) of \(sides.all) = \(right), class \(sides.typed); "
                + "false events in \(rest.false) of \(rest.all) = \(wrong)")
        #expect(right >= 0.6)
        #expect(wrong <= 0.05)
    }

    /// The countries of the actors in lower case, `int` for an organisation.
    private static func sides(of record: [String: Any]) -> Set<String> {
        var sides: Set<String> = []
        for key in ["source", "target"] {
            for actor in record[key] as? [[String: Any]] ?? [] {
                guard let code = actor["code"] as? String, !code.isEmpty else { continue }
                sides.insert(code == "IGO" || code == "NGO" ? "int" : alpha2[code] ?? code)
            }
        }
        return sides
    }

    /// ISO 3166 alpha-3 of the records, with their own `JAP`.
    private static let alpha2: [String: String] = {
        let pairs =
            """
            AFG af ALB al ARE ae ARG ar ARM am AZE az BEN bj BGR bg BIH ba BRA br CHE ch CHN cn CIV ci CUB cu CZE cz DEU de DNK dk
            DZA dz EGY eg ERI er ETH et FIN fi FJI fj FRA fr GBR gb GMB gm GRC gr HTI ht HUN hu IRN ir IRQ iq ISR il JAP jp JOR jo
            KGZ kg LBN lb LBR lr LBY ly LKA lk MAR ma MKD mk MOZ mz MRT mr NGA ng NOR no PAK pk PAN pa PER pe POL pl PRK kp PRT pt
            PSE ps QAT qa ROU ro RUS ru RWA rw SAU sa SDN sd SEN sn SRB rs SVN si SYR sy TUR tr TWN tw TZA tz UGA ug USA us VNM vn
            ZAF za ZMB zm
            """
        let words = pairs.split(whereSeparator: \.isWhitespace).map(String.init)
        return stride(from: 0, to: words.count - 1, by: 2).reduce(into: [:]) { $0[words[$1]] = words[$1 + 1] }
    }()
}
