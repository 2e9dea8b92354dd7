import Analytics
import Annotation
import Documents

/// Turns what documents show of unregistered institutions into records to paste.
struct RegistryProposals {
    private let registry: Registry
    private let kinds: InstitutionKinds

    /// - Throws: `CommandError` with the place of the first fault in the data.
    init(installation: Installation, overlays: [String]) throws(CommandError) {
        let files = try installation.files(in: "registry", suffixes: [".yaml", ".tsv", ".txt"])
        let lexicon = try installation.files(in: "lexicon", suffixes: ["kinds.yaml"])
        var own: [DataFile] = []
        for path in overlays { own.append(DataFile(path: path, bytes: try InputFile.bytes(of: path))) }
        do {
            registry = try Registry(files: files, overlays: own)
            kinds = try InstitutionKinds(lexicon: lexicon)
        } catch {
            throw CommandError(.badDefinition(error.description))
        }
    }

    func yaml(_ found: [UnregisteredInstitution]) -> String {
        RegistryProposal.yaml(found.map(proposal), registry: registry, kinds: kinds)
    }

    private func proposal(_ one: UnregisteredInstitution) -> RegistryProposal {
        var acronyms = one.acronyms
        var names: [UnregisteredInstitution.Form] = []
        for form in one.forms {
            if isAcronym(form.text) {
                if !acronyms.contains(form.text) { acronyms.append(form.text) }
            } else {
                names.append(form)
            }
        }
        // «COMITÉ DE …» of a heading is the last choice; of the others the most frequent, then the longest.
        func rank(_ form: UnregisteredInstitution.Form) -> (Int, Int, Int, String) {
            (form.text == form.text.uppercased() ? 1 : 0, -form.mentions, -form.text.utf8.count, form.text)
        }
        names.sort { rank($0) < rank($1) }
        if names.isEmpty, let only = acronyms.first {
            names = [.init(text: only, language: one.forms.first?.language ?? .undetermined, mentions: 0)]
        }
        return RegistryProposal(
            names: names.map { .init(text: $0.text, language: $0.language) }, acronyms: acronyms,
            country: .weigh(
                stated: one.statedCountries.map { ($0.code, $0.count) }, company: one.companyCountries.map { ($0.code, $0.count) }
            ),
            documents: one.documents, mentions: one.mentions, evidence: one.evidence)
    }

    /// One word of at most ten letters, most of them capitals.
    private func isAcronym(_ text: String) -> Bool {
        let capitals = text.unicodeScalars.count { $0.properties.isUppercase }
        return !text.contains(" ") && text.unicodeScalars.count <= 10 && capitals * 2 > text.unicodeScalars.count
    }
}
