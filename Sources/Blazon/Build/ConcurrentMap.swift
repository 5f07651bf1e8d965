extension Sequence where Element: Sendable {
    /// Transforms every element on at most `jobs` threads and hands the results over in the order of the elements.
    ///
    /// Works chunk by chunk, since one task an element costs more than most elements; no more than twice `jobs` chunks
    /// are under way or waiting, so an endless sequence needs no endless memory. The first error ends it.
    package func concurrentMap<Result: Sendable>(
        jobs: Int, chunk size: Int = 32,
        _ transform: @escaping @Sendable (Element) throws -> Result,
        receive: (Result) throws -> Void
    ) async throws {
        let jobs = Swift.max(jobs, 1)
        var elements = makeIterator()
        var finished: [Int: [Result]] = [:]
        var started = 0
        var received = 0

        try await withThrowingTaskGroup(of: (index: Int, results: [Result]).self) { group in
            func startNext() {
                var chunk: [Element] = []
                while chunk.count < size, let element = elements.next() { chunk.append(element) }
                guard !chunk.isEmpty else { return }
                let index = started
                started += 1
                group.addTask { [chunk] in
                    var results: [Result] = []
                    results.reserveCapacity(chunk.count)
                    for element in chunk {
                        try Task.checkCancellation()
                        results.append(try transform(element))
                    }
                    return (index, results)
                }
            }

            for _ in 0..<jobs { startNext() }
            var held = 0
            while let (index, results) = try await group.next() {
                finished[index] = results
                while let next = finished.removeValue(forKey: received) {
                    received += 1
                    for result in next { try receive(result) }
                }
                // A slow chunk holds the others back once `jobs` of them wait for it.
                held += 1
                while held > 0 && finished.count < jobs {
                    startNext()
                    held -= 1
                }
            }
        }
    }

    /// The transformed elements, in the order of the elements.
    package func concurrentMap<Result: Sendable>(
        jobs: Int, chunk size: Int = 32, _ transform: @escaping @Sendable (Element) throws -> Result
    ) async throws -> [Result] {
        var results: [Result] = []
        try await concurrentMap(jobs: jobs, chunk: size, transform) { results.append($0) }
        return results
    }
}
