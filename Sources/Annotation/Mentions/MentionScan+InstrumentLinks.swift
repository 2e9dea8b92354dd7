import Documents

extension MentionScan {
    /// Settles the laws and treaties that no record names: letters by their definition, «Ley de Muelles» by the one
    /// longer name that it opens: «Ley de Muelles y Puertos del Estado».
    func linkInstruments() {
        let local = names.indices.filter { isLocalInstrument($0) }
        guard !local.isEmpty else { return }
        takeRegisteredLetters(local)
        for number in local {
            guard let long = definition(of: names[number])?.name, long != number, names[long].kind == .instrument,
                let entity = names[long].entity
            else { continue }
            names[number].entity = entity
            names[number].basis = .definition
        }
        var longer: [String: Set<String>] = [:]
        for number in names.indices where !names[number].dropped && names[number].kind == .instrument {
            guard let entity = names[number].entity else { continue }
            for prefix in contents(text(names[number].range)).prefixes { longer[prefix, default: []].insert(entity) }
        }
        for number in local where isLocalInstrument(number) {
            guard let fits = longer[contents(text(names[number].range)).key], fits.count == 1 else { continue }
            names[number].entity = fits.first
        }
    }

    private func isLocalInstrument(_ number: Int) -> Bool {
        !names[number].dropped && names[number].kind == .instrument && names[number].entity?.hasPrefix("x.") == true
    }

    /// `Optional Protocol to the UN Convention … (OPCAT)`: a long form that the registry lacks, of letters that it has.
    private func takeRegisteredLetters(_ local: [Int]) {
        for definition in definitions {
            guard let long = definition.name, isLocalInstrument(long), let old = names[long].entity,
                let short = name(at: definition.short.lowerBound), short.targets.count == 1,
                case .instrument(let index) = short.targets[0]
            else { continue }
            for number in local where names[number].entity == old {
                names[number].entity = finder.registry.instruments[index].id
            }
        }
    }
}
