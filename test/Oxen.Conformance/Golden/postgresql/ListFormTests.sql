-- A_part_of_it
SELECT p.id
FROM products AS p
WHERE p.id = ANY(@p) OR p.id = ANY(@p_1)

-- A_set
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@countries) WITH ORDINALITY AS items (value, n)) AS c1
    WHERE (length(c1.value) + regexp_count(c1.value, '[\U00010000-\U0010FFFF]')) = (length(c.country) + regexp_count(c.country, '[\U00010000-\U0010FFFF]'))
)

-- An_interface
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@countries) WITH ORDINALITY AS items (value, n)) AS c1
    WHERE (length(c1.value) + regexp_count(c1.value, '[\U00010000-\U0010FFFF]')) = (length(c.country) + regexp_count(c.country, '[\U00010000-\U0010FFFF]'))
) AND c.country = ANY(@lazy)

-- Appended_in_a_subquery
SELECT c.id, (
    SELECT MAX(t.id)
    FROM (
        SELECT o.id
        FROM orders AS o
        WHERE o.customer_id = c.id
        UNION ALL
        SELECT 0 AS c0
    ) AS t
) AS most
FROM customers AS c

-- Appended_to_groups
SELECT t.key, t.count
FROM (
    SELECT 0 AS side, c.country, c.country AS key, COUNT(*) AS count
    FROM customers AS c
    GROUP BY c.country
    UNION ALL
    SELECT 1 AS side, CAST(NULL AS text) AS c1, p.key, p.count
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS text) AS key, CAST(value ->> 1 AS integer) AS count FROM jsonb_array_elements(@p) WITH ORDINALITY AS items (value, n)) AS p
) AS t
ORDER BY t.side, t.country COLLATE "C" NULLS FIRST

-- Around_another_subquery
SELECT p.id
FROM products AS p
WHERE EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS item1, CAST(value ->> 1 AS integer) AS item2 FROM jsonb_array_elements(@wishes) WITH ORDINALITY AS items (value, n)) AS w
    WHERE EXISTS (
        SELECT 1
        FROM products AS p1
        WHERE p1.id = w.item2 AND p1.id > p.id
    )
)

-- Chosen_by_those_chosen
SELECT p.name
FROM products AS p
WHERE p.id IN (
    SELECT DISTINCT ON (p1.supplier_id) p1.id
    FROM products AS p1
    ORDER BY p1.supplier_id, p1.unit_price DESC, p1.id
)

-- Collections_without_the_first
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT t.n, t.id
FROM (
    SELECT o.id, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.id) - 1 AS i, k.n
    FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
    JOIN orders AS o ON o.customer_id = k.id
) AS t
WHERE t.i > 0
ORDER BY t.id

-- Converted_names_of_an_enum
SELECT s.id
FROM samples AS s
WHERE EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS text) AS word, CAST(value ->> 1 AS smallint) AS word_n FROM jsonb_array_elements(@rows) WITH ORDINALITY AS items (value, n)) AS r
    WHERE r.word = s.word
)

SELECT s.id
FROM samples AS s
WHERE EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS smallint) AS word, CAST(value ->> 1 AS text) AS word_n FROM jsonb_array_elements(@rows) WITH ORDINALITY AS items (value, n)) AS r
    WHERE r.word_n IS NOT DISTINCT FROM s.word_n
)

-- Counts_joined
SELECT s.name, t.value
FROM (
    SELECT c.country, COUNT(*) AS value
    FROM customers AS c
    GROUP BY c.country
) AS t
JOIN suppliers AS s ON t.country = s.country

-- Distinct_beside_collections
SELECT t.country, t.id COLLATE "C" AS id
FROM (
    SELECT DISTINCT ON (c.country) c.country, c.id
    FROM customers AS c
    ORDER BY c.country, c.id
) AS t
ORDER BY id

SELECT k.n, o.id
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

