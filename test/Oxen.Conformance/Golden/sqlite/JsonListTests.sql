-- A_document_that_is_part_of_another
SELECT json_extract(b.delivery, '$."To"') AS c0
FROM baskets AS b

SELECT b.id
FROM baskets AS b
WHERE json_extract(b.delivery, '$."To"') IS NULL

SELECT b.id
FROM baskets AS b
WHERE json_extract(b.delivery, '$."To"."Street"') IS NULL

SELECT b.id, json_extract(b.delivery, '$."Fees"') AS fees, json_extract(b.delivery, '$."To"."City"') AS city
FROM baskets AS b

SELECT json_extract(b.delivery, '$."To"."City"') AS c0
FROM baskets AS b
WHERE b.delivery IS NOT NULL AND EXISTS (
    SELECT 1
    FROM json_each(json_extract(b.delivery, '$."Fees"')) AS f
    WHERE oxen_parse_decimal(oxen_json_digits(json_extract(f.json, f.fullkey, f.fullkey))) COLLATE OXEN_DECIMAL > @p
)

SELECT (
    SELECT i1.value
    FROM json_each(b.items) AS i1
    ORDER BY i1."key"
    LIMIT 1
) AS c0
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
)

SELECT (
    SELECT i.value
    FROM json_each(b.items) AS i
    WHERE oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"'))) COLLATE OXEN_DECIMAL > @p
    ORDER BY i."key"
    LIMIT 1
) AS c0
FROM baskets AS b

-- A_member_of_the_elements
SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE json_extract(i.value, '$."Name"') = @p AND json_extract(i.value, '$."qty"') = 3
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"'))) = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Discount"', '$."Discount"'))) IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Discount"', '$."Discount"'))) IS NOT @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE json_extract(i.value, '$."Priority"') = 200
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE oxen_datetime(oxen_ticks(json_extract(i.value, '$."Due"'))) > @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE json_extract(i.value, '$."Added"') = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE json_extract(i.value, '$."IsGift"')
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE json_extract(i.value, '$."IsGift"') IS NOT TRUE
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE upper(json_extract(i.value, '$."Code"')) = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE json_extract(i.value, '$."Serial"') = 9007199254740993
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE json_extract(i.value, '$."Remark"') IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE json_extract(i.value, '$."Remark"') = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE json_extract(i.value, '$."From"."City"') = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE json_extract(i.value, '$."From"."Street"') IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE json_extract(i.value, '$."From"') IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE json_extract(i.value, '$."Level"') = 'High'
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE json_extract(i.value, '$."Rank"') IS NULL
)

SELECT b.id, json_extract(i.value, '$."Level"') AS level, json_extract(i.value, '$."Rank"') AS rank, i.value
FROM baskets AS b
JOIN json_each(b.items) AS i

-- Aggregates
SELECT b.id, (
    SELECT COALESCE(SUM(s.value), 0)
    FROM json_each(b.scores) AS s
) AS sum
FROM baskets AS b

