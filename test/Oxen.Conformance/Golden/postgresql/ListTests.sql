-- A_value_of_the_first_object
SELECT p.id, (
    SELECT w.count
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS id, CAST(value ->> 1 AS integer) AS count FROM jsonb_array_elements(@wishes) WITH ORDINALITY AS items (value, n)) AS w
    WHERE w.id = p.id
    ORDER BY w.n
    LIMIT 1
) AS count
FROM products AS p

-- All_different
SELECT c.id
FROM customers AS c
WHERE c.country <> ALL(@countries)

-- All_greater
SELECT p.id
FROM products AS p
WHERE NOT EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@limits) WITH ORDINALITY AS items (value, n)) AS l
    WHERE p.id <= l.value
)

-- Any_equal
SELECT c.id
FROM customers AS c
WHERE c.country = ANY(@countries)

-- Any_equal_enum_stored_as_a_name
SELECT o.id
FROM orders AS o
WHERE o.status = ANY(@states)

-- Any_equal_the_other_way_round
SELECT c.id
FROM customers AS c
WHERE c.country = ANY(@countries)

-- Any_equal_to_what_can_be_null
SELECT p.id
FROM products AS p
WHERE p.category_id = ANY(@p)

-- Any_that_begins
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@p) WITH ORDINALITY AS items (value, n)) AS p
    WHERE starts_with(c.country, substring(p.value, 0 + 1, 1))
)

-- Any_that_is_less
SELECT p.id
FROM products AS p
WHERE EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@limits) WITH ORDINALITY AS items (value, n)) AS l
    WHERE p.id < l.value
)

-- Appended
SELECT c.city
FROM customers AS c
UNION ALL
SELECT @p AS c0

-- Appended_an_object
SELECT t.c3, t.units_in_stock
FROM (
    SELECT 0 AS side, p.id, p.id AS c3, p.units_in_stock
    FROM products AS p
    WHERE p.id < 3
    UNION ALL
    SELECT 1 AS side, CAST(NULL AS integer) AS c1, p1.id, p1.count
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS id, CAST(value ->> 1 AS integer) AS count FROM jsonb_array_elements(@p) WITH ORDINALITY AS items (value, n)) AS p1
) AS t
ORDER BY t.side, t.id NULLS FIRST

-- Appended_and_counted
SELECT COUNT(*) AS c0
FROM (
    SELECT DISTINCT t1.country
    FROM (
        SELECT c.country
        FROM customers AS c
        UNION ALL
        SELECT @p AS c0
    ) AS t1
) AS t

-- Appended_by_a_key_that_can_be_null
SELECT t.c4, t.c5
FROM (
    SELECT 0 AS side, c.city, c.id, c.id AS c4, c.city AS c5
    FROM customers AS c
    UNION ALL
    SELECT 1 AS side, CAST(NULL AS text) AS c1, CAST(NULL AS text) AS c2, p.id, p.city
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS text) AS id, CAST(value ->> 1 AS text) AS city FROM jsonb_array_elements(@p) WITH ORDINALITY AS items (value, n)) AS p
) AS t
ORDER BY t.side, t.city COLLATE "C" NULLS FIRST, t.id COLLATE "C" NULLS FIRST

-- Appended_in_order
SELECT t.c3
FROM (
    SELECT 1 AS side, t1.side AS c1, t1.name, t1.id, t1.c3
    FROM (
        SELECT 0 AS side, c.name, c.id, c.name AS c3
        FROM customers AS c
        UNION ALL
        SELECT 1 AS side, CAST(NULL AS text) AS c1, CAST(NULL AS text) AS c2, @p AS c3
    ) AS t1
    UNION ALL
    SELECT 0 AS side, CAST(NULL AS integer) AS c1, CAST(NULL AS text) AS c2, CAST(NULL AS text) AS c3, @p_1 AS c4
) AS t
ORDER BY t.side, t.c1 NULLS FIRST, t.name COLLATE "C" DESC NULLS LAST, t.id COLLATE "C" NULLS FIRST

-- As_the_beginning_of_a_query


-- Concatenated
SELECT s.country
FROM suppliers AS s
UNION ALL
SELECT p.value
FROM (SELECT n - 1 AS n, value AS value FROM unnest(@p) WITH ORDINALITY AS items (value, n)) AS p

-- Concatenated_objects
SELECT p.id, p.units_in_stock
FROM products AS p
WHERE p.id < 3
UNION ALL
SELECT p1.id, p1.count
FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS id, CAST(value ->> 1 AS integer) AS count FROM jsonb_array_elements(@p) WITH ORDINALITY AS items (value, n)) AS p1