-- Distinct_by_a_key
SELECT p.id, (
    SELECT COUNT(*)
    FROM (
        SELECT DISTINCT ON (w.item1) 1
        FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS item1, CAST(value ->> 1 AS integer) AS item2 FROM jsonb_array_elements(@wishes) WITH ORDINALITY AS items (value, n)) AS w
        WHERE w.item2 < p.units_in_stock
        ORDER BY w.item1, w.n
    ) AS t
) AS kinds
FROM products AS p

-- Every_other_of_each
SELECT t.id_1, t.id
FROM (
    SELECT ROW_NUMBER() OVER (PARTITION BY s.id ORDER BY p.id) - 1 AS place, p.id, s.id AS id_1
    FROM suppliers AS s
    JOIN products AS p ON p.supplier_id = s.id
) AS t
WHERE t.place % 2 = 1

-- Grouped
SELECT p.id, (
    SELECT COUNT(*)
    FROM (
        SELECT 1
        FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS item1, CAST(value ->> 1 AS integer) AS item2 FROM jsonb_array_elements(@wishes) WITH ORDINALITY AS items (value, n)) AS w
        WHERE w.item1 <= p.id
        GROUP BY w.item1
    ) AS t
) AS kinds
FROM products AS p

-- In_a_count_of_a_group
SELECT p.supplier_id, COUNT(*) FILTER (WHERE p.id = ANY(@ids)) AS count
FROM products AS p
GROUP BY p.supplier_id

-- In_a_key_of_groups
SELECT EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@ids) WITH ORDINALITY AS items (value, n)) AS i
    WHERE i.value < p.id
) AS key, COUNT(*) AS count
FROM products AS p
GROUP BY 1

-- In_an_aggregate
SELECT s.id, (
    SELECT COALESCE(SUM(p.units_in_stock), 0)
    FROM products AS p
    WHERE p.supplier_id = s.id AND EXISTS (
        SELECT 1
        FROM (SELECT n - 1 AS n, value AS value FROM unnest(@ids) WITH ORDINALITY AS items (value, n)) AS i
        WHERE i.value <= p.id
    )
) AS sum
FROM suppliers AS s

-- In_an_order
SELECT p.id
FROM products AS p
ORDER BY (
    SELECT w.item2
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS item1, CAST(value ->> 1 AS integer) AS item2 FROM jsonb_array_elements(@wishes) WITH ORDINALITY AS items (value, n)) AS w
    WHERE w.item1 = p.id
    ORDER BY w.n
    LIMIT 1
) DESC NULLS LAST, p.id

-- Inside_another_subquery
SELECT s.id
FROM suppliers AS s
WHERE EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.supplier_id = s.id AND EXISTS (
        SELECT 1
        FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS item1, CAST(value ->> 1 AS integer) AS item2 FROM jsonb_array_elements(@wishes) WITH ORDINALITY AS items (value, n)) AS w
        WHERE w.item1 = p.id AND w.item2 > s.id
    )
)

-- Joined_left_by_into
SELECT p.id, COALESCE(p1.item2, 0) AS count
FROM products AS p
LEFT JOIN (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS item1, CAST(value ->> 1 AS integer) AS item2 FROM jsonb_array_elements(@p) WITH ORDINALITY AS items (value, n)) AS p1 ON p.id = p1.item1

-- Joined_left_to_tuples
SELECT p.id, COALESCE(c.id, 0) AS category, c.name
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id

-- Numbered_beside_collections
SELECT c.id, ROW_NUMBER() OVER (ORDER BY c.id) - 1 AS i
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

-- Numbered_for_each
SELECT s.name, p.id, ROW_NUMBER() OVER (PARTITION BY s.id ORDER BY p.id) - 1 AS place
FROM suppliers AS s
JOIN products AS p ON p.supplier_id = s.id

-- Numbered_for_each_and_paged
SELECT t.id_1, t.item1, t.id
FROM (
    SELECT t1.id_1, t1.item1, t1.id, ROW_NUMBER() OVER (PARTITION BY t1.id_1 ORDER BY t1.id) AS place
    FROM (
        SELECT ROW_NUMBER() OVER (PARTITION BY s.id ORDER BY p.id) - 1 AS item1, p.id, s.id AS id_1
        FROM suppliers AS s
        JOIN products AS p ON p.supplier_id = s.id
    ) AS t1
) AS t
WHERE t.place > 1 AND t.place <= 3

