import Foundation
import Testing

/// The invariants of Sources/README.md, by their numbers there.
@Suite struct InvariantTests {
    /// What each module may import of ours: the arrows of the architecture.
    static let arrows: [String: Set<String>] = [
        "Documents": [],
        "Annotation": ["Documents"],
        "Storage": ["Documents", "Annotation"],
        "Analytics": ["Documents", "Storage"],
        "Drawing": [],
        "Charts": ["Documents", "Analytics", "Drawing"],
        "Reports": ["Documents", "Analytics", "Drawing", "Charts"],
        "Rendering": ["Documents", "Drawing", "Reports"],
        "vigia": ["Documents", "Annotation", "Storage", "Analytics", "Drawing", "Charts", "Reports", "Rendering"],
    ]

    /// Modules that are not ours, and who may import them.
    static let guests: [String: Set<String>] = [
        "GRDB": ["Storage"], "GRDBSQLite": ["Storage"], "ArgumentParser": ["vigia"], "CCairo": ["Rendering"],
        "CPango": ["Rendering"], "CFontconfig": ["Rendering"], "CQPDF": ["Rendering"], "CZlib": ["Rendering"],
        "Mustache": ["Reports"],
        "Yams": ["Annotation", "Reports"],
    ]

    private func imports(_ file: SourceTree.File) -> [String] {
        file.lines.compactMap { line in
            let words = line.split(separator: " ").map(String.init)
            guard let keyword = words.firstIndex(of: "import"), keyword <= 2, keyword + 1 < words.count,
                !line.hasPrefix("/"), !line.hasPrefix(" ")
            else { return nil }
            let name = ["struct", "class", "enum", "func", "protocol"].contains(words[keyword + 1]) ? keyword + 2 : keyword + 1
            return words[name].split(separator: ".").first.map(String.init)
        }
    }

    @Test("1. Imports follow the arrows") func importsFollowTheArrows() throws {
        for file in try SourceTree.files(in: "Sources") {
            let allowed = try #require(Self.arrows[file.module], "\(file.path): a module without arrows")
            for name in imports(file) where Self.arrows[name] != nil {
                #expect(allowed.contains(name), "\(file.path) imports \(name)")
            }
        }
    }

    @Test("2. GRDB, ArgumentParser, Yams, Mustache and C each in one place") func guestsStayInTheirPlaces() throws {
        for file in try SourceTree.files(in: "Sources") {
            for name in imports(file) {
                if let hosts = Self.guests[name] { #expect(hosts.contains(file.module), "\(file.path) imports \(name)") }
            }
        }
    }

    @Test("2. Cross-module API is package, never public") func nothingIsPublic() throws {
        for file in try SourceTree.files(in: "Sources") {
            for (number, line) in file.code.enumerated() {
                let words = line.split(separator: " ")
                #expect(words.first != "public" && words.first != "open", "\(file.path):\(number + 1)")
            }
        }
    }

    @Test("3. Only vigia, Storage, Rendering and Documents/Formats touch the disk or a process") func diskIsFenced() throws {
        let signs = ["FileManager", "FileHandle", "Process(", "fopen(", "posix_spawn", "contentsOf: URL", "ProcessInfo"]
        for file in try SourceTree.files(in: "Sources") {
            if ["vigia", "Storage", "Rendering"].contains(file.module) || file.path.hasPrefix("Sources/Documents/Formats/") {
                continue
            }
            for (number, line) in file.code.enumerated() {
                for sign in signs { #expect(!line.contains(sign), "\(file.path):\(number + 1): \(sign)") }
            }
        }
    }

    @Test("6. Analytics reads views, never tables") func analyticsReadsViews() throws {
        for file in try SourceTree.files(in: "Sources/Analytics", suffix: ".sql") {
            let words = file.lines.map { $0.prefix { $0 != "-" } }.joined(separator: " ").split { " \t\n(),;".contains($0) }
            for (word, next) in zip(words, words.dropFirst())
            where ["from", "join"].contains(word.lowercased()) && next.lowercased() != "select" {
                #expect(next.hasPrefix("v_") || next.hasPrefix("c_"), "\(file.path): \(next) is neither a view nor a step")
            }
        }
    }

    @Test("8. No clock, locale, hash order or unseeded chance in what makes output") func nothingHidden() throws {
        let signs = [
            "Date()", "Date.now", "Locale.current", ".current", ".random(", ".shuffled()", "SystemRandomNumberGenerator",
        ]
        for file in try SourceTree.files(in: "Sources") where file.module != "vigia" {
            for (number, line) in file.code.enumerated() {
                for sign in signs { #expect(!line.contains(sign), "\(file.path):\(number + 1): \(sign)") }
            }
        }
    }

    @Test("9. output/ is never committed") func outputIsGenerated() throws {
        let ignored = try String(contentsOf: SourceTree.root.appending(path: ".gitignore"), encoding: .utf8)
        #expect(ignored.contains("output/*"))
    }
}
