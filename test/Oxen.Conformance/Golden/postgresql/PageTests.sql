-- A_calculated_order_before_a_page
SELECT t.id
FROM (
    SELECT p.id, p.id % 3 AS c10
    FROM products AS p
    ORDER BY c10, p.id
    LIMIT 4
) AS t
WHERE t.id > 1
ORDER BY t.c10, t.id

-- A_filter_after_a_page_sees_the_page_only
SELECT t.id
FROM (
    SELECT p.id, p.supplier_id
    FROM products AS p
    ORDER BY p.id
    LIMIT 6
) AS t
WHERE t.supplier_id = 1
ORDER BY t.id

-- A_filter_before_a_page
SELECT p.id
FROM products AS p
WHERE p.supplier_id = 1
ORDER BY p.id
LIMIT 2

-- A_filter_before_and_after_a_page
SELECT t.name
FROM (
    SELECT p.id, p.name, p.unit_price
    FROM products AS p
    WHERE p.id > 2
    ORDER BY p.id
    LIMIT 6 OFFSET @count
) AS t
WHERE t.unit_price > @p
ORDER BY t.id

-- A_negative_constant_skips_nothing
SELECT p.id
FROM products AS p
ORDER BY p.id OFFSET @count

-- A_negative_constant_takes_nothing
SELECT p.id
FROM products AS p
ORDER BY p.id
LIMIT @count

-- A_page
SELECT p.id
FROM products AS p
ORDER BY p.id
LIMIT 5 OFFSET @count

-- A_page_in_a_subquery
SELECT s.id, (
    SELECT t.name
    FROM (
        SELECT p.name, p.id
        FROM products AS p
        WHERE p.supplier_id = s.id
        ORDER BY p.id
        LIMIT 1 OFFSET @count
    ) AS t
    ORDER BY t.id
    LIMIT 1
) AS second
FROM suppliers AS s

-- A_page_of_a_page_in_another_order
SELECT t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (
    SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
    FROM orders AS o
    ORDER BY o.id
    LIMIT 20
) AS t
ORDER BY t.freight DESC, t.id
LIMIT 5 OFFSET @count

-- A_page_of_distinct_rows
SELECT DISTINCT c.country
FROM customers AS c
ORDER BY c.country
LIMIT 3 OFFSET @count

-- A_page_of_nothing
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE FALSE
ORDER BY p.id
LIMIT 2 OFFSET @count

-- A_page_without_an_order_of_all_rows
SELECT c.id
FROM categories AS c
LIMIT 100

-- A_selection_after_a_page
SELECT p.name, p.unit_price
FROM products AS p
ORDER BY p.unit_price, p.id
LIMIT 3

-- A_selection_before_a_page
SELECT p.id, p.id * 2 AS twice
FROM products AS p
ORDER BY p.id
LIMIT 3

-- All_of_a_page
SELECT NOT EXISTS (
    SELECT 1
    FROM (
        SELECT p.supplier_id
        FROM products AS p
        ORDER BY p.id
        LIMIT 3
    ) AS t
    WHERE t.supplier_id <> 1
) AS c0

SELECT NOT EXISTS (
    SELECT 1
    FROM (
        SELECT p.supplier_id
        FROM products AS p
        ORDER BY p.id
        LIMIT 4
    ) AS t
    WHERE t.supplier_id <> 1
) AS c0

-- An_order_after_a_page_is_stable
SELECT t.id
FROM (
    SELECT p.id, p.supplier_id
    FROM products AS p
    ORDER BY p.id DESC
    LIMIT 6
) AS t
ORDER BY t.supplier_id, t.id DESC

-- An_order_after_a_page_orders_the_page
SELECT t.id
FROM (
    SELECT p.id, p.unit_price
    FROM products AS p
    ORDER BY p.id
    LIMIT 5
) AS t
ORDER BY t.unit_price DESC, t.id

-- Any_in_a_page
SELECT EXISTS (
    SELECT 1
    FROM products AS p OFFSET @count
) AS c0

-- Any_in_a_page_of_distinct_rows
SELECT EXISTS (
    SELECT 1
    FROM (
        SELECT DISTINCT p.supplier_id
        FROM products AS p
        ORDER BY p.supplier_id OFFSET @count
    ) AS t
) AS c0

