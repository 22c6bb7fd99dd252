-- A_member_of_the_entities_of_both
SELECT t.name
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    WHERE p.id < 4
    UNION
    SELECT p1.id, p1.name, p1.category_id, p1.supplier_id, p1.unit_price, p1.units_in_stock, p1.reorder_level, p1.is_discontinued, p1.weight, p1.sku
    FROM products AS p1
    WHERE p1.id > 12
) AS t
WHERE t.unit_price > @p

-- A_nullable_column_on_the_right
SELECT p.supplier_id
FROM products AS p
UNION ALL
SELECT p1.category_id
FROM products AS p1

-- A_page_on_one_side
SELECT * FROM (
    SELECT p.name
    FROM products AS p
    ORDER BY p.id
    LIMIT 2
) AS side
UNION ALL
SELECT s.name
FROM suppliers AS s

-- Any_afterwards
SELECT EXISTS (
    SELECT 1
    FROM (
        SELECT c.country
        FROM customers AS c
        INTERSECT
        SELECT s.country
        FROM suppliers AS s
    ) AS t
    WHERE t.country = @country
) AS c0

-- Concat
SELECT c.country
FROM customers AS c
UNION ALL
SELECT s.country
FROM suppliers AS s

-- Correlated
SELECT s.id, (
    SELECT COUNT(*)
    FROM (
        SELECT p.name
        FROM products AS p
        WHERE p.supplier_id = s.id
        UNION
        SELECT c.name
        FROM customers AS c
        WHERE c.country = s.country
    ) AS t
) AS count
FROM suppliers AS s

-- Counted_afterwards
SELECT COUNT(*) AS c0
FROM (
    SELECT c.country
    FROM customers AS c
    UNION
    SELECT s.country
    FROM suppliers AS s
) AS t

-- Decimals_of_another_scale_are_equal
SELECT p.unit_price
FROM products AS p
WHERE p.id = 9
UNION
SELECT p1.unit_price
FROM products AS p1
WHERE p1.id = 10

-- Distinct_afterwards
SELECT DISTINCT t.country
FROM (
    SELECT c.country
    FROM customers AS c
    UNION ALL
    SELECT s.country
    FROM suppliers AS s
) AS t

-- Distinct_on_one_side
SELECT DISTINCT p.supplier_id
FROM products AS p
UNION ALL
SELECT p1.id
FROM products AS p1

-- Except
SELECT s.country
FROM suppliers AS s
EXCEPT
SELECT c.country
FROM customers AS c

-- Filtered_afterwards
SELECT t.name, t.country
FROM (
    SELECT c.name, c.country
    FROM customers AS c
    UNION ALL
    SELECT s.name, s.country
    FROM suppliers AS s
) AS t
WHERE t.country = @p

-- First_afterwards
SELECT t.name COLLATE "C" AS name
FROM (
    SELECT c.name
    FROM customers AS c
    UNION ALL
    SELECT s.name
    FROM suppliers AS s
) AS t
ORDER BY name
LIMIT 1

-- In_a_subquery
SELECT c.id
FROM customers AS c
WHERE c.country IN (
    SELECT t.country
    FROM (
        SELECT s.country
        FROM suppliers AS s
        UNION
        SELECT c1.name
        FROM categories AS c1
    ) AS t
)

-- Intersect
SELECT c.country
FROM customers AS c
INTERSECT
SELECT s.country
FROM suppliers AS s

-- Intersect_inside_except
SELECT c.country
FROM customers AS c
EXCEPT
SELECT t.country
FROM (
    SELECT c1.country
    FROM customers AS c1
    INTERSECT
    SELECT s.country
    FROM suppliers AS s
) AS t

-- Nested_to_the_left
SELECT c.country
FROM customers AS c
EXCEPT
SELECT s.country
FROM suppliers AS s
UNION
SELECT s1.country
FROM suppliers AS s1
WHERE s1.id = 1

