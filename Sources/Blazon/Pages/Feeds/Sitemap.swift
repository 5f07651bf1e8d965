/// `sitemap.xml` and `robots.txt`, for search engines.
struct Sitemap {
    /// Every address that is a page, in output order, with the day it last changed when that is known.
    let pages: [(address: SiteAddress, changed: CalendarDate?)]
    let base: BaseURL

    var xml: [UInt8] {
        var bytes = Array(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """.utf8)
        for page in pages {
            bytes += Array("<url><loc>".utf8)
            bytes += Markup(escaping: page.address.absolute(in: base)).bytes
            bytes += Array("</loc>".utf8)
            if let changed = page.changed { bytes += Array("<lastmod>\(changed)</lastmod>".utf8) }
            bytes += Array("</url>\n".utf8)
        }
        return bytes + Array("</urlset>\n".utf8)
    }

    static func robots(_ base: BaseURL) -> [UInt8] {
        Array("User-agent: *\nAllow: /\n\nSitemap: \(base.appending("sitemap.xml"))\n".utf8)
    }
}
