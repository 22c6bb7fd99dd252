-- A_list_that_is_null
SELECT s.id
FROM shelves AS s
WHERE s.notes IS NULL

SELECT s.id
FROM shelves AS s
WHERE s.notes IS NOT NULL AND json_length(s.notes, '$') > 0

SELECT COUNT(*) AS c0
FROM shelves AS s
WHERE s.notes IS NOT NULL

-- Aggregates
SELECT s.id, (
    SELECT COALESCE(SUM(CAST(s1.value AS SIGNED)), 0)
    FROM JSON_TABLE(s.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s1
) AS sum
FROM shelves AS s

SELECT s.id, (
    SELECT MAX(CAST(p.value AS DECIMAL(57,28)))
    FROM JSON_TABLE(s.prices, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
) AS max, (
    SELECT MIN(CAST(w.value AS DOUBLE))
    FROM JSON_TABLE(s.weights, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS w
) AS min
FROM shelves AS s

SELECT s.id
FROM shelves AS s
WHERE (
    SELECT MAX(CAST(trim(TRAILING 'Z' FROM c.value) AS DATETIME(6)))
    FROM JSON_TABLE(s.checks, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS c
) > @p

SELECT s.id
FROM shelves AS s
ORDER BY (
    SELECT COALESCE(SUM(CAST(s1.value AS SIGNED)), 0)
    FROM JSON_TABLE(s.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s1
) DESC, s.id

-- Any_and_All
SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
)

SELECT s.id
FROM shelves AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s1
)

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE t.value = @tag
)

SELECT s.id
FROM shelves AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE t.value = @tag
)

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE t.value LIKE concat(replace(replace(replace(@p, '|', '||'), '%', '|%'), '_', '|_'), '%') ESCAPE '|' OR (octet_length(CONVERT(t.value USING utf16)) DIV 2) = 0
)

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s1
    WHERE CAST(s1.value AS SIGNED) < 0
)

SELECT s.id
FROM shelves AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s1
    WHERE CAST(s1.value AS SIGNED) < 0
)

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.priorities, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
    WHERE CAST(p.value AS SIGNED) > 1
)

SELECT EXISTS (
    SELECT 1
    FROM shelves AS s
    WHERE EXISTS (
        SELECT 1
        FROM JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
        WHERE t.value = s.label
    )
) AS c0

-- Any_of_a_list
SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE t.value IN (SELECT value FROM JSON_TABLE(@tags, '$[*]' COLUMNS (value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list)
)

SELECT s.id
FROM shelves AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE t.value IN (SELECT value FROM JSON_TABLE(@tags, '$[*]' COLUMNS (value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list)
)

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s1
    WHERE CAST(s1.value AS SIGNED) IN (SELECT value FROM JSON_TABLE(@scores, '$[*]' COLUMNS (value bigint PATH '$')) AS list)
)

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE t.value IN (SELECT value FROM JSON_TABLE(@withNull, '$[*]' COLUMNS (value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) OR t.value IS NULL
)

SELECT s.id
FROM shelves AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s1
    WHERE CAST(s1.value AS SIGNED) NOT IN (SELECT value FROM JSON_TABLE(@scores, '$[*]' COLUMNS (value bigint PATH '$')) AS list)
)

SELECT s.id
FROM shelves AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@tags, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS t
    WHERE NOT EXISTS (
        SELECT 1
        FROM JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t1
        WHERE t1.value <=> JSON_UNQUOTE(JSON_QUOTE(t.value))
    )
)

-- Contains_a_value
SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE t.value = @tag
)

SELECT s.id
FROM shelves AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE t.value = @tag
)

SELECT s.id
FROM shelves AS s
WHERE json_contains(s.tags, json_array(@p), '$')

SELECT s.id
FROM shelves AS s
WHERE json_contains(s.scores, json_array(@score), '$')

SELECT s.id
FROM shelves AS s
WHERE json_contains(s.scores, json_array(-1), '$')

SELECT s.id
FROM shelves AS s
WHERE json_contains(s.serials, json_array(1), '$')

SELECT s.id
FROM shelves AS s
WHERE json_contains(s.shorts, json_array(5), '$')

SELECT s.id
FROM shelves AS s
WHERE @code IN (
    SELECT lower(c.value) AS c0
    FROM JSON_TABLE(s.codes, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS c
)

SELECT s.id
FROM shelves AS s
WHERE @price IN (
    SELECT CAST(p.value AS DECIMAL(57,28)) AS c0
    FROM JSON_TABLE(s.prices, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
)

SELECT s.id
FROM shelves AS s
WHERE @time IN (
    SELECT CAST(trim(TRAILING 'Z' FROM c.value) AS DATETIME(6)) AS c0
    FROM JSON_TABLE(s.checks, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS c
)

SELECT s.id
FROM shelves AS s
WHERE @priority IN (
    SELECT CAST(p.value AS SIGNED) AS c0
    FROM JSON_TABLE(s.priorities, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
)

SELECT s.id
FROM shelves AS s
WHERE 5 IN (
    SELECT CAST(p.value AS SIGNED) AS c0
    FROM JSON_TABLE(s.priorities, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p
)

SELECT s.id
FROM shelves AS s
WHERE json_contains(s.flags, json_array(FALSE), '$')

SELECT s.id
FROM shelves AS s
WHERE @maxValue IN (
    SELECT CAST(d.value AS DATE) AS c0
    FROM JSON_TABLE(s.days, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS d
)

SELECT s.id, EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE t.value = @tag
) AS `is`
FROM shelves AS s

-- Contains_a_value_of_the_row
SELECT s.id
FROM shelves AS s
WHERE json_contains(s.tags, json_array(s.label), '$')

SELECT s.id
FROM shelves AS s
WHERE json_contains(s.scores, json_array(s.slot + 2), '$')

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM shelves AS s1
    WHERE json_contains(s1.tags, json_array(s.label), '$')
)

-- Contains_null
SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.notes, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS n
    WHERE n.value IS NULL
)

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.gaps, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS g
    WHERE CAST(g.value AS SIGNED) IS NULL
)

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.gaps, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS g
    WHERE CAST(g.value AS SIGNED) = @one
)

SELECT s.id
FROM shelves AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.gaps, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS g
    WHERE CAST(g.value AS SIGNED) = 1
)

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE t.value IS NULL
)

