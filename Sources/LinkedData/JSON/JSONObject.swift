extension JSON {
    /// The members of a JSON object in order. No two have the same name, byte for byte; names that are only
    /// canonically equivalent ("é" composed and decomposed) are different.
    public struct Object: Sendable {
        /// A name and its value.
        public struct Member: Sendable {
            /// The name.
            public let name: String
            /// The value.
            public fileprivate(set) var value: JSON
        }

        /// The members in order.
        public private(set) var members: [Member] = []

        /// No members.
        public init() {}

        /// The members in order. Of a name that comes again, the last value stands at the first place.
        public init(_ pairs: some Sequence<(String, JSON)>) {
            var places: [ExactName: Int] = [:]
            for (name, value) in pairs {
                if let place = places[ExactName(text: name)] {
                    members[place].value = value
                } else {
                    places[ExactName(text: name)] = members.count
                    members.append(Member(name: name, value: value))
                }
            }
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

        /// The value of a member. A new name is appended, a known one keeps its place, nil removes it.
        public subscript(name: String) -> JSON? {
            get {
                place(of: name).map { members[$0].value }
            }
            set {
                switch (place(of: name), newValue) {
                case (let place?, let value?): members[place].value = value
                case (let place?, nil): members.remove(at: place)
                case (nil, let value?): members.append(Member(name: name, value: value))
                case (nil, nil): break
                }
            }
        }

        private func place(of name: String) -> Int? {
            members.firstIndex { $0.name.hasSameBytes(as: name) }
        }
    }
}

extension JSON.Object: Equatable {
    /// Whether both are written with the same bytes.
    public static func == (left: JSON.Object, right: JSON.Object) -> Bool {
        left.members.elementsEqual(right.members) { $0.name.hasSameBytes(as: $1.name) && $0.value == $1.value }
    }
}

extension JSON.Object: ExpressibleByDictionaryLiteral {
    /// The members in order.
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self.init(elements)
    }
}

/// A name as a key: the hash of `String` agrees for equal bytes, its equality does not ask for them.
private struct ExactName: Hashable {
    let text: String

    static func == (left: ExactName, right: ExactName) -> Bool {
        left.text.hasSameBytes(as: right.text)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(text)
    }
}
