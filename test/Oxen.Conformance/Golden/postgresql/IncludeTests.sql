-- A_collection_is_a_second_command
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id

-- A_filter_uses_variables
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
WHERE o.freight > @least

-- A_page_of_owners_loads_its_own_rows_only
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
ORDER BY c.id
LIMIT 3 OFFSET @count

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id

-- A_reference_is_joined
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku, s.id AS c10, s.name AS c11, s.country, s.home_page
FROM products AS p
JOIN suppliers AS s ON p.supplier_id = s.id

-- A_reference_of_a_reference
SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, c.id AS c14, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM order_lines AS ol
JOIN orders AS o ON ol.order_id = o.id
JOIN customers AS c ON o.customer_id = c.id

-- An_optional_reference_is_null_where_there_is_none
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku, c.id AS c10, c.name AS c11, c.description
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id

-- Collections_of_collections_and_references_of_them
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id

SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount, p.id, p.name, p.category_id, p.supplier_id, p.unit_price AS c9, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
WHERE ol.order_id = ANY(@keys)

-- Distinct_entities_are_joined_from_outside
SELECT t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku, s.id AS c10, s.name AS c11, s.country, s.home_page
FROM (
    SELECT DISTINCT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
) AS t
JOIN suppliers AS s ON t.supplier_id = s.id

-- Entities_inside_a_projection_are_loaded
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, c.id AS c9, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
ORDER BY o.id

-- One_row_is_loaded_with_its_members
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (
    SELECT COUNT(*)
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
) > 1
LIMIT 1

SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount, p.id, p.name, p.category_id, p.supplier_id, p.unit_price AS c9, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
WHERE ol.order_id = ANY(@keys)

-- Rows_are_filtered_ordered_and_limited_for_each_owner
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c

SELECT k.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
    FROM orders AS o
    WHERE o.customer_id = k.id AND o.freight > @p
    ORDER BY o.placed_at DESC, o.id
    LIMIT 2
) AS t
ORDER BY t.placed_at DESC, t.id

-- Siblings_cost_a_command_each
SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e

SELECT o.employee_id, o.id, o.customer_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.employee_id = ANY(@keys)

SELECT e.reports_to_id, e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.reports_to_id = ANY(@keys)

SELECT et.employee_id, et.territory_id, et.since, et.share, t.id, t.name, t.region_id, r.id AS c7, r.name AS c8
FROM employee_territories AS et
JOIN territories AS t ON et.territory_id = t.id
LEFT JOIN regions AS r ON t.region_id = r.id
WHERE et.employee_id = ANY(@keys)

-- What_is_not_selected_is_not_loaded
SELECT c.name
FROM customers AS c

-- What_is_said_later_counts_too
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.country = @p
ORDER BY c.name

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
