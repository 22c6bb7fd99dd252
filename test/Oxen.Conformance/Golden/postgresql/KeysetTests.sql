-- A_cursor_holds_with_other_values_in_conditions


-- A_cursor_of_another_query_is_refused


-- A_cursor_that_was_changed_is_refused


-- A_page_beyond_the_end_is_empty_and_leads_back


-- By_a_composite_key
SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount
FROM order_lines AS ol
ORDER BY ol.quantity, ol.order_id, ol.product_id
LIMIT 2

SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount
FROM order_lines AS ol
WHERE ol.quantity >= @after_quantity AND (ol.quantity > @after_quantity OR ol.order_id >= @after_order_id AND (ol.order_id > @after_order_id OR ol.product_id > @after_product_id))
ORDER BY ol.quantity, ol.order_id, ol.product_id
LIMIT 2

SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount
FROM order_lines AS ol
WHERE ol.quantity <= @before_quantity AND (ol.quantity < @before_quantity OR ol.order_id <= @before_order_id AND (ol.order_id < @before_order_id OR ol.product_id < @before_product_id))
ORDER BY ol.quantity DESC, ol.order_id DESC, ol.product_id DESC
LIMIT 2

SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount
FROM order_lines AS ol
ORDER BY ol.quantity, ol.order_id, ol.product_id
LIMIT 4

SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount
FROM order_lines AS ol
WHERE ol.quantity >= @after_quantity AND (ol.quantity > @after_quantity OR ol.order_id >= @after_order_id AND (ol.order_id > @after_order_id OR ol.product_id > @after_product_id))
ORDER BY ol.quantity, ol.order_id, ol.product_id
LIMIT 4

SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount
FROM order_lines AS ol
WHERE ol.quantity <= @before_quantity AND (ol.quantity < @before_quantity OR ol.order_id <= @before_order_id AND (ol.order_id < @before_order_id OR ol.product_id < @before_product_id))
ORDER BY ol.quantity DESC, ol.order_id DESC, ol.product_id DESC
LIMIT 4

-- By_a_decimal
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.unit_price DESC, p.id
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price <= @after_unit_price AND (p.unit_price < @after_unit_price OR p.id > @after_id)
ORDER BY p.unit_price DESC, p.id
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price >= @before_unit_price AND (p.unit_price > @before_unit_price OR p.id < @before_id)
ORDER BY p.unit_price, p.id DESC
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.unit_price DESC, p.id
LIMIT 4

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price <= @after_unit_price AND (p.unit_price < @after_unit_price OR p.id > @after_id)
ORDER BY p.unit_price DESC, p.id
LIMIT 4

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price >= @before_unit_price AND (p.unit_price > @before_unit_price OR p.id < @before_id)
ORDER BY p.unit_price, p.id DESC
LIMIT 4

-- By_a_double_that_can_be_null
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.weight NULLS FIRST, p.id
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.weight IS NOT NULL OR p.id > @after_id
ORDER BY p.weight NULLS FIRST, p.id
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.weight >= @after_weight AND (p.weight > @after_weight OR p.id > @after_id)
ORDER BY p.weight NULLS FIRST, p.id
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE (p.weight <= @before_weight OR p.weight IS NULL) AND (p.weight < @before_weight OR p.weight IS NULL OR p.id < @before_id)
ORDER BY p.weight DESC NULLS LAST, p.id DESC
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.weight IS NULL AND p.id < @before_id
ORDER BY p.weight DESC NULLS LAST, p.id DESC
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.weight NULLS FIRST, p.id
LIMIT 4

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.weight IS NOT NULL OR p.id > @after_id
ORDER BY p.weight NULLS FIRST, p.id
LIMIT 4

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.weight >= @after_weight AND (p.weight > @after_weight OR p.id > @after_id)
ORDER BY p.weight NULLS FIRST, p.id
LIMIT 4

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE (p.weight <= @before_weight OR p.weight IS NULL) AND (p.weight < @before_weight OR p.weight IS NULL OR p.id < @before_id)
ORDER BY p.weight DESC NULLS LAST, p.id DESC
LIMIT 4

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.weight IS NULL AND p.id < @before_id
ORDER BY p.weight DESC NULLS LAST, p.id DESC
LIMIT 4

