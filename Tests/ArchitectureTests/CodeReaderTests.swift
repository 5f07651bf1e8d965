import Testing

@Suite("Code is what remains without comments and literals")
struct CodeReaderTests {
    @Test(arguments: [
        ("let a = 1 // print(a)", "let a = 1            "),
        ("/* a /* b */ c */ d", "                  d"),
        ("/// try! it\nlet b", "           \nlet b"),
        (#"f("print(\"x\")")"#, "f(              )"),
        (##"f(#"a " \n"#, b)"##, "f(          , b)"),
        (#"let url = "http://a" + c"#, "let url =            + c"),
        (#""a\(try! b("c)"))d" + e"#, "   (try! b(    ))   + e"),
        (##"#"\(a)\#(b)"# + c"##, "        (b)   + c"),
        ("x = \"\"\"\n  a \"b\" // c\n  \\(d)\n  \"\"\" + e", "x =    \n            \n   (d)\n      + e"),
        ("a = \"open\nb", "a =      \nb"),
        ("#if DEBUG\n#endif", "#if DEBUG\n#endif"),
    ])
    func code(text: String, code: String) {
        #expect(CodeReader.code(of: text) == code)
    }
}
