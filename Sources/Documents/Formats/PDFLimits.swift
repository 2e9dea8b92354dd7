/// What reading one PDF may cost, so that a hostile file stops itself and nothing else.
package struct PDFLimits: Sendable, Hashable {
    /// Megabytes of address space of the child process.
    package var megabytes: Int
    /// Seconds of processor time.
    package var processorSeconds: Int
    /// Seconds on the clock.
    package var seconds: Int
    /// Bytes of text.
    package var textBytes: Int
    /// The program that reads PDFs; found in the usual directories where it is no path.
    package var program: String

    package init(
        megabytes: Int = 512, processorSeconds: Int = 10, seconds: Int = 30, textBytes: Int = 64 << 20,
        program: String = "pdftotext"
    ) {
        self.megabytes = megabytes
        self.processorSeconds = processorSeconds
        self.seconds = seconds
        self.textBytes = textBytes
        self.program = program
    }
}
