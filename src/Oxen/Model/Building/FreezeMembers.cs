namespace Oxen;

/// <summary>Freezes what objects are made of: their columns, and the objects inside them.</summary>
internal static class FreezeMembers
{
    /// <summary>The members of a class.</summary>
    /// <param name="entity">The class, or the type of a complex member.</param>
    /// <param name="columns">Its columns, frozen.</param>
    public static Dictionary<MemberDraft, MemberModel> Of(EntityDraft entity, IReadOnlyDictionary<ColumnDraft, ColumnModel> columns)
    {
        var members = new Dictionary<MemberDraft, MemberModel>();
        foreach (var column in entity.Columns)
        {
            if (column.Property is not MadeUpProperty)
            {
                members.Add(column, new ColumnMember { Property = column.Property, Column = columns[column] });
            }
        }

        foreach (var complex in entity.Complex)
        {
            members.Add(complex, Freeze(complex, columns));
        }

        return members;
    }

    private static ComplexModel Freeze(ComplexDraft complex, IReadOnlyDictionary<ColumnDraft, ColumnModel> columns)
    {
        var inside = complex.Columns.Zip(complex.Inside.Columns).ToDictionary(pair => pair.Second, pair => columns[pair.First]);
        var members = Of(complex.Inside, inside);
        var required = complex.Inside.RequiredColumn();
        return new ComplexModel
        {
            Property = complex.Property,
            ClrType = complex.Inside.Type,
            Members = [.. members.Values],
            Columns = [.. inside.Values],
            Presence = !complex.IsOptional ? [] : required is null ? [.. inside.Values] : [inside[required]],
            Constructor = new ConstructorModel(complex.Inside.Constructor, [.. complex.Inside.ConstructorMembers.Select(member => members[member])]),
        };
    }

    // A column that always has a value where the object is there.
    private static ColumnDraft? RequiredColumn(this EntityDraft inside) =>
        inside.Columns.Find(column => column.Property is not MemberPath && !(column.Settings.IsRequired is { } required ? !required : column.Attributes.CanBeNull ?? true))
        ?? inside.Complex.Where(complex => !complex.IsOptional && complex.Inside.RequiredColumn() is not null)
            .Select(complex => complex.Columns[complex.Inside.Columns.IndexOf(complex.Inside.RequiredColumn()!)]).FirstOrDefault();
}