-- By_a_guid
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku, p.sku IS NULL AS c10
FROM products AS p
WHERE p.sku IS NULL OR p.id > 0
ORDER BY c10, p.id
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku, p.sku IS NULL AS c10
FROM products AS p
WHERE (p.sku IS NULL OR p.id > 0) AND (p.sku IS NULL) >= @after AND ((p.sku IS NULL) > @after OR p.id > @after_id)
ORDER BY c10, p.id
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku, p.sku IS NULL AS c10
FROM products AS p
WHERE (p.sku IS NULL OR p.id > 0) AND (p.sku IS NULL) <= @before AND ((p.sku IS NULL) < @before OR p.id < @before_id)
ORDER BY c10 DESC, p.id DESC
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku, p.sku IS NULL AS c10
FROM products AS p
WHERE p.sku IS NULL OR p.id > 0
ORDER BY c10, p.id
LIMIT 4

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku, p.sku IS NULL AS c10
FROM products AS p
WHERE (p.sku IS NULL OR p.id > 0) AND (p.sku IS NULL) >= @after AND ((p.sku IS NULL) > @after OR p.id > @after_id)
ORDER BY c10, p.id
LIMIT 4

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku, p.sku IS NULL AS c10
FROM products AS p
WHERE (p.sku IS NULL OR p.id > 0) AND (p.sku IS NULL) <= @before AND ((p.sku IS NULL) < @before OR p.id < @before_id)
ORDER BY c10 DESC, p.id DESC
LIMIT 4

