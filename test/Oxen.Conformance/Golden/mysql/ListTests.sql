-- A_value_of_the_first_object
SELECT p.id, (
    SELECT w.count
    FROM (SELECT ordinal - 1 AS n, id, count FROM JSON_TABLE(@wishes, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$[0]', count bigint PATH '$[1]')) AS list) AS w
    WHERE w.id = p.id
    ORDER BY w.n
    LIMIT 1
) AS count
FROM products AS p

-- All_different
SELECT c.id
FROM customers AS c
WHERE c.country NOT IN (SELECT value FROM JSON_TABLE(@countries, '$[*]' COLUMNS (value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list)

-- All_greater
SELECT p.id
FROM products AS p
WHERE NOT EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@limits, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value bigint PATH '$')) AS list) AS l
    WHERE p.id <= l.value
)

-- Any_equal
SELECT c.id
FROM customers AS c
WHERE c.country IN (SELECT value FROM JSON_TABLE(@countries, '$[*]' COLUMNS (value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list)

-- Any_equal_enum_stored_as_a_name
SELECT o.id
FROM orders AS o
WHERE o.status IN (SELECT value FROM JSON_TABLE(@states, '$[*]' COLUMNS (value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list)

-- Any_equal_the_other_way_round
SELECT c.id
FROM customers AS c
WHERE c.country IN (SELECT value FROM JSON_TABLE(@countries, '$[*]' COLUMNS (value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list)

-- Any_equal_to_what_can_be_null
SELECT p.id
FROM products AS p
WHERE p.category_id IN (SELECT value FROM JSON_TABLE(@p, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

-- Any_that_begins
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS p
    WHERE c.country LIKE concat(replace(replace(replace(substring(p.value, 0 + 1, 1), '|', '||'), '%', '|%'), '_', '|_'), '%') ESCAPE '|'
)

-- Any_that_is_less
SELECT p.id
FROM products AS p
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@limits, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value bigint PATH '$')) AS list) AS l
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
    SELECT 1 AS side, NULL AS c1, p1.id, p1.count
    FROM (SELECT ordinal - 1 AS n, id, count FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$[0]', count bigint PATH '$[1]')) AS list) AS p1
) AS t
ORDER BY t.side, t.id

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
    SELECT 1 AS side, NULL AS c1, NULL AS c2, p.id, p.city
    FROM (SELECT ordinal - 1 AS n, id, city FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[0]', city longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[1]')) AS list) AS p
) AS t
ORDER BY t.side, t.city, t.id

-- Appended_in_order
SELECT t.c3
FROM (
    SELECT 1 AS side, t1.side AS c1, t1.name, t1.id, t1.c3
    FROM (
        SELECT 0 AS side, c.name, c.id, c.name AS c3
        FROM customers AS c
        UNION ALL
        SELECT 1 AS side, NULL AS c1, NULL AS c2, @p AS c3
    ) AS t1
    UNION ALL
    SELECT 0 AS side, NULL AS c1, NULL AS c2, NULL AS c3, @p_1 AS c4
) AS t
ORDER BY t.side, t.c1, t.name DESC, t.id

-- Concatenated
SELECT s.country
FROM suppliers AS s
UNION ALL
SELECT p.value
FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS p

-- Concatenated_objects
SELECT p.id, p.units_in_stock
FROM products AS p
WHERE p.id < 3
UNION ALL
SELECT p1.id, p1.count
FROM (SELECT ordinal - 1 AS n, id, count FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$[0]', count bigint PATH '$[1]')) AS list) AS p1

-- Contains_a_tuple
SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount
FROM order_lines AS ol
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, item1, item2 FROM JSON_TABLE(@rows, '$[*]' COLUMNS (ordinal FOR ORDINALITY, item1 bigint PATH '$[0]', item2 bigint PATH '$[1]')) AS list) AS r
    WHERE r.item1 = ol.order_id AND r.item2 = ol.product_id
)

-- Contains_an_anonymous_object
SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount
FROM order_lines AS ol
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, order_id, product_id FROM JSON_TABLE(@rows, '$[*]' COLUMNS (ordinal FOR ORDINALITY, order_id bigint PATH '$[0]', product_id bigint PATH '$[1]')) AS list) AS r
    WHERE r.order_id = ol.order_id AND r.product_id = ol.product_id
)

-- Counted
SELECT p.id, (
    SELECT COUNT(*)
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@limits, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value bigint PATH '$')) AS list) AS l
    WHERE l.value < p.id
) AS below, (
    SELECT COUNT(*)
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value bigint PATH '$')) AS list) AS p1
    WHERE p1.value < p.id
) AS `distinct`
FROM products AS p

-- Excepted
SELECT s.country
FROM suppliers AS s
EXCEPT
SELECT p.value
FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS p

-- Excepted_by_objects
SELECT ol.quantity
FROM order_lines AS ol
WHERE NOT EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, `order`, product FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, `order` bigint PATH '$[0]', product bigint PATH '$[1]')) AS list) AS p
    WHERE p.`order` = ol.order_id AND p.product = ol.product_id
)

