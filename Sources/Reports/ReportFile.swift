/// A file of a report (definition, words, templates, theme) as the command read it: this module never touches the disk.
package struct ReportFile: Sendable, Hashable {
    /// The name that error messages give, such as `reports/quarterly.yaml`.
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
