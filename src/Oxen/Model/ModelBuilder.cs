namespace Oxen;

/// <summary>placeholder: the fluent configuration of a model</summary>
public sealed class ModelBuilder;
