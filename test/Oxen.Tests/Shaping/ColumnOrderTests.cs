using System.Data.Common;
using System.Linq.Expressions;

namespace Oxen.Tests.Shaping;

/// <summary>Whether the columns of rows are read in their order, none left out, and each once.</summary>
public sealed class ColumnOrderTests
{
    private static readonly ParameterExpression Reader = Expression.Variable(typeof(DbDataReader), "row");

    [Test]
    public void Columns_one_after_the_other_are_in_order() => Assert.That(IsKept(Int(0), Int(0), Maybe(1), Int(2)));

    [Test]
    public void Columns_behind_the_last_that_is_read_dont_matter() => Assert.That(IsKept(Int(0)));

    [Test]
    public void A_row_that_is_absent_may_be_the_last() => Assert.That(IsKept(Int(0), If(IsNull(1), Expression.Block(Int(1), Int(2)))));

    [Test]
    public void One_that_is_left_out_isnt_in_order() => Assert.That(IsKept(Int(0), Int(2)), Is.False);

    [Test]
    public void One_that_is_read_again_later_isnt_in_order() => Assert.That(IsKept(Int(0), Int(1), Int(0)), Is.False);

    [Test]
    public void A_row_that_is_absent_before_others_isnt_in_order() =>
        Assert.That(IsKept(If(IsNull(0), Expression.Block(Int(0), Int(1))), Int(2)), Is.False);

    [Test]
    public void What_only_some_rows_read_isnt_in_order()
    {
        Assert.That(IsKept(Expression.Coalesce(Text(0), Text(1)), Int(2)), Is.False);
        Assert.That(IsKept(Expression.AndAlso(IsNull(0), IsNull(1)), Int(2)), Is.False);
        Assert.That(IsKept(Expression.Switch(Int(0), Int(1), Expression.SwitchCase(Expression.Constant(0), Expression.Constant(1))), Int(2)), Is.False);
        Assert.That(IsKept(Expression.Loop(Int(0)), Int(1)), Is.False);
    }

    [Test]
    public void Who_hands_the_reader_on_tells_nothing()
    {
        Assert.That(IsKept(Expression.Convert(Reader, typeof(object))), Is.False);
        Assert.That(IsKept(Expression.Lambda(Int(0))), Is.False);
    }

    [Test]
    public void A_column_is_read_once_where_its_first_read_is_on_the_way()
    {
        var once = new ReadColumnsOnce();
        Expression[] reads = [once.Add(0, Int(0)), once.Add(1, Int(1)), once.Add(0, Int(0))];
        var row = once.Apply(Expression.Block(reads));
        Assert.That((once.Variables.Count, IsKept(row)), Is.EqualTo((1, true)));

        once = new ReadColumnsOnce();
        row = once.Apply(Expression.Block(If(IsNull(1), once.Add(0, Int(0))), once.Add(0, Int(0))));
        Assert.That(((BinaryExpression)((BlockExpression)row).Expressions[1]).Right, Is.InstanceOf<MethodCallExpression>(), "a branch that may not run tells nothing");
    }

    private static bool IsKept(params Expression[] row) =>
        ColumnOrder.IsKept(Expression.Lambda(Expression.Block([Reader], Expression.Assign(Reader, Expression.Constant(null, typeof(DbDataReader))), Expression.Block(row))));

    private static MethodCallExpression Int(int ordinal) => Expression.Call(Reader, nameof(DbDataReader.GetInt32), null, Expression.Constant(ordinal));

    private static MethodCallExpression Text(int ordinal) => Expression.Call(Reader, nameof(DbDataReader.GetString), null, Expression.Constant(ordinal));

    private static MethodCallExpression IsNull(int ordinal) => Expression.Call(Reader, nameof(DbDataReader.IsDBNull), null, Expression.Constant(ordinal));

    private static ConditionalExpression Maybe(int ordinal) => Expression.Condition(IsNull(ordinal), Expression.Constant(0), Int(ordinal));

    private static ConditionalExpression If(Expression test, Expression row) => Expression.IfThen(test, row);
}
