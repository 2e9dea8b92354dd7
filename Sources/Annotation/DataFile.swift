/// A file of data (registry, lexicon) as the command read it: this module never touches the disk.
package struct DataFile: Sendable {
    /// The name that error messages give.
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
