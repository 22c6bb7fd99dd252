-- A_document_that_is_part_of_another
SELECT NULLIF(b.delivery -> 'To', 'null') AS c0
FROM baskets AS b

SELECT b.id
FROM baskets AS b
WHERE NULLIF(b.delivery -> 'To', 'null') IS NULL

SELECT b.id
FROM baskets AS b
WHERE (b.delivery -> 'To' ->> 'Street') IS NULL

SELECT b.id, NULLIF(b.delivery -> 'Fees', 'null') AS fees, b.delivery -> 'To' ->> 'City' AS city
FROM baskets AS b

SELECT b.delivery -> 'To' ->> 'City' AS c0
FROM baskets AS b
WHERE b.delivery IS NOT NULL AND EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.delivery, CAST('$."Fees"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.delivery, CAST('$."Fees"' AS jsonpath)) END) WITH ORDINALITY AS f (value, place)
    WHERE CAST(f.value #>> ARRAY[]::text[] AS numeric) > @p
)

SELECT (
    SELECT NULLIF(i1.value, 'null')
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i1 (value, place)
    ORDER BY i1.place
    LIMIT 1
) AS c0
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
)

SELECT (
    SELECT NULLIF(i.value, 'null')
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE CAST(i.value ->> 'Price' AS numeric) > @p
    ORDER BY i.place
    LIMIT 1
) AS c0
FROM baskets AS b

-- A_member_of_the_elements
SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE (i.value ->> 'Name') = @p AND CAST(i.value ->> 'qty' AS integer) = 3
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE CAST(i.value ->> 'Price' AS numeric) = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE CAST(i.value ->> 'Discount' AS numeric) IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE CAST(i.value ->> 'Discount' AS numeric) IS DISTINCT FROM @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE CAST(i.value ->> 'Priority' AS smallint) = 200
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE (CASE WHEN i.value ->> 'Due' ~ '(Z|[+-][0-9][0-9]:[0-9][0-9])$' THEN CAST(i.value ->> 'Due' AS timestamptz) ELSE CAST(i.value ->> 'Due' AS timestamp) AT TIME ZONE 'UTC' END) > @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE CAST(i.value ->> 'Added' AS date) = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE CAST(i.value ->> 'IsGift' AS boolean)
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE CAST(i.value ->> 'IsGift' AS boolean) IS NOT TRUE
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE CAST(i.value ->> 'Code' AS uuid) = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE CAST(i.value ->> 'Serial' AS bigint) = 9007199254740993
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE (i.value ->> 'Remark') IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE NOT EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE (i.value ->> 'Remark') = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE (i.value -> 'From' ->> 'City') = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE (i.value -> 'From' ->> 'Street') IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE NULLIF(i.value -> 'From', 'null') IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE (i.value ->> 'Level') = 'High'
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE CAST(i.value ->> 'Rank' AS integer) IS NULL
)

SELECT b.id, i.value ->> 'Level' AS level, CAST(i.value ->> 'Rank' AS integer) AS rank, NULLIF(i.value, 'null') AS c3
FROM baskets AS b
CROSS JOIN jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)

