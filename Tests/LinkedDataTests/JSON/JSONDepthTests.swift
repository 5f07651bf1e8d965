import Foundation
import LinkedData
import Testing

@Suite struct JSONDepthTests {
    /// Runs on a thread with a stack as small as any.
    private func onSmallStack<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { continuation in
            let thread = Thread { continuation.resume(returning: work()) }
            thread.stackSize = 512 << 10
            thread.start()
        }
    }

    @Test("A value as deep as any that is read is compared, hashed, written, canonicalised and released on 512 KiB")
    func deepest() async {
        let depth = JSON.Budget.deepest
        let text = String(repeating: #"[{"a":"#, count: depth / 2) + "0" + String(repeating: "}]", count: depth / 2)
        let passed = await onSmallStack {
            let budget = JSON.Budget(depth: depth)
            guard let value = try? JSON(parsing: text, budget: budget),
                let twin = try? JSON(parsing: text, budget: budget),
                let pretty = try? JSON(parsing: value.bytes(.pretty), budget: budget)
            else { return false }
            return value == twin && Set([value, pretty]).count == 1 && value.bytes() == Array(text.utf8)
                && (try? JCS.canonicalize(value)) == Array(text.utf8)
        }
        #expect(passed)
    }

    @Test("Bytes that open without end are refused on 512 KiB, whatever the budget")
    func hostile() async {
        for opening in ["[", #"{"a":"#, #"[{"a":"#] {
            let text = String(repeating: opening, count: 200_000)
            let failure = await onSmallStack { () -> JSONError? in
                do throws(JSONError) {
                    _ = try JSON(parsing: text, budget: JSON.Budget(depth: .max))
                    return nil
                } catch {
                    return error
                }
            }
            #expect(failure?.code == .tooDeep)
        }
    }
}