-- Any_in_a_page_with_a_predicate
SELECT EXISTS (
    SELECT 1
    FROM (
        SELECT p.supplier_id
        FROM products AS p
        ORDER BY p.id
        LIMIT 3
    ) AS t
    WHERE t.supplier_id = 3
) AS c0

-- Contains_in_a_page
SELECT 2 IN (
    SELECT p.id
    FROM products AS p
    ORDER BY p.id
    LIMIT 5
) AS c0

SELECT 8 IN (
    SELECT p.id
    FROM products AS p
    ORDER BY p.id
    LIMIT 5
) AS c0

-- Count_after_skip
SELECT COUNT(*) AS c0
FROM (
    SELECT 1
    FROM products AS p OFFSET @count
) AS t

-- Count_of_a_page
SELECT COUNT(*) AS c0
FROM (
    SELECT 1
    FROM products AS p
    LIMIT 3
) AS t

SELECT COUNT(*) AS c0
FROM (
    SELECT 1
    FROM products AS p
    LIMIT 100
) AS t

-- Count_of_a_page_with_a_predicate
SELECT COUNT(*) AS c0
FROM (
    SELECT p.supplier_id
    FROM products AS p
    ORDER BY p.id
    LIMIT 5
) AS t
WHERE t.supplier_id = 1

-- Distinct_of_a_page
SELECT DISTINCT t.supplier_id
FROM (
    SELECT p.supplier_id
    FROM products AS p
    ORDER BY p.id
    LIMIT 6
) AS t

-- First_of_a_page
SELECT t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    ORDER BY p.id
    LIMIT 3 OFFSET @count
) AS t
ORDER BY t.id
LIMIT 1

-- Last_of_a_page
SELECT t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    ORDER BY p.id
    LIMIT 5
) AS t
ORDER BY t.id DESC
LIMIT 1

-- Max_of_a_page
SELECT MAX(t.unit_price) AS c0
FROM (
    SELECT p.unit_price
    FROM products AS p
    ORDER BY p.id
    LIMIT 4 OFFSET @count
) AS t

-- Skip
SELECT p.id
FROM products AS p
ORDER BY p.id OFFSET @count

-- Skip_after_skip
SELECT t.id
FROM (
    SELECT p.id
    FROM products AS p
    ORDER BY p.id OFFSET @count
) AS t
ORDER BY t.id OFFSET @count_1

-- Skip_after_take
SELECT t.id
FROM (
    SELECT p.id
    FROM products AS p
    ORDER BY p.id
    LIMIT 5
) AS t
ORDER BY t.id OFFSET @count

SELECT t.id
FROM (
    SELECT p.id
    FROM products AS p
    ORDER BY p.id
    LIMIT 2
) AS t
ORDER BY t.id OFFSET @count

-- Skip_and_take_twice
SELECT t.id
FROM (
    SELECT o.id
    FROM orders AS o
    ORDER BY o.id
    LIMIT 20 OFFSET @count
) AS t
ORDER BY t.id
LIMIT 4 OFFSET @count_1

-- Sum_of_a_page
SELECT COALESCE(SUM(t.units_in_stock), 0) AS c0
FROM (
    SELECT p.units_in_stock
    FROM products AS p
    ORDER BY p.id DESC
    LIMIT 3
) AS t

-- Take
SELECT p.id
FROM products AS p
ORDER BY p.id
LIMIT @count

SELECT p.id
FROM products AS p
ORDER BY p.id
LIMIT 3

-- Take_after_take
SELECT t.id
FROM (
    SELECT p.id
    FROM products AS p
    ORDER BY p.id
    LIMIT 5
) AS t
ORDER BY t.id
LIMIT 3

SELECT t.id
FROM (
    SELECT p.id
    FROM products AS p
    ORDER BY p.id
    LIMIT 3
) AS t
ORDER BY t.id
LIMIT 5

-- The_number_of_a_page_is_a_parameter
SELECT p.id
FROM products AS p
ORDER BY p.id
LIMIT 3 OFFSET @count

-- Zero_rows
SELECT p.id
FROM products AS p
ORDER BY p.id
LIMIT @count
