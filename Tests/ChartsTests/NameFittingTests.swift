import Charts
import Drawing
import Testing

/// Names give way to usual abbreviations before they are cut: half a name names nobody.
@Suite struct NameFittingTests {
    private func fitted(_ name: String, _ width: Double) -> String {
        NameFitting(TextFitting(measuring: FixedMeasuring()), TextStyle(size: 7.5)).fitted(name, to: width)
    }

    @Test(arguments: [
        ("Gobierno de México", 200.0, "Gobierno de México"),
        ("Gobierno de México", 66.0, "Gob. de México"),
        ("Instituto Nacional de Medicina", 104.0, "Inst. Nacional de Medicina"),
        ("Instituto Nacional de Medicina", 88.0, "Inst. Nac. de Medicina"),
        ("Gobierno de Canadá–Gobierno de México", 140.0, "Gob. de Canadá–Gobierno de México"),
        ("Gobierno de Canadá–Gobierno de México", 122.0, "Gob. de Canadá–Gob. de México"),
        ("委員会 防止虐待 国家監視機関", 60.0, "委員会 防止虐…"),
    ])
    func abbreviates(_ name: String, _ width: Double, _ expected: String) {
        #expect(fitted(name, width) == expected)
    }

    /// Of a pair both parts stay, however narrow.
    @Test func bothPartsOfAPairStay() {
        let short = fitted("Gobierno de Guatemala–Gobierno de Honduras", 80)
        let parts = short.split(separator: "–")
        #expect(parts.count == 2 && parts.allSatisfy { $0.hasPrefix("Gob.") && $0.hasSuffix("…") })
    }
}
