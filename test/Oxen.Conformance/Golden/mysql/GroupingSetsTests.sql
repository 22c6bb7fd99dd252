-- A_cube_gives_each_choice_of_keys
SELECT o.status, EXTRACT(YEAR FROM o.placed_at) AS year, SUM(o.freight) AS freight
FROM orders AS o
GROUP BY o.status, EXTRACT(YEAR FROM o.placed_at)
UNION ALL
SELECT o.status, NULL AS year, SUM(o.freight) AS freight
FROM orders AS o
GROUP BY o.status
UNION ALL
SELECT NULL AS status, EXTRACT(YEAR FROM o.placed_at) AS year, SUM(o.freight) AS freight
FROM orders AS o
GROUP BY EXTRACT(YEAR FROM o.placed_at)
UNION ALL
SELECT NULL AS status, NULL AS year, SUM(o.freight) AS freight
FROM orders AS o
GROUP BY (SELECT 1)

-- A_rollup_gives_subtotals_and_a_total
SELECT c.country, c.city, COUNT(*) AS count
FROM customers AS c
GROUP BY c.country, c.city
UNION ALL
SELECT c.country, NULL AS city, COUNT(*) AS count
FROM customers AS c
GROUP BY c.country
UNION ALL
SELECT NULL AS country, NULL AS city, COUNT(*) AS count
FROM customers AS c
GROUP BY (SELECT 1)

-- A_rollup_of_a_single_key
SELECT p.category_id AS `key`, SUM(p.unit_price) AS sum, MAX(p.units_in_stock) AS most, AVG(CAST(p.units_in_stock AS DOUBLE)) AS average
FROM products AS p
GROUP BY p.category_id
UNION ALL
SELECT NULL AS `key`, SUM(p.unit_price) AS sum, MAX(p.units_in_stock) AS most, AVG(CAST(p.units_in_stock AS DOUBLE)) AS average
FROM products AS p
GROUP BY (SELECT 1)

-- A_step_of_several_keys
SELECT c.region, c.country, c.city, COUNT(*) AS count
FROM customers AS c
GROUP BY c.region, c.country, c.city
UNION ALL
SELECT c.region, NULL AS country, NULL AS city, COUNT(*) AS count
FROM customers AS c
GROUP BY c.region
UNION ALL
SELECT NULL AS region, NULL AS country, NULL AS city, COUNT(*) AS count
FROM customers AS c
GROUP BY (SELECT 1)

-- A_total_is_told_from_a_null
SELECT c.city AS `key`, FALSE AS is_total, COUNT(*) AS count
FROM customers AS c
GROUP BY c.city
UNION ALL
SELECT NULL AS `key`, TRUE AS is_total, COUNT(*) AS count
FROM customers AS c
GROUP BY (SELECT 1)

-- A_window_over_groups
SELECT t.country, t.count, RANK() OVER (ORDER BY t.count DESC) AS place
FROM (
    SELECT c.country, COUNT(*) AS count
    FROM customers AS c
    GROUP BY c.country
    UNION ALL
    SELECT NULL AS country, COUNT(*) AS count
    FROM customers AS c
    GROUP BY (SELECT 1)
) AS t
ORDER BY t.country

-- Groups_are_counted_and_filtered_like_rows
SELECT COUNT(*) AS c0
FROM (
    SELECT 1
    FROM customers AS c
    GROUP BY c.country, c.city
    HAVING c.country IS NOT NULL AND COUNT(*) > 1
    UNION ALL
    SELECT 1
    FROM customers AS c
    GROUP BY c.country
    HAVING c.country IS NOT NULL AND COUNT(*) > 1
) AS t

-- No_rows_have_no_total
WITH source AS (
    SELECT c.city
    FROM customers AS c
    WHERE c.country = @p
)
SELECT s.city AS `key`, COUNT(*) AS count
FROM source AS s
GROUP BY s.city
UNION ALL
SELECT NULL AS `key`, COUNT(*) AS count
FROM source AS s
GROUP BY (SELECT 1)

-- Ordered_and_paged_after_a_join_and_a_filter
WITH source AS (
    SELECT c.country, p.name, ol.quantity
    FROM order_lines AS ol
    JOIN orders AS o ON ol.order_id = o.id
    JOIN customers AS c ON o.customer_id = c.id
    JOIN products AS p ON ol.product_id = p.id
    WHERE ol.quantity > 1
)
SELECT t.country, t.product, t.pieces
FROM (
    SELECT s.country, s.name AS product, SUM(s.quantity) AS pieces, FALSE AS c3, FALSE AS c4
    FROM source AS s
    GROUP BY s.country, s.name
    UNION ALL
    SELECT s.country, NULL AS product, SUM(s.quantity) AS pieces, FALSE AS c3, TRUE AS c4
    FROM source AS s
    GROUP BY s.country
    UNION ALL
    SELECT NULL AS country, NULL AS product, SUM(s.quantity) AS pieces, TRUE AS c3, TRUE AS c4
    FROM source AS s
    GROUP BY (SELECT 1)
) AS t
ORDER BY t.c3, t.country, t.c4 DESC, t.product
LIMIT @count OFFSET @count_1

-- Sets_of_keys_are_chosen
SELECT c.country, c.city, NULL AS region, COUNT(*) AS count
FROM customers AS c
GROUP BY c.country, c.city
UNION ALL
SELECT NULL AS country, NULL AS city, c.region, COUNT(*) AS count
FROM customers AS c
GROUP BY c.region
UNION ALL
SELECT NULL AS country, NULL AS city, NULL AS region, COUNT(*) AS count
FROM customers AS c
GROUP BY (SELECT 1)

-- Subtotals_of_each_row
SELECT c.id
FROM customers AS c
ORDER BY c.id

WITH source AS (
    SELECT k.n, o.status, o.freight
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
    JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
)
SELECT t.n, t.c1
FROM (
    SELECT s.n, SUM(s.freight) AS c1
    FROM source AS s
    GROUP BY s.n, s.status
    UNION ALL
    SELECT s.n, SUM(s.freight) AS c1
    FROM source AS s
    GROUP BY s.n
) AS t
ORDER BY t.c1

-- Subtotals_within_each_group_of_a_plain_key
SELECT o.status, o.employee_id AS `by`, COUNT(*) AS count
FROM orders AS o
GROUP BY o.status, o.employee_id
UNION ALL
SELECT o.status, NULL AS `by`, COUNT(*) AS count
FROM orders AS o
GROUP BY o.status

-- Totals_are_left_out_and_looked_for
SELECT c.country, c.city, COUNT(*) AS count
FROM customers AS c
GROUP BY c.country, c.city

SELECT c.country, COUNT(*) AS count
FROM customers AS c
GROUP BY c.country
HAVING COUNT(*) > 1
UNION ALL
SELECT NULL AS country, COUNT(*) AS count
FROM customers AS c
GROUP BY (SELECT 1)
HAVING COUNT(*) > 1