-- By_a_subquery
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail, (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS c11
FROM customers AS c
ORDER BY c11 DESC, c.id
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail, (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS c11
FROM customers AS c
WHERE (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) <= @after AND ((
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) < @after OR c.id > @after_id)
ORDER BY c11 DESC, c.id
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail, (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS c11
FROM customers AS c
WHERE (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) >= @before AND ((
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) > @before OR c.id < @before_id)
ORDER BY c11, c.id DESC
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail, (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS c11
FROM customers AS c
ORDER BY c11 DESC, c.id
LIMIT 4

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail, (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS c11
FROM customers AS c
WHERE (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) <= @after AND ((
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) < @after OR c.id > @after_id)
ORDER BY c11 DESC, c.id
LIMIT 4

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail, (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS c11
FROM customers AS c
WHERE (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) >= @before AND ((
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) > @before OR c.id < @before_id)
ORDER BY c11, c.id DESC
LIMIT 4

-- By_a_time
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
ORDER BY o.shipped_at NULLS FIRST, o.placed_at DESC, o.id
LIMIT 2

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.shipped_at IS NOT NULL OR o.placed_at <= @after_placed_at AND (o.placed_at < @after_placed_at OR o.id > @after_id)
ORDER BY o.shipped_at NULLS FIRST, o.placed_at DESC, o.id
LIMIT 2

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.shipped_at >= @after_shipped_at AND (o.shipped_at > @after_shipped_at OR o.placed_at <= @after_placed_at AND (o.placed_at < @after_placed_at OR o.id > @after_id))
ORDER BY o.shipped_at NULLS FIRST, o.placed_at DESC, o.id
LIMIT 2

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (o.shipped_at <= @before_shipped_at OR o.shipped_at IS NULL) AND (o.shipped_at < @before_shipped_at OR o.shipped_at IS NULL OR o.placed_at >= @before_placed_at AND (o.placed_at > @before_placed_at OR o.id < @before_id))
ORDER BY o.shipped_at DESC NULLS LAST, o.placed_at, o.id DESC
LIMIT 2

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.shipped_at IS NULL AND o.placed_at >= @before_placed_at AND (o.placed_at > @before_placed_at OR o.id < @before_id)
ORDER BY o.shipped_at DESC NULLS LAST, o.placed_at, o.id DESC
LIMIT 2

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
ORDER BY o.shipped_at NULLS FIRST, o.placed_at DESC, o.id
LIMIT 4

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.shipped_at IS NOT NULL OR o.placed_at <= @after_placed_at AND (o.placed_at < @after_placed_at OR o.id > @after_id)
ORDER BY o.shipped_at NULLS FIRST, o.placed_at DESC, o.id
LIMIT 4

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.shipped_at >= @after_shipped_at AND (o.shipped_at > @after_shipped_at OR o.placed_at <= @after_placed_at AND (o.placed_at < @after_placed_at OR o.id > @after_id))
ORDER BY o.shipped_at NULLS FIRST, o.placed_at DESC, o.id
LIMIT 4

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (o.shipped_at <= @before_shipped_at OR o.shipped_at IS NULL) AND (o.shipped_at < @before_shipped_at OR o.shipped_at IS NULL OR o.placed_at >= @before_placed_at AND (o.placed_at > @before_placed_at OR o.id < @before_id))
ORDER BY o.shipped_at DESC NULLS LAST, o.placed_at, o.id DESC
LIMIT 4

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.shipped_at IS NULL AND o.placed_at >= @before_placed_at AND (o.placed_at > @before_placed_at OR o.id < @before_id)
ORDER BY o.shipped_at DESC NULLS LAST, o.placed_at, o.id DESC
LIMIT 4

-- By_a_value_that_repeats
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
ORDER BY c.country, c.id
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.country >= @after_country AND (c.country > @after_country OR c.id > @after_id)
ORDER BY c.country, c.id
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.country <= @before_country AND (c.country < @before_country OR c.id < @before_id)
ORDER BY c.country DESC, c.id DESC
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
ORDER BY c.country, c.id
LIMIT 4

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.country >= @after_country AND (c.country > @after_country OR c.id > @after_id)
ORDER BY c.country, c.id
LIMIT 4

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.country <= @before_country AND (c.country < @before_country OR c.id < @before_id)
ORDER BY c.country DESC, c.id DESC
LIMIT 4

-- By_a_value_that_repeats_descending
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
ORDER BY c.country DESC, c.id DESC
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.country <= @after_country AND (c.country < @after_country OR c.id < @after_id)
ORDER BY c.country DESC, c.id DESC
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.country >= @before_country AND (c.country > @before_country OR c.id > @before_id)
ORDER BY c.country, c.id
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
ORDER BY c.country DESC, c.id DESC
LIMIT 4

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.country <= @after_country AND (c.country < @after_country OR c.id < @after_id)
ORDER BY c.country DESC, c.id DESC
LIMIT 4

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.country >= @before_country AND (c.country > @before_country OR c.id > @before_id)
ORDER BY c.country, c.id
LIMIT 4

-- By_an_enum_stored_as_a_name
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END AS c9
FROM orders AS o
ORDER BY c9, o.id
LIMIT 2

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END AS c9
FROM orders AS o
WHERE CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END >= @after AND (CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END > @after OR o.id > @after_id)
ORDER BY c9, o.id
LIMIT 2

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END AS c9
FROM orders AS o
WHERE CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END <= @before AND (CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END < @before OR o.id < @before_id)
ORDER BY c9 DESC, o.id DESC
LIMIT 2

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END AS c9
FROM orders AS o
ORDER BY c9, o.id
LIMIT 4

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END AS c9
FROM orders AS o
WHERE CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END >= @after AND (CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END > @after OR o.id > @after_id)
ORDER BY c9, o.id
LIMIT 4

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END AS c9
FROM orders AS o
WHERE CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END <= @before AND (CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END < @before OR o.id < @before_id)
ORDER BY c9 DESC, o.id DESC
LIMIT 4

-- By_an_enum_that_can_be_null
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
ORDER BY o.priority DESC NULLS LAST, o.id
LIMIT 2

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (o.priority <= @after_priority OR o.priority IS NULL) AND (o.priority < @after_priority OR o.priority IS NULL OR o.id > @after_id)
ORDER BY o.priority DESC NULLS LAST, o.id
LIMIT 2

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.priority IS NULL AND o.id > @after_id
ORDER BY o.priority DESC NULLS LAST, o.id
LIMIT 2

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.priority IS NOT NULL OR o.id < @before_id
ORDER BY o.priority NULLS FIRST, o.id DESC
LIMIT 2

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.priority >= @before_priority AND (o.priority > @before_priority OR o.id < @before_id)
ORDER BY o.priority NULLS FIRST, o.id DESC
LIMIT 2

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
ORDER BY o.priority DESC NULLS LAST, o.id
LIMIT 4

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (o.priority <= @after_priority OR o.priority IS NULL) AND (o.priority < @after_priority OR o.priority IS NULL OR o.id > @after_id)
ORDER BY o.priority DESC NULLS LAST, o.id
LIMIT 4

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.priority IS NULL AND o.id > @after_id
ORDER BY o.priority DESC NULLS LAST, o.id
LIMIT 4

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.priority IS NOT NULL OR o.id < @before_id
ORDER BY o.priority NULLS FIRST, o.id DESC
LIMIT 4

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.priority >= @before_priority AND (o.priority > @before_priority OR o.id < @before_id)
ORDER BY o.priority NULLS FIRST, o.id DESC
LIMIT 4

-- By_an_expression
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku, length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]') AS c10
FROM products AS p
ORDER BY c10, p.id
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku, length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]') AS c10
FROM products AS p
WHERE (length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]')) >= @after AND ((length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]')) > @after OR p.id > @after_id)
ORDER BY c10, p.id
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku, length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]') AS c10
FROM products AS p
WHERE (length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]')) <= @before AND ((length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]')) < @before OR p.id < @before_id)
ORDER BY c10 DESC, p.id DESC
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku, length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]') AS c10
FROM products AS p
ORDER BY c10, p.id
LIMIT 4

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku, length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]') AS c10
FROM products AS p
WHERE (length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]')) >= @after AND ((length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]')) > @after OR p.id > @after_id)
ORDER BY c10, p.id
LIMIT 4

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku, length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]') AS c10
FROM products AS p
WHERE (length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]')) <= @before AND ((length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]')) < @before OR p.id < @before_id)
ORDER BY c10 DESC, p.id DESC
LIMIT 4

