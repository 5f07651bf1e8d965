extension HostileCase {
    static let addresses: [HostileCase] = [
        HostileCase(
            #"<a href="javascript:x()"><circle r="4"/></a>"#,
            removes: ["javascript:x()"],
            leaves: #"<a><circle r="4"/></a>"#),
        HostileCase(
            #"<a xlink:href=" jAva&#x0A;script:x()" id="a"/>"#,
            removes: ["jAva script:x()"],
            leaves: #"<a id="a"/>"#),
        HostileCase(
            #"<a xlink:href='&#106;avascript:x()'/>"#,
            removes: ["javascript:x()"],
            leaves: #"<a/>"#),
        HostileCase(
            #"<a href="https://e.test/"><circle r="4"/></a>"#,
            removes: ["https://e.test/"],
            leaves: #"<a><circle r="4"/></a>"#),
        HostileCase(
            #"<a href="data:text/html,&lt;script&gt;x()&lt;/script&gt;"/>"#,
            removes: ["data:text/html,<script>x()</script>"],
            leaves: #"<a/>"#),
        HostileCase(
            ##"<a href="data:image/png;base64,AAAA"/><a href="#b" target="_blank"/>"##,
            removes: ["data:image/png;base64,AAAA"],
            leaves: ##"<a/><a href="#b" target="_blank"/>"##),
        HostileCase(
            #"<a href="//e.test"/><a href="/local"/><a href="?x"/><a href=""/>"#,
            removes: ["//e.test", "/local", "?x"],
            leaves: #"<a/><a/><a/><a href=""/>"#),
        HostileCase(
            #"<a y:href="javascript:x()" xmlns:y="http://www.w3.org/1999/xlink"/>"#,
            removes: ["javascript:x()"],
            leaves: #"<a xmlns:y="http://www.w3.org/1999/xlink"/>"#),
        HostileCase(
            ##"<a href="#b" ping="https://e.test/"/>"##,
            removes: ["https://e.test/"],
            leaves: ##"<a href="#b"/>"##),
        HostileCase(
            #"<image href="https://e.test/a.png" width="9"/>"#,
            removes: ["https://e.test/a.png"],
            leaves: #"<image width="9"/>"#),
        HostileCase(
            #"<image xlink:href="a.png"/>"#,
            removes: ["a.png"],
            leaves: #"<image/>"#),
        HostileCase(
            #"<image href="file:///etc/passwd"/>"#,
            removes: ["file:///etc/passwd"],
            leaves: #"<image/>"#),
        HostileCase(
            #"<image href="data:image/svg+xml;base64,PHN2Zy8+"/>"#,
            removes: ["data:image/svg+xml;base64,PHN2Zy8+"],
            leaves: #"<image/>"#),
        HostileCase(
            #"<image href="data:image/png;base64,iVBORw0KGgo="/><image href="DATA:image/JPEG,x"/>"#),
        HostileCase(
            #"<image href="data:image/pngx,a"/><image href="data:,a"/>"#,
            removes: ["data:image/pngx,a", "data:,a"],
            leaves: #"<image/><image/>"#),
        HostileCase(
            #"<image href="data: image/png;base64,AA"/>"#),
        HostileCase(
            #"<image src="https://e.test/a.png" srcset="https://e.test/b.png 2x"/>"#,
            removes: ["https://e.test/a.png", "https://e.test/b.png 2x"],
            leaves: #"<image/>"#),
        HostileCase(
            ##"<use href="https://e.test/a.svg#x"/><use href="#a"/>"##,
            removes: ["https://e.test/a.svg#x"],
            leaves: ##"<use/><use href="#a"/>"##),
        HostileCase(
            #"<use xlink:href="data:image/svg+xml,x#a"/>"#,
            removes: ["data:image/svg+xml,x#a"],
            leaves: #"<use/>"#),
        HostileCase(
            ##"<feImage href="https://e.test/a.png"/><feImage href="#a"/>"##,
            removes: ["https://e.test/a.png"],
            leaves: ##"<feImage/><feImage href="#a"/>"##),
        HostileCase(
            #"<linearGradient xlink:href="other.svg#a"/><textPath href="other.svg#p"/><mpath href="other.svg#p"/>"#,
            removes: ["other.svg#a", "other.svg#p", "other.svg#p"],
            leaves: #"<linearGradient/><textPath/><mpath/>"#),
        HostileCase(
            #"<font-face-uri xlink:href="https://e.test/a.woff"/><font-face-uri href="data:font/woff2;base64,AA"/>"#,
            removes: ["https://e.test/a.woff"],
            leaves: #"<font-face-uri/><font-face-uri href="data:font/woff2;base64,AA"/>"#),
        HostileCase(
            #"<cursor xlink:href="https://e.test/a.png"/><color-profile xlink:href="a.icc"/>"#,
            removes: ["https://e.test/a.png", "a.icc"],
            leaves: #"<cursor/><color-profile/>"#),
        HostileCase(
            #"<filter id="f" xlink:href="https://e.test/#f"/>"#,
            removes: ["https://e.test/#f"],
            leaves: #"<filter id="f"/>"#),
        HostileCase(
            #"<g fill="url(https://e.test/a.svg#x)" stroke="url(#a)"/>"#,
            removes: ["https://e.test/a.svg#x"],
            leaves: #"<g stroke="url(#a)"/>"#),
        HostileCase(
            ##"<g fill="url( 'a.svg#x' )" mask='url("#m")'/>"##,
            removes: ["a.svg#x"],
            leaves: ##"<g mask='url("#m")'/>"##),
        HostileCase(
            #"<g filter="url(#a) url(https://e.test/b.svg#f)"/>"#,
            removes: ["https://e.test/b.svg#f"],
            leaves: #"<g/>"#),
        HostileCase(
            #"<g cursor="url(https://e.test/a.cur), auto"/>"#,
            removes: ["https://e.test/a.cur"],
            leaves: #"<g/>"#),
        HostileCase(
            #"<g fill="u&#x72;l(//e.test/a)"/>"#,
            removes: ["//e.test/a"],
            leaves: #"<g/>"#),
        HostileCase(
            #"<g fill="\75rl(//e.test/a)"/>"#,
            removes: ["//e.test/a"],
            leaves: #"<g/>"#),
        HostileCase(
            #"<animate attributeName="fill" values="red;url(https://e.test/#a)"/>"#,
            removes: ["https://e.test/#a"],
            leaves: #"<animate attributeName="fill"/>"#),
        HostileCase(
            #"<g id="url(x)" class="a" aria-label="see url(x)" data-x="url(x)"/>"#),
        HostileCase(
            #"<metadata><r:li xmlns:r="urn:rdf" r:resource="https://creativecommons.org/"/></metadata>"#),
        HostileCase(
            ##"<i:pgfRef xmlns:i="urn:ai" xlink:href="#adobe_illustrator_pgf"/>"##),
    ]
}
