-- A_correlated_from_clause_is_a_join
SELECT c.name, p.name AS product
FROM categories AS c
JOIN products AS p ON p.category_id = c.id

-- A_correlated_from_clause_with_default_is_a_left_join
SELECT c.id, COALESCE(o.id, 0) AS `order`
FROM customers AS c
LEFT JOIN orders AS o ON o.customer_id = c.id AND o.id > 10

-- A_filtered_page_of_each_row
SELECT t.c1 AS id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (
    SELECT o.id AS c1, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, ROW_NUMBER() OVER (PARTITION BY c.id ORDER BY o.id) AS place
    FROM customers AS c
    JOIN orders AS o ON o.customer_id = c.id
) AS t
WHERE t.place <= 1 AND t.c1 > 2

-- A_join_without_equality
SELECT p.id, p1.id AS b
FROM products AS p
CROSS JOIN products AS p1
WHERE p.unit_price > p1.unit_price AND p.supplier_id = p1.supplier_id

-- A_page_before_what_its_row_refers_to
SELECT t.id, c.country, t.product_id
FROM (
    SELECT o.id, o.customer_id, ol.product_id, ROW_NUMBER() OVER (PARTITION BY o.id ORDER BY ol.product_id) AS place
    FROM orders AS o
    JOIN order_lines AS ol ON ol.order_id = o.id
) AS t
JOIN customers AS c ON t.customer_id = c.id
WHERE t.place <= 2

-- A_page_beside_what_its_row_refers_to
SELECT t.id, c.country, p.name
FROM (
    SELECT o.id, o.customer_id, ol.product_id, ROW_NUMBER() OVER (PARTITION BY o.id ORDER BY ol.product_id) AS place
    FROM orders AS o
    JOIN order_lines AS ol ON ol.order_id = o.id
) AS t
JOIN customers AS c ON t.customer_id = c.id
JOIN products AS p ON t.product_id = p.id
WHERE t.place <= 2
ORDER BY t.id, t.place

-- A_page_beside_what_its_row_refers_to_and_is_filtered_by
SELECT t.id, c1.name, t.product_id
FROM (
    SELECT t1.id, t1.customer_id, ol.product_id, ROW_NUMBER() OVER (PARTITION BY t1.c9 ORDER BY ol.product_id) AS place
    FROM (
        SELECT o.id, o.customer_id, ROW_NUMBER() OVER () AS c9
        FROM orders AS o
        JOIN customers AS c ON o.customer_id = c.id
        WHERE c.country <> @p
    ) AS t1
    JOIN order_lines AS ol ON ol.order_id = t1.id
) AS t
JOIN customers AS c1 ON t.customer_id = c1.id
WHERE t.place > 1 AND t.place <= 3

-- A_page_of_each_distinct_value
SELECT t.country, t.id
FROM (
    SELECT t1.country, c1.id, ROW_NUMBER() OVER (PARTITION BY t1.c1 ORDER BY c1.id) AS place
    FROM (
        SELECT t2.country, ROW_NUMBER() OVER () AS c1
        FROM (
            SELECT DISTINCT c.country
            FROM customers AS c
        ) AS t2
    ) AS t1
    JOIN customers AS c1 ON c1.country = t1.country
) AS t
WHERE t.place <= 1

-- A_page_of_each_row_of_a_join
SELECT t.id, t.name
FROM (
    SELECT t1.id, s.name, ROW_NUMBER() OVER (PARTITION BY t1.c2 ORDER BY s.id) AS place
    FROM (
        SELECT o.id, c.country, ROW_NUMBER() OVER (ORDER BY o.id) AS c2
        FROM orders AS o
        JOIN customers AS c ON o.customer_id = c.id
    ) AS t1
    JOIN suppliers AS s ON s.country = t1.country
) AS t
WHERE t.place <= 1
ORDER BY t.id, t.place

