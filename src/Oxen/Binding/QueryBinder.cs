using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>Binds a template to the model: queries become selects, rows become shapes. One binder binds one query.</summary>
internal sealed class QueryBinder
{
    private readonly Dictionary<object, Func<object?, object?>> _conversions = [];
    private readonly List<SlotExpression> _lists = [];
    private int _sources;

    /// <summary>A binder over this model, in this dialect's functions and types.</summary>
    public QueryBinder(DbModel model, Dialect dialect)
    {
        Model = model;
        Dialect = dialect;
        Scalars = new ScalarBinder(this);
        Navigations = new NavigationBinder(this);
        Sources = new EntitySources(this);
    }

    /// <summary>The entities.</summary>
    public DbModel Model { get; }

    /// <summary>The database's dialect.</summary>
    public Dialect Dialect { get; }

    /// <summary>Binds what stands inside lambdas.</summary>
    public ScalarBinder Scalars { get; }

    /// <summary>What was said about the command so far.</summary>
    public CommandNotes Notes { get; set; }

    /// <summary>What may stand in one place only.</summary>
    public VolatileValues Once { get; } = new();

    /// <summary>The methods that the options gave SQL.</summary>
    public IReadOnlyList<DeclaredFunction> UserFunctions { get; init; } = [];

    /// <summary>Tells what time it is where a write says when it was made.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether it is remembered which objects came together, so that each row is one object in the whole result.</summary>
    public bool KeepsObjects { get; init; }

    /// <summary>Whether two slots hold the same object in this execution.</summary>
    public Func<int, int, bool> AreSame { get; init; } = static (_, _) => false;

    /// <summary>The common table expressions of the whole command so far.</summary>
    public NodeList<SqlCte> Ctes { get; set; }

    /// <summary>The named queries so far, by the slot of what tells them apart.</summary>
    public Dictionary<int, BoundQuery> NamedQueries { get; } = [];

    /// <summary>The filters that apply.</summary>
    public ActiveFilters Filters { get; init; } = ActiveFilters.None;

    /// <summary>Makes entities sources.</summary>
    public EntitySources Sources { get; }

    /// <summary>Binds members that lead to other entities.</summary>
    public NavigationBinder Navigations { get; }

    /// <summary>The conversion this key stands for, so that a list mentioned twice is one parameter.</summary>
    public Func<object?, object?> Conversion(object key, Func<object?, object?> convert)
    {
        if (!_conversions.TryGetValue(key, out var known))
        {
            _conversions.Add(key, known = convert);
        }

        return known;
    }

    /// <summary>The first mention of a list in this query, where it is the same list in this execution.</summary>
    public SlotExpression FirstMention(SlotExpression list)
    {
        var first = _lists.Find(known => known.Index == list.Index || known.Type == list.Type && AreSame(known.Index, list.Index));
        if (first is null)
        {
            _lists.Add(list);
        }

        return first ?? list;
    }

    /// <summary>An id for a new source.</summary>
    public int NextSource() => _sources++;

    /// <summary>Binds a query, which may stand inside lambdas whose parameters <paramref name="scope"/> knows.</summary>
    public BoundQuery Bind(Expression query, Scope? scope)
    {
        var bound = BindRows(query, scope);
        return bound.IsOptional ? DefaultBinder.Rows(this, bound) : bound;
    }

    /// <summary>Binds a query whose absent row may stand for no rows, see <see cref="BoundQuery.IsOptional"/>.</summary>
    public BoundQuery BindRows(Expression query, Scope? scope) => query switch
    {
        RootExpression { Sql: null } root => BindTable(root),
        RootExpression root => RawBinder.Bind(this, root),
        InlinedQueryExpression inlined => BindRows(inlined.Body, scope),
        UnaryExpression { NodeType: ExpressionType.Convert } convert => BindRows(convert.Operand, scope),
        MethodCallExpression call when IsOperator(call.Method) => BindOperator(call, scope),
        _ when MayBeRows(query) && RowsOf(query, scope) is { } rows => rows.Bind(),
        _ when ListBinder.IsList(this, query, scope) => ListBinder.Bind(this, query, scope),
        _ => throw Error(query, $"'{TypeName.Of(query.Type)}' isn't a query Oxen can translate.", "Begin the query with a table of the context, such as db.Users."),
    };

    /// <summary>Whether the expression is a query rather than a value.</summary>
    public bool IsQuery(Expression expression, Scope? scope) => expression switch
    {
        RootExpression or InlinedQueryExpression => true,
        UnaryExpression { NodeType: ExpressionType.Convert } convert => IsQuery(convert.Operand, scope),
        MethodCallExpression call when IsOperator(call.Method) && call.Arguments.Count > 0 =>
            IsQuery(call.Arguments[0], scope) || !typeof(System.Collections.IEnumerable).IsAssignableFrom(call.Type) && IsOfList(call, scope),
        _ => MayBeRows(expression) && RowsOf(expression, scope) is not null,
    };

