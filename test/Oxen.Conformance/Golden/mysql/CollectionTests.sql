-- A_collection_after_a_page
SELECT c.id
FROM customers AS c
ORDER BY c.id
LIMIT @count OFFSET @count_1

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
ORDER BY o.id

-- A_collection_alone
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT p.category_id, p.name
FROM products AS p
WHERE p.category_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY p.id

-- A_collection_by_nullable_keys
SELECT e.last_name, e.reports_to_id
FROM employees AS e
ORDER BY e.id

SELECT k.n, e.last_name
FROM (SELECT ordinal - 1 AS n, reports_to_id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, reports_to_id bigint PATH '$')) AS list) AS k
JOIN employees AS e ON e.reports_to_id <=> k.reports_to_id
ORDER BY e.id

-- A_collection_by_several_columns
SELECT c.id, c.city, c.country, c.since
FROM customers AS c
ORDER BY c.id

SELECT k.n, c.id
FROM (SELECT ordinal - 1 AS n, city, country, since FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, city longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[0]', country longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[1]', since date PATH '$[2]')) AS list) AS k
JOIN customers AS c ON c.city <=> JSON_UNQUOTE(JSON_QUOTE(k.city)) AND c.country = JSON_UNQUOTE(JSON_QUOTE(k.country)) AND c.since >= k.since
ORDER BY c.id

-- A_collection_is_a_second_command
SELECT c.name, c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
ORDER BY o.id

-- A_collection_is_computed_with_in_C
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
ORDER BY o.id

-- A_collection_is_filtered_and_projected
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id, o.freight
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
WHERE o.freight > @p
ORDER BY o.id DESC

-- A_collection_is_filtered_by_later
SELECT c.id
FROM customers AS c
WHERE (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id AND o.freight > @p
) > 1
ORDER BY (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = c.id AND o1.freight > @p
), c.id

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
WHERE o.freight > @p
ORDER BY o.id

-- A_collection_is_paged_for_each_row
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT t.n, t.id
FROM (
    SELECT k.n, o.id, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.placed_at DESC, o.id) AS place
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
    JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
) AS t
WHERE t.place > 1 AND t.place <= 3
ORDER BY t.place

-- A_collection_of_a_query_without_ToList
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT p.category_id, p.name
FROM products AS p
WHERE p.category_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY p.id

-- A_collection_of_groups
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, EXTRACT(YEAR FROM o.placed_at) AS `key`, COUNT(*) AS count
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
GROUP BY k.n, EXTRACT(YEAR FROM o.placed_at)
ORDER BY `key`

-- A_collection_over_several_joins
SELECT s.name, s.id
FROM suppliers AS s
ORDER BY s.id

SELECT t.n, t.name
FROM (
    SELECT DISTINCT k.n, c.name
    FROM order_lines AS ol
    JOIN products AS p ON ol.product_id = p.id
    JOIN orders AS o ON ol.order_id = o.id
    JOIN customers AS c ON o.customer_id = c.id
    JOIN (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$')) AS list) AS k ON p.supplier_id = k.id
) AS t
ORDER BY t.name

-- A_collection_that_depends_on_nothing
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT k.n, c.id
FROM (SELECT ordinal - 1 AS n FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY)) AS list) AS k
CROSS JOIN customers AS c
WHERE c.`rank` = 3
ORDER BY c.id

-- A_collection_that_is_a_concatenation_of_pages
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT t.n, t.id
FROM (
    SELECT t1.id, t1.n
    FROM (
        SELECT k.n, o.id, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.id) AS place
        FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
        JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
    ) AS t1
    WHERE t1.place <= 1
    UNION ALL
    SELECT t2.id, t2.n
    FROM (
        SELECT k1.n, o1.id, ROW_NUMBER() OVER (PARTITION BY k1.n ORDER BY o1.id DESC) AS place
        FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k1
        JOIN orders AS o1 ON o1.customer_id = JSON_UNQUOTE(JSON_QUOTE(k1.id))
    ) AS t2
    WHERE t2.place <= 1
) AS t
ORDER BY t.id