SELECT b.id, (
    SELECT COALESCE(oxen_decimal_sum(oxen_decimal_multiply(oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"'))), json_extract(i.value, '$."qty"'))), '0')
    FROM json_each(b.items) AS i
) AS total
FROM baskets AS b

SELECT b.id, (
    SELECT MAX(oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"'))) COLLATE OXEN_DECIMAL)
    FROM json_each(b.items) AS i
) AS most, (
    SELECT MIN(oxen_parse_decimal(oxen_json_digits(json_extract(i1.value, '$."Price"', '$."Price"'))) COLLATE OXEN_DECIMAL)
    FROM json_each(b.items) AS i1
) AS least
FROM baskets AS b

SELECT b.id, (
    SELECT MAX(s1.value)
    FROM json_each(b.scores) AS s1
) AS max, (
    SELECT MIN(s2.value)
    FROM json_each(b.scores) AS s2
) AS min
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.scores) AS s
)

SELECT b.id, (
    SELECT AVG(json_extract(i1.value, '$."qty"'))
    FROM json_each(b.items) AS i1
) AS average
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
)

SELECT b.id
FROM baskets AS b
WHERE (
    SELECT COALESCE(oxen_decimal_sum(oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"')))), '0')
    FROM json_each(b.items) AS i
) COLLATE OXEN_DECIMAL > @p

SELECT b.id
FROM baskets AS b
ORDER BY (
    SELECT COALESCE(SUM(json_extract(i.value, '$."qty"')), 0)
    FROM json_each(b.items) AS i
) DESC, b.id

SELECT b.id, (
    SELECT COALESCE(oxen_decimal_sum(oxen_parse_decimal(oxen_json_digits(json_extract(f.json, f.fullkey, f.fullkey)))), '0')
    FROM json_each(json_extract(b.delivery, '$."Fees"')) AS f
) AS fees, (
    SELECT MAX(oxen_datetime(oxen_ticks(t.value)))
    FROM json_each(json_extract(b.delivery, '$."Tries"')) AS t
) AS "last"
FROM baskets AS b

SELECT b.id, (
    SELECT COALESCE(oxen_decimal_sum(oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"')))), '0')
    FROM json_each(b.items) AS i
    WHERE oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Discount"', '$."Discount"'))) IS NULL
) AS rest
FROM baskets AS b

-- Any_and_All_of_a_column_that_is_a_list
SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.tags) AS t
)

SELECT b.id
FROM baskets AS b
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(b.tags) AS t
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.tags) AS t
    WHERE t.value = @tag
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.tags) AS t
    WHERE (t.value >= @p AND t.value < @p || x'ff') OR oxen_length(t.value) = 0
)

SELECT b.id
FROM baskets AS b
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(b.tags) AS t
    WHERE t.value = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.scores) AS s
    WHERE s.value < 0
)

SELECT b.id
FROM baskets AS b
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(b.scores) AS s
    WHERE s.value < 0
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.scores) AS s
    WHERE s.value <> 3
)

SELECT EXISTS (
    SELECT 1
    FROM baskets AS b
    WHERE EXISTS (
        SELECT 1
        FROM json_each(b.tags) AS t
        WHERE t.value = b.owner
    )
) AS c0

-- Contains_of_a_list
SELECT b.id
FROM baskets AS b
WHERE @p IN (SELECT value FROM json_each(b.tags))

SELECT b.id
FROM baskets AS b
WHERE (@p IN (SELECT value FROM json_each(b.tags))) IS NOT TRUE

SELECT b.id
FROM baskets AS b
WHERE b.owner IN (SELECT value FROM json_each(b.tags))

SELECT b.id
FROM baskets AS b
WHERE (b.id + 1) IN (SELECT value FROM json_each(b.scores))

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.notes) AS n
    WHERE n.value IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE @p IN (
    SELECT oxen_parse_decimal(oxen_json_digits(json_extract(f.json, f.fullkey, f.fullkey))) AS c0
    FROM json_each(json_extract(b.delivery, '$."Fees"')) AS f
)

SELECT b.id
FROM baskets AS b
WHERE 200 IN (
    SELECT p.value
    FROM json_each(json_extract(b.delivery, '$."Priorities"')) AS p
)

SELECT b.id
FROM baskets AS b
WHERE 9007199254740993 IN (SELECT value FROM json_each(b.delivery, '$."Serials"'))

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(json_extract(b.delivery, '$."Gaps"')) AS g
    WHERE g.value IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE @p IN (
    SELECT oxen_parse_real(oxen_json_digits(json_extract(w.json, w.fullkey, w.fullkey))) AS c0
    FROM json_each(json_extract(b.delivery, '$."Weights"')) AS w
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE json_extract(i.value, '$."Name"') = @p
)

-- Counts
SELECT b.id
FROM baskets AS b
WHERE json_array_length(b.tags) > 1

SELECT b.id
FROM baskets AS b
WHERE json_array_length(b.scores) = 2

SELECT b.id, json_array_length(b.tags) AS tags, json_array_length(b.scores) AS scores, (
    SELECT COUNT(*)
    FROM json_each(b.items) AS i
) AS items
FROM baskets AS b

SELECT b.id, (
    SELECT COUNT(*)
    FROM json_each(b.tags) AS t
    WHERE t.value = @p
) AS red, (
    SELECT COUNT(*)
    FROM json_each(b.tags) AS t1
    WHERE oxen_length(t1.value) > 3
) AS long
FROM baskets AS b