-- A_page_of_each_row_of_a_page
SELECT t.name, t.id, t.product_id
FROM (
    SELECT t1.id, ol.product_id, ROW_NUMBER() OVER (PARTITION BY t1.name, t1.id_1, t1.c9 ORDER BY ol.product_id) AS place, t1.name
    FROM (
        SELECT t2.c2 AS id, ROW_NUMBER() OVER (PARTITION BY t2.name, t2.id ORDER BY t2.c2) AS c9, t2.name, t2.id AS id_1
        FROM (
            SELECT c.name, c.id, o.id AS c2, ROW_NUMBER() OVER (PARTITION BY c.name, c.id ORDER BY o.id) AS place
            FROM customers AS c
            JOIN orders AS o ON o.customer_id = c.id
        ) AS t2
        WHERE t2.place <= 2
    ) AS t1
    JOIN order_lines AS ol ON ol.order_id = t1.id
) AS t
WHERE t.place <= 1

-- A_page_of_each_row_of_a_page_beside_what_it_refers_to
SELECT t.name, t.id, c1.country, t.product_id
FROM (
    SELECT t1.id, t1.customer_id, ol.product_id, ROW_NUMBER() OVER (PARTITION BY t1.name, t1.id_1, t1.c9 ORDER BY ol.product_id) AS place, t1.name
    FROM (
        SELECT t2.c2 AS id, t2.customer_id, ROW_NUMBER() OVER (PARTITION BY t2.name, t2.id ORDER BY t2.c2) AS c9, t2.name, t2.id AS id_1
        FROM (
            SELECT c.name, c.id, o.id AS c2, o.customer_id, ROW_NUMBER() OVER (PARTITION BY c.name, c.id ORDER BY o.id) AS place
            FROM customers AS c
            JOIN orders AS o ON o.customer_id = c.id
        ) AS t2
        WHERE t2.place <= 2
    ) AS t1
    JOIN order_lines AS ol ON ol.order_id = t1.id
) AS t
JOIN customers AS c1 ON t.customer_id = c1.id
WHERE t.place <= 1

-- A_page_of_each_row_without_an_index
SELECT t.id, t.c1
FROM (
    SELECT c.id, s.id AS c1, ROW_NUMBER() OVER (PARTITION BY c.id ORDER BY s.id) AS place
    FROM customers AS c
    JOIN suppliers AS s ON s.country = c.country
) AS t
WHERE t.place <= 1

-- A_page_that_reads_what_its_row_refers_to
SELECT t.id, p.name
FROM (
    SELECT t1.id, ol.product_id, ROW_NUMBER() OVER (PARTITION BY t1.c9 ORDER BY ol.product_id) AS place
    FROM (
        SELECT o.id, o.customer_id, ROW_NUMBER() OVER () AS c9
        FROM orders AS o
        JOIN customers AS c ON o.customer_id = c.id
    ) AS t1
    JOIN order_lines AS ol ON ol.order_id = t1.id
    JOIN customers AS c1 ON t1.customer_id = c1.id
    WHERE ol.quantity > (octet_length(CONVERT(c1.name USING utf16)) DIV 2)
) AS t
JOIN products AS p ON t.product_id = p.id
WHERE t.place <= 1

-- A_reference_of_each_of_two_distinct_rows_is_its_own
SELECT t.id, t.c9, e.last_name, e1.last_name AS m
FROM (
    SELECT DISTINCT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, o1.id AS c9, o1.customer_id AS c10, o1.employee_id AS c11, o1.placed_at AS c12, o1.shipped_at AS c13, o1.freight AS c14, o1.status AS c15, o1.priority AS c16, o1.notes AS c17
    FROM orders AS o
    JOIN orders AS o1 ON o1.customer_id = o.customer_id
) AS t
LEFT JOIN employees AS e ON t.employee_id = e.id
LEFT JOIN employees AS e1 ON t.c11 = e1.id

