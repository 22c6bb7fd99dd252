-- Cast_to_a_nullable
SELECT p.id
FROM products AS p

-- Cast_to_an_interface
SELECT p.name
FROM products AS p
WHERE starts_with(p.name, @p)

-- Cast_to_itself
SELECT p.id
FROM products AS p
ORDER BY p.id

-- Cast_to_object
SELECT p.name
FROM products AS p
ORDER BY p.id

-- ElementAt_after_the_end
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.id DESC
LIMIT @count OFFSET @count_1

-- ElementAt_beyond_the_end
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.id DESC
LIMIT @count OFFSET @count_1

-- ElementAt_from_the_end
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.id DESC
LIMIT @count OFFSET @count_1

-- ElementAt_from_the_start
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.id
LIMIT @count OFFSET @count_1

-- OfType_drops_nulls
SELECT c.city
FROM customers AS c
WHERE c.city IS NOT NULL
ORDER BY c.id

-- OfType_of_a_nullable
SELECT p.category_id
FROM products AS p
WHERE p.category_id IS NOT NULL
ORDER BY p.id

-- OfType_of_a_page
SELECT COALESCE(SUM(t.category_id), 0) AS c0
FROM (
    SELECT p.category_id
    FROM products AS p
    ORDER BY p.id
    LIMIT 5
) AS t
WHERE t.category_id IS NOT NULL

-- OfType_of_an_interface
SELECT COUNT(*) AS c0
FROM products AS p
WHERE p.name <> @p

-- OfType_of_itself
SELECT p.id
FROM products AS p

-- Order_by_a_subquery
SELECT c.id
FROM customers AS c
ORDER BY (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) DESC, c.id

-- Order_by_a_subquery_that_can_be_null
SELECT c.id
FROM customers AS c
ORDER BY (
    SELECT MAX(o.freight)
    FROM orders AS o
    WHERE o.customer_id = c.id
) NULLS FIRST, c.id

-- Order_by_a_subquery_that_is_selected
SELECT c.id, (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS orders
FROM customers AS c
ORDER BY orders, c.id

-- Order_by_the_first_of_a_subquery
SELECT c.id
FROM customers AS c
ORDER BY (
    SELECT o.notes
    FROM orders AS o
    WHERE o.customer_id = c.id
    ORDER BY o.id DESC
    LIMIT 1
) COLLATE "C" NULLS FIRST, c.id

-- Order_by_whether_there_are_rows
SELECT c.id
FROM customers AS c
ORDER BY EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
), c.id

-- Select_with_an_index
SELECT p.name, ROW_NUMBER() OVER (ORDER BY p.id) - 1 + 1 AS place
FROM products AS p
ORDER BY p.id

-- Select_with_an_index_of_a_page
SELECT t.name, ROW_NUMBER() OVER (ORDER BY t.id) - 1 AS i
FROM (
    SELECT p.id, p.name
    FROM products AS p
    ORDER BY p.id
    LIMIT 3 OFFSET @count
) AS t
ORDER BY i

-- Shuffle
SELECT p.id
FROM products AS p
ORDER BY p.id, random()

-- Shuffle_counted
SELECT COUNT(*) AS c0
FROM (
    SELECT 1
    FROM products AS p
    LIMIT 3
) AS t

-- SkipLast
SELECT t.name COLLATE "C" AS name
FROM (
    SELECT p.id, p.name
    FROM products AS p
    ORDER BY p.name DESC, p.id DESC OFFSET @count
) AS t
ORDER BY name, t.id

-- TakeLast
SELECT t.name COLLATE "C" AS name
FROM (
    SELECT p.id, p.name
    FROM products AS p
    ORDER BY p.name DESC, p.id DESC
    LIMIT 3
) AS t
ORDER BY name, t.id

SELECT t.name COLLATE "C" AS name
FROM (
    SELECT p.id, p.name
    FROM products AS p
    ORDER BY p.name DESC, p.id DESC
    LIMIT @count
) AS t
ORDER BY name, t.id

