using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>What an update sets; immutable, each call gives one with one setter more.</summary>
/// <typeparam name="T">The entity.</typeparam>
public sealed class UpdateSetters<T>
{
    internal UpdateSetters(Expression source, StreamedValue? streamed = null) => (Source, Streamed) = (source, streamed);

    internal Expression Source { get; }

    // What is read when the update is sent, the last first.
    internal StreamedValue? Streamed { get; }

    /// <summary>Sets a property to a value.</summary>
    /// <param name="property">The property, such as <c>u => u.Age</c>.</param>
    /// <param name="value">The value; it is sent as a parameter.</param>
    [OverloadResolutionPriority(1)]
    public UpdateSetters<T> Set<TValue>(Expression<Func<T, TValue>> property, TValue value)
    {
        ArgumentNullException.ThrowIfNull(property);
        return With(property, Expression.Lambda<Func<T, TValue>>(Captured.Of(value), property.Parameters));
    }

    /// <summary>Sets a property to an expression over the row as it was before the update.</summary>
    /// <param name="property">The property, such as <c>u => u.Age</c>.</param>
    /// <param name="value">Its new value, such as <c>u => u.Age + 1</c>.</param>
    public UpdateSetters<T> Set<TValue>(Expression<Func<T, TValue>> property, Expression<Func<T, TValue>> value)
    {
        ArgumentNullException.ThrowIfNull(property);
        ArgumentNullException.ThrowIfNull(value);
        return With(property, value);
    }

    /// <summary>
    /// Sets bytes to what is left of a stream, of which <see cref="OxenQueryableExtensions.ExecuteUpdateAsync{T}"/> reads all.
    /// <example><code>
    /// await using var file = File.OpenRead(path);
    /// int rows = await db.Files.Where(f => f.Id == id).ExecuteUpdateAsync(s => s.Set(f => f.Content, file));
    /// </code></example>
    /// </summary>
    /// <remarks>
    /// PostgreSQL is sent a stream that can seek piece by piece. Elsewhere, and of a stream that doesn't tell its length, the
    /// bytes are read into memory before anything is sent, once. A stream that throws leaves the rows as they were; on PostgreSQL it
    /// costs the connection, and a transaction around it. Where a transaction may be run again, open the stream inside it.
    /// </remarks>
    /// <param name="property">The property, such as <c>f => f.Content</c>.</param>
    /// <param name="value">The stream, read from where it stands; it isn't disposed.</param>
    /// <exception cref="ArgumentException">The stream is the value of another property already.</exception>
    public UpdateSetters<T> Set(Expression<Func<T, byte[]?>> property, Stream value)
    {
        ArgumentNullException.ThrowIfNull(property);
        ArgumentNullException.ThrowIfNull(value);
        var streamed = new StreamedValue(value, property.Body, Streamed);
        return With(property, Expression.Lambda<Func<T, byte[]?>>(Captured.Of((byte[])streamed.Place), property.Parameters), streamed);
    }

    /// <summary>Sets a text to what is left of a reader, which <see cref="OxenQueryableExtensions.ExecuteUpdateAsync{T}"/> reads into memory before anything is sent.</summary>
    /// <param name="property">The property, such as <c>b => b.Text</c>.</param>
    /// <param name="value">The reader, read from where it stands; it isn't disposed.</param>
    /// <exception cref="ArgumentException">The reader is the value of another property already.</exception>
    public UpdateSetters<T> Set(Expression<Func<T, string?>> property, TextReader value)
    {
        ArgumentNullException.ThrowIfNull(property);
        ArgumentNullException.ThrowIfNull(value);
        var streamed = new StreamedValue(value, property.Body, Streamed);
        return With(property, Expression.Lambda<Func<T, string?>>(Captured.Of((string)streamed.Place), property.Parameters), streamed);
    }

    private UpdateSetters<T> With<TValue>(Expression<Func<T, TValue>> property, Expression<Func<T, TValue>> value, StreamedValue? streamed = null) =>
        new(Expression.Call(SetMethod<TValue>.Of, Source, Expression.Quote(property), Expression.Quote(value)), streamed ?? Streamed);

    // Looked up once for each type of value.
    private static class SetMethod<TValue>
    {
        public static MethodInfo Of { get; } =
            new Func<IQueryable<T>, Expression<Func<T, TValue>>, Expression<Func<T, TValue>>, IQueryable<T>>(OxenQueryableExtensions.Set).Method;
    }
}
