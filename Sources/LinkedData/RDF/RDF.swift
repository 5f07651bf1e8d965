/// The abstract syntax of RDF 1.1 Concepts: terms, quads and datasets.
///
/// Terms are values one makes and reads; a ``Dataset`` keeps the bytes they are written with, each term once.
public enum RDF {}
