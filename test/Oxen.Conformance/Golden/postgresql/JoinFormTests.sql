-- As_a_group_by_several_keys
SELECT c.id, (
    SELECT COUNT(*)
    FROM suppliers AS s
    WHERE c.country = s.country AND s.id > 1
) AS count
FROM customers AS c

-- As_a_group_filtered_by_its_size
SELECT c.id
FROM customers AS c
WHERE (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE c.id = o.customer_id
) > 1

-- As_a_group_ordered_by_its_size
SELECT c.id, (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE c.id = o.customer_id
) AS count
FROM customers AS c
ORDER BY count DESC, c.id

-- As_a_group_with_aggregates
SELECT c.id, (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE c.id = o.customer_id
) AS count, (
    SELECT COALESCE(SUM(o1.freight), 0)
    FROM orders AS o1
    WHERE c.id = o1.customer_id
) AS sum, (
    SELECT MAX(o2.id)
    FROM orders AS o2
    WHERE c.id = o2.customer_id
) AS last, EXISTS (
    SELECT 1
    FROM orders AS o3
    WHERE c.id = o3.customer_id AND o3.freight > @p
) AS "any"
FROM customers AS c

-- As_two_groups
SELECT s.id, (
    SELECT COUNT(*)
    FROM products AS p
    WHERE s.id = p.supplier_id
) AS products, (
    SELECT COUNT(*)
    FROM customers AS c
    WHERE s.country = c.country
) AS customers
FROM suppliers AS s

-- Between
SELECT c.id, o.id AS "order"
FROM customers AS c
CROSS JOIN orders AS o
WHERE o.customer_id = c.id AND o.placed_at > date_trunc('day', o.placed_at, 'UTC') AND o.id > 3

-- By_a_composite_key
SELECT ol.quantity + ol1.quantity AS c0
FROM order_lines AS ol
JOIN order_lines AS ol1 ON ol.order_id = ol1.order_id AND ol.product_id = ol1.product_id

-- By_a_subquery
SELECT s.name, p.name AS product
FROM suppliers AS s
JOIN products AS p ON (
    SELECT MAX(p1.id)
    FROM products AS p1
    WHERE p1.supplier_id = s.id
) = p.id

-- By_a_tuple
SELECT c.id, c1.id AS b
FROM customers AS c
JOIN customers AS c1 ON c.country = c1.country AND c.city IS NOT DISTINCT FROM c1.city

-- By_an_anonymous_key
SELECT c.id, s.name
FROM customers AS c
JOIN suppliers AS s ON c.country = s.country AND (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) = (length(s.name) + regexp_count(s.name, '[\U00010000-\U0010FFFF]'))

-- By_an_anonymous_key_with_nulls
SELECT c.id, c1.id AS b
FROM customers AS c
JOIN customers AS c1 ON c.region IS NOT DISTINCT FROM c1.region AND c.city IS NOT DISTINCT FROM c1.city

-- Cross_then_by_key
SELECT c.name, s.name AS supplier, p.name AS product
FROM categories AS c
CROSS JOIN suppliers AS s
JOIN products AS p ON c.id = p.category_id AND s.id = p.supplier_id

-- Left_by_an_anonymous_key
SELECT c.id, s.name
FROM customers AS c
LEFT JOIN suppliers AS s ON c.country = s.country AND (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) = (length(s.name) + regexp_count(s.name, '[\U00010000-\U0010FFFF]'))

-- Left_without_equality
SELECT p.id, COALESCE(p1.id, 0) AS dearer
FROM products AS p
LEFT JOIN products AS p1 ON p1.supplier_id = p.supplier_id AND p1.unit_price > p.unit_price

-- Of_a_page_and_a_page
SELECT t.id, t1.id AS b
FROM (
    SELECT p.id, p.supplier_id
    FROM products AS p
    ORDER BY p.id
    LIMIT 5
) AS t
JOIN (
    SELECT p1.id, p1.supplier_id
    FROM products AS p1
    ORDER BY p1.id DESC
    LIMIT 12
) AS t1 ON t.supplier_id = t1.supplier_id
ORDER BY t.id

-- Of_a_union
SELECT t.country, s1.name
FROM (
    SELECT c.country
    FROM customers AS c
    UNION
    SELECT s.country
    FROM suppliers AS s
) AS t
JOIN suppliers AS s1 ON t.country = s1.country

-- Of_distinct_values
SELECT t.country, s.name
FROM (
    SELECT DISTINCT c.country
    FROM customers AS c
) AS t
JOIN suppliers AS s ON t.country = s.country

-- Of_everything_with_everything
SELECT c.name, s.name AS supplier
FROM categories AS c
CROSS JOIN suppliers AS s

-- Of_three
SELECT c.name, s.name AS supplier, e.last_name
FROM categories AS c
CROSS JOIN suppliers AS s
CROSS JOIN employees AS e
WHERE c.id = s.id AND s.id < e.id

-- Of_two_grouped_queries
SELECT t.country, t.customers, t1.suppliers
FROM (
    SELECT c.country, COUNT(*) AS customers
    FROM customers AS c
    GROUP BY c.country
) AS t
JOIN (
    SELECT s.country, COUNT(*) AS suppliers
    FROM suppliers AS s
    GROUP BY s.country
) AS t1 ON t.country = t1.country

-- Then_distinct
SELECT DISTINCT p.supplier_id
FROM order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
ORDER BY p.supplier_id

-- Then_grouped
SELECT p.supplier_id, SUM(ol.quantity) AS sum
FROM order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
GROUP BY p.supplier_id
ORDER BY sum DESC, p.supplier_id

-- With_a_grouped_query
SELECT c.name, t.count, t.last
FROM customers AS c
JOIN (
    SELECT o.customer_id, COUNT(*) AS count, MAX(o.id) AS last
    FROM orders AS o
    GROUP BY o.customer_id
) AS t ON c.id = t.customer_id

-- With_filters_on_both_sides
SELECT c.name, o.id
FROM customers AS c
JOIN orders AS o ON c.id = o.customer_id
WHERE c.is_active AND o.freight > @p

-- With_itself
SELECT e.last_name, e1.last_name AS boss
FROM employees AS e
JOIN employees AS e1 ON e.reports_to_id = e1.id

-- With_itself_twice
SELECT e.last_name, e1.last_name AS boss, e2.last_name AS top
FROM employees AS e
JOIN employees AS e1 ON e.reports_to_id = e1.id
JOIN employees AS e2 ON e1.reports_to_id = e2.id

-- Without_equality
SELECT p.id, p1.id AS high
FROM products AS p
CROSS JOIN products AS p1
WHERE p.unit_price < p1.unit_price AND p.supplier_id = p1.supplier_id
