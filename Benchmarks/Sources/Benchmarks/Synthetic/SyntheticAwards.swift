extension SyntheticSite {
    /// Writes lists of so many awards of all badges, half of them with a name, some with evidence.
    func writeAwards(_ count: Int) throws {
        var numbers = SeededNumbers(seed: UInt64(count))
        let most = 20_000
        for list in 0..<(count + most - 1) / most {
            var text = "badge,recipient,name,issued,evidence\n"
            for number in list * most..<min((list + 1) * most, count) {
                let name = numbers.once(in: 2) ? "Learner \(number)" : ""
                let evidence = numbers.once(in: 4) ? "https://portfolio.example.org/\(number)" : ""
                let day = 1 + number % 28
                text += "\(badgeId(number % badges)),learner\(number)@example.org,\(name),"
                text += "2025-0\(1 + number / 28 % 9)-\(day < 10 ? "0" : "")\(day),\(evidence)\n"
            }
            try Disk.write(text, to: "\(folder)/content/awards/list-\(list).csv")
        }
    }

    /// Forgets what was issued.
    func clearRegister() throws {
        try? Disk.remove(folder + "/content/register")
    }
}
