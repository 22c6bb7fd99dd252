-- A_collection_of_all
SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN orders AS o ON o.customer_id = k.id

-- A_member_of_one
SELECT k.n, ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN order_lines AS ol ON ol.order_id = k.id

-- A_reference_of_all_is_one_object_for_each_row
SELECT k.n, c.id, c.name, c.description
FROM (SELECT key AS n, value AS category_id FROM json_each(@keys)) AS k
JOIN categories AS c ON k.category_id = c.id
