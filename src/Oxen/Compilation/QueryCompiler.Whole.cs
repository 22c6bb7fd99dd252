namespace Oxen;

/// <content>Queries that are one command with their collections.</content>
internal sealed partial class QueryCompiler
{
    private QueryPlan<T> Whole<T>(Shape own, BoundQuery shaped, SqlQuery lowered, CommandPlan command, ReadTerms terms, QueryTrace? trace)
    {
        var columns = Columns(lowered);
        var number = 0;
        var first = ReadsOf(shaped.Parts[0], columns);
        List<CollectionPlan> collections = [.. Shapes.Collections(own).Select(Collection)];
        var identities = Identities(own);
        List<CollectionPlan> all = [.. collections.SelectMany(collection => collection.All)];
        var slot = 1 + all.Select(collection => collection.Slot).Concat(identities.Select(identity => identity.Slot)).Max();
        WholeRead<T> whole = MaterializerBuilder.MustWait(own)
            ? new LaterRead<T>(slot, new UnionRows<Func<T>>(slot, Shape(MaterializerBuilder.LambdaLater<T>(own, first, dialect, terms), trace), all))
            : new DirectRead<T>(slot, new UnionRows<T>(slot, Shape(MaterializerBuilder.Lambda<T>(own, first, dialect, terms), trace), all));
        return new QueryPlan<T>(command, shaped.Result, NoRows<T>())
        {
            Whole = whole,
            OwnRows = (slot, whole.NewList),
            Collections = collections,
            Identities = identities,
            Notes = shaped.Notes,
            KeepsObjects = KeepsObjects,
            Default = DefaultOf(shaped.Default),
        };

        CollectionPlan Collection(CollectionShape collection)
        {
            var reads = ReadsOf(shaped.Parts[++number], columns);
            var rows = Shape(MaterializerBuilder.LambdaInto(collection, reads, dialect, terms), trace);
            return new CollectionPlan(collection.Slot, CollectionReads.NewBuffer(collection), command, rows, [.. Shapes.Collections(collection.Rows.Shape).Select(Collection)]);
        }
    }

    // A column of the union can be null where another part has nothing; this part knows of its own values.
    private static List<ColumnRead> ReadsOf(SinglePart part, List<ColumnRead> columns)
    {
        List<ColumnRead> reads = [.. columns];
        foreach (var (ordinal, value) in part.Values)
        {
            reads[ordinal] = new ColumnRead(StoredForm.Of(value) ?? columns[ordinal].Mapping, value is not SqlColumn { IsNullable: false });
        }

        return reads;
    }
}