-- A_reference_of_each_of_two_rows_of_a_page_is_its_own
SELECT t.id, t.c9
FROM (
    SELECT o.id, o.employee_id, o1.id AS c9, o1.employee_id AS c11
    FROM orders AS o
    JOIN orders AS o1 ON o.customer_id = o1.customer_id
    ORDER BY o.id, o1.id
    LIMIT @count
) AS t
LEFT JOIN employees AS e ON t.employee_id = e.id
LEFT JOIN employees AS e1 ON t.c11 = e1.id
WHERE NOT (e.last_name <=> e1.last_name)
ORDER BY t.id, t.c9

-- An_optional_page_beside_what_its_row_refers_to
SELECT t.id, c.country, e3.last_name, t1.product_id
FROM (
    SELECT o.id, o.customer_id, o.employee_id, ROW_NUMBER() OVER (ORDER BY o.id) AS c9
    FROM orders AS o
    LEFT JOIN employees AS e ON o.employee_id = e.id
    WHERE NOT (e.last_name <=> @p)
) AS t
LEFT JOIN (
    SELECT t2.c9, t2.product_id, t2.place
    FROM (
        SELECT t3.c9, ol.product_id, ROW_NUMBER() OVER (PARTITION BY t3.c9 ORDER BY ol.product_id) AS place
        FROM (
            SELECT o1.id, ROW_NUMBER() OVER (ORDER BY o1.id) AS c9
            FROM orders AS o1
            LEFT JOIN employees AS e1 ON o1.employee_id = e1.id
            WHERE NOT (e1.last_name <=> @p)
        ) AS t3
        JOIN order_lines AS ol ON ol.order_id = t3.id
        WHERE ol.quantity > 20
    ) AS t2
    WHERE t2.place <= 1
) AS t1 ON t.c9 = t1.c9
JOIN customers AS c ON t.customer_id = c.id
LEFT JOIN employees AS e2 ON t.employee_id = e2.id
LEFT JOIN employees AS e3 ON e2.reports_to_id = e3.id
ORDER BY t.id, t1.place

-- An_optional_page_of_each_filtered_row
SELECT c.id, t.notes
FROM customers AS c
LEFT JOIN (
    SELECT t1.id, t1.notes
    FROM (
        SELECT c1.id, o.notes, ROW_NUMBER() OVER (PARTITION BY c1.id ORDER BY o.id) AS place
        FROM customers AS c1
        JOIN orders AS o ON o.customer_id = c1.id
        WHERE c1.country <> @p AND o.freight > @p_1
    ) AS t1
    WHERE t1.place <= 1
) AS t ON c.id = t.id
WHERE c.country <> @p

-- An_optional_page_of_each_row
SELECT c.id, t.c1, t.id IS NULL AS is_none
FROM customers AS c
LEFT JOIN (
    SELECT t1.id, t1.c1, t1.place
    FROM (
        SELECT c1.id, o.id AS c1, ROW_NUMBER() OVER (PARTITION BY c1.id ORDER BY o.freight DESC, o.id) AS place
        FROM customers AS c1
        JOIN orders AS o ON o.customer_id = c1.id
    ) AS t1
    WHERE t1.place <= 2
) AS t ON c.id = t.id
ORDER BY c.id, t.place

-- An_optional_page_of_each_row_filtered_by_what_it_refers_to
SELECT t.id, t1.product_id
FROM (
    SELECT o.id, ROW_NUMBER() OVER (ORDER BY o.id) AS c9
    FROM orders AS o
    JOIN customers AS c ON o.customer_id = c.id
    WHERE c.country <> @p
) AS t
LEFT JOIN (
    SELECT t2.c9, t2.product_id
    FROM (
        SELECT t3.c9, ol.product_id, ROW_NUMBER() OVER (PARTITION BY t3.c9 ORDER BY ol.product_id) AS place
        FROM (
            SELECT o1.id, ROW_NUMBER() OVER (ORDER BY o1.id) AS c9
            FROM orders AS o1
            JOIN customers AS c1 ON o1.customer_id = c1.id
            WHERE c1.country <> @p
        ) AS t3
        JOIN order_lines AS ol ON ol.order_id = t3.id
        WHERE ol.quantity > 20
    ) AS t2
    WHERE t2.place <= 1
) AS t1 ON t.c9 = t1.c9

