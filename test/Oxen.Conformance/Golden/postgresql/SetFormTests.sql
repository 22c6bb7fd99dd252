-- Contains_after
SELECT c.id
FROM customers AS c
WHERE c.country IN (
    SELECT t.country
    FROM (
        SELECT s.country
        FROM suppliers AS s
        EXCEPT
        SELECT c1.country
        FROM customers AS c1
        WHERE c1.is_active
    ) AS t
)

-- Distinct_inside
SELECT DISTINCT c.country
FROM customers AS c
UNION ALL
SELECT DISTINCT s.country
FROM suppliers AS s

-- Entities_are_taken_out
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
EXCEPT
SELECT p1.id, p1.name, p1.category_id, p1.supplier_id, p1.unit_price, p1.units_in_stock, p1.reorder_level, p1.is_discontinued, p1.weight, p1.sku
FROM products AS p1
WHERE p1.unit_price > @p

-- Entities_concatenated_and_counted
SELECT COUNT(*) AS c0
FROM (
    SELECT p.id
    FROM products AS p
    WHERE p.id < 4
    UNION ALL
    SELECT p1.id
    FROM products AS p1
) AS t
WHERE t.id = 1

-- Entities_intersect
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id < 6
INTERSECT
SELECT p1.id, p1.name, p1.category_id, p1.supplier_id, p1.unit_price, p1.units_in_stock, p1.reorder_level, p1.is_discontinued, p1.weight, p1.sku
FROM products AS p1
WHERE p1.id > 3

-- Entities_united_and_filtered
SELECT t.name
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    WHERE p.id < 4
    UNION
    SELECT p1.id, p1.name, p1.category_id, p1.supplier_id, p1.unit_price, p1.units_in_stock, p1.reorder_level, p1.is_discontinued, p1.weight, p1.sku
    FROM products AS p1
    WHERE p1.id > 6
) AS t
WHERE t.unit_price > @p
ORDER BY t.id

-- Entities_united_and_navigated
SELECT s.name
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    WHERE p.id < 4
    UNION
    SELECT p1.id, p1.name, p1.category_id, p1.supplier_id, p1.unit_price, p1.units_in_stock, p1.reorder_level, p1.is_discontinued, p1.weight, p1.sku
    FROM products AS p1
    WHERE p1.id > 6
) AS t
JOIN suppliers AS s ON t.supplier_id = s.id
ORDER BY t.id

-- Grouped_after
SELECT t.country, COUNT(*) AS count
FROM (
    SELECT c.country
    FROM customers AS c
    UNION ALL
    SELECT s.country
    FROM suppliers AS s
) AS t
GROUP BY t.country

-- Grouped_inside
SELECT c.country, COUNT(*) AS count
FROM customers AS c
GROUP BY c.country
UNION ALL
SELECT s.country, COUNT(*) AS count
FROM suppliers AS s
GROUP BY s.country

-- In_a_subquery
SELECT c.id, (
    SELECT COUNT(*)
    FROM (
        SELECT 1
        FROM orders AS o
        WHERE o.customer_id = c.id
        UNION ALL
        SELECT 1
        FROM orders AS o1
        WHERE o1.customer_id = c.id AND o1.freight > @p
    ) AS t
) AS count
FROM customers AS c

-- In_a_subquery_united
SELECT s.id, (
    SELECT MAX(t.id)
    FROM (
        SELECT p.id
        FROM products AS p
        WHERE p.supplier_id = s.id
        UNION
        SELECT c.id
        FROM categories AS c
        WHERE c.id = s.id
    ) AS t
) AS most
FROM suppliers AS s

-- Indexed_after
SELECT ROW_NUMBER() OVER (ORDER BY t.name COLLATE "C") - 1 AS item1, t.name
FROM (
    SELECT c.name
    FROM customers AS c
    UNION
    SELECT s.name
    FROM suppliers AS s
) AS t
ORDER BY item1

-- Joined_after
SELECT t.country, c1.id
FROM (
    SELECT c.country
    FROM customers AS c
    UNION
    SELECT s.country
    FROM suppliers AS s
) AS t
JOIN customers AS c1 ON t.country = c1.country

-- Joined_inside
SELECT p.name, s.name AS "from"
FROM products AS p
JOIN suppliers AS s ON p.supplier_id = s.id
UNION ALL
SELECT p1.name, c.name AS "from"
FROM products AS p1
JOIN categories AS c ON p1.category_id = c.id
WHERE p1.category_id IS NOT NULL

-- Longest_after
SELECT MAX(length(t.name) + regexp_count(t.name, '[\U00010000-\U0010FFFF]')) AS c0
FROM (
    SELECT c.name
    FROM customers AS c
    UNION
    SELECT s.name
    FROM suppliers AS s
) AS t

