/// `<!-- … -->` in raw HTML.
enum HTMLComments {
    static func removed(from html: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var index = html.startIndex
        for comment in ranges(in: html) {
            result += html[index..<comment.lowerBound]
            index = comment.upperBound
        }
        return result + html[index...]
    }

    /// Comments that are closed; one that is not hides nothing.
    static func ranges(in html: ArraySlice<UInt8>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = html.startIndex
        while index < html.endIndex {
            guard html[index] == UInt8(ascii: "<"), html[index...].starts(with: "<!--".utf8) else {
                index += 1
                continue
            }
            var end = index + 4
            while end < html.endIndex, !html[end...].starts(with: "-->".utf8) { end += 1 }
            guard end < html.endIndex else { break }
            ranges.append(index..<end + 3)
            index = end + 3
        }
        return ranges
    }
}