SELECT b.id
FROM baskets AS b
ORDER BY (
    SELECT COUNT(*)
    FROM json_each(b.tags) AS t
    WHERE t.value IS NOT @p
), b.id

SELECT COUNT(*) AS c0
FROM baskets AS b
WHERE (
    SELECT COUNT(*)
    FROM json_each(b.items) AS i
    WHERE json_extract(i.value, '$."qty"') > 1
) = 2

SELECT b.id, (
    SELECT COUNT(*)
    FROM (
        SELECT DISTINCT t1.value
        FROM json_each(b.tags) AS t1
    ) AS t
) AS different
FROM baskets AS b

-- Elements_by_an_index
SELECT json_extract(b.tags, '$[1]') AS c0
FROM baskets AS b
WHERE json_array_length(b.tags) > 1

SELECT json_extract(b.tags, '$[' || CAST(@at AS TEXT) || ']') AS c0
FROM baskets AS b
WHERE json_array_length(b.tags) > @at_1

SELECT b.id, json_extract(b.tags, '$[' || CAST(b.favourite AS TEXT) || ']') AS tag, json_extract(b.scores, '$[' || CAST(b.favourite AS TEXT) || ']') AS score
FROM baskets AS b
WHERE json_array_length(b.tags) > b.favourite

SELECT b.id, json_extract(b.items, '$[' || CAST(@at AS TEXT) || ']."Name"') AS name, oxen_parse_decimal(oxen_json_digits(json_extract(b.items, '$[' || CAST(@at_1 AS TEXT) || ']."Price"', '$[' || CAST(@at_1 AS TEXT) || ']."Price"'))) AS price, json_array_length(b.items, '$[0]."Parts"') AS count
FROM baskets AS b
WHERE json_array_length(b.items) > @at_2

SELECT b.id
FROM baskets AS b
WHERE json_array_length(b.items) > 0 AND json_extract(b.items, '$[0]."From"."City"') = @p

SELECT b.id
FROM baskets AS b
WHERE json_array_length(b.grid) > @at AND 5 IN (SELECT value FROM json_each(b.grid, '$[' || CAST(@at_1 AS TEXT) || ']'))

SELECT b.id
FROM baskets AS b
WHERE json_array_length(b.grid) > 0 AND EXISTS (
    SELECT 1
    FROM json_each(json_extract(b.grid, '$[0]')) AS g
    WHERE g.value > 1
)

SELECT b.id
FROM baskets AS b
WHERE json_array_length(b.items) > 0 AND EXISTS (
    SELECT 1
    FROM json_each(json_extract(b.items, '$[0]."Labels"')) AS l
    WHERE l.value = @p
)

-- Elements_by_their_place
SELECT b.id, (
    SELECT t.value
    FROM json_each(b.tags) AS t
    ORDER BY t."key"
    LIMIT 1
) AS "first", (
    SELECT t1.value
    FROM json_each(b.tags) AS t1
    ORDER BY t1."key" DESC
    LIMIT 1
) AS "last"
FROM baskets AS b
WHERE json_array_length(b.tags) > 0

SELECT b.id, (
    SELECT t.value
    FROM json_each(b.tags) AS t
    ORDER BY t."key"
    LIMIT 1
) AS "first", (
    SELECT t1.value
    FROM json_each(b.tags) AS t1
    ORDER BY t1."key"
    LIMIT 1 OFFSET 2
) AS third
FROM baskets AS b

SELECT b.id, (
    SELECT t.value
    FROM json_each(b.tags) AS t
    WHERE oxen_length(t.value) > 3
    ORDER BY t."key"
    LIMIT 1
) AS long, COALESCE((
    SELECT s.value
    FROM json_each(b.scores) AS s
    WHERE s.value > 3
    ORDER BY s."key"
    LIMIT 1
), 0) AS score
FROM baskets AS b

SELECT b.id
FROM baskets AS b
WHERE (
    SELECT t.value
    FROM json_each(b.tags) AS t
    ORDER BY t."key"
    LIMIT 1
) = @p

