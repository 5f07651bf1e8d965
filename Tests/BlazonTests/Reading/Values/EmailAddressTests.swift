import Blazon
import Testing

@Suite struct EmailAddressTests {
    @Test(arguments: [
        "badges@example.edu", "first.last+badges@mail.example.edu", "o'neill@example.edu", "用户@例子.example",
        "a@b.c", "r&d@example.edu", "x@xn--mnchen-3ya.example", String(repeating: "a", count: 64) + "@example.edu",
    ])
    func accepts(_ text: String) {
        #expect(EmailAddress(text)?.text == text)
    }

    @Test(arguments: [
        "", "@", "badges", "badges@", "@example.edu", "badges@example", "a@b@example.edu", "badges at example.edu",
        "badges@example..edu", "badges@.example.edu", "badges@example.edu.", "badges@-example.edu",
        "badges@example-.edu",
        "badges@exam_ple.edu", ".a@example.edu", "a.@example.edu", "a..b@example.edu", "Badges <badges@example.edu>",
        "mailto:badges@example.edu", "a@example.edu, b@example.edu", "a@example.edu\r\nBcc: b@example.edu",
        "a\u{0}@example.edu", "\"a b\"@example.edu", "a@[192.0.2.1]", "a@exam\u{A0}ple.edu", "a@example.edu\u{2028}",
        String(repeating: "a", count: 65) + "@example.edu", "a@" + String(repeating: "b.", count: 126) + "cc",
        "a@example.edu?subject=x", "a@example.edu/x", "a@exa%6dple.edu", "a@example.edu#x", "a@b&c.edu",
        "a?bcc=x@example.edu", "a%40b@example.edu", "a@\u{301}b@example.edu", "a\u{202E}@example.edu",
        "a@\u{200B}b.edu",
    ])
    func refuses(_ text: String) {
        #expect(EmailAddress(text) == nil)
    }
}
