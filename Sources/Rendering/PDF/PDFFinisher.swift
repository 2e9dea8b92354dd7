import CQPDF
import Documents

/// Adds to a PDF what Cairo does not write: language, alternative texts, header scopes, XMP, and the title in the window's bar.
struct PDFFinisher {
    let information: PDFInformation
    /// For the Figure nodes, in document order.
    let alternatives: [String]

    /// - Throws: `RenderingError` where qpdf can't read or write the file.
    func finish(_ bytes: [UInt8]) throws(RenderingError) -> [UInt8] {
        var handle: qpdf_data? = qpdf_init()
        defer { qpdf_cleanup(&handle) }
        guard let pdf = handle else { throw RenderingError(.library(name: "qpdf", said: "no handle")) }
        qpdf_set_suppress_warnings(pdf, QPDF_TRUE)
        qpdf_silence_errors(pdf)
        let read = bytes.withUnsafeBytes { buffer in
            qpdf_read_memory(
                pdf, "report.pdf", buffer.baseAddress?.assumingMemoryBound(to: CChar.self), UInt64(buffer.count), nil)
        }
        guard read & QPDF_ERRORS == 0 else { throw failure(pdf) }
        let root = qpdf_get_root(pdf)
        set(pdf, root, "/Lang", qpdf_oh_new_unicode_string(pdf, information.language))
        let preferences = qpdf_oh_new_dictionary(pdf)
        set(pdf, preferences, "/DisplayDocTitle", qpdf_oh_new_bool(pdf, QPDF_TRUE))
        set(pdf, root, "/ViewerPreferences", preferences)
        addMetadata(pdf, root)
        PDFStructure(pdf: pdf).describe(alternatives: alternatives)
        PDFPages(pdf: pdf).finish()
        guard qpdf_init_write_memory(pdf) & QPDF_ERRORS == 0 else { throw failure(pdf) }
        qpdf_set_deterministic_ID(pdf, QPDF_TRUE)
        qpdf_set_object_stream_mode(pdf, qpdf_o_generate)
        qpdf_set_compress_streams(pdf, QPDF_TRUE)
        guard qpdf_write(pdf) & QPDF_ERRORS == 0, let start = qpdf_get_buffer(pdf) else { throw failure(pdf) }
        return Array(UnsafeBufferPointer(start: start, count: qpdf_get_buffer_length(pdf)))
    }

    private func failure(_ pdf: qpdf_data) -> RenderingError {
        guard qpdf_has_error(pdf) == QPDF_TRUE, let text = qpdf_get_error_full_text(pdf, qpdf_get_error(pdf)) else {
            return RenderingError(.library(name: "qpdf", said: "no reason given"))
        }
        return RenderingError(.library(name: "qpdf", said: String(cString: text)))
    }

    private func set(_ pdf: qpdf_data, _ object: qpdf_oh, _ key: String, _ value: qpdf_oh) {
        qpdf_oh_replace_key(pdf, object, key, value)
    }

    private func addMetadata(_ pdf: qpdf_data, _ root: qpdf_oh) {
        let stamp = "\(information.date)T00:00:00Z"
        let packet = """
            <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(SVGWriter.escaped(information.title))</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>\(SVGWriter.escaped(information.author))</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>\(information.language)</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>\(stamp)</xmp:CreateDate><xmp:ModifyDate>\(stamp)</xmp:ModifyDate>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """
        let stream = qpdf_oh_new_stream(pdf)
        let dictionary = qpdf_oh_get_dict(pdf, stream)
        set(pdf, dictionary, "/Type", qpdf_oh_new_name(pdf, "/Metadata"))
        set(pdf, dictionary, "/Subtype", qpdf_oh_new_name(pdf, "/XML"))
        var text = Array(packet.utf8)
        qpdf_oh_replace_stream_data(
            pdf, stream, &text, text.count, qpdf_oh_new_null(pdf), qpdf_oh_new_null(pdf))
        set(pdf, root, "/Metadata", stream)
    }
}
