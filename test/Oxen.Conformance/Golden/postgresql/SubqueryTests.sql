-- A_default_in_the_inner_query
SELECT c.id, COALESCE((
    SELECT o.id
    FROM orders AS o
    WHERE o.customer_id = c.id
    ORDER BY o.id
    LIMIT 1
), -1) AS first
FROM customers AS c

-- A_list_mentioned_twice_is_one_parameter
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS text) AS item1, CAST(value ->> 1 AS integer) AS item2 FROM jsonb_array_elements(@wanted) WITH ORDINALITY AS items (value, n)) AS w
    WHERE w.item1 = c.country
) AND NOT EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS text) AS item1, CAST(value ->> 1 AS integer) AS item2 FROM jsonb_array_elements(@wanted) WITH ORDINALITY AS items (value, n)) AS w1
    WHERE w1.item2 >= (
        SELECT COUNT(*)
        FROM orders AS o
        WHERE o.customer_id = c.id
    )
)

SELECT o.id
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
WHERE o.status = ANY(@statuses) OR EXISTS (
    SELECT 1
    FROM orders AS o1
    WHERE o1.customer_id = c.id AND o1.status = ANY(@statuses)
)

-- A_member_of_FirstOrDefault
SELECT o.id, (
    SELECT c.name
    FROM customers AS c
    WHERE c.id = o.customer_id
    LIMIT 1
) AS customer
FROM orders AS o

-- A_member_of_FirstOrDefault_is_compared
SELECT o.id
FROM orders AS o
WHERE (
    SELECT c.country
    FROM customers AS c
    WHERE c.id = o.customer_id
    LIMIT 1
) = @p

-- A_null_that_is_found_is_not_the_default
SELECT c.id, CASE WHEN EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
) THEN (
    SELECT o.notes
    FROM orders AS o
    WHERE o.customer_id = c.id
    ORDER BY o.id
    LIMIT 1
) ELSE @p END AS notes
FROM customers AS c

-- A_page_inside
SELECT c.id, (
    SELECT COALESCE(SUM(t.freight), 0)
    FROM (
        SELECT o.freight
        FROM orders AS o
        WHERE o.customer_id = c.id
        ORDER BY o.id
        LIMIT 2
    ) AS t
) AS sum
FROM customers AS c

-- A_subquery_after_a_page
SELECT c.id, (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS orders
FROM customers AS c
ORDER BY c.id
LIMIT 4

-- A_subquery_in_a_conditional
SELECT c.id, CASE WHEN EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
) THEN @p ELSE @p_1 END AS kind
FROM customers AS c

-- A_subquery_in_a_count
SELECT COUNT(*) AS c0
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
)

-- A_subquery_in_a_sum
SELECT COALESCE(SUM((
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
)), 0) AS c0
FROM customers AS c

-- A_subquery_in_arithmetic
SELECT (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) * 2 + 1 AS c0
FROM customers AS c

-- A_subquery_over_a_page
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT o.customer_id
        FROM orders AS o
        ORDER BY o.id
        LIMIT 5
    ) AS t
    WHERE t.customer_id = c.id
)

-- A_subquery_that_is_selected_and_filtered
SELECT c.id, (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS orders
FROM customers AS c
WHERE (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) > 3
ORDER BY orders DESC, c.id

-- A_subquery_with_a_variable
SELECT c.id, (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id AND o.id > @from
) AS later
FROM customers AS c

-- All
SELECT c.id
FROM customers AS c
WHERE NOT EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id AND o.freight <= @p
)

-- All_with_nulls
SELECT c.id
FROM customers AS c
WHERE NOT EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id AND (o.shipped_at > o.placed_at) IS NOT TRUE
)

-- An_aggregate_of_all_rows_is_compared
SELECT p.id
FROM products AS p
WHERE p.unit_price = (
    SELECT MAX(p1.unit_price)
    FROM products AS p1
)

-- An_average_of_nothing_is_never_greater
SELECT c.id
FROM customers AS c
WHERE (
    SELECT AVG(o.freight + 0.0000000000000000000000000000)
    FROM orders AS o
    WHERE o.customer_id = c.id
) > @p

-- Any
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
)

-- Any_is_selected
SELECT c.id, EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS "any", NOT EXISTS (
    SELECT 1
    FROM orders AS o1
    WHERE o1.customer_id = c.id
) AS "none"
FROM customers AS c

-- Any_of_a_filtered_query
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id AND o.freight > @freight
)

-- Any_orders
SELECT c.id
FROM customers AS c
ORDER BY EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
), c.id

-- Any_without_a_condition
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
)

-- Average_is_compared
SELECT p.id
FROM products AS p
WHERE p.unit_price > (
    SELECT AVG(p1.unit_price + 0.0000000000000000000000000000)
    FROM products AS p1
    WHERE p1.supplier_id = p.supplier_id
)

