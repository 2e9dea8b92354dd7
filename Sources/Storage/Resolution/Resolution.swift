import GRDB

/// What only all documents together show; the same tables give the same resolution, whatever the order in which they were filled.
struct Resolution {
    let database: Database

    func run() throws {
        try CopyResolution(database: database).run()
        try ReprintResolution(database: database).run()
        try ActResolution(database: database).run()
        try AgreementResolution(database: database).run()
        try AcronymResolution(database: database).run()
    }
}