-- An_optional_page_of_each_row_with_a_value_of_its_own
SELECT c.id, CASE WHEN t.id IS NOT NULL THEN t.c1 ELSE -1 END AS `order`
FROM customers AS c
LEFT JOIN (
    SELECT t1.id, t1.c1
    FROM (
        SELECT c1.id, o.id AS c1, ROW_NUMBER() OVER (PARTITION BY c1.id ORDER BY o.id) AS place
        FROM customers AS c1
        JOIN orders AS o ON o.customer_id = c1.id
    ) AS t1
    WHERE t1.place <= 1
) AS t ON c.id = t.id

-- Distinct_rows_of_each_row_beside_what_it_refers_to
SELECT t.id, c.country, t.quantity
FROM (
    SELECT DISTINCT o.id, o.customer_id, ol.quantity
    FROM orders AS o
    JOIN order_lines AS ol ON ol.order_id = o.id
) AS t
JOIN customers AS c ON t.customer_id = c.id

-- Group_join_counts_what_belongs_to_a_row
SELECT c.id, (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE c.id = o.customer_id
) AS count, EXISTS (
    SELECT 1
    FROM orders AS o1
    WHERE c.id = o1.customer_id AND o1.id > 20
) AS some
FROM customers AS c

-- Group_join_flattened_is_a_join
SELECT c.name, p.name AS product
FROM categories AS c
JOIN products AS p ON c.id = p.category_id

-- Group_join_flattened_with_default_is_a_left_join
SELECT c.name, COALESCE(p.name, @p) AS product
FROM categories AS c
LEFT JOIN products AS p ON c.id = p.category_id

-- Groups_of_each_row_before_what_it_refers_to
SELECT o.id, c.country, ol.quantity, COUNT(*) AS `lines`
FROM orders AS o
JOIN order_lines AS ol ON ol.order_id = o.id
JOIN customers AS c ON o.customer_id = c.id
GROUP BY o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, ol.quantity, c.country

-- Groups_of_each_row_beside_what_it_refers_to
SELECT t.id, c.country, t.quantity, t.`lines`
FROM (
    SELECT o.id, o.customer_id, ol.quantity, COUNT(*) AS `lines`
    FROM orders AS o
    JOIN order_lines AS ol ON ol.order_id = o.id
    GROUP BY o.id, o.customer_id, ol.quantity
) AS t
JOIN customers AS c ON t.customer_id = c.id

-- Join_drops_null_keys
SELECT p.name, c.name AS category
FROM products AS p
JOIN categories AS c ON p.category_id = c.id

-- Join_of_null_keys_on_both_sides_pairs_none
SELECT e.id, e1.id AS b
FROM employees AS e
JOIN employees AS e1 ON e.reports_to_id = e1.reports_to_id

-- Join_of_three_tables
SELECT o.id, p.name, ol.quantity
FROM order_lines AS ol
JOIN orders AS o ON ol.order_id = o.id
JOIN products AS p ON ol.product_id = p.id
WHERE ol.quantity > 2
ORDER BY o.id, p.id

-- Join_on_several_columns
SELECT c.id, s.id AS supplier_id
FROM customers AS c
JOIN suppliers AS s ON c.country = s.country AND c.name = s.name

-- Join_over_a_page
SELECT t.id, c.city
FROM (
    SELECT o.id, o.customer_id
    FROM orders AS o
    ORDER BY o.id
    LIMIT @count
) AS t
JOIN customers AS c ON t.customer_id = c.id
ORDER BY t.id

-- Join_pairs_equal_keys
SELECT o.id, c.name
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id

-- Join_with_a_page
SELECT o.id, t.city
FROM orders AS o
JOIN (
    SELECT c.id, c.city
    FROM customers AS c
    ORDER BY c.id
    LIMIT @count
) AS t ON o.customer_id = t.id

-- Join_with_filters_on_both_sides
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, c.name
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
WHERE o.id > 5 AND c.country = @p

