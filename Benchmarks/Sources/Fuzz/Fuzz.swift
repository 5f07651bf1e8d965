import Glibc

/// Gives each entry point inputs that nobody would write, and sees that none of them traps, hangs or breaks a promise.
@main
struct Fuzz {
    private static let usage = """
        usage: swift run -c release Fuzz [--inputs <n>] [--seed <n>] [--replay <file>] [<target> …]

          --inputs  how many for each target (default: 1000000)
          --seed    another seed gives other inputs, the same seed the same (default: 1)
          --replay  takes one input, from a file that was saved

        """

    static func main() {
        var (inputs, seed, replayed, names) = (1_000_000, UInt64(1), String?.none, [String]())
        var arguments = CommandLine.arguments.dropFirst()
        while let argument = arguments.popFirst() {
            switch argument {
            case "--inputs": inputs = arguments.popFirst().flatMap { Int($0) } ?? inputs
            case "--seed": seed = arguments.popFirst().flatMap { UInt64($0) } ?? seed
            case "--replay": replayed = arguments.popFirst()
            case let name where Target.all.contains { $0.name == name }: names.append(name)
            default:
                print(usage, "targets:", Target.all.map(\.name).joined(separator: ", "))
                exit(2)
            }
        }
        let chosen = Target.all.filter { names.isEmpty || names.contains($0.name) }
        for target in chosen {
            if let replayed { replay(replayed, target) } else { fuzz(target, inputs: inputs, seed: seed) }
        }
    }

    private static func fuzz(_ target: Target, inputs: Int, seed: UInt64) {
        let path = "fuzz-\(target.name).input"
        print("\(target.name): \(inputs) inputs of seed \(seed), a fatal one saved to '\(path)'")
        fflush(nil)
        Watch.begin(savingTo: path)
        var mutator = Mutator(seed: seed, target: target)
        var accepted = 0
        let start = ContinuousClock.now
        for number in 0..<inputs {
            let input = mutator.next()
            do {
                guard try Watch.over(input, isTimed: number % 64 == 0, { try target.take(input) }) else { continue }
                accepted += 1
                mutator.keep(input)
            } catch {
                print("input \(number): \(error)")
                exit(1)
            }
        }
        alarm(0)
        let seconds = max((ContinuousClock.now - start) / .seconds(1), 0.001)
        let percent = accepted * 100 / max(inputs, 1)
        print("  \(percent) % accepted, \(Int(Double(inputs) / seconds)) a second, \(Watch.peak) MB at most")
    }

    private static func replay(_ path: String, _ target: Target) {
        var input: [UInt8] = []
        guard let file = fopen(path, "r") else { return print("cannot read '\(path)'") }
        while case let byte = getc(file), byte >= 0 { input.append(UInt8(byte)) }
        fclose(file)
        do { print(target.name, try target.take(input) ? "accepts it" : "refuses it") } catch {
            print(target.name, error)
        }
    }
}