-- By_members_of_objects
SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
ORDER BY c.home_city, c.home_street DESC NULLS LAST, c.id
LIMIT 2

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_city >= @after_home_city AND (c.home_city > @after_home_city OR (c.home_street <= @after_home_street OR c.home_street IS NULL) AND (c.home_street < @after_home_street OR c.home_street IS NULL OR c.id > @after_id))
ORDER BY c.home_city, c.home_street DESC NULLS LAST, c.id
LIMIT 2

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_city >= @after_home_city AND (c.home_city > @after_home_city OR c.home_street IS NULL AND c.id > @after_id)
ORDER BY c.home_city, c.home_street DESC NULLS LAST, c.id
LIMIT 2

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_city <= @before_home_city AND (c.home_city < @before_home_city OR c.home_street >= @before_home_street AND (c.home_street > @before_home_street OR c.id < @before_id))
ORDER BY c.home_city DESC, c.home_street NULLS FIRST, c.id DESC
LIMIT 2

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_city <= @before_home_city AND (c.home_city < @before_home_city OR c.home_street IS NOT NULL OR c.id < @before_id)
ORDER BY c.home_city DESC, c.home_street NULLS FIRST, c.id DESC
LIMIT 2

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
ORDER BY c.home_city, c.home_street DESC NULLS LAST, c.id
LIMIT 4

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_city >= @after_home_city AND (c.home_city > @after_home_city OR (c.home_street <= @after_home_street OR c.home_street IS NULL) AND (c.home_street < @after_home_street OR c.home_street IS NULL OR c.id > @after_id))
ORDER BY c.home_city, c.home_street DESC NULLS LAST, c.id
LIMIT 4

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_city >= @after_home_city AND (c.home_city > @after_home_city OR c.home_street IS NULL AND c.id > @after_id)
ORDER BY c.home_city, c.home_street DESC NULLS LAST, c.id
LIMIT 4

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_city <= @before_home_city AND (c.home_city < @before_home_city OR c.home_street >= @before_home_street AND (c.home_street > @before_home_street OR c.id < @before_id))
ORDER BY c.home_city DESC, c.home_street NULLS FIRST, c.id DESC
LIMIT 4

-- By_texts_and_letters_as_the_database_sorts_them


-- By_the_key
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.id
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id > @after_id
ORDER BY p.id
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id < @before_id
ORDER BY p.id DESC
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.id
LIMIT 4

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id > @after_id
ORDER BY p.id
LIMIT 4

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id < @before_id
ORDER BY p.id DESC
LIMIT 4

-- By_the_key_descending
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.id DESC
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id < @after_id
ORDER BY p.id DESC
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id > @before_id
ORDER BY p.id
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.id DESC
LIMIT 4

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id < @after_id
ORDER BY p.id DESC
LIMIT 4

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id > @before_id
ORDER BY p.id
LIMIT 4

