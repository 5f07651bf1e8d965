extension HostileCase {
    static let styles: [HostileCase] = [
        HostileCase(
            #"<g style="fill:url(https://e.test/a);stroke:red"/>"#,
            removes: ["https://e.test/a"],
            leaves: #"<g style="stroke:red"/>"#),
        HostileCase(
            #"<g style="stroke:red;fill:u\72l(//e.test)"/>"#,
            removes: ["//e.test"],
            leaves: #"<g style="stroke:red;"/>"#),
        HostileCase(
            #"<g style="fill:url(/**///e.test);a:b"/>"#,
            removes: ["/**///e.test"],
            leaves: #"<g style="a:b"/>"#),
        HostileCase(
            #"<g style="a:url('#/*');b:url(//e.test);c:url('*/')"/>"#,
            removes: ["//e.test", "*/"],
            leaves: #"<g style="a:url('#/*');"/>"#),
        HostileCase(
            #"<g style="fill:red; background:image-set('//e.test/a.png' 1x); x:y"/>"#,
            removes: ["//e.test/a.png"],
            leaves: #"<g style="fill:red;  x:y"/>"#),
        HostileCase(
            #"<g style="background:-webkit-image-set(url(//e.test/a.png) 1x)"/>"#,
            removes: ["-webkit-image-set("],
            leaves: #"<g style=""/>"#),
        HostileCase(
            #"<g style="filter:url('#b');mask:url(&quot;#c&quot;);fill:url(#a)"/>"#),
        HostileCase(
            #"<g style="fill:url(&#x2F;/e.test);a:&quot;b&quot;"/>"#,
            removes: ["//e.test"],
            leaves: #"<g style="a:&quot;b&quot;"/>"#),
        HostileCase(
            #"<g style="fill:url(&quot;\\#n//e.test&quot;)"/>"#,
            removes: ["//e.test"],
            leaves: #"<g style=""/>"#),
        HostileCase(
            #"<g style="background:url(data:image/png;base64,AAAA);cursor:url(data:image/svg+xml,x)"/>"#,
            removes: ["data:image/svg+xml,x"],
            leaves: #"<g style="background:url(data:image/png;base64,AAAA);"/>"#),
        HostileCase(
            #"<g style="width:expression(alert(1));-moz-binding:url(#x);behavior:url(#default)"/>"#,
            removes: ["expression(", "-moz-binding", "behavior"],
            leaves: #"<g style=""/>"#),
        HostileCase(
            #"<g style="scroll-behavior:smooth;fill:red"/>"#),
        HostileCase(
            #"<g style="a:b;fill:url(javascript:x())"/>"#,
            removes: ["url(javascript:x()"],
            leaves: #"<g style="a:b;"/>"#),
        HostileCase(
            #"<g style="src:src('//e.test')"/>"#,
            removes: ["//e.test"],
            leaves: #"<g style=""/>"#),
        HostileCase(
            #"<g style="fill:url('#a"/>"#),
        HostileCase(
            #"<g style="fill:url(//e.test"/>"#,
            removes: ["//e.test"],
            leaves: #"<g style=""/>"#),
        HostileCase(
            #"<style>@import url('https://f.test/css?family=Lato'); .a{fill:red}</style>"#,
            removes: ["@import"],
            leaves: #"<style> .a{fill:red}</style>"#),
        HostileCase(
            #"<style>@import 'a.css';</style>"#,
            removes: ["@import"],
            leaves: #"<style></style>"#),
        HostileCase(
            #"<style>.a{fill:red}@\69mport "a.css" screen;.b{fill:blue}</style>"#,
            removes: ["@import"],
            leaves: #"<style>.a{fill:red}.b{fill:blue}</style>"#),
        HostileCase(
            #"<style><![CDATA[.a{fill:red}@import "a.css";.b{fill:blue}]]></style>"#,
            removes: ["@import"],
            leaves: #"<style><![CDATA[.a{fill:red}.b{fill:blue}]]></style>"#),
        HostileCase(
            #"<style>@font-face{font-family:X;src:url(//f.test/x.woff2) format("woff2")}a{b:c}</style>"#,
            removes: ["//f.test/x.woff2"],
            leaves: #"<style>@font-face{font-family:X;}a{b:c}</style>"#),
        HostileCase(
            #"<style>@font-face { src: url(data:font/woff2,AA) } .a:hover { fill: url(#a) }</style>"#),
        HostileCase(
            #"<style>@media print { .a { fill: url(//e.test) ; stroke: red } } .b{}</style>"#,
            removes: ["//e.test"],
            leaves: #"<style>@media print { .a {  stroke: red } } .b{}</style>"#),
        HostileCase(
            #"<style>.a{fill:url(//e.test)}.b{fill:blue}</style>"#,
            removes: ["//e.test"],
            leaves: #"<style>.a{}.b{fill:blue}</style>"#),
        HostileCase(
            #"<style>.a[title="}"]{x:"{";fill:url("//e.test")}.b{}</style>"#,
            removes: ["//e.test"],
            leaves: #"<style>.a[title="}"]{x:"{";}.b{}</style>"#),
        HostileCase(
            #"<style>@namespace svg url(http://www.w3.org/2000/svg);svg|g{fill:red}</style>"#),
        HostileCase(
            #"<style>@namespace url(http://x.test/n);a{fill:url(http://x.test/n)}</style>"#,
            removes: ["http://x.test/n"],
            leaves: #"<style>@namespace url(http://x.test/n);a{}</style>"#),
        HostileCase(
            #"<style>/* url(https://e.test) */.a{fill:red}/* plain */</style>"#,
            removes: ["https://e.test"],
            leaves: #"<style>.a{fill:red}/* plain */</style>"#),
        HostileCase(
            #"<style>.a{/* @import 'x' */fill:red}</style>"#,
            removes: ["@import"],
            leaves: #"<style>.a{fill:red}</style>"#),
        HostileCase(
            #"<style>.a{fill:red /*</style>"#),
        HostileCase(
            #"<style>.a{fill:u<!-- x -->rl(//e.test)}</style>"#,
            removes: ["//e.test"],
            leaves: #""#),
        HostileCase(
            #"<style>.a{fill:red;b:url(<![CDATA[//e.test]]>)}</style>"#,
            removes: ["//e.test"],
            leaves: #""#),
        HostileCase(
            #"<style>@im<![CDATA[port 'a.css';]]>.a{}</style>"#,
            removes: ["@import"],
            leaves: #""#),
        HostileCase(
            #"<style>.a{}<g>@import 'x';</g></style>"#,
            removes: ["g"],
            leaves: #"<style>.a{}</style>"#),
        HostileCase(
            #"<style>&#64;import 'a.css';.a{fill:red}</style>"#,
            removes: ["@import"],
            leaves: #"<style>.a{fill:red}</style>"#),
        HostileCase(
            #"<style>@-moz-document url(https://e.test) { a { b: c } } .b{}</style>"#,
            removes: ["https://e.test"],
            leaves: #"<style> .b{}</style>"#),
        HostileCase(
            #"<style>a{b:url(x y);c:d}e{f:g}</style>"#,
            removes: ["url(x y)"],
            leaves: #"<style>a{c:d}e{f:g}</style>"#),
        HostileCase(
            #"<style>a{b:"\#n//x;c:url(//e.test)}e{f:g}</style>"#,
            removes: [#"""#, "//e.test"],
            leaves: #"<style>a{}e{f:g}</style>"#),
        HostileCase(
            #"<style><!-- @import 'a.css'; --></style>"#),
        HostileCase(
            #"<style xmlns="urn:x">@import 'a.css';</style>"#,
            removes: ["@import"],
            leaves: #"<style xmlns="urn:x"></style>"#),
        HostileCase(
            #"<x:style xmlns:x="urn:x">@import 'a.css';</x:style>"#),
        HostileCase(
            #"<style type="text/css">\#n\#t.st0{fill:#FFF;}\#n\#t.st1{fill:url(#SVGID_1_);}\#n</style>"#),
    ]
}
