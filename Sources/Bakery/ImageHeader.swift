public struct ImageHeader { }
