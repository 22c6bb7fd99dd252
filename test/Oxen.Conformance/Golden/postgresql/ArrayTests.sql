-- A_list_that_is_null
SELECT s.id
FROM shelves AS s
WHERE s.notes IS NULL

SELECT s.id
FROM shelves AS s
WHERE s.notes IS NOT NULL AND cardinality(s.notes) > 0

SELECT COUNT(*) AS c0
FROM shelves AS s
WHERE s.notes IS NOT NULL

-- Aggregates
SELECT s.id, (
    SELECT COALESCE(SUM(s1.value), 0)
    FROM unnest(s.scores) WITH ORDINALITY AS s1 (value, place)
) AS sum
FROM shelves AS s

SELECT s.id, (
    SELECT MAX(p.value)
    FROM unnest(s.prices) WITH ORDINALITY AS p (value, place)
) AS max, (
    SELECT MIN(w.value)
    FROM unnest(s.weights) WITH ORDINALITY AS w (value, place)
) AS min
FROM shelves AS s

SELECT s.id
FROM shelves AS s
WHERE (
    SELECT MAX(c.value)
    FROM unnest(s.checks) WITH ORDINALITY AS c (value, place)
) > @p

SELECT s.id
FROM shelves AS s
ORDER BY (
    SELECT COALESCE(SUM(s1.value), 0)
    FROM unnest(s.scores) WITH ORDINALITY AS s1 (value, place)
) DESC, s.id

-- Any_and_All
SELECT s.id
FROM shelves AS s
WHERE cardinality(s.tags) > 0

SELECT s.id
FROM shelves AS s
WHERE cardinality(s.scores) <= 0

SELECT s.id
FROM shelves AS s
WHERE s.tags @> ARRAY[@tag]

SELECT s.id
FROM shelves AS s
WHERE NOT (s.tags @> ARRAY[@tag])

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM unnest(s.tags) WITH ORDINALITY AS t (value, place)
    WHERE starts_with(t.value, @p) OR (length(t.value) + regexp_count(t.value, '[\U00010000-\U0010FFFF]')) = 0
)

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM unnest(s.scores) WITH ORDINALITY AS s1 (value, place)
    WHERE s1.value < 0
)

SELECT s.id
FROM shelves AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM unnest(s.scores) WITH ORDINALITY AS s1 (value, place)
    WHERE s1.value < 0
)

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM unnest(s.priorities) WITH ORDINALITY AS p (value, place)
    WHERE p.value > 1
)

SELECT EXISTS (
    SELECT 1
    FROM shelves AS s
    WHERE s.tags @> CAST(ARRAY[s.label] AS text[])
) AS c0

-- Any_of_a_list
SELECT s.id
FROM shelves AS s
WHERE s.tags && @tags

SELECT s.id
FROM shelves AS s
WHERE NOT (s.tags && @tags)

SELECT s.id
FROM shelves AS s
WHERE s.scores && @scores

SELECT s.id
FROM shelves AS s
WHERE s.tags && @withNull OR array_position(s.tags, NULL) IS NOT NULL

SELECT s.id
FROM shelves AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM unnest(s.scores) WITH ORDINALITY AS s1 (value, place)
    WHERE s1.value <> ALL(@scores)
)

SELECT s.id
FROM shelves AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@tags) WITH ORDINALITY AS items (value, n)) AS t
    WHERE array_position(s.tags, t.value) IS NULL
)

-- Contains_a_value
SELECT s.id
FROM shelves AS s
WHERE s.tags @> ARRAY[@tag]

SELECT s.id
FROM shelves AS s
WHERE NOT (s.tags @> ARRAY[@tag])

SELECT s.id
FROM shelves AS s
WHERE s.tags @> ARRAY[@p]

SELECT s.id
FROM shelves AS s
WHERE s.scores @> ARRAY[@score]

SELECT s.id
FROM shelves AS s
WHERE s.scores @> ARRAY[(-1)]

SELECT s.id
FROM shelves AS s
WHERE s.serials @> CAST(ARRAY[1] AS bigint[])

SELECT s.id
FROM shelves AS s
WHERE s.shorts @> CAST(ARRAY[5] AS smallint[])

SELECT s.id
FROM shelves AS s
WHERE s.codes @> ARRAY[@code]

