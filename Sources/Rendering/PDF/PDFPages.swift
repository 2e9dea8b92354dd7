import CQPDF
import Glibc

/// The pages of a PDF: furniture becomes artifacts, links say where they lead, and the tab key follows the structure.
struct PDFPages {
    let pdf: qpdf_data

    func finish() {
        let tree = qpdf_oh_get_key(pdf, qpdf_oh_get_key(pdf, qpdf_get_root(pdf), "/StructTreeRoot"), "/ParentTree")
        var parents: [Int32: qpdf_oh] = [:]
        if qpdf_oh_is_dictionary(pdf, tree) == QPDF_TRUE {
            let numbers = qpdf_oh_get_key(pdf, tree, "/Nums")
            for index in stride(from: 0, to: qpdf_oh_get_array_n_items(pdf, numbers) - 1, by: 2) {
                let key = qpdf_oh_get_int_value_as_int(pdf, qpdf_oh_get_array_item(pdf, numbers, index))
                parents[key] = qpdf_oh_get_array_item(pdf, numbers, index + 1)
            }
        }
        for index in 0..<qpdf_get_num_pages(pdf) {
            let page = qpdf_get_page_n(pdf, Int(index))
            qpdf_oh_replace_key(pdf, page, "/Tabs", qpdf_oh_new_name(pdf, "/S"))
            describeLinks(of: page)
            guard let marks = makeArtifacts(of: page), qpdf_oh_has_key(pdf, page, "/StructParents") == QPDF_TRUE else { continue }
            let key = qpdf_oh_get_int_value_as_int(pdf, qpdf_oh_get_key(pdf, page, "/StructParents"))
            guard let entry = parents[key], qpdf_oh_is_array(pdf, entry) == QPDF_TRUE else { continue }
            for mark in marks where mark < qpdf_oh_get_array_n_items(pdf, entry) {
                qpdf_oh_set_array_item(pdf, entry, mark, qpdf_oh_new_null(pdf))
            }
        }
    }

    /// A link's description is its destination's name, which is what the reader sees printed there.
    private func describeLinks(of page: qpdf_oh) {
        let notes = qpdf_oh_get_key(pdf, page, "/Annots")
        guard qpdf_oh_is_array(pdf, notes) == QPDF_TRUE else { return }
        for index in 0..<qpdf_oh_get_array_n_items(pdf, notes) {
            let note = qpdf_oh_get_array_item(pdf, notes, index)
            qpdf_oh_replace_key(pdf, note, "/F", qpdf_oh_new_integer(pdf, 4))
            let destination = qpdf_oh_get_key(pdf, note, "/Dest")
            if qpdf_oh_is_string(pdf, destination) == QPDF_TRUE { qpdf_oh_replace_key(pdf, note, "/Contents", destination) }
        }
    }

    /// Rewrites the marked content that Cairo tagged NonStruct; gives the marks' numbers, or nil where there are none.
    private func makeArtifacts(of page: qpdf_oh) -> [Int32]? {
        var start: UnsafeMutablePointer<UInt8>?
        var length = 0
        guard qpdf_oh_get_page_content_data(pdf, page, &start, &length) & QPDF_ERRORS == 0, let start else { return nil }
        let content = Array(UnsafeBufferPointer(start: start, count: length))
        free(start)
        let opening = Array("/NonStruct << /MCID ".utf8)
        let closing = Array(" >> BDC".utf8)
        var rewritten: [UInt8] = []
        rewritten.reserveCapacity(content.count)
        var marks: [Int32] = []
        var position = 0
        while position < content.count {
            guard content[position] == opening[0], content[position...].starts(with: opening) else {
                rewritten.append(content[position])
                position += 1
                continue
            }
            var end = position + opening.count
            var number: Int32 = 0
            while end < content.count, content[end] &- 48 < 10, number < 100_000 {
                number = number * 10 + Int32(content[end] - 48)
                end += 1
            }
            guard content[end...].starts(with: closing) else {
                rewritten.append(content[position])
                position += 1
                continue
            }
            rewritten += Array("/Artifact BMC".utf8)
            marks.append(number)
            position = end + closing.count
        }
        guard !marks.isEmpty else { return nil }
        let stream = qpdf_oh_new_stream(pdf)
        qpdf_oh_replace_stream_data(
            pdf, stream, rewritten, rewritten.count, qpdf_oh_new_null(pdf), qpdf_oh_new_null(pdf))
        qpdf_oh_replace_key(pdf, page, "/Contents", stream)
        return marks
    }
}
