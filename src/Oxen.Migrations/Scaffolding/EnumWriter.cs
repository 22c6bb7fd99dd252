using System.Globalization;

namespace Oxen.Migrations;

/// <summary>Writes an enum that is a type of the database; such types are PostgreSQL's, whose driver's attribute says what a member is called there.</summary>
internal static class EnumWriter
{
    /// <summary>The file.</summary>
    public static string Write(ScaffoldEnum one, ScaffoldOptions options)
    {
        var text = ScaffoldText.File(options, "NpgsqlTypes").Append(CultureInfo.InvariantCulture, $"public enum {one.Name}\n{{\n");
        for (var i = 0; i < one.Members.Count; i++)
        {
            text.Append(i == 0 ? "" : "\n").Append(CultureInfo.InvariantCulture, $"    [PgName({ScaffoldText.Literal(one.Enum.Labels[i])})]\n    {one.Members[i]},\n");
        }

        return text.Append("}\n").ToString();
    }
}
