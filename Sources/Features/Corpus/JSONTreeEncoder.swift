extension Encodable {
  /// The value as JSON, keys sorted: without white space, or a line a value.
  ///
  /// - Throws: `EncodingError` if a number in it is not finite.
  /// - Complexity: O(n log n).
  package func json(indented: Bool = false) throws -> [UInt8] {
    let encoder = JSONTreeEncoder(codingPath: [])
    try encoder.set(self)
    return encoder.node.tree.serialized(indented: indented)
  }
}

/// Encodes a value as a tree of JSON.
struct JSONTreeEncoder: Encoder {
  /// A value on its way: containers of one value may be asked for more than once.
  final class Node {
    /// A single value, or `nil` for a container; a value that encodes nothing is an empty object.
    var scalar: JSONTree?
    var isArray = false
    var elements: [Node] = []
    var members: [String: Node] = [:]

    var tree: JSONTree {
      if let scalar { return scalar }
      return isArray ? .array(elements.map(\.tree)) : .object(members.mapValues(\.tree))
    }
  }

  let node = Node()
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// Makes the encoder of a member.
  fileprivate func member(_ key: some CodingKey) -> JSONTreeEncoder {
    let encoder = JSONTreeEncoder(codingPath: codingPath + [key])
    node.members[key.stringValue] = encoder.node
    return encoder
  }

  /// Makes the encoder of a further element.
  fileprivate func element() -> JSONTreeEncoder {
    let encoder = JSONTreeEncoder(
      codingPath: codingPath + [JSONKey(index: node.elements.count)])
    node.elements.append(encoder.node)
    return encoder
  }

  /// Makes this the encoding of a value.
  fileprivate func set(_ value: some Encodable) throws {
    guard JSONScalars.type(type(of: value)) != nil, let scalar = value as? any JSONScalar else {
      return try value.encode(to: self)
    }
    guard let tree = scalar.json else {
      throw EncodingError.invalidValue(
        value, .init(codingPath: codingPath, debugDescription: "expected a finite number"))
    }
    node.scalar = tree
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(JSONMemberEncoder<Key>(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.isArray = true
    return JSONElementEncoder(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension JSONTreeEncoder: SingleValueEncodingContainer {
  func encodeNil() { node.scalar = .null }

  func encode(_ value: some Encodable) throws { try set(value) }
}

/// Encodes the members of an object.
private struct JSONMemberEncoder<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: JSONTreeEncoder
  var codingPath: [any CodingKey] { encoder.codingPath }

  func encodeNil(forKey key: Key) { encoder.member(key).encodeNil() }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    try encoder.member(key).set(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> { encoder.member(key).container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder.member(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder.member(JSONKey.super) }

  func superEncoder(forKey key: Key) -> any Encoder { encoder.member(key) }
}

/// Encodes the elements of an array.
private struct JSONElementEncoder: UnkeyedEncodingContainer {
  let encoder: JSONTreeEncoder
  var codingPath: [any CodingKey] { encoder.codingPath }
  var count: Int { encoder.node.elements.count }

  func encodeNil() { encoder.element().encodeNil() }

  func encode(_ value: some Encodable) throws { try encoder.element().set(value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> { encoder.element().container(keyedBy: type) }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    encoder.element().unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder.element() }
}
