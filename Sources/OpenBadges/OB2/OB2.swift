/// The vocabulary of Open Badges 2.0, where its classes differ from those of 3.0.
public enum OB2 {}
