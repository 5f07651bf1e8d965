import Foundation

/// Follows the links of a built site as a browser would.
struct SiteLinks {
    let output: [String: [UInt8]]
    /// The path of the address the site is served at, without a final slash.
    let basePath: String

    private let scans: [String: MarkupScan]

    init(_ output: [String: [UInt8]], basePath: String) {
        self.output = output
        self.basePath = basePath
        scans = output.filter { $0.key.hasSuffix(".html") }.mapValues(MarkupScan.init)
    }

    var count: Int { scans.values.reduce(0) { $0 + $1.tags.count { $0["href"] != nil || $0["src"] != nil } } }

    /// `page -> link` for each that leads to nothing of the site.
    var broken: [String] {
        scans.sorted { $0.key < $1.key }.flatMap { page, scan in
            scan.tags.flatMap { tag in ["href", "src"].compactMap { tag[$0] } }
                .filter { !isWhole(from: page, $0) }.map { "\(page) -> \($0)" }
        }
    }

    /// `page id` for each id that stands twice on a page.
    var repeatedIds: [String] {
        scans.sorted { $0.key < $1.key }.flatMap { page, scan in
            Dictionary(grouping: scan.ids) { $0 }.filter { $1.count > 1 }.keys.sorted().map { "\(page) \($0)" }
        }
    }

    private func isWhole(from page: String, _ link: String) -> Bool {
        let elsewhere = ["https:", "http:", "mailto:", "tel:", "data:"]
        if elsewhere.contains(where: link.hasPrefix) { return true }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let address = parts[0].removingPercentEncoding, let target = file(at: address, from: page) else {
            return false
        }
        guard output[target] != nil else { return false }
        guard parts.count == 2, let fragment = parts[1].removingPercentEncoding, !fragment.isEmpty else { return true }
        return scans[target]?.ids.contains { $0.utf8.elementsEqual(fragment.utf8) } == true
    }

    private func file(at address: String, from page: String) -> String? {
        if address.isEmpty { return page }
        var folders = page.split(separator: "/").dropLast().map(String.init)
        var address = address
        if address.hasPrefix("/") {
            guard address.hasPrefix(basePath + "/") else { return nil }
            address = String(address.dropFirst(basePath.count))
            folders = []
        }
        for step in address.split(separator: "/").map(String.init) where step != "." {
            if step == ".." {
                guard folders.popLast() != nil else { return nil }
            } else {
                folders.append(step)
            }
        }
        let isFolder = address.hasSuffix("/") || address.hasSuffix(".") || folders.isEmpty
        return (folders + (isFolder ? ["index.html"] : [])).joined(separator: "/")
    }
}
