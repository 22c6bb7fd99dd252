-- Beside_lists_in_memory
SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE t.value IN (SELECT value FROM JSON_TABLE(@wanted, '$[*]' COLUMNS (value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list)
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@wanted, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS w
    WHERE EXISTS (
        SELECT 1
        FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
        WHERE t.value <=> JSON_UNQUOTE(JSON_QUOTE(w.value))
    )
)

SELECT b.id
FROM baskets AS b
WHERE NOT EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@wanted, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS w
    WHERE NOT EXISTS (
        SELECT 1
        FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
        WHERE t.value <=> JSON_UNQUOTE(JSON_QUOTE(w.value))
    )
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."qty"') AS SIGNED) IN (SELECT value FROM JSON_TABLE(@numbers, '$[*]' COLUMNS (value bigint PATH '$')) AS list)
)

SELECT b.id, CAST(s.value AS SIGNED) AS x
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s
WHERE CAST(s.value AS SIGNED) IN (SELECT value FROM JSON_TABLE(@numbers, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

-- Extremes_and_places
SELECT b.id, CAST(json_value((
    SELECT NULLIF(i1.json, 'null')
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i1
    ORDER BY CAST(json_value(NULLIF(i1.json, 'null'), '$."Price"') AS DECIMAL(57,28)) DESC, i1.n
    LIMIT 1
), '$."qty"') AS SIGNED) AS quantity
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
)

SELECT b.id, (
    SELECT t.value
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    ORDER BY t.n DESC
    LIMIT 1
) AS last, (
    SELECT t1.value
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t1
    ORDER BY t1.n DESC
    LIMIT 1
) AS back
FROM baskets AS b

SELECT (
    SELECT t.value
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    ORDER BY t.n
    LIMIT 2
) AS c0
FROM baskets AS b
WHERE json_length(b.tags, '$') = 1

SELECT (
    SELECT t.value
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE t.value = @p
    ORDER BY t.n
    LIMIT 2
) AS c0
FROM baskets AS b

SELECT b.id, (
    SELECT t.value
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    ORDER BY octet_length(CONVERT(t.value USING utf16)) DIV 2 DESC, t.value, t.n
    LIMIT 1
) AS sorted
FROM baskets AS b

-- Flattened_and_gone_on_with
SELECT b.owner, CAST(json_value(NULLIF(i.json, 'null'), '$."Name"') AS CHAR) AS name
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
WHERE json_contains(NULLIF(i.json, 'null'), json_array(@p), '$."Labels"') AND json_length(b.tags, '$') > 1
ORDER BY b.id, CAST(json_value(NULLIF(i.json, 'null'), '$."qty"') AS SIGNED)
LIMIT @count

SELECT DISTINCT t.id, t1.value AS t
FROM (
    SELECT b.id, b.tags
    FROM baskets AS b
    ORDER BY b.id
    LIMIT @count
) AS t
CROSS JOIN JSON_TABLE(t.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t1
ORDER BY t.id

SELECT CAST(json_value(NULLIF(i.json, 'null'), '$."Name"') AS CHAR) AS name, CAST(json_value(NULLIF(i.json, 'null'), '$."Price"') AS DECIMAL(57,28)) AS price
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
ORDER BY price, CAST(json_value(NULLIF(i.json, 'null'), '$."Serial"') AS SIGNED)
LIMIT @count OFFSET @count_1

SELECT CAST(json_value(NULLIF(p.json, 'null'), '$."Name"') AS CHAR) AS `key`, COALESCE(SUM(CAST(json_value(NULLIF(p.json, 'null'), '$."Cost"') AS DECIMAL(57,28))), 0) AS cost
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
CROSS JOIN JSON_TABLE(json_extract(NULLIF(i.json, 'null'), '$."Parts"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
GROUP BY CAST(json_value(NULLIF(p.json, 'null'), '$."Name"') AS CHAR)

SELECT b.id, COALESCE(SUM(CAST(json_value(NULLIF(i.json, 'null'), '$."Price"') AS DECIMAL(57,28))), 0) AS sum, COUNT(CASE WHEN CAST(json_extract(NULLIF(i.json, 'null'), '$."IsGift"') AS CHAR) = 'true' THEN 1 END) AS gifts
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
GROUP BY b.id

SELECT COUNT(*) AS c0
FROM (
    SELECT t1.value AS c0
    FROM baskets AS b
    CROSS JOIN JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t1
    UNION
    SELECT c.name
    FROM categories AS c
) AS t

SELECT DISTINCT t.c0
FROM (
    SELECT t1.value AS c0
    FROM baskets AS b
    CROSS JOIN JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t1
    UNION ALL
    SELECT CAST(json_value(NULLIF(i.json, 'null'), '$."Name"') AS CHAR) AS c0
    FROM baskets AS b1
    CROSS JOIN JSON_TABLE(b1.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
) AS t
ORDER BY t.c0

SELECT b.id, t.value AS t, (
    SELECT COUNT(*)
    FROM baskets AS b1
    WHERE t.value = b1.owner
) AS count
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t

SELECT b.id, CASE WHEN t.c1 IS NULL THEN NULL ELSE CAST(json_value(t.c1, '$."Name"') AS CHAR) END AS name
FROM baskets AS b
LEFT JOIN (
    SELECT b1.id, NULLIF(i.json, 'null') AS c1
    FROM baskets AS b1
    CROSS JOIN JSON_TABLE(b1.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."qty"') AS SIGNED) > 2
) AS t ON b.id = t.id

SELECT b.id, (
    SELECT COUNT(*)
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i1
    WHERE CAST(json_value(NULLIF(i1.json, 'null'), '$."Price"') AS DECIMAL(57,28)) > @p
) AS count, (
    SELECT COALESCE(SUM(CAST(json_value(NULLIF(i2.json, 'null'), '$."Price"') AS DECIMAL(57,28))), 0)
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i2
    WHERE CAST(json_value(NULLIF(i2.json, 'null'), '$."Price"') AS DECIMAL(57,28)) > @p
) AS sum
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."Price"') AS DECIMAL(57,28)) > @p
)

SELECT b.id, t.value AS t, ROW_NUMBER() OVER (PARTITION BY b.id ORDER BY t.n) - 1 AS at
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t

-- Groups_inside
SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    GROUP BY CAST(json_value(NULLIF(i.json, 'null'), '$."Name"') AS CHAR)
    HAVING COUNT(*) > 1
)

SELECT b.id, (
    SELECT t.value
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    GROUP BY t.value
    ORDER BY COUNT(*) DESC, t.value
    LIMIT 1
) AS most
FROM baskets AS b

SELECT b.owner, SUM((
    SELECT COALESCE(SUM(CAST(json_value(NULLIF(i.json, 'null'), '$."qty"') AS SIGNED)), 0)
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
)) AS items, (
    SELECT COUNT(*)
    FROM baskets AS b1
    CROSS JOIN JSON_TABLE(b1.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE b1.owner = b.owner
) AS tags
FROM baskets AS b
GROUP BY b.owner

SELECT json_length(b.tags, '$') AS `key`, COUNT(*) AS count
FROM baskets AS b
GROUP BY json_length(b.tags, '$')

SELECT EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_extract(NULLIF(i.json, 'null'), '$."IsGift"') AS CHAR) = 'true'
) AS c0
FROM baskets AS b
GROUP BY EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_extract(NULLIF(i.json, 'null'), '$."IsGift"') AS CHAR) = 'true'
)
HAVING COALESCE(SUM(json_length(b.scores, '$')), 0) > 1

-- Selected_first_and_gone_on_with
SELECT b.id, (
    SELECT COUNT(*)
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i1
    WHERE CAST(json_value(NULLIF(i1.json, 'null'), '$."Price"') AS DECIMAL(57,28)) < @p
) AS count
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."Price"') AS DECIMAL(57,28)) < @p AND CAST(json_value(NULLIF(i.json, 'null'), '$."qty"') AS SIGNED) > 2
)

