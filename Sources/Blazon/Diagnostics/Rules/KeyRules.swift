/// What can be wrong with the keys of the register.
extension Rule {
    static let keyRules = [damagedKeys, movedSite]

    static let damagedKeys = Rule(
        "damaged-keys",
        page: Page(
            checks: "'content/register/keys.json' is as Blazon wrote it: every public key with its id and its dates.",
            matters: "The issuer's DID document is made from it. A key that is lost there verifies nothing any more.",
            example: """
                { "keys": [{ "id": "did:web:badges.example.edu#z6Mk", "type": "Multikey" }] }
                """,
            mend: """
                Restore the file from version control or a backup. Do not edit it: 'blazon keys' adds, rotates and \
                retires keys.
                """))

    static let movedSite = Rule(
        "moved-site",
        page: Page(
            checks: "Keys that sign belong to the address that 'baseURL' says.",
            matters: """
                Credentials name the issuer by the address of the site, and verifiers look for its keys there. \
                At another address nobody finds them.
                """,
            example: """
                baseURL: https://www.example.edu/badges
                """,
            mend: """
                Write the address that the site had when the key was made. When it has moved for good, retire its \
                keys with 'blazon keys retire', make new ones with 'blazon keys new', and keep the old site where it is.
                """))
}