    /// <summary>Whether the expression gives rows: a query, or a list that operators go on with.</summary>
    public bool IsRows(Expression expression, Scope? scope) => IsQuery(expression, scope) || ListBinder.IsList(this, expression, scope)
        || expression is MethodCallExpression call && IsOperator(call.Method) && IsOfList(call, scope);

    // A list that is asked for an item is no source of rows.
    private bool IsOfList(MethodCallExpression call, Scope? scope) => call.Arguments.Count > 0 && (call.Arguments[0] is MethodCallExpression inner && IsOperator(inner.Method)
        ? IsOfList(inner, scope)
        : call.Method.Name != nameof(Enumerable.Contains) && ListBinder.IsList(this, call.Arguments[0], scope));

    /// <summary>An exception that says what can't be translated; the compiler adds the whole query.</summary>
    public static QueryTranslationException Error(Expression culprit, string reason, string remedy) =>
        new(new TranslationError(culprit, reason, remedy));

    /// <summary>Whether an expression that is no query by its form may stand for rows: it leads to them from a row.</summary>
    public static bool MayBeRows(Expression expression) => expression is ParameterExpression or MemberExpression || ElementsBinder.IsStep(expression);

    private QueryShape? RowsOf(Expression expression, Scope? scope) =>
        expression.Type != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(expression.Type)
            ? Scalars.Bind(expression, scope) switch
            {
                QueryShape { IsOne: true } row => Scalars.RowsInside(row),
                QueryShape rows => rows,
                GroupShape group => group.Rows,
                ValueShape list => ElementsBinder.Rows(this, list),
                _ => null,
            }
            : null;

    private static bool IsOperator(MethodInfo method) =>
        method.DeclaringType == typeof(Queryable) || method.DeclaringType == typeof(Enumerable) || method.IsDefined(typeof(QueryOperatorAttribute), false);

    private BoundQuery BindOperator(MethodCallExpression call, Scope? scope)
    {
        if (!QueryOperators.All.TryGetValue(call.Method.Name, out var bind))
        {
            throw Untranslatable.Operator(call);
        }

        var rows = AggregateBinder.KnowsNoRows(call.Method.Name) ? BindRows(call.Arguments[0], scope) : Bind(call.Arguments[0], scope);

        // What one row consists of, such as the first of several groups.
        rows = rows is { Result: not (ResultKind.Sequence or ResultKind.Scalar), Shape: GroupShape or QueryShape } ? Scalars.RowsInside(rows)
            : rows is { Result: not (ResultKind.Sequence or ResultKind.Scalar), Shape: ValueShape } && ScalarBinder.Value(call.Arguments[0], rows) is var list && ElementsBinder.Rows(this, list) is { } elements ? elements.Bind()
            : rows;
        var source = rows.IsOptional ? rows : BeyondAggregates(Pushdown.BeyondWindows(this, rows), call);
        try
        {
            var bound = Navigations.WithJoins(bind(new OperatorCall(this, source, call, scope)));
            return Scalars.HasWindows && WindowPlaces.AreWrongIn(bound)
                ? throw Error(call, $"A window function stands in a part of '{call.Method.Name}' where SQL has none.", "Select it first, then go on with the selected value.")
                : bound;
        }
        catch (QueryTranslationException exception) when (PartFinder.IsPart(call.Arguments[0], exception.Error.Culprit))
        {
            throw Untranslatable.Before(call, exception.Error);
        }
        catch (QueryTranslationException exception) when (exception.Error.Culprit is DefaultExpression none && !PartFinder.IsPart(call, none))
        {
            // What has no place of its own in the query is blamed on the operator.
            throw new QueryTranslationException(exception.Error with { Culprit = call });
        }
    }

    // An aggregate that is mentioned in a subquery would be the subquery's.
    private BoundQuery BeyondAggregates(BoundQuery source, MethodCallExpression call) =>
        source is { Select.GroupBy.Count: > 0, Shape: not GroupShape } && call.Arguments.Skip(1).Any(QueryFinder.IsLambdaOfQuery) ? Pushdown.Apply(this, source) : source;

    private BoundQuery BindTable(RootExpression root)
    {
        var entity = root.Temporary ?? Model.Find(root.ElementType)
            ?? throw Error(root, $"'{TypeName.Of(root.ElementType)}' isn't part of the model.", $"Give the context a property of type Table<{TypeName.Of(root.ElementType)}>.");
        return Sources.Rows(entity);
    }

    /// <summary>The shape of an entity whose columns come from one source.</summary>
    public static EntityShape EntityOf(EntityModel entity, int source) => new(entity, [.. entity.Row.Select(column => new ValueShape(
        new SqlColumn(source, column.Name, column.Type.ClrType, column.IsNullable || IsPartial(entity, column)) { Mapping = column.Type, IsSensitive = column.IsSensitive },
        column.Property.PropertyType))]);

    // What only derived classes have is NULL in the rows of others.
    private static bool IsPartial(EntityModel entity, ColumnModel column) => entity.Hierarchy is not null && !column.IsDiscriminator && !entity.Columns.Contains(column);
}
