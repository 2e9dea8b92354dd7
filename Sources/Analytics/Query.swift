/// The base counts: one SQL text for every engine, as it stands in `Queries/`.
///
/// Whole numbers, texts and ISO days only; a total order; no division, pattern, case or date functions, so that SQLite and a
/// cluster answer alike.
enum Query {
    static let exposure = text(PackageResources.exposure_sql)
    static let countedDocuments = text(PackageResources.counted_documents_sql)
    static let mentionFrequency = text(PackageResources.mention_frequency_sql)
    static let mentionTimeline = text(PackageResources.mention_timeline_sql)
    static let mentionPlaces = text(PackageResources.mention_places_sql)
    static let institutions = text(PackageResources.institutions_sql)
    static let acts = text(PackageResources.acts_sql)
    static let actParties = text(PackageResources.act_parties_sql)
    static let actEvidence = text(PackageResources.act_evidence_sql)
    static let agreements = text(PackageResources.agreements_sql)
    static let agreementEvents = text(PackageResources.agreement_events_sql)
    static let agreementParties = text(PackageResources.agreement_parties_sql)
    static let commitments = text(PackageResources.commitments_sql)
    static let commitmentParties = text(PackageResources.commitment_parties_sql)
    static let documents = text(PackageResources.documents_sql)
    static let coverage = text(PackageResources.coverage_sql)
    static let coverageDocuments = text(PackageResources.coverage_documents_sql)
    static let coverageIssuers = text(PackageResources.coverage_issuers_sql)
    static let unresolved = text(PackageResources.unresolved_sql)
    static let unregisteredForms = text(PackageResources.unregistered_forms_sql)
    static let unregisteredAcronyms = text(PackageResources.unregistered_acronyms_sql)
    static let unregisteredCompany = text(PackageResources.unregistered_company_sql)
    static let leads = text(PackageResources.leads_sql)
    static let leadBodies = text(PackageResources.lead_bodies_sql)
    static let mergers = text(PackageResources.mergers_sql)
    static let texts = text(PackageResources.texts_sql)
    static let refusals = text(PackageResources.refusals_sql)
    static let findings = text(PackageResources.findings_sql)

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
