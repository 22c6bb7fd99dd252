namespace Oxen;

/// <summary>
/// How tables, columns and indexes are called when neither an attribute nor the <see cref="ModelBuilder"/> says so. Derive
/// from it, or make one of functions with <see cref="Custom"/>. Names are used as they are: Oxen quotes what needs quotes.
/// </summary>
public abstract class Naming
{
    /// <summary>
    /// Lower case with underscores, tables in the plural: <c>OrderLine</c> is stored in <c>order_lines</c>, <c>CreatedAt</c>
    /// in <c>created_at</c>. The default.
    /// </summary>
    public static Naming SnakeCasePlural { get; } = new SnakeCasePluralNaming();

    /// <summary>The names of classes and members, letter by letter.</summary>
    public static Naming Exact { get; } = Custom(static name => name, static name => name);

    /// <summary>Names made by functions.</summary>
    /// <param name="table">Makes a table's name of a class's.</param>
    /// <param name="column">Makes a column's name of a property's.</param>
    public static Naming Custom(Func<string, string> table, Func<string, string> column)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(column);
        return new CustomNaming(table, column);
    }

    /// <summary>The table of the class called <paramref name="className"/>.</summary>
    public abstract string Table(string className);

    /// <summary>The column of the property called <paramref name="propertyName"/>.</summary>
    public abstract string Column(string propertyName);

    /// <summary>The index over these columns: <c>ix_users_email</c> unless overridden.</summary>
    public virtual string Index(string table, IReadOnlyList<string> columns) => $"ix_{table}_{string.Join('_', columns)}";

    private sealed class CustomNaming(Func<string, string> table, Func<string, string> column) : Naming
    {
        public override string Table(string className) => table(className);

        public override string Column(string propertyName) => column(propertyName);
    }
}
