extension EventLexicon {
    /// The demands of the frames with verbs, found by the classes of a verb: of hundreds a verb sets off a few.
    struct DemandTable: Sendable {
        /// In the order of their frames.
        let all: [Demand]
        /// By verb class, then by place in `all`, a bit for each demand that has the class.
        private let bits: [UInt64]
        /// How many words of bits a class has.
        private let width: Int

        init(_ demands: [Demand]) {
            all = demands
            width = (demands.count + 63) / 64
            var bits = [UInt64](repeating: 0, count: VerbClasses.bitWidth * width)
            for (number, demand) in demands.enumerated() {
                for verb in 0..<VerbClasses.bitWidth where demand.verbs >> VerbClasses(verb) & 1 != 0 {
                    bits[verb * width + number / 64] |= 1 << UInt64(number % 64)
                }
            }
            self.bits = bits
        }

        /// The demands that have any of `classes`, in their order.
        func having(_ classes: VerbClasses) -> Selection { Selection(table: self, classes: classes) }

        struct Selection: Sequence, IteratorProtocol {
            private let table: DemandTable
            private let classes: VerbClasses
            /// The word of bits that `rest` is left of.
            private var word = -1
            private var rest: UInt64 = 0

            init(table: DemandTable, classes: VerbClasses) {
                self.table = table
                self.classes = classes
            }

            mutating func next() -> Demand? {
                while rest == 0 {
                    word += 1
                    guard word < table.width else { return nil }
                    var left = classes
                    while left != 0 {
                        rest |= table.bits[left.trailingZeroBitCount * table.width + word]
                        left &= left - 1
                    }
                }
                let number = word * 64 + rest.trailingZeroBitCount
                rest &= rest - 1
                return table.all[number]
            }
        }
    }
}
