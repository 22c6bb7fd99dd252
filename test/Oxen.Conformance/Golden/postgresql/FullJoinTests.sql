-- By_a_key_that_can_be_null
SELECT COALESCE(p.id, 0) AS product, COALESCE(c.id, 0) AS category
FROM products AS p
FULL JOIN categories AS c ON p.category_id = c.id

-- By_keys_that_can_both_be_null
SELECT c.id, c1.id AS b
FROM customers AS c
FULL JOIN customers AS c1 ON c.region = c1.city

-- By_several_keys
SELECT c.id, s.id AS supplier
FROM customers AS c
FULL JOIN suppliers AS s ON c.country = s.country AND c.name = s.name

-- Counted
SELECT COUNT(*) AS c0
FROM customers AS c
FULL JOIN suppliers AS s ON c.country = s.country

-- Filtered_afterwards
SELECT s.name
FROM customers AS c
FULL JOIN suppliers AS s ON c.country = s.country
WHERE c.id IS NULL

-- Grouped_afterwards
SELECT COALESCE(c.country, s.country) AS key, COUNT(*) AS count, COUNT(*) FILTER (WHERE s.id IS NOT NULL) AS suppliers
FROM customers AS c
FULL JOIN suppliers AS s ON c.country = s.country
GROUP BY COALESCE(c.country, s.country)

-- Joined_again
SELECT c.id, p.name
FROM customers AS c
FULL JOIN suppliers AS s ON c.country = s.country
JOIN products AS p ON COALESCE(s.id, 0) = p.supplier_id

-- Of_a_list
SELECT s.name, v.value
FROM suppliers AS s
FULL JOIN (SELECT n - 1 AS n, value AS value FROM unnest(@value) WITH ORDINALITY AS items (value, n)) AS v ON s.country = v.value

-- Of_a_page
SELECT t.id, COALESCE(s.id, 0) AS supplier
FROM (
    SELECT c.id, c.country
    FROM customers AS c
    ORDER BY c.id
    LIMIT 4
) AS t
FULL JOIN suppliers AS s ON t.country = s.country

-- Of_entities
SELECT c.id, c.name, c.description, p.id AS c3, p.name AS c4, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM categories AS c
FULL JOIN products AS p ON c.id = p.category_id

-- Of_filtered_sides
SELECT t.id, COALESCE(t1.id, 0) AS supplier
FROM (
    SELECT c.id, c.country
    FROM customers AS c
    WHERE c.is_active
) AS t
FULL JOIN (
    SELECT s.id, s.country
    FROM suppliers AS s
    WHERE s.id > 1
) AS t1 ON t.country = t1.country

-- Of_groups
SELECT COALESCE(t.country, t1.country) AS country, COALESCE(t.c1, 0) AS customers, COALESCE(t1.c1, 0) AS suppliers
FROM (
    SELECT c.country, COUNT(*) AS c1
    FROM customers AS c
    GROUP BY c.country
) AS t
FULL JOIN (
    SELECT s.country, COUNT(*) AS c1
    FROM suppliers AS s
    GROUP BY s.country
) AS t1 ON t.country = t1.country

-- Of_numbers
SELECT COALESCE(p.id, 0) AS a, COALESCE(s.id, 0) AS b
FROM products AS p
FULL JOIN suppliers AS s ON p.id = s.id

-- Of_projections
SELECT c.id, c.country, s.id AS c2, s.country AS c3
FROM customers AS c
FULL JOIN suppliers AS s ON c.country = s.country

-- Of_single_values
SELECT t.country, t1.country AS x
FROM (
    SELECT DISTINCT c.country, 1 AS c1
    FROM customers AS c
) AS t
FULL JOIN (
    SELECT DISTINCT s.country, 1 AS c1
    FROM suppliers AS s
) AS t1 ON t.country = t1.country

-- Of_values
SELECT c.name, s.name AS supplier
FROM customers AS c
FULL JOIN suppliers AS s ON c.country = s.country

-- Ordered_and_paged_afterwards
SELECT c.id, COALESCE(s.id, 0) AS supplier
FROM customers AS c
FULL JOIN suppliers AS s ON c.country = s.country
ORDER BY c.id NULLS FIRST, supplier
LIMIT 5 OFFSET @count