-- A_collection_that_is_a_union
SELECT c.id, c.country
FROM customers AS c
ORDER BY c.id

SELECT t.n, t.notes
FROM (
    SELECT o.notes, k.n
    FROM (SELECT ordinal - 1 AS n, id, country FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[0]', country longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[1]')) AS list) AS k
    JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
    UNION
    SELECT s.name, k1.n
    FROM (SELECT ordinal - 1 AS n, id, country FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[0]', country longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[1]')) AS list) AS k1
    JOIN suppliers AS s ON s.country = JSON_UNQUOTE(JSON_QUOTE(k1.country))
) AS t
ORDER BY t.notes

-- A_collection_that_is_filtered_after_its_page
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT t.n, t.id
FROM (
    SELECT k.n, o.id, o.freight, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.freight DESC, o.id) AS place
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
    JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
) AS t
WHERE t.place <= 3 AND t.id % 2 = 0
ORDER BY t.freight DESC, t.id

-- A_collection_that_names_a_reference_of_its_row
SELECT o.id, o.customer_id
FROM orders AS o
ORDER BY o.id

SELECT k.n, c.id
FROM (SELECT ordinal - 1 AS n, customer_id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, customer_id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
CROSS JOIN customers AS c
JOIN customers AS c1 ON c1.id = JSON_UNQUOTE(JSON_QUOTE(k.customer_id))
WHERE c.country = c1.country
ORDER BY c.id

-- A_group_join_inside_rows
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id, k.id AS c2
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
ORDER BY o.id

SELECT k.n, ol.product_id
FROM (SELECT ordinal - 1 AS n, id, c1 FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$[0]', c1 longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[1]')) AS list) AS k
JOIN order_lines AS ol ON ol.quantity > (octet_length(CONVERT(k.c1 USING utf16)) DIV 2) AND k.id = ol.order_id
ORDER BY ol.product_id

-- A_group_join_keeps_its_rows
SELECT c.name, c.id
FROM categories AS c
ORDER BY c.id

SELECT p.category_id, p.name
FROM products AS p
WHERE p.category_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY p.id

-- A_key_may_have_any_name
SELECT t.n
FROM (
    SELECT COUNT(*) AS n
    FROM orders AS o
    GROUP BY o.customer_id
) AS t
GROUP BY t.n
ORDER BY t.n

SELECT k.n, t.customer_id
FROM (SELECT ordinal - 1 AS n, c0 FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, c0 bigint PATH '$')) AS list) AS k
JOIN (
    SELECT o.customer_id, COUNT(*) AS n
    FROM orders AS o
    GROUP BY o.customer_id
) AS t ON t.n = k.c0
ORDER BY t.customer_id

-- A_keyed_collection_of_decimals_dates_and_doubles
SELECT p.id, p.unit_price, p.weight, p.sku
FROM products AS p
ORDER BY p.id

SELECT k.n, p.id
FROM (SELECT ordinal - 1 AS n, unit_price, weight, sku FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, unit_price decimal(57,28) PATH '$[0]', weight double PATH '$[1]', sku char(36) CHARACTER SET ascii COLLATE ascii_bin PATH '$[2]')) AS list) AS k
JOIN products AS p ON p.unit_price = k.unit_price AND p.weight <=> k.weight AND p.sku <=> k.sku
ORDER BY p.id

-- A_page_inside_the_rows_of_each_row_reads_that_row
SELECT c.id, c.name
FROM customers AS c
ORDER BY c.id