-- Numbered_in_a_subquery
SELECT p.id, (
    SELECT t.i
    FROM (
        SELECT p1.id, ROW_NUMBER() OVER (ORDER BY p1.unit_price DESC, p1.id) - 1 AS i, p1.unit_price
        FROM products AS p1
    ) AS t
    WHERE t.id = p.id
    ORDER BY t.unit_price DESC, t.id
    LIMIT 1
) AS place
FROM products AS p

-- Ordered_and_skipped
SELECT p.id, COALESCE((
    SELECT i.value
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@ids) WITH ORDINALITY AS items (value, n)) AS i
    WHERE i.value <= p.id
    ORDER BY i.value DESC, i.n
    LIMIT 1 OFFSET 1
), 0) AS second
FROM products AS p

-- Texts_of_all_kinds
SELECT c.id, (
    SELECT COUNT(*)
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@names) WITH ORDINALITY AS items (value, n)) AS n
    WHERE n.value IS NOT DISTINCT FROM c.city
) AS found
FROM customers AS c

-- The_first_of_each_kind_of_each
SELECT DISTINCT ON (s.name, s.id, p.category_id) s.name AS name_1, p.name
FROM suppliers AS s
JOIN products AS p ON p.supplier_id = s.id
ORDER BY s.name, s.id, p.category_id, p.id

-- The_greatest_of_each
SELECT (
    SELECT p1.name
    FROM products AS p1
    WHERE p1.supplier_id = s.id
    ORDER BY p1.unit_price DESC, p1.id
    LIMIT 1
) AS c0
FROM suppliers AS s
WHERE EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.supplier_id = s.id
)

-- The_greatest_of_it
SELECT p.id, (
    SELECT COALESCE(MAX(w.item2), 0)
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS item1, CAST(value ->> 1 AS integer) AS item2 FROM jsonb_array_elements(@wishes) WITH ORDINALITY AS items (value, n)) AS w
    WHERE w.item1 = p.id
) AS most
FROM products AS p

-- The_last_beside_collections
SELECT t.id COLLATE "C" AS id
FROM (
    SELECT c.id
    FROM customers AS c
    ORDER BY c.id DESC
    LIMIT 3
) AS t
ORDER BY id

SELECT k.n, o.id
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

-- The_last_of_each
SELECT s.name AS name_1, t.name
FROM suppliers AS s
CROSS JOIN LATERAL (
    SELECT p.name
    FROM products AS p
    WHERE p.supplier_id = s.id
    ORDER BY p.id DESC
    LIMIT 2
) AS t

-- The_last_rows_joined
SELECT t.id, s.name
FROM (
    SELECT p.id, p.supplier_id
    FROM products AS p
    ORDER BY p.id DESC
    LIMIT 4
) AS t
JOIN suppliers AS s ON t.supplier_id = s.id
ORDER BY t.id

-- The_most_frequent
SELECT MAX(t.value) AS c0
FROM (
    SELECT COUNT(*) AS value
    FROM customers AS c
    GROUP BY c.country
) AS t