-- By_two_that_can_be_null
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
ORDER BY c.region NULLS FIRST, c.city DESC NULLS LAST, c.id
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.region IS NOT NULL OR (c.city <= @after_city OR c.city IS NULL) AND (c.city < @after_city OR c.city IS NULL OR c.id > @after_id)
ORDER BY c.region NULLS FIRST, c.city DESC NULLS LAST, c.id
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.region IS NOT NULL OR c.city IS NULL AND c.id > @after_id
ORDER BY c.region NULLS FIRST, c.city DESC NULLS LAST, c.id
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.region >= @after_region AND (c.region > @after_region OR (c.city <= @after_city OR c.city IS NULL) AND (c.city < @after_city OR c.city IS NULL OR c.id > @after_id))
ORDER BY c.region NULLS FIRST, c.city DESC NULLS LAST, c.id
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE (c.region <= @before_region OR c.region IS NULL) AND (c.region < @before_region OR c.region IS NULL OR c.city >= @before_city AND (c.city > @before_city OR c.id < @before_id))
ORDER BY c.region DESC NULLS LAST, c.city NULLS FIRST, c.id DESC
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.region IS NULL AND (c.city IS NOT NULL OR c.id < @before_id)
ORDER BY c.region DESC NULLS LAST, c.city NULLS FIRST, c.id DESC
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.region IS NULL AND c.city >= @before_city AND (c.city > @before_city OR c.id < @before_id)
ORDER BY c.region DESC NULLS LAST, c.city NULLS FIRST, c.id DESC
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
ORDER BY c.region NULLS FIRST, c.city DESC NULLS LAST, c.id
LIMIT 4

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.region IS NOT NULL OR (c.city <= @after_city OR c.city IS NULL) AND (c.city < @after_city OR c.city IS NULL OR c.id > @after_id)
ORDER BY c.region NULLS FIRST, c.city DESC NULLS LAST, c.id
LIMIT 4

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.region IS NOT NULL OR c.city IS NULL AND c.id > @after_id
ORDER BY c.region NULLS FIRST, c.city DESC NULLS LAST, c.id
LIMIT 4

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.region >= @after_region AND (c.region > @after_region OR (c.city <= @after_city OR c.city IS NULL) AND (c.city < @after_city OR c.city IS NULL OR c.id > @after_id))
ORDER BY c.region NULLS FIRST, c.city DESC NULLS LAST, c.id
LIMIT 4

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE (c.region <= @before_region OR c.region IS NULL) AND (c.region < @before_region OR c.region IS NULL OR c.city >= @before_city AND (c.city > @before_city OR c.id < @before_id))
ORDER BY c.region DESC NULLS LAST, c.city NULLS FIRST, c.id DESC
LIMIT 4

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.region IS NULL AND c.city >= @before_city AND (c.city > @before_city OR c.id < @before_id)
ORDER BY c.region DESC NULLS LAST, c.city NULLS FIRST, c.id DESC
LIMIT 4

-- By_values_in_both_directions
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
ORDER BY c.country, c.since DESC, c.id
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.country >= @after_country AND (c.country > @after_country OR c.since <= @after_since AND (c.since < @after_since OR c.id > @after_id))
ORDER BY c.country, c.since DESC, c.id
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.country <= @before_country AND (c.country < @before_country OR c.since >= @before_since AND (c.since > @before_since OR c.id < @before_id))
ORDER BY c.country DESC, c.since, c.id DESC
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
ORDER BY c.country, c.since DESC, c.id
LIMIT 4

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.country >= @after_country AND (c.country > @after_country OR c.since <= @after_since AND (c.since < @after_since OR c.id > @after_id))
ORDER BY c.country, c.since DESC, c.id
LIMIT 4

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.country <= @before_country AND (c.country < @before_country OR c.since >= @before_since AND (c.since > @before_since OR c.id < @before_id))
ORDER BY c.country DESC, c.since, c.id DESC
LIMIT 4

-- By_values_of_every_type


-- By_what_can_be_null
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
ORDER BY c.city NULLS FIRST, c.id
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.city IS NOT NULL OR c.id > @after_id
ORDER BY c.city NULLS FIRST, c.id
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.city >= @after_city AND (c.city > @after_city OR c.id > @after_id)
ORDER BY c.city NULLS FIRST, c.id
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE (c.city <= @before_city OR c.city IS NULL) AND (c.city < @before_city OR c.city IS NULL OR c.id < @before_id)
ORDER BY c.city DESC NULLS LAST, c.id DESC
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
ORDER BY c.city NULLS FIRST, c.id
LIMIT 4

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.city >= @after_city AND (c.city > @after_city OR c.id > @after_id)
ORDER BY c.city NULLS FIRST, c.id
LIMIT 4

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE (c.city <= @before_city OR c.city IS NULL) AND (c.city < @before_city OR c.city IS NULL OR c.id < @before_id)
ORDER BY c.city DESC NULLS LAST, c.id DESC
LIMIT 4

-- By_what_can_be_null_descending
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
ORDER BY c.city DESC NULLS LAST, c.id
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE (c.city <= @after_city OR c.city IS NULL) AND (c.city < @after_city OR c.city IS NULL OR c.id > @after_id)
ORDER BY c.city DESC NULLS LAST, c.id
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.city IS NOT NULL OR c.id < @before_id
ORDER BY c.city NULLS FIRST, c.id DESC
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.city >= @before_city AND (c.city > @before_city OR c.id < @before_id)
ORDER BY c.city NULLS FIRST, c.id DESC
LIMIT 2

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
ORDER BY c.city DESC NULLS LAST, c.id
LIMIT 4

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE (c.city <= @after_city OR c.city IS NULL) AND (c.city < @after_city OR c.city IS NULL OR c.id > @after_id)
ORDER BY c.city DESC NULLS LAST, c.id
LIMIT 4

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.city >= @before_city AND (c.city > @before_city OR c.id < @before_id)
ORDER BY c.city NULLS FIRST, c.id DESC
LIMIT 4

