-- Beside_lists_in_memory
SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.tags) AS t
    WHERE t.value IN (SELECT value FROM json_each(@wanted))
)

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM (SELECT key AS n, value FROM json_each(@wanted)) AS w
    WHERE EXISTS (
        SELECT 1
        FROM json_each(b.tags) AS t
        WHERE t.value IS w.value
    )
)

SELECT b.id
FROM baskets AS b
WHERE NOT EXISTS (
    SELECT 1
    FROM (SELECT key AS n, value FROM json_each(@wanted)) AS w
    WHERE NOT EXISTS (
        SELECT 1
        FROM json_each(b.tags) AS t
        WHERE t.value IS w.value
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
        SELECT w.value
        FROM (SELECT key AS n, value FROM json_each(@wanted)) AS w
    ) AS t
)

SELECT b.id
FROM baskets AS b
WHERE (
    SELECT COUNT(*)
    FROM (
        SELECT s.value
        FROM json_each(b.scores) AS s
        EXCEPT
        SELECT n.value
        FROM (SELECT key AS n, value FROM json_each(@numbers)) AS n
    ) AS t
) > 1

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE json_extract(i.value, '$."qty"') IN (SELECT value FROM json_each(@numbers))
)

SELECT b.id, s.value
FROM baskets AS b
JOIN json_each(b.scores) AS s
WHERE s.value IN (SELECT value FROM json_each(@numbers))

-- Extremes_and_places
SELECT b.id, json_extract((
    SELECT i1.value
    FROM json_each(b.items) AS i1
    ORDER BY oxen_parse_decimal(oxen_json_digits(json_extract(i1.value, '$."Price"', '$."Price"'))) COLLATE OXEN_DECIMAL DESC, i1."key"
    LIMIT 1
), '$."qty"') AS quantity
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
)

SELECT b.id, (
    SELECT t.value
    FROM json_each(b.tags) AS t
    ORDER BY t."key" DESC
    LIMIT 1
) AS "last", (
    SELECT t1.value
    FROM json_each(b.tags) AS t1
    ORDER BY t1."key" DESC
    LIMIT 1
) AS back
FROM baskets AS b

SELECT (
    SELECT t.value
    FROM json_each(b.tags) AS t
    ORDER BY t."key"
    LIMIT 2
) AS c0
FROM baskets AS b
WHERE json_array_length(b.tags) = 1

SELECT (
    SELECT t.value
    FROM json_each(b.tags) AS t
    WHERE t.value = @p
    ORDER BY t."key"
    LIMIT 2
) AS c0
FROM baskets AS b

SELECT b.id, (
    SELECT COALESCE(SUM(t.value), 0)
    FROM (
        SELECT s.value
        FROM json_each(b.scores) AS s
        ORDER BY s."key"
        LIMIT -1 OFFSET 1
    ) AS t
) AS rest, (
    SELECT COUNT(*)
    FROM (
        SELECT s1.value
        FROM json_each(b.scores) AS s1
        ORDER BY s1."key" DESC
        LIMIT 2
    ) AS t1
    WHERE t1.value > 0
) AS "end"
FROM baskets AS b

SELECT b.id, (
    SELECT t.value
    FROM json_each(b.tags) AS t
    ORDER BY oxen_length(t.value) DESC, t.value, t."key"
    LIMIT 1
) AS sorted
FROM baskets AS b

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT t1.value
        FROM json_each(b.tags) AS t1
        ORDER BY t1.value, t1."key"
        LIMIT -1 OFFSET 1
    ) AS t
    WHERE t.value = @p
)

SELECT b.id, (
    SELECT CASE WHEN t1.c1 IS NOT NULL THEN t1.value ELSE @p END
    FROM (
        SELECT 1
    ) AS t
    LEFT JOIN (
        SELECT t2.value, 1 AS c1, t2."key"
        FROM json_each(b.tags) AS t2
    ) AS t1 ON 1
    ORDER BY t1."key"
    LIMIT 1
) AS "or"
FROM baskets AS b