SELECT t.n, t.order_id, t.name
FROM (
    SELECT ol.order_id, ROW_NUMBER() OVER (PARTITION BY k.n, k.name, o.id ORDER BY ol.product_id) AS place, k.n, k.name
    FROM (SELECT ordinal - 1 AS n, id, name FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[0]', name longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[1]')) AS list) AS k
    JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
    JOIN order_lines AS ol ON ol.order_id = o.id
    WHERE ol.quantity > (octet_length(CONVERT(k.name USING utf16)) DIV 2)
) AS t
WHERE t.place <= 1
ORDER BY t.order_id

-- A_page_of_distinct_rows_of_each_row
SELECT s.id
FROM suppliers AS s
ORDER BY s.id

SELECT t.n, t.customer_id
FROM (
    SELECT t1.n, t1.customer_id, ROW_NUMBER() OVER (PARTITION BY t1.n ORDER BY t1.customer_id) AS place
    FROM (
        SELECT DISTINCT k.n, o.customer_id
        FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$')) AS list) AS k
        JOIN products AS p ON p.supplier_id = k.id
        JOIN order_lines AS ol ON ol.product_id = p.id
        JOIN orders AS o ON ol.order_id = o.id
    ) AS t1
) AS t
WHERE t.place > 1 AND t.place <= 3
ORDER BY t.place

-- A_page_of_each_row_is_flattened
SELECT t.name, t.id, t.freight
FROM (
    SELECT c.name, o.id, o.freight, ROW_NUMBER() OVER (PARTITION BY c.id ORDER BY o.freight DESC, o.id) AS place
    FROM customers AS c
    JOIN orders AS o ON o.customer_id = c.id
) AS t
WHERE t.place <= 2
ORDER BY t.id

-- A_page_of_each_row_is_flattened_in_the_order_of_the_rows
SELECT t.id, t.c1
FROM (
    SELECT c.id, o.id AS c1, ROW_NUMBER() OVER (PARTITION BY c.id ORDER BY o.id) AS place
    FROM customers AS c
    JOIN orders AS o ON o.customer_id = c.id
    WHERE c.country <> @p
) AS t
WHERE t.place > 1 AND t.place <= 3
ORDER BY t.id DESC, t.place

-- A_page_of_groups_of_each_row
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT t.n, t.`key`, t.count
FROM (
    SELECT t1.n, t1.`key`, t1.count, ROW_NUMBER() OVER (PARTITION BY t1.n ORDER BY t1.count DESC, t1.`key`) AS place
    FROM (
        SELECT k.n, EXTRACT(YEAR FROM o.placed_at) AS `key`, COUNT(*) AS count
        FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
        JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
        GROUP BY k.n, EXTRACT(YEAR FROM o.placed_at)
    ) AS t1
) AS t
WHERE t.place <= 1
ORDER BY t.place

-- A_record_is_made_when_its_collection_is_there
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
ORDER BY o.id

-- A_reference_in_an_optional_page_may_be_absent_too
SELECT c.id, t.c1 IS NULL AS is_none, CASE WHEN t.c1 IS NULL THEN @p ELSE t.last_name END AS name
FROM customers AS c
LEFT JOIN (
    SELECT t1.id, t1.c1, t1.last_name
    FROM (
        SELECT c1.id, e.id AS c1, e.last_name, ROW_NUMBER() OVER (PARTITION BY c1.id ORDER BY o.employee_id IS NOT NULL, o.id) AS place
        FROM customers AS c1
        JOIN orders AS o ON o.customer_id = c1.id
        LEFT JOIN employees AS e ON o.employee_id = e.id
    ) AS t1
    WHERE t1.place <= 1
) AS t ON c.id = t.id

-- A_row_of_a_query_is_filtered_and_ordered_by
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
) AND (
    SELECT o1.freight
    FROM orders AS o1
    WHERE o1.customer_id = c.id
    ORDER BY o1.placed_at DESC, o1.id
    LIMIT 1
) > @p
ORDER BY (
    SELECT o2.id
    FROM orders AS o2
    WHERE o2.customer_id = c.id
    ORDER BY o2.placed_at DESC, o2.id
    LIMIT 1
), c.id

