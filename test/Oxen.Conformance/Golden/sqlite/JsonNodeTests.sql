-- Elements_of_a_document
SELECT b.id
FROM baskets AS b
WHERE b.extra IS NOT NULL AND EXISTS (
    SELECT 1
    FROM json_each(json_extract(b.extra, '$."points"')) AS p
    WHERE oxen_parse_decimal(oxen_json_digits(json_extract(p.json, p.fullkey, p.fullkey))) = @p
)

SELECT b.id
FROM baskets AS b
WHERE b.extra IS NOT NULL AND NOT EXISTS (
    SELECT 1
    FROM json_each(json_extract(b.extra, '$."points"')) AS p
)

SELECT b.id, (
    SELECT COALESCE(oxen_decimal_sum(oxen_parse_decimal(oxen_json_digits(json_extract(p.json, p.fullkey, p.fullkey)))), '0')
    FROM json_each(json_extract(b.extra, '$."points"')) AS p
) AS points
FROM baskets AS b
WHERE b.extra IS NOT NULL

SELECT b.id, json_extract(oxen_json_part(json_extract(p.json, p.fullkey, p.fullkey)), '$."n"') AS n, json_extract(oxen_json_part(json_extract(p.json, p.fullkey, p.fullkey)), '$."t"') AS t
FROM baskets AS b
JOIN json_each(json_extract(b.extra, '$."parts"')) AS p
WHERE b.extra IS NOT NULL AND json_extract(b.extra, '$."kind"') = @p

SELECT (
    SELECT json_extract(oxen_json_part(json_extract(p.json, p.fullkey, p.fullkey)), '$."t"')
    FROM json_each(json_extract(b.extra, '$."parts"')) AS p
    ORDER BY json_extract(oxen_json_part(json_extract(p.json, p.fullkey, p.fullkey)), '$."n"') DESC, p."key"
    LIMIT 1
) AS c0
FROM baskets AS b
WHERE b.extra IS NOT NULL AND b.id = 2

-- Elements_of_a_node
SELECT b.id
FROM baskets AS b
WHERE b.node IS NOT NULL AND b.id < 3 AND EXISTS (
    SELECT 1
    FROM json_each(json_extract(b.node, '$."points"')) AS p
    WHERE p.value > 3
)

SELECT b.id, json_array_length(b.node, '$."points"') AS count, (
    SELECT COALESCE(SUM(p.value), 0)
    FROM json_each(json_extract(b.node, '$."points"')) AS p
) AS sum
FROM baskets AS b
WHERE b.node IS NOT NULL AND b.id < 3

SELECT b.id, json_extract(oxen_json_digits(json_extract(p.json, p.fullkey, p.fullkey)), '$."n"') AS n
FROM baskets AS b
JOIN json_each(json_extract(b.node, '$."parts"')) AS p
WHERE b.node IS NOT NULL AND b.id = 2

-- Parts_of_a_node
SELECT b.id
FROM baskets AS b
WHERE b.node IS NOT NULL AND json_extract(b.node, '$."kind"') = @p

SELECT b.id
FROM baskets AS b
WHERE b.node IS NOT NULL AND oxen_json_digits(json_extract(b.node, '$."kind"', '$."kind"')) IS NULL

SELECT b.id
FROM baskets AS b
WHERE b.node IS NOT NULL AND b.id < 3 AND json_extract(b.node, '$."points"[0]') > 1

SELECT json_extract(b.node, '$."parts"[1]."n"') + 1 AS c0
FROM baskets AS b
WHERE b.node IS NOT NULL AND b.id = 2

SELECT b.id
FROM baskets AS b
WHERE b.node IS NOT NULL
ORDER BY json_extract(b.node, '$."kind"'), b.id
