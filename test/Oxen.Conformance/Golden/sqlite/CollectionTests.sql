-- A_collection_after_a_page
SELECT c.id
FROM customers AS c
ORDER BY c.id
LIMIT @count OFFSET @count_1

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

-- A_collection_alone
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT k.n, p.name
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN products AS p ON p.category_id = k.id
ORDER BY p.id

-- A_collection_by_nullable_keys
SELECT e.last_name, e.reports_to_id
FROM employees AS e
ORDER BY e.id

SELECT k.n, e.last_name
FROM (SELECT key AS n, value AS reports_to_id FROM json_each(@keys)) AS k
JOIN employees AS e ON e.reports_to_id IS k.reports_to_id
ORDER BY e.id

-- A_collection_by_several_columns
SELECT c.id, c.city, c.country, c.since
FROM customers AS c
ORDER BY c.id

SELECT k.n, c.id
FROM (SELECT key AS n, json_extract(value, '$[0]') AS city, json_extract(value, '$[1]') AS country, json_extract(value, '$[2]') AS since FROM json_each(@keys)) AS k
JOIN customers AS c ON c.city IS k.city AND c.country = k.country AND c.since >= k.since
ORDER BY c.id

-- A_collection_is_a_second_command
SELECT c.name, c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

-- A_collection_is_computed_with_in_C
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

-- A_collection_is_filtered_and_projected
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id, o.freight
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN orders AS o ON o.customer_id = k.id
WHERE o.freight COLLATE OXEN_DECIMAL > @p
ORDER BY o.id DESC

-- A_collection_is_filtered_by_later
SELECT c.id
FROM customers AS c
WHERE (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id AND o.freight COLLATE OXEN_DECIMAL > @p
    ORDER BY o.id
) > 1
ORDER BY (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = c.id AND o1.freight COLLATE OXEN_DECIMAL > @p
), c.id

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN orders AS o ON o.customer_id = k.id
WHERE o.freight COLLATE OXEN_DECIMAL > @p
ORDER BY o.id

-- A_collection_is_paged_for_each_row
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT t.n, t.id
FROM (
    SELECT k.n, o.id, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.placed_at DESC, o.id) AS c2
    FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
    JOIN orders AS o ON o.customer_id = k.id
) AS t
WHERE t.c2 > 1 AND t.c2 <= 1 + 2
ORDER BY t.c2

-- A_collection_of_a_query_without_ToList
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT k.n, p.name
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN products AS p ON p.category_id = k.id
ORDER BY p.id

-- A_collection_of_groups
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, CAST(substr(o.placed_at, 1, 4) AS INTEGER) AS "key", COUNT(*) AS count
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN orders AS o ON o.customer_id = k.id
GROUP BY k.n, CAST(substr(o.placed_at, 1, 4) AS INTEGER)
ORDER BY "key"

-- A_collection_over_several_joins
SELECT s.name, s.id
FROM suppliers AS s
ORDER BY s.id

SELECT DISTINCT k.n, c.name
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
CROSS JOIN order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
JOIN orders AS o ON ol.order_id = o.id
JOIN customers AS c ON o.customer_id = c.id
WHERE p.supplier_id = k.id
ORDER BY c.name

-- A_collection_that_depends_on_nothing
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT k.n, c.id
FROM (SELECT key AS n FROM json_each(@keys)) AS k
CROSS JOIN customers AS c
WHERE c.rank = 3
ORDER BY c.id

-- A_collection_that_names_a_reference_of_its_row
SELECT o.id, o.customer_id
FROM orders AS o
ORDER BY o.id

SELECT k.n, c.id
FROM (SELECT key AS n, value AS customer_id FROM json_each(@keys)) AS k
CROSS JOIN customers AS c
JOIN customers AS c1 ON k.customer_id = c1.id
WHERE c.country = c1.country
ORDER BY c.id

-- A_group_join_keeps_its_rows
SELECT c.name, c.id
FROM categories AS c
ORDER BY c.id

SELECT k.n, p.name
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN products AS p ON k.id = p.category_id
ORDER BY p.id

-- A_record_is_made_when_its_collection_is_there
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

-- A_row_of_a_query_is_filtered_and_ordered_by
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
) AND COALESCE((
    SELECT o1.freight
    FROM orders AS o1
    WHERE o1.customer_id = c.id
    ORDER BY o1.placed_at DESC, o1.id
    LIMIT 1
), '0') COLLATE OXEN_DECIMAL > @p
ORDER BY COALESCE((
    SELECT o2.id
    FROM orders AS o2
    WHERE o2.customer_id = c.id
    ORDER BY o2.placed_at DESC, o2.id
    LIMIT 1
), 0), c.id

SELECT t.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (
    SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.placed_at DESC, o.id) AS c10
    FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
    JOIN orders AS o ON o.customer_id = k.id
) AS t
WHERE t.c10 <= 1
ORDER BY t.c10

-- A_value_of_the_first_row_of_each_group
SELECT o.customer_id, (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.customer_id = o.customer_id
    ORDER BY o1.freight COLLATE OXEN_DECIMAL DESC, o1.id
    LIMIT 1
) AS most
FROM orders AS o
GROUP BY o.customer_id
ORDER BY o.customer_id

-- A_whole_row_of_a_query
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT t.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (
    SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.placed_at DESC, o.id) AS c10
    FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
    JOIN orders AS o ON o.customer_id = k.id
) AS t
WHERE t.c10 <= 1
ORDER BY t.c10

