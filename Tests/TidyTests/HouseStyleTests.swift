import Foundation
import Testing

/// What CONTRIBUTING.md asks of every file.
@Suite struct HouseStyleTests {
    @Test func noFileIsLongerThan600Lines() throws {
        for file in try SourceTree.files(in: "Sources") + SourceTree.files(in: "Tests") {
            #expect(file.lines.count <= 601, "\(file.path): \(file.lines.count) lines")
        }
    }

    @Test func theMedianFileHasAtMost150Lines() throws {
        let lengths = try SourceTree.files(in: "Sources").map(\.lines.count).sorted()
        #expect(lengths[lengths.count / 2] <= 150)
    }

    @Test func filesAreNamedForWhatTheyDo() throws {
        for file in try SourceTree.files(in: "Sources") {
            for word in ["Utils", "Util.", "Helper", "Common", "Manager", "Misc"] {
                #expect(!file.name.contains(word), "\(file.path)")
            }
        }
    }

    @Test func aFileHasTheNameOfWhatItDeclaresFirst() throws {
        for file in try SourceTree.files(in: "Sources") where file.module != "vigia" {
            let stem = file.name.dropLast(".swift".count).split(separator: "+").first.map(String.init) ?? ""
            let declared = file.code.contains { line in
                let words = line.split { " :<({".contains($0) }.map(String.init)
                return zip(words, words.dropFirst()).contains { word, next in
                    ["struct", "class", "enum", "protocol", "extension", "actor"].contains(word)
                        && next.split(separator: ".").last.map(String.init) == stem
                }
            }
            #expect(declared, "\(file.path) declares no \(stem)")
        }
    }

    @Test func packageTypesHaveADocComment() throws {
        for file in try SourceTree.files(in: "Sources") {
            for (number, line) in file.lines.enumerated() {
                let words = line.split(separator: " ")
                guard words.first == "package", words.count > 2,
                    words.dropFirst().prefix(2).contains(where: { ["struct", "class", "enum", "protocol", "actor"].contains($0) }
                    ),
                    !line.hasPrefix(" ")
                else { continue }
                var above = number - 1
                while above >= 0, file.lines[above].hasPrefix("@") { above -= 1 }
                #expect(above >= 0 && file.lines[above].hasPrefix("///"), "\(file.path):\(number + 1): \(line)")
            }
        }
    }

    @Test func uncheckedSendableSaysWhy() throws {
        for file in try SourceTree.files(in: "Sources") {
            for (number, line) in file.code.enumerated()
            where line.contains("@unchecked Sendable") || line.contains("nonisolated(unsafe)") {
                let around = file.lines[max(0, number - 3)...number].joined()
                #expect(around.contains("//"), "\(file.path):\(number + 1): why is this safe?")
            }
        }
    }

    @Test func nothingIsLeftUndone() throws {
        let marks = ["TO" + "DO", "FIX" + "ME", "not implemented", "placeholder"]
        for file in try SourceTree.files(in: "Sources") + SourceTree.files(in: "Tests") where file.name != "HouseStyleTests.swift"
        {
            for (number, line) in file.lines.enumerated() {
                for mark in marks { #expect(!line.contains(mark), "\(file.path):\(number + 1)") }
            }
        }
    }

    @Test func nothingForcesOrTraps() throws {
        for file in try SourceTree.files(in: "Sources") {
            for (number, line) in file.code.enumerated() {
                for sign in ["try!", "as!", "fatalError(", "preconditionFailure("] {
                    #expect(!line.contains(sign), "\(file.path):\(number + 1): \(sign)")
                }
            }
        }
    }

    /// Two classes of words on one bit would be one class: engineers who work side by side both take the next.
    @Test func eachClassHasABitOfItsOwn() throws {
        for file in try SourceTree.files(in: "Sources") {
            let bits = file.code.compactMap { line in
                line.split(separator: "= bit(").dropFirst().first.flatMap { Int($0.prefix { $0 != ")" }) }
            }
            #expect(Set(bits).count == bits.count, "\(file.path)")
        }
    }
}