-- Nested_three_deep
SELECT c.country
FROM customers AS c
UNION
SELECT t.country
FROM (
    SELECT s.country
    FROM suppliers AS s
    INTERSECT
    SELECT t1.country
    FROM (
        SELECT c1.country
        FROM customers AS c1
        EXCEPT
        SELECT c2.country
        FROM customers AS c2
        WHERE c2.is_active
    ) AS t1
) AS t

-- Nested_with_pages
SELECT t.name COLLATE "C" AS name
FROM (
    SELECT * FROM (
        SELECT t1.name COLLATE "C" AS name
        FROM (
            SELECT c.name
            FROM customers AS c
            UNION ALL
            SELECT s.name
            FROM suppliers AS s
        ) AS t1
        ORDER BY name
        LIMIT 4
    ) AS side
    UNION
    SELECT * FROM (
        SELECT c1.name
        FROM categories AS c1
        ORDER BY c1.id
        LIMIT 2
    ) AS side
) AS t
ORDER BY name

-- Objects_in_objects
SELECT c.id, c.country, c.city
FROM customers AS c
UNION ALL
SELECT c1.id, c1.country, c1.city
FROM customers AS c1
WHERE c1.is_active

-- Objects_intersect
SELECT c.country
FROM customers AS c
INTERSECT
SELECT s.country
FROM suppliers AS s

-- Objects_with_nulls_are_taken_out
SELECT c.region, c.city
FROM customers AS c
EXCEPT
SELECT c1.region, c1.city
FROM customers AS c1
WHERE c1.is_active

-- Of_itself
SELECT DISTINCT t.country COLLATE "C" AS country
FROM (
    SELECT c.country
    FROM customers AS c
    UNION ALL
    SELECT c1.country
    FROM customers AS c1
) AS t
ORDER BY country

-- Of_what_can_be_null_and_cannot
SELECT t.city COLLATE "C" AS city, t.country COLLATE "C" AS country
FROM (
    SELECT c.city, c.country
    FROM customers AS c
    UNION
    SELECT s.country, s.country AS c2
    FROM suppliers AS s
) AS t
WHERE t.city IS DISTINCT FROM @p
ORDER BY city NULLS FIRST, country

-- Of_what_cannot_be_null_and_can
SELECT t.supplier_id
FROM (
    SELECT p.supplier_id
    FROM products AS p
    UNION
    SELECT p1.category_id
    FROM products AS p1
) AS t
ORDER BY t.supplier_id NULLS FIRST

-- Ordered_inside
SELECT c.name
FROM customers AS c
UNION ALL
SELECT s.name
FROM suppliers AS s

-- Paged_inside
SELECT * FROM (
    SELECT c.name
    FROM customers AS c
    ORDER BY c.id
    LIMIT 2
) AS side
UNION ALL
SELECT * FROM (
    SELECT s.name
    FROM suppliers AS s
    ORDER BY s.id
    LIMIT 2 OFFSET @count
) AS side

-- Paged_inside_and_after
SELECT t.name COLLATE "C" AS name
FROM (
    SELECT * FROM (
        SELECT c.name
        FROM customers AS c
        ORDER BY c.id
        LIMIT 5
    ) AS side
    UNION
    SELECT * FROM (
        SELECT s.name
        FROM suppliers AS s
        ORDER BY s.id
        LIMIT 5
    ) AS side
) AS t
ORDER BY name DESC
LIMIT 3 OFFSET @count

-- Records_united
SELECT c.country, c.city
FROM customers AS c
UNION
SELECT s.country, CAST(NULL AS text) AS city
FROM suppliers AS s

-- Searched_after
SELECT EXISTS (
    SELECT 1
    FROM (
        SELECT c.country
        FROM customers AS c
        UNION
        SELECT s.country
        FROM suppliers AS s
    ) AS t
    WHERE t.country = @p
) AS c0

-- Selected_after
SELECT t.name || @p || t.country AS c0
FROM (
    SELECT c.name, c.country
    FROM customers AS c
    UNION
    SELECT s.name, s.country
    FROM suppliers AS s
) AS t

-- Summed_after
SELECT COALESCE(SUM(t.unit_price), 0) AS c0
FROM (
    SELECT p.unit_price
    FROM products AS p
    UNION ALL
    SELECT o.freight
    FROM orders AS o
) AS t

-- Tuples_united
SELECT c.country, 1 AS item2
FROM customers AS c
UNION
SELECT s.country, 2 AS item2
FROM suppliers AS s

-- With_constants
SELECT t.name COLLATE "C" AS name, t.kind, t."is"
FROM (
    SELECT c.name, 1 AS kind, TRUE AS "is"
    FROM customers AS c
    UNION ALL
    SELECT s.name, 2 AS kind, FALSE AS "is"
    FROM suppliers AS s
) AS t
ORDER BY t.kind, name

-- With_constants_on_one_side
SELECT c.name, c.credit_limit
FROM customers AS c
UNION ALL
SELECT s.name, @p AS "limit"
FROM suppliers AS s
