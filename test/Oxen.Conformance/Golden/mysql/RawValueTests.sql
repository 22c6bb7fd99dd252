-- A_condition
SELECT p.id
FROM products AS p
WHERE p.id BETWEEN @min AND @p
ORDER BY p.id

-- A_condition_that_does_not_hold
SELECT e.id
FROM employees AS e
WHERE (e.reports_to_id > 2) IS NOT TRUE
ORDER BY e.id

-- A_key_of_groups
SELECT p.id % 3 AS `key`, COUNT(*) AS count
FROM products AS p
GROUP BY p.id % 3
ORDER BY `key`

-- A_part_of_a_calculation
SELECT (1 + (p.id + 1)) * 10 AS c0
FROM products AS p
ORDER BY (p.id - 3 + 0) * 2, p.id

-- A_text_of_a_column_and_a_variable
SELECT COALESCE(c.city, @prefix) AS c0
FROM customers AS c
ORDER BY c.id

-- A_value_inside_a_subquery
SELECT (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS c0
FROM customers AS c
ORDER BY c.id

-- A_value_of_a_column
SELECT p.id, p.id * 2 AS `double`
FROM products AS p
ORDER BY p.id

-- A_value_that_may_be_null
SELECT NULLIF(e.reports_to_id, 2) AS c0
FROM employees AS e
ORDER BY e.id

-- A_value_without_holes
SELECT 1 + 1 AS c0
FROM products AS p
ORDER BY p.id
