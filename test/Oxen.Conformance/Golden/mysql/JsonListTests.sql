-- A_document_that_is_part_of_another
SELECT json_query(b.delivery, '$."To"') AS c0
FROM baskets AS b

SELECT b.id
FROM baskets AS b
WHERE json_query(b.delivery, '$."To"') IS NULL

SELECT b.id
FROM baskets AS b
WHERE json_value(b.delivery, '$."To"."Street"') IS NULL

SELECT b.id, json_query(b.delivery, '$."Fees"') AS fees, json_value(b.delivery, '$."To"."City"') AS city
FROM baskets AS b

SELECT json_value(b.delivery, '$."To"."City"') AS c0
FROM baskets AS b
WHERE b.delivery IS NOT NULL AND EXISTS (
    SELECT 1
    FROM JSON_TABLE(json_extract(b.delivery, '$."Fees"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS f
    WHERE CAST(f.value AS DECIMAL(57,28)) > @p
)

SELECT (
    SELECT i1.json
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
    SELECT i.json
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(i.json, '$."Price"') AS DECIMAL(57,28)) > @p
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
    WHERE json_value(i.json, '$."Name"') = @p AND CAST(json_value(i.json, '$."qty"') AS SIGNED) = 3
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(i.json, '$."Price"') AS DECIMAL(57,28)) = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(i.json, '$."Discount"') AS DECIMAL(57,28)) IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE NOT (CAST(json_value(i.json, '$."Discount"') AS DECIMAL(57,28)) <=> @p)
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(i.json, '$."Priority"') AS SIGNED) = 200
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(trim(TRAILING 'Z' FROM json_value(i.json, '$."Due"')) AS DATETIME(6)) > @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(i.json, '$."Added"') AS DATE) = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_extract(i.json, '$."IsGift"') AS CHAR) = 'true'
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE (CAST(json_extract(i.json, '$."IsGift"') AS CHAR) = 'true') IS NOT TRUE
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE lower(json_value(i.json, '$."Code"')) = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(i.json, '$."Serial"') AS SIGNED) = 9007199254740993
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE json_value(i.json, '$."Remark"') IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE NOT EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE json_value(i.json, '$."Remark"') = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE json_value(i.json, '$."From"."City"') = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE json_value(i.json, '$."From"."Street"') IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE json_query(i.json, '$."From"') IS NULL
)

-- Aggregates
SELECT b.id, (
    SELECT COALESCE(SUM(CAST(s.value AS SIGNED)), 0)
    FROM JSON_TABLE(b.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s
) AS sum
FROM baskets AS b

SELECT b.id, (
    SELECT COALESCE(SUM(CAST(json_value(i.json, '$."Price"') AS DECIMAL(57,28)) * CAST(json_value(i.json, '$."qty"') AS SIGNED)), 0)
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
) AS total
FROM baskets AS b

SELECT b.id, (
    SELECT MAX(CAST(json_value(i.json, '$."Price"') AS DECIMAL(57,28)))
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
) AS most, (
    SELECT MIN(CAST(json_value(i1.json, '$."Price"') AS DECIMAL(57,28)))
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
    SELECT AVG(CAST(CAST(json_value(i1.json, '$."qty"') AS SIGNED) AS DOUBLE))
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
    SELECT COALESCE(SUM(CAST(json_value(i.json, '$."Price"') AS DECIMAL(57,28))), 0)
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
) > @p

SELECT b.id
FROM baskets AS b
ORDER BY (
    SELECT COALESCE(SUM(CAST(json_value(i.json, '$."qty"') AS SIGNED)), 0)
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
    SELECT COALESCE(SUM(CAST(json_value(i.json, '$."Price"') AS DECIMAL(57,28))), 0)
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(i.json, '$."Discount"') AS DECIMAL(57,28)) IS NULL
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
    WHERE json_value(i.json, '$."Name"') = @p
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
    WHERE CAST(json_value(i.json, '$."qty"') AS SIGNED) > 1
) = 2

-- Elements_by_an_index
SELECT json_value(b.tags, '$[1]') AS c0
FROM baskets AS b
WHERE json_length(b.tags, '$') > 1

SELECT json_value(b.tags, '$[' || CAST(@at AS CHAR) || ']') AS c0
FROM baskets AS b
WHERE json_length(b.tags, '$') > @at_1

SELECT b.id, json_value(b.tags, '$[' || CAST(b.favourite AS CHAR) || ']') AS tag, CAST(json_value(b.scores, '$[' || CAST(b.favourite AS CHAR) || ']') AS SIGNED) AS score
FROM baskets AS b
WHERE json_length(b.tags, '$') > b.favourite

SELECT b.id, json_value(b.items, '$[' || CAST(@at AS CHAR) || ']."Name"') AS name, CAST(json_value(b.items, '$[' || CAST(@at_1 AS CHAR) || ']."Price"') AS DECIMAL(57,28)) AS price, json_length(b.items, '$[0]."Parts"') AS count
FROM baskets AS b
WHERE json_length(b.items, '$') > @at_2

SELECT b.id
FROM baskets AS b
WHERE json_length(b.items, '$') > 0 AND json_value(b.items, '$[0]."From"."City"') = @p

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
    SELECT CAST(json_value(i.json, '$."Name"') AS CHAR)
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    ORDER BY CAST(json_value(i.json, '$."Price"') AS DECIMAL(57,28)) DESC, CAST(json_value(i.json, '$."qty"') AS SIGNED), i.n
    LIMIT 1
) AS dearest
FROM baskets AS b

