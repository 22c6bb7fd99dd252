namespace Oxen;

/// <summary>A column of the source with the id <paramref name="Source"/>.</summary>
internal sealed record SqlColumn(int Source, string Name, Type ClrType, bool IsNullable) : SqlExpression(ClrType, IsNullable)
{
    /// <summary>The source of what isn't read: no query has it, so naming it in one is an error.</summary>
    public const int NoSource = -1;

    /// <summary>Whether values compared with this column must not be seen, see <see cref="ColumnModel.IsSensitive"/>.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Whether it is NULL only where the row of an outer join is absent, and never in a row that is there.</summary>
    public bool IsNullWhereAbsent { get; init; }

    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitColumn(this);
}

/// <summary>A value the application supplies at execution.</summary>
internal sealed record SqlParameter(ParameterSource Value, Type ClrType, bool IsNullable) : SqlExpression(ClrType, IsNullable)
{
    /// <summary>Whether the value must not be seen.</summary>
    public bool IsSensitive { get; init; }

    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitParameter(this);
}

/// <summary>A value that stands in the text: an integer, bool, enum member or null.</summary>
internal sealed record SqlLiteral(object? Value, Type ClrType) : SqlExpression(ClrType, Value is null)
{
    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitLiteral(this);
}

/// <summary>An operator with one operand.</summary>
internal sealed record SqlUnary(SqlUnaryOperator Operator, SqlExpression Operand)
    : SqlExpression(Operand.ClrType, Operand.IsNullable)
{
    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitUnary(this);
}

/// <summary>An operator with two operands.</summary>
internal sealed record SqlBinary(SqlBinaryOperator Operator, SqlExpression Left, SqlExpression Right, Type ClrType, bool IsNullable)
    : SqlExpression(ClrType, IsNullable)
{
    /// <summary>Whether it is a comparison whose answer is null where an operand is, as in C#'s logic over <c>bool?</c>.</summary>
    public bool IsThreeValued { get; init; }

    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitBinary(this);
}

/// <summary><c>operand IS [NOT] NULL</c>.</summary>
internal sealed record SqlIsNull(SqlExpression Operand, bool IsNegated) : SqlExpression(typeof(bool), false)
{
    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitIsNull(this);
}

/// <summary>A function or any other form of SQL around arguments, see <see cref="Template"/>.</summary>
/// <param name="Template">SQL with <c>{0}</c>, <c>{1}</c>, … where the arguments go.</param>
/// <param name="Arguments">The arguments.</param>
/// <param name="ClrType">The type of the result.</param>
/// <param name="IsNullable">Whether the result can be NULL.</param>
internal sealed record SqlFunction(string Template, NodeList<SqlExpression> Arguments, Type ClrType, bool IsNullable)
    : SqlExpression(ClrType, IsNullable)
{
    /// <summary>Tells calls apart that give another value each; 0 where equal calls give equal values.</summary>
    public int VolatileCall { get; init; }

    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitFunction(this);
}

/// <summary>SQL the application wrote, as a value. Whether it can be NULL isn't known.</summary>
/// <param name="Text">The pieces of text between the arguments; one more than there are arguments.</param>
/// <param name="Arguments">What stands in the holes.</param>
/// <param name="ClrType">The type of the value.</param>
internal sealed record SqlRawValue(NodeList<string> Text, NodeList<SqlExpression> Arguments, Type ClrType) : SqlExpression(ClrType, true)
{
    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitRawValue(this);
}

/// <summary><c>CASE WHEN … THEN … ELSE … END</c>.</summary>
internal sealed record SqlCase(NodeList<SqlWhen> Whens, SqlExpression Else, Type ClrType, bool IsNullable)
    : SqlExpression(ClrType, IsNullable)
{
    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitCase(this);
}

/// <summary>One arm of a <see cref="SqlCase"/>.</summary>
internal sealed record SqlWhen(SqlExpression Test, SqlExpression Then);

/// <summary>A conversion to the store type of the node's mapping.</summary>
internal sealed record SqlCast(SqlExpression Operand, Type ClrType) : SqlExpression(ClrType, Operand.IsNullable)
{
    /// <summary>Whether a number out of the type's range is an error, as where C# says <c>checked</c>.</summary>
    public bool IsChecked { get; init; }

    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitCast(this);
}

/// <summary>A text compared or ordered by a named collation.</summary>
internal sealed record SqlCollate(SqlExpression Operand, string Collation) : SqlExpression(Operand.ClrType, Operand.IsNullable)
{
    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitCollate(this);
}

/// <summary><c>operand IN (…)</c> over expressions known when the query is compiled.</summary>
internal sealed record SqlIn(SqlExpression Operand, NodeList<SqlExpression> Items)
    : SqlExpression(typeof(bool), Operand.IsNullable)
{
    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitIn(this);
}

/// <summary><c>operand IN</c> a list the application supplies at execution, without the list's nulls.</summary>
internal sealed record SqlInList(SqlExpression Operand, SqlParameter List) : SqlExpression(typeof(bool), Operand.IsNullable)
{
    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitInList(this);
}

/// <summary><c>operand IN (select)</c>.</summary>
internal sealed record SqlInQuery(SqlExpression Operand, SqlQuery Query) : SqlExpression(typeof(bool), Operand.IsNullable)
{
    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitInQuery(this);
}

/// <summary><c>EXISTS (select)</c>.</summary>
internal sealed record SqlExists(SqlQuery Query) : SqlExpression(typeof(bool), false)
{
    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitExists(this);
}

/// <summary>A select of one column and at most one row, as a value.</summary>
internal sealed record SqlScalar(SqlQuery Query, Type ClrType, bool IsNullable) : SqlExpression(ClrType, IsNullable)
{
    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitScalar(this);
}

/// <summary>An aggregate over the rows of the select it stands in.</summary>
internal sealed record SqlAggregate(SqlAggregateFunction Function, SqlExpression? Operand, Type ClrType, bool IsNullable)
    : SqlExpression(ClrType, IsNullable)
{
    /// <summary>Whether equal values count once.</summary>
    public bool IsDistinct { get; init; }

    /// <summary>Which rows count; null for all.</summary>
    public SqlExpression? Filter { get; init; }

    public override TResult Accept<TResult>(SqlVisitor<TResult> visitor) => visitor.VisitAggregate(this);
}