-- Contains_a_tuple
SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount
FROM order_lines AS ol
WHERE EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS item1, CAST(value ->> 1 AS integer) AS item2 FROM jsonb_array_elements(@rows) WITH ORDINALITY AS items (value, n)) AS r
    WHERE r.item1 = ol.order_id AND r.item2 = ol.product_id
)

-- Contains_an_anonymous_object
SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount
FROM order_lines AS ol
WHERE EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS order_id, CAST(value ->> 1 AS integer) AS product_id FROM jsonb_array_elements(@rows) WITH ORDINALITY AS items (value, n)) AS r
    WHERE r.order_id = ol.order_id AND r.product_id = ol.product_id
)

-- Counted
SELECT p.id, (
    SELECT COUNT(*)
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@limits) WITH ORDINALITY AS items (value, n)) AS l
    WHERE l.value < p.id
) AS below, (
    SELECT COUNT(*)
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@p) WITH ORDINALITY AS items (value, n)) AS p1
    WHERE p1.value < p.id
) AS "distinct"
FROM products AS p

-- Excepted
SELECT s.country
FROM suppliers AS s
EXCEPT
SELECT p.value
FROM (SELECT n - 1 AS n, value AS value FROM unnest(@p) WITH ORDINALITY AS items (value, n)) AS p

-- Excepted_by_objects
SELECT ol.quantity
FROM order_lines AS ol
WHERE NOT EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS "order", CAST(value ->> 1 AS integer) AS product FROM jsonb_array_elements(@p) WITH ORDINALITY AS items (value, n)) AS p
    WHERE p."order" = ol.order_id AND p.product = ol.product_id
)

-- First_in_the_order_of_the_list
SELECT p.id, COALESCE((
    SELECT n.value
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@numbers) WITH ORDINALITY AS items (value, n)) AS n
    WHERE n.value <= p.id
    ORDER BY n.n
    LIMIT 1
), 0) AS first, COALESCE((
    SELECT n1.value
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@numbers) WITH ORDINALITY AS items (value, n)) AS n1
    WHERE n1.value <= p.id
    ORDER BY n1.value DESC, n1.n DESC
    LIMIT 1
), 0) AS last
FROM products AS p

-- Flattened
SELECT s.id, w.id AS wish, w.count
FROM suppliers AS s
CROSS JOIN (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS id, CAST(value ->> 1 AS integer) AS count FROM jsonb_array_elements(@wishes) WITH ORDINALITY AS items (value, n)) AS w

-- Flattened_where_it_matches
SELECT p.name, w.count
FROM products AS p
JOIN (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS id, CAST(value ->> 1 AS integer) AS count FROM jsonb_array_elements(@wishes) WITH ORDINALITY AS items (value, n)) AS w ON w.id = p.id

-- In_an_order
SELECT c.id
FROM customers AS c
ORDER BY (
    SELECT COUNT(*)
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@countries) WITH ORDINALITY AS items (value, n)) AS c1
    WHERE (CASE WHEN c1.value COLLATE "C" < c.country THEN -1 WHEN c1.value COLLATE "C" > c.country THEN 1 WHEN c1.value IS NULL AND c.country IS NOT NULL THEN -1 WHEN c1.value IS NOT NULL AND c.country IS NULL THEN 1 ELSE 0 END) > 0
), c.id

-- Intersected
SELECT s.country
FROM suppliers AS s
INTERSECT
SELECT p.value
FROM (SELECT n - 1 AS n, value AS value FROM unnest(@p) WITH ORDINALITY AS items (value, n)) AS p

-- Joined
SELECT c.id, p.value
FROM customers AS c
JOIN (SELECT n - 1 AS n, value AS value FROM unnest(@p) WITH ORDINALITY AS items (value, n)) AS p ON c.country = p.value

-- Joined_as_a_group
SELECT p.id, (
    SELECT COUNT(*)
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS id, CAST(value ->> 1 AS integer) AS count FROM jsonb_array_elements(@p) WITH ORDINALITY AS items (value, n)) AS p1
    WHERE p.id = p1.id
) AS count, (
    SELECT COALESCE(SUM(p2.count), 0)
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS id, CAST(value ->> 1 AS integer) AS count FROM jsonb_array_elements(@p) WITH ORDINALITY AS items (value, n)) AS p2
    WHERE p.id = p2.id
) AS sum
FROM products AS p