-- First_in_the_order_of_the_list
SELECT p.id, COALESCE((
    SELECT n.value
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@numbers, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value bigint PATH '$')) AS list) AS n
    WHERE n.value <= p.id
    ORDER BY n.n
    LIMIT 1
), 0) AS first, COALESCE((
    SELECT n1.value
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@numbers, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value bigint PATH '$')) AS list) AS n1
    WHERE n1.value <= p.id
    ORDER BY n1.value DESC, n1.n DESC
    LIMIT 1
), 0) AS last
FROM products AS p

-- Flattened
SELECT s.id, w.id AS wish, w.count
FROM suppliers AS s
CROSS JOIN (SELECT ordinal - 1 AS n, id, count FROM JSON_TABLE(@wishes, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$[0]', count bigint PATH '$[1]')) AS list) AS w

-- Flattened_where_it_matches
SELECT p.name, w.count
FROM products AS p
JOIN (SELECT ordinal - 1 AS n, id, count FROM JSON_TABLE(@wishes, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$[0]', count bigint PATH '$[1]')) AS list) AS w ON w.id = p.id

-- In_an_order
SELECT c.id
FROM customers AS c
ORDER BY (
    SELECT COUNT(*)
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@countries, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS c1
    WHERE (CASE WHEN JSON_UNQUOTE(JSON_QUOTE(c1.value)) < c.country THEN -1 WHEN JSON_UNQUOTE(JSON_QUOTE(c1.value)) > c.country THEN 1 WHEN JSON_UNQUOTE(JSON_QUOTE(c1.value)) IS NULL AND c.country IS NOT NULL THEN -1 WHEN JSON_UNQUOTE(JSON_QUOTE(c1.value)) IS NOT NULL AND c.country IS NULL THEN 1 ELSE 0 END) > 0
), c.id

-- Intersected
SELECT s.country
FROM suppliers AS s
INTERSECT
SELECT p.value
FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS p

-- Joined
SELECT c.id, p.value
FROM customers AS c
JOIN (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS p ON c.country = JSON_UNQUOTE(JSON_QUOTE(p.value))

-- Joined_as_a_group
SELECT p.id, (
    SELECT COUNT(*)
    FROM (SELECT ordinal - 1 AS n, id, count FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$[0]', count bigint PATH '$[1]')) AS list) AS p1
    WHERE p.id = p1.id
) AS count, (
    SELECT COALESCE(SUM(p2.count), 0)
    FROM (SELECT ordinal - 1 AS n, id, count FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$[0]', count bigint PATH '$[1]')) AS list) AS p2
    WHERE p.id = p2.id
) AS sum
FROM products AS p

-- Joined_by_a_nullable_key
SELECT p.id
FROM products AS p
JOIN (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value bigint PATH '$')) AS list) AS p1 ON p.category_id = p1.value

-- Joined_enums_stored_as_names
SELECT o.id, p.place
FROM orders AS o
JOIN (SELECT ordinal - 1 AS n, status, place FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, status longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[0]', place bigint PATH '$[1]')) AS list) AS p ON o.status = JSON_UNQUOTE(JSON_QUOTE(p.status))

-- Joined_left
SELECT p.id, COALESCE(p1.count, -1) AS count
FROM products AS p
LEFT JOIN (SELECT ordinal - 1 AS n, id, count FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$[0]', count bigint PATH '$[1]')) AS list) AS p1 ON p.id = p1.id

-- Joined_left_values
SELECT p.id, COALESCE(p1.value, 0) AS x
FROM products AS p
LEFT JOIN (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value bigint PATH '$')) AS list) AS p1 ON p.id = p1.value

-- Joined_objects
SELECT p.name, p1.count
FROM products AS p
JOIN (SELECT ordinal - 1 AS n, id, count FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$[0]', count bigint PATH '$[1]')) AS list) AS p1 ON p.id = p1.id

-- Joined_tuples
SELECT ol.quantity, p.item1, p.item2
FROM order_lines AS ol
JOIN (SELECT ordinal - 1 AS n, item1, item2 FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, item1 bigint PATH '$[0]', item2 bigint PATH '$[1]')) AS list) AS p ON ol.order_id = p.item1 AND ol.product_id = p.item2

-- Joined_whole_objects
SELECT p.name, p1.id, p1.count
FROM products AS p
JOIN (SELECT ordinal - 1 AS n, id, count FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$[0]', count bigint PATH '$[1]')) AS list) AS p1 ON p.id = p1.id

-- Not_any
SELECT p.id
FROM products AS p
WHERE NOT EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@limits, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value bigint PATH '$')) AS list) AS l
    WHERE p.id < l.value
)

-- Of_a_dictionary
SELECT p.id
FROM products AS p
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, `key`, value FROM JSON_TABLE(@stock, '$[*]' COLUMNS (ordinal FOR ORDINALITY, `key` bigint PATH '$[0]', value bigint PATH '$[1]')) AS list) AS s
    WHERE s.`key` = p.id AND s.value > p.units_in_stock
)