SELECT s.id
FROM shelves AS s
WHERE s.prices @> ARRAY[@price]

SELECT s.id
FROM shelves AS s
WHERE s.checks @> ARRAY[@time]

SELECT s.id
FROM shelves AS s
WHERE s.priorities @> ARRAY[@priority]

SELECT s.id
FROM shelves AS s
WHERE s.priorities @> CAST(ARRAY[5] AS smallint[])

SELECT s.id
FROM shelves AS s
WHERE s.flags @> ARRAY[FALSE]

SELECT s.id
FROM shelves AS s
WHERE s.days @> ARRAY[@maxValue]

SELECT s.id, s.tags @> ARRAY[@tag] AS "is"
FROM shelves AS s

-- Contains_a_value_of_the_row
SELECT s.id
FROM shelves AS s
WHERE s.tags @> CAST(ARRAY[s.label] AS text[])

SELECT s.id
FROM shelves AS s
WHERE s.scores @> ARRAY[(s.slot + 2)]

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM shelves AS s1
    WHERE s1.tags @> CAST(ARRAY[s.label] AS text[])
)

-- Contains_null
SELECT s.id
FROM shelves AS s
WHERE array_position(s.notes, NULL) IS NOT NULL

SELECT s.id
FROM shelves AS s
WHERE array_position(s.gaps, NULL) IS NOT NULL

SELECT s.id
FROM shelves AS s
WHERE s.gaps @> ARRAY[@one]

SELECT s.id
FROM shelves AS s
WHERE NOT (s.gaps @> ARRAY[1])

SELECT s.id
FROM shelves AS s
WHERE array_position(s.tags, NULL) IS NOT NULL

-- Counts
SELECT s.id
FROM shelves AS s
WHERE cardinality(s.tags) > 1

SELECT s.id
FROM shelves AS s
WHERE cardinality(s.scores) = 2

SELECT s.id, cardinality(s.tags) AS tags, cardinality(s.scores) AS scores, cardinality(s.gaps) AS "all"
FROM shelves AS s

SELECT s.id, (
    SELECT COUNT(*)
    FROM unnest(s.tags) WITH ORDINALITY AS t (value, place)
    WHERE t.value = @p
) AS red
FROM shelves AS s

SELECT s.id
FROM shelves AS s
ORDER BY (
    SELECT COUNT(*)
    FROM unnest(s.tags) WITH ORDINALITY AS t (value, place)
    WHERE t.value IS DISTINCT FROM @p
), s.id

-- Elements_as_rows
SELECT t.value
FROM shelves AS s
CROSS JOIN unnest(s.tags) WITH ORDINALITY AS t (value, place)

SELECT s.id, t.value COLLATE "C" AS value
FROM shelves AS s
CROSS JOIN unnest(s.tags) WITH ORDINALITY AS t (value, place)
WHERE t.value IS DISTINCT FROM @p
ORDER BY s.id, value NULLS FIRST

SELECT t.value, COUNT(*) AS times
FROM shelves AS s
CROSS JOIN unnest(s.tags) WITH ORDINALITY AS t (value, place)
GROUP BY t.value

SELECT s.label, s1.value
FROM shelves AS s
JOIN unnest(s.scores) WITH ORDINALITY AS s1 (value, place) ON s1.value > 0

SELECT s.id, g.value
FROM shelves AS s
LEFT JOIN unnest(s.gaps) WITH ORDINALITY AS g (value, place) ON TRUE

SELECT DISTINCT p.value
FROM shelves AS s
CROSS JOIN unnest(s.priorities) WITH ORDINALITY AS p (value, place)

SELECT s.id
FROM shelves AS s
WHERE EXISTS (
    SELECT 1
    FROM shelves AS s1
    CROSS JOIN unnest(s1.tags) WITH ORDINALITY AS t (value, place)
    WHERE t.value = s.label
)

SELECT s.id, t.value
FROM shelves AS s
JOIN (
    SELECT t1.value
    FROM shelves AS s1
    CROSS JOIN unnest(s1.tags) WITH ORDINALITY AS t1 (value, place)
) AS t ON s.label = t.value

