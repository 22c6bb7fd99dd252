namespace Oxen;

/// <summary>Binds members that lead from one entity to others.</summary>
internal static class NavigationBinder
{
    /// <summary>The rows a collection leads to: a query over the other table, bound anew wherever it is used.</summary>
    public static QueryShape Collection(QueryBinder binder, EntityShape owner, NavigationModel navigation)
    {
        return new QueryShape(Rows, navigation.Property.PropertyType);

        BoundQuery Rows()
        {
            var id = binder.NextSource();
            var target = QueryBinder.EntityOf(navigation.Target, id);
            var key = navigation.ForeignKey;
            var belongs = key.Columns.Zip(key.PrincipalKey)
                .Select(pair => SqlBuild.Matches(ScalarBinder.ColumnOf(target, pair.First).Sql, ScalarBinder.ColumnOf(owner, pair.Second).Sql))
                .Aggregate(SqlBuild.And);
            return new BoundQuery(new SqlSelect(new SqlTable(id, navigation.Target.Table, navigation.Target.Schema)) { Where = belongs }, target);
        }
    }

    /// <summary>The number of the rows.</summary>
    public static BoundQuery Count(QueryShape rows)
    {
        var count = new SqlAggregate(SqlAggregateFunction.Count, null, typeof(int), IsNullable: false);
        return new BoundQuery(rows.Query().Select, new ValueShape(count, typeof(int))) { Result = ResultKind.Scalar };
    }
}
