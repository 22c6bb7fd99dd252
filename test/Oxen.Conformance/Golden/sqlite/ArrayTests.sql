-- A_list_that_is_null
SELECT s.id
FROM shelves AS s
WHERE s.notes IS NULL

SELECT s.id
FROM shelves AS s
WHERE s.notes IS NOT NULL AND json_array_length(s.notes) > 0

SELECT COUNT(*) AS c0
FROM shelves AS s
WHERE s.notes IS NOT NULL

-- Aggregates
SELECT s.id, (
    SELECT COALESCE(SUM(s1.value), 0)
    FROM json_each(s.scores) AS s1
) AS sum
FROM shelves AS s

SELECT s.id, (
    SELECT MAX(oxen_parse_decimal(oxen_json_digits(json_extract(p.json, p.fullkey, p.fullkey))) COLLATE OXEN_DECIMAL)
    FROM json_each(s.prices) AS p
) AS max, (
    SELECT MIN(oxen_parse_real(oxen_json_digits(json_extract(w.json, w.fullkey, w.fullkey))))
    FROM json_each(s.weights) AS w
) AS min
FROM shelves AS s

SELECT s.id
FROM shelves AS s
WHERE (
    SELECT MAX(oxen_datetime(oxen_ticks(c.value)))
    FROM json_each(s.checks) AS c
) > @p

SELECT s.id
FROM shelves AS s
ORDER BY (
    SELECT COALESCE(SUM(s1.value), 0)
    FROM json_each(s.scores) AS s1
) DESC, s.id

-- Any_and_All
SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM json_each(s.tags) AS t
)

SELECT s.id
FROM shelves AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(s.scores) AS s1
)

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM json_each(s.tags) AS t
    WHERE t.value = @tag
)

SELECT s.id
FROM shelves AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(s.tags) AS t
    WHERE t.value = @tag
)

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM json_each(s.tags) AS t
    WHERE (t.value >= @p AND t.value < @p || x'ff') OR oxen_length(t.value) = 0
)

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM json_each(s.scores) AS s1
    WHERE s1.value < 0
)

SELECT s.id
FROM shelves AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(s.scores) AS s1
    WHERE s1.value < 0
)

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM json_each(s.priorities) AS p
    WHERE p.value > 1
)

SELECT EXISTS (
    SELECT 1
    FROM shelves AS s
    WHERE EXISTS (
        SELECT 1
        FROM json_each(s.tags) AS t
        WHERE t.value = s.label
    )
) AS c0

-- Any_of_a_list
SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM json_each(s.tags) AS t
    WHERE t.value IN (SELECT value FROM json_each(@tags))
)

SELECT s.id
FROM shelves AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(s.tags) AS t
    WHERE t.value IN (SELECT value FROM json_each(@tags))
)

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM json_each(s.scores) AS s1
    WHERE s1.value IN (SELECT value FROM json_each(@scores))
)

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM json_each(s.tags) AS t
    WHERE t.value IN (SELECT value FROM json_each(@withNull)) OR t.value IS NULL
)

SELECT s.id
FROM shelves AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(s.scores) AS s1
    WHERE s1.value NOT IN (SELECT value FROM json_each(@scores))
)

SELECT s.id
FROM shelves AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM (SELECT key AS n, value FROM json_each(@tags)) AS t
    WHERE NOT EXISTS (
        SELECT 1
        FROM json_each(s.tags) AS t1
        WHERE t1.value IS t.value
    )
)

-- Contains_a_value
SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM json_each(s.tags) AS t
    WHERE t.value = @tag
)

SELECT s.id
FROM shelves AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(s.tags) AS t
    WHERE t.value = @tag
)

SELECT s.id
FROM shelves AS s
WHERE @p IN (SELECT value FROM json_each(s.tags))

SELECT s.id
FROM shelves AS s
WHERE @score IN (SELECT value FROM json_each(s.scores))

SELECT s.id
FROM shelves AS s
WHERE (-1) IN (SELECT value FROM json_each(s.scores))

SELECT s.id
FROM shelves AS s
WHERE 1 IN (SELECT value FROM json_each(s.serials))

SELECT s.id
FROM shelves AS s
WHERE 5 IN (SELECT value FROM json_each(s.shorts))

SELECT s.id
FROM shelves AS s
WHERE @code IN (
    SELECT upper(c.value) AS c0
    FROM json_each(s.codes) AS c
)

SELECT s.id
FROM shelves AS s
WHERE @price IN (
    SELECT oxen_parse_decimal(oxen_json_digits(json_extract(p.json, p.fullkey, p.fullkey))) AS c0
    FROM json_each(s.prices) AS p
)

SELECT s.id
FROM shelves AS s
WHERE @time IN (
    SELECT oxen_datetime(oxen_ticks(c.value)) AS c0
    FROM json_each(s.checks) AS c
)

SELECT s.id
FROM shelves AS s
WHERE @priority IN (
    SELECT p.value
    FROM json_each(s.priorities) AS p
)

SELECT s.id
FROM shelves AS s
WHERE 5 IN (
    SELECT p.value
    FROM json_each(s.priorities) AS p
)

SELECT s.id
FROM shelves AS s
WHERE 0 IN (SELECT value FROM json_each(s.flags))

SELECT s.id
FROM shelves AS s
WHERE @maxValue IN (
    SELECT d.value
    FROM json_each(s.days) AS d
)

SELECT s.id, EXISTS (
    SELECT 1
    FROM json_each(s.tags) AS t
    WHERE t.value = @tag
) AS "is"
FROM shelves AS s

