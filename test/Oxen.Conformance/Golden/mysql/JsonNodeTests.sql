-- Elements_of_a_document
SELECT b.id
FROM baskets AS b
WHERE b.extra IS NOT NULL AND EXISTS (
    SELECT 1
    FROM JSON_TABLE(json_extract(b.extra, '$."points"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
    WHERE CAST(json_value(p.json, '$') AS DECIMAL(57,28)) = @p
)

SELECT b.id
FROM baskets AS b
WHERE b.extra IS NOT NULL AND NOT EXISTS (
    SELECT 1
    FROM JSON_TABLE(json_extract(b.extra, '$."points"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
)

SELECT b.id, (
    SELECT COALESCE(SUM(CAST(json_value(p.json, '$') AS DECIMAL(57,28))), 0)
    FROM JSON_TABLE(json_extract(b.extra, '$."points"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
) AS points
FROM baskets AS b
WHERE b.extra IS NOT NULL

SELECT b.id, CAST(json_value(p.json, '$."n"') AS SIGNED) AS n, CAST(json_value(p.json, '$."t"') AS CHAR) AS t
FROM baskets AS b
CROSS JOIN JSON_TABLE(json_extract(b.extra, '$."parts"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
WHERE b.extra IS NOT NULL AND CAST(json_value(b.extra, '$."kind"') AS CHAR) = @p

SELECT (
    SELECT CAST(json_value(p.json, '$."t"') AS CHAR)
    FROM JSON_TABLE(json_extract(b.extra, '$."parts"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
    ORDER BY CAST(json_value(p.json, '$."n"') AS SIGNED) DESC, p.n
    LIMIT 1
) AS c0
FROM baskets AS b
WHERE b.extra IS NOT NULL AND b.id = 2

-- Elements_of_a_node
SELECT b.id
FROM baskets AS b
WHERE b.node IS NOT NULL AND b.id < 3 AND EXISTS (
    SELECT 1
    FROM JSON_TABLE(json_extract(b.node, '$."points"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
    WHERE CAST(p.value AS SIGNED) > 3
)

SELECT b.id, json_length(b.node, '$."points"') AS count, (
    SELECT COALESCE(SUM(CAST(p.value AS SIGNED)), 0)
    FROM JSON_TABLE(json_extract(b.node, '$."points"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
) AS sum
FROM baskets AS b
WHERE b.node IS NOT NULL AND b.id < 3

SELECT b.id, CAST(json_value(NULLIF(p.json, 'null'), '$."n"') AS SIGNED) AS n
FROM baskets AS b
CROSS JOIN JSON_TABLE(json_extract(b.node, '$."parts"'), '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
WHERE b.node IS NOT NULL AND b.id = 2

-- Parts_of_a_node
SELECT b.id
FROM baskets AS b
WHERE b.node IS NOT NULL AND CAST(json_value(b.node, '$."kind"') AS CHAR) = @p

SELECT b.id
FROM baskets AS b
WHERE b.node IS NOT NULL AND (CASE WHEN json_type(json_extract(b.node, '$."kind"')) <> 'NULL' THEN json_extract(b.node, '$."kind"') END) IS NULL

SELECT b.id
FROM baskets AS b
WHERE b.node IS NOT NULL AND b.id < 3 AND CAST(json_value(b.node, '$."points"[0]') AS SIGNED) > 1

SELECT CAST(json_value(b.node, '$."parts"[1]."n"') AS SIGNED) + 1 AS c0
FROM baskets AS b
WHERE b.node IS NOT NULL AND b.id = 2

SELECT b.id
FROM baskets AS b
WHERE b.node IS NOT NULL
ORDER BY CAST(json_value(b.node, '$."kind"') AS CHAR), b.id
