import Annotation
import Documents
import Foundation
import Testing

/// `registry/compiled.tsv` says what the YAML files say.
@Suite struct RegistryArchiveTests {
    /// After a change of the registry's YAML files, `VIGIA_COMPILE_REGISTRY=1 swift test --filter RegistryArchiveTests` writes it anew.
    @Test func theArchiveIsCurrent() throws {
        let files = try ProjectData.files("registry")
        let plain = files.filter { !$0.path.hasSuffix(RegistryArchive.fileName) }
        let registry = try Registry(files: plain, overlays: [])
        let bytes = RegistryArchive.encode(registry, files: plain)
        if ProcessInfo.processInfo.environment["VIGIA_COMPILE_REGISTRY"] != nil {
            try Data(bytes).write(to: ProjectData.root.appending(path: "registry/\(RegistryArchive.fileName)"))
        }
        let there = try ProjectData.files("registry").first { $0.path.hasSuffix(RegistryArchive.fileName) }
        let isCurrent = there?.bytes == bytes
        #expect(isCurrent, "make it anew: VIGIA_COMPILE_REGISTRY=1 swift test --filter RegistryArchiveTests")
    }

    @Test func anArchiveReadsAsTheFilesItWasMadeFrom() throws {
        let plain = try ProjectData.files("registry").filter { !$0.path.hasSuffix(RegistryArchive.fileName) }
        let registry = try Registry(files: plain, overlays: [])
        let archive = DataFile(path: RegistryArchive.fileName, bytes: RegistryArchive.encode(registry, files: plain))
        let compiled = try Registry(files: plain + [archive], overlays: [])
        #expect(compiled.institutions == registry.institutions)
        #expect(compiled.people == registry.people)
        #expect(compiled.positions == registry.positions)
        #expect(compiled.instruments == registry.instruments)
        #expect(compiled.places == registry.places)
    }

    @Test func anArchiveOfOtherFilesCountsAsAbsent() throws {
        let yaml = "institutions:\n  - {id: a.b, names: {es: Comisión Uno}}\n"
        let stale = DataFile(path: RegistryArchive.fileName, bytes: Array("vigia-registry/1\tother\nI\tx.y\tINT\tk\n".utf8))
        let registry = try Registry(files: [DataFile(path: "a.yaml", bytes: Array(yaml.utf8)), stale], overlays: [])
        #expect(registry.institutions.map(\.id) == ["a.b"])
    }
}