-- Flattened_and_gone_on_with
SELECT b.owner, json_extract(i.value, '$."Name"') AS name
FROM baskets AS b
JOIN json_each(b.items) AS i
WHERE @p IN (SELECT value FROM json_each(i.value, '$."Labels"')) AND json_array_length(b.tags) > 1
ORDER BY b.id, json_extract(i.value, '$."qty"')
LIMIT @count

SELECT DISTINCT t.id, t1.value
FROM (
    SELECT b.id, b.tags
    FROM baskets AS b
    ORDER BY b.id
    LIMIT @count
) AS t
JOIN json_each(t.tags) AS t1
ORDER BY t.id

SELECT json_extract(i.value, '$."Name"') AS name, oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"'))) AS price
FROM baskets AS b
JOIN json_each(b.items) AS i
ORDER BY oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"'))) COLLATE OXEN_DECIMAL, json_extract(i.value, '$."Serial"')
LIMIT @count OFFSET @count_1

SELECT json_extract(p.value, '$."Name"') AS "key", COALESCE(oxen_decimal_sum(oxen_parse_decimal(oxen_json_digits(json_extract(p.value, '$."Cost"', '$."Cost"')))), '0') AS cost
FROM baskets AS b
JOIN json_each(b.items) AS i
JOIN json_each(json_extract(i.value, '$."Parts"')) AS p
GROUP BY json_extract(p.value, '$."Name"')

SELECT b.id, COALESCE(oxen_decimal_sum(oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"')))), '0') AS sum, COUNT(*) FILTER (WHERE json_extract(i.value, '$."IsGift"')) AS gifts
FROM baskets AS b
JOIN json_each(b.items) AS i
GROUP BY b.id

SELECT COUNT(*) AS c0
FROM (
    SELECT t1.value
    FROM baskets AS b
    JOIN json_each(b.tags) AS t1
    UNION
    SELECT c.name
    FROM categories AS c
) AS t

SELECT DISTINCT t.value
FROM (
    SELECT t1.value
    FROM baskets AS b
    JOIN json_each(b.tags) AS t1
    UNION ALL
    SELECT json_extract(i.value, '$."Name"') AS c0
    FROM baskets AS b1
    JOIN json_each(b1.items) AS i
) AS t
ORDER BY t.value

SELECT b.id, t.value, (
    SELECT COUNT(*)
    FROM baskets AS b1
    WHERE t.value = b1.owner
) AS count
FROM baskets AS b
JOIN json_each(b.tags) AS t

SELECT b.id, CASE WHEN i.value IS NULL THEN NULL ELSE json_extract(i.value, '$."Name"') END AS name
FROM baskets AS b
LEFT JOIN json_each(b.items) AS i ON json_extract(i.value, '$."qty"') > 2

SELECT b.id, (
    SELECT COUNT(*)
    FROM json_each(b.items) AS i1
    WHERE oxen_parse_decimal(oxen_json_digits(json_extract(i1.value, '$."Price"', '$."Price"'))) COLLATE OXEN_DECIMAL > @p
) AS count, (
    SELECT COALESCE(oxen_decimal_sum(oxen_parse_decimal(oxen_json_digits(json_extract(i2.value, '$."Price"', '$."Price"')))), '0')
    FROM json_each(b.items) AS i2
    WHERE oxen_parse_decimal(oxen_json_digits(json_extract(i2.value, '$."Price"', '$."Price"'))) COLLATE OXEN_DECIMAL > @p
) AS sum
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"'))) COLLATE OXEN_DECIMAL > @p
)

SELECT b.id, t.value, ROW_NUMBER() OVER (PARTITION BY b.id ORDER BY t."key") - 1 AS at
FROM baskets AS b
JOIN json_each(b.tags) AS t

-- Groups_inside
SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    GROUP BY json_extract(i.value, '$."Name"')
    HAVING COUNT(*) > 1
)