-- TakeLast_by_a_key_that_can_be_null
SELECT t.id
FROM (
    SELECT p.id, p.category_id
    FROM products AS p
    ORDER BY p.category_id DESC NULLS LAST, p.id DESC
    LIMIT 5
) AS t
ORDER BY t.category_id NULLS FIRST, t.id

-- TakeLast_counted
SELECT COUNT(*) AS c0
FROM (
    SELECT p.unit_price
    FROM products AS p
    ORDER BY p.id DESC
    LIMIT 6
) AS t
WHERE t.unit_price > @p

-- TakeLast_filtered_afterwards
SELECT t.id
FROM (
    SELECT p.id, p.unit_price
    FROM products AS p
    ORDER BY p.id DESC
    LIMIT 6
) AS t
WHERE t.unit_price > @p
ORDER BY t.id

-- TakeLast_in_a_subquery
SELECT s.id, (
    SELECT COALESCE(SUM(t.units_in_stock), 0)
    FROM (
        SELECT p.units_in_stock
        FROM products AS p
        WHERE p.supplier_id = s.id
        ORDER BY p.id DESC
        LIMIT 2
    ) AS t
) AS sum
FROM suppliers AS s

-- Take_a_range
SELECT p.id
FROM products AS p
ORDER BY p.id
LIMIT 2 OFFSET @count

SELECT p.id
FROM products AS p
ORDER BY p.id
LIMIT 2

SELECT p.id
FROM products AS p
ORDER BY p.id OFFSET @count

SELECT p.id
FROM products AS p
ORDER BY p.id

SELECT p.id
FROM products AS p
ORDER BY p.id
LIMIT @count OFFSET @count_1

SELECT p.id
FROM products AS p
ORDER BY p.id
LIMIT 100 OFFSET @count

-- Take_a_range_from_the_end
SELECT t.id
FROM (
    SELECT p.id
    FROM products AS p
    ORDER BY p.id DESC
    LIMIT 3
) AS t
ORDER BY t.id

SELECT t.id
FROM (
    SELECT p.id
    FROM products AS p
    ORDER BY p.id DESC OFFSET @count
) AS t
ORDER BY t.id

SELECT t.id
FROM (
    SELECT p.id
    FROM products AS p
    ORDER BY p.id DESC
    LIMIT 3 OFFSET @count
) AS t
ORDER BY t.id

SELECT t.id
FROM (
    SELECT t1.id
    FROM (
        SELECT p.id
        FROM products AS p
        ORDER BY p.id OFFSET @count
    ) AS t1
    ORDER BY t1.id DESC OFFSET @count_1
) AS t
ORDER BY t.id

SELECT t.id
FROM (
    SELECT p.id
    FROM products AS p
    ORDER BY p.id DESC
    LIMIT 100
) AS t
ORDER BY t.id

SELECT t.id
FROM (
    SELECT p.id
    FROM products AS p
    ORDER BY p.id DESC
    LIMIT @count
) AS t
ORDER BY t.id

SELECT p.id
FROM products AS p
ORDER BY p.id OFFSET @count

-- Take_a_range_of_a_page
SELECT t.id
FROM (
    SELECT t1.id
    FROM (
        SELECT p.id
        FROM products AS p
        ORDER BY p.id
        LIMIT 6 OFFSET @count
    ) AS t1
    ORDER BY t1.id DESC
    LIMIT 3 OFFSET @count_1
) AS t
ORDER BY t.id

-- Where_with_an_index
SELECT t.name
FROM (
    SELECT ROW_NUMBER() OVER (ORDER BY p.id) - 1 AS place, p.id, p.name
    FROM products AS p
) AS t
WHERE t.place % 2 = 1
ORDER BY t.id

-- Where_with_an_index_and_the_row
SELECT t.name
FROM (
    SELECT ROW_NUMBER() OVER (ORDER BY p.id) - 1 AS place, p.id, p.name, p.unit_price
    FROM products AS p
) AS t
WHERE t.place < 5 AND t.unit_price > @p OR t.id > t.place + 1
ORDER BY t.id
