-- A_calculation_after_it
SELECT t.supplier_id % 2 AS c0
FROM (
    SELECT DISTINCT p.supplier_id
    FROM products AS p
) AS t

-- A_filter_after_it
SELECT DISTINCT c.country
FROM customers AS c
WHERE c.country <> @p

-- A_selection_after_it
SELECT t.supplier_id
FROM (
    SELECT DISTINCT p.supplier_id, p.category_id
    FROM products AS p
) AS t

-- Any_of_it
SELECT EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.supplier_id > 2
) AS c0

-- Average_of_it
SELECT round(AVG(t.unit_price + 0.0000000000000000000000000000), greatest(29 - length(CAST(trunc(abs(AVG(t.unit_price + 0.0000000000000000000000000000)) * 1.2621774483536188887) AS text)), 0)) AS c0
FROM (
    SELECT DISTINCT p.unit_price
    FROM products AS p
) AS t

-- Count_of_it
SELECT COUNT(*) AS c0
FROM (
    SELECT DISTINCT c.country
    FROM customers AS c
) AS t

-- Count_of_it_counts_null
SELECT COUNT(*) AS c0
FROM (
    SELECT DISTINCT c.region
    FROM customers AS c
) AS t

-- Count_of_pairs
SELECT COUNT(*) AS c0
FROM (
    SELECT DISTINCT p.supplier_id, p.category_id
    FROM products AS p
) AS t

-- Max_of_it
SELECT MAX(t.unit_price) AS c0
FROM (
    SELECT DISTINCT p.unit_price
    FROM products AS p
) AS t

-- Of_a_calculation
SELECT DISTINCT p.id % 3 AS c0
FROM products AS p

-- Of_a_column
SELECT DISTINCT c.country
FROM customers AS c

-- Of_a_column_with_nulls
SELECT DISTINCT c.region
FROM customers AS c

-- Of_a_condition
SELECT DISTINCT p.unit_price > @p AS c0
FROM products AS p

-- Of_a_constant
SELECT DISTINCT 1 AS c0
FROM products AS p

-- Of_a_filtered_page
SELECT DISTINCT t.customer_id COLLATE "C" AS customer_id
FROM (
    SELECT o.customer_id
    FROM orders AS o
    ORDER BY o.id
    LIMIT 12
) AS t
ORDER BY customer_id

-- Of_an_anonymous_type
SELECT DISTINCT p.supplier_id, p.category_id
FROM products AS p

-- Of_credit_limits_of_another_scale
SELECT DISTINCT c.credit_limit
FROM customers AS c

-- Of_decimals_of_another_scale
SELECT DISTINCT p.unit_price
FROM products AS p

-- Of_entities
SELECT DISTINCT c.id, c.name, c.description
FROM categories AS c

-- Of_enums
SELECT DISTINCT o.status, o.priority
FROM orders AS o

-- Of_texts_with_upper_and_lower_case
SELECT DISTINCT c.city
FROM customers AS c

-- Order_before_it_and_after_it
SELECT DISTINCT o.customer_id
FROM orders AS o
ORDER BY o.customer_id

-- Order_by_a_part_that_is_dropped
SELECT t.supplier_id
FROM (
    SELECT DISTINCT p.supplier_id, p.category_id
    FROM products AS p
) AS t
ORDER BY t.category_id NULLS FIRST, t.supplier_id

-- Sum_of_it
SELECT COALESCE(SUM(t.supplier_id), 0) AS c0
FROM (
    SELECT DISTINCT p.supplier_id
    FROM products AS p
) AS t

-- Then_a_page_in_order
SELECT DISTINCT o.customer_id
FROM orders AS o
ORDER BY o.customer_id DESC
LIMIT 3

-- Twice
SELECT DISTINCT t.supplier_id
FROM (
    SELECT DISTINCT p.supplier_id, p.category_id
    FROM products AS p
) AS t
