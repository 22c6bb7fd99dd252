-- Elements_of_a_document
SELECT b.id
FROM baskets AS b
WHERE b.extra IS NOT NULL AND EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.extra, CAST('$."points"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.extra, CAST('$."points"' AS jsonpath)) END) WITH ORDINALITY AS p (value, place)
    WHERE CAST(p.value #>> ARRAY[]::text[] AS numeric) = @p
)

SELECT b.id
FROM baskets AS b
WHERE b.extra IS NOT NULL AND NOT EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.extra, CAST('$."points"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.extra, CAST('$."points"' AS jsonpath)) END) WITH ORDINALITY AS p (value, place)
)

SELECT b.id, (
    SELECT COALESCE(SUM(CAST(p.value #>> ARRAY[]::text[] AS numeric)), 0)
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.extra, CAST('$."points"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.extra, CAST('$."points"' AS jsonpath)) END) WITH ORDINALITY AS p (value, place)
) AS points
FROM baskets AS b
WHERE b.extra IS NOT NULL

SELECT b.id, CAST(p.value ->> 'n' AS integer) AS n, p.value ->> 't' AS t
FROM baskets AS b
CROSS JOIN jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.extra, CAST('$."parts"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.extra, CAST('$."parts"' AS jsonpath)) END) WITH ORDINALITY AS p (value, place)
WHERE b.extra IS NOT NULL AND (b.extra ->> 'kind') = @p

SELECT (
    SELECT p.value ->> 't'
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.extra, CAST('$."parts"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.extra, CAST('$."parts"' AS jsonpath)) END) WITH ORDINALITY AS p (value, place)
    ORDER BY CAST(p.value ->> 'n' AS integer) DESC NULLS LAST, p.place
    LIMIT 1
) AS c0
FROM baskets AS b
WHERE b.extra IS NOT NULL AND b.id = 2

-- Elements_of_a_node
SELECT b.id
FROM baskets AS b
WHERE b.node IS NOT NULL AND b.id < 3 AND EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.node, CAST('$."points"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.node, CAST('$."points"' AS jsonpath)) END) WITH ORDINALITY AS p (value, place)
    WHERE CAST(p.value #>> ARRAY[]::text[] AS integer) > 3
)

SELECT b.id, jsonb_array_length(CASE jsonb_typeof(b.node -> 'points') WHEN 'array' THEN b.node -> 'points' END) AS count, (
    SELECT COALESCE(SUM(CAST(p.value #>> ARRAY[]::text[] AS integer)), 0)
    FROM jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.node, CAST('$."points"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.node, CAST('$."points"' AS jsonpath)) END) WITH ORDINALITY AS p (value, place)
) AS sum
FROM baskets AS b
WHERE b.node IS NOT NULL AND b.id < 3

SELECT b.id, CAST(p.value ->> 'n' AS integer) AS n
FROM baskets AS b
CROSS JOIN jsonb_array_elements(CASE jsonb_typeof(jsonb_path_query_first(b.node, CAST('$."parts"' AS jsonpath))) WHEN 'array' THEN jsonb_path_query_first(b.node, CAST('$."parts"' AS jsonpath)) END) WITH ORDINALITY AS p (value, place)
WHERE b.node IS NOT NULL AND b.id = 2

-- Parts_of_a_node
SELECT b.id
FROM baskets AS b
WHERE b.node IS NOT NULL AND (b.node ->> 'kind') = @p

SELECT b.id
FROM baskets AS b
WHERE b.node IS NOT NULL AND NULLIF(b.node -> 'kind', 'null') IS NULL

SELECT b.id
FROM baskets AS b
WHERE b.node IS NOT NULL AND b.id < 3 AND CAST(b.node -> 'points' ->> 0 AS integer) > 1

SELECT CAST(b.node -> 'parts' -> 1 ->> 'n' AS integer) + 1 AS c0
FROM baskets AS b
WHERE b.node IS NOT NULL AND b.id = 2

SELECT b.id
FROM baskets AS b
WHERE b.node IS NOT NULL
ORDER BY (b.node ->> 'kind') COLLATE "C" NULLS FIRST, b.id