-- Of_a_filter
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price > @p
ORDER BY p.name, p.id
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price > @p AND p.name >= @after_name AND (p.name > @after_name OR p.id > @after_id)
ORDER BY p.name, p.id
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price > @p AND p.name <= @before_name AND (p.name < @before_name OR p.id < @before_id)
ORDER BY p.name DESC, p.id DESC
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price > @p
ORDER BY p.name, p.id
LIMIT 4

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price > @p AND p.name >= @after_name AND (p.name > @after_name OR p.id > @after_id)
ORDER BY p.name, p.id
LIMIT 4

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price > @p AND p.name <= @before_name AND (p.name < @before_name OR p.id < @before_id)
ORDER BY p.name DESC, p.id DESC
LIMIT 4

-- Of_a_join
SELECT p.name, ol.quantity, ol.order_id, ol.product_id
FROM order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
ORDER BY ol.quantity, ol.order_id, ol.product_id
LIMIT 2

SELECT p.name, ol.quantity, ol.order_id, ol.product_id
FROM order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
WHERE ol.quantity >= @after_quantity AND (ol.quantity > @after_quantity OR ol.order_id >= @after_order_id AND (ol.order_id > @after_order_id OR ol.product_id > @after_product_id))
ORDER BY ol.quantity, ol.order_id, ol.product_id
LIMIT 2

SELECT p.name, ol.quantity, ol.order_id, ol.product_id
FROM order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
WHERE ol.quantity <= @before_quantity AND (ol.quantity < @before_quantity OR ol.order_id <= @before_order_id AND (ol.order_id < @before_order_id OR ol.product_id < @before_product_id))
ORDER BY ol.quantity DESC, ol.order_id DESC, ol.product_id DESC
LIMIT 2

SELECT p.name, ol.quantity, ol.order_id, ol.product_id
FROM order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
ORDER BY ol.quantity, ol.order_id, ol.product_id
LIMIT 4

SELECT p.name, ol.quantity, ol.order_id, ol.product_id
FROM order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
WHERE ol.quantity >= @after_quantity AND (ol.quantity > @after_quantity OR ol.order_id >= @after_order_id AND (ol.order_id > @after_order_id OR ol.product_id > @after_product_id))
ORDER BY ol.quantity, ol.order_id, ol.product_id
LIMIT 4

SELECT p.name, ol.quantity, ol.order_id, ol.product_id
FROM order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
WHERE ol.quantity <= @before_quantity AND (ol.quantity < @before_quantity OR ol.order_id <= @before_order_id AND (ol.order_id < @before_order_id OR ol.product_id < @before_product_id))
ORDER BY ol.quantity DESC, ol.order_id DESC, ol.product_id DESC
LIMIT 4

-- Of_a_left_join
SELECT c.id, COALESCE(o.id, 0) AS "order", c.country, o.id AS c3
FROM customers AS c
LEFT JOIN orders AS o ON c.id = o.customer_id
ORDER BY c.country, c.id, o.id NULLS FIRST
LIMIT 2

SELECT c.id, COALESCE(o.id, 0) AS "order", c.country, o.id AS c3
FROM customers AS c
LEFT JOIN orders AS o ON c.id = o.customer_id
WHERE c.country >= @after_country AND (c.country > @after_country OR c.id >= @after_id AND (c.id > @after_id OR o.id IS NOT NULL))
ORDER BY c.country, c.id, o.id NULLS FIRST
LIMIT 2

SELECT c.id, COALESCE(o.id, 0) AS "order", c.country, o.id AS c3
FROM customers AS c
LEFT JOIN orders AS o ON c.id = o.customer_id
WHERE c.country >= @after_country AND (c.country > @after_country OR c.id >= @after_id AND (c.id > @after_id OR o.id > @after_id_1))
ORDER BY c.country, c.id, o.id NULLS FIRST
LIMIT 2

SELECT c.id, COALESCE(o.id, 0) AS "order", c.country, o.id AS c3
FROM customers AS c
LEFT JOIN orders AS o ON c.id = o.customer_id
WHERE c.country <= @before_country AND (c.country < @before_country OR c.id <= @before_id AND c.id < @before_id)
ORDER BY c.country DESC, c.id DESC, o.id DESC NULLS LAST
LIMIT 2

SELECT c.id, COALESCE(o.id, 0) AS "order", c.country, o.id AS c3
FROM customers AS c
LEFT JOIN orders AS o ON c.id = o.customer_id
WHERE c.country <= @before_country AND (c.country < @before_country OR c.id <= @before_id AND (c.id < @before_id OR o.id < @before_id_1 OR o.id IS NULL))
ORDER BY c.country DESC, c.id DESC, o.id DESC NULLS LAST
LIMIT 2

