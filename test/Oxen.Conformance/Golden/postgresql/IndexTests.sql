-- By_a_key_that_can_be_null
SELECT ROW_NUMBER() OVER (ORDER BY c.city NULLS FIRST, c.id) - 1 AS item1, c.id, c.city
FROM customers AS c
ORDER BY item1

-- Calculated_with
SELECT t.item1 + 1 AS place, t.name
FROM (
    SELECT ROW_NUMBER() OVER (ORDER BY p.id) - 1 AS item1, p.id, p.name
    FROM products AS p
) AS t
ORDER BY t.id

-- Compared_in_a_subquery
SELECT t.id, (
    SELECT COUNT(*)
    FROM products AS p1
    WHERE p1.id <= t.item1
) AS below
FROM (
    SELECT ROW_NUMBER() OVER (ORDER BY p.id) - 1 AS item1, p.id
    FROM products AS p
) AS t
ORDER BY t.id

-- Counted
SELECT COUNT(*) AS c0
FROM (
    SELECT ROW_NUMBER() OVER (ORDER BY p.id) - 1 AS item1
    FROM products AS p
) AS t
WHERE t.item1 < 3

-- Distinct_before
SELECT ROW_NUMBER() OVER (ORDER BY t.country COLLATE "C") - 1 AS item1, t.country
FROM (
    SELECT DISTINCT c.country
    FROM customers AS c
) AS t
ORDER BY item1

-- Filtered_afterwards
SELECT t.name
FROM (
    SELECT ROW_NUMBER() OVER (ORDER BY p.id) - 1 AS item1, p.id, p.name
    FROM products AS p
) AS t
WHERE t.item1 % 2 = 0
ORDER BY t.id

-- Filtered_before
SELECT ROW_NUMBER() OVER (ORDER BY p.id) - 1 AS item1, p.name
FROM products AS p
WHERE p.unit_price > @p
ORDER BY p.id

-- Filtered_by_something_else_afterwards
SELECT t.item1, t.name
FROM (
    SELECT ROW_NUMBER() OVER (ORDER BY p.id) - 1 AS item1, p.id, p.name, p.unit_price
    FROM products AS p
) AS t
WHERE t.unit_price > @p
ORDER BY t.id

-- First_of_them
SELECT t.item1, t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku
FROM (
    SELECT ROW_NUMBER() OVER (ORDER BY p.unit_price, p.id) - 1 AS item1, p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
) AS t
WHERE t.category_id IS NULL
ORDER BY t.unit_price, t.id
LIMIT 1

-- Grouped_before
SELECT ROW_NUMBER() OVER (ORDER BY t.country COLLATE "C") - 1 AS item1, t.country, t.count
FROM (
    SELECT c.country, COUNT(*) AS count
    FROM customers AS c
    GROUP BY c.country
) AS t
ORDER BY item1

-- Grouped_by
SELECT t.item1 / 3 AS key, MAX(t.unit_price) AS most
FROM (
    SELECT ROW_NUMBER() OVER (ORDER BY p.id) - 1 AS item1, p.unit_price
    FROM products AS p
) AS t
GROUP BY t.item1 / 3

-- Joined
SELECT t.item1, t.id, s.name
FROM (
    SELECT ROW_NUMBER() OVER (ORDER BY p.id) - 1 AS item1, p.id, p.supplier_id
    FROM products AS p
) AS t
JOIN suppliers AS s ON t.supplier_id = s.id
ORDER BY t.id

-- Joined_by
SELECT t.item1, t.id, s.name
FROM suppliers AS s
JOIN (
    SELECT ROW_NUMBER() OVER (ORDER BY p.id) - 1 AS item1, p.id
    FROM products AS p
) AS t ON s.id = t.item1

-- Navigated_from
SELECT t.item1, s.name
FROM (
    SELECT ROW_NUMBER() OVER (ORDER BY p.id) - 1 AS item1, p.id, p.supplier_id
    FROM products AS p
) AS t
JOIN suppliers AS s ON t.supplier_id = s.id
ORDER BY t.id

-- Of_entities
SELECT ROW_NUMBER() OVER (ORDER BY p.name DESC, p.id) - 1 AS item1, p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.name DESC, p.id

-- Of_values
SELECT ROW_NUMBER() OVER (ORDER BY p.id) - 1 AS item1, p.name
FROM products AS p
ORDER BY item1

-- Ordered_afterwards
SELECT p.id
FROM products AS p
ORDER BY p.unit_price DESC, ROW_NUMBER() OVER (ORDER BY p.name, p.id) - 1, p.name, p.id

-- Paged_afterwards
SELECT ROW_NUMBER() OVER (ORDER BY p.id) - 1 AS item1, p.name
FROM products AS p
ORDER BY p.id
LIMIT 3 OFFSET @count

-- Paged_before
SELECT ROW_NUMBER() OVER (ORDER BY t.id) - 1 AS item1, t.name
FROM (
    SELECT p.id, p.name
    FROM products AS p
    ORDER BY p.id
    LIMIT 3 OFFSET @count
) AS t
ORDER BY item1

-- Reversed_afterwards
SELECT ROW_NUMBER() OVER (ORDER BY p.id) - 1 AS item1, p.name
FROM products AS p
ORDER BY p.id DESC

-- Searched
SELECT EXISTS (
    SELECT 1
    FROM (
        SELECT ROW_NUMBER() OVER (ORDER BY p.id) - 1 AS item1, p.is_discontinued
        FROM products AS p
    ) AS t
    WHERE t.item1 = 3 AND t.is_discontinued
) AS c0

-- Summed
SELECT COALESCE(SUM(t.item1), 0) AS c0
FROM (
    SELECT ROW_NUMBER() OVER (ORDER BY p.id) - 1 AS item1
    FROM products AS p
) AS t

-- Twice
SELECT ROW_NUMBER() OVER (ORDER BY t.id) - 1 AS item1, t.item1 AS c2, t.name
FROM (
    SELECT ROW_NUMBER() OVER (ORDER BY p.id) - 1 AS item1, p.id, p.name
    FROM products AS p
) AS t
ORDER BY item1
