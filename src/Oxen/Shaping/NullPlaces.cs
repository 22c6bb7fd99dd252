using System.Data.Common;

namespace Oxen;

/// <summary>
/// The columns of a result that are read without a look whether they are NULL, since by the model they never are. When a row
/// can't be read, they are looked at: the table may be otherwise than the class says.
/// </summary>
internal sealed class NullPlaces
{
    private readonly List<Place> _places = [];
    private readonly IReadOnlyList<ColumnRead> _columns;
    private readonly Func<string>? _query;

    private NullPlaces(IReadOnlyList<ColumnRead> columns, Func<string>? query) => (_columns, _query) = (columns, query);

    /// <summary>The error of a NULL in the row a reader stands at, by what could not be read; gives null where it isn't that.</summary>
    /// <param name="shape">What a row becomes; its leaves know their ordinals.</param>
    /// <param name="columns">How each column is read.</param>
    /// <param name="query">Prints the query; null where there is none.</param>
    public static Func<DbDataReader, Exception, OxenException?> Of(Shape shape, IReadOnlyList<ColumnRead> columns, Func<string>? query)
    {
        var places = new NullPlaces(columns, query);
        places.Add(shape, "");
        return places.Find;
    }

    /// <summary>The same for rows that are of one of several queries: their first column says of which.</summary>
    public static Func<DbDataReader, Exception, OxenException?> Of(IEnumerable<(Shape Shape, IReadOnlyList<ColumnRead> Columns)> parts, Func<string>? query)
    {
        List<NullPlaces> all = [];
        foreach (var (shape, columns) in parts)
        {
            var places = new NullPlaces(columns, query);
            places.Add(shape, "");
            all.Add(places);
        }

        return (reader, cause) => Reads(() => reader.GetInt32(0)) is { } part ? all[part].Find(reader, cause) : null;
    }

    /// <summary>The same for rows of columns of an entity, in this order.</summary>
    public static Func<DbDataReader, Exception, OxenException?> Of(EntityModel entity, IReadOnlyList<ColumnModel> columns)
    {
        var places = new NullPlaces([], null);
        for (var i = 0; i < columns.Count; i++)
        {
            places.AddColumn(entity, columns[i], i);
        }

        return places.Find;
    }

    private void Add(Shape shape, string path)
    {
        switch (shape)
        {
            case ValueShape { Ordinal: >= 0 and var ordinal } value when !_columns[ordinal].IsNullable:
                _places.Add(new Place(ordinal, path, value.Type, null, ColumnRead.NameOf(value.Sql)));
                break;
            case EntityShape entity:
                foreach (var (column, value) in entity.Entity.Row.Zip(entity.Columns))
                {
                    if (value.Ordinal >= 0 && !_columns[value.Ordinal].IsNullable)
                    {
                        AddColumn(entity.Entity, column, value.Ordinal);
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

    private void AddColumn(EntityModel entity, ColumnModel column, int ordinal)
    {
        if (!column.IsNullable)
        {
            _places.Add(new Place(ordinal, column.Property.Name, column.Property.PropertyType, entity, column.Name));
        }
    }

    private static string Joined(string path, string? member) => member is null ? path : path.Length == 0 ? member : $"{path}.{member}";

    private NullValueException? Find(DbDataReader reader, Exception cause)
    {
        foreach (var place in _places)
        {
            switch (Reads(() => reader.IsDBNull(place.Ordinal)))
            {
                case null:
                    return null;
                case true:
                    return Error(place, cause);
            }
        }

        return null;
    }

    // Null where there is no row, or its columns come one after the other and this one is past: drivers tell it in either way.
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

    private NullValueException Error(Place place, Exception cause)
    {
        var (type, column) = (TypeName.Of(place.Type), place.Column);
        var (what, remedy) = place.Entity is { } entity
            ? ($"Column '{column}' of a row is NULL, but '{TypeName.Of(entity.ClrType)}.{place.Member}', which it is read into, is a '{type}' that can't be null",
                $"Make the member nullable ({type}?), or fill column '{column}' of '{entity.Table}' and set it NOT NULL, as the class says it is (db.Schema.SyncAsync() tells what else differs).")
            : ($"{(place.Member.Length == 0 ? "The value of a row" : $"'{place.Member}' of a row")} is NULL{(column is null ? "" : $" (column '{column}')")}, but by the model it never is",
                $"Make the member of the class nullable that {(column is null ? "it is computed of" : $"column '{column}' belongs to")}, or fill {(column is null ? "its" : "the")} column and set it NOT NULL, as the class says it is (db.Schema.SyncAsync() tells what else differs).");
        return new NullValueException($"{what}. {remedy}{(_query is null ? "" : $"{Environment.NewLine}{Environment.NewLine}{_query()}")}", place.Member.Length == 0 ? null : place.Member, column, cause);
    }

    private sealed record Place(int Ordinal, string Member, Type Type, EntityModel? Entity, string? Column);
}
