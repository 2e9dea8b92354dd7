/// The SQLite file in which documents and annotations are kept.
package struct Store {
    package let path: String
    package init(path: String) { self.path = path }
}