-- Contains_a_value_of_the_row
SELECT s.id
FROM shelves AS s
WHERE s.label IN (SELECT value FROM json_each(s.tags))

SELECT s.id
FROM shelves AS s
WHERE (s.slot + 2) IN (SELECT value FROM json_each(s.scores))

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM shelves AS s1
    WHERE s.label IN (SELECT value FROM json_each(s1.tags))
)

-- Contains_null
SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM json_each(s.notes) AS n
    WHERE n.value IS NULL
)

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM json_each(s.gaps) AS g
    WHERE g.value IS NULL
)

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM json_each(s.gaps) AS g
    WHERE g.value = @one
)

SELECT s.id
FROM shelves AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(s.gaps) AS g
    WHERE g.value = 1
)

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM json_each(s.tags) AS t
    WHERE t.value IS NULL
)

-- Counts
SELECT s.id
FROM shelves AS s
WHERE json_array_length(s.tags) > 1

SELECT s.id
FROM shelves AS s
WHERE json_array_length(s.scores) = 2

SELECT s.id, json_array_length(s.tags) AS tags, json_array_length(s.scores) AS scores, (
    SELECT COUNT(*)
    FROM json_each(s.gaps) AS g
) AS "all"
FROM shelves AS s

SELECT s.id, (
    SELECT COUNT(*)
    FROM json_each(s.tags) AS t
    WHERE t.value = @p
) AS red
FROM shelves AS s

SELECT s.id
FROM shelves AS s
ORDER BY (
    SELECT COUNT(*)
    FROM json_each(s.tags) AS t
    WHERE t.value IS NOT @p
), s.id

-- Elements_as_rows
SELECT t.value
FROM shelves AS s
JOIN json_each(s.tags) AS t

SELECT s.id, t.value
FROM shelves AS s
JOIN json_each(s.tags) AS t
WHERE t.value IS NOT @p
ORDER BY s.id, t.value

SELECT t.value, COUNT(*) AS times
FROM shelves AS s
JOIN json_each(s.tags) AS t
GROUP BY t.value

SELECT s.label, s1.value
FROM shelves AS s
JOIN json_each(s.scores) AS s1 ON s1.value > 0

SELECT s.id, g.value
FROM shelves AS s
LEFT JOIN json_each(s.gaps) AS g ON 1

SELECT DISTINCT p.value
FROM shelves AS s
JOIN json_each(s.priorities) AS p

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM shelves AS s1
    JOIN json_each(s1.tags) AS t
    WHERE t.value = s.label
)

SELECT s.id, t.value
FROM shelves AS s
JOIN (
    SELECT t1.value
    FROM shelves AS s1
    JOIN json_each(s1.tags) AS t1
) AS t ON s.label = t.value

-- Elements_by_place
SELECT s.id
FROM shelves AS s
WHERE json_array_length(s.tags) > 0 AND json_extract(s.tags, '$[0]') = @p

SELECT s.id
FROM shelves AS s
WHERE json_array_length(s.scores) > @at AND json_extract(s.scores, '$[' || CAST(@at_1 AS TEXT) || ']') < 0

SELECT s.id
FROM shelves AS s
WHERE json_array_length(s.tags) > s.slot AND json_extract(s.tags, '$[' || CAST(s.slot AS TEXT) || ']') = @p

SELECT s.id
FROM shelves AS s
WHERE json_array_length(s.codes) > 1 AND upper(json_extract(s.codes, '$[1]')) IS NOT upper(json_extract(s.codes, '$[0]'))

SELECT s.id, json_extract(s.tags, '$[0]') AS "first"
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM json_each(s.tags) AS t
)
ORDER BY "first", s.id

SELECT s.id
FROM shelves AS s
WHERE (
    SELECT t.value
    FROM json_each(s.tags) AS t
    ORDER BY t."key"
    LIMIT 1
) = @p OR COALESCE((
    SELECT s1.value
    FROM json_each(s.scores) AS s1
    ORDER BY s1."key" DESC
    LIMIT 1
), 0) = -2147483648

SELECT s.id, (
    SELECT t.value
    FROM json_each(s.tags) AS t
    ORDER BY t."key" DESC
    LIMIT 1
) AS "last", (
    SELECT t1.value
    FROM json_each(s.tags) AS t1
    ORDER BY t1."key"
    LIMIT 1 OFFSET 1
) AS second
FROM shelves AS s
WHERE json_array_length(s.tags) > 2

-- Lists_of_elements_as_part_of_the_result
SELECT s.id, s.tags
FROM shelves AS s

SELECT s.id, s.scores
FROM shelves AS s

SELECT s.tags
FROM shelves AS s
ORDER BY s.id

SELECT k.n, t.value
FROM (SELECT key AS n, value AS tags FROM json_each(@keys)) AS k
JOIN json_each(k.tags) AS t
WHERE EXISTS (
    SELECT 1
    FROM shelves AS s
    WHERE s.label = t.value
)
ORDER BY t."key"

-- Whole_rows
SELECT s.id, s.label, s.slot, s.tags, s.notes, s.scores, s.serials, s.gaps, s.codes, s.checks, s.days, s.prices, s.weights, s.flags, s.priorities, s.shorts
FROM shelves AS s
ORDER BY s.id

SELECT s.tags, s.notes, s.scores, s.gaps, s.codes, s.checks, s.priorities
FROM shelves AS s
WHERE s.id > 1
ORDER BY s.id
