-- Aggregates
SELECT b.id, (
    SELECT COALESCE(SUM(CAST(s.value AS SIGNED)), 0)
    FROM JSON_TABLE(b.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS s
) AS sum
FROM baskets AS b

SELECT b.id, (
    SELECT COALESCE(SUM(CAST(json_value(i.json, '$."Price"') AS DECIMAL(57,28)) * CAST(CAST(json_value(i.json, '$."qty"') AS SIGNED) AS DECIMAL(57,28))), 0)
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS i
) AS total
FROM baskets AS b

SELECT b.id, (
    SELECT MAX(CAST(json_value(i.json, '$."Price"') AS DECIMAL(57,28)))
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS i
) AS most, (
    SELECT MIN(CAST(json_value(i1.json, '$."Price"') AS DECIMAL(57,28)))
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS i1
) AS least
FROM baskets AS b

SELECT b.id, (
    SELECT MAX(CAST(s1.value AS SIGNED))
    FROM JSON_TABLE(b.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS s1
) AS max, (
    SELECT MIN(CAST(s2.value AS SIGNED))
    FROM JSON_TABLE(b.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS s2
) AS min
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS s
)

SELECT b.id, (
    SELECT AVG(CAST(CAST(json_value(i1.json, '$."qty"') AS SIGNED) AS DOUBLE))
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS i1
) AS average
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS i
)

SELECT b.id
FROM baskets AS b
WHERE (
    SELECT COALESCE(SUM(CAST(json_value(i.json, '$."Price"') AS DECIMAL(57,28))), 0)
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS i
) > @p

SELECT b.id
FROM baskets AS b
ORDER BY (
    SELECT COALESCE(SUM(CAST(json_value(i.json, '$."qty"') AS SIGNED)), 0)
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS i
) DESC, b.id

SELECT b.id, (
    SELECT COALESCE(SUM(CAST(f.value AS DECIMAL(57,28))), 0)
    FROM JSON_TABLE(json_extract(b.delivery, '$."Fees"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS f
) AS fees, (
    SELECT MAX(CAST(trim(TRAILING 'Z' FROM t.value) AS DATETIME(6)))
    FROM JSON_TABLE(json_extract(b.delivery, '$."Tries"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS t
) AS last
FROM baskets AS b

SELECT b.id, (
    SELECT COALESCE(SUM(CAST(json_value(i.json, '$."Price"') AS DECIMAL(57,28))), 0)
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS i
    WHERE CAST(json_value(i.json, '$."Discount"') AS DECIMAL(57,28)) IS NULL
) AS rest
FROM baskets AS b

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
    FROM JSON_TABLE(b.notes, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS n
    WHERE n.value IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE @p IN (
    SELECT CAST(f.value AS DECIMAL(57,28)) AS c0
    FROM JSON_TABLE(json_extract(b.delivery, '$."Fees"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS f
)

SELECT b.id
FROM baskets AS b
WHERE 200 IN (
    SELECT CAST(p.value AS SIGNED) AS c0
    FROM JSON_TABLE(json_extract(b.delivery, '$."Priorities"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS p
)

SELECT b.id
FROM baskets AS b
WHERE json_contains(b.delivery, json_array(9007199254740993), '$."Serials"')

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(json_extract(b.delivery, '$."Gaps"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS g
    WHERE CAST(g.value AS SIGNED) IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE @p IN (
    SELECT CAST(w.value AS DOUBLE) AS c0
    FROM JSON_TABLE(json_extract(b.delivery, '$."Weights"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS w
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.items, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS i
    WHERE json_value(i.json, '$."Name"') = @p
)

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
    FROM JSON_TABLE(json_extract(b.grid, '$[0]'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS g
    WHERE CAST(g.value AS SIGNED) > 1
)

SELECT b.id
FROM baskets AS b
WHERE json_length(b.items, '$') > 0 AND EXISTS (
    SELECT 1
    FROM JSON_TABLE(json_extract(b.items, '$[0]."Labels"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext PATH '$', json json PATH '$')) AS l
    WHERE l.value = @p
)
