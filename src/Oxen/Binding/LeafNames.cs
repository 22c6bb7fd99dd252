namespace Oxen;

/// <summary>The names of the members that the leaves of a shape are selected into.</summary>
internal static class LeafNames
{
    /// <summary>The column name of each leaf's member, in the order of <see cref="Shapes.Leaves"/>; null where it has none.</summary>
    public static Queue<string?> Of(Shape shape, Func<string, string> columnName)
    {
        var names = new Queue<string?>();
        Add(shape, null);
        return names;

        void Add(Shape part, string? member)
        {
            switch (part)
            {
                case ObjectShape made:
                    for (var i = 0; i < made.Parts.Count; i++)
                    {
                        Add(made.Parts[i], made.Members[i]);
                    }

                    break;
                case ValueShape:
                    names.Enqueue(member is null ? null : columnName(member));
                    break;
                default:
                    foreach (var _ in Shapes.Leaves(part))
                    {
                        names.Enqueue(null);
                    }

                    break;
            }
        }
    }
}
