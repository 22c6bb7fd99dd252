-- A_value_through_an_absent_reference_is_no_other
SELECT p.id
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id
WHERE c.name IS DISTINCT FROM @p

-- A_value_through_an_absent_reference_is_null
SELECT p.id
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id
WHERE c.name IS NULL

-- A_way_inside_a_collection
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    LEFT JOIN employees AS e ON o.employee_id = e.id
    LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
    WHERE o.customer_id = c.id AND e1.last_name = @p
)

-- Aggregates_over_a_way_leave_absent_rows_out
SELECT e1.reports_to_id, MIN(e1.hired_at) AS first
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
GROUP BY e1.reports_to_id

-- All_clauses_share_the_joins_of_a_way
SELECT ol.order_id, p.name, c.name AS category, s.name AS supplier
FROM order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
LEFT JOIN categories AS c ON p.category_id = c.id
JOIN suppliers AS s ON p.supplier_id = s.id
WHERE c.name IS DISTINCT FROM @p AND s.country <> @p_1
ORDER BY c.name NULLS FIRST, s.name, ol.order_id, ol.product_id

-- An_absent_reference_is_a_group
SELECT c.name, COUNT(*) AS count
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id
GROUP BY c.name

-- The_collection_of_an_absent_reference_is_empty
SELECT p.id
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id
WHERE (
    SELECT COUNT(*)
    FROM products AS p1
    WHERE p1.category_id = c.id
) < 5
