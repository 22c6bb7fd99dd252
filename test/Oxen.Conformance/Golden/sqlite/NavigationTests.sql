-- A_collection_is_asked
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id AND o.id > 20
)

-- A_collection_is_counted
SELECT c.id, (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS count, (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = c.id AND o1.id > 30
) AS late
FROM customers AS c

-- A_collection_is_summed
SELECT o.id, (
    SELECT COALESCE(SUM(ol.quantity), 0)
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
) AS sum
FROM orders AS o

-- A_collection_of_a_collection
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id AND NOT EXISTS (
        SELECT 1
        FROM order_lines AS ol
        WHERE ol.order_id = o.id AND ol.quantity <= 1
    )
)

-- A_reference_inside_a_subquery
SELECT s.id
FROM suppliers AS s
WHERE EXISTS (
    SELECT 1
    FROM order_lines AS ol
    JOIN products AS p ON ol.product_id = p.id
    WHERE p.supplier_id = s.id AND ol.quantity > 5
)

-- A_reference_of_a_page
SELECT t.id, c.city
FROM (
    SELECT o.id, o.customer_id
    FROM orders AS o
    ORDER BY o.id
    LIMIT @count
) AS t
JOIN customers AS c ON t.customer_id = c.id
WHERE c.city IS NOT @p
ORDER BY t.id

-- A_reference_of_a_row_of_a_page_and_of_what_it_refers_to
SELECT e.id, e1.last_name, e2.last_name AS above
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
LEFT JOIN employees AS e2 ON e1.reports_to_id = e2.id
ORDER BY e.id
LIMIT @count

-- A_reference_of_the_outer_row_inside_a_subquery
SELECT p.id
FROM products AS p
JOIN suppliers AS s ON p.supplier_id = s.id
WHERE EXISTS (
    SELECT 1
    FROM customers AS c
    WHERE c.country = s.country
)

-- A_reference_to_the_same_table
SELECT e.last_name, e1.last_name AS manager, e2.last_name AS top
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
LEFT JOIN employees AS e2 ON e1.reports_to_id = e2.id

-- A_required_reference_is_an_inner_join
SELECT p.name, s.name AS supplier
FROM products AS p
JOIN suppliers AS s ON p.supplier_id = s.id
WHERE s.country = @p

-- Aggregates_over_a_reference
SELECT ol.order_id, oxen_decimal_sum(p.unit_price) AS sum
FROM order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
GROUP BY ol.order_id

-- An_absent_reference_is_null
SELECT p.id
FROM products AS p
WHERE p.category_id IS NULL

-- An_optional_reference_is_a_left_join
SELECT p.name, c.name AS category
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id
ORDER BY c.name, p.id

-- Collections_are_flattened
SELECT c.name, p.name AS product
FROM categories AS c
JOIN products AS p ON p.category_id = c.id

-- Entities_that_two_rows_of_a_page_refer_to
SELECT o.id, o1.id AS b, e1.last_name, e3.last_name AS other, e.id AS c4, e.first_name, e.last_name AS c6, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills, e2.id AS c13, e2.first_name AS c14, e2.last_name AS c15, e2.birth_date AS c16, e2.hired_at AS c17, e2.reports_to_id AS c18, e2.salary AS c19, e2.shift_start AS c20, e2.skills AS c21
FROM orders AS o
JOIN orders AS o1 ON o.customer_id = o1.customer_id
LEFT JOIN employees AS e ON o.employee_id = e.id
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
LEFT JOIN employees AS e2 ON o1.employee_id = e2.id
LEFT JOIN employees AS e3 ON e2.reports_to_id = e3.id
ORDER BY o.id, o1.id
LIMIT @count

-- Groups_by_a_reference
SELECT s.country, COUNT(*) AS count
FROM products AS p
JOIN suppliers AS s ON p.supplier_id = s.id
GROUP BY s.country

-- References_of_references
SELECT ol.order_id, p.name, s.name AS supplier
FROM order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
JOIN suppliers AS s ON p.supplier_id = s.id
WHERE s.country = @p AND p.unit_price COLLATE OXEN_DECIMAL > @p_1

-- The_collection_of_a_reference
SELECT o.id
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
WHERE (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = c.id
) > 3

-- The_first_of_a_collection
SELECT c.id, (
    SELECT o.id
    FROM orders AS o
    WHERE o.customer_id = c.id
    ORDER BY o.id
    LIMIT 1
) AS "first"
FROM customers AS c

-- The_key_of_a_reference_needs_no_join
SELECT p.supplier_id, COUNT(*) AS count
FROM products AS p
WHERE p.supplier_id < 4 AND p.category_id IS NOT NULL
GROUP BY p.supplier_id

-- The_key_of_a_reference_of_a_reference_needs_one_join_less
SELECT ol.order_id, ol.product_id, p.supplier_id
FROM order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
WHERE p.supplier_id = 2