SELECT t.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (
    SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.placed_at DESC, o.id) AS place
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
    JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
) AS t
WHERE t.place <= 1
ORDER BY t.place

-- A_row_of_a_row_of_a_query
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
)
ORDER BY c.id

SELECT t.n, t.employee_id, t.freight
FROM (
    SELECT k.n, o.employee_id, o.freight, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.id) AS place
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
    JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
) AS t
WHERE t.place <= 1
ORDER BY t.place

-- A_row_with_a_collection_sends_what_it_needs
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT t.n, t.id
FROM (
    SELECT k.n, o.id, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.id DESC) AS place
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
    JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
) AS t
WHERE t.place <= 1
ORDER BY t.place

SELECT ol.order_id, ol.quantity
FROM order_lines AS ol
WHERE ol.order_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8, @keys_9, @keys_10, @keys_11, @keys_12, @keys_13, @keys_14, @keys_15, @keys_16)
ORDER BY ol.product_id

-- A_value_of_the_first_row_of_each_group
SELECT o.customer_id, (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.customer_id = o.customer_id
    ORDER BY o1.freight DESC, o1.id
    LIMIT 1
) AS most
FROM orders AS o
GROUP BY o.customer_id
ORDER BY o.customer_id

-- A_whole_row_of_a_query
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT t.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (
    SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.placed_at DESC, o.id) AS place
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
    JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
) AS t
WHERE t.place <= 1
ORDER BY t.place

-- An_object_made_of_a_row_of_a_query
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT t.n, t.id, t.freight
FROM (
    SELECT k.n, o.id, o.freight, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.placed_at DESC, o.id) AS place
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
    JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
) AS t
WHERE t.place <= 1
ORDER BY t.place

-- An_optional_page_inside_the_rows_of_each_row_keeps_them
SELECT c.id, o.id AS c2, COALESCE(t.product_id, 0) AS product
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
LEFT JOIN (
    SELECT t1.id, t1.product_id, t1.id_1
    FROM (
        SELECT o1.id, ol.product_id, ROW_NUMBER() OVER (PARTITION BY c1.id, o1.id ORDER BY ol.product_id) AS place, c1.id AS id_1
        FROM customers AS c1
        JOIN orders AS o1 ON o1.customer_id = c1.id
        JOIN order_lines AS ol ON ol.order_id = o1.id
        WHERE ol.quantity > (octet_length(CONVERT(c1.name USING utf16)) DIV 2)
    ) AS t1
    WHERE t1.place <= 1
) AS t ON o.id = t.id AND c.id = t.id_1

-- Collections_beside_each_other
SELECT p.name, p.id, p.supplier_id
FROM products AS p
ORDER BY p.id

SELECT ol.product_id, ol.quantity
FROM order_lines AS ol
WHERE ol.product_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8, @keys_9, @keys_10, @keys_11, @keys_12, @keys_13, @keys_14, @keys_15, @keys_16)
ORDER BY ol.order_id

SELECT k.n, p.name
FROM (SELECT ordinal - 1 AS n, id, supplier_id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$[0]', supplier_id bigint PATH '$[1]')) AS list) AS k
JOIN products AS p ON p.supplier_id = k.supplier_id AND p.id <> k.id
ORDER BY p.id

-- Collections_inside_each_other
SELECT c.name, c.id
FROM customers AS c
WHERE c.country = @p
ORDER BY c.id

SELECT k.n, o.id
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
ORDER BY o.id

SELECT ol.order_id, p.name, ol.quantity
FROM order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
WHERE ol.order_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8, @keys_9, @keys_10, @keys_11, @keys_12, @keys_13, @keys_14, @keys_15, @keys_16)
ORDER BY ol.product_id

-- Collections_of_collections_are_flattened
SELECT c.id, ol.order_id, ol.product_id
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
JOIN order_lines AS ol ON ol.order_id = o.id

-- Collections_of_other_types
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT p.category_id, p.id
FROM products AS p
WHERE p.category_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY p.id