SELECT c.id, COALESCE(o.id, 0) AS "order", c.country, o.id AS c3
FROM customers AS c
LEFT JOIN orders AS o ON c.id = o.customer_id
ORDER BY c.country, c.id, o.id NULLS FIRST
LIMIT 4

SELECT c.id, COALESCE(o.id, 0) AS "order", c.country, o.id AS c3
FROM customers AS c
LEFT JOIN orders AS o ON c.id = o.customer_id
WHERE c.country >= @after_country AND (c.country > @after_country OR c.id >= @after_id AND (c.id > @after_id OR o.id > @after_id_1))
ORDER BY c.country, c.id, o.id NULLS FIRST
LIMIT 4

SELECT c.id, COALESCE(o.id, 0) AS "order", c.country, o.id AS c3
FROM customers AS c
LEFT JOIN orders AS o ON c.id = o.customer_id
WHERE c.country <= @before_country AND (c.country < @before_country OR c.id <= @before_id AND c.id < @before_id)
ORDER BY c.country DESC, c.id DESC, o.id DESC NULLS LAST
LIMIT 4

SELECT c.id, COALESCE(o.id, 0) AS "order", c.country, o.id AS c3
FROM customers AS c
LEFT JOIN orders AS o ON c.id = o.customer_id
WHERE c.country <= @before_country AND (c.country < @before_country OR c.id <= @before_id AND (c.id < @before_id OR o.id < @before_id_1 OR o.id IS NULL))
ORDER BY c.country DESC, c.id DESC, o.id DESC NULLS LAST
LIMIT 4

-- Of_a_projection
SELECT p.name, p.unit_price, p.supplier_id, p.id
FROM products AS p
ORDER BY p.supplier_id, p.id
LIMIT 2

SELECT p.name, p.unit_price, p.supplier_id, p.id
FROM products AS p
WHERE p.supplier_id >= @after_supplier_id AND (p.supplier_id > @after_supplier_id OR p.id > @after_id)
ORDER BY p.supplier_id, p.id
LIMIT 2

SELECT p.name, p.unit_price, p.supplier_id, p.id
FROM products AS p
WHERE p.supplier_id <= @before_supplier_id AND (p.supplier_id < @before_supplier_id OR p.id < @before_id)
ORDER BY p.supplier_id DESC, p.id DESC
LIMIT 2

SELECT p.name, p.unit_price, p.supplier_id, p.id
FROM products AS p
ORDER BY p.supplier_id, p.id
LIMIT 4

SELECT p.name, p.unit_price, p.supplier_id, p.id
FROM products AS p
WHERE p.supplier_id >= @after_supplier_id AND (p.supplier_id > @after_supplier_id OR p.id > @after_id)
ORDER BY p.supplier_id, p.id
LIMIT 4

SELECT p.name, p.unit_price, p.supplier_id, p.id
FROM products AS p
WHERE p.supplier_id <= @before_supplier_id AND (p.supplier_id < @before_supplier_id OR p.id < @before_id)
ORDER BY p.supplier_id DESC, p.id DESC
LIMIT 4

-- Of_distinct_values
SELECT DISTINCT c.city
FROM customers AS c
ORDER BY c.city NULLS FIRST
LIMIT 2

SELECT DISTINCT c.city
FROM customers AS c
WHERE c.city IS NOT NULL
ORDER BY c.city NULLS FIRST
LIMIT 2

SELECT DISTINCT c.city
FROM customers AS c
WHERE c.city > @after_city
ORDER BY c.city NULLS FIRST
LIMIT 2

SELECT DISTINCT c.city
FROM customers AS c
WHERE c.city < @before_city OR c.city IS NULL
ORDER BY c.city DESC NULLS LAST
LIMIT 2

SELECT DISTINCT c.city
FROM customers AS c
ORDER BY c.city NULLS FIRST
LIMIT 4

SELECT DISTINCT c.city
FROM customers AS c
WHERE c.city > @after_city
ORDER BY c.city NULLS FIRST
LIMIT 4

SELECT DISTINCT c.city
FROM customers AS c
WHERE c.city < @before_city OR c.city IS NULL
ORDER BY c.city DESC NULLS LAST
LIMIT 4

-- Of_groups
SELECT c.country, COUNT(*) AS count
FROM customers AS c
GROUP BY c.country
ORDER BY count DESC, c.country DESC
LIMIT 2

SELECT c.country, COUNT(*) AS count
FROM customers AS c
GROUP BY c.country
HAVING COUNT(*) <= @after AND (COUNT(*) < @after OR c.country < @after_country)
ORDER BY count DESC, c.country DESC
LIMIT 2

