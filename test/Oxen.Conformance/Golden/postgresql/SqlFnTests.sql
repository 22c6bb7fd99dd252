-- Between_columns
SELECT p.id
FROM products AS p
WHERE p.units_in_stock >= p.reorder_level AND p.units_in_stock <= ((30 & 32767) - (30 & 32768))

-- Between_decimals
SELECT p.id
FROM products AS p
WHERE p.unit_price >= @p AND p.unit_price <= @p_1

-- Between_enums_stored_as_text
SELECT o.id
FROM orders AS o
WHERE CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END >= 1 AND CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END <= 2

-- Between_instants
SELECT o.id
FROM orders AS o
WHERE o.placed_at >= @from AND o.placed_at <= @from_1

-- Between_numbers
SELECT p.id
FROM products AS p
WHERE p.id >= @item1 AND p.id <= @item2

-- Between_of_a_nullable
SELECT p.id
FROM products AS p
WHERE (p.weight >= 1.0) IS NOT TRUE OR (p.weight <= 5.0) IS NOT TRUE

-- Collate_compares
SELECT c.id
FROM customers AS c
WHERE c.city COLLATE "NOCASE" = @p

-- Collate_orders
SELECT p.id
FROM products AS p
WHERE starts_with(p.name, @p) OR starts_with(p.name, @p_1) OR starts_with(p.name, @p_2)
ORDER BY p.name COLLATE "NOCASE", p.id

-- In_columns
SELECT p.id
FROM products AS p
WHERE p.id IN (p.supplier_id, p.supplier_id + 3, 14)

-- In_enums
SELECT o.id
FROM orders AS o
WHERE o.status NOT IN ('Open', 'Cancelled')

-- In_values
SELECT c.id
FROM customers AS c
WHERE c.city IN (@p, @p_1)

-- In_with_null
SELECT c.id
FROM customers AS c
WHERE c.region = @p OR c.region IS NULL

-- Like_with_an_escape
SELECT s.id
FROM samples AS s
WHERE s.string LIKE @p ESCAPE @p_1

-- Like_with_an_escape_of_a_variable
SELECT s.id
FROM samples AS s
WHERE s.string_n LIKE @p ESCAPE @p_1

-- Not_like
SELECT s.id
FROM samples AS s
WHERE (s.string_n LIKE @p) IS NOT TRUE
