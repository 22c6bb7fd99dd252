using System.Linq.Expressions;
using System.Runtime.ExceptionServices;

namespace Oxen;

/// <summary>A value of an update that is read from a stream when the update is sent.</summary>
internal sealed class StreamedValue
{
    private readonly object _place;
    private readonly object _source;
    private readonly StreamedValue? _before;

    /// <summary>One after others of the same update.</summary>
    /// <param name="place">What stands in its place in the expression.</param>
    /// <param name="source">The stream of bytes, or the reader of a text.</param>
    /// <param name="before">The others; null for none.</param>
    /// <exception cref="ArgumentException">One of the others has the same source, of which nothing would be left.</exception>
    public StreamedValue(object place, object source, StreamedValue? before)
    {
        for (var other = before; other is not null; other = other._before)
        {
            if (ReferenceEquals(other._source, source))
            {
                throw new ArgumentException("A stream is set as the value of two members, and can be read but once. Set the second by a stream of its own.");
            }
        }

        (_place, _source, _before) = (place, source, before);
    }

    /// <summary>Reads the values of an update and sends it; gives the number of rows it changed.</summary>
    public async Task<int> ExecuteAsync(OxenQueryProvider provider, Expression update, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var session = provider.Db.Session;
        var plan = provider.Plan<int>(update, out var values);
        for (var value = this; value is not null; value = value._before)
        {
            var slot = Array.FindIndex(values, one => ReferenceEquals(one, value._place));
            var mayPass = session.Engine.Dialect.Traits.SendsStreams
                && plan.Command.Parameters.All(parameter => !ReferenceEquals(parameter.Source.Read(values), value._place) || parameter.Mapping.ToStore is null);
            values[slot] = await ReadAsync(value._source, mayPass, cancellationToken).ConfigureAwait(false);
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
            if (mayPass)
            {
                return new PassedStream(stream, cancellationToken);
            }

            var all = new byte[checked((int)Math.Max(0, stream.Length - stream.Position))];
            await stream.ReadExactlyAsync(all, cancellationToken).ConfigureAwait(false);
            return all;
        }

        var kept = new MemoryStream();
        await stream.CopyToAsync(kept, cancellationToken).ConfigureAwait(false);
        kept.Position = 0;
        return mayPass ? new PassedStream(kept, cancellationToken) : kept.ToArray();
    }
}
