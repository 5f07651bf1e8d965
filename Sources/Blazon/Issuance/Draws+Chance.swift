extension Draws {
    /// Draws for one award. Chance comes from outside.
    package init(status: StatusPlace, using chance: inout some RandomNumberGenerator) {
        self.init(
            id: AwardIdentifier(using: &chance), subject: AwardIdentifier(using: &chance),
            salt: Fingerprint(high: chance.next(), low: chance.next()).hexadecimal, status: status)
    }
}
