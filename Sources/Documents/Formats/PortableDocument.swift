/// Reads the text of PDF files through poppler's `pdftotext`, a child process with limits.
struct PortableDocument: Sendable {
    let limits: PDFLimits

    /// Whether the bytes, or who hands them over, say that this is a PDF.
    static func isPDF(_ bytes: [UInt8], mediaType: String?) -> Bool {
        if bytes.starts(with: Array("%PDF-".utf8)) { return true }
        return mediaType?.lowercased().hasPrefix("application/pdf") ?? false
    }

    /// The text, pages ending with form feeds: laid out as on the page, which keeps the space between paragraphs, or column by
    /// column where a page has columns.
    func text(of bytes: [UInt8], name: String) -> Result<PlainText, Refusal> {
        let laidOut = text(of: bytes, name: name, options: ["-layout"])
        guard case .success(let text) = laidOut, hasColumns(text.bytes) else { return laidOut }
        return self.text(of: bytes, name: name, options: [])
    }

    private func text(of bytes: [UInt8], name: String, options: [String]) -> Result<PlainText, Refusal> {
        let program = ChildProcess(
            arguments: [
                "prlimit", "--as=\(limits.megabytes << 20)", "--cpu=\(limits.processorSeconds)", "--core=0", "--", limits.program,
                "-enc", "UTF-8",
            ] + options + ["--", "-", "-"],
            seconds: limits.seconds, outputLimit: limits.textBytes)
        let result: ChildProcess.Outcome
        switch program.run(input: bytes) {
        case .success(let outcome): result = outcome
        case .failure: return refuse(name, "pdf-tools", "is a PDF, and prlimit (util-linux) is missing: install it.")
        }
        let complaint = String(decoding: result.complaint, as: UTF8.self)
        switch result.end {
        case .deadline:
            return refuse(name, "pdf-limits", "is a PDF that takes more than \(limits.seconds) seconds to read: it is left out.")
        case .tooMuch:
            return refuse(name, "pdf-limits", "is a PDF of more than \(limits.textBytes >> 20) MB of text: it is left out.")
        case .signal:
            return refuse(
                name, "pdf-limits",
                "is a PDF that takes more than \(limits.megabytes) MB or \(limits.processorSeconds) seconds of processor to read: it is left out."
            )
        case .exit(0): return decoded(result.output, complaint, name)
        case .exit(126), .exit(127):
            return refuse(name, "pdf-tools", "is a PDF, and pdftotext is missing: install poppler-utils.")
        case .exit(let status):
            if complaint.contains("ncorrect password") || complaint.contains("encrypt") {
                return refuse(name, "pdf-encrypted", "is a PDF with a password: save a copy without one.")
            }
            if complaint.contains("failed to execute") {
                return refuse(name, "pdf-tools", "is a PDF, and pdftotext is missing: install poppler-utils.")
            }
            if status == 3 {
                return refuse(name, "pdf-encrypted", "is a PDF that forbids copying its text: get a copy that allows it.")
            }
            if complaint.contains("ut of memory") || complaint.contains("bad_alloc") {
                return refuse(
                    name, "pdf-limits",
                    "is a PDF that takes more than \(limits.megabytes) MB or \(limits.processorSeconds) seconds of processor to read: it is left out."
                )
            }
            return refuse(name, "pdf-damaged", "is a damaged PDF: get another copy.")
        }
    }

    private func decoded(_ output: [UInt8], _ complaint: String, _ name: String) -> Result<PlainText, Refusal> {
        let text = TextBytes(output)
        guard !text.trimmed(0..<text.count).isEmpty else {
            if complaint.contains("rror") && !output.contains(12) {
                return refuse(name, "pdf-damaged", "is a damaged PDF: get another copy.")
            }
            return refuse(
                name, "pdf-no-text", "is a PDF without a text layer (pictures of pages): run character recognition on it first.")
        }
        // Characters without a Unicode value come out as controls; they show nothing.
        var bytes = output
        for index in bytes.indices where bytes[index] < 32 && !(9...13).contains(bytes[index]) { bytes[index] = 32 }
        if String(validating: bytes, as: UTF8.self) == nil { bytes = Array(String(decoding: bytes, as: UTF8.self).utf8) }
        var diagnostics: [Diagnostic] = []
        if complaint.contains("Syntax Error") {
            diagnostics.append(
                Diagnostic(
                    severity: .warning, code: "pdf-repaired",
                    message: "The PDF is damaged in places, and text may be missing: compare it with the original."))
        }
        return .success(PlainText(bytes: bytes, diagnostics: diagnostics))
    }

    /// Whether a fifth of the lines have a wide gap between two stretches of text.
    private func hasColumns(_ bytes: [UInt8]) -> Bool {
        let text = TextBytes(bytes)
        var (lines, gapped) = (0, 0)
        for line in Line.lines(of: text) where line.width >= 30 {
            lines += 1
            var run = 0
            for index in line.range {
                if text[index] == 32 {
                    run += 1
                    continue
                }
                if run >= 4 && index - line.range.lowerBound - run >= 15 && line.range.upperBound - index >= 15 {
                    gapped += 1
                    break
                }
                run = 0
            }
        }
        return gapped * 5 > lines && gapped >= 5
    }

    private func refuse(_ name: String, _ code: String, _ rest: String) -> Result<PlainText, Refusal> {
        .failure(Refusal(source: name, code: code, message: "\(name) \(rest)"))
    }
}
