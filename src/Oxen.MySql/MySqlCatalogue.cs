namespace Oxen.MySql;

/// <summary>
/// The queries on <c>information_schema</c>, each on one of its tables: joins of them are slow, and rows of tables that this
/// user may not see are left out without an error.
/// </summary>
internal static class MySqlCatalogue
{
    /// <summary>Tables, views and sequences.</summary>
    public const string Tables = """
        SELECT table_name, table_type, table_collation, table_comment
        FROM information_schema.tables
        WHERE table_schema = DATABASE()
        ORDER BY table_name
        """;

    /// <summary>The columns of tables and views.</summary>
    public const string Columns = """
        SELECT table_name, column_name, column_type, is_nullable, column_default, extra, generation_expression, collation_name, column_comment
        FROM information_schema.columns
        WHERE table_schema = DATABASE()
        ORDER BY table_name, ordinal_position
        """;

    /// <summary>The columns of foreign keys.</summary>
    public const string ForeignKeys = """
        SELECT table_name, constraint_name, column_name, NULLIF(referenced_table_schema, DATABASE()), referenced_table_name, referenced_column_name
        FROM information_schema.key_column_usage
        WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL
        ORDER BY table_name, constraint_name, ordinal_position
        """;

    /// <summary>What foreign keys do.</summary>
    public const string Rules = """
        SELECT table_name, constraint_name, delete_rule, update_rule
        FROM information_schema.referential_constraints
        WHERE constraint_schema = DATABASE()
        """;

    /// <summary>The texts of views.</summary>
    public const string Views = "SELECT table_name, view_definition FROM information_schema.views WHERE table_schema = DATABASE()";

    /// <summary>The names of triggers.</summary>
    public const string Triggers = "SELECT event_object_table, trigger_name FROM information_schema.triggers WHERE trigger_schema = DATABASE() ORDER BY trigger_name";

    /// <summary>The parts of indexes: MySQL has expressions in them, MariaDB has no column that tells so.</summary>
    public static string Indexes(MySqlServer server) => $"""
        SELECT table_name, index_name, non_unique, column_name, collation, sub_part, index_type, {(server.IsMariaDb ? "NULL" : "expression")}
        FROM information_schema.statistics
        WHERE table_schema = DATABASE()
        ORDER BY table_name, index_name, seq_in_index
        """;

    /// <summary>The checks: MySQL tells their tables in another place, where their names are the whole database's.</summary>
    public static string Checks(MySqlServer server) => server.IsMariaDb
        ? """
          SELECT table_name, constraint_name, check_clause, level = 'Column'
          FROM information_schema.check_constraints
          WHERE constraint_schema = DATABASE()
          ORDER BY table_name, constraint_name
          """
        : """
          SELECT t.table_name, c.constraint_name, c.check_clause, 0
          FROM information_schema.check_constraints AS c
          JOIN information_schema.table_constraints AS t ON t.constraint_schema = c.constraint_schema AND t.constraint_name = c.constraint_name
          WHERE c.constraint_schema = DATABASE() AND t.constraint_type = 'CHECK'
          ORDER BY t.table_name, c.constraint_name
          """;
}