SELECT p.category_id, p.name
FROM products AS p
WHERE p.category_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY p.id

-- Distinct_rows_of_each_row_are_flattened
SELECT DISTINCT c.id, p.supplier_id
FROM categories AS c
JOIN products AS p ON p.category_id = c.id

-- Distinct_values_of_pages_inside_the_rows_of_each_row
SELECT DISTINCT t.id_1, t.product_id
FROM (
    SELECT ol.product_id, ROW_NUMBER() OVER (PARTITION BY c.id, o.id ORDER BY ol.product_id) AS place, c.id AS id_1
    FROM customers AS c
    JOIN orders AS o ON o.customer_id = c.id
    JOIN order_lines AS ol ON ol.order_id = o.id
    WHERE ol.quantity > (octet_length(CONVERT(c.name USING utf16)) DIV 2)
) AS t
WHERE t.place <= 2

-- Every_type_travels_as_a_key
SELECT s.id, s.bool, s.`double`, s.`decimal`, s.guid, s.date_time
FROM samples AS s
ORDER BY s.id

SELECT k.n, s.id
FROM (SELECT ordinal - 1 AS n, id, bool, `double`, `decimal`, guid, date_time FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$[0]', bool tinyint PATH '$[1]', `double` double PATH '$[2]', `decimal` decimal(57,28) PATH '$[3]', guid char(36) CHARACTER SET ascii COLLATE ascii_bin PATH '$[4]', date_time datetime(6) PATH '$[5]')) AS list) AS k
JOIN samples AS s ON s.`double` = k.`double` AND s.`decimal` = k.`decimal` AND s.date_time = k.date_time AND s.guid = k.guid AND s.bool = k.bool AND s.id = k.id

-- Groups_as_they_are
SELECT c.country
FROM customers AS c
GROUP BY c.country
ORDER BY c.country

SELECT k.n, c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.`rank`, c.credit_limit, c.is_active, c.accepts_mail
FROM (SELECT ordinal - 1 AS n, country FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, country longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN customers AS c ON c.country = JSON_UNQUOTE(JSON_QUOTE(k.country))
ORDER BY c.id

-- Groups_by_null
SELECT e.reports_to_id
FROM employees AS e
GROUP BY e.reports_to_id
ORDER BY e.reports_to_id

SELECT k.n, e.last_name
FROM (SELECT ordinal - 1 AS n, reports_to_id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, reports_to_id bigint PATH '$')) AS list) AS k
JOIN employees AS e ON e.reports_to_id <=> k.reports_to_id
ORDER BY e.id

-- Groups_by_several_columns
SELECT c.country, c.city
FROM customers AS c
GROUP BY c.country, c.city
ORDER BY c.country, c.city

SELECT k.n, c.name
FROM (SELECT ordinal - 1 AS n, country, city FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, country longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[0]', city longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[1]')) AS list) AS k
JOIN customers AS c ON c.country = JSON_UNQUOTE(JSON_QUOTE(k.country)) AND c.city <=> JSON_UNQUOTE(JSON_QUOTE(k.city))
ORDER BY c.id

-- Groups_inside_groups
SELECT c.country
FROM customers AS c
GROUP BY c.country
ORDER BY c.country

SELECT k.n, c.city, COUNT(*) AS count
FROM (SELECT ordinal - 1 AS n, country FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, country longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN customers AS c ON c.country = JSON_UNQUOTE(JSON_QUOTE(k.country))
GROUP BY k.n, c.city
ORDER BY c.city

-- Groups_of_each_row_are_flattened
SELECT c.id, EXTRACT(YEAR FROM o.placed_at) AS `key`, COUNT(*) AS count
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
GROUP BY c.id, EXTRACT(YEAR FROM o.placed_at)

-- Groups_of_rows_inside_rows
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, EXTRACT(YEAR FROM o.placed_at) AS `key`, k.id
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
GROUP BY k.n, EXTRACT(YEAR FROM o.placed_at), k.id
ORDER BY `key`

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT ordinal - 1 AS n, c0, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, c0 bigint PATH '$[0]', id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[1]')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id)) AND EXTRACT(YEAR FROM o.placed_at) = k.c0
ORDER BY o.id

-- Numbers_of_rows_are_those_of_each_row
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.id) - 1 AS i
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
ORDER BY o.id

