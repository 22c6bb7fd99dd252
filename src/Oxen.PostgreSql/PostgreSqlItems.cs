using System.Buffers;
using System.Collections.Frozen;
using System.Reflection;

namespace Oxen.PostgreSql;

/// <summary>Makes an array of one type of boxed values: of an array of objects the driver asks each anew what it is, and how long.</summary>
internal static class PostgreSqlItems
{
    private static readonly FrozenDictionary<Type, Form> Forms = new Dictionary<Type, Form>
    {
        [typeof(bool)] = Values<bool>,
        [typeof(short)] = Values<short>,
        [typeof(int)] = Values<int>,
        [typeof(long)] = Values<long>,
        [typeof(float)] = Values<float>,
        [typeof(double)] = Values<double>,
        [typeof(decimal)] = Values<decimal>,
        [typeof(Guid)] = Values<Guid>,
        [typeof(DateTime)] = Values<DateTime>,
        [typeof(DateOnly)] = Values<DateOnly>,
        [typeof(TimeOnly)] = Values<TimeOnly>,
        [typeof(TimeSpan)] = Values<TimeSpan>,
        [typeof(string)] = Objects<string>,
        [typeof(byte[])] = Objects<byte[]>,
    }.ToFrozenDictionary();

    // What is stored as it is needs no box.
    private static readonly FrozenDictionary<Type, Func<PropertyInfo, ReadColumn>> Unboxed = new Dictionary<Type, Func<PropertyInfo, ReadColumn>>
    {
        [typeof(bool)] = Plain<bool>,
        [typeof(short)] = Plain<short>,
        [typeof(int)] = Plain<int>,
        [typeof(long)] = Plain<long>,
        [typeof(float)] = Plain<float>,
        [typeof(double)] = Plain<double>,
        [typeof(decimal)] = Plain<decimal>,
        [typeof(Guid)] = Plain<Guid>,
    }.ToFrozenDictionary();

    private delegate Array? Form(ReadOnlySpan<object?> items);

    /// <summary>The values as an array of their type; as they are where they have several, or one that isn't known here.</summary>
    public static Array Typed(object?[] items) => Of(items) ?? items;

    /// <summary>What is stored of the values at a place of rows, in the same way.</summary>
    /// <exception cref="ValueException">One of them can't be stored.</exception>
    public static Array Column(TypeMapping mapping, ReadOnlySpan<object?[]> rows, int place)
    {
        var stored = ArrayPool<object?>.Shared.Rent(rows.Length);
        var items = stored.AsSpan(0, rows.Length);
        try
        {
            for (var i = 0; i < items.Length; i++)
            {
                items[i] = rows[i][place] is { } value ? mapping.ToParameter(value) : null;
            }

            return Of(items) ?? items.ToArray();
        }
        finally
        {
            items.Clear();
            ArrayPool<object?>.Shared.Return(stored);
        }
    }

    /// <summary>What makes an array of what objects hold.</summary>
    /// <param name="mapping">How the values are stored.</param>
    /// <param name="property">The property whose values are stored as they are; null where something is asked of them.</param>
    /// <param name="get">Gives the value of an object.</param>
    public static ReadColumn Reader(TypeMapping mapping, PropertyInfo? property, Func<object, object?> get) =>
        property is not null && Unboxed.TryGetValue(property.PropertyType, out var plain) ? plain(property) : objects =>
        {
            var stored = ArrayPool<object?>.Shared.Rent(objects.Length);
            var items = stored.AsSpan(0, objects.Length);
            try
            {
                for (var i = 0; i < items.Length; i++)
                {
                    items[i] = get(objects[i]) is { } value ? mapping.ToParameter(value) : null;
                }

                return Of(items) ?? items.ToArray();
            }
            finally
            {
                items.Clear();
                ArrayPool<object?>.Shared.Return(stored);
            }
        };

    private static ReadColumn Plain<T>(PropertyInfo property)
        where T : struct
    {
        var get = PropertyAccess.Getter<T>(property);
        return objects =>
        {
            var values = new T[objects.Length];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = get(objects[i]);
            }

            return values;
        };
    }

    private static Array? Of(ReadOnlySpan<object?> items)
    {
        foreach (var item in items)
        {
            if (item is not null)
            {
                return Forms.GetValueOrDefault(item.GetType())?.Invoke(items);
            }
        }

        return null;
    }

    private static Array? Values<T>(ReadOnlySpan<object?> items)
        where T : struct
    {
        var values = new T[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is not T value)
            {
                return items[i] is null ? Objects<T?>(items) : null;
            }

            values[i] = value;
        }

        return values;
    }

    private static Array? Objects<T>(ReadOnlySpan<object?> items)
    {
        var values = new T?[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            switch (items[i])
            {
                case null:
                    break;
                case T value:
                    values[i] = value;
                    break;
                default:
                    return null;
            }
        }

        return values;
    }
}
