namespace Oxen.PostgreSql;

/// <summary>
/// The queries on PostgreSQL's catalogue. What extensions brought is theirs; parts of a partitioned table are parts of it; the
/// schema in which new tables are made isn't named.
/// </summary>
internal static class PostgreSqlCatalogue
{
    // Users' schemas can't begin so.
    private const string OfUsers = @"n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\_%'";
    private const string Schema = "CAST(NULLIF(n.nspname, current_schema()) AS text)";
    private const string OfExtension = "SELECT FROM pg_depend AS e WHERE e.deptype = 'e' AND e.classid = t.tableoid AND e.objid = t.oid";

    private const string FullCollation = """
        '"' || replace(CAST(ln.nspname AS text), '"', '""') || '"."' || replace(CAST(l.collname AS text), '"', '""') || '"'
        """;

    // r are tables, p partitioned ones, v views, m materialised ones.
    private const string Relations = $"FROM pg_class AS t JOIN pg_namespace AS n ON n.oid = t.relnamespace AND {OfUsers} AND t.relkind IN ('r', 'p', 'v', 'm') AND NOT t.relispartition";

    private const string Types = $"FROM pg_type AS t JOIN pg_namespace AS n ON n.oid = t.typnamespace AND {OfUsers}";

    /// <summary>The schema in which new tables are made.</summary>
    public const string Current = "SELECT CAST(current_schema() AS text)";

    /// <summary>Tables and views.</summary>
    public const string Tables = $"""
        SELECT t.oid, {Schema}, CAST(t.relname AS text), CAST(t.relkind AS text), obj_description(t.oid, 'pg_class'), CASE WHEN t.relkind IN ('v', 'm') THEN pg_get_viewdef(t.oid) END
        {Relations}
        WHERE NOT EXISTS ({OfExtension})
        ORDER BY t.oid
        """;

    /// <summary>
    /// Their columns. A number is the database's by IDENTITY, or by a sequence that the column owns. A collation that isn't
    /// found by its name alone is told with its schema, in quotes; 100 is the database's own, which Oxen's texts don't have.
    /// </summary>
    public const string Columns = $"""
        SELECT t.oid, CAST(c.attname AS text), format_type(c.atttypid, c.atttypmod), c.attnotnull, pg_get_expr(d.adbin, d.adrelid, TRUE),
            c.attidentity <> '' OR EXISTS (
                SELECT FROM pg_depend AS o JOIN pg_class AS s ON s.oid = o.objid AND s.relkind = 'S'
                WHERE d.oid IS NOT NULL AND o.classid = CAST('pg_class' AS regclass) AND o.refclassid = o.classid AND o.refobjid = t.oid AND o.refobjsubid = c.attnum AND o.deptype = 'a'),
            c.attgenerated <> '', c.attgenerated = 's', CASE
                WHEN c.attcollation = y.typcollation AND c.attcollation <> 100 THEN NULL
                WHEN pg_collation_is_visible(l.oid) THEN CAST(l.collname AS text)
                ELSE {FullCollation}
            END,
            CASE WHEN ln.nspname <> 'pg_catalog' THEN {FullCollation} END, col_description(t.oid, c.attnum)
        {Relations}
        JOIN pg_attribute AS c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped
        JOIN pg_type AS y ON y.oid = c.atttypid
        LEFT JOIN pg_attrdef AS d ON d.adrelid = t.oid AND d.adnum = c.attnum
        LEFT JOIN pg_collation AS l ON l.oid = c.attcollation
        LEFT JOIN pg_namespace AS ln ON ln.oid = l.collnamespace
        ORDER BY t.oid, c.attnum
        """;

    /// <summary>Primary keys (p), foreign keys (f) and checks (c) of tables.</summary>
    public const string Constraints = $"""
        SELECT t.oid, CAST(k.conname AS text), CAST(k.contype AS text),
            ARRAY(SELECT CAST(a.attname AS text) FROM unnest(k.conkey) WITH ORDINALITY AS p (number, place) JOIN pg_attribute AS a ON a.attrelid = k.conrelid AND a.attnum = p.number ORDER BY p.place),
            (SELECT CAST(r.relname AS text) FROM pg_class AS r WHERE r.oid = k.confrelid),
            (SELECT {Schema} FROM pg_class AS r JOIN pg_namespace AS n ON n.oid = r.relnamespace WHERE r.oid = k.confrelid),
            ARRAY(SELECT CAST(a.attname AS text) FROM unnest(k.confkey) WITH ORDINALITY AS p (number, place) JOIN pg_attribute AS a ON a.attrelid = k.confrelid AND a.attnum = p.number ORDER BY p.place),
            CASE k.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' ELSE '' END,
            CASE k.confupdtype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' ELSE '' END,
            pg_get_expr(k.conbin, k.conrelid, TRUE)
        {Relations}
        JOIN pg_constraint AS k ON k.conrelid = t.oid AND k.contype IN ('p', 'f', 'c')
        ORDER BY t.oid, k.conname
        """;

