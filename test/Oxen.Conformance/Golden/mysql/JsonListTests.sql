-- A_document_that_is_part_of_another
SELECT json_query(b.delivery, '$."To"') AS c0
FROM baskets AS b

SELECT b.id
FROM baskets AS b
WHERE json_query(b.delivery, '$."To"') IS NULL

SELECT b.id
FROM baskets AS b
WHERE CAST(json_value(b.delivery, '$."To"."Street"') AS CHAR) IS NULL

SELECT b.id, json_query(b.delivery, '$."Fees"') AS fees, CAST(json_value(b.delivery, '$."To"."City"') AS CHAR) AS city
FROM baskets AS b

SELECT CAST(json_value(b.delivery, '$."To"."City"') AS CHAR) AS c0
FROM baskets AS b
WHERE b.delivery IS NOT NULL AND EXISTS (
    SELECT 1
    FROM JSON_TABLE(json_extract(b.delivery, '$."Fees"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS f
    WHERE CAST(f.value AS DECIMAL(57,28)) > @p
)

SELECT (
    SELECT NULLIF(i1.json, 'null')
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i1
    ORDER BY i1.n
    LIMIT 1
) AS c0
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
)

SELECT (
    SELECT NULLIF(i.json, 'null')
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."Price"') AS DECIMAL(57,28)) > @p
    ORDER BY i.n
    LIMIT 1
) AS c0
FROM baskets AS b

-- A_member_of_the_elements
SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."Name"') AS CHAR) = @p AND CAST(json_value(NULLIF(i.json, 'null'), '$."qty"') AS SIGNED) = 3
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."Price"') AS DECIMAL(57,28)) = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."Discount"') AS DECIMAL(57,28)) IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE NOT (CAST(json_value(NULLIF(i.json, 'null'), '$."Discount"') AS DECIMAL(57,28)) <=> @p)
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."Priority"') AS SIGNED) = 200
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(trim(TRAILING 'Z' FROM json_value(NULLIF(i.json, 'null'), '$."Due"')) AS DATETIME(6)) > @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."Added"') AS DATE) = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_extract(NULLIF(i.json, 'null'), '$."IsGift"') AS CHAR) = 'true'
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE (CAST(json_extract(NULLIF(i.json, 'null'), '$."IsGift"') AS CHAR) = 'true') IS NOT TRUE
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE lower(CAST(json_value(NULLIF(i.json, 'null'), '$."Code"') AS CHAR)) = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."Serial"') AS SIGNED) = 9007199254740993
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."Remark"') AS CHAR) IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE NOT EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."Remark"') AS CHAR) = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."From"."City"') AS CHAR) = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."From"."Street"') AS CHAR) IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE json_query(NULLIF(i.json, 'null'), '$."From"') IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."Level"') AS CHAR) = 'High'
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."Rank"') AS SIGNED) IS NULL
)

SELECT b.id, CAST(json_value(NULLIF(i.json, 'null'), '$."Level"') AS CHAR) AS level, CAST(json_value(NULLIF(i.json, 'null'), '$."Rank"') AS SIGNED) AS `rank`, NULLIF(i.json, 'null') AS c3
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i