-- Values_of_every_type
SELECT s.id
FROM samples AS s
WHERE EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS id, CAST(value ->> 1 AS boolean) AS bool, CAST(value ->> 2 AS boolean) AS bool_n, CAST(value ->> 3 AS smallint) AS s_byte, CAST(value ->> 4 AS smallint) AS byte, CAST(value ->> 5 AS smallint) AS short, CAST(value ->> 6 AS integer) AS u_short, CAST(value ->> 7 AS integer) AS int_n, CAST(value ->> 8 AS bigint) AS u_int, CAST(value ->> 9 AS bigint) AS long, CAST(value ->> 10 AS bigint) AS long_n, CAST(value ->> 11 AS numeric(20)) AS u_long, CAST(value ->> 12 AS real) AS float_n, CAST(value ->> 13 AS numeric) AS "decimal", CAST(value ->> 14 AS numeric) AS decimal_n, CAST(value ->> 15 AS text) AS string_n, CAST(value ->> 16 AS text) AS "char", CAST(value ->> 17 AS uuid) AS guid, CAST(value ->> 18 AS uuid) AS guid_n, CAST(value ->> 19 AS timestamptz) AS date_time, CAST(value ->> 20 AS timestamptz) AS date_time_n, CAST(value ->> 21 AS timestamptz) AS "offset", CAST(value ->> 22 AS date) AS date, CAST(value ->> 23 AS time) AS "time", CAST(value ->> 24 AS interval) AS span, CAST(value ->> 25 AS smallint) AS number, CAST(value ->> 26 AS smallint) AS number_n FROM jsonb_array_elements(@rows) WITH ORDINALITY AS items (value, n)) AS r
    WHERE r.id = s.id AND r.bool = s.bool AND r.bool_n IS NOT DISTINCT FROM s.bool_n AND r.s_byte = s.s_byte AND r.byte = s.byte AND r.short = s.short AND r.u_short = s.u_short AND r.int_n IS NOT DISTINCT FROM s.int_n AND r.u_int = s.u_int AND r.long = s.long AND r.long_n IS NOT DISTINCT FROM s.long_n AND r.u_long = s.u_long AND r.float_n IS NOT DISTINCT FROM s.float_n AND r."decimal" = s."decimal" AND r.decimal_n IS NOT DISTINCT FROM s.decimal_n AND r.string_n IS NOT DISTINCT FROM s.string_n AND r."char" = s."char" AND r.guid = s.guid AND r.guid_n IS NOT DISTINCT FROM s.guid_n AND r.date_time = s.date_time AND r.date_time_n IS NOT DISTINCT FROM s.date_time_n AND r."offset" = s."offset" AND r.date = s.date AND r."time" = s."time" AND r.span = s.span AND r.number = s.number AND r.number_n IS NOT DISTINCT FROM s.number_n
)

-- Values_of_every_type_come_back
SELECT p.id, p.bool, p.bool_n, p.short, p.int_n, p.u_int, p.long, p.u_long, p."decimal", p.decimal_n, p.string, p."char", p.guid_n, p.date_time, p.date_time_n, p.date, p."time", p.span, p.number, p.number_n, p.bytes
FROM samples AS s
JOIN (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS id, CAST(value ->> 1 AS boolean) AS bool, CAST(value ->> 2 AS boolean) AS bool_n, CAST(value ->> 3 AS smallint) AS short, CAST(value ->> 4 AS integer) AS int_n, CAST(value ->> 5 AS bigint) AS u_int, CAST(value ->> 6 AS bigint) AS long, CAST(value ->> 7 AS numeric(20)) AS u_long, CAST(value ->> 8 AS numeric) AS "decimal", CAST(value ->> 9 AS numeric) AS decimal_n, CAST(value ->> 10 AS text) AS string, CAST(value ->> 11 AS text) AS "char", CAST(value ->> 12 AS uuid) AS guid_n, CAST(value ->> 13 AS timestamptz) AS date_time, CAST(value ->> 14 AS timestamptz) AS date_time_n, CAST(value ->> 15 AS date) AS date, CAST(value ->> 16 AS time) AS "time", CAST(value ->> 17 AS interval) AS span, CAST(value ->> 18 AS smallint) AS number, CAST(value ->> 19 AS smallint) AS number_n, CAST(value ->> 20 AS bytea) AS bytes FROM jsonb_array_elements(@p) WITH ORDINALITY AS items (value, n)) AS p ON s.id = p.id

-- Without_the_last_grouped
SELECT t.supplier_id, COUNT(*) AS count
FROM (
    SELECT p.supplier_id
    FROM products AS p
    ORDER BY p.id DESC OFFSET @count
) AS t
GROUP BY t.supplier_id