SELECT t.n, t.id
FROM (
    SELECT ROW_NUMBER() OVER (PARTITION BY k.n, o.status ORDER BY o.id) AS place, o.id, k.n
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
    JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
) AS t
WHERE t.place = 1
ORDER BY t.id

-- Numbers_of_rows_that_are_flattened_are_those_of_each_row
SELECT o.id, ROW_NUMBER() OVER (PARTITION BY c.id ORDER BY o.id) - 1 AS i
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
ORDER BY c.id, o.id

-- Optional_distinct_values_inside_the_rows_of_each_row_keep_them
SELECT c.id, o.id AS c2, COALESCE(t.quantity, 0) AS quantity
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
LEFT JOIN (
    SELECT DISTINCT o1.id, ol.quantity, c1.id AS id_1
    FROM customers AS c1
    JOIN orders AS o1 ON o1.customer_id = c1.id
    JOIN order_lines AS ol ON ol.order_id = o1.id
    WHERE ol.quantity > (octet_length(CONVERT(c1.name USING utf16)) DIV 2)
) AS t ON o.id = t.id AND c.id = t.id_1

-- Rows_of_a_reference_are_numbered
SELECT o.id, o.customer_id
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
ORDER BY o.id

SELECT k.n, o.id, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.id) - 1 AS i
FROM (SELECT ordinal - 1 AS n, customer_id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, customer_id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN customers AS c ON c.id = JSON_UNQUOTE(JSON_QUOTE(k.customer_id))
JOIN orders AS o ON o.customer_id = c.id
ORDER BY o.id

-- Rows_of_groups_of_rows_inside_rows
SELECT c.id, c.country
FROM customers AS c
ORDER BY c.id

SELECT k.n, EXTRACT(YEAR FROM o.placed_at) AS `key`, k.country, k.id
FROM (SELECT ordinal - 1 AS n, id, country FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[0]', country longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[1]')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
GROUP BY k.n, EXTRACT(YEAR FROM o.placed_at), k.country, k.id
ORDER BY `key`

SELECT k.n, o.id + (octet_length(CONVERT(k.id USING utf16)) DIV 2) AS c1
FROM (SELECT ordinal - 1 AS n, c0, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, c0 bigint PATH '$[0]', id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[1]')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id)) AND EXTRACT(YEAR FROM o.placed_at) = k.c0
ORDER BY o.id

-- Rows_that_belong_to_several_rows_come_with_each
SELECT p.id, p.category_id
FROM products AS p
ORDER BY p.id

SELECT k.n, p.name
FROM (SELECT ordinal - 1 AS n, category_id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, category_id bigint PATH '$')) AS list) AS k
JOIN products AS p ON p.category_id <=> k.category_id
ORDER BY p.id

-- Rows_that_differ_by_a_key_are_flattened
SELECT t.id
FROM (
    SELECT ROW_NUMBER() OVER (PARTITION BY c.id, o.status ORDER BY o.id) AS place, o.id, c.id AS id_1
    FROM customers AS c
    JOIN orders AS o ON o.customer_id = c.id
) AS t
WHERE t.place = 1
ORDER BY t.id_1, t.id

-- The_collection_of_one_row
SELECT c.id
FROM customers AS c
ORDER BY c.id
LIMIT 1

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
ORDER BY o.id

-- The_first_row_of_each_group
SELECT o.customer_id
FROM orders AS o
GROUP BY o.customer_id
ORDER BY o.customer_id