-- An_object_made_of_a_row_of_a_query
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT t.n, t.id, t.freight
FROM (
    SELECT k.n, o.id, o.freight, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.placed_at DESC, o.id) AS c3
    FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
    JOIN orders AS o ON o.customer_id = k.id
) AS t
WHERE t.c3 <= 1
ORDER BY t.c3

-- Collections_beside_each_other
SELECT p.name, p.id, p.supplier_id
FROM products AS p
ORDER BY p.id

SELECT k.n, ol.quantity
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN order_lines AS ol ON ol.product_id = k.id
ORDER BY ol.order_id

SELECT k.n, p.name
FROM (SELECT key AS n, json_extract(value, '$[0]') AS id, json_extract(value, '$[1]') AS supplier_id FROM json_each(@keys)) AS k
JOIN products AS p ON p.supplier_id = k.supplier_id AND p.id <> k.id
ORDER BY p.id

-- Collections_inside_each_other
SELECT c.name, c.id
FROM customers AS c
WHERE c.country = @p
ORDER BY c.id

SELECT k.n, o.id
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

SELECT k.n, p.name, ol.quantity
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN order_lines AS ol ON ol.order_id = k.id
JOIN products AS p ON ol.product_id = p.id
ORDER BY ol.product_id

-- Collections_of_other_types
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT k.n, p.id
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN products AS p ON p.category_id = k.id
ORDER BY p.id

SELECT k.n, p.name
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN products AS p ON p.category_id = k.id
ORDER BY p.id

-- Groups_as_they_are
SELECT c.country
FROM customers AS c
GROUP BY c.country
ORDER BY c.country

SELECT k.n, c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM (SELECT key AS n, value AS country FROM json_each(@keys)) AS k
JOIN customers AS c ON c.country = k.country
ORDER BY c.id

-- Groups_by_null
SELECT e.reports_to_id
FROM employees AS e
GROUP BY e.reports_to_id
ORDER BY e.reports_to_id

SELECT k.n, e.last_name
FROM (SELECT key AS n, value AS reports_to_id FROM json_each(@keys)) AS k
JOIN employees AS e ON e.reports_to_id IS k.reports_to_id
ORDER BY e.id

-- Groups_by_several_columns
SELECT c.country, c.city
FROM customers AS c
GROUP BY c.country, c.city
ORDER BY c.country, c.city

SELECT k.n, c.name
FROM (SELECT key AS n, json_extract(value, '$[0]') AS country, json_extract(value, '$[1]') AS city FROM json_each(@keys)) AS k
JOIN customers AS c ON c.country = k.country AND c.city IS k.city
ORDER BY c.id

-- Groups_inside_groups
SELECT c.country
FROM customers AS c
GROUP BY c.country
ORDER BY c.country

SELECT k.n, c.city, COUNT(*) AS count
FROM (SELECT key AS n, value AS country FROM json_each(@keys)) AS k
JOIN customers AS c ON c.country = k.country
GROUP BY k.n, c.city
ORDER BY c.city

-- The_collection_of_one_row
SELECT c.id
FROM customers AS c
ORDER BY c.id
LIMIT 1

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

-- The_first_row_of_each_group
SELECT o.customer_id
FROM orders AS o
GROUP BY o.customer_id
ORDER BY o.customer_id

SELECT t.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (
    SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.freight COLLATE OXEN_DECIMAL DESC, o.id) AS c10
    FROM (SELECT key AS n, value AS customer_id FROM json_each(@keys)) AS k
    JOIN orders AS o ON o.customer_id = k.customer_id
) AS t
WHERE t.c10 <= 1
ORDER BY t.c10

-- The_first_rows_of_each_group
SELECT o.customer_id
FROM orders AS o
GROUP BY o.customer_id
ORDER BY o.customer_id

SELECT t.n, t.id, t.freight
FROM (
    SELECT k.n, o.id, o.freight, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.freight COLLATE OXEN_DECIMAL DESC, o.id) AS c3
    FROM (SELECT key AS n, value AS customer_id FROM json_each(@keys)) AS k
    JOIN orders AS o ON o.customer_id = k.customer_id
) AS t
WHERE t.c3 <= 2
ORDER BY t.c3

-- The_rows_of_a_group
SELECT o.customer_id, COUNT(*) AS count
FROM orders AS o
GROUP BY o.customer_id
ORDER BY o.customer_id

SELECT k.n, o.id
FROM (SELECT key AS n, value AS customer_id FROM json_each(@keys)) AS k
JOIN orders AS o ON o.customer_id = k.customer_id
ORDER BY o.id

-- The_rows_of_a_group_by_an_expression
SELECT CAST(substr(o.placed_at, 1, 4) AS INTEGER) AS "key"
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 1, 4) AS INTEGER)
ORDER BY "key"

SELECT k.n, o.id
FROM (SELECT key AS n, value AS c0 FROM json_each(@keys)) AS k
JOIN orders AS o ON CAST(substr(o.placed_at, 1, 4) AS INTEGER) = k.c0
ORDER BY o.id

-- The_texts_of_a_group_joined
SELECT c.country
FROM customers AS c
GROUP BY c.country
ORDER BY c.country

SELECT k.n, c.name
FROM (SELECT key AS n, value AS country FROM json_each(@keys)) AS k
JOIN customers AS c ON c.country = k.country
ORDER BY c.id