-- Aggregates
SELECT b.id, (
    SELECT COALESCE(SUM(CAST(s.value #>> ARRAY[]::text[] AS integer)), 0)
    FROM jsonb_array_elements(b.scores) WITH ORDINALITY AS s (value, place)
) AS sum
FROM baskets AS b

SELECT b.id, (
    SELECT COALESCE(SUM(CAST(i.value ->> 'Price' AS numeric) * CAST(CAST(i.value ->> 'qty' AS integer) AS numeric)), 0)
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
) AS total
FROM baskets AS b

SELECT b.id, (
    SELECT MAX(CAST(i.value ->> 'Price' AS numeric))
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
) AS most, (
    SELECT MIN(CAST(i1.value ->> 'Price' AS numeric))
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i1 (value, place)
) AS "least"
FROM baskets AS b

SELECT b.id, (
    SELECT MAX(CAST(s1.value #>> ARRAY[]::text[] AS integer))
    FROM jsonb_array_elements(b.scores) WITH ORDINALITY AS s1 (value, place)
) AS max, (
    SELECT MIN(CAST(s2.value #>> ARRAY[]::text[] AS integer))
    FROM jsonb_array_elements(b.scores) WITH ORDINALITY AS s2 (value, place)
) AS min
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.scores) WITH ORDINALITY AS s (value, place)
)

SELECT b.id, (
    SELECT AVG(CAST(CAST(i1.value ->> 'qty' AS integer) AS double precision))
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i1 (value, place)
) AS average
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
)

SELECT b.id
FROM baskets AS b
WHERE (
    SELECT COALESCE(SUM(CAST(i.value ->> 'Price' AS numeric)), 0)
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
) > @p

SELECT b.id
FROM baskets AS b
ORDER BY (
    SELECT COALESCE(SUM(CAST(i.value ->> 'qty' AS integer)), 0)
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
) DESC, b.id

SELECT b.id, (
    SELECT COALESCE(SUM(CAST(f.value #>> ARRAY[]::text[] AS numeric)), 0)
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.delivery, CAST('$."Fees"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.delivery, CAST('$."Fees"' AS jsonpath)) END) WITH ORDINALITY AS f (value, place)
) AS fees, (
    SELECT MAX(CASE WHEN t.value #>> ARRAY[]::text[] ~ '(Z|[+-][0-9][0-9]:[0-9][0-9])$' THEN CAST(t.value #>> ARRAY[]::text[] AS timestamptz) ELSE CAST(t.value #>> ARRAY[]::text[] AS timestamp) AT TIME ZONE 'UTC' END)
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.delivery, CAST('$."Tries"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.delivery, CAST('$."Tries"' AS jsonpath)) END) WITH ORDINALITY AS t (value, place)
) AS last
FROM baskets AS b

SELECT b.id, (
    SELECT COALESCE(SUM(CAST(i.value ->> 'Price' AS numeric)), 0)
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE CAST(i.value ->> 'Discount' AS numeric) IS NULL
) AS rest
FROM baskets AS b

-- Any_and_All_of_a_column_that_is_a_list
SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
)

SELECT b.id
FROM baskets AS b
WHERE NOT EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
    WHERE (t.value #>> ARRAY[]::text[]) = @tag
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
    WHERE starts_with(t.value #>> ARRAY[]::text[], @p) OR (length(t.value #>> ARRAY[]::text[]) + regexp_count(t.value #>> ARRAY[]::text[], '[\U00010000-\U0010FFFF]')) = 0
)

SELECT b.id
FROM baskets AS b
WHERE NOT EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
    WHERE (t.value #>> ARRAY[]::text[]) = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.scores) WITH ORDINALITY AS s (value, place)
    WHERE CAST(s.value #>> ARRAY[]::text[] AS integer) < 0
)

SELECT b.id
FROM baskets AS b
WHERE NOT EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.scores) WITH ORDINALITY AS s (value, place)
    WHERE CAST(s.value #>> ARRAY[]::text[] AS integer) < 0
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.scores) WITH ORDINALITY AS s (value, place)
    WHERE CAST(s.value #>> ARRAY[]::text[] AS integer) <> 3
)

SELECT EXISTS (
    SELECT 1
    FROM baskets AS b
    WHERE EXISTS (
        SELECT 1
        FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
        WHERE (t.value #>> ARRAY[]::text[]) = b.owner
    )
) AS c0

-- Contains_of_a_list
SELECT b.id
FROM baskets AS b
WHERE b.tags @> to_jsonb(@p)

SELECT b.id
FROM baskets AS b
WHERE (b.tags @> to_jsonb(@p)) IS NOT TRUE

SELECT b.id
FROM baskets AS b
WHERE b.tags @> to_jsonb(b.owner)

SELECT b.id
FROM baskets AS b
WHERE b.scores @> to_jsonb(b.id + 1)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.notes) WITH ORDINALITY AS n (value, place)
    WHERE (n.value #>> ARRAY[]::text[]) IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE @p IN (
    SELECT CAST(f.value #>> ARRAY[]::text[] AS numeric) AS c0
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.delivery, CAST('$."Fees"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.delivery, CAST('$."Fees"' AS jsonpath)) END) WITH ORDINALITY AS f (value, place)
)

SELECT b.id
FROM baskets AS b
WHERE 200 IN (
    SELECT CAST(p.value #>> ARRAY[]::text[] AS smallint) AS c0
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.delivery, CAST('$."Priorities"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.delivery, CAST('$."Priorities"' AS jsonpath)) END) WITH ORDINALITY AS p (value, place)
)

SELECT b.id
FROM baskets AS b
WHERE b.delivery -> 'Serials' @> to_jsonb(9007199254740993)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.delivery, CAST('$."Gaps"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.delivery, CAST('$."Gaps"' AS jsonpath)) END) WITH ORDINALITY AS g (value, place)
    WHERE CAST(g.value #>> ARRAY[]::text[] AS integer) IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE @p IN (
    SELECT CAST(w.value #>> ARRAY[]::text[] AS double precision) AS c0
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.delivery, CAST('$."Weights"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.delivery, CAST('$."Weights"' AS jsonpath)) END) WITH ORDINALITY AS w (value, place)
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE (i.value ->> 'Name') = @p
)

-- Counts
SELECT b.id
FROM baskets AS b
WHERE jsonb_array_length(CASE jsonb_typeof(b.tags) WHEN 'array' THEN b.tags END) > 1

SELECT b.id
FROM baskets AS b
WHERE jsonb_array_length(CASE jsonb_typeof(b.scores) WHEN 'array' THEN b.scores END) = 2

SELECT b.id, jsonb_array_length(CASE jsonb_typeof(b.tags) WHEN 'array' THEN b.tags END) AS tags, jsonb_array_length(CASE jsonb_typeof(b.scores) WHEN 'array' THEN b.scores END) AS scores, (
    SELECT COUNT(*)
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
) AS items
FROM baskets AS b

SELECT b.id, (
    SELECT COUNT(*)
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
    WHERE (t.value #>> ARRAY[]::text[]) = @p
) AS red, (
    SELECT COUNT(*)
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t1 (value, place)
    WHERE (length(t1.value #>> ARRAY[]::text[]) + regexp_count(t1.value #>> ARRAY[]::text[], '[\U00010000-\U0010FFFF]')) > 3
) AS long
FROM baskets AS b

SELECT b.id
FROM baskets AS b
ORDER BY (
    SELECT COUNT(*)
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
    WHERE (t.value #>> ARRAY[]::text[]) IS DISTINCT FROM @p
), b.id

SELECT COUNT(*) AS c0
FROM baskets AS b
WHERE (
    SELECT COUNT(*)
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE CAST(i.value ->> 'qty' AS integer) > 1
) = 2

SELECT b.id, (
    SELECT COUNT(*)
    FROM (
        SELECT DISTINCT t1.value #>> ARRAY[]::text[] AS c0
        FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t1 (value, place)
    ) AS t
) AS different
FROM baskets AS b

-- Elements_by_an_index
SELECT b.tags ->> 1 AS c0
FROM baskets AS b
WHERE jsonb_array_length(CASE jsonb_typeof(b.tags) WHEN 'array' THEN b.tags END) > 1

SELECT jsonb_path_query_first(b.tags, CAST(('$[' || CAST(@at AS text) || ']') AS jsonpath)) #>> ARRAY[]::text[] AS c0
FROM baskets AS b
WHERE jsonb_array_length(CASE jsonb_typeof(b.tags) WHEN 'array' THEN b.tags END) > @at_1

SELECT b.id, jsonb_path_query_first(b.tags, CAST(('$[' || CAST(b.favourite AS text) || ']') AS jsonpath)) #>> ARRAY[]::text[] AS tag, CAST(jsonb_path_query_first(b.scores, CAST(('$[' || CAST(b.favourite AS text) || ']') AS jsonpath)) #>> ARRAY[]::text[] AS integer) AS score
FROM baskets AS b
WHERE jsonb_array_length(CASE jsonb_typeof(b.tags) WHEN 'array' THEN b.tags END) > b.favourite

SELECT b.id, jsonb_path_query_first(b.items, CAST(('$[' || CAST(@at AS text) || ']."Name"') AS jsonpath)) #>> ARRAY[]::text[] AS name, CAST(jsonb_path_query_first(b.items, CAST(('$[' || CAST(@at_1 AS text) || ']."Price"') AS jsonpath)) #>> ARRAY[]::text[] AS numeric) AS price, jsonb_array_length(CASE jsonb_typeof(b.items -> 0 -> 'Parts') WHEN 'array' THEN b.items -> 0 -> 'Parts' END) AS count
FROM baskets AS b
WHERE jsonb_array_length(CASE jsonb_typeof(b.items) WHEN 'array' THEN b.items END) > @at_2

SELECT b.id
FROM baskets AS b
WHERE jsonb_array_length(CASE jsonb_typeof(b.items) WHEN 'array' THEN b.items END) > 0 AND (b.items -> 0 -> 'From' ->> 'City') = @p

SELECT b.id
FROM baskets AS b
WHERE jsonb_array_length(CASE jsonb_typeof(b.grid) WHEN 'array' THEN b.grid END) > @at AND jsonb_path_query_first(b.grid, CAST(('$[' || CAST(@at_1 AS text) || ']') AS jsonpath)) @> to_jsonb(5)

SELECT b.id
FROM baskets AS b
WHERE jsonb_array_length(CASE jsonb_typeof(b.grid) WHEN 'array' THEN b.grid END) > 0 AND EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.grid, CAST('$[0]' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.grid, CAST('$[0]' AS jsonpath)) END) WITH ORDINALITY AS g (value, place)
    WHERE CAST(g.value #>> ARRAY[]::text[] AS integer) > 1
)

SELECT b.id
FROM baskets AS b
WHERE jsonb_array_length(CASE jsonb_typeof(b.items) WHEN 'array' THEN b.items END) > 0 AND EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.items, CAST('$[0]."Labels"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.items, CAST('$[0]."Labels"' AS jsonpath)) END) WITH ORDINALITY AS l (value, place)
    WHERE (l.value #>> ARRAY[]::text[]) = @p
)

-- Elements_by_their_place
SELECT b.id, (
    SELECT t.value #>> ARRAY[]::text[]
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
    ORDER BY t.place
    LIMIT 1
) AS first, (
    SELECT t1.value #>> ARRAY[]::text[]
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t1 (value, place)
    ORDER BY t1.place DESC
    LIMIT 1
) AS last
FROM baskets AS b
WHERE jsonb_array_length(CASE jsonb_typeof(b.tags) WHEN 'array' THEN b.tags END) > 0

SELECT b.id, (
    SELECT t.value #>> ARRAY[]::text[]
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
    ORDER BY t.place
    LIMIT 1
) AS first, (
    SELECT t1.value #>> ARRAY[]::text[]
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t1 (value, place)
    ORDER BY t1.place
    LIMIT 1 OFFSET 2
) AS third
FROM baskets AS b

SELECT b.id, (
    SELECT t.value #>> ARRAY[]::text[]
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
    WHERE (length(t.value #>> ARRAY[]::text[]) + regexp_count(t.value #>> ARRAY[]::text[], '[\U00010000-\U0010FFFF]')) > 3
    ORDER BY t.place
    LIMIT 1
) AS long, COALESCE((
    SELECT CAST(s.value #>> ARRAY[]::text[] AS integer)
    FROM jsonb_array_elements(b.scores) WITH ORDINALITY AS s (value, place)
    WHERE CAST(s.value #>> ARRAY[]::text[] AS integer) > 3
    ORDER BY s.place
    LIMIT 1
), 0) AS score
FROM baskets AS b

SELECT b.id
FROM baskets AS b
WHERE (
    SELECT t.value #>> ARRAY[]::text[]
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
    ORDER BY t.place
    LIMIT 1
) = @p

SELECT b.id, (
    SELECT i.value ->> 'Name'
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    ORDER BY CAST(i.value ->> 'Price' AS numeric) DESC NULLS LAST, CAST(i.value ->> 'qty' AS integer) NULLS FIRST, i.place
    LIMIT 1
) AS dearest
FROM baskets AS b

SELECT b.id, (
    SELECT NULLIF(i1.value, 'null')
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i1 (value, place)
    ORDER BY i1.place
    LIMIT 1
) ->> 'Name' AS name, CAST((
    SELECT NULLIF(i2.value, 'null')
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i2 (value, place)
    ORDER BY CAST(i2.value ->> 'qty' AS integer) NULLS FIRST, i2.place
    LIMIT 1
) ->> 'Price' AS numeric) AS price
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
)

SELECT b.id
FROM baskets AS b
WHERE ((
    SELECT NULLIF(i.value, 'null')
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    ORDER BY CAST(i.value ->> 'Price' AS numeric) NULLS FIRST, CAST(i.value ->> 'qty' AS integer) NULLS FIRST, i.place
    LIMIT 1
) ->> 'Name') = @p

SELECT b.id, (
    SELECT COUNT(*)
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first((
        SELECT NULLIF(i1.value, 'null')
        FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i1 (value, place)
        ORDER BY i1.place
        LIMIT 1
    ), CAST('$."Labels"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first((
        SELECT NULLIF(i1.value, 'null')
        FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i1 (value, place)
        ORDER BY i1.place
        LIMIT 1
    ), CAST('$."Labels"' AS jsonpath)) END) WITH ORDINALITY AS l (value, place)
    WHERE (l.value #>> ARRAY[]::text[]) = @p
) AS labels
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
)

SELECT b.id
FROM baskets AS b
ORDER BY (
    SELECT (t.value #>> ARRAY[]::text[]) COLLATE "C"
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
    ORDER BY (t.value #>> ARRAY[]::text[]) COLLATE "C" NULLS FIRST, t.place
    LIMIT 1
) COLLATE "C" NULLS FIRST, b.id

SELECT b.id, (
    SELECT t.value #>> ARRAY[]::text[]
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
    ORDER BY t.place
    LIMIT 1 OFFSET 1
) AS second, (
    SELECT COUNT(*)
    FROM (
        SELECT t2.value #>> ARRAY[]::text[] AS c0
        FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t2 (value, place)
        ORDER BY t2.place
        LIMIT 2
    ) AS t1
    WHERE t1.c0 = @p
) AS one
FROM baskets AS b
WHERE jsonb_array_length(CASE jsonb_typeof(b.tags) WHEN 'array' THEN b.tags END) > 2

-- Elements_flattened
SELECT t.value #>> ARRAY[]::text[] AS c0
FROM baskets AS b
CROSS JOIN jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)

SELECT b.id, t.value #>> ARRAY[]::text[] AS tag
FROM baskets AS b
CROSS JOIN jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)

SELECT b.owner, i.value ->> 'Name' AS name, CAST(i.value ->> 'qty' AS integer) AS quantity, CAST(i.value ->> 'Price' AS numeric) AS price, CAST(i.value ->> 'Discount' AS numeric) AS discount, CAST(i.value ->> 'Priority' AS smallint) AS priority, CASE WHEN i.value ->> 'Due' ~ '(Z|[+-][0-9][0-9]:[0-9][0-9])$' THEN CAST(i.value ->> 'Due' AS timestamptz) ELSE CAST(i.value ->> 'Due' AS timestamp) AT TIME ZONE 'UTC' END AS due, CAST(i.value ->> 'Added' AS date) AS added, CAST(i.value ->> 'IsGift' AS boolean) IS TRUE AS is_gift, CAST(i.value ->> 'Code' AS uuid) AS code, CAST(i.value ->> 'Serial' AS bigint) AS serial, CAST(i.value ->> 'Weight' AS double precision) AS weight, i.value ->> 'Remark' AS remark
FROM baskets AS b
CROSS JOIN jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)

SELECT NULLIF(i.value, 'null') AS c0
FROM baskets AS b
CROSS JOIN jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)

SELECT b.id, i.value ->> 'Name' AS name
FROM baskets AS b
JOIN jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place) ON CAST(i.value ->> 'Price' AS numeric) > @p

SELECT b.id, i.value ->> 'Name' AS name, l.value #>> ARRAY[]::text[] AS l
FROM baskets AS b
CROSS JOIN jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
CROSS JOIN jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(i.value, CAST('$."Labels"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(i.value, CAST('$."Labels"' AS jsonpath)) END) WITH ORDINALITY AS l (value, place)
WHERE (l.value #>> ARRAY[]::text[]) = @p
ORDER BY b.id, CAST(i.value ->> 'qty' AS integer) NULLS FIRST

SELECT MAX(CAST(i.value ->> 'Price' AS numeric)) AS c0
FROM baskets AS b
CROSS JOIN jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)

SELECT i.value ->> 'Name' AS key, COUNT(*) AS count, COALESCE(SUM(CAST(i.value ->> 'Price' AS numeric)), 0) AS total
FROM baskets AS b
CROSS JOIN jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
GROUP BY i.value ->> 'Name'

SELECT DISTINCT (t.value #>> ARRAY[]::text[]) COLLATE "C" AS c0
FROM baskets AS b
CROSS JOIN jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
ORDER BY c0 NULLS FIRST

SELECT t.value #>> ARRAY[]::text[] AS c0
FROM baskets AS b
CROSS JOIN jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
GROUP BY t.value #>> ARRAY[]::text[]
HAVING COUNT(*) > 1

SELECT t.id, t.c1 ->> 'Name' AS name, CAST(t.c1 ->> 'Price' AS numeric) AS price
FROM (
    SELECT b.id, NULLIF(i.value, 'null') AS c1, ROW_NUMBER() OVER (PARTITION BY b.id ORDER BY CAST(i.value ->> 'Price' AS numeric) DESC NULLS LAST, CAST(i.value ->> 'qty' AS integer) NULLS FIRST, i.place) AS place
    FROM baskets AS b
    CROSS JOIN jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
) AS t
WHERE t.place <= 2

SELECT b.id, t.c1
FROM baskets AS b
LEFT JOIN (
    SELECT b1.id, n.value #>> ARRAY[]::text[] AS c1
    FROM baskets AS b1
    CROSS JOIN jsonb_array_elements(b1.notes) WITH ORDINALITY AS n (value, place)
) AS t ON b.id = t.id

SELECT b.id, COALESCE(t.c1, 0) AS x
FROM baskets AS b
LEFT JOIN (
    SELECT b1.id, CAST(s.value #>> ARRAY[]::text[] AS integer) AS c1
    FROM baskets AS b1
    CROSS JOIN jsonb_array_elements(b1.scores) WITH ORDINALITY AS s (value, place)
) AS t ON b.id = t.id

SELECT DISTINCT b.id, t.value #>> ARRAY[]::text[] AS c1
FROM baskets AS b
CROSS JOIN jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)

SELECT b.id, CAST(v.value #>> ARRAY[]::text[] AS integer) AS x
FROM baskets AS b
CROSS JOIN jsonb_array_elements(b.grid) WITH ORDINALITY AS g (value, place)
CROSS JOIN jsonb_array_elements(g.value) WITH ORDINALITY AS v (value, place)
WHERE b.id > 1

-- Elements_joined_with_rows
SELECT b.id, b1.owner
FROM baskets AS b
CROSS JOIN jsonb_array_elements(b.scores) WITH ORDINALITY AS s (value, place)
JOIN baskets AS b1 ON CAST(s.value #>> ARRAY[]::text[] AS integer) = b1.id

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.scores) WITH ORDINALITY AS s (value, place)
    WHERE EXISTS (
        SELECT 1
        FROM baskets AS b1
        WHERE b1.id = CAST(s.value #>> ARRAY[]::text[] AS integer)
    )
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT t1.value #>> ARRAY[]::text[] AS c0
        FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t1 (value, place)
        INTERSECT
        SELECT n.value #>> ARRAY[]::text[] AS c0
        FROM jsonb_array_elements(b.notes) WITH ORDINALITY AS n (value, place)
    ) AS t
)

SELECT b.id, (
    SELECT COUNT(*)
    FROM (
        SELECT 1
        FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t1 (value, place)
        UNION ALL
        SELECT 1
        FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    ) AS t
) AS "all", (
    SELECT COUNT(*)
    FROM (
        SELECT t3.value #>> ARRAY[]::text[] AS c0
        FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t3 (value, place)
        UNION
        SELECT i1.value ->> 'Name' AS c0
        FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i1 (value, place)
    ) AS t2
) AS different
FROM baskets AS b

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT t1.value #>> ARRAY[]::text[] AS c0
        FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t1 (value, place)
        EXCEPT
        SELECT t2.value #>> ARRAY[]::text[] AS c0
        FROM baskets AS b1
        CROSS JOIN jsonb_array_elements(b1.tags) WITH ORDINALITY AS t2 (value, place)
        WHERE b1.id = 4
    ) AS t
)

SELECT c.name
FROM categories AS c
WHERE c.id IN (
    SELECT CAST(s.value #>> ARRAY[]::text[] AS integer) AS c0
    FROM baskets AS b
    CROSS JOIN jsonb_array_elements(b.scores) WITH ORDINALITY AS s (value, place)
)

-- Lists_in_the_result
SELECT b.id, b.tags
FROM baskets AS b

SELECT b.tags, b.id
FROM baskets AS b

SELECT b.id, b.items
FROM baskets AS b

SELECT b.owner, b.items
FROM baskets AS b

SELECT b.id, b.notes
FROM baskets AS b

SELECT b.scores
FROM baskets AS b
ORDER BY b.id

SELECT b.id, b.tags
FROM baskets AS b
WHERE (
    SELECT COUNT(*)
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
    WHERE (t.value #>> ARRAY[]::text[]) IS DISTINCT FROM @red
) > 1

SELECT b.tags
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
    WHERE (t.value #>> ARRAY[]::text[]) = @red
)

SELECT b.id, b.grid
FROM baskets AS b
ORDER BY b.id
LIMIT 2

-- Lists_in_the_result_that_read_tables
SELECT b.id, b.scores
FROM baskets AS b

SELECT k.n, b.owner
FROM (SELECT n - 1 AS n, value AS scores FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN jsonb_array_elements(k.scores) WITH ORDINALITY AS s (value, place)
JOIN baskets AS b ON b.id = CAST(s.value #>> ARRAY[]::text[] AS integer)
ORDER BY s.place

SELECT b.id, b.tags
FROM baskets AS b

SELECT k.n, t.value #>> ARRAY[]::text[] AS c1
FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS id, CAST(value ->> 1 AS jsonb) AS tags FROM jsonb_array_elements(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN jsonb_array_elements(k.tags) WITH ORDINALITY AS t (value, place)
WHERE EXISTS (
    SELECT 1
    FROM baskets AS b
    WHERE b.id > k.id AND EXISTS (
        SELECT 1
        FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t1 (value, place)
        WHERE (t1.value #>> ARRAY[]::text[]) IS NOT DISTINCT FROM (t.value #>> ARRAY[]::text[])
    )
)
ORDER BY t.place

SELECT b.id, b.items
FROM baskets AS b

SELECT t.n, t.name, t.price
FROM (
    SELECT k.n, i.value ->> 'Name' AS name, CAST(i.value ->> 'Price' AS numeric) AS price, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY CAST(i.value ->> 'Price' AS numeric) NULLS FIRST, CAST(i.value ->> 'qty' AS integer) NULLS FIRST, i.place) AS place
    FROM (SELECT n - 1 AS n, value AS items FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
    CROSS JOIN jsonb_array_elements(k.items) WITH ORDINALITY AS i (value, place)
    WHERE NOT EXISTS (
        SELECT 1
        FROM products AS p
        WHERE p.name = (i.value ->> 'Name')
    )
) AS t
WHERE t.place <= 2
ORDER BY t.place

-- Lists_inside_lists
SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE i.value -> 'Labels' @> to_jsonb(@p)
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE EXISTS (
        SELECT 1
        FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(i.value, CAST('$."Parts"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(i.value, CAST('$."Parts"' AS jsonpath)) END) WITH ORDINALITY AS p (value, place)
        WHERE CAST(p.value ->> 'Cost' AS numeric) > @p
    )
)

SELECT b.id
FROM baskets AS b
WHERE NOT EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE (jsonb_array_length(CASE jsonb_typeof(i.value -> 'Labels') WHEN 'array' THEN i.value -> 'Labels' END) > 0) IS NOT TRUE
)

SELECT b.id, (
    SELECT COALESCE(SUM((
        SELECT COALESCE(SUM(CAST(p.value ->> 'Cost' AS numeric)), 0)
        FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(i.value, CAST('$."Parts"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(i.value, CAST('$."Parts"' AS jsonpath)) END) WITH ORDINALITY AS p (value, place)
    )), 0)
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
) AS costs
FROM baskets AS b

SELECT b.id, (
    SELECT COUNT(*)
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    CROSS JOIN jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(i.value, CAST('$."Labels"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(i.value, CAST('$."Labels"' AS jsonpath)) END) WITH ORDINALITY AS l (value, place)
) AS labels, (
    SELECT COUNT(*)
    FROM (
        SELECT DISTINCT l1.value #>> ARRAY[]::text[] AS c0
        FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i1 (value, place)
        CROSS JOIN jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(i1.value, CAST('$."Labels"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(i1.value, CAST('$."Labels"' AS jsonpath)) END) WITH ORDINALITY AS l1 (value, place)
    ) AS t
) AS different
FROM baskets AS b

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    CROSS JOIN jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(i.value, CAST('$."Parts"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(i.value, CAST('$."Parts"' AS jsonpath)) END) WITH ORDINALITY AS p (value, place)
    WHERE (p.value ->> 'Name') = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.grid) WITH ORDINALITY AS g (value, place)
    WHERE EXISTS (
        SELECT 1
        FROM jsonb_array_elements(g.value) WITH ORDINALITY AS v (value, place)
        WHERE CAST(v.value #>> ARRAY[]::text[] AS integer) = 5
    )
)

SELECT b.id, (
    SELECT COALESCE(SUM((
        SELECT COALESCE(SUM(CAST(v.value #>> ARRAY[]::text[] AS integer)), 0)
        FROM jsonb_array_elements(g.value) WITH ORDINALITY AS v (value, place)
    )), 0)
    FROM jsonb_array_elements(b.grid) WITH ORDINALITY AS g (value, place)
) AS sum, (
    SELECT COUNT(*)
    FROM jsonb_array_elements(b.grid) WITH ORDINALITY AS g1 (value, place)
    CROSS JOIN jsonb_array_elements(g1.value) WITH ORDINALITY AS v1 (value, place)
) AS cells
FROM baskets AS b

-- Lists_of_every_kind_of_value
SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.delivery, CAST('$."Tries"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.delivery, CAST('$."Tries"' AS jsonpath)) END) WITH ORDINALITY AS t (value, place)
    WHERE CAST(EXTRACT(DAY FROM (CASE WHEN t.value #>> ARRAY[]::text[] ~ '(Z|[+-][0-9][0-9]:[0-9][0-9])$' THEN CAST(t.value #>> ARRAY[]::text[] AS timestamptz) ELSE CAST(t.value #>> ARRAY[]::text[] AS timestamp) AT TIME ZONE 'UTC' END) AT TIME ZONE 'UTC') AS integer) = 3
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.delivery, CAST('$."Fees"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.delivery, CAST('$."Fees"' AS jsonpath)) END) WITH ORDINALITY AS f (value, place)
    WHERE CAST(f.value #>> ARRAY[]::text[] AS numeric) = @p
)

SELECT b.id
FROM baskets AS b
WHERE (
    SELECT COUNT(*)
    FROM (
        SELECT DISTINCT CAST(f.value #>> ARRAY[]::text[] AS numeric) AS c0
        FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.delivery, CAST('$."Fees"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.delivery, CAST('$."Fees"' AS jsonpath)) END) WITH ORDINALITY AS f (value, place)
    ) AS t
) = 2

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.delivery, CAST('$."Priorities"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.delivery, CAST('$."Priorities"' AS jsonpath)) END) WITH ORDINALITY AS p (value, place)
    WHERE CAST(p.value #>> ARRAY[]::text[] AS smallint) >= 5
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.delivery, CAST('$."Codes"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.delivery, CAST('$."Codes"' AS jsonpath)) END) WITH ORDINALITY AS c (value, place)
    WHERE CAST(c.value #>> ARRAY[]::text[] AS uuid) <> @empty
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.delivery, CAST('$."Flags"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.delivery, CAST('$."Flags"' AS jsonpath)) END) WITH ORDINALITY AS f (value, place)
    WHERE CAST(f.value #>> ARRAY[]::text[] AS boolean)
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.delivery, CAST('$."Weights"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.delivery, CAST('$."Weights"' AS jsonpath)) END) WITH ORDINALITY AS w (value, place)
    WHERE CAST(w.value #>> ARRAY[]::text[] AS double precision) = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.delivery, CAST('$."Gaps"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.delivery, CAST('$."Gaps"' AS jsonpath)) END) WITH ORDINALITY AS g (value, place)
    WHERE CAST(g.value #>> ARRAY[]::text[] AS integer) IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.delivery, CAST('$."Gaps"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.delivery, CAST('$."Gaps"' AS jsonpath)) END) WITH ORDINALITY AS g (value, place)
    WHERE CAST(g.value #>> ARRAY[]::text[] AS integer) > 1
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.delivery, CAST('$."Stops"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.delivery, CAST('$."Stops"' AS jsonpath)) END) WITH ORDINALITY AS s (value, place)
    WHERE NULLIF(s.value, 'null') IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.delivery, CAST('$."Stops"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.delivery, CAST('$."Stops"' AS jsonpath)) END) WITH ORDINALITY AS s (value, place)
    WHERE (s.value ->> 'Street') IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.delivery, CAST('$."Hints"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.delivery, CAST('$."Hints"' AS jsonpath)) END) WITH ORDINALITY AS h (value, place)
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.notes) WITH ORDINALITY AS n (value, place)
    WHERE (n.value #>> ARRAY[]::text[]) IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.notes) WITH ORDINALITY AS n (value, place)
    WHERE (n.value #>> ARRAY[]::text[]) IS DISTINCT FROM @p
)

-- What_only_CSharp_computes_of_a_list_in_the_result
SELECT b.id, b.tags
FROM baskets AS b

SELECT b.id, b.tags, b.items
FROM baskets AS b

SELECT b.tags, b.scores
FROM baskets AS b

SELECT b.scores, b.id
FROM baskets AS b

SELECT b.id, b.items
FROM baskets AS b
