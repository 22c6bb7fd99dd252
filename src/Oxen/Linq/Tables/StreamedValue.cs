using System.Linq.Expressions;
using System.Runtime.ExceptionServices;

namespace Oxen;

/// <summary>A value of an update that is read from a stream when the update is sent.</summary>
internal sealed class StreamedValue
{
    private readonly object _place;
    private readonly object _source;
    private readonly Expression _member;
    private readonly StreamedValue? _before;

    /// <summary>One after others of the same update.</summary>
    /// <param name="place">What stands in its place in the expression.</param>
    /// <param name="source">The stream of bytes, or the reader of a text.</param>
    /// <param name="member">What is set to it, for errors.</param>
    /// <param name="before">The others; null for none.</param>
    /// <exception cref="ArgumentException">One of the others has the same source, of which nothing would be left.</exception>
    public StreamedValue(object place, object source, Expression member, StreamedValue? before)
    {
        for (var other = before; other is not null; other = other._before)
        {
            if (ReferenceEquals(other._source, source))
            {
                throw new ArgumentException("A stream is set as the value of two members, and can be read but once. Set the second by a stream of its own.");
            }
        }

        (_place, _source, _member, _before) = (place, source, member, before);
    }

    /// <summary>Reads the values of an update and sends it; gives the number of rows it changed.</summary>
    public async Task<int> ExecuteAsync(OxenQueryProvider provider, Expression update, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var session = provider.Db.Session;
        var plan = provider.Plan<int>(update, out var values);
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
        catch (OxenException) when (Array.Find(values, value => value is PassedStream { Failure: not null }) is PassedStream failed)
        {
            ExceptionDispatchInfo.Throw(failed.Failure!);
            throw;
        }
    }

    // Its place among the values, and whether its bytes are stored as they are. What is known to have no room is refused before anything is read.
    private (int Slot, object Source, bool IsPlain) Checked(CommandPlan command, object?[] values, CancellationToken cancellationToken)
    {
        var slot = Array.FindIndex(values, one => ReferenceEquals(one, _place));
        var parameters = command.Parameters.Where(parameter => parameter.Source.Slot == slot).ToList();
        var isPlain = parameters.All(parameter =>
            parameter.Mapping.ToStore is null && parameter.Mapping.ClrType == typeof(byte[]) && ReferenceEquals(parameter.Source.Read(values), _place));
        if (_source is not Stream { CanSeek: true } stream)
        {
            return (slot, _source, isPlain);
        }

        var left = new PassedStream(stream, cancellationToken);
        if (left.Length > Array.MaxLength)
        {
            throw new ValueException($"A stream has {left.Length} bytes, and no value can have more than {Array.MaxLength}. Write it in parts, each in a row of its own, or keep it in a file.") { Place = _member.ToString() };
        }

        if (isPlain)
        {
            values[slot] = left;
            parameters.ForEach(parameter => parameter.Source.Read(values));
            values[slot] = _place;
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
