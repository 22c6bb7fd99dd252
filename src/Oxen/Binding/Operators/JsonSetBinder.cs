namespace Oxen;

/// <summary>Binds the setting of a member inside a JSON document: the column is set to the document with another value in that place.</summary>
internal static class JsonSetBinder
{
    /// <summary>The column and its new document; null where what is to be set isn't in one.</summary>
    /// <param name="call">The call of <c>Set</c>.</param>
    /// <param name="before">What the column is set to by the calls before; null for nothing.</param>
    public static SqlAssignment? Assignment(OperatorCall call, Func<SqlColumn, SqlExpression?> before)
    {
        var property = call.Lambda(1);
        var scope = new Scope(property.Parameters[0], call.Source.Shape, call.Scope);
        if (call.Binder.Scalars.PlaceOf(property.Body, scope) is not { Document: SqlColumn { Mapping: { } mapping } column } place)
        {
            return null;
        }

        var value = call.BindValue(2);
        var json = Json(value, property.Body.Type);
        var row = call.Binder.Dialect.Functions.Find(typeof(JsonPart), json is null ? JsonPart.SetValue : JsonPart.Set)
            ?? throw QueryBinder.Error(property, $"A part of a JSON document isn't set by itself on {call.Binder.Dialect.Name}.", "Read the row, change the object and update it, or set the whole column.");
        if (json is null && value.ClrType != typeof(string) && !IsInteger(value.ClrType))
        {
            throw QueryBinder.Error(call.Lambda(2), $"A '{TypeName.Of(value.ClrType)}' that is computed in SQL isn't written into a JSON document.", "Set it to a value, or read the row, change the object and update it.");
        }

        return new SqlAssignment(column, new SqlFunction(row.Template, [before(column) ?? column, place.Path, json ?? value], column.ClrType, column.IsNullable) { Mapping = mapping });
    }

    // The value as its JSON, where C# knows it or the column holds it.
    private static SqlExpression? Json(SqlExpression value, Type type) => value switch
    {
        SqlLiteral literal => new SqlLiteral(Text(literal.Value, type), typeof(string)),
        SqlParameter parameter => new SqlParameter(
            parameter.Value with { Convert = parameter.Value.Convert is { } convert ? given => Text(convert(given), type) : given => Text(given, type) }, typeof(string), IsNullable: false)
        { IsSensitive = parameter.IsSensitive },
        _ when StoredForm.Of(value) is { IsJson: true } => value,
        _ => null,
    };

    private static string Text(object? value, Type type) => value is null ? "null" : JsonText.Write(value, type);

    private static bool IsInteger(Type type) => Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt32 or TypeCode.Int64 && !type.IsEnum;
}
