-- A_collection_of_all
SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id

-- A_member_of_one
SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount
FROM order_lines AS ol
WHERE ol.order_id = ANY(@keys)

-- A_reference_of_all_is_one_object_for_each_row
SELECT c.id, c.name, c.description
FROM categories AS c
WHERE c.id = ANY(@keys)