-- Elements_by_place
SELECT s.id
FROM shelves AS s
WHERE cardinality(s.tags) > 0 AND s.tags[1] = @p

SELECT s.id
FROM shelves AS s
WHERE cardinality(s.scores) > @at AND s.scores[(@at_1 + 1)] < 0

SELECT s.id
FROM shelves AS s
WHERE cardinality(s.tags) > s.slot AND s.tags[(s.slot + 1)] = @p

SELECT s.id
FROM shelves AS s
WHERE cardinality(s.codes) > 1 AND s.codes[2] IS DISTINCT FROM s.codes[1]

SELECT s.id, s.tags[1] COLLATE "C" AS first
FROM shelves AS s
WHERE cardinality(s.tags) > 0
ORDER BY first NULLS FIRST, s.id

SELECT s.id
FROM shelves AS s
WHERE (
    SELECT t.value
    FROM unnest(s.tags) WITH ORDINALITY AS t (value, place)
    ORDER BY t.place
    LIMIT 1
) = @p OR COALESCE((
    SELECT s1.value
    FROM unnest(s.scores) WITH ORDINALITY AS s1 (value, place)
    ORDER BY s1.place DESC
    LIMIT 1
), 0) = -2147483648

SELECT s.id, (
    SELECT t.value
    FROM unnest(s.tags) WITH ORDINALITY AS t (value, place)
    ORDER BY t.place DESC
    LIMIT 1
) AS last, (
    SELECT t1.value
    FROM unnest(s.tags) WITH ORDINALITY AS t1 (value, place)
    ORDER BY t1.place
    LIMIT 1 OFFSET 1
) AS second
FROM shelves AS s
WHERE cardinality(s.tags) > 2

-- Equality
SELECT s.id
FROM shelves AS s
WHERE s.tags = @tags

SELECT s.id
FROM shelves AS s
WHERE s.scores = @scores

SELECT s.id
FROM shelves AS s
WHERE s.scores <> @scores

SELECT s.id
FROM shelves AS s
WHERE s.id > 1 AND s.notes = @notes

SELECT s.id
FROM shelves AS s
WHERE s.gaps = @gaps

SELECT s.id
FROM shelves AS s
WHERE s.tags = CAST(ARRAY(
    SELECT t.value COLLATE "C"
    FROM unnest(s.tags) WITH ORDINALITY AS t (value, place)
    ORDER BY t.value COLLATE "C" NULLS FIRST, t.place
) AS text[])

SELECT s.id
FROM shelves AS s
WHERE s.serials = CAST(ARRAY[1] AS bigint[])

SELECT s.id
FROM shelves AS s
WHERE s.tags = CAST(ARRAY[s.label, @p, @tags] AS text[])

-- Lists_of_elements_as_part_of_the_result
SELECT s.id, s.tags
FROM shelves AS s

SELECT s.id, s.scores
FROM shelves AS s

SELECT s.tags
FROM shelves AS s
ORDER BY s.id

SELECT k.n, t.value
FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS text[]) AS tags FROM jsonb_array_elements(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN unnest(k.tags) WITH ORDINALITY AS t (value, place)
WHERE EXISTS (
    SELECT 1
    FROM shelves AS s
    WHERE s.label = t.value
)
ORDER BY t.place

-- The_place_of_an_element
SELECT s.id
FROM shelves AS s
WHERE COALESCE(array_position(s.tags, @tag) - 1, -1) = 1

SELECT s.id
FROM shelves AS s
WHERE COALESCE(array_position(s.tags, @p) - 1, -1) = -1

SELECT s.id
FROM shelves AS s
ORDER BY COALESCE(array_position(s.scores, 3) - 1, -1), s.id

SELECT s.id
FROM shelves AS s
WHERE COALESCE(array_position(s.gaps, NULL) - 1, -1) = 1

-- Whole_rows
SELECT s.id, s.label, s.slot, s.tags, s.notes, s.scores, s.serials, s.gaps, s.codes, s.checks, s.days, s.prices, s.weights, s.flags, s.priorities, s.shorts
FROM shelves AS s
ORDER BY s.id

SELECT s.tags, s.notes, s.scores, s.gaps, s.codes, s.checks, s.priorities
FROM shelves AS s
WHERE s.id > 1
ORDER BY s.id