SELECT b.id, CAST(json_value((
    SELECT i1.json
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i1
    ORDER BY i1.n
    LIMIT 1
), '$."Name"') AS CHAR) AS name, CAST(json_value((
    SELECT i2.json
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i2
    ORDER BY CAST(json_value(i2.json, '$."qty"') AS SIGNED), i2.n
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
    SELECT i.json
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    ORDER BY CAST(json_value(i.json, '$."Price"') AS DECIMAL(57,28)), CAST(json_value(i.json, '$."qty"') AS SIGNED), i.n
    LIMIT 1
), '$."Name"') AS CHAR) = @p

SELECT b.id, (
    SELECT COUNT(*)
    FROM JSON_TABLE(json_extract((
        SELECT i1.json
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

SELECT b.owner, json_value(i.json, '$."Name"') AS name, CAST(json_value(i.json, '$."qty"') AS SIGNED) AS quantity, CAST(json_value(i.json, '$."Price"') AS DECIMAL(57,28)) AS price, CAST(json_value(i.json, '$."Discount"') AS DECIMAL(57,28)) AS discount, CAST(json_value(i.json, '$."Priority"') AS SIGNED) AS priority, CAST(trim(TRAILING 'Z' FROM json_value(i.json, '$."Due"')) AS DATETIME(6)) AS due, CAST(json_value(i.json, '$."Added"') AS DATE) AS added, (CAST(json_extract(i.json, '$."IsGift"') AS CHAR) = 'true') IS TRUE AS is_gift, lower(json_value(i.json, '$."Code"')) AS code, CAST(json_value(i.json, '$."Serial"') AS SIGNED) AS serial, CAST(json_value(i.json, '$."Weight"') AS DOUBLE) AS weight, json_value(i.json, '$."Remark"') AS remark
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i

SELECT i.json
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i

SELECT b.id, json_value(i.json, '$."Name"') AS name
FROM baskets AS b
JOIN JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i ON CAST(json_value(i.json, '$."Price"') AS DECIMAL(57,28)) > @p

SELECT b.id, json_value(i.json, '$."Name"') AS name, l.value AS l
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
CROSS JOIN JSON_TABLE(json_extract(i.json, '$."Labels"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS l
WHERE l.value = @p
ORDER BY b.id, CAST(json_value(i.json, '$."qty"') AS SIGNED)

SELECT MAX(CAST(json_value(i.json, '$."Price"') AS DECIMAL(57,28))) AS c0
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i

SELECT json_value(i.json, '$."Name"') AS `key`, COUNT(*) AS count, COALESCE(SUM(CAST(json_value(i.json, '$."Price"') AS DECIMAL(57,28))), 0) AS total
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
GROUP BY json_value(i.json, '$."Name"')

SELECT DISTINCT t.value AS c0
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
ORDER BY c0

SELECT t.value AS c0
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
GROUP BY t.value
HAVING COUNT(*) > 1

SELECT t.id, json_value(t.json, '$."Name"') AS name, CAST(json_value(t.json, '$."Price"') AS DECIMAL(57,28)) AS price
FROM (
    SELECT b.id, i.json, ROW_NUMBER() OVER (PARTITION BY b.id ORDER BY CAST(json_value(i.json, '$."Price"') AS DECIMAL(57,28)) DESC, CAST(json_value(i.json, '$."qty"') AS SIGNED), i.n) AS place
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

SELECT b.id, CAST(j.value AS SIGNED) AS x
FROM baskets AS b
CROSS JOIN JSON_TABLE(b.grid, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS g
CROSS JOIN JSON_TABLE(g.json, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS j
WHERE b.id > 1

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
    SELECT k.n, CAST(json_value(i.json, '$."Name"') AS CHAR) AS name, CAST(json_value(i.json, '$."Price"') AS DECIMAL(57,28)) AS price, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY CAST(json_value(i.json, '$."Price"') AS DECIMAL(57,28)), CAST(json_value(i.json, '$."qty"') AS SIGNED), i.n) AS place
    FROM (SELECT ordinal - 1 AS n, items FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, items longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
    CROSS JOIN JSON_TABLE(k.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE NOT EXISTS (
        SELECT 1
        FROM products AS p
        WHERE p.name = CAST(json_value(i.json, '$."Name"') AS CHAR)
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
    WHERE json_contains(i.json, json_array(@p), '$."Labels"')
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE EXISTS (
        SELECT 1
        FROM JSON_TABLE(json_extract(i.json, '$."Parts"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
        WHERE CAST(json_value(p.json, '$."Cost"') AS DECIMAL(57,28)) > @p
    )
)

SELECT b.id
FROM baskets AS b
WHERE NOT EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    WHERE (json_length(i.json, '$."Labels"') > 0) IS NOT TRUE
)

SELECT b.id, (
    SELECT COALESCE(SUM((
        SELECT COALESCE(SUM(CAST(json_value(p.json, '$."Cost"') AS DECIMAL(57,28))), 0)
        FROM JSON_TABLE(json_extract(i.json, '$."Parts"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
    )), 0)
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
) AS costs
FROM baskets AS b

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS i
    CROSS JOIN JSON_TABLE(json_extract(i.json, '$."Parts"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
    WHERE CAST(json_value(p.json, '$."Name"') AS CHAR) = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.grid, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS g
    WHERE EXISTS (
        SELECT 1
        FROM JSON_TABLE(g.json, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS j
        WHERE CAST(j.value AS SIGNED) = 5
    )
)

SELECT b.id, (
    SELECT COALESCE(SUM((
        SELECT COALESCE(SUM(CAST(j.value AS SIGNED)), 0)
        FROM JSON_TABLE(g.json, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS j
    )), 0)
    FROM JSON_TABLE(b.grid, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS g
) AS sum, (
    SELECT COUNT(*)
    FROM JSON_TABLE(b.grid, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS g1
    CROSS JOIN JSON_TABLE(g1.json, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS j1
) AS cells
FROM baskets AS b
