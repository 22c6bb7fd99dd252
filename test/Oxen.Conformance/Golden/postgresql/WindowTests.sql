-- A_composite_partition
SELECT COUNT(*) OVER (PARTITION BY c.country, c.city) AS c0
FROM customers AS c
ORDER BY c.id

-- A_filter_after_a_selected_window
SELECT t.id, t.place
FROM (
    SELECT o.id, ROW_NUMBER() OVER (PARTITION BY o.customer_id ORDER BY o.id) AS place
    FROM orders AS o
) AS t
WHERE t.place = 1
ORDER BY t.id

-- A_filter_by_a_window
SELECT t.name
FROM (
    SELECT p.id, p.name, ROW_NUMBER() OVER (PARTITION BY p.category_id ORDER BY p.unit_price DESC, p.id) AS window0
    FROM products AS p
) AS t
WHERE t.window0 <= 2
ORDER BY t.id

-- A_filter_by_a_window_and_more
SELECT t.id
FROM (
    SELECT p.id, p.supplier_id, p.unit_price, AVG(p.unit_price + 0.0000000000000000000000000000) OVER (PARTITION BY c.name) AS window1
    FROM products AS p
    LEFT JOIN categories AS c ON p.category_id = c.id
    WHERE p.units_in_stock > 0
) AS t
WHERE t.unit_price > t.window1 AND t.supplier_id <> 3
ORDER BY t.id

-- A_frame_of_rows
SELECT round(AVG(o.freight + 0.0000000000000000000000000000) OVER (ORDER BY o.id ROWS BETWEEN @distance PRECEDING AND CURRENT ROW), greatest(29 - length(CAST(trunc(abs(AVG(o.freight + 0.0000000000000000000000000000) OVER (ORDER BY o.id ROWS BETWEEN @distance PRECEDING AND CURRENT ROW)) * 1.2621774483536188887) AS text)), 0)) AS moving, COUNT(*) OVER (ORDER BY o.id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS rest, COALESCE(SUM(o.freight) OVER (ORDER BY o.id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
FROM orders AS o
ORDER BY o.id

-- A_frame_of_values
SELECT COUNT(*) OVER (ORDER BY p.units_in_stock RANGE BETWEEN 5 PRECEDING AND 5 FOLLOWING) AS c0
FROM products AS p
ORDER BY p.id

-- A_page_of_windows
SELECT p.id, COUNT(*) OVER () AS of
FROM products AS p
ORDER BY p.id
LIMIT 5

-- A_part_of_the_whole
SELECT ol.order_id, ol.product_id, SUM(ol.quantity) OVER (PARTITION BY ol.order_id) - ol.quantity AS others, COUNT(*) OVER () AS lines
FROM order_lines AS ol
ORDER BY ol.order_id, ol.product_id

-- A_running_sum
SELECT o.id, SUM(o.freight) OVER (ORDER BY o.id) AS so_far
FROM orders AS o
ORDER BY o.id

-- A_window_of_a_subquery
SELECT c.id, (
    SELECT MAX(t.id)
    FROM (
        SELECT o.id, ROW_NUMBER() OVER (ORDER BY o.id DESC) AS place
        FROM orders AS o
        WHERE o.customer_id = c.id
    ) AS t
    WHERE t.place = 1
) AS latest
FROM customers AS c
ORDER BY c.id

-- A_window_over_a_page
SELECT t.id, COUNT(*) OVER () AS of
FROM (
    SELECT p.id
    FROM products AS p
    ORDER BY p.id
    LIMIT 5
) AS t
ORDER BY t.id

-- A_window_over_groups
SELECT t.supplier_id, t.count, t.place
FROM (
    SELECT p.supplier_id, COUNT(*) AS count, ROW_NUMBER() OVER (ORDER BY COUNT(*) DESC, p.supplier_id) AS place
    FROM products AS p
    GROUP BY p.supplier_id
) AS t
ORDER BY t.place

-- An_order_by_a_window
SELECT t.id
FROM (
    SELECT p.id, p.unit_price, COUNT(*) OVER (PARTITION BY p.category_id) AS c10
    FROM products AS p
) AS t
WHERE t.unit_price > @p
ORDER BY t.c10, t.id

-- Averages_and_extremes_of_a_window
SELECT p.id, AVG(CAST(p.units_in_stock AS double precision)) OVER (PARTITION BY p.category_id) AS average, round(AVG(p.unit_price + 0.0000000000000000000000000000) OVER (PARTITION BY p.is_discontinued), greatest(29 - length(CAST(trunc(abs(AVG(p.unit_price + 0.0000000000000000000000000000) OVER (PARTITION BY p.is_discontinued)) * 1.2621774483536188887) AS text)), 0)) AS price, MAX(p.unit_price) OVER (PARTITION BY p.category_id) AS dearest, MIN(p.weight) OVER (PARTITION BY p.category_id) AS lightest, COUNT(p.weight) OVER (PARTITION BY p.category_id) AS weighed
FROM products AS p
ORDER BY p.id

-- First_and_last_values
SELECT FIRST_VALUE(p.name) OVER (PARTITION BY p.supplier_id ORDER BY p.id) AS first, LAST_VALUE(p.name) OVER (PARTITION BY p.supplier_id ORDER BY p.id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS last, NTH_VALUE(p.id, 2) OVER (PARTITION BY p.supplier_id ORDER BY p.id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS second
FROM products AS p
ORDER BY p.id

-- Groups_of_windows
SELECT t.place, COUNT(*) AS count
FROM (
    SELECT ROW_NUMBER() OVER (PARTITION BY o.customer_id ORDER BY o.id) AS place
    FROM orders AS o
) AS t
GROUP BY t.place
ORDER BY t.place

-- Only_rows_for_which_a_condition_holds
SELECT COALESCE(SUM(p.unit_price) FILTER (WHERE NOT p.is_discontinued) OVER (PARTITION BY p.supplier_id), 0) AS kept, COUNT(*) FILTER (WHERE p.units_in_stock > 0 AND p.is_discontinued) OVER () AS gone
FROM products AS p
ORDER BY p.id

-- Parts_of_about_equal_size
SELECT NTILE(3) OVER (ORDER BY e.id) AS c0
FROM employees AS e
ORDER BY e.id

-- Ranks
SELECT p.id, RANK() OVER (ORDER BY p.units_in_stock) AS rank, DENSE_RANK() OVER (ORDER BY p.units_in_stock) AS dense, PERCENT_RANK() OVER (ORDER BY p.units_in_stock) AS percent, CUME_DIST() OVER (ORDER BY p.units_in_stock) AS part
FROM products AS p
ORDER BY p.id

-- Row_numbers_of_each_group
SELECT p.id, ROW_NUMBER() OVER (PARTITION BY p.category_id ORDER BY p.unit_price DESC, p.id) AS place
FROM products AS p
ORDER BY p.id

-- The_row_before_and_after
SELECT LAG(e.first_name) OVER (ORDER BY e.id) AS before, LEAD(e.id, 2) OVER (ORDER BY e.id) AS after, LAG(e.last_name, 1, @p) OVER (ORDER BY e.id) AS or_else
FROM employees AS e
ORDER BY e.id

-- The_row_before_of_an_enum_and_a_decimal
SELECT LAG(o.status, 1, 'Cancelled') OVER (ORDER BY o.id) AS status, LEAD(o.freight) OVER (ORDER BY o.id) AS freight
FROM orders AS o
ORDER BY o.id