-- Nested_to_the_right
SELECT c.country
FROM customers AS c
EXCEPT
SELECT t.country
FROM (
    SELECT s.country
    FROM suppliers AS s
    UNION
    SELECT c1.country
    FROM customers AS c1
    WHERE c1.city = @p
) AS t

-- Nulls_are_equal
SELECT c.region
FROM customers AS c
UNION
SELECT c1.city
FROM customers AS c1

-- Nulls_are_taken_out
SELECT c.region
FROM customers AS c
EXCEPT
SELECT c1.city
FROM customers AS c1

-- Nulls_intersect
SELECT c.region
FROM customers AS c
INTERSECT
SELECT c1.city
FROM customers AS c1

-- Of_a_column_and_a_null
SELECT s.name, s.home_page
FROM suppliers AS s
UNION ALL
SELECT c.name, CAST(NULL AS text) AS page
FROM customers AS c

-- Of_a_null_and_a_column
SELECT c.name, CAST(NULL AS text) AS page
FROM customers AS c
UNION ALL
SELECT s.name, s.home_page
FROM suppliers AS s

-- Of_anonymous_types
SELECT c.name, c.country
FROM customers AS c
UNION
SELECT s.name, s.country
FROM suppliers AS s

-- Of_constants
SELECT c.name, @p AS kind
FROM customers AS c
UNION ALL
SELECT s.name, @p_1 AS kind
FROM suppliers AS s

-- Of_entities
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id < 4
UNION
SELECT p1.id, p1.name, p1.category_id, p1.supplier_id, p1.unit_price, p1.units_in_stock, p1.reorder_level, p1.is_discontinued, p1.weight, p1.sku
FROM products AS p1
WHERE p1.id > 2 AND p1.id < 6

-- Of_entities_keep_all
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id < 4
UNION ALL
SELECT p1.id, p1.name, p1.category_id, p1.supplier_id, p1.unit_price, p1.units_in_stock, p1.reorder_level, p1.is_discontinued, p1.weight, p1.sku
FROM products AS p1
WHERE p1.id > 2 AND p1.id < 6

-- Of_variables
SELECT c.name, @item1 AS kind
FROM customers AS c
UNION
SELECT s.name, @item2 AS kind
FROM suppliers AS s

-- Ordered_afterwards
SELECT t.country COLLATE "C" AS country
FROM (
    SELECT c.country
    FROM customers AS c
    UNION
    SELECT s.country
    FROM suppliers AS s
) AS t
ORDER BY country DESC

-- Paged_afterwards
SELECT t.name COLLATE "C" AS name
FROM (
    SELECT c.name
    FROM customers AS c
    UNION ALL
    SELECT s.name
    FROM suppliers AS s
) AS t
ORDER BY name
LIMIT 4 OFFSET @count

-- Pages_on_both_sides
SELECT * FROM (
    SELECT p.name
    FROM products AS p
    ORDER BY p.id
    LIMIT 2
) AS side
UNION ALL
SELECT * FROM (
    SELECT p1.name
    FROM products AS p1
    ORDER BY p1.id DESC
    LIMIT 2
) AS side

-- Selected_afterwards
SELECT t.country || @p AS c0
FROM (
    SELECT c.country
    FROM customers AS c
    UNION
    SELECT s.country
    FROM suppliers AS s
) AS t

-- Summed_afterwards
SELECT COALESCE(SUM(t.unit_price), 0) AS c0
FROM (
    SELECT p.unit_price
    FROM products AS p
    UNION ALL
    SELECT o.freight
    FROM orders AS o
) AS t

-- Three_of_them
SELECT c.country
FROM customers AS c
UNION ALL
SELECT s.country
FROM suppliers AS s
UNION ALL
SELECT c1.name
FROM categories AS c1

-- Union
SELECT c.country
FROM customers AS c
UNION
SELECT s.country
FROM suppliers AS s

-- Union_of_a_concat
SELECT c.country
FROM customers AS c
UNION ALL
SELECT c1.country
FROM customers AS c1
UNION
SELECT s.country
FROM suppliers AS s
