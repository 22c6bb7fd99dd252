namespace Oxen;

/// <summary>An object that is to be in the collection of another.</summary>
/// <param name="Owner">What the collection's rows refer to the other by.</param>
/// <param name="Other">The object's key.</param>
/// <param name="Instance">The object.</param>
/// <param name="Index">The place of the object that an error names, among those that were given; null where it names none.</param>
internal sealed record ObjectLink(object?[] Owner, object?[] Other, object Instance, int? Index);
