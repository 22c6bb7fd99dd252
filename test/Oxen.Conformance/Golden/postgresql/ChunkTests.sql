-- Its_SQL_is_that_of_the_rows


-- Of_a_page
SELECT p.id
FROM products AS p
ORDER BY p.id
LIMIT 5 OFFSET @count

-- Of_entities
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.id

-- Of_nothing
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id < 0

-- Of_rows_with_collections


-- Of_size_zero


-- Of_values
SELECT p.name
FROM products AS p
ORDER BY p.id

-- Taken_one_by_one

