extension JSON {
    /// The members of a JSON object in order (RFC 8259 § 4). No two have the same name, byte for byte; names that are
    /// only canonically equivalent ("é" composed and decomposed) are different.
    public struct Object: Sendable {
        /// A name and its value.
        public struct Member: Sendable {
            /// The name.
            public let name: String
            /// The value.
            public internal(set) var value: JSON
        }

        /// The members in order.
        public private(set) var members: [Member] = []
        /// Where the names are, when they are many.
        private var index: NameIndex?

        /// No members.
        public init() {}

        /// The members in order. Of a name that comes again, the last value stands at the first place.
        public init(_ pairs: some Sequence<(String, JSON)>) {
            for (name, value) in pairs { self[name] = value }
        }

        /// The members that say something: nil, `null` and empty arrays are left out, as Open Badges 3.0 demands.
        public init(present members: KeyValuePairs<String, JSON?>) {
            for (name, value) in members {
                switch value {
                case nil, .null?: continue
                case .array(let elements)? where elements.isEmpty: continue
                case let value?: self[name] = value
                }
            }
        }

        /// - Precondition: no name stands twice, and the index is of these members.
        init(members: [Member], index: NameIndex?) {
            self.members = members
            self.index = index
        }

        /// How many members there are.
        public var count: Int { members.count }

        /// Whether there are no members.
        public var isEmpty: Bool { members.isEmpty }

        /// The value of a member. A new name is appended, a known one keeps its place, nil removes it.
        public subscript(name: String) -> JSON? {
            get {
                place(of: name).map { members[$0].value }
            }
            set {
                switch (place(of: name), newValue) {
                case (let place?, let value?): members[place].value = value
                case (let place?, nil): remove(at: place)
                case (nil, let value?): append(Member(name: name, value: value))
                case (nil, nil): break
                }
            }
        }

        /// Changes the value of a member in its place; there may be none.
        mutating func change(_ name: String, _ change: (inout JSON) -> Void) {
            if let place = place(of: name) { change(&members[place].value) }
        }

        private func place(of name: String) -> Int? {
            guard let index else { return members.firstIndex { $0.name.hasSameBytes(as: name) } }
            return index.place(of: name) { members[$0].name.hasSameBytes(as: name) }
        }

        private mutating func append(_ member: Member) {
            members.append(member)
            if index?.isFull(members.count) ?? (members.count > NameIndex.smallest) {
                index = NameIndex(members)
            } else {
                index?.insert(member.name, at: members.count - 1) { _ in false }
            }
        }

        private mutating func remove(at place: Int) {
            members.remove(at: place)
            index = members.count > NameIndex.smallest ? NameIndex(members) : nil
        }
    }
}

extension JSON.Object: Hashable {
    /// Whether both are written with the same bytes.
    public static func == (left: JSON.Object, right: JSON.Object) -> Bool {
        left.members.elementsEqual(right.members) { $0.name.hasSameBytes(as: $1.name) && $0.value == $1.value }
    }

    /// Hashes the members in order, by their bytes.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(members.count)
        for member in members {
            member.name.hashBytes(into: &hasher)
            hasher.combine(member.value)
        }
    }
}

extension JSON.Object: ExpressibleByDictionaryLiteral {
    /// The members in order.
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self.init(elements)
    }
}
