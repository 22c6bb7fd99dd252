namespace Oxen;

/// <summary>How rows travel as one parameter.</summary>
/// <param name="Parameter">The mapping of the parameter; its <see cref="TypeMapping.ToStore"/> takes the rows as a non-generic enumerable: of values where there is one column, of arrays where there are several.</param>
/// <param name="Source">SQL that makes a source of the parameter <c>{0}</c>: its columns, and before them one named <c>n</c>, the row's position from 0.</param>
internal sealed record RowsMapping(TypeMapping Parameter, string Source)
{
    /// <summary>The same with positions from 1, for an update or delete that is joined with it; null where <see cref="Source"/> does as well.</summary>
    public string? Joined { get; init; }
}

/// <summary>A column of rows that travel as one parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ClrType">The type of its values.</param>
internal sealed record RowsColumn(string Name, Type ClrType)
{
    /// <summary>How its values are stored; null until it is inferred, where nothing said it before.</summary>
    public TypeMapping? Mapping { get; init; }
}
