/// RDF 1.1 N-Quads: a line for each quad.
public enum NQuads {}
