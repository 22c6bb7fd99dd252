namespace Oxen;

/// <summary>The spine: a template becomes a plan, stage by stage.</summary>
internal sealed class QueryCompiler(DbModel model, Dialect dialect, OptionsData options, RowReaders readers)
{
    /// <summary>The model queries are bound to.</summary>
    public DbModel Model => model;

    /// <summary>The plan of a template, for values like these.</summary>
    /// <param name="template">The captured query.</param>
    /// <param name="values">The captured values; only facts about them are used.</param>
    /// <param name="trace">Told what each stage made; null for nobody.</param>
    /// <exception cref="QueryTranslationException">The query can't be said in SQL.</exception>
    public QueryPlan<T> Compile<T>(QueryTemplate template, object?[] values, QueryTrace? trace = null)
    {
        try
        {
            return CompileStages<T>(template, values, trace);
        }
        catch (QueryTranslationException exception)
        {
            throw new QueryTranslationException(exception.Error, QueryPrinter.Print(template.Body, model, exception.Error.Culprit));
        }
    }

    private QueryPlan<T> CompileStages<T>(QueryTemplate template, object?[] values, QueryTrace? trace)
    {
        var facts = new ParameterFacts(values);
        var bound = Bind(template, facts);
        trace?.Add("bind", bound);
        var shaped = AssignOutputs.Apply(bound, model.ColumnName);
        trace?.Add("assign outputs", shaped);
        var rewritten = Rewrite(shaped.Command, new RewriteContext(dialect.Types, facts), trace);
        RefuseAllRows(rewritten, shaped);
        var lowered = Lower(rewritten, trace);
        var command = dialect.CreateEmitter().Emit(lowered, AssignAliases.Of(lowered), shaped.Notes, Written(shaped));
        trace?.Add("emit", command);
        var rows = Shape<T>(shaped, lowered, trace);
        return new QueryPlan<T>(command, shaped.Result, rows) { Facts = facts.Asked, Default = DefaultOf(shaped.Default) };
    }

    // A condition may have come out as always true, for the values of this execution.
    private static void RefuseAllRows(SqlQuery command, BoundQuery query)
    {
        command = command is SqlWith with ? with.Body : command;
        if (command is SqlUpdate { Where: null } or SqlDelete { Where: null } && !query.MeansAllRows)
        {
            throw new DestructiveOperationException(query.Shape.Type);
        }
    }

    private static EntityModel? Written(BoundQuery query) => query is { Write: not null, Shape: EntityShape shape } ? shape.Entity : null;

    private BoundQuery Bind(QueryTemplate template, ParameterFacts facts)
    {
        var binder = new QueryBinder(model, dialect) { AreSame = facts.AreSame };
        var bound = NoteBinder.WholeSql(binder, template.Body) is { } raw ? RawBinder.BindWhole(binder, raw) : binder.Bind(template.Body, null);
        binder.Once.Check(bound);
        return bound with { Notes = binder.Notes, Ctes = binder.Ctes };
    }

    private static SqlQuery Rewrite(SqlQuery query, RewriteContext context, QueryTrace? trace)
    {
        foreach (var (name, apply) in RewritePasses.All)
        {
            query = apply(query, context);
            trace?.Add(name, query);
        }

        return query;
    }

    private SqlQuery Lower(SqlQuery query, QueryTrace? trace)
    {
        if (!dialect.Traits.HasFilterClause)
        {
            query = FilterByCase.Apply(query);
            trace?.Add("filter by case", query);
        }

        foreach (var lowering in dialect.Lowerings)
        {
            query = lowering.Apply(query);
            trace?.Add(lowering.Name, query);
        }

        return query;
    }

    private RowShape<T> Shape<T>(BoundQuery query, SqlQuery command, QueryTrace? trace)
    {
        if (query.RawRow is { } raw)
        {
            return new NamedRowShape<T>(raw, dialect, options, readers);
        }

        if (query.Write is not null)
        {
            return new FixedRowShape<T>(static (_, _) => throw new InvalidOperationException("An update or delete gives no rows."));
        }

        var columns = Outputs.Of(command).Select(output => new ColumnRead(output.Expression.Mapping!, output.Expression.IsNullable)).ToList();
        var nullMessage = query.Result == ResultKind.Scalar
            ? "Sequence contains no elements"
            : "A value of a row is NULL where its C# type can't be null. Select it as a nullable type, or give a default with ??.";
        var materializer = MaterializerBuilder.Lambda<T>(query.Shape, columns, dialect, nullMessage);
        trace?.Add("shape", materializer);
        return new FixedRowShape<T>(readers.Compile(materializer));
    }

    private static Func<object?[], object?>? DefaultOf(SqlExpression? value) => value switch
    {
        SqlParameter parameter => parameter.Value.Read,
        SqlLiteral literal => _ => literal.Value,
        _ => null,
    };
}
