/// The SHA-256 digest of a run of bytes (FIPS 180-4), by which documents are known.
///
/// ```swift
/// SHA256.hex(of: Array("abc".utf8))  // "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
/// ```
///
/// Written here because the package that has it costs more build time than all of Vigía's other packages together.
package enum SHA256 {
    /// 64 hex digits, lower case.
    /// - Complexity: O(n) of the bytes.
    package static func hex(of bytes: [UInt8]) -> String {
        var state = State()
        let whole = bytes.count / 64 * 64
        var tail = Array(bytes[whole...])
        tail.append(0x80)
        while tail.count % 64 != 56 { tail.append(0) }
        let bits = UInt64(bytes.count) * 8
        for shift in stride(from: 56, through: 0, by: -8) { tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
        constants.withUnsafeBufferPointer { constants in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 16) { schedule in
                bytes.withUnsafeBytes { buffer in
                    for start in stride(from: 0, to: whole, by: 64) { compress(buffer, start, schedule, constants, &state) }
                }
                tail.withUnsafeBytes { buffer in
                    for start in stride(from: 0, to: tail.count, by: 64) {
                        compress(buffer, start, schedule, constants, &state)
                    }
                }
            }
        }
        let digits = Array("0123456789abcdef".utf8)
        var hex: [UInt8] = []
        hex.reserveCapacity(64)
        for word in [state.a, state.b, state.c, state.d, state.e, state.f, state.g, state.h] {
            for shift in stride(from: 28, through: 0, by: -4) { hex.append(digits[Int((word >> UInt32(shift)) & 15)]) }
        }
        return String(decoding: hex, as: UTF8.self)
    }

    private struct State {
        var a: UInt32 = 0x6a09_e667
        var b: UInt32 = 0xbb67_ae85
        var c: UInt32 = 0x3c6e_f372
        var d: UInt32 = 0xa54f_f53a
        var e: UInt32 = 0x510e_527f
        var f: UInt32 = 0x9b05_688c
        var g: UInt32 = 0x1f83_d9ab
        var h: UInt32 = 0x5be0_cd19
    }

    /// One block of 64 bytes; the schedule is a ring of its last 16 words, and sixteen rounds a turn need no shuffle of the state.
    @inline(__always)
    private static func compress(
        _ bytes: UnsafeRawBufferPointer, _ start: Int, _ schedule: UnsafeMutableBufferPointer<UInt32>,
        _ constants: UnsafeBufferPointer<UInt32>, _ state: inout State
    ) {
        guard let source = bytes.baseAddress, let words = schedule.baseAddress, let constants = constants.baseAddress else {
            return
        }
        for index in 0..<16 {
            words[index] = UInt32(bigEndian: (source + start + index * 4).loadUnaligned(as: UInt32.self))
        }
        var (a, b, c, d) = (state.a, state.b, state.c, state.d)
        var (e, f, g, h) = (state.e, state.f, state.g, state.h)
        var index = 0
        while index < 64 {
            // After the first turn the ring's words give way to the ones made from them.
            if index > 0 {
                expand(words, 0)
                expand(words, 1)
                expand(words, 2)
                expand(words, 3)
                expand(words, 4)
                expand(words, 5)
                expand(words, 6)
                expand(words, 7)
                expand(words, 8)
                expand(words, 9)
                expand(words, 10)
                expand(words, 11)
                expand(words, 12)
                expand(words, 13)
                expand(words, 14)
                expand(words, 15)
            }
            round(a, b, c, &d, e, f, g, &h, constants[index] &+ words[0])
            round(h, a, b, &c, d, e, f, &g, constants[index &+ 1] &+ words[1])
            round(g, h, a, &b, c, d, e, &f, constants[index &+ 2] &+ words[2])
            round(f, g, h, &a, b, c, d, &e, constants[index &+ 3] &+ words[3])
            round(e, f, g, &h, a, b, c, &d, constants[index &+ 4] &+ words[4])
            round(d, e, f, &g, h, a, b, &c, constants[index &+ 5] &+ words[5])
            round(c, d, e, &f, g, h, a, &b, constants[index &+ 6] &+ words[6])
            round(b, c, d, &e, f, g, h, &a, constants[index &+ 7] &+ words[7])
            round(a, b, c, &d, e, f, g, &h, constants[index &+ 8] &+ words[8])
            round(h, a, b, &c, d, e, f, &g, constants[index &+ 9] &+ words[9])
            round(g, h, a, &b, c, d, e, &f, constants[index &+ 10] &+ words[10])
            round(f, g, h, &a, b, c, d, &e, constants[index &+ 11] &+ words[11])
            round(e, f, g, &h, a, b, c, &d, constants[index &+ 12] &+ words[12])
            round(d, e, f, &g, h, a, b, &c, constants[index &+ 13] &+ words[13])
            round(c, d, e, &f, g, h, a, &b, constants[index &+ 14] &+ words[14])
            round(b, c, d, &e, f, g, h, &a, constants[index &+ 15] &+ words[15])
            index &+= 16
        }
        state.a &+= a
        state.b &+= b
        state.c &+= c
        state.d &+= d
        state.e &+= e
        state.f &+= f
        state.g &+= g
        state.h &+= h
    }

    @inline(__always)
    private static func round(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32,
        _ input: UInt32
    ) {
        // Rotations one within the other need no copies: of 6, 11 and 25, and of 2, 13 and 22.
        let first = h &+ rotate(rotate(rotate(e, 14) ^ e, 5) ^ e, 6) &+ (g ^ (e & (f ^ g))) &+ input
        d &+= first
        h = first &+ rotate(rotate(rotate(a, 9) ^ a, 11) ^ a, 2) &+ (b ^ ((a ^ b) & (b ^ c)))
    }

    @inline(__always)
    private static func expand(_ words: UnsafeMutablePointer<UInt32>, _ index: Int) {
        let a = words[(index &+ 1) & 15]
        let b = words[(index &+ 14) & 15]
        let small0 = rotate(rotate(a, 11) ^ a, 7) ^ (a >> 3)
        let small1 = rotate(rotate(b, 2) ^ b, 17) ^ (b >> 10)
        words[index & 15] = words[index & 15] &+ small0 &+ words[(index &+ 9) & 15] &+ small1
    }

    @inline(__always)
    private static func rotate(_ value: UInt32, _ by: UInt32) -> UInt32 { value &>> by | value &<< (32 &- by) }

    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2).
    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}
