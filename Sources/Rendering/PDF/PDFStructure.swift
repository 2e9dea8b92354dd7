import CQPDF

/// The structure tree of a PDF: gathers it under one Document, and adds what Cairo leaves out.
struct PDFStructure {
    let pdf: qpdf_data

    /// Gives figures their alternative texts, in document order, and header cells their scope; furniture leaves the tree.
    func describe(alternatives: [String]) {
        let root = qpdf_oh_get_key(pdf, qpdf_get_root(pdf), "/StructTreeRoot")
        guard qpdf_oh_is_dictionary(pdf, root) == QPDF_TRUE else { return }
        let kids = qpdf_oh_get_key(pdf, root, "/K")
        guard qpdf_oh_is_array(pdf, kids) == QPDF_TRUE else { return }
        removeFurniture(kids)
        var waiting = alternatives[...]
        describe(kids, &waiting, depth: 0)
        let document = qpdf_oh_new_dictionary(pdf)
        set(document, "/Type", qpdf_oh_new_name(pdf, "/StructElem"))
        set(document, "/S", qpdf_oh_new_name(pdf, "/Document"))
        set(document, "/P", root)
        set(document, "/K", kids)
        let indirect = qpdf_make_indirect_object(pdf, document)
        for index in 0..<qpdf_oh_get_array_n_items(pdf, kids) { set(qpdf_oh_get_array_item(pdf, kids, index), "/P", indirect) }
        set(root, "/K", indirect)
    }

    private func set(_ object: qpdf_oh, _ key: String, _ value: qpdf_oh) { qpdf_oh_replace_key(pdf, object, key, value) }

    private func kind(_ node: qpdf_oh) -> String {
        guard qpdf_oh_has_key(pdf, node, "/S") == QPDF_TRUE else { return "" }
        return String(cString: qpdf_oh_get_name(pdf, qpdf_oh_get_key(pdf, node, "/S")))
    }

    private func removeFurniture(_ kids: qpdf_oh) {
        var index = qpdf_oh_get_array_n_items(pdf, kids) - 1
        while index >= 0 {
            if kind(qpdf_oh_get_array_item(pdf, kids, index)) == "/NonStruct" { qpdf_oh_erase_item(pdf, kids, index) }
            index -= 1
        }
    }

    private func describe(_ node: qpdf_oh, _ waiting: inout ArraySlice<String>, depth: Int) {
        // Deeper than any page's structure: a damaged tree must not overrun the stack.
        guard depth < 64 else { return }
        if qpdf_oh_is_array(pdf, node) == QPDF_TRUE {
            for index in 0..<qpdf_oh_get_array_n_items(pdf, node) {
                describe(qpdf_oh_get_array_item(pdf, node, index), &waiting, depth: depth + 1)
            }
            return
        }
        guard qpdf_oh_is_dictionary(pdf, node) == QPDF_TRUE else { return }
        switch kind(node) {
        case "/Figure":
            if let text = waiting.popFirst() { set(node, "/Alt", qpdf_oh_new_unicode_string(pdf, text)) }
        case "/TH":
            let attributes = qpdf_oh_new_dictionary(pdf)
            set(attributes, "/O", qpdf_oh_new_name(pdf, "/Table"))
            set(attributes, "/Scope", qpdf_oh_new_name(pdf, "/Column"))
            set(node, "/A", attributes)
        default: break
        }
        if qpdf_oh_has_key(pdf, node, "/K") == QPDF_TRUE {
            describe(qpdf_oh_get_key(pdf, node, "/K"), &waiting, depth: depth + 1)
        }
    }
}
