-- Beside_lists_in_memory
SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
    WHERE (t.value #>> ARRAY[]::text[]) = ANY(@wanted)
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@wanted) WITH ORDINALITY AS items (value, n)) AS w
    WHERE EXISTS (
        SELECT 1
        FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
        WHERE (t.value #>> ARRAY[]::text[]) IS NOT DISTINCT FROM w.value
    )
)

SELECT b.id
FROM baskets AS b
WHERE NOT EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@wanted) WITH ORDINALITY AS items (value, n)) AS w
    WHERE NOT EXISTS (
        SELECT 1
        FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
        WHERE (t.value #>> ARRAY[]::text[]) IS NOT DISTINCT FROM w.value
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
        SELECT w.value
        FROM (SELECT n - 1 AS n, value AS value FROM unnest(@wanted) WITH ORDINALITY AS items (value, n)) AS w
    ) AS t
)

SELECT b.id
FROM baskets AS b
WHERE (
    SELECT COUNT(*)
    FROM (
        SELECT CAST(s.value #>> ARRAY[]::text[] AS integer) AS c0
        FROM jsonb_array_elements(b.scores) WITH ORDINALITY AS s (value, place)
        EXCEPT
        SELECT n.value
        FROM (SELECT n - 1 AS n, value AS value FROM unnest(@numbers) WITH ORDINALITY AS items (value, n)) AS n
    ) AS t
) > 1

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE CAST(i.value ->> 'qty' AS integer) = ANY(@numbers)
)

