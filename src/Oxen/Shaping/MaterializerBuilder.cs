using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>
/// Makes the lambda that reads a row: ordinals are fixed, getters are called on the driver's own reader type, and null
/// is asked for only where it can be.
/// </summary>
internal sealed partial class MaterializerBuilder
{
    private static readonly MethodInfo ReadSource = typeof(ParameterSource).GetMethod(nameof(ParameterSource.Read))!;
    private static readonly MethodInfo CastValue = typeof(FailedValue).GetMethod(nameof(FailedValue.Cast))!;
    private static readonly ConstructorInfo NullValueError = typeof(NullValueException).GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [typeof(string), typeof(string), typeof(string), typeof(Exception)])!;

    private static readonly MethodInfo UnknownDiscriminator = typeof(UnknownDiscriminatorException).GetMethod(nameof(UnknownDiscriminatorException.Of), BindingFlags.Static | BindingFlags.NonPublic)!;

    private readonly ParameterExpression _reader;
    private readonly ParameterExpression _values = Expression.Parameter(typeof(object[]), "values");
    private readonly MethodInfo _isNull;
    private readonly IReadOnlyList<ColumnRead> _columns;
    private readonly NullError _nullError;
    private readonly Expression? _tracker;
    private readonly bool _isSilent;
    private readonly string _found;
    private readonly Stack<string> _members = [];
    private readonly ReadColumnsOnce _once = new();

    private MaterializerBuilder(Dialect dialect, IReadOnlyList<ColumnRead> columns, ReadTerms terms)
    {
        _reader = Expression.Variable(dialect.ReaderType, "row");
        _isNull = dialect.IsNull ?? dialect.ReaderType.GetMethod(nameof(DbDataReader.IsDBNull), [typeof(int)])!;
        _columns = columns;
        _nullError = terms.NullError;
        _isSilent = terms.AreSilent;
        _tracker = terms.TrackerSlot is { } slot ? Expression.ArrayIndex(_values, Expression.Constant(slot)) : null;
        _found = terms.AreLocked ? nameof(ObjectTracker.Locked) : nameof(ObjectTracker.Found);
    }

    /// <summary>The lambda for rows of this shape.</summary>
    /// <param name="shape">What a row becomes; its leaves know their ordinals.</param>
    /// <param name="columns">How each column is read.</param>
    /// <param name="dialect">The database's dialect.</param>
    /// <param name="terms">What else rows are read with.</param>
    public static Expression<RowReader<T>> Lambda<T>(Shape shape, IReadOnlyList<ColumnRead> columns, Dialect dialect, ReadTerms terms) =>
        new MaterializerBuilder(dialect, columns, terms).Lambda<T>(shape);

    private Expression<RowReader<T>> Lambda<T>(Shape shape) => Reader<T>(As(Read(shape), typeof(T)));

    private Expression<RowReader<T>> Reader<T>(Expression row)
    {
        var reader = Expression.Parameter(typeof(DbDataReader), "reader");
        row = _once.Apply(row);
        return Expression.Lambda<RowReader<T>>(
            Expression.Block([_reader, .. _once.Variables], Expression.Assign(_reader, Expression.Convert(reader, _reader.Type)), row), reader, _values);
    }

    private Expression Read(Shape shape) => shape switch
    {
        ValueShape { Ordinal: ValueShape.NotRead } value => Known(value),
        ValueShape value => Column(value),
        EntityShape entity => Entity(entity),
        LoadedShape loaded => Loaded(loaded),
        OptionalShape optional => Optional(optional),
        ObjectShape made => made.Make([.. made.Parts.Select((part, i) => Named(made.Members[i], part, Read))]),
        ClientShape client => client.Make([.. client.Parts.Select(Read)]),
        CollectionShape collection => CollectionReads.Collection(collection, Open(collection)),
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    private Expression Known(ValueShape value) => value.Sql switch
    {
        SqlLiteral { Value: null } => Expression.Default(value.Type),
        SqlLiteral literal => As(Expression.Constant(literal.Value), value.Type),
        SqlParameter { Value.Convert: null, Value.Slot: >= 0 and var slot } => Expression.Call(CastValue.MakeGenericMethod(value.Type), Expression.ArrayIndex(_values, Expression.Constant(slot))),
        SqlParameter parameter => Expression.Convert(Expression.Call(Expression.Constant(parameter.Value), ReadSource, _values), value.Type),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private Expression Column(ValueShape leaf)
    {
        var column = _columns[leaf.Ordinal];
        var ordinal = Expression.Constant(leaf.Ordinal);
        var value = As(column.Mapping.ReadValue(_reader, ordinal), leaf.Type);
        if (!column.IsNullable)
        {
            return _once.Add(leaf.Ordinal, value);
        }

        Expression none = column.NullError is { } message
            ? Expression.Throw(Expression.New(NullValueError, Expression.Constant(message), Expression.Constant(string.Join('.', _members.Reverse())), Expression.Constant(column.Name, typeof(string)), Expression.Constant(null, typeof(Exception))), leaf.Type)
            : leaf.Type.IsValueType && Nullable.GetUnderlyingType(leaf.Type) is null
            ? Expression.Throw(Expression.Invoke(Expression.Constant(_nullError), Expression.Constant(string.Join('.', _members.Reverse())), Expression.Constant(leaf.Type), Expression.Constant(ColumnRead.NameOf(leaf.Sql), typeof(string))), leaf.Type)
            : Expression.Default(leaf.Type);
        return _once.Add(leaf.Ordinal, Expression.Condition(IsNull(ordinal), none, value));
    }

    private Expression Optional(OptionalShape shape)
    {
        var row = Read(shape.Row);
        return Expression.Condition(IsAbsent(shape), Expression.Default(shape.Type), As(row, shape.Type));
    }

    private Expression IsAbsent(OptionalShape shape) =>
        shape.Presence.Select(value => (Expression)IsNull(Expression.Constant(value.Ordinal))).Aggregate(Expression.AndAlso);

    private MethodCallExpression IsNull(ConstantExpression ordinal) =>
        _isNull.IsStatic ? Expression.Call(_isNull, _reader, ordinal) : Expression.Call(_reader, _isNull, ordinal);

    private Expression Entity(EntityShape shape) => As(
        shape.Entity.Hierarchy is not { } hierarchy ? Made(shape, shape.Entity)
        : shape.Entity.Concrete is [var only] && only == shape.Entity ? Made(shape, only)
        : Chosen(shape, hierarchy), shape.Type);

    // The discriminator says which class is made.
    private SwitchExpression Chosen(EntityShape shape, HierarchyModel hierarchy)
    {
        var discriminator = Read(shape.Columns[IndexOf(shape.Entity.Row, hierarchy.Discriminator)]);
        var unknown = Expression.Throw(Expression.Call(UnknownDiscriminator, Expression.Constant(shape.Entity), Expression.Convert(discriminator, typeof(object))), shape.Entity.ClrType);
        return Expression.Switch(discriminator, unknown, [.. shape.Entity.Concrete.Select(entity =>
            Expression.SwitchCase(As(Made(shape, entity), shape.Entity.ClrType), Expression.Constant(hierarchy.Values[entity], discriminator.Type)))]);
    }

    // A unit of work tells of the objects it hasn't known.
    private Expression Made(EntityShape shape, EntityModel entity) =>
        _tracker is not null ? Expression.Call(typeof(ObjectTracker), _found, [entity.ClrType], _tracker, Expression.Constant(entity), New(shape, entity))
        : !_isSilent && entity.AfterLoad is { } hook
        ? Expression.Call(typeof(LoadHook), nameof(LoadHook.Run), [entity.ClrType], Expression.Constant(hook), New(shape, entity))
        : New(shape, entity);

    private Expression New(EntityShape shape, EntityModel entity) =>
        entity.Constructor!.Make(entity.ClrType, entity.Members, [.. entity.Members.Select(member => Named(member.Property.Name, ComplexBinder.Part(shape, member), Read))]);

    // The way to what is read, for errors.
    private Expression Named(string? member, Shape part, Func<Shape, Expression> read)
    {
        if (member is null)
        {
            return read(part);
        }

        _members.Push(member);
        var value = read(part);
        _members.Pop();
        return value;
    }

    private static int IndexOf(IReadOnlyList<ColumnModel> columns, ColumnModel column)
    {
        var index = 0;
        while (columns[index] != column)
        {
            index++;
        }

        return index;
    }

    private static Expression As(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);
}
