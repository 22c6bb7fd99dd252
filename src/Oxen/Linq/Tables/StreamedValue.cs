using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Oxen;

/// <summary>A value of an update, or of SQL the application wrote, that is read from a stream when the command is sent.</summary>
internal sealed class StreamedValue
{
    private readonly object _source;
    private readonly object _target;
    private readonly StreamedValue? _before;

    /// <summary>One after others of the same command.</summary>
    /// <param name="source">The stream of bytes, or the reader of a text.</param>
    /// <param name="target">What is set to it, in words for errors.</param>
    /// <param name="before">The others; null for none.</param>
    /// <exception cref="ArgumentException">One of the others has the same source, of which nothing would be left.</exception>
    public StreamedValue(object source, object target, StreamedValue? before)
    {
        for (var other = before; other is not null; other = other._before)
        {
            if (ReferenceEquals(other._source, source))
            {
                throw new ArgumentException("A stream is given as two values, and can be read but once. Give the second a stream of its own.");
            }
        }

        Place = source is Stream ? new byte[1] : new string('-', 1);
        (_source, _target, _before) = (source, target, before);
    }

    /// <summary>What stands for it in the expression: an object of its own, by which its place among the values is known.</summary>
    public object Place { get; }

    /// <summary>The streams and readers among the holes of SQL, the last first; null for none.</summary>
    public static StreamedValue? Among(object?[] holes)
    {
        StreamedValue? streamed = null;
        for (var i = 0; i < holes.Length; i++)
        {
            if (holes[i] is Stream or TextReader)
            {
                streamed = new StreamedValue(holes[i]!, $"hole {{{i}}} of the SQL", streamed);
            }
        }

        return streamed;
    }

    /// <summary>The SQL whose holes these are of, with what stands for them.</summary>
    public FormattableString In(FormattableString sql)
    {
        var holes = sql.GetArguments().ToArray();
        for (var value = this; value is not null; value = value._before)
        {
            holes[Array.IndexOf(holes, value._source)] = value.Place;
        }

        return FormattableStringFactory.Create(sql.Format, holes);
    }

    /// <summary>Reads the values of a command and sends it; gives the number of rows it changed.</summary>
    public async Task<int> ExecuteAsync(OxenQueryProvider provider, Expression command, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var session = provider.Db.Session;
        var plan = provider.Plan<int>(command, out var values);
        List<(int Slot, object Source, bool IsPlain)> sources = [];
        for (var value = this; value is not null; value = value._before)
        {
            sources.Add(value.Checked(plan.Command, values, cancellationToken));
        }

        foreach (var (slot, source, isPlain) in sources)
        {
            values[slot] = await ReadAsync(source, isPlain && session.Engine.Dialect.Traits.SendsStreams, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            return await QueryExecutor.ExecuteAsync(session, plan.Command, values, cancellationToken).ConfigureAwait(false);
        }
        // What the driver makes of it depends on who notices first that its connection is gone: a NullReferenceException too.
        catch (Exception) when (Array.Find(values, value => value is PassedStream { Failure: not null }) is PassedStream failed)
        {
            ExceptionDispatchInfo.Throw(failed.Failure!);
            throw;
        }
    }

    // Its place among the values, and whether its bytes are stored as they are. What is known to have no room is refused before anything is read.
    private (int Slot, object Source, bool IsPlain) Checked(CommandPlan command, object?[] values, CancellationToken cancellationToken)
    {
        var slot = Array.FindIndex(values, one => ReferenceEquals(one, Place));
        var parameters = command.Parameters.Where(parameter => parameter.Source.Slot == slot).ToList();
        var isPlain = parameters.All(parameter =>
            parameter.Mapping.ToStore is null && parameter.Mapping.ClrType == typeof(byte[]) && ReferenceEquals(parameter.Source.Read(values), Place));
        if (_source is not Stream { CanSeek: true } stream)
        {
            return (slot, _source, isPlain);
        }

        var left = new PassedStream(stream, cancellationToken);
        if (left.Length > Array.MaxLength)
        {
            throw new ValueException($"A stream has {left.Length} bytes, and no value can have more than {Array.MaxLength}. Write it in parts, each in a row of its own, or keep it in a file.") { Place = _target.ToString() };
        }

        if (isPlain)
        {
            values[slot] = left;
            parameters.ForEach(parameter => parameter.Source.Read(values));
            values[slot] = Place;
        }

        return (slot, _source, isPlain);
    }

    // A driver that takes a stream must be told its length first.
    private static async ValueTask<object> ReadAsync(object source, bool mayPass, CancellationToken cancellationToken)
    {
        if (source is TextReader text)
        {
            return await text.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        }

        var stream = (Stream)source;
        if (stream.CanSeek)
        {
            var left = new PassedStream(stream, cancellationToken);
            if (mayPass)
            {
                return left;
            }

            var all = new byte[left.Length];
            await stream.ReadExactlyAsync(all, cancellationToken).ConfigureAwait(false);
            return all;
        }

        var kept = new MemoryStream();
        await stream.CopyToAsync(kept, cancellationToken).ConfigureAwait(false);
        kept.Position = 0;
        return mayPass ? new PassedStream(kept, cancellationToken) : kept.ToArray();
    }
}