SELECT b.id, (
    SELECT json_extract(i.value, '$."Name"')
    FROM json_each(b.items) AS i
    ORDER BY oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"'))) COLLATE OXEN_DECIMAL DESC, json_extract(i.value, '$."qty"'), i."key"
    LIMIT 1
) AS dearest
FROM baskets AS b

SELECT b.id, json_extract((
    SELECT i1.value
    FROM json_each(b.items) AS i1
    ORDER BY i1."key"
    LIMIT 1
), '$."Name"') AS name, oxen_parse_decimal(oxen_json_digits(json_extract((
    SELECT i2.value
    FROM json_each(b.items) AS i2
    ORDER BY json_extract(i2.value, '$."qty"'), i2."key"
    LIMIT 1
), '$."Price"', '$."Price"'))) AS price
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
)

SELECT b.id
FROM baskets AS b
WHERE json_extract((
    SELECT i.value
    FROM json_each(b.items) AS i
    ORDER BY oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"'))) COLLATE OXEN_DECIMAL, json_extract(i.value, '$."qty"'), i."key"
    LIMIT 1
), '$."Name"') = @p

SELECT b.id, (
    SELECT COUNT(*)
    FROM json_each(json_extract((
        SELECT i1.value
        FROM json_each(b.items) AS i1
        ORDER BY i1."key"
        LIMIT 1
    ), '$."Labels"')) AS l
    WHERE l.value = @p
) AS labels
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
)

SELECT b.id
FROM baskets AS b
ORDER BY (
    SELECT t.value
    FROM json_each(b.tags) AS t
    ORDER BY t.value, t."key"
    LIMIT 1
), b.id

SELECT b.id, (
    SELECT t.value
    FROM json_each(b.tags) AS t
    ORDER BY t."key"
    LIMIT 1 OFFSET 1
) AS second, (
    SELECT COUNT(*)
    FROM (
        SELECT t2.value
        FROM json_each(b.tags) AS t2
        ORDER BY t2."key"
        LIMIT 2
    ) AS t1
    WHERE t1.value = @p
) AS one
FROM baskets AS b
WHERE json_array_length(b.tags) > 2

-- Elements_flattened
SELECT t.value
FROM baskets AS b
JOIN json_each(b.tags) AS t

SELECT b.id, t.value
FROM baskets AS b
JOIN json_each(b.tags) AS t

SELECT b.owner, json_extract(i.value, '$."Name"') AS name, json_extract(i.value, '$."qty"') AS quantity, oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"'))) AS price, oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Discount"', '$."Discount"'))) AS discount, json_extract(i.value, '$."Priority"') AS priority, oxen_datetime(oxen_ticks(json_extract(i.value, '$."Due"'))) AS due, json_extract(i.value, '$."Added"') AS added, json_extract(i.value, '$."IsGift"') IS TRUE AS is_gift, upper(json_extract(i.value, '$."Code"')) AS code, json_extract(i.value, '$."Serial"') AS serial, oxen_parse_real(oxen_json_digits(json_extract(i.value, '$."Weight"', '$."Weight"'))) AS weight, json_extract(i.value, '$."Remark"') AS remark
FROM baskets AS b
JOIN json_each(b.items) AS i

SELECT i.value
FROM baskets AS b
JOIN json_each(b.items) AS i

SELECT b.id, json_extract(i.value, '$."Name"') AS name
FROM baskets AS b
JOIN json_each(b.items) AS i ON oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"'))) COLLATE OXEN_DECIMAL > @p

SELECT b.id, json_extract(i.value, '$."Name"') AS name, l.value
FROM baskets AS b
JOIN json_each(b.items) AS i
JOIN json_each(json_extract(i.value, '$."Labels"')) AS l
WHERE l.value = @p
ORDER BY b.id, json_extract(i.value, '$."qty"')