-- Count
SELECT c.id
FROM customers AS c
WHERE (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) >= @least

-- Count_is_selected
SELECT c.id, (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS orders, (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = c.id AND o1.shipped_at IS NOT NULL
) AS shipped
FROM customers AS c

-- Count_orders
SELECT c.id
FROM customers AS c
ORDER BY (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) DESC, c.id

-- Counts_that_ask_for_any_row
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
)

SELECT c.id
FROM customers AS c
WHERE NOT EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
) OR EXISTS (
    SELECT 1
    FROM orders AS o1
    WHERE o1.customer_id = c.id AND o1.freight > @p
)

SELECT c.id
FROM customers AS c
WHERE NOT EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
)

SELECT c.id, EXISTS (
    SELECT 1
    FROM (
        SELECT DISTINCT o.status
        FROM orders AS o
        WHERE o.customer_id = c.id
    ) AS t
) AS has, (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = c.id
) > 1 AS two
FROM customers AS c

-- Distinct_inside
SELECT c.id, (
    SELECT COUNT(*)
    FROM (
        SELECT DISTINCT o.employee_id
        FROM orders AS o
        WHERE o.customer_id = c.id
    ) AS t
) AS employees
FROM customers AS c

-- ElementAtOrDefault_of_the_inner_query
SELECT c.id, COALESCE((
    SELECT o.id
    FROM orders AS o
    WHERE o.customer_id = c.id
    ORDER BY o.id
    LIMIT 1 OFFSET 1
), 0) AS second
FROM customers AS c

-- FirstOrDefault_differs_from_null
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
)

-- FirstOrDefault_equals_null
SELECT c.id
FROM customers AS c
WHERE NOT EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
)

-- FirstOrDefault_is_compared
SELECT c.id
FROM customers AS c
WHERE COALESCE((
    SELECT o.status
    FROM orders AS o
    WHERE o.customer_id = c.id
    ORDER BY o.id DESC
    LIMIT 1
), 'Open') = 'Open'

-- FirstOrDefault_of_a_nullable_value
SELECT c.id, (
    SELECT o.shipped_at
    FROM orders AS o
    WHERE o.customer_id = c.id
    ORDER BY o.id
    LIMIT 1
) AS first
FROM customers AS c

-- FirstOrDefault_of_a_text
SELECT c.id, (
    SELECT o.notes
    FROM orders AS o
    WHERE o.customer_id = c.id
    ORDER BY o.id
    LIMIT 1
) AS note
FROM customers AS c

-- FirstOrDefault_of_a_value
SELECT c.id, COALESCE((
    SELECT o.id
    FROM orders AS o
    WHERE o.customer_id = c.id
    ORDER BY o.id
    LIMIT 1
), 0) AS first
FROM customers AS c

-- Last_of_the_inner_query
SELECT c.id, COALESCE((
    SELECT o.id
    FROM orders AS o
    WHERE o.customer_id = c.id
    ORDER BY o.id DESC
    LIMIT 1
), 0) AS last
FROM customers AS c

-- Max_is_compared
SELECT o.id
FROM orders AS o
WHERE o.placed_at = (
    SELECT MAX(o1.placed_at)
    FROM orders AS o1
    WHERE o1.customer_id = o.customer_id
)

-- Max_is_selected_as_a_nullable
SELECT c.id, (
    SELECT MAX(o.placed_at)
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS last
FROM customers AS c

-- Not_all
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id AND o.employee_id IS DISTINCT FROM 2
)

-- Not_any
SELECT c.id
FROM customers AS c
WHERE NOT EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
)

-- Single_of_a_value
SELECT o.id, (
    SELECT c.name
    FROM customers AS c
    WHERE c.id = o.customer_id
    LIMIT 2
) AS name
FROM orders AS o

-- Sum_is_selected
SELECT c.id, (
    SELECT COALESCE(SUM(o.freight), 0)
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS freight
FROM customers AS c

-- The_same_table_inside
SELECT e.id, (
    SELECT COUNT(*)
    FROM employees AS e1
    WHERE e1.reports_to_id = e.id
) AS reports
FROM employees AS e

-- Two_levels
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id AND EXISTS (
        SELECT 1
        FROM order_lines AS ol
        WHERE ol.order_id = o.id AND ol.quantity > 45
    )
)

-- Two_levels_that_look_at_the_outermost_row
SELECT s.id
FROM suppliers AS s
WHERE EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.supplier_id = s.id AND NOT EXISTS (
        SELECT 1
        FROM products AS p1
        WHERE p1.supplier_id = s.id AND p1.unit_price > p.unit_price
    ) AND p.unit_price > @p
)