SELECT c.country, COUNT(*) AS count
FROM customers AS c
GROUP BY c.country
HAVING COUNT(*) >= @before AND (COUNT(*) > @before OR c.country > @before_country)
ORDER BY count, c.country
LIMIT 2

SELECT c.country, COUNT(*) AS count
FROM customers AS c
GROUP BY c.country
ORDER BY count DESC, c.country DESC
LIMIT 4

SELECT c.country, COUNT(*) AS count
FROM customers AS c
GROUP BY c.country
HAVING COUNT(*) <= @after AND (COUNT(*) < @after OR c.country < @after_country)
ORDER BY count DESC, c.country DESC
LIMIT 4

SELECT c.country, COUNT(*) AS count
FROM customers AS c
GROUP BY c.country
HAVING COUNT(*) >= @before AND (COUNT(*) > @before OR c.country > @before_country)
ORDER BY count, c.country
LIMIT 4

-- Of_numbered_rows
SELECT p.id, ROW_NUMBER() OVER (ORDER BY p.name, p.id) - 1 AS i, p.name
FROM products AS p
ORDER BY p.name, p.id
LIMIT 2

SELECT t.id, t.i, t.name COLLATE "C" AS name
FROM (
    SELECT p.id, ROW_NUMBER() OVER (ORDER BY p.name, p.id) - 1 AS i, p.name
    FROM products AS p
) AS t
WHERE t.name COLLATE "C" >= @after_name AND (t.name COLLATE "C" > @after_name OR t.id > @after_id)
ORDER BY name, t.id
LIMIT 2

SELECT t.id, t.i, t.name COLLATE "C" AS name
FROM (
    SELECT p.id, ROW_NUMBER() OVER (ORDER BY p.name, p.id) - 1 AS i, p.name
    FROM products AS p
) AS t
WHERE t.name COLLATE "C" <= @before_name AND (t.name COLLATE "C" < @before_name OR t.id < @before_id)
ORDER BY name DESC, t.id DESC
LIMIT 2

SELECT p.id, ROW_NUMBER() OVER (ORDER BY p.name, p.id) - 1 AS i, p.name
FROM products AS p
ORDER BY p.name, p.id
LIMIT 4

SELECT t.id, t.i, t.name COLLATE "C" AS name
FROM (
    SELECT p.id, ROW_NUMBER() OVER (ORDER BY p.name, p.id) - 1 AS i, p.name
    FROM products AS p
) AS t
WHERE t.name COLLATE "C" >= @after_name AND (t.name COLLATE "C" > @after_name OR t.id > @after_id)
ORDER BY name, t.id
LIMIT 4

SELECT t.id, t.i, t.name COLLATE "C" AS name
FROM (
    SELECT p.id, ROW_NUMBER() OVER (ORDER BY p.name, p.id) - 1 AS i, p.name
    FROM products AS p
) AS t
WHERE t.name COLLATE "C" <= @before_name AND (t.name COLLATE "C" < @before_name OR t.id < @before_id)
ORDER BY name DESC, t.id DESC
LIMIT 4

-- Of_rows_with_collections


-- Of_the_first_rows
SELECT t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    ORDER BY p.id
    LIMIT 7
) AS t
ORDER BY t.unit_price DESC, t.id
LIMIT 2

SELECT t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    ORDER BY p.id
    LIMIT 7
) AS t
WHERE t.unit_price <= @after_unit_price AND (t.unit_price < @after_unit_price OR t.id > @after_id)
ORDER BY t.unit_price DESC, t.id
LIMIT 2

SELECT t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    ORDER BY p.id
    LIMIT 7
) AS t
WHERE t.unit_price >= @before_unit_price AND (t.unit_price > @before_unit_price OR t.id < @before_id)
ORDER BY t.unit_price, t.id DESC
LIMIT 2

SELECT t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    ORDER BY p.id
    LIMIT 7
) AS t
ORDER BY t.unit_price DESC, t.id
LIMIT 4

SELECT t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    ORDER BY p.id
    LIMIT 7
) AS t
WHERE t.unit_price <= @after_unit_price AND (t.unit_price < @after_unit_price OR t.id > @after_id)
ORDER BY t.unit_price DESC, t.id
LIMIT 4

SELECT t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    ORDER BY p.id
    LIMIT 7
) AS t
WHERE t.unit_price >= @before_unit_price AND (t.unit_price > @before_unit_price OR t.id < @before_id)
ORDER BY t.unit_price, t.id DESC
LIMIT 4

-- Options_with_one_secret_take_each_others_cursors


-- Rows_that_come_and_go_move_nothing


-- What_makes_no_page_is_refused