-- Joined_by_a_nullable_key
SELECT p.id
FROM products AS p
JOIN (SELECT n - 1 AS n, value AS value FROM unnest(@p) WITH ORDINALITY AS items (value, n)) AS p1 ON p.category_id = p1.value

-- Joined_enums_stored_as_names
SELECT o.id, p.place
FROM orders AS o
JOIN (SELECT n - 1 AS n, CAST(value ->> 0 AS text) AS status, CAST(value ->> 1 AS integer) AS place FROM jsonb_array_elements(@p) WITH ORDINALITY AS items (value, n)) AS p ON o.status = p.status

-- Joined_left
SELECT p.id, COALESCE(p1.count, -1) AS count
FROM products AS p
LEFT JOIN (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS id, CAST(value ->> 1 AS integer) AS count FROM jsonb_array_elements(@p) WITH ORDINALITY AS items (value, n)) AS p1 ON p.id = p1.id

-- Joined_left_values
SELECT p.id, COALESCE(p1.value, 0) AS x
FROM products AS p
LEFT JOIN (SELECT n - 1 AS n, value AS value FROM unnest(@p) WITH ORDINALITY AS items (value, n)) AS p1 ON p.id = p1.value

-- Joined_objects
SELECT p.name, p1.count
FROM products AS p
JOIN (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS id, CAST(value ->> 1 AS integer) AS count FROM jsonb_array_elements(@p) WITH ORDINALITY AS items (value, n)) AS p1 ON p.id = p1.id

-- Joined_tuples
SELECT ol.quantity, p.item1, p.item2
FROM order_lines AS ol
JOIN (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS item1, CAST(value ->> 1 AS integer) AS item2 FROM jsonb_array_elements(@p) WITH ORDINALITY AS items (value, n)) AS p ON ol.order_id = p.item1 AND ol.product_id = p.item2

-- Joined_whole_objects
SELECT p.name, p1.id, p1.count
FROM products AS p
JOIN (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS id, CAST(value ->> 1 AS integer) AS count FROM jsonb_array_elements(@p) WITH ORDINALITY AS items (value, n)) AS p1 ON p.id = p1.id

-- Not_any
SELECT p.id
FROM products AS p
WHERE NOT EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@limits) WITH ORDINALITY AS items (value, n)) AS l
    WHERE p.id < l.value
)

-- Of_a_dictionary
SELECT p.id
FROM products AS p
WHERE EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS key, CAST(value ->> 1 AS integer) AS value FROM jsonb_array_elements(@stock) WITH ORDINALITY AS items (value, n)) AS s
    WHERE s.key = p.id AND s.value > p.units_in_stock
)

-- Of_anonymous_objects
SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount
FROM order_lines AS ol
WHERE EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS order_id, CAST(value ->> 1 AS integer) AS product_id FROM jsonb_array_elements(@rows) WITH ORDINALITY AS items (value, n)) AS r
    WHERE r.order_id = ol.order_id AND r.product_id = ol.product_id
)

-- Of_dates
SELECT o.id, (
    SELECT COUNT(*)
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@days) WITH ORDINALITY AS items (value, n)) AS d
    WHERE d.value < o.placed_at
) AS days
FROM orders AS o

-- Of_decimals
SELECT p.id
FROM products AS p
WHERE EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@prices) WITH ORDINALITY AS items (value, n)) AS p1
    WHERE p1.value * @p > p.unit_price AND p1.value < p.unit_price
)

-- Of_enums
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@ranks) WITH ORDINALITY AS items (value, n)) AS r
    WHERE r.value > c.rank
)

-- Of_enums_stored_as_names
SELECT o.id
FROM orders AS o
WHERE o.status = ANY(@p)

-- Of_many_rows
SELECT p.id
FROM products AS p
WHERE EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS id, CAST(value ->> 1 AS integer) AS count FROM jsonb_array_elements(@rows) WITH ORDINALITY AS items (value, n)) AS r
    WHERE r.id = p.id AND r.count = p.id
)

-- Of_objects
SELECT p.name
FROM products AS p
WHERE EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS id, CAST(value ->> 1 AS integer) AS count FROM jsonb_array_elements(@wishes) WITH ORDINALITY AS items (value, n)) AS w
    WHERE w.id = p.id AND w.count < p.units_in_stock
)

-- Of_texts_with_nulls
SELECT c.id, (
    SELECT COUNT(*)
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@regions) WITH ORDINALITY AS items (value, n)) AS r
    WHERE r.value IS NOT DISTINCT FROM c.region
) AS count
FROM customers AS c