SELECT MAX(oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"'))) COLLATE OXEN_DECIMAL) AS c0
FROM baskets AS b
JOIN json_each(b.items) AS i

SELECT json_extract(i.value, '$."Name"') AS "key", COUNT(*) AS count, COALESCE(oxen_decimal_sum(oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"')))), '0') AS total
FROM baskets AS b
JOIN json_each(b.items) AS i
GROUP BY json_extract(i.value, '$."Name"')

SELECT DISTINCT t.value
FROM baskets AS b
JOIN json_each(b.tags) AS t
ORDER BY t.value

SELECT t.value
FROM baskets AS b
JOIN json_each(b.tags) AS t
GROUP BY t.value
HAVING COUNT(*) > 1

SELECT t.id, json_extract(t.value, '$."Name"') AS name, oxen_parse_decimal(oxen_json_digits(json_extract(t.value, '$."Price"', '$."Price"'))) AS price
FROM (
    SELECT b.id, i.value, ROW_NUMBER() OVER (PARTITION BY b.id ORDER BY oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"'))) COLLATE OXEN_DECIMAL DESC, json_extract(i.value, '$."qty"'), i."key") AS place
    FROM baskets AS b
    JOIN json_each(b.items) AS i
) AS t
WHERE t.place <= 2

SELECT b.id, n.value
FROM baskets AS b
LEFT JOIN json_each(b.notes) AS n ON 1

SELECT b.id, COALESCE(s.value, 0) AS x
FROM baskets AS b
LEFT JOIN json_each(b.scores) AS s ON 1

SELECT DISTINCT b.id, t.value
FROM baskets AS b
JOIN json_each(b.tags) AS t

SELECT b.id, v.value
FROM baskets AS b
JOIN json_each(b.grid) AS g
JOIN json_each(g.value) AS v
WHERE b.id > 1

-- Elements_joined_with_rows
SELECT b.id, b1.owner
FROM baskets AS b
JOIN json_each(b.scores) AS s
JOIN baskets AS b1 ON s.value = b1.id

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.scores) AS s
    WHERE EXISTS (
        SELECT 1
        FROM baskets AS b1
        WHERE b1.id = s.value
    )
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT t1.value
        FROM json_each(b.tags) AS t1
        INTERSECT
        SELECT n.value
        FROM json_each(b.notes) AS n
    ) AS t
)

SELECT b.id, (
    SELECT COUNT(*)
    FROM (
        SELECT 1
        FROM json_each(b.tags) AS t1
        UNION ALL
        SELECT 1
        FROM json_each(b.items) AS i
    ) AS t
) AS "all", (
    SELECT COUNT(*)
    FROM (
        SELECT t3.value
        FROM json_each(b.tags) AS t3
        UNION
        SELECT json_extract(i1.value, '$."Name"') AS c0
        FROM json_each(b.items) AS i1
    ) AS t2
) AS different
FROM baskets AS b

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT t1.value
        FROM json_each(b.tags) AS t1
        EXCEPT
        SELECT t2.value
        FROM baskets AS b1
        JOIN json_each(b1.tags) AS t2
        WHERE b1.id = 4
    ) AS t
)

SELECT c.name
FROM categories AS c
WHERE c.id IN (
    SELECT s.value
    FROM baskets AS b
    JOIN json_each(b.scores) AS s
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
    FROM json_each(b.tags) AS t
    WHERE t.value IS NOT @red
) > 1

SELECT b.tags
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.tags) AS t
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
FROM (SELECT key AS n, value AS scores FROM json_each(@keys)) AS k
JOIN json_each(k.scores) AS s
JOIN baskets AS b ON b.id = s.value
ORDER BY s."key"

SELECT b.id, b.tags
FROM baskets AS b

SELECT k.n, t.value
FROM (SELECT key AS n, json_extract(value, '$[0]') AS id, json_extract(value, '$[1]') AS tags FROM json_each(@keys)) AS k
JOIN json_each(k.tags) AS t
WHERE EXISTS (
    SELECT 1
    FROM baskets AS b
    WHERE b.id > k.id AND EXISTS (
        SELECT 1
        FROM json_each(b.tags) AS t1
        WHERE t1.value IS t.value
    )
)
ORDER BY t."key"

SELECT b.id, b.items
FROM baskets AS b

SELECT t.n, t.name, t.price
FROM (
    SELECT k.n, json_extract(i.value, '$."Name"') AS name, oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"'))) AS price, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"'))) COLLATE OXEN_DECIMAL, json_extract(i.value, '$."qty"'), i."key") AS place
    FROM (SELECT key AS n, value AS items FROM json_each(@keys)) AS k
    JOIN json_each(k.items) AS i
    WHERE NOT EXISTS (
        SELECT 1
        FROM products AS p
        WHERE p.name = json_extract(i.value, '$."Name"')
    )
) AS t
WHERE t.place <= 2
ORDER BY t.place