-- Aggregates
SELECT b.id, (
    SELECT COALESCE(SUM(CAST(s.value AS SIGNED)), 0)
    FROM JSON_TABLE(b.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s
) AS sum
FROM baskets AS b

SELECT b.id, (
    SELECT COALESCE(SUM(CAST(json_value(NULLIF(i.json, 'null'), '$."Price"') AS DECIMAL(57,28)) * CAST(json_value(NULLIF(i.json, 'null'), '$."qty"') AS SIGNED)), 0)
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
) AS total
FROM baskets AS b

SELECT b.id, (
    SELECT MAX(CAST(json_value(NULLIF(i.json, 'null'), '$."Price"') AS DECIMAL(57,28)))
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
) AS most, (
    SELECT MIN(CAST(json_value(NULLIF(i1.json, 'null'), '$."Price"') AS DECIMAL(57,28)))
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i1
) AS least
FROM baskets AS b

SELECT b.id, (
    SELECT MAX(CAST(s1.value AS SIGNED))
    FROM JSON_TABLE(b.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s1
) AS max, (
    SELECT MIN(CAST(s2.value AS SIGNED))
    FROM JSON_TABLE(b.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s2
) AS min
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s
)

SELECT b.id, (
    SELECT AVG(CAST(CAST(json_value(NULLIF(i1.json, 'null'), '$."qty"') AS SIGNED) AS DOUBLE))
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i1
) AS average
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
)

SELECT b.id
FROM baskets AS b
WHERE (
    SELECT COALESCE(SUM(CAST(json_value(NULLIF(i.json, 'null'), '$."Price"') AS DECIMAL(57,28))), 0)
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
) > @p

SELECT b.id
FROM baskets AS b
ORDER BY (
    SELECT COALESCE(SUM(CAST(json_value(NULLIF(i.json, 'null'), '$."qty"') AS SIGNED)), 0)
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
) DESC, b.id

SELECT b.id, (
    SELECT COALESCE(SUM(CAST(f.value AS DECIMAL(57,28))), 0)
    FROM JSON_TABLE(json_extract(b.delivery, '$."Fees"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS f
) AS fees, (
    SELECT MAX(CAST(trim(TRAILING 'Z' FROM t.value) AS DATETIME(6)))
    FROM JSON_TABLE(json_extract(b.delivery, '$."Tries"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
) AS last
FROM baskets AS b

SELECT b.id, (
    SELECT COALESCE(SUM(CAST(json_value(NULLIF(i.json, 'null'), '$."Price"') AS DECIMAL(57,28))), 0)
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."Discount"') AS DECIMAL(57,28)) IS NULL
) AS rest
FROM baskets AS b

-- Any_and_All_of_a_column_that_is_a_list
SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
)

SELECT b.id
FROM baskets AS b
WHERE NOT EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE t.value = @tag
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE t.value LIKE concat(replace(replace(replace(@p, '|', '||'), '%', '|%'), '_', '|_'), '%') ESCAPE '|' OR (octet_length(CONVERT(t.value USING utf16)) DIV 2) = 0
)

SELECT b.id
FROM baskets AS b
WHERE NOT EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE t.value = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s
    WHERE CAST(s.value AS SIGNED) < 0
)

SELECT b.id
FROM baskets AS b
WHERE NOT EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s
    WHERE CAST(s.value AS SIGNED) < 0
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s
    WHERE CAST(s.value AS SIGNED) <> 3
)

SELECT EXISTS (
    SELECT 1
    FROM baskets AS b
    WHERE EXISTS (
        SELECT 1
        FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
        WHERE t.value = b.owner
    )
) AS c0

-- Contains_of_a_list
SELECT b.id
FROM baskets AS b
WHERE json_contains(b.tags, json_array(@p), '$')

SELECT b.id
FROM baskets AS b
WHERE json_contains(b.tags, json_array(@p), '$') IS NOT TRUE

SELECT b.id
FROM baskets AS b
WHERE json_contains(b.tags, json_array(b.owner), '$')

SELECT b.id
FROM baskets AS b
WHERE json_contains(b.scores, json_array(b.id + 1), '$')

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.notes, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS n
    WHERE n.value IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE @p IN (
    SELECT CAST(f.value AS DECIMAL(57,28)) AS c0
    FROM JSON_TABLE(json_extract(b.delivery, '$."Fees"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS f
)

SELECT b.id
FROM baskets AS b
WHERE 200 IN (
    SELECT CAST(p.value AS SIGNED) AS c0
    FROM JSON_TABLE(json_extract(b.delivery, '$."Priorities"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
)

SELECT b.id
FROM baskets AS b
WHERE json_contains(b.delivery, json_array(9007199254740993), '$."Serials"')

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(json_extract(b.delivery, '$."Gaps"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS g
    WHERE CAST(g.value AS SIGNED) IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE @p IN (
    SELECT CAST(w.value AS DOUBLE) AS c0
    FROM JSON_TABLE(json_extract(b.delivery, '$."Weights"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS w
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."Name"') AS CHAR) = @p
)

-- Counts
SELECT b.id
FROM baskets AS b
WHERE json_length(b.tags, '$') > 1

SELECT b.id
FROM baskets AS b
WHERE json_length(b.scores, '$') = 2

SELECT b.id, json_length(b.tags, '$') AS tags, json_length(b.scores, '$') AS scores, (
    SELECT COUNT(*)
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
) AS items
FROM baskets AS b

SELECT b.id, (
    SELECT COUNT(*)
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE t.value = @p
) AS red, (
    SELECT COUNT(*)
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t1
    WHERE (octet_length(CONVERT(t1.value USING utf16)) DIV 2) > 3
) AS `long`
FROM baskets AS b

SELECT b.id
FROM baskets AS b
ORDER BY (
    SELECT COUNT(*)
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE NOT (t.value <=> @p)
), b.id

SELECT COUNT(*) AS c0
FROM baskets AS b
WHERE (
    SELECT COUNT(*)
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(NULLIF(i.json, 'null'), '$."qty"') AS SIGNED) > 1
) = 2

-- Elements_by_an_index
SELECT CAST(json_value(b.tags, '$[1]') AS CHAR) AS c0
FROM baskets AS b
WHERE json_length(b.tags, '$') > 1

SELECT CAST(json_value(b.tags, '$[' || CAST(@at AS CHAR) || ']') AS CHAR) AS c0
FROM baskets AS b
WHERE json_length(b.tags, '$') > @at_1

SELECT b.id, CAST(json_value(b.tags, '$[' || CAST(b.favourite AS CHAR) || ']') AS CHAR) AS tag, CAST(json_value(b.scores, '$[' || CAST(b.favourite AS CHAR) || ']') AS SIGNED) AS score
FROM baskets AS b
WHERE json_length(b.tags, '$') > b.favourite

SELECT b.id, CAST(json_value(b.items, '$[' || CAST(@at AS CHAR) || ']."Name"') AS CHAR) AS name, CAST(json_value(b.items, '$[' || CAST(@at_1 AS CHAR) || ']."Price"') AS DECIMAL(57,28)) AS price, json_length(b.items, '$[0]."Parts"') AS count
FROM baskets AS b
WHERE json_length(b.items, '$') > @at_2

SELECT b.id
FROM baskets AS b
WHERE json_length(b.items, '$') > 0 AND CAST(json_value(b.items, '$[0]."From"."City"') AS CHAR) = @p

SELECT b.id
FROM baskets AS b
WHERE json_length(b.grid, '$') > @at AND json_contains(b.grid, json_array(5), '$[' || CAST(@at_1 AS CHAR) || ']')

SELECT b.id
FROM baskets AS b
WHERE json_length(b.grid, '$') > 0 AND EXISTS (
    SELECT 1
    FROM JSON_TABLE(json_extract(b.grid, '$[0]'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS g
    WHERE CAST(g.value AS SIGNED) > 1
)

SELECT b.id
FROM baskets AS b
WHERE json_length(b.items, '$') > 0 AND EXISTS (
    SELECT 1
    FROM JSON_TABLE(json_extract(b.items, '$[0]."Labels"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS l
    WHERE l.value = @p
)

-- Elements_by_their_place
SELECT b.id, (
    SELECT t.value
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    ORDER BY t.n
    LIMIT 1
) AS first, (
    SELECT t1.value
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t1
    ORDER BY t1.n DESC
    LIMIT 1
) AS last
FROM baskets AS b
WHERE json_length(b.tags, '$') > 0

SELECT b.id, (
    SELECT t.value
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    ORDER BY t.n
    LIMIT 1
) AS first, (
    SELECT t1.value
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t1
    ORDER BY t1.n
    LIMIT 1 OFFSET 2
) AS third
FROM baskets AS b

SELECT b.id, (
    SELECT t.value
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE (octet_length(CONVERT(t.value USING utf16)) DIV 2) > 3
    ORDER BY t.n
    LIMIT 1
) AS `long`, COALESCE((
    SELECT CAST(s.value AS SIGNED)
    FROM JSON_TABLE(b.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s
    WHERE CAST(s.value AS SIGNED) > 3
    ORDER BY s.n
    LIMIT 1
), 0) AS score
FROM baskets AS b

SELECT b.id
FROM baskets AS b
WHERE (
    SELECT t.value
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    ORDER BY t.n
    LIMIT 1
) = @p

SELECT b.id, (
    SELECT CAST(json_value(NULLIF(i.json, 'null'), '$."Name"') AS CHAR)
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    ORDER BY CAST(json_value(NULLIF(i.json, 'null'), '$."Price"') AS DECIMAL(57,28)) DESC, CAST(json_value(NULLIF(i.json, 'null'), '$."qty"') AS SIGNED), i.n
    LIMIT 1
) AS dearest
FROM baskets AS b

SELECT b.id, CAST(json_value((
    SELECT NULLIF(i1.json, 'null')
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i1
    ORDER BY i1.n
    LIMIT 1
), '$."Name"') AS CHAR) AS name, CAST(json_value((
    SELECT NULLIF(i2.json, 'null')
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i2
    ORDER BY CAST(json_value(NULLIF(i2.json, 'null'), '$."qty"') AS SIGNED), i2.n
    LIMIT 1
), '$."Price"') AS DECIMAL(57,28)) AS price
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
)

SELECT b.id
FROM baskets AS b
WHERE CAST(json_value((
    SELECT NULLIF(i.json, 'null')
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    ORDER BY CAST(json_value(NULLIF(i.json, 'null'), '$."Price"') AS DECIMAL(57,28)), CAST(json_value(NULLIF(i.json, 'null'), '$."qty"') AS SIGNED), i.n
    LIMIT 1
), '$."Name"') AS CHAR) = @p

SELECT b.id, (
    SELECT COUNT(*)
    FROM JSON_TABLE(json_extract((
        SELECT NULLIF(i1.json, 'null')
        FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i1
        ORDER BY i1.n
        LIMIT 1
    ), '$."Labels"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS l
    WHERE l.value = @p
) AS labels
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
)

SELECT b.id
FROM baskets AS b
ORDER BY (
    SELECT t.value
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    ORDER BY t.value, t.n
    LIMIT 1
), b.id

-- Elements_flattened
SELECT t.value AS c0
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t

SELECT b.id, t.value AS tag
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t

SELECT b.owner, CAST(json_value(NULLIF(i.json, 'null'), '$."Name"') AS CHAR) AS name, CAST(json_value(NULLIF(i.json, 'null'), '$."qty"') AS SIGNED) AS quantity, CAST(json_value(NULLIF(i.json, 'null'), '$."Price"') AS DECIMAL(57,28)) AS price, CAST(json_value(NULLIF(i.json, 'null'), '$."Discount"') AS DECIMAL(57,28)) AS discount, CAST(json_value(NULLIF(i.json, 'null'), '$."Priority"') AS SIGNED) AS priority, CAST(trim(TRAILING 'Z' FROM json_value(NULLIF(i.json, 'null'), '$."Due"')) AS DATETIME(6)) AS due, CAST(json_value(NULLIF(i.json, 'null'), '$."Added"') AS DATE) AS added, (CAST(json_extract(NULLIF(i.json, 'null'), '$."IsGift"') AS CHAR) = 'true') IS TRUE AS is_gift, lower(CAST(json_value(NULLIF(i.json, 'null'), '$."Code"') AS CHAR)) AS code, CAST(json_value(NULLIF(i.json, 'null'), '$."Serial"') AS SIGNED) AS serial, CAST(json_value(NULLIF(i.json, 'null'), '$."Weight"') AS DOUBLE) AS weight, CAST(json_value(NULLIF(i.json, 'null'), '$."Remark"') AS CHAR) AS remark
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i

SELECT NULLIF(i.json, 'null') AS c0
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i

SELECT b.id, CAST(json_value(NULLIF(i.json, 'null'), '$."Name"') AS CHAR) AS name
FROM baskets AS b
JOIN JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i ON CAST(json_value(NULLIF(i.json, 'null'), '$."Price"') AS DECIMAL(57,28)) > @p

SELECT b.id, CAST(json_value(NULLIF(i.json, 'null'), '$."Name"') AS CHAR) AS name, l.value AS l
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
CROSS JOIN JSON_TABLE(json_extract(NULLIF(i.json, 'null'), '$."Labels"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS l
WHERE l.value = @p
ORDER BY b.id, CAST(json_value(NULLIF(i.json, 'null'), '$."qty"') AS SIGNED)

SELECT MAX(CAST(json_value(NULLIF(i.json, 'null'), '$."Price"') AS DECIMAL(57,28))) AS c0
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i

SELECT CAST(json_value(NULLIF(i.json, 'null'), '$."Name"') AS CHAR) AS `key`, COUNT(*) AS count, COALESCE(SUM(CAST(json_value(NULLIF(i.json, 'null'), '$."Price"') AS DECIMAL(57,28))), 0) AS total
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
GROUP BY CAST(json_value(NULLIF(i.json, 'null'), '$."Name"') AS CHAR)

SELECT DISTINCT t.value AS c0
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
ORDER BY c0

SELECT t.value AS c0
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
GROUP BY t.value
HAVING COUNT(*) > 1

SELECT t.id, CAST(json_value(t.c1, '$."Name"') AS CHAR) AS name, CAST(json_value(t.c1, '$."Price"') AS DECIMAL(57,28)) AS price
FROM (
    SELECT b.id, NULLIF(i.json, 'null') AS c1, ROW_NUMBER() OVER (PARTITION BY b.id ORDER BY CAST(json_value(NULLIF(i.json, 'null'), '$."Price"') AS DECIMAL(57,28)) DESC, CAST(json_value(NULLIF(i.json, 'null'), '$."qty"') AS SIGNED), i.n) AS place
    FROM baskets AS b
    CROSS JOIN JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
) AS t
WHERE t.place <= 2

SELECT b.id, t.c1
FROM baskets AS b
LEFT JOIN (
    SELECT b1.id, n.value AS c1
    FROM baskets AS b1
    CROSS JOIN JSON_TABLE(b1.notes, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS n
) AS t ON b.id = t.id

SELECT b.id, COALESCE(t.c1, 0) AS x
FROM baskets AS b
LEFT JOIN (
    SELECT b1.id, CAST(s.value AS SIGNED) AS c1
    FROM baskets AS b1
    CROSS JOIN JSON_TABLE(b1.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s
) AS t ON b.id = t.id

SELECT DISTINCT b.id, t.value AS c1
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t

SELECT b.id, CAST(e.value AS SIGNED) AS x
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.grid, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS g
CROSS JOIN JSON_TABLE(NULLIF(g.json, 'null'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS e
WHERE b.id > 1

-- Elements_joined_with_rows
SELECT b.id, b1.owner
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s
JOIN baskets AS b1 ON CAST(s.value AS SIGNED) = b1.id

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s
    WHERE EXISTS (
        SELECT 1
        FROM baskets AS b1
        WHERE b1.id = CAST(s.value AS SIGNED)
    )
)

SELECT c.name
FROM categories AS c
WHERE c.id IN (
    SELECT CAST(s.value AS SIGNED) AS c0
    FROM baskets AS b
    CROSS JOIN JSON_TABLE(b.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s
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
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE NOT (t.value <=> @red)
) > 1

SELECT b.tags
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE t.value = @red
)

SELECT b.id, b.grid
FROM baskets AS b
ORDER BY b.id
LIMIT @count

-- Lists_in_the_result_that_read_tables
SELECT b.id, b.scores
FROM baskets AS b

SELECT k.n, b.owner
FROM (SELECT ordinal - 1 AS n, scores FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, scores longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
CROSS JOIN JSON_TABLE(k.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s
JOIN baskets AS b ON b.id = CAST(s.value AS SIGNED)
ORDER BY s.n

SELECT b.id, b.tags
FROM baskets AS b

SELECT k.n, t.value AS c1
FROM (SELECT ordinal - 1 AS n, id, tags FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$[0]', tags longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[1]')) AS list) AS k
CROSS JOIN JSON_TABLE(k.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
WHERE EXISTS (
    SELECT 1
    FROM baskets AS b
    WHERE b.id > k.id AND EXISTS (
        SELECT 1
        FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t1
        WHERE t1.value <=> t.value
    )
)
ORDER BY t.n

SELECT b.id, b.items
FROM baskets AS b

SELECT t.n, t.name, t.price
FROM (
    SELECT k.n, CAST(json_value(NULLIF(i.json, 'null'), '$."Name"') AS CHAR) AS name, CAST(json_value(NULLIF(i.json, 'null'), '$."Price"') AS DECIMAL(57,28)) AS price, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY CAST(json_value(NULLIF(i.json, 'null'), '$."Price"') AS DECIMAL(57,28)), CAST(json_value(NULLIF(i.json, 'null'), '$."qty"') AS SIGNED), i.n) AS place
    FROM (SELECT ordinal - 1 AS n, items FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, items longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
    CROSS JOIN JSON_TABLE(k.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE NOT EXISTS (
        SELECT 1
        FROM products AS p
        WHERE p.name = CAST(json_value(NULLIF(i.json, 'null'), '$."Name"') AS CHAR)
    )
) AS t
WHERE t.place <= 2
ORDER BY t.place

-- Lists_inside_lists
SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE json_contains(NULLIF(i.json, 'null'), json_array(@p), '$."Labels"')
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE EXISTS (
        SELECT 1
        FROM JSON_TABLE(json_extract(NULLIF(i.json, 'null'), '$."Parts"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
        WHERE CAST(json_value(NULLIF(p.json, 'null'), '$."Cost"') AS DECIMAL(57,28)) > @p
    )
)

SELECT b.id
FROM baskets AS b
WHERE NOT EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE (json_length(NULLIF(i.json, 'null'), '$."Labels"') > 0) IS NOT TRUE
)

SELECT b.id, (
    SELECT COALESCE(SUM((
        SELECT COALESCE(SUM(CAST(json_value(NULLIF(p.json, 'null'), '$."Cost"') AS DECIMAL(57,28))), 0)
        FROM JSON_TABLE(json_extract(NULLIF(i.json, 'null'), '$."Parts"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
    )), 0)
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
) AS costs
FROM baskets AS b

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    CROSS JOIN JSON_TABLE(json_extract(NULLIF(i.json, 'null'), '$."Parts"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
    WHERE CAST(json_value(NULLIF(p.json, 'null'), '$."Name"') AS CHAR) = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.grid, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS g
    WHERE EXISTS (
        SELECT 1
        FROM JSON_TABLE(NULLIF(g.json, 'null'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS e
        WHERE CAST(e.value AS SIGNED) = 5
    )
)

SELECT b.id, (
    SELECT COALESCE(SUM((
        SELECT COALESCE(SUM(CAST(e.value AS SIGNED)), 0)
        FROM JSON_TABLE(NULLIF(g.json, 'null'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS e
    )), 0)
    FROM JSON_TABLE(b.grid, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS g
) AS sum, (
    SELECT COUNT(*)
    FROM JSON_TABLE(b.grid, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS g1
    CROSS JOIN JSON_TABLE(NULLIF(g1.json, 'null'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS e1
) AS cells
FROM baskets AS b

-- Lists_of_every_kind_of_value
SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(json_extract(b.delivery, '$."Tries"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE EXTRACT(DAY FROM CAST(trim(TRAILING 'Z' FROM t.value) AS DATETIME(6))) = 3
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(json_extract(b.delivery, '$."Fees"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS f
    WHERE CAST(f.value AS DECIMAL(57,28)) = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(json_extract(b.delivery, '$."Priorities"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
    WHERE CAST(p.value AS SIGNED) >= 5
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(json_extract(b.delivery, '$."Codes"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS c
    WHERE lower(c.value) <> @empty
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(json_extract(b.delivery, '$."Flags"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS f
    WHERE f.value = 'true'
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(json_extract(b.delivery, '$."Weights"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS w
    WHERE CAST(w.value AS DOUBLE) = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(json_extract(b.delivery, '$."Gaps"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS g
    WHERE CAST(g.value AS SIGNED) IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(json_extract(b.delivery, '$."Gaps"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS g
    WHERE CAST(g.value AS SIGNED) > 1
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(json_extract(b.delivery, '$."Stops"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s
    WHERE NULLIF(s.json, 'null') IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(json_extract(b.delivery, '$."Stops"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s
    WHERE CAST(json_value(NULLIF(s.json, 'null'), '$."Street"') AS CHAR) IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(json_extract(b.delivery, '$."Hints"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS h
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.notes, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS n
    WHERE n.value IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.notes, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS n
    WHERE NOT (n.value <=> @p)
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