-- Counts
SELECT s.id
FROM shelves AS s
WHERE json_length(s.tags, '$') > 1

SELECT s.id
FROM shelves AS s
WHERE json_length(s.scores, '$') = 2

SELECT s.id, json_length(s.tags, '$') AS tags, json_length(s.scores, '$') AS scores, (
    SELECT COUNT(*)
    FROM JSON_TABLE(s.gaps, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS g
) AS `all`
FROM shelves AS s

SELECT s.id, (
    SELECT COUNT(*)
    FROM JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE t.value = @p
) AS red
FROM shelves AS s

SELECT s.id
FROM shelves AS s
ORDER BY (
    SELECT COUNT(*)
    FROM JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE NOT (t.value <=> @p)
), s.id

-- Elements_as_rows
SELECT t.value AS c0
FROM shelves AS s
CROSS JOIN JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t

SELECT s.id, t.value AS tag
FROM shelves AS s
CROSS JOIN JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
WHERE NOT (t.value <=> @p)
ORDER BY s.id, tag

SELECT t.value AS `key`, COUNT(*) AS times
FROM shelves AS s
CROSS JOIN JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
GROUP BY t.value

SELECT s.label, CAST(s1.value AS SIGNED) AS n
FROM shelves AS s
JOIN JSON_TABLE(s.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s1 ON CAST(s1.value AS SIGNED) > 0

SELECT s.id, t.c1
FROM shelves AS s
LEFT JOIN (
    SELECT s1.id, CAST(g.value AS SIGNED) AS c1
    FROM shelves AS s1
    CROSS JOIN JSON_TABLE(s1.gaps, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS g
) AS t ON s.id = t.id

SELECT DISTINCT CAST(p.value AS SIGNED) AS c0
FROM shelves AS s
CROSS JOIN JSON_TABLE(s.priorities, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS p

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM shelves AS s1
    CROSS JOIN JSON_TABLE(s1.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    WHERE t.value = s.label
)

SELECT s.id, t.c0
FROM shelves AS s
JOIN (
    SELECT t1.value AS c0
    FROM shelves AS s1
    CROSS JOIN JSON_TABLE(s1.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t1
) AS t ON s.label = t.c0

-- Elements_by_place
SELECT s.id
FROM shelves AS s
WHERE json_length(s.tags, '$') > 0 AND CAST(json_value(s.tags, '$[0]') AS CHAR) = @p

SELECT s.id
FROM shelves AS s
WHERE json_length(s.scores, '$') > @at AND CAST(json_value(s.scores, '$[' || CAST(@at_1 AS CHAR) || ']') AS SIGNED) < 0

SELECT s.id
FROM shelves AS s
WHERE json_length(s.tags, '$') > s.slot AND CAST(json_value(s.tags, '$[' || CAST(s.slot AS CHAR) || ']') AS CHAR) = @p

SELECT s.id
FROM shelves AS s
WHERE json_length(s.codes, '$') > 1 AND NOT (lower(CAST(json_value(s.codes, '$[1]') AS CHAR)) <=> lower(CAST(json_value(s.codes, '$[0]') AS CHAR)))

SELECT s.id, CAST(json_value(s.tags, '$[0]') AS CHAR) AS first
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
)
ORDER BY first, s.id

SELECT s.id
FROM shelves AS s
WHERE (
    SELECT t.value
    FROM JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    ORDER BY t.n
    LIMIT 1
) = @p OR COALESCE((
    SELECT CAST(s1.value AS SIGNED)
    FROM JSON_TABLE(s.scores, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS s1
    ORDER BY s1.n DESC
    LIMIT 1
), 0) = -2147483648

SELECT s.id, (
    SELECT t.value
    FROM JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    ORDER BY t.n DESC
    LIMIT 1
) AS last, (
    SELECT t1.value
    FROM JSON_TABLE(s.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t1
    ORDER BY t1.n
    LIMIT 1 OFFSET 1
) AS second
FROM shelves AS s
WHERE json_length(s.tags, '$') > 2

-- Lists_of_elements_as_part_of_the_result
SELECT s.id, s.tags
FROM shelves AS s

SELECT s.id, s.scores
FROM shelves AS s

SELECT s.tags
FROM shelves AS s
ORDER BY s.id

SELECT k.n, t.value AS c1
FROM (SELECT ordinal - 1 AS n, tags FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, tags longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
CROSS JOIN JSON_TABLE(k.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
WHERE EXISTS (
    SELECT 1
    FROM shelves AS s
    WHERE s.label = t.value
)
ORDER BY t.n

-- Whole_rows
SELECT s.id, s.label, s.slot, s.tags, s.notes, s.scores, s.serials, s.gaps, s.codes, s.checks, s.days, s.prices, s.weights, s.flags, s.priorities, s.shorts
FROM shelves AS s
ORDER BY s.id

SELECT s.tags, s.notes, s.scores, s.gaps, s.codes, s.checks, s.priorities
FROM shelves AS s
WHERE s.id > 1
ORDER BY s.id
