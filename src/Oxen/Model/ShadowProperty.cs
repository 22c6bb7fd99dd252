namespace Oxen;

/// <summary>The name and type of a column without a property, such as those of a junction table.</summary>
/// <param name="owner">The class whose rows have the column.</param>
/// <param name="name">The name the property would have.</param>
/// <param name="type">The type it would have.</param>
internal sealed class ShadowProperty(Type owner, string name, Type type) : MadeUpProperty(owner, name, type);