SELECT t.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (
    SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.freight DESC, o.id) AS place
    FROM (SELECT ordinal - 1 AS n, customer_id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, customer_id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
    JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.customer_id))
) AS t
WHERE t.place <= 1
ORDER BY t.place

-- The_first_rows_of_each_group
SELECT o.customer_id
FROM orders AS o
GROUP BY o.customer_id
ORDER BY o.customer_id

SELECT t.n, t.id, t.freight
FROM (
    SELECT k.n, o.id, o.freight, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.freight DESC, o.id) AS place
    FROM (SELECT ordinal - 1 AS n, customer_id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, customer_id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
    JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.customer_id))
) AS t
WHERE t.place <= 2
ORDER BY t.place

-- The_only_row_of_each
SELECT p.id
FROM products AS p
ORDER BY p.id

SELECT t.n, t.order_id, t.product_id, t.quantity, t.unit_price, t.discount
FROM (
    SELECT k.n, ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount, ROW_NUMBER() OVER (PARTITION BY k.n) AS place
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$')) AS list) AS k
    JOIN order_lines AS ol ON ol.product_id = k.id
    WHERE ol.order_id = 3
) AS t
WHERE t.place <= 2
ORDER BY t.place

-- The_only_row_of_each_row_of_each_that_has_several_throws
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT p.category_id, p.id
FROM products AS p
WHERE p.category_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY p.id

SELECT t.n, t.order_id, t.product_id, t.quantity, t.unit_price, t.discount
FROM (
    SELECT k.n, ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount, ROW_NUMBER() OVER (PARTITION BY k.n) AS place
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$')) AS list) AS k
    JOIN order_lines AS ol ON ol.product_id = k.id
    WHERE ol.quantity > 0
) AS t
WHERE t.place <= 2
ORDER BY t.place

-- The_only_row_of_each_that_has_several_throws
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT t.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (
    SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, ROW_NUMBER() OVER (PARTITION BY k.n) AS place
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
    JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
) AS t
WHERE t.place <= 2
ORDER BY t.place

SELECT t.n, t.id, t.freight
FROM (
    SELECT k.n, o.id, o.freight, ROW_NUMBER() OVER (PARTITION BY k.n) AS place
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
    JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
    WHERE o.id > 0
) AS t
WHERE t.place <= 2
ORDER BY t.place

-- The_rows_of_a_group
SELECT o.customer_id, COUNT(*) AS count
FROM orders AS o
GROUP BY o.customer_id
ORDER BY o.customer_id

SELECT k.n, o.id
FROM (SELECT ordinal - 1 AS n, customer_id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, customer_id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.customer_id))
ORDER BY o.id

-- The_rows_of_a_group_by_an_expression
SELECT EXTRACT(YEAR FROM o.placed_at) AS `key`
FROM orders AS o
GROUP BY EXTRACT(YEAR FROM o.placed_at)
ORDER BY `key`

SELECT k.n, o.id
FROM (SELECT ordinal - 1 AS n, c0 FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, c0 bigint PATH '$')) AS list) AS k
JOIN orders AS o ON EXTRACT(YEAR FROM o.placed_at) = k.c0
ORDER BY o.id

-- The_rows_of_groups_are_flattened
SELECT o1.id, o1.customer_id, o1.employee_id, o1.placed_at, o1.shipped_at, o1.freight, o1.status, o1.priority, o1.notes
FROM (
    SELECT o.customer_id
    FROM orders AS o
    GROUP BY o.customer_id
    HAVING COUNT(*) > 2
) AS t
JOIN orders AS o1 ON o1.customer_id = t.customer_id

-- The_texts_of_a_group_joined
SELECT c.country
FROM customers AS c
GROUP BY c.country
ORDER BY c.country

SELECT k.n, c.name
FROM (SELECT ordinal - 1 AS n, country FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, country longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN customers AS c ON c.country = JSON_UNQUOTE(JSON_QUOTE(k.country))
ORDER BY c.id
