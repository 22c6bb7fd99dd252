-- A_collection_of_a_row
SELECT c.id, (
    SELECT COALESCE(MAX(p.unit_price), @p)
    FROM products AS p
    WHERE p.category_id = c.id
) AS dearest
FROM categories AS c

-- A_filter_after_it
SELECT COALESCE(p.id, 5) AS c0
FROM (
    SELECT 1
) AS t
LEFT JOIN products AS p ON p.id > @min
WHERE COALESCE(p.id, 5) < 6

-- A_page
SELECT COALESCE(t1.id, 0) AS c0
FROM (
    SELECT 1
) AS t
LEFT JOIN (
    SELECT p.id
    FROM products AS p
    WHERE p.id > @min
    ORDER BY p.id
    LIMIT 2
) AS t1 ON TRUE
ORDER BY t1.id

-- A_page_after_it
SELECT COALESCE(p.id, 5) AS c0
FROM (
    SELECT 1
) AS t
LEFT JOIN products AS p ON p.id > @min
ORDER BY p.id
LIMIT 2 OFFSET @count

-- A_value_for_rows_without_partner
SELECT c.id, COALESCE(o.id, -1) AS "order"
FROM customers AS c
LEFT JOIN orders AS o ON o.customer_id = c.id AND o.id > 10

-- An_object_as_value_is_refused


-- Entities
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM (
    SELECT 1
) AS t
LEFT JOIN products AS p ON p.id > @min

-- None_are_counted_as_one
SELECT COUNT(*) AS c0
FROM (
    SELECT 1
) AS t
LEFT JOIN products AS p ON p.id > @min

-- Null_among_the_rows_is_not_the_value
SELECT MAX(CASE WHEN t1.c1 IS NOT NULL THEN t1.reorder_level ELSE 7 END) AS c0
FROM (
    SELECT 1
) AS t
LEFT JOIN (
    SELECT p.reorder_level, 1 AS c1
    FROM products AS p
    WHERE p.id > @min AND p.reorder_level IS NULL
) AS t1 ON TRUE

-- Objects
SELECT p.id, p.weight
FROM (
    SELECT 1
) AS t
LEFT JOIN products AS p ON p.id > @min

-- The_average_of_none_is_a_value
SELECT AVG(CAST(COALESCE(p.id, 3) AS double precision)) AS c0
FROM (
    SELECT 1
) AS t
LEFT JOIN products AS p ON p.id > @min

-- The_greatest_by_a_selector
SELECT MAX(COALESCE(p.id, 4) * 2) AS c0
FROM (
    SELECT 1
) AS t
LEFT JOIN products AS p ON p.id > @min

-- The_greatest_of_each_row
SELECT c.id, (
    SELECT COALESCE(MAX(p.unit_price), 0)
    FROM products AS p
    WHERE p.category_id = c.id
) AS dearest
FROM categories AS c

-- The_greatest_of_none
SELECT COALESCE(MAX(p.id), 0) AS c0
FROM products AS p
WHERE p.id > @min

-- The_least_of_none_is_a_value
SELECT COALESCE(MIN(p.id), -1) AS c0
FROM products AS p
WHERE p.id > @min

-- The_sum_of_none_is_a_value
SELECT COALESCE(SUM(p.id), 3) AS c0
FROM products AS p
WHERE p.id > @min

-- Values
SELECT COALESCE(p.id, 0) AS c0
FROM (
    SELECT 1
) AS t
LEFT JOIN products AS p ON p.id > @min
ORDER BY p.id

-- Values_that_may_be_null_with_a_default
SELECT CASE WHEN t1.c1 IS NOT NULL THEN t1.category_id ELSE 99 END AS c0
FROM (
    SELECT 1
) AS t
LEFT JOIN (
    SELECT p.category_id, 1 AS c1, p.id
    FROM products AS p
    WHERE p.id > @min
) AS t1 ON TRUE
ORDER BY t1.id

-- Values_with_a_default
SELECT COALESCE(p.name, @p) AS c0
FROM (
    SELECT 1
) AS t
LEFT JOIN products AS p ON p.id > @min
ORDER BY p.id
