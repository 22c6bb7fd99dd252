namespace Oxen;

/// <content>What the table has beside columns.</content>
public sealed partial class EntityBuilder<T>
{
    /// <summary>Has the database refuse rows that don't fulfil a condition.</summary>
    /// <param name="name">The name of the constraint, unquoted.</param>
    /// <param name="sql">The SQL of the condition, which is trusted; columns are named as the database has them.</param>
    /// <example><code>
    /// model.Entity&lt;Product>().HasCheckConstraint("ck_products_price", "price >= 0");
    /// </code></example>
    public EntityBuilder<T> HasCheckConstraint(string name, string sql)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(sql);
        return Describe(new TableDetails { Checks = [new CheckModel(name, sql)] });
    }

    /// <summary>Says what the table is for, in the database too, where it has comments (not SQLite).</summary>
    public EntityBuilder<T> HasComment(string comment)
    {
        ArgumentNullException.ThrowIfNull(comment);
        return Describe(new TableDetails { Comment = comment });
    }

    /// <summary>Names what the table was called before, see <see cref="WasNamedAttribute"/>.</summary>
    public EntityBuilder<T> WasNamed(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Describe(new TableDetails { FormerName = name });
    }

    private EntityBuilder<T> Describe(TableDetails details)
    {
        _settings.Details = details.Over(_settings.Details);
        return this;
    }
}