    /// <summary>
    /// The parts of indexes. One that orders by more than its column's name (another collation, a class of operators, NULLs
    /// where they usually aren't) is told with that. An index has 32 columns at most; a number that PostgreSQL knows before
    /// keeps it from expecting a thousand of each, and from compiling the query for a second because of it.
    /// </summary>
    public const string Indexes = $"""
        SELECT t.oid, CAST(i.relname AS text), x.indisunique, k.oid IS NOT NULL, CAST(m.amname AS text), pg_get_expr(x.indpred, x.indrelid, TRUE),
            CAST(a.attname AS text), pg_get_indexdef(x.indexrelid, p.place, TRUE),
            CASE WHEN x.indcollation[p.place - 1] <> 0 AND x.indcollation[p.place - 1] <> a.attcollation THEN ' COLLATE ' || CAST(CAST(l.oid AS regcollation) AS text) ELSE '' END
                || CASE WHEN o.opcdefault THEN '' ELSE ' ' || quote_ident(o.opcname) END,
            x.indoption[p.place - 1] & 1 = 1,
            CASE x.indoption[p.place - 1] & 3 WHEN 1 THEN ' DESC NULLS LAST' WHEN 2 THEN ' NULLS FIRST' ELSE '' END,
            ARRAY(
                SELECT CAST(e.attname AS text) FROM pg_attribute AS e
                WHERE e.attrelid = x.indrelid AND e.attnum = ANY ((CAST(x.indkey AS smallint[]))[x.indnkeyatts:])
                ORDER BY array_position(CAST(x.indkey AS smallint[]), e.attnum)),
            pg_get_indexdef(x.indexrelid) LIKE '%) NULLS NOT DISTINCT%'
        {Relations}
        JOIN pg_index AS x ON x.indrelid = t.oid AND NOT x.indisprimary
        JOIN pg_class AS i ON i.oid = x.indexrelid
        JOIN pg_am AS m ON m.oid = i.relam
        JOIN generate_series(1, 32) AS p (place) ON p.place <= x.indnkeyatts
        LEFT JOIN pg_attribute AS a ON a.attrelid = t.oid AND a.attnum = x.indkey[p.place - 1] AND a.attnum > 0
        LEFT JOIN pg_opclass AS o ON o.oid = x.indclass[p.place - 1]
        LEFT JOIN pg_collation AS l ON l.oid = x.indcollation[p.place - 1]
        LEFT JOIN pg_constraint AS k ON k.conindid = x.indexrelid AND k.contype IN ('u', 'x')
        ORDER BY t.oid, i.relname, p.place
        """;

    /// <summary>The triggers of tables.</summary>
    public const string Triggers = $"SELECT t.oid, CAST(g.tgname AS text) {Relations} JOIN pg_trigger AS g ON g.tgrelid = t.oid AND NOT g.tgisinternal ORDER BY g.tgname";

    /// <summary>The enums.</summary>
    public const string Enums = $"""
        SELECT CAST(t.typname AS text), {Schema}, ARRAY(SELECT CAST(l.enumlabel AS text) FROM pg_enum AS l WHERE l.enumtypid = t.oid ORDER BY l.enumsortorder)
        {Types}
        WHERE t.typtype = 'e' AND NOT EXISTS ({OfExtension})
        ORDER BY t.oid
        """;

    /// <summary>The domains, one row for each condition.</summary>
    public const string Domains = $"""
        SELECT CAST(t.typname AS text), {Schema}, format_type(t.typbasetype, t.typtypmod), t.typnotnull, CAST(k.conname AS text), pg_get_expr(k.conbin, 0, TRUE)
        {Types}
        LEFT JOIN pg_constraint AS k ON k.contypid = t.oid AND k.contype = 'c'
        WHERE t.typtype = 'd' AND NOT EXISTS ({OfExtension})
        ORDER BY t.oid, k.conname
        """;

    /// <summary>The sequences that belong to no column.</summary>
    public const string Sequences = $"""
        SELECT CAST(t.relname AS text), {Schema}
        FROM pg_class AS t JOIN pg_namespace AS n ON n.oid = t.relnamespace AND {OfUsers}
        WHERE t.relkind = 'S' AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = CAST('pg_class' AS regclass) AND e.objid = t.oid AND e.deptype IN ('a', 'i', 'e'))
        ORDER BY t.oid
        """;
}
