/// Works on many items at once and hands the results over in the items' order, with a bounded number in memory.
struct OrderedPipeline: Sendable {
    /// How many items are under way at once.
    let width: Int

    /// - Parameters:
    ///   - next: gives the items one after another, nil at the end.
    ///   - work: runs on many items at once.
    ///   - deliver: is given the results one by one, in order.
    func run<Item: Sendable, Output: Sendable>(
        next: () throws -> Item?, work: @escaping @Sendable (Item) -> Output, deliver: (Output) throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: (Int, Output).self) { group in
            var started = 0
            var delivered = 0
            var waiting: [Int: Output] = [:]
            var exhausted = false
            while true {
                while !exhausted, started - delivered < width {
                    guard let item = try next() else {
                        exhausted = true
                        break
                    }
                    let index = started
                    started += 1
                    group.addTask { (index, work(item)) }
                }
                guard delivered < started, let (index, output) = try await group.next() else { return }
                waiting[index] = output
                while let output = waiting.removeValue(forKey: delivered) {
                    try deliver(output)
                    delivered += 1
                }
            }
        }
    }
}
