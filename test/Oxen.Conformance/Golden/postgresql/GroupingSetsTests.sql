-- A_cube_gives_each_choice_of_keys
SELECT o.status AS status, CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS year, SUM(o.freight) AS freight
FROM orders AS o
GROUP BY CUBE (o.status, CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer))
HAVING COUNT(*) > 0

-- A_rollup_gives_subtotals_and_a_total
SELECT c.country AS country, c.city AS city, COUNT(*) AS count
FROM customers AS c
GROUP BY ROLLUP (c.country, c.city)
HAVING COUNT(*) > 0

-- A_rollup_of_a_single_key
SELECT p.category_id AS key, SUM(p.unit_price) AS sum, MAX(p.units_in_stock) AS most, AVG(CAST(p.units_in_stock AS double precision)) AS average
FROM products AS p
GROUP BY ROLLUP (p.category_id)
HAVING COUNT(*) > 0

-- A_step_of_several_keys
SELECT c.region AS region, c.country AS country, c.city AS city, COUNT(*) AS count
FROM customers AS c
GROUP BY ROLLUP (c.region, (c.country, c.city))
HAVING COUNT(*) > 0

-- A_total_is_told_from_a_null
SELECT c.city AS key, GROUPING(c.city) = 1 AS is_total, COUNT(*) AS count
FROM customers AS c
GROUP BY ROLLUP (c.city)
HAVING COUNT(*) > 0

-- A_window_over_groups
SELECT t.country COLLATE "C" AS country, t.count, RANK() OVER (ORDER BY t.count DESC) AS place
FROM (
    SELECT c.country AS country, COUNT(*) AS count
    FROM customers AS c
    GROUP BY ROLLUP (c.country)
    HAVING COUNT(*) > 0
) AS t
ORDER BY country NULLS FIRST

-- Groups_are_counted_and_filtered_like_rows
SELECT COUNT(*) AS c0
FROM (
    SELECT 1
    FROM customers AS c
    GROUP BY ROLLUP (c.country, c.city)
    HAVING COUNT(*) > 0 AND c.country IS NOT NULL AND COUNT(*) > 1
) AS t

-- No_rows_have_no_total
SELECT c.city AS key, COUNT(*) AS count
FROM customers AS c
WHERE c.country = @p
GROUP BY ROLLUP (c.city)
HAVING COUNT(*) > 0

-- Ordered_and_paged_after_a_join_and_a_filter
SELECT c.country COLLATE "C" AS country, p.name COLLATE "C" AS product, SUM(ol.quantity) AS pieces
FROM order_lines AS ol
JOIN orders AS o ON ol.order_id = o.id
JOIN customers AS c ON o.customer_id = c.id
JOIN products AS p ON ol.product_id = p.id
WHERE ol.quantity > 1
GROUP BY ROLLUP (c.country, p.name)
HAVING COUNT(*) > 0
ORDER BY GROUPING(c.country) = 1, country NULLS FIRST, GROUPING(p.name) = 1 DESC, product NULLS FIRST
LIMIT 20 OFFSET @count

-- Sets_of_keys_are_chosen
SELECT c.country AS country, c.city AS city, c.region AS region, COUNT(*) AS count
FROM customers AS c
GROUP BY GROUPING SETS ((c.country, c.city), c.region, ())
HAVING COUNT(*) > 0

-- Subtotals_of_each_row
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, SUM(o.freight) AS c1
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
GROUP BY k.n, ROLLUP (o.status)
HAVING COUNT(*) > 0
ORDER BY c1

-- Subtotals_within_each_group_of_a_plain_key
SELECT o.status, o.employee_id AS by, COUNT(*) AS count
FROM orders AS o
GROUP BY o.status, ROLLUP (o.employee_id)

-- Totals_are_left_out_and_looked_for
SELECT c.country AS country, c.city AS city, COUNT(*) AS count
FROM customers AS c
GROUP BY ROLLUP (c.country, c.city)
HAVING COUNT(*) > 0 AND GROUPING(c.city) <> 1

SELECT c.country AS country, COUNT(*) AS count
FROM customers AS c
GROUP BY ROLLUP (c.country, c.city)
HAVING COUNT(*) > 0 AND GROUPING(c.city) = 1 AND COUNT(*) > 1
