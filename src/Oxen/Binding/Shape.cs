using System.Linq.Expressions;

namespace Oxen;

/// <summary>What one row of a query becomes: a tree whose leaves are SQL expressions.</summary>
/// <param name="Type">The C# type, nullable where the query says so.</param>
internal abstract record Shape(Type Type);

/// <summary>A single value.</summary>
internal sealed record ValueShape(SqlExpression Sql, Type Type) : Shape(Type)
{
    /// <summary>The <see cref="Ordinal"/> of a leaf that isn't read from a row: a literal or a captured value.</summary>
    public const int NotRead = -1;

    /// <summary>What C# computes in its place where the value is the query's own result; null for the value itself.</summary>
    public ComputedInstead? Computed { get; init; }

    /// <summary>The ordinal of the column it is read from, once <c>AssignOutputs</c> has run.</summary>
    public int Ordinal { get; init; } = NotRead;
}

/// <summary>
/// What C# computes of a row's values, where SQL has another answer than the application: it knows no culture and no kind
/// of time.
/// </summary>
/// <param name="Of">The SQL it stands for; a value that was given another, as by a subquery, is that.</param>
/// <param name="Shape">What C# computes.</param>
internal sealed record ComputedInstead(SqlExpression Of, ClientShape Shape);

/// <summary>An entity.</summary>
/// <param name="Entity">Its model.</param>
/// <param name="Columns">The values of what a row of it is read from, in the order of <see cref="EntityModel.Row"/>.</param>
internal sealed record EntityShape(EntityModel Entity, NodeList<ValueShape> Columns) : Shape(Entity.ClrType)
{
    /// <summary>The class whose members are named, where a cast said that the row is of one that derives from <see cref="Entity"/>.</summary>
    public EntityModel Members { get; private init; } = Entity;

    /// <summary>The row under the name of a class it must be of.</summary>
    public EntityShape As(EntityModel entity) => this with { Members = entity, Type = entity.ClrType };

    /// <summary>What is to be loaded with it; null where nothing was said, so that it is an object of its own in each row.</summary>
    public NodeList<Include>? Includes { get; init; }

    /// <summary>The member it is loaded for; null for what the query itself selects. What leads back along it is known.</summary>
    public NavigationModel? LoadedFor { get; init; }
}

/// <summary>An entity with what is loaded with it: one object in the whole result, however many rows have it.</summary>
/// <param name="Slot">Where the objects are known by their keys, among the values of an execution.</param>
/// <param name="Entity">The entity.</param>
/// <param name="Navigations">The members that are loaded.</param>
/// <param name="Loaded">What each of them becomes: an entity, or a collection of a command of its own.</param>
internal sealed record LoadedShape(int Slot, EntityShape Entity, NodeList<NavigationModel> Navigations, NodeList<Shape> Loaded) : Shape(Entity.Type)
{
    /// <summary>Whether it is remembered what was loaded with it.</summary>
    public bool IsKept { get; init; }

    /// <summary>Whether no row of it comes again.</summary>
    public bool IsOnce { get; init; }
}

/// <summary>An object the query makes: anonymous, a record, a class with initialisers, a tuple.</summary>
/// <param name="Parts">The shapes it is made of.</param>
/// <param name="Members">The member each part can be read back by; null where there is none.</param>
/// <param name="Make">Makes the object's expression of the parts' expressions.</param>
/// <param name="Type">Its type.</param>
internal sealed record ObjectShape(NodeList<Shape> Parts, IReadOnlyList<string?> Members, Func<Expression[], Expression> Make, Type Type) : Shape(Type);

/// <summary>
/// What only C# can compute, from parts that SQL can give. In the final projection it is computed for each row; anywhere
/// else it is an error, for the reason it carries.
/// </summary>
/// <param name="Parts">The shapes of what is read from the row.</param>
/// <param name="Make">Makes the expression of the parts' expressions.</param>
/// <param name="Error">Why it isn't SQL.</param>
/// <param name="Type">Its type.</param>
internal sealed record ClientShape(NodeList<Shape> Parts, Func<Expression[], Expression> Make, TranslationError Error, Type Type) : Shape(Type)
{
    /// <summary>Whether it is one of two objects: its parts are what decides and the two, so that SQL can choose between their members.</summary>
    public bool IsChoice { get; init; }
}

/// <summary>A row that may be absent, as the other side of an outer join, or an object inside a row.</summary>
/// <param name="Row">What the row becomes when it is there.</param>
/// <param name="Presence">Values that are all NULL when it isn't, and only then.</param>
internal sealed record OptionalShape(Shape Row, NodeList<ValueShape> Presence) : Shape(Row.Type)
{
    /// <summary>Whether the row is absent, in SQL.</summary>
    public SqlExpression IsAbsent => Presence.Select(value => (SqlExpression)new SqlIsNull(value.Sql, IsNegated: false)).Aggregate(SqlBuild.And);

    /// <summary>Whether the row's columns can hold values though it is absent: what is there is a row of another class.</summary>
    public bool HidesMembers { get; init; }
}

/// <summary>A group of rows.</summary>
/// <param name="Key">What they have in common.</param>
/// <param name="Element">What each of them becomes, for aggregates beside the grouping; null outside of it.</param>
/// <param name="Rows">The rows as a query of their own.</param>
/// <param name="Type">The type of the grouping.</param>
internal sealed record GroupShape(Shape Key, Shape? Element, QueryShape Rows, Type Type) : Shape(Type);

/// <summary>Rows of another query that belong to this row, or one of them; bound anew wherever they are used.</summary>
/// <param name="Outer">What the query reads of this row.</param>
/// <param name="Query">The query beside a row of these shapes.</param>
/// <param name="Type">The type of the collection, or of the one row.</param>
internal sealed record QueryShape(NodeList<Shape> Outer, Func<NodeList<Shape>, BoundQuery> Query, Type Type) : Shape(Type)
{
    /// <summary>Whether it is one row, or none.</summary>
    public bool IsOne { get; init; }

    /// <summary>What C# computes in the rows' place where they are part of the result; null where they are read by a command of their own.</summary>
    public ClientShape? Computed { get; init; }

    /// <summary>Where the query is written, to be blamed where its rows can't be read; null for a navigation or the like.</summary>
    public Expression? Origin { get; init; }

    /// <summary>The query beside this row.</summary>
    public BoundQuery Bind() => Query(Outer);
}

/// <summary>What a command of its own reads for all rows at once: a collection, or one row.</summary>
/// <param name="Slot">Where the rows are collected among the values of an execution.</param>
/// <param name="Keys">What is sent of each row.</param>
/// <param name="Rows">The command; what it reads is the position of the row sent, or its key, and the element.</param>
/// <param name="Type">The type of the collection, or of the one row.</param>
internal sealed record CollectionShape(int Slot, NodeList<ValueShape> Keys, BoundQuery Rows, Type Type) : Shape(Type)
{
    /// <summary>The member of an entity that holds it; null where it is part of what the query selects.</summary>
    public NavigationModel? Navigation { get; init; }

    /// <summary>Whether it is all that the member leads to, as the tables have it.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether it is one row, or none, instead of a collection.</summary>
    public bool IsOne => Rows.Result != ResultKind.Sequence;

    /// <summary>Whether a row tells by its key which of those sent it belongs to, not by a position.</summary>
    public bool IsByKey { get; init; }

    /// <summary>What each row read becomes.</summary>
    public Shape Element => ((ObjectShape)Rows.Shape).Parts[1];
}
