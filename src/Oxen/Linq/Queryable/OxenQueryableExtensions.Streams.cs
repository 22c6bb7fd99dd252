using System.Linq.Expressions;

namespace Oxen;

/// <content>Values that are too large for memory.</content>
public static partial class OxenQueryableExtensions
{
    /// <summary>
    /// Opens the bytes of a column of the first row, to be read once, as they come from the database: memory holds a buffer of
    /// them. Dispose the stream; it has a connection until then. Null where there is no row, or the column is NULL.
    /// <example><code>
    /// await using Stream? bytes = await db.Files.Where(f => f.Id == id).OpenReadAsync(f => f.Content);
    /// </code></example>
    /// </summary>
    /// <remarks>
    /// In a transaction, another command first reads the rest into memory. On SQLite it is read piece by piece where the query
    /// is over an entity with one whole-numbered key; in other queries SQLite, and always a driver for MySQL, holds the value itself.
    /// The stream isn't for several threads at once.
    /// </remarks>
    /// <param name="source">The query; order it unless it finds one row.</param>
    /// <param name="member">The column, such as <c>f => f.Content</c>.</param>
    /// <param name="cancellationToken">Stops the command before it has given the row.</param>
    public static async Task<Stream?> OpenReadAsync<T>(this IQueryable<T> source, Expression<Func<T, byte[]?>> member, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(member);
        var rows = FirstOf(source, member, new FixedRowShape<LargeBytes?>(static (reader, _) => reader.IsDBNull(0) ? null : new LargeBytes(reader.GetStream(0))), cancellationToken);
        if (await OpenAsync(rows).ConfigureAwait(false) is { } bytes)
        {
            bytes.Rows = rows;
            return bytes;
        }

        return null;
    }

    /// <summary>
    /// Opens the text of a column of the first row, to be read once, as it comes from the database. Dispose the reader; it has a
    /// connection until then. Null where there is no row, or the column is NULL.
    /// <example><code>
    /// using TextReader? text = await db.Books.Where(b => b.Id == id).OpenTextAsync(b => b.Text);
    /// </code></example>
    /// </summary>
    /// <remarks>In a transaction, another command first reads the rest into memory. SQLite, and a driver for MySQL, holds the value itself. The reader isn't for several threads at once.</remarks>
    /// <inheritdoc cref="OpenReadAsync"/>
    public static async Task<TextReader?> OpenTextAsync<T>(this IQueryable<T> source, Expression<Func<T, string?>> member, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(member);
        var dialect = ProviderOf(source).Db.Session.Engine.Dialect;
        var rows = FirstOf(source, member, new FixedRowShape<LargeText?>((reader, _) => reader.IsDBNull(0) ? null : new LargeText(dialect.OpenText(reader, 0))), cancellationToken);
        if (await OpenAsync(rows).ConfigureAwait(false) is { } text)
        {
            text.Rows = rows;
            return text;
        }

        return null;
    }

    // The first row, which stays open; null where there is nothing to read.
    private static async Task<TValue?> OpenAsync<TValue>(RowStream<TValue?> rows)
        where TValue : class
    {
        TValue? value = null;
        try
        {
            value = await rows.MoveNextAsync().ConfigureAwait(false) ? rows.Current : null;
            return value;
        }
        finally
        {
            if (value is null)
            {
                await rows.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private static RowStream<TRow> FirstOf<T, TValue, TRow>(IQueryable<T> source, Expression<Func<T, TValue>> member, RowShape<TRow> shape, CancellationToken cancellationToken)
    {
        var provider = ProviderOf(source);
        var session = provider.Db.Session;
        var row = member.Parameters[0];
        List<MemberBinding> columns = [Bind(nameof(LargeRow.Value), member.Body)];
        if (provider.Db.Model.Find(typeof(T)) is { Key: [var key] } entity && IsOfOneRow(entity, source.Expression, member))
        {
            columns.Add(Bind(nameof(LargeRow.Key), key.Property.Name.Split('.').Aggregate((Expression)row, Expression.Property)));
        }

        var values = source.Select(Expression.Lambda<Func<T, LargeRow>>(Expression.MemberInit(Expression.New(typeof(LargeRow)), columns), row)).Take(1);
        var plan = provider.Plan<LargeRow>(values.Expression, out var captured);
        ReadScope.CheckLocks(session, plan);
        return new RowStream<TRow>(session, plan.Command.Reading(session.Engine.Dialect.Traits.LargeValues), captured, shape, cancellationToken);

        static MemberAssignment Bind(string name, Expression value) => Expression.Bind(typeof(LargeRow).GetProperty(name)!, Expression.Convert(value, typeof(object)));
    }

    // The driver takes any key of the value's table for that of its row: so both must come from the same row of the one table.
    private static bool IsOfOneRow<T, TValue>(EntityModel entity, Expression rows, Expression<Func<T, TValue>> member)
    {
        while (rows is MethodCallExpression call && typeof(IQueryable<T>).IsAssignableFrom(call.Type) && !call.Arguments.Skip(1).Any(GivesRows))
        {
            rows = call.Arguments[0];
        }

        var path = new Stack<string>();
        var place = member.Body;
        while (place is MemberExpression { Expression: { } owner } column)
        {
            path.Push(column.Member.Name);
            place = owner;
        }

        return rows is ConstantExpression { Value: IBoundTable and IQueryable<T> }
            && entity.Hierarchy is null or { Strategy: InheritanceStrategy.TablePerHierarchy }
            && place == member.Parameters[0]
            && entity.FindColumn(string.Join('.', path)) is not null;

        // Such an argument puts rows together by its own rules.
        static bool GivesRows(Expression argument)
        {
            var type = argument is UnaryExpression { Operand: LambdaExpression lambda } ? lambda.ReturnType : argument.Type;
            return typeof(T).IsAssignableFrom(type) || typeof(IEnumerable<T>).IsAssignableFrom(type);
        }
    }

    // By the key beside a value SQLite's driver finds it, to read it piece by piece.
    private sealed class LargeRow
    {
        public object? Value { get; set; }

        public object? Key { get; set; }
    }
}