SELECT b.id, CAST(s.value #>> ARRAY[]::text[] AS integer) AS x
FROM baskets AS b
CROSS JOIN jsonb_array_elements(b.scores) WITH ORDINALITY AS s (value, place)
WHERE CAST(s.value #>> ARRAY[]::text[] AS integer) = ANY(@numbers)

-- Extremes_and_places
SELECT b.id, CAST((
    SELECT NULLIF(i1.value, 'null')
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i1 (value, place)
    ORDER BY CAST(i1.value ->> 'Price' AS numeric) DESC NULLS LAST, i1.place
    LIMIT 1
) ->> 'qty' AS integer) AS quantity
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
)

SELECT b.id, (
    SELECT t.value #>> ARRAY[]::text[]
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
    ORDER BY t.place DESC
    LIMIT 1
) AS last, (
    SELECT t1.value #>> ARRAY[]::text[]
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t1 (value, place)
    ORDER BY t1.place DESC
    LIMIT 1
) AS back
FROM baskets AS b

SELECT (
    SELECT t.value #>> ARRAY[]::text[]
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
    ORDER BY t.place
    LIMIT 2
) AS c0
FROM baskets AS b
WHERE jsonb_array_length(CASE jsonb_typeof(b.tags) WHEN 'array' THEN b.tags END) = 1

SELECT (
    SELECT t.value #>> ARRAY[]::text[]
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
    WHERE (t.value #>> ARRAY[]::text[]) = @p
    ORDER BY t.place
    LIMIT 2
) AS c0
FROM baskets AS b

SELECT b.id, (
    SELECT COALESCE(SUM(t.c0), 0)
    FROM (
        SELECT CAST(s.value #>> ARRAY[]::text[] AS integer) AS c0
        FROM jsonb_array_elements(b.scores) WITH ORDINALITY AS s (value, place)
        ORDER BY s.place OFFSET 1
    ) AS t
) AS rest, (
    SELECT COUNT(*)
    FROM (
        SELECT CAST(s1.value #>> ARRAY[]::text[] AS integer) AS c0
        FROM jsonb_array_elements(b.scores) WITH ORDINALITY AS s1 (value, place)
        ORDER BY s1.place DESC
        LIMIT 2
    ) AS t1
    WHERE t1.c0 > 0
) AS "end"
FROM baskets AS b

SELECT b.id, (
    SELECT (t.value #>> ARRAY[]::text[]) COLLATE "C"
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
    ORDER BY length(t.value #>> ARRAY[]::text[]) + regexp_count(t.value #>> ARRAY[]::text[], '[\U00010000-\U0010FFFF]') DESC NULLS LAST, (t.value #>> ARRAY[]::text[]) COLLATE "C" NULLS FIRST, t.place
    LIMIT 1
) AS sorted
FROM baskets AS b

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT (t1.value #>> ARRAY[]::text[]) COLLATE "C" AS c0
        FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t1 (value, place)
        ORDER BY c0 NULLS FIRST, t1.place OFFSET 1
    ) AS t
    WHERE t.c0 = @p
)

SELECT b.id, (
    SELECT CASE WHEN t1.c1 IS NOT NULL THEN t1.c0 ELSE @p END
    FROM (
        SELECT 1
    ) AS t
    LEFT JOIN (
        SELECT t2.value #>> ARRAY[]::text[] AS c0, 1 AS c1, t2.place
        FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t2 (value, place)
    ) AS t1 ON TRUE
    ORDER BY t1.place
    LIMIT 1
) AS "or"
FROM baskets AS b

-- Flattened_and_gone_on_with
SELECT b.owner, i.value ->> 'Name' AS name
FROM baskets AS b
CROSS JOIN jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
WHERE i.value -> 'Labels' @> to_jsonb(@p) AND jsonb_array_length(CASE jsonb_typeof(b.tags) WHEN 'array' THEN b.tags END) > 1
ORDER BY b.id, CAST(i.value ->> 'qty' AS integer) NULLS FIRST
LIMIT 3

SELECT DISTINCT t.id, t1.value #>> ARRAY[]::text[] AS t
FROM (
    SELECT b.id, b.tags
    FROM baskets AS b
    ORDER BY b.id
    LIMIT 3
) AS t
CROSS JOIN jsonb_array_elements(t.tags) WITH ORDINALITY AS t1 (value, place)
ORDER BY t.id

SELECT i.value ->> 'Name' AS name, CAST(i.value ->> 'Price' AS numeric) AS price
FROM baskets AS b
CROSS JOIN jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
ORDER BY price NULLS FIRST, CAST(i.value ->> 'Serial' AS bigint) NULLS FIRST
LIMIT 2 OFFSET @count

SELECT p.value ->> 'Name' AS key, COALESCE(SUM(CAST(p.value ->> 'Cost' AS numeric)), 0) AS cost
FROM baskets AS b
CROSS JOIN jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
CROSS JOIN jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(i.value, CAST('$."Parts"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(i.value, CAST('$."Parts"' AS jsonpath)) END) WITH ORDINALITY AS p (value, place)
GROUP BY p.value ->> 'Name'

SELECT b.id, COALESCE(SUM(CAST(i.value ->> 'Price' AS numeric)), 0) AS sum, COUNT(*) FILTER (WHERE CAST(i.value ->> 'IsGift' AS boolean)) AS gifts
FROM baskets AS b
CROSS JOIN jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
GROUP BY b.id

SELECT COUNT(*) AS c0
FROM (
    SELECT t1.value #>> ARRAY[]::text[] AS c0
    FROM baskets AS b
    CROSS JOIN jsonb_array_elements(b.tags) WITH ORDINALITY AS t1 (value, place)
    UNION
    SELECT c.name
    FROM categories AS c
) AS t

SELECT DISTINCT t.c0 COLLATE "C" AS c0
FROM (
    SELECT t1.value #>> ARRAY[]::text[] AS c0
    FROM baskets AS b
    CROSS JOIN jsonb_array_elements(b.tags) WITH ORDINALITY AS t1 (value, place)
    UNION ALL
    SELECT i.value ->> 'Name' AS c0
    FROM baskets AS b1
    CROSS JOIN jsonb_array_elements(b1.items) WITH ORDINALITY AS i (value, place)
) AS t
ORDER BY c0 NULLS FIRST

SELECT b.id, t.value #>> ARRAY[]::text[] AS t, (
    SELECT COUNT(*)
    FROM baskets AS b1
    WHERE (t.value #>> ARRAY[]::text[]) = b1.owner
) AS count
FROM baskets AS b
CROSS JOIN jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)

SELECT b.id, CASE WHEN t.c1 IS NULL THEN NULL ELSE t.c1 ->> 'Name' END AS name
FROM baskets AS b
LEFT JOIN (
    SELECT b1.id, NULLIF(i.value, 'null') AS c1
    FROM baskets AS b1
    CROSS JOIN jsonb_array_elements(b1.items) WITH ORDINALITY AS i (value, place)
    WHERE CAST(i.value ->> 'qty' AS integer) > 2
) AS t ON b.id = t.id

SELECT b.id, (
    SELECT COUNT(*)
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i1 (value, place)
    WHERE CAST(i1.value ->> 'Price' AS numeric) > @p
) AS count, (
    SELECT COALESCE(SUM(CAST(i2.value ->> 'Price' AS numeric)), 0)
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i2 (value, place)
    WHERE CAST(i2.value ->> 'Price' AS numeric) > @p
) AS sum
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE CAST(i.value ->> 'Price' AS numeric) > @p
)

SELECT b.id, t.value #>> ARRAY[]::text[] AS t, ROW_NUMBER() OVER (PARTITION BY b.id ORDER BY t.place) - 1 AS at
FROM baskets AS b
CROSS JOIN jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)

-- Groups_inside
SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    GROUP BY i.value ->> 'Name'
    HAVING COUNT(*) > 1
)

SELECT b.id, (
    SELECT COUNT(*)
    FROM (
        SELECT 1
        FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
        GROUP BY CAST(i.value ->> 'Priority' AS smallint)
    ) AS t
) AS kinds
FROM baskets AS b

SELECT b.id, (
    SELECT (t.value #>> ARRAY[]::text[]) COLLATE "C"
    FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t (value, place)
    GROUP BY t.value #>> ARRAY[]::text[]
    ORDER BY COUNT(*) DESC, (t.value #>> ARRAY[]::text[]) COLLATE "C" NULLS FIRST
    LIMIT 1
) AS most
FROM baskets AS b

SELECT b.owner, SUM((
    SELECT COALESCE(SUM(CAST(i.value ->> 'qty' AS integer)), 0)
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
)) AS items, (
    SELECT COUNT(*)
    FROM baskets AS b1
    CROSS JOIN jsonb_array_elements(b1.tags) WITH ORDINALITY AS t (value, place)
    WHERE b1.owner = b.owner
) AS tags
FROM baskets AS b
GROUP BY b.owner

SELECT jsonb_array_length(CASE jsonb_typeof(b.tags) WHEN 'array' THEN b.tags END) AS key, COUNT(*) AS count
FROM baskets AS b
GROUP BY jsonb_array_length(CASE jsonb_typeof(b.tags) WHEN 'array' THEN b.tags END)

SELECT EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE CAST(i.value ->> 'IsGift' AS boolean)
) AS c0
FROM baskets AS b
GROUP BY 1
HAVING COALESCE(SUM(jsonb_array_length(CASE jsonb_typeof(b.scores) WHEN 'array' THEN b.scores END)), 0) > 1

-- Selected_first_and_gone_on_with
SELECT b.id, (
    SELECT COUNT(*)
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i1 (value, place)
    WHERE CAST(i1.value ->> 'Price' AS numeric) < @p
) AS count
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE CAST(i.value ->> 'Price' AS numeric) < @p AND CAST(i.value ->> 'qty' AS integer) > 2
)

SELECT b.id, CAST((
    SELECT NULLIF(i.value, 'null')
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    ORDER BY i.place
    LIMIT 1
) ->> 'Price' AS numeric) AS price
FROM baskets AS b
WHERE ((
    SELECT NULLIF(i.value, 'null')
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    ORDER BY i.place
    LIMIT 1
) ->> 'Name') = @p

SELECT b.delivery -> 'To' ->> 'City' AS city, COALESCE((
    SELECT CASE WHEN t.value #>> ARRAY[]::text[] ~ '(Z|[+-][0-9][0-9]:[0-9][0-9])$' THEN CAST(t.value #>> ARRAY[]::text[] AS timestamptz) ELSE CAST(t.value #>> ARRAY[]::text[] AS timestamp) AT TIME ZONE 'UTC' END
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.delivery, CAST('$."Tries"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.delivery, CAST('$."Tries"' AS jsonpath)) END) WITH ORDINALITY AS t (value, place)
    ORDER BY CASE WHEN t.value #>> ARRAY[]::text[] ~ '(Z|[+-][0-9][0-9]:[0-9][0-9])$' THEN CAST(t.value #>> ARRAY[]::text[] AS timestamptz) ELSE CAST(t.value #>> ARRAY[]::text[] AS timestamp) AT TIME ZONE 'UTC' END DESC, t.place
    LIMIT 1
), @p) AS last
FROM baskets AS b
WHERE b.delivery IS NOT NULL

SELECT b.id
FROM baskets AS b
WHERE CASE WHEN b.id > 2 THEN b.tags ELSE b.notes END @> to_jsonb(@p)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(COALESCE(b.notes, b.tags)) WITH ORDINALITY AS e (value, place)
    WHERE (e.value #>> ARRAY[]::text[]) = @p
)

SELECT t.id
FROM (
    SELECT b.id, b.items, jsonb_array_length(CASE jsonb_typeof(b.items) WHEN 'array' THEN b.items END) AS c2
    FROM baskets AS b
    ORDER BY c2 NULLS FIRST, b.id
    LIMIT 2
) AS t
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(t.items) WITH ORDINALITY AS i (value, place)
    WHERE CAST(i.value ->> 'Price' AS numeric) > @p
)
ORDER BY t.c2 NULLS FIRST, t.id

-- Texts_of_lists
SELECT b.id, b.tags
FROM baskets AS b

SELECT b.id, b.items
FROM baskets AS b

SELECT b.tags
FROM baskets AS b

-- Updates_and_deletes_by_lists
UPDATE baskets AS b
SET favourite = (
    SELECT COUNT(*)
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE CAST(i.value ->> 'IsGift' AS boolean)
)
WHERE b.tags @> to_jsonb(@p)

DELETE FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(b.items) WITH ORDINALITY AS i (value, place)
    WHERE CAST(i.value ->> 'Price' AS numeric) > @p
)
