import Annotation
import Documents
import Testing

@Suite struct RegistryTests {
    private func read(_ yaml: String, overlay: String? = nil) throws -> Registry {
        try Registry(
            files: [DataFile(path: "registry/a.yaml", bytes: Array(yaml.utf8))],
            overlays: overlay.map { [DataFile(path: "mine.yaml", bytes: Array($0.utf8))] } ?? [])
    }

    @Test func knowsSuccessionAndParents() throws {
        let registry = try read(
            """
            institutions:
              - {id: mx.pgr, names: {es: Procuraduría General}, country: MX, until: 2018-12-14, successor: mx.fgr}
              - {id: mx.fgr, names: {es: Fiscalía General}, country: MX, from: 2018-12-14}
              - {id: mx.unidad, names: {es: Unidad Especial}, country: MX, parent: mx.fgr}
            """)
        #expect(registry.successor(of: "mx.pgr", on: try #require(CalendarDay(iso: "2020-01-01"))) == "mx.fgr")
        #expect(registry.successor(of: "mx.pgr", on: try #require(CalendarDay(iso: "2017-01-01"))) == "mx.pgr")
        #expect(registry.children(of: "mx.fgr") == ["mx.unidad"])
        #expect(registry.isPart("mx.unidad", of: "mx.fgr"))
        #expect(registry.institutions(in: "MX").map(\.id) == ["mx.fgr", "mx.pgr", "mx.unidad"])
    }

    @Test func anOverlayReplacesAndAdds() throws {
        let registry = try read(
            "institutions:\n  - {id: a.b, names: {es: Comisión Uno}, country: MX}\n",
            overlay:
                "institutions:\n  - {id: a.b, names: {es: Comisión Dos}, country: MX}\n  - {id: a.c, names: {es: Red Tres}}\n")
        #expect(registry.institution("a.b")?.name(in: .spanish) == "Comisión Dos")
        #expect(registry.institution("a.c")?.country == "INT")
    }

    static let faults: [(String, String)] = [
        ("institutions: [", "registry/a.yaml:2:1: this is not YAML (did not find expected node content); mend the line"),
        (
            "institutions:\n  - {id: a, names: {es: B}, contry: MX}\n",
            "registry/a.yaml:2:29: unknown key 'contry'; did you mean 'country'?"
        ),
        // The fault that stands first is told, whatever kind of record has it.
        (
            "positions:\n  - {id: p, institution: a, holder: []}\ninstitutions:\n  - {id: a}\n",
            "registry/a.yaml:2:29: unknown key 'holder'; did you mean 'holders'?"
        ),
        (
            "institutions:\n  - {id: a}\n  - {id: b, contry: MX}\n",
            "registry/a.yaml:2:5: the record has no 'names'; add it"
        ),
        (
            "places:\n  - {id: a, kind: hamlet, names: {es: B}}\npeople:\n  - {id: p.x}\n",
            "registry/a.yaml:2:19: 'kind' is 'hamlet'; it must be one of country, region, state, capital, city, site, namesake"
        ),
        ("institutions:\n  - {names: {es: B}}\n", "registry/a.yaml:2:5: the record has no 'id'; add it"),
        ("institutions:\n  - {id: a}\n", "registry/a.yaml:2:5: the record has no 'names'; add it"),
        (
            "institutions:\n  - {id: a, names: {es: B}}\n  - {id: a, names: {es: C}}\n",
            "registry/a.yaml:3:10: the id 'a' stands already in line 2; give each record its own"
        ),
        (
            "institutions:\n  - {id: a, names: {es: Comisión}}\n  - {id: b, names: {es: COMISION}}\n",
            "registry/a.yaml:3:5: the name 'COMISION' is also one of 'a' in the same country; keep it in one of the two"
        ),
        (
            "institutions:\n  - {id: a, names: {es: B}, aliases: {es: [C, C]}}\n",
            "registry/a.yaml:2:47: the record gives the name 'C' twice; remove one"
        ),
        (
            "institutions:\n  - {id: mx.cndh, names: {es: B}}\n  - {id: b, names: {es: D}, parent: mx.cndj}\n",
            "registry/a.yaml:3:37: 'parent' is 'mx.cndj', which no record has; did you mean 'mx.cndh'?"
        ),
        (
            "institutions:\n  - {id: a, names: {es: B}, from: 2020-02-30}\n",
            "registry/a.yaml:2:35: 'from' is '2020-02-30'; it must be a day such as 2019-11-16"
        ),
        (
            "institutions:\n  - {id: a, names: {es: B}, from: 2020-02-03, until: 2019-01-01}\n",
            "registry/a.yaml:2:54: it ends on 2019-01-01, before it starts on 2020-02-03; mend the dates"
        ),
        (
            "institutions:\n  - {id: a, names: {es: B}, country: Mexico}\n",
            "registry/a.yaml:2:38: 'country' is 'Mexico'; it must be two capitals of ISO 3166-1, or INT"
        ),
        (
            "places:\n  - {id: a, kind: moon, names: {es: B}}\n",
            "registry/a.yaml:2:19: 'kind' is 'moon'; it must be one of country, region, state, capital, city, site, namesake"
        ),
    ]

    @Test(arguments: faults.indices)
    func saysWhereAFaultIs(_ index: Int) throws {
        let (yaml, sentence) = Self.faults[index]
        let error = #expect(throws: AnnotationError.self) { try read(yaml) }
        #expect(error?.description == sentence)
    }

    @Test func examplesMustHold() throws {
        func annotator(_ example: String) throws -> Annotator {
            let yaml = "institutions:\n  - id: a.b\n    names: {es: Comisión del Agua}\n    \(example)\n"
            return try Annotator(
                registry: [DataFile(path: "r.yaml", bytes: Array(yaml.utf8))], overlays: [], lexicon: ProjectData.files("lexicon")
            )
        }
        _ = try annotator("must: [La Comisión del Agua abrió.]")
        let unmatched = #expect(throws: AnnotationError.self) { try annotator("must: [La Comisión del Aire abrió.]") }
        #expect(
            unmatched?.description
                == "r.yaml:4:12: the example 'La Comisión del Aire abrió.' does not name 'a.b'; add the name it uses or mend the example"
        )
        let matched = #expect(throws: AnnotationError.self) { try annotator("must_not: [La Comisión del Agua abrió.]") }
        #expect(
            matched?.description
                == "r.yaml:4:16: the example 'La Comisión del Agua abrió.' must not name 'a.b' but does; narrow the names or mend the example"
        )
    }

    @Test func theProjectsRegistryIsSound() throws {
        let registry = try ProjectData.annotator.get().registry
        #expect(registry.institutions.count >= 80)
        #expect(registry.positions.count >= 20)
        #expect(registry.places.count > 3000)
        for position in registry.positions { #expect(registry.institution(position.institution) != nil) }
    }
}