-- Join_with_itself
SELECT e.last_name, e1.last_name AS manager
FROM employees AS e
JOIN employees AS e1 ON e.reports_to_id = e1.id

-- Left_join_can_pick_the_rows_without_match
SELECT c.name
FROM categories AS c
LEFT JOIN products AS p ON c.id = p.category_id
WHERE p.id IS NULL

-- Left_join_keeps_rows_without_match
SELECT p.id, c.id AS c1, c.name, c.description
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id

-- Left_join_tells_absent_rows_by_null
SELECT p.id, COALESCE(c.name, @p) AS name
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id

-- Left_join_with_a_filter_keeps_rows_it_drops
SELECT c.id, o.id AS `order`
FROM customers AS c
LEFT JOIN orders AS o ON c.id = o.customer_id AND o.id > 30

-- Left_join_with_selected_objects
SELECT c.id, p.name
FROM categories AS c
LEFT JOIN products AS p ON c.id = p.category_id

-- Left_join_with_values_gives_their_default
SELECT c.id, COALESCE(p.category_id, 0) AS n
FROM categories AS c
LEFT JOIN products AS p ON c.id = p.category_id AND p.category_id IS NOT NULL

-- Pages_beside_what_the_rows_of_pages_refer_to
SELECT t.name, c1.country, e.reports_to_id, c2.name AS category
FROM (
    SELECT t1.name, t1.customer_id, t1.employee_id, ol.product_id, ROW_NUMBER() OVER (PARTITION BY t1.c20 ORDER BY ol.product_id) AS place
    FROM (
        SELECT t2.name, t2.c11, t2.customer_id, t2.employee_id, ROW_NUMBER() OVER () AS c20
        FROM (
            SELECT c.name, o.id AS c11, o.customer_id, o.employee_id, ROW_NUMBER() OVER (PARTITION BY c.id ORDER BY o.id) AS place
            FROM customers AS c
            JOIN orders AS o ON o.customer_id = c.id
        ) AS t2
        WHERE t2.place <= 2
    ) AS t1
    JOIN order_lines AS ol ON ol.order_id = t1.c11
) AS t
JOIN customers AS c1 ON t.customer_id = c1.id
LEFT JOIN employees AS e ON t.employee_id = e.id
JOIN products AS p ON t.product_id = p.id
LEFT JOIN categories AS c2 ON p.category_id = c2.id
WHERE t.place <= 1

-- Right_join_keeps_rows_without_match
SELECT p.name, c.id
FROM categories AS c
LEFT JOIN products AS p ON p.category_id = c.id

-- Right_join_over_what_was_selected
SELECT c.id, t.c0 IS NULL AS is_absent
FROM categories AS c
LEFT JOIN (
    SELECT 1 AS c0, p.category_id
    FROM products AS p
) AS t ON t.category_id = c.id

-- Select_many_gives_the_inner_rows
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM categories AS c
JOIN products AS p ON p.category_id = c.id
WHERE c.id < 3

-- Two_from_clauses_are_a_cross_join
SELECT c.id, s.id AS supplier_id
FROM categories AS c
CROSS JOIN suppliers AS s

-- Two_from_clauses_with_a_condition_are_a_join
SELECT c.name, p.name AS product
FROM categories AS c
CROSS JOIN products AS p
WHERE p.category_id = c.id AND p.unit_price > @p

-- What_is_computed_of_an_absent_row_is_absent
SELECT c.id, t.c2 IS NULL AS is_absent
FROM customers AS c
LEFT JOIN (
    SELECT o.customer_id, 1 AS c2
    FROM orders AS o
    WHERE o.id > 30
) AS t ON c.id = t.customer_id

-- What_is_joined_can_be_counted
SELECT COUNT(*) AS c0
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
WHERE c.city IS NOT NULL

-- What_is_joined_can_be_filtered_and_ordered
SELECT c.name || @p || CAST(o.id AS CHAR) AS c0
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
WHERE c.city = @p_1 AND o.id > 2
ORDER BY o.id DESC
