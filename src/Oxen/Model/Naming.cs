namespace Oxen;

/// <summary>placeholder: written with the conventions</summary>
public abstract class Naming;