-- Of_tuples
SELECT ol.quantity
FROM order_lines AS ol
WHERE EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS item1, CAST(value ->> 1 AS integer) AS item2 FROM jsonb_array_elements(@rows) WITH ORDINALITY AS items (value, n)) AS r
    WHERE r.item1 = ol.order_id AND r.item2 = ol.product_id
)

-- Prepended_to_a_page
SELECT t.c2
FROM (
    SELECT * FROM (
        SELECT 1 AS side, p.id, p.id AS c2
        FROM products AS p
        ORDER BY p.id
        LIMIT 3
    ) AS side
    UNION ALL
    SELECT 0 AS side, CAST(NULL AS integer) AS c1, 0 AS c2
) AS t
ORDER BY t.side, t.id NULLS FIRST

-- Summed
SELECT p.id, (
    SELECT COALESCE(SUM(n.value), 0)
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@numbers) WITH ORDINALITY AS items (value, n)) AS n
    WHERE n.value <= p.id
) AS sum, (
    SELECT MAX(n1.value)
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@numbers) WITH ORDINALITY AS items (value, n)) AS n1
    WHERE n1.value <= p.id
) AS most
FROM products AS p

-- Summed_objects
SELECT p.id, (
    SELECT COALESCE(SUM(w.count), 0)
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS id, CAST(value ->> 1 AS integer) AS count FROM jsonb_array_elements(@wishes) WITH ORDINALITY AS items (value, n)) AS w
    WHERE w.id = p.id
) AS sum
FROM products AS p

-- Twice
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@countries) WITH ORDINALITY AS items (value, n)) AS c1
    WHERE (length(c1.value) + regexp_count(c1.value, '[\U00010000-\U0010FFFF]')) = (length(c.country) + regexp_count(c.country, '[\U00010000-\U0010FFFF]'))
) OR (
    SELECT COUNT(*)
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@countries) WITH ORDINALITY AS items (value, n)) AS c2
    WHERE c2.value IS DISTINCT FROM c.country
) > 2

-- United
SELECT s.country
FROM suppliers AS s
UNION
SELECT p.value
FROM (SELECT n - 1 AS n, value AS value FROM unnest(@p) WITH ORDINALITY AS items (value, n)) AS p

-- United_by
SELECT length(t.country) + regexp_count(t.country, '[\U00010000-\U0010FFFF]') AS c0
FROM (
    SELECT DISTINCT ON (length(t1.country) + regexp_count(t1.country, '[\U00010000-\U0010FFFF]')) t1.country
    FROM (
        SELECT 0 AS side, s.country
        FROM suppliers AS s
        WHERE s.id < 3
        UNION ALL
        SELECT 1 AS side, t2.value
        FROM (
            SELECT DISTINCT ON (length(p.value) + regexp_count(p.value, '[\U00010000-\U0010FFFF]')) p.value
            FROM (SELECT n - 1 AS n, value AS value FROM unnest(@p) WITH ORDINALITY AS items (value, n)) AS p
            ORDER BY length(p.value) + regexp_count(p.value, '[\U00010000-\U0010FFFF]'), p.n
        ) AS t2
    ) AS t1
    ORDER BY length(t1.country) + regexp_count(t1.country, '[\U00010000-\U0010FFFF]'), t1.side
) AS t

-- Written_out
SELECT p.id
FROM products AS p
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT 1 AS value
        UNION ALL
        SELECT 2 AS value
        UNION ALL
        SELECT 3 AS value
    ) AS t
    WHERE t.value * 2 = p.id
)

-- Written_out_in_order
SELECT p.id, (
    SELECT t.category_id
    FROM (
        SELECT 0 AS n, p.category_id
        UNION ALL
        SELECT 1 AS n, p.supplier_id
    ) AS t
    WHERE t.category_id IS NOT NULL
    ORDER BY t.n
    LIMIT 1
) AS first
FROM products AS p

-- Written_out_of_columns
SELECT p.id, (
    SELECT MAX(t.id)
    FROM (
        SELECT p.id
        UNION ALL
        SELECT p.units_in_stock
        UNION ALL
        SELECT COALESCE(p.category_id, 0) AS value
    ) AS t
) AS most, (
    SELECT COALESCE(SUM(t1.id), 0)
    FROM (
        SELECT p.id
        UNION ALL
        SELECT p.units_in_stock
    ) AS t1
) AS sum
FROM products AS p