SELECT b.id, (
    SELECT COUNT(*)
    FROM (
        SELECT 1
        FROM json_each(b.items) AS i
        GROUP BY json_extract(i.value, '$."Priority"')
    ) AS t
) AS kinds
FROM baskets AS b

SELECT b.id, (
    SELECT t.value
    FROM json_each(b.tags) AS t
    GROUP BY t.value
    ORDER BY COUNT(*) DESC, t.value
    LIMIT 1
) AS most
FROM baskets AS b

SELECT b.owner, SUM((
    SELECT COALESCE(SUM(json_extract(i.value, '$."qty"')), 0)
    FROM json_each(b.items) AS i
)) AS items, (
    SELECT COUNT(*)
    FROM baskets AS b1
    JOIN json_each(b1.tags) AS t
    WHERE b1.owner = b.owner
) AS tags
FROM baskets AS b
GROUP BY b.owner

SELECT json_array_length(b.tags) AS "key", COUNT(*) AS count
FROM baskets AS b
GROUP BY json_array_length(b.tags)

SELECT EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE json_extract(i.value, '$."IsGift"')
) AS c0
FROM baskets AS b
GROUP BY EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE json_extract(i.value, '$."IsGift"')
)
HAVING COALESCE(SUM(json_array_length(b.scores)), 0) > 1

-- Selected_first_and_gone_on_with
SELECT b.id, (
    SELECT COUNT(*)
    FROM json_each(b.items) AS i1
    WHERE oxen_parse_decimal(oxen_json_digits(json_extract(i1.value, '$."Price"', '$."Price"'))) COLLATE OXEN_DECIMAL < @p
) AS count
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"'))) COLLATE OXEN_DECIMAL < @p AND json_extract(i.value, '$."qty"') > 2
)

SELECT b.id, oxen_parse_decimal(oxen_json_digits(json_extract((
    SELECT i.value
    FROM json_each(b.items) AS i
    ORDER BY i."key"
    LIMIT 1
), '$."Price"', '$."Price"'))) AS price
FROM baskets AS b
WHERE json_extract((
    SELECT i.value
    FROM json_each(b.items) AS i
    ORDER BY i."key"
    LIMIT 1
), '$."Name"') = @p

SELECT json_extract(b.delivery, '$."To"."City"') AS city, COALESCE((
    SELECT oxen_datetime(oxen_ticks(t.value))
    FROM json_each(json_extract(b.delivery, '$."Tries"')) AS t
    ORDER BY oxen_datetime(oxen_ticks(t.value)) DESC, t."key"
    LIMIT 1
), '0001-01-01 00:00:00') AS "last"
FROM baskets AS b
WHERE b.delivery IS NOT NULL

SELECT b.id
FROM baskets AS b
WHERE @p IN (SELECT value FROM json_each(CASE WHEN b.id > 2 THEN b.tags ELSE b.notes END))

SELECT b.id
FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(COALESCE(b.notes, b.tags)) AS e
    WHERE e.value = @p
)

SELECT t.id
FROM (
    SELECT b.id, b.items, json_array_length(b.items) AS c2
    FROM baskets AS b
    ORDER BY c2, b.id
    LIMIT @count
) AS t
WHERE EXISTS (
    SELECT 1
    FROM json_each(t.items) AS i
    WHERE oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"'))) COLLATE OXEN_DECIMAL > @p
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
    FROM json_each(b.items) AS i
    WHERE json_extract(i.value, '$."IsGift"')
)
WHERE @p IN (SELECT value FROM json_each(b.tags))

DELETE FROM baskets AS b
WHERE EXISTS (
    SELECT 1
    FROM json_each(b.items) AS i
    WHERE oxen_parse_decimal(oxen_json_digits(json_extract(i.value, '$."Price"', '$."Price"'))) COLLATE OXEN_DECIMAL > @p
)
