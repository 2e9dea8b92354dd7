import CZlib

/// Writes PNG (ISO/IEC 15948) of pixels as Cairo keeps them: at zlib's fastest level, without trying filters.
///
/// A chart is mostly one colour: Cairo's own writer tries five filters on each line and takes four times as long for a file
/// that is a tenth smaller.
struct PNGWriter {
    let width: Int
    let height: Int
    /// Dots per inch.
    let density: Double

    /// - Parameters:
    ///   - pixels: 32 bits each in the machine's order, red above green above blue, the highest eight unused.
    ///   - stride: bytes from a line to the next.
    /// - Throws: `RenderingError` where zlib fails.
    func bytes(_ pixels: UnsafeRawBufferPointer, stride: Int) throws(RenderingError) -> [UInt8] {
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        // Eight bits a channel, red, green and blue, no interlacing.
        add("IHDR", number(width) + number(height) + [8, 2, 0, 0, 0], to: &file)
        let perMetre = number(Int((density / 0.0254).rounded()))
        add("pHYs", perMetre + perMetre + [1], to: &file)
        add("IDAT", try compressed(lines(pixels, stride: stride)), to: &file)
        add("IEND", [], to: &file)
        return file
    }

    /// Each line as a zero, for no filter, and its pixels of three bytes.
    private func lines(_ pixels: UnsafeRawBufferPointer, stride: Int) -> [UInt8] {
        let length = 3 * width + 1
        return [UInt8](unsafeUninitializedCapacity: length * height) { bytes, count in
            for row in 0..<height {
                var place = row * length
                bytes[place] = 0
                place += 1
                for column in 0..<width {
                    let pixel = pixels.loadUnaligned(fromByteOffset: row * stride + 4 * column, as: UInt32.self)
                    bytes[place] = UInt8(truncatingIfNeeded: pixel >> 16)
                    bytes[place + 1] = UInt8(truncatingIfNeeded: pixel >> 8)
                    bytes[place + 2] = UInt8(truncatingIfNeeded: pixel)
                    place += 3
                }
            }
            count = length * height
        }
    }

    private func compressed(_ bytes: [UInt8]) throws(RenderingError) -> [UInt8] {
        var size = compressBound(uLong(bytes.count))
        var status: Int32 = Z_OK
        let result = [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
            status = compress2(buffer.baseAddress, &size, bytes, uLong(bytes.count), Z_BEST_SPEED)
            count = status == Z_OK ? Int(size) : 0
        }
        guard status == Z_OK else { throw RenderingError(.library(name: "zlib", said: "status \(status)")) }
        return result
    }

    private func add(_ name: String, _ data: [UInt8], to file: inout [UInt8]) {
        let body = Array(name.utf8) + data
        file += number(data.count) + body + number(Int(crc32(0, body, uInt(body.count))))
    }

    /// Four bytes, the highest first.
    private func number(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }
}
