extension HostileCase {
    static let markup: [HostileCase] = [
        HostileCase(
            #"<g/><script>alert(1)</script><g/>"#,
            removes: ["script"],
            leaves: #"<g/><g/>"#),
        HostileCase(
            ##"<script href="#a"/><g/>"##,
            removes: ["script"],
            leaves: #"<g/>"#),
        HostileCase(
            #"<SCRIPT>alert(1)</SCRIPT>"#,
            removes: ["SCRIPT"],
            leaves: #""#),
        HostileCase(
            #"<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>"#,
            removes: ["s:script"],
            leaves: #""#),
        HostileCase(
            #"<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>"#,
            removes: ["script"],
            leaves: #""#),
        HostileCase(
            #"<script xmlns="urn:other">alert(1)</script>"#,
            removes: ["script"],
            leaves: #""#),
        HostileCase(
            #"<x:script xmlns:x="urn:x">a note</x:script>"#),
        HostileCase(
            #"<script><![CDATA[ </script> ]]></script><g/>"#,
            removes: ["script"],
            leaves: #"<g/>"#),
        HostileCase(
            #"<g id="a" onclick="x()" fill="red"/>"#,
            removes: ["onclick"],
            leaves: #"<g id="a" fill="red"/>"#),
        HostileCase(
            #"<g ONLOAD='x()'\#tOnBegin = "x()"/>"#,
            removes: ["ONLOAD", "OnBegin"],
            leaves: #"<g/>"#),
        HostileCase(
            #"<g x:onload="x()" xmlns:x="urn:x"/>"#,
            removes: ["onload"],
            leaves: #"<g xmlns:x="urn:x"/>"#),
        HostileCase(
            #"<g onfoo="x()" overflow="hidden" opacity=".5"/>"#,
            removes: ["onfoo"],
            leaves: #"<g overflow="hidden" opacity=".5"/>"#),
        HostileCase(
            #"<g title="a &gt; b" onclick="a>b"/>"#,
            removes: ["onclick"],
            leaves: #"<g title="a &gt; b"/>"#),
        HostileCase(
            #"<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Hi</p></foreignObject><g/>"#,
            removes: ["foreignObject"],
            leaves: #"<g/>"#),
        HostileCase(
            #"<switch><foreignobject/><g/></switch>"#,
            removes: ["foreignobject"],
            leaves: #"<switch><g/></switch>"#),
        HostileCase(
            #"<p xmlns="http://www.w3.org/1999/xhtml">Hi</p>"#,
            removes: ["p"],
            leaves: #""#),
        HostileCase(
            #"<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="https://e.test/"/>"#,
            removes: ["h:iframe"],
            leaves: #""#),
        HostileCase(
            #"<h:meta xmlns:h="http://www.w3.org/1999/xhtml" http-equiv="refresh"/>"#,
            removes: ["h:meta"],
            leaves: #""#),
        HostileCase(
            #"<h:link xmlns:h="http://www.w3.org/1999/xhtml" rel="stylesheet" href="x"/>"#,
            removes: ["h:link"],
            leaves: #""#),
        HostileCase(
            #"<iframe src="https://e.test/"/><embed src="a.swf"/><object data="a.pdf"/>"#,
            removes: ["iframe", "embed", "object"],
            leaves: #""#),
        HostileCase(
            #"<audio src="a.mp3"/><video><source src="a.mp4"/></video>"#,
            removes: ["audio", "video"],
            leaves: #""#),
        HostileCase(
            #"<math xmlns="http://www.w3.org/1998/Math/MathML" href="javascript:x()"><mi>x</mi></math>"#,
            removes: ["math"],
            leaves: #""#),
        HostileCase(
            #"<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="a"/>"#,
            removes: ["xi:include"],
            leaves: #""#),
        HostileCase(
            #"<ev:listener xmlns:ev="http://www.w3.org/2001/xml-events"/><handler>x()</handler>"#,
            removes: ["ev:listener", "handler"],
            leaves: #""#),
        HostileCase(
            #"<g><img src="x" onerror="x()"/></g>"#,
            removes: ["img"],
            leaves: #"<g></g>"#),
        HostileCase(
            #"<div><g/></div>"#,
            removes: ["div"],
            leaves: #""#),
        HostileCase(
            #"<font color="red"/><font horiz-adv-x="100"><glyph d="M0 0"/></font>"#,
            removes: ["font"],
            leaves: #"<font horiz-adv-x="100"><glyph d="M0 0"/></font>"#),
        HostileCase(
            #"<set attributeName="onclick" to="x()"/><set attributeName="fill" to="red"/>"#,
            removes: ["set"],
            leaves: #"<set attributeName="fill" to="red"/>"#),
        HostileCase(
            #"<a id="a"><animate attributeName="xlink:href" values="javascript:x()"/><circle r="4"/></a>"#,
            removes: ["animate"],
            leaves: #"<a id="a"><circle r="4"/></a>"#),
        HostileCase(
            ##"<a><set attributeName=" href " to="#b"/></a>"##,
            removes: ["set"],
            leaves: #"<a></a>"#),
        HostileCase(
            #"<set attributeName="x:href" xmlns:x="http://www.w3.org/1999/xlink" to="https://e.test/"/>"#,
            removes: ["set"],
            leaves: #""#),
        HostileCase(
            #"<animate attributeName="fill" values="red; java&#x0A;script:x()"/>"#,
            removes: ["animate"],
            leaves: #""#),
        HostileCase(
            #"<animateTransform attributeName="transform" type="rotate" from="0" to="360"/>"#),
        HostileCase(
            #"<desc><img src="x"/>words</desc>"#,
            removes: ["img"],
            leaves: #"<desc>words</desc>"#),
        HostileCase(
            #"<title>a <b>bold</b> word</title>"#,
            removes: ["b"],
            leaves: #"<title>a  word</title>"#),
        HostileCase(
            #"<desc><x:y xmlns:x="urn:x"><![CDATA[><img src=x onerror=x()>]]></x:y></desc>"#,
            removes: ["x:y"],
            leaves: #"<desc></desc>"#),
        HostileCase(
            #"<!--><img src=x onerror=x()>--><g/>"#,
            removes: ["<!--><img src=x onerror=x()>-->"],
            leaves: #"<g/>"#),
        HostileCase(
            #"<!---><img src=x onerror=x()>--><!-- a > b --><g/>"#,
            removes: ["<!---><img src=x onerror=x()>-->"],
            leaves: #"<!-- a > b --><g/>"#),
        HostileCase(
            #"<?pi ><img src=x onerror=x()>?><?xpacket begin="" id="W5M0"?>"#,
            removes: ["pi"],
            leaves: #"<?xpacket begin="" id="W5M0"?>"#),
        HostileCase(
            #"<metadata><x:work xmlns:x="urn:x" x:resource="http://purl.org/dc" y="note"/></metadata>"#),
        HostileCase(
            #"<g xml:base="https://e.test/"/>"#,
            removes: ["xml:base"],
            leaves: #"<g/>"#),
        HostileCase(
            #"<text>onload="x" javascript: url(x) &lt;script&gt;</text>"#),
        HostileCase(
            #"<text><![CDATA[</text><img src="//e.test/a"> & 'b']]></text>"#,
            removes: [#"<![CDATA[</text><img src="//e.test/a"> & 'b']]>"#],
            leaves: #"<text>&lt;/text&gt;&lt;img src=&quot;//e.test/a&quot;&gt; &amp; &apos;b&apos;</text>"#),
        HostileCase(
            #"<x:y xmlns:x="urn:x"><![CDATA[{"a":"1 < 2"}]]></x:y>"#),
        HostileCase(
            #"<style><![CDATA[.a{fill:red} </style><img src="//e.test/a">]]></style>"#,
            removes: ["style"],
            leaves: #""#),
    ]
}
