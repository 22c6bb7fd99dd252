using System.Data.Common;

namespace Oxen;

/// <summary>
/// What the columns of a result are read into, to say it when a row can't be read. Those that are never NULL by the model are
/// read without a look whether they are, and looked at then: the table may be otherwise than the class says.
/// </summary>
internal sealed class RowPlaces
{
    private readonly List<Place> _places = [];
    private readonly IReadOnlyList<ColumnRead> _columns;
    private readonly Func<string>? _query;

    private RowPlaces(IReadOnlyList<ColumnRead> columns, Func<string>? query) => (_columns, _query) = (columns, query);

    /// <summary>Finds why the row a reader stands at can't be read, by what was thrown: a NULL, a name that an enum doesn't have, or a value of another type. Gives null for what is none of these.</summary>
    /// <param name="shape">What a row becomes; its leaves know their ordinals.</param>
    /// <param name="columns">How each column is read.</param>
    /// <param name="query">Prints the query; null where there is none.</param>
    public static Func<DbDataReader, Exception, OxenException?> Of(Shape shape, IReadOnlyList<ColumnRead> columns, Func<string>? query)
    {
        var places = new RowPlaces(columns, query);
        places.Add(shape, "");
        return places.Find;
    }

    /// <summary>The same for rows that are of one of several queries: their first column says of which.</summary>
    public static Func<DbDataReader, Exception, OxenException?> Of(IEnumerable<(Shape Shape, IReadOnlyList<ColumnRead> Columns)> parts, Func<string>? query)
    {
        List<RowPlaces> all = [];
        foreach (var (shape, columns) in parts)
        {
            var places = new RowPlaces(columns, query);
            places.Add(shape, "");
            all.Add(places);
        }

        return (reader, cause) => Reads(() => reader.GetInt32(0)) is { } part ? all[part].Find(reader, cause) : null;
    }

    /// <summary>The same for rows of columns of an entity, in this order.</summary>
    public static Func<DbDataReader, Exception, OxenException?> Of(EntityModel entity, IReadOnlyList<ColumnModel> columns)
    {
        var places = new RowPlaces([], null);
        for (var i = 0; i < columns.Count; i++)
        {
            places.AddColumn(entity, columns[i], i, isNullable: false);
        }

        return places.Find;
    }

    private void Add(Shape shape, string path)
    {
        switch (shape)
        {
            case ValueShape { Ordinal: >= 0 and var ordinal } value:
                _places.Add(new Place(ordinal, _columns[ordinal].IsNullable, path, value.Type, null, ColumnRead.NameOf(value.Sql)));
                break;
            case EntityShape entity:
                foreach (var (column, value) in entity.Entity.Row.Zip(entity.Columns))
                {
                    if (value.Ordinal >= 0)
                    {
                        AddColumn(entity.Entity, column, value.Ordinal, _columns[value.Ordinal].IsNullable);
                    }
                }

                break;
            case LoadedShape loaded:
                Add(loaded.Entity, path);
                foreach (var (navigation, part) in loaded.Navigations.Zip(loaded.Loaded))
                {
                    Add(part, Joined(path, navigation.Property.Name));
                }

                break;
            case OptionalShape optional:
                Add(optional.Row, path);
                break;
            case ObjectShape made:
                for (var i = 0; i < made.Parts.Count; i++)
                {
                    Add(made.Parts[i], Joined(path, made.Members[i]));
                }

                break;
            case ClientShape client:
                foreach (var part in client.Parts)
                {
                    Add(part, path);
                }

                break;
        }
    }

    private void AddColumn(EntityModel entity, ColumnModel column, int ordinal, bool isNullable) =>
        _places.Add(new Place(ordinal, isNullable || column.IsNullable, column.Property.Name, column.Property.PropertyType, entity, column.Name));

    private static string Joined(string path, string? member) => member is null ? path : path.Length == 0 ? member : $"{path}.{member}";

    private OxenException? Find(DbDataReader reader, Exception cause)
    {
        if (cause is ValueException { UnknownName: var (ordinal, type) })
        {
            return _places.Find(place => place.Ordinal == ordinal) is { } of ? ValueException.OfName(Where(of), type, ordinal, Query) : null;
        }

        foreach (var place in _places.Where(static place => !place.IsNullable).OrderBy(static place => place.Ordinal))
        {
            if (Reads(() => reader.IsDBNull(place.Ordinal)) == true)
            {
                return Error(place, cause);
            }
        }

        return cause is ValueException { Ordinal: { } at } value && _places.Find(place => place.Ordinal == at) is { } unread && Target(unread) is { } target
            ? value.ReadInto(target, Query)
            : null;
    }

    // Null where there is no row, or its columns come one after the other and this one, which could be read, is past: drivers tell it in either way.
    private static T? Reads<T>(Func<T> read)
        where T : struct
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is InvalidOperationException or DbException)
        {
            return null;
        }
    }

    private string Query => _query is null ? "" : $"{Environment.NewLine}{Environment.NewLine}{_query()}";

    private static string Where(Place place) => place.Entity is { } entity
        ? $"Column '{place.Column}' of a row, which '{TypeName.Of(entity.ClrType)}.{place.Member}' is read from,"
        : $"{(place.Member.Length == 0 ? "The value of a row" : $"'{place.Member}' of a row")}{(place.Column is null ? "" : $" (column '{place.Column}')")}";

    // Null for a value that is all there is of a row.
    private static string? Target(Place place) => place.Entity is { } entity ? $"'{TypeName.Of(entity.ClrType)}.{place.Member}' (column '{place.Column}' of '{entity.Table}')"
        : place.Member.Length > 0 ? $"'{place.Member}' of a row" : null;

    private NullValueException Error(Place place, Exception cause)
    {
        var (type, column) = (TypeName.Of(place.Type), place.Column);
        var (what, remedy) = place.Entity is { } entity
            ? ($"Column '{column}' of a row is NULL, but '{TypeName.Of(entity.ClrType)}.{place.Member}', which it is read into, is a '{type}' that can't be null",
                $"Make the member nullable ({type}?), or fill column '{column}' of '{entity.Table}' and set it NOT NULL, as the class says it is (db.Schema.SyncAsync() tells what else differs).")
            : ($"{(place.Member.Length == 0 ? "The value of a row" : $"'{place.Member}' of a row")} is NULL{(column is null ? "" : $" (column '{column}')")}, but by the model it never is",
                $"Make the member of the class nullable that {(column is null ? "it is computed of" : $"column '{column}' belongs to")}, or fill {(column is null ? "its" : "the")} column and set it NOT NULL, as the class says it is (db.Schema.SyncAsync() tells what else differs).");
        return new NullValueException($"{what}. {remedy}{Query}", place.Member.Length == 0 ? null : place.Member, column, cause);
    }

    private sealed record Place(int Ordinal, bool IsNullable, string Member, Type Type, EntityModel? Entity, string? Column);
}
