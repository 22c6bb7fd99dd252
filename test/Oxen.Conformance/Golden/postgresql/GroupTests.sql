-- A_condition_on_groups
SELECT c.country
FROM customers AS c
GROUP BY c.country
HAVING COUNT(*) > 1

-- A_condition_on_what_was_selected_of_groups
SELECT c.country, COUNT(*) AS count
FROM customers AS c
GROUP BY c.country
HAVING COUNT(*) > 1 AND c.country <> @p

-- A_key_of_several_columns
SELECT c.country, c.city, COUNT(*) AS count
FROM customers AS c
GROUP BY c.country, c.city

-- A_key_only_CSharp_can_compute_is_refused


-- A_key_that_comes_out_constant
SELECT FALSE AS key, COUNT(*) AS count
FROM products AS p
GROUP BY (SELECT FALSE)

-- A_key_that_is_a_constant
SELECT COUNT(*) AS count
FROM products AS p
GROUP BY (SELECT 1)

-- A_key_that_is_an_expression
SELECT p.units_in_stock / 10 AS key, COUNT(*) AS count
FROM products AS p
GROUP BY p.units_in_stock / 10

-- A_key_with_a_constant_part
SELECT p.supplier_id, COUNT(*) AS count
FROM products AS p
GROUP BY p.supplier_id

-- A_result_of_key_and_elements
SELECT p.supplier_id, MAX(p.weight) AS max
FROM products AS p
GROUP BY p.supplier_id

-- A_result_of_key_and_rows
SELECT p.supplier_id, COUNT(*) AS count
FROM products AS p
GROUP BY p.supplier_id

-- A_selector_after_Distinct_is_refused


-- Aggregates_of_each_group
SELECT p.supplier_id, SUM(p.units_in_stock) AS sum, AVG(CAST(p.units_in_stock AS double precision)) AS average, MIN(p.name) AS min, MAX(p.unit_price) AS max
FROM products AS p
GROUP BY p.supplier_id

-- Aggregates_pass_nulls_over
SELECT p.supplier_id, COALESCE(SUM(p.weight), 0.0) AS sum, AVG(p.weight) AS average, MAX(p.reorder_level) AS max
FROM products AS p
GROUP BY p.supplier_id

-- An_aggregate_asked_for_in_a_list
SELECT t.supplier_id, t.count
FROM (
    SELECT p.supplier_id, COUNT(*) AS count
    FROM products AS p
    GROUP BY p.supplier_id
) AS t
WHERE EXISTS (
    SELECT 1
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS "least", CAST(value ->> 1 AS integer) AS most FROM jsonb_array_elements(@bounds) WITH ORDINALITY AS items (value, n)) AS b
    WHERE b."least" <= t.count AND t.count <= b.most
)
ORDER BY t.supplier_id

-- An_aggregate_asked_for_in_a_subquery
SELECT t.supplier_id, t.count
FROM (
    SELECT p.supplier_id, COUNT(*) AS count
    FROM products AS p
    GROUP BY p.supplier_id
) AS t
WHERE EXISTS (
    SELECT 1
    FROM suppliers AS s
    WHERE s.id = t.count
)
ORDER BY t.supplier_id

-- An_aggregate_selected_in_a_subquery
SELECT (
    SELECT MAX(s.id)
    FROM suppliers AS s
    WHERE s.id = t.count
) AS c0
FROM (
    SELECT p.supplier_id, COUNT(*) AS count
    FROM products AS p
    GROUP BY p.supplier_id
) AS t
ORDER BY t.supplier_id

-- Any_and_all_of_a_group
SELECT p.supplier_id, COUNT(*) FILTER (WHERE p.is_discontinued) > 0 AS "any", COUNT(*) FILTER (WHERE p.units_in_stock < 0) <= 0 AS "all"
FROM products AS p
GROUP BY p.supplier_id

-- Count_of_each_group
SELECT c.country, COUNT(*) AS count
FROM customers AS c
GROUP BY c.country

-- Count_with_a_condition
SELECT p.supplier_id, COUNT(*) FILTER (WHERE p.unit_price > @p) AS dear, COUNT(*) FILTER (WHERE p.unit_price < @p_1) AS cheap
FROM products AS p
GROUP BY p.supplier_id

-- Distinct_values_of_a_group
SELECT p.supplier_id, COUNT(DISTINCT p.category_id) + MAX(CASE WHEN p.category_id IS NULL THEN 1 ELSE 0 END) AS categories, COUNT(DISTINCT p.supplier_id) AS suppliers
FROM products AS p
GROUP BY p.supplier_id

-- Elements_selected_with_the_key
SELECT p.supplier_id, SUM(p.units_in_stock) AS sum
FROM products AS p
GROUP BY p.supplier_id

-- Exact_decimals_are_summed_exactly
SELECT p.supplier_id, SUM(p.unit_price) AS sum
FROM products AS p
GROUP BY p.supplier_id

-- Groups_are_counted
SELECT COUNT(*) AS c0
FROM (
    SELECT 1
    FROM customers AS c
    GROUP BY c.country
) AS t

-- Groups_are_joined
SELECT c.name, t.count
FROM (
    SELECT o.customer_id, COUNT(*) AS count
    FROM orders AS o
    GROUP BY o.customer_id
) AS t
JOIN customers AS c ON t.customer_id = c.id

-- Groups_of_groups
SELECT t.count, COUNT(*) AS customers
FROM (
    SELECT COUNT(*) AS count
    FROM orders AS o
    GROUP BY o.customer_id
) AS t
GROUP BY t.count

-- Groups_ordered_by_an_aggregate_and_paged
SELECT c.country, COUNT(*) AS count
FROM customers AS c
GROUP BY c.country
ORDER BY count DESC, c.country
LIMIT 3 OFFSET @count

-- Groups_ordered_by_an_aggregate_before_they_are_projected
SELECT c.country
FROM customers AS c
GROUP BY c.country
HAVING COUNT(*) > 1
ORDER BY COUNT(*) DESC, c.country

-- Groups_over_a_join
SELECT c.country, COUNT(*) AS count
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
GROUP BY c.country

-- Groups_over_a_page
SELECT t.supplier_id, COUNT(*) AS count
FROM (
    SELECT p.supplier_id
    FROM products AS p
    ORDER BY p.id
    LIMIT 8
) AS t
GROUP BY t.supplier_id

-- Groups_over_distinct_rows
SELECT t.country, COUNT(*) AS cities
FROM (
    SELECT DISTINCT c.country, c.city
    FROM customers AS c
) AS t
GROUP BY t.country

-- Groups_with_a_condition_are_counted
SELECT COUNT(*) AS c0
FROM (
    SELECT 1
    FROM customers AS c
    GROUP BY c.country
    HAVING COUNT(*) > 1
) AS t

-- No_rows_give_no_group
SELECT COUNT(*) AS count
FROM products AS p
WHERE p.id < 0
GROUP BY (SELECT 1)

-- Null_is_a_group
SELECT p.category_id, COUNT(*) AS count
FROM products AS p
GROUP BY p.category_id

-- Sum_with_a_condition
SELECT p.supplier_id, COALESCE(SUM(p.units_in_stock) FILTER (WHERE NOT p.is_discontinued), 0) AS sum, MAX(p.units_in_stock) FILTER (WHERE p.id > 5) AS max
FROM products AS p
GROUP BY p.supplier_id