-- Lists_inside_lists
SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE @p IN (SELECT value FROM json_each(i.value, '$."Labels"'))
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE EXISTS (
        SELECT 1
        FROM json_each(json_extract(i.value, '$."Parts"')) AS p
        WHERE oxen_parse_decimal(oxen_json_digits(json_extract(p.value, '$."Cost"', '$."Cost"'))) COLLATE OXEN_DECIMAL > @p
    )
)

SELECT b.id
FROM baskets AS b
WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE (json_array_length(i.value, '$."Labels"') > 0) IS NOT TRUE
)

SELECT b.id, (
    SELECT COALESCE(oxen_decimal_sum((
        SELECT COALESCE(oxen_decimal_sum(oxen_parse_decimal(oxen_json_digits(json_extract(p.value, '$."Cost"', '$."Cost"')))), '0')
        FROM json_each(json_extract(i.value, '$."Parts"')) AS p
    )), '0')
    FROM json_each(b.items) AS i
) AS costs
FROM baskets AS b

SELECT b.id, (
    SELECT COUNT(*)
    FROM json_each(b.items) AS i
    JOIN json_each(json_extract(i.value, '$."Labels"')) AS l
) AS labels, (
    SELECT COUNT(*)
    FROM (
        SELECT DISTINCT l1.value
        FROM json_each(b.items) AS i1
        JOIN json_each(json_extract(i1.value, '$."Labels"')) AS l1
    ) AS t
) AS different
FROM baskets AS b

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    JOIN json_each(json_extract(i.value, '$."Parts"')) AS p
    WHERE json_extract(p.value, '$."Name"') = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.grid) AS g
    WHERE EXISTS (
        SELECT 1
        FROM json_each(g.value) AS v
        WHERE v.value = 5
    )
)

SELECT b.id, (
    SELECT COALESCE(SUM((
        SELECT COALESCE(SUM(v.value), 0)
        FROM json_each(g.value) AS v
    )), 0)
    FROM json_each(b.grid) AS g
) AS sum, (
    SELECT COUNT(*)
    FROM json_each(b.grid) AS g1
    JOIN json_each(g1.value) AS v1
) AS cells
FROM baskets AS b

-- Lists_of_every_kind_of_value
SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(json_extract(b.delivery, '$."Tries"')) AS t
    WHERE CAST(substr(oxen_datetime(oxen_ticks(t.value)), 9, 2) AS INTEGER) = 3
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(json_extract(b.delivery, '$."Fees"')) AS f
    WHERE oxen_parse_decimal(oxen_json_digits(json_extract(f.json, f.fullkey, f.fullkey))) = @p
)

SELECT b.id
FROM baskets AS b
WHERE (
    SELECT COUNT(*)
    FROM (
        SELECT DISTINCT oxen_parse_decimal(oxen_json_digits(json_extract(f.json, f.fullkey, f.fullkey))) AS c0
        FROM json_each(json_extract(b.delivery, '$."Fees"')) AS f
    ) AS t
) = 2

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(json_extract(b.delivery, '$."Priorities"')) AS p
    WHERE p.value >= 5
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(json_extract(b.delivery, '$."Codes"')) AS c
    WHERE upper(c.value) <> @empty
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(json_extract(b.delivery, '$."Flags"')) AS f
    WHERE f.value
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(json_extract(b.delivery, '$."Weights"')) AS w
    WHERE oxen_parse_real(oxen_json_digits(json_extract(w.json, w.fullkey, w.fullkey))) = @p
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(json_extract(b.delivery, '$."Gaps"')) AS g
    WHERE g.value IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(json_extract(b.delivery, '$."Gaps"')) AS g
    WHERE g.value > 1
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(json_extract(b.delivery, '$."Stops"')) AS s
    WHERE s.value IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(json_extract(b.delivery, '$."Stops"')) AS s
    WHERE json_extract(s.value, '$."Street"') IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(json_extract(b.delivery, '$."Hints"')) AS h
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.notes) AS n
    WHERE n.value IS NULL
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.notes) AS n
    WHERE n.value IS NOT @p
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