SELECT b.id, CAST(json_value((
    SELECT NULLIF(i.json, 'null')
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    ORDER BY i.n
    LIMIT 1
), '$."Price"') AS DECIMAL(57,28)) AS price
FROM baskets AS b
WHERE CAST(json_value((
    SELECT NULLIF(i.json, 'null')
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    ORDER BY i.n
    LIMIT 1
), '$."Name"') AS CHAR) = @p

SELECT CAST(json_value(b.delivery, '$."To"."City"') AS CHAR) AS city, COALESCE((
    SELECT CAST(trim(TRAILING 'Z' FROM t.value) AS DATETIME(6))
    FROM JSON_TABLE(json_extract(b.delivery, '$."Tries"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    ORDER BY CAST(trim(TRAILING 'Z' FROM t.value) AS DATETIME(6)) DESC, t.n
    LIMIT 1
), '0001-01-01 00:00:00.000000') AS last
FROM baskets AS b
WHERE b.delivery IS NOT NULL

SELECT b.id
FROM baskets AS b
WHERE json_contains(CASE WHEN b.id > 2 THEN b.tags ELSE b.notes END, json_array(@p), '$')

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(COALESCE(b.notes, b.tags), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS e
    WHERE e.value = @p
)

SELECT t.id
FROM (
    SELECT b.id, b.items, json_length(b.items, '$') AS c2
    FROM baskets AS b
    ORDER BY c2, b.id
    LIMIT @count
) AS t
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(t.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."Price"') AS DECIMAL(57,28)) > @p
)
ORDER BY t.c2, t.id

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
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_extract(NULLIF(i.json, 'null'), '$."IsGift"') AS CHAR) = 'true'
)
WHERE json_contains(b.tags, json_array(@p), '$')

DELETE FROM baskets
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(baskets.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."Price"') AS DECIMAL(57,28)) > @p
)