-- Of_anonymous_objects
SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount
FROM order_lines AS ol
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, order_id, product_id FROM JSON_TABLE(@rows, '$[*]' COLUMNS (ordinal FOR ORDINALITY, order_id bigint PATH '$[0]', product_id bigint PATH '$[1]')) AS list) AS r
    WHERE r.order_id = ol.order_id AND r.product_id = ol.product_id
)

-- Of_dates
SELECT o.id, (
    SELECT COUNT(*)
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@days, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value datetime(6) PATH '$')) AS list) AS d
    WHERE d.value < o.placed_at
) AS days
FROM orders AS o

-- Of_decimals
SELECT p.id
FROM products AS p
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@prices, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value decimal(57,28) PATH '$')) AS list) AS p1
    WHERE round(p1.value * @p, 28) > p.unit_price AND p1.value < p.unit_price
)

-- Of_enums
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@ranks, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value bigint PATH '$')) AS list) AS r
    WHERE r.value > c.`rank`
)

-- Of_enums_stored_as_names
SELECT o.id
FROM orders AS o
WHERE o.status IN (SELECT value FROM JSON_TABLE(@p, '$[*]' COLUMNS (value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list)

-- Of_many_rows
SELECT p.id
FROM products AS p
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, id, count FROM JSON_TABLE(@rows, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$[0]', count bigint PATH '$[1]')) AS list) AS r
    WHERE r.id = p.id AND r.count = p.id
)

-- Of_objects
SELECT p.name
FROM products AS p
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, id, count FROM JSON_TABLE(@wishes, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$[0]', count bigint PATH '$[1]')) AS list) AS w
    WHERE w.id = p.id AND w.count < p.units_in_stock
)

-- Of_texts_with_nulls
SELECT c.id, (
    SELECT COUNT(*)
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@regions, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS r
    WHERE c.region <=> JSON_UNQUOTE(JSON_QUOTE(r.value))
) AS count
FROM customers AS c

-- Of_tuples
SELECT ol.quantity
FROM order_lines AS ol
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, item1, item2 FROM JSON_TABLE(@rows, '$[*]' COLUMNS (ordinal FOR ORDINALITY, item1 bigint PATH '$[0]', item2 bigint PATH '$[1]')) AS list) AS r
    WHERE r.item1 = ol.order_id AND r.item2 = ol.product_id
)

-- Prepended_to_a_page
SELECT t.c2
FROM (
    SELECT * FROM (
        SELECT 1 AS side, p.id, p.id AS c2
        FROM products AS p
        ORDER BY p.id
        LIMIT @count
    ) AS side
    UNION ALL
    SELECT 0 AS side, NULL AS c1, 0 AS c2
) AS t
ORDER BY t.side, t.id

-- Summed
SELECT p.id, (
    SELECT COALESCE(SUM(n.value), 0)
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@numbers, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value bigint PATH '$')) AS list) AS n
    WHERE n.value <= p.id
) AS sum, (
    SELECT MAX(n1.value)
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@numbers, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value bigint PATH '$')) AS list) AS n1
    WHERE n1.value <= p.id
) AS most
FROM products AS p

-- Summed_objects
SELECT p.id, (
    SELECT COALESCE(SUM(w.count), 0)
    FROM (SELECT ordinal - 1 AS n, id, count FROM JSON_TABLE(@wishes, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$[0]', count bigint PATH '$[1]')) AS list) AS w
    WHERE w.id = p.id
) AS sum
FROM products AS p

-- Twice
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@countries, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS c1
    WHERE (octet_length(CONVERT(JSON_UNQUOTE(JSON_QUOTE(c1.value)) USING utf16)) DIV 2) = (octet_length(CONVERT(c.country USING utf16)) DIV 2)
) OR (
    SELECT COUNT(*)
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@countries, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS c2
    WHERE NOT (c.country <=> JSON_UNQUOTE(JSON_QUOTE(c2.value)))
) > 2

-- United
SELECT s.country
FROM suppliers AS s
UNION
SELECT p.value
FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS p

-- United_by
SELECT octet_length(CONVERT(t.country USING utf16)) DIV 2 AS c0
FROM (
    SELECT ROW_NUMBER() OVER (PARTITION BY octet_length(CONVERT(t1.country USING utf16)) DIV 2 ORDER BY t1.side) AS place, t1.country
    FROM (
        SELECT 0 AS side, s.country
        FROM suppliers AS s
        WHERE s.id < 3
        UNION ALL
        SELECT 1 AS side, t2.value
        FROM (
            SELECT ROW_NUMBER() OVER (PARTITION BY octet_length(CONVERT(p.value USING utf16)) DIV 2 ORDER BY p.n) AS place, p.value
            FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS p
        ) AS t2
        WHERE t2.place = 1
    ) AS t1
) AS t
WHERE t.place = 1

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
