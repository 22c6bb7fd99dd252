-- A_member_of_what_is_found
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.supplier_id = 2
ORDER BY p.id
LIMIT 1

-- ElementAt
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.id
LIMIT @count OFFSET @count_1

-- ElementAtOrDefault
SELECT p.name
FROM products AS p
ORDER BY p.id
LIMIT @count OFFSET @count_1

-- ElementAt_beyond_the_end_throws
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.id
LIMIT @count OFFSET @count_1

-- ElementAt_of_a_negative_index_throws


-- ElementAt_of_a_page
SELECT t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    ORDER BY p.id
    LIMIT 3 OFFSET @count
) AS t
ORDER BY t.id
LIMIT @count_1 OFFSET @count_2

-- First
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.id
LIMIT 1

-- FirstOrDefault
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id = @id
LIMIT 1

-- FirstOrDefault_of_a_nullable
SELECT p.weight
FROM products AS p
WHERE p.id = @id
LIMIT 1

-- FirstOrDefault_of_a_tuple
SELECT p.id, p.name
FROM products AS p
WHERE p.id < 0
LIMIT 1

-- FirstOrDefault_of_a_value
SELECT p.units_in_stock
FROM products AS p
WHERE p.id = @id
LIMIT 1

-- FirstOrDefault_of_an_anonymous_type
SELECT p.id, p.name
FROM products AS p
WHERE p.id < 0
LIMIT 1

-- FirstOrDefault_with_a_default
SELECT p.id
FROM products AS p
WHERE p.id = @id
LIMIT 1

-- FirstOrDefault_with_a_predicate_and_a_default
SELECT p.id
FROM products AS p
WHERE p.id = @id
LIMIT 1

-- FirstOrDefault_with_a_variable_as_default
SELECT p.name
FROM products AS p
WHERE p.name = @item1
LIMIT 1

-- FirstOrDefault_without_a_predicate
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id = 7
LIMIT 1

-- First_of_a_null
SELECT p.category_id
FROM products AS p
WHERE p.id = 4
LIMIT 1

-- First_of_an_anonymous_type
SELECT p.id, p.name
FROM products AS p
ORDER BY p.id
LIMIT 1

-- First_of_nothing_throws
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE FALSE
LIMIT 1

-- First_with_a_predicate
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.supplier_id = @supplier
ORDER BY p.id DESC
LIMIT 1

-- Last
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.id DESC
LIMIT 1

-- LastOrDefault
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.supplier_id = @supplier
ORDER BY p.id DESC
LIMIT 1

-- LastOrDefault_of_nulls
SELECT c.id
FROM customers AS c
ORDER BY c.region DESC NULLS LAST, c.id DESC
LIMIT 1

-- Last_turns_every_key
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.supplier_id DESC, p.unit_price, p.id DESC
LIMIT 1

-- Last_with_a_predicate
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.supplier_id = @supplier
ORDER BY p.id DESC
LIMIT 1

-- Single
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id = @id
LIMIT 2

-- SingleOrDefault
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id = @id
LIMIT 2

-- SingleOrDefault_of_several_throws
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.supplier_id = 1
LIMIT 2

-- SingleOrDefault_with_a_default
SELECT p.name
FROM products AS p
WHERE p.id = @id
LIMIT 2

-- Single_of_a_page
SELECT t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    ORDER BY p.id
    LIMIT 1
) AS t
ORDER BY t.id
LIMIT 2

-- Single_of_a_page_of_two_throws
SELECT t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    ORDER BY p.id
    LIMIT 2
) AS t
ORDER BY t.id
LIMIT 2

-- Single_of_several_throws
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.supplier_id = 1
LIMIT 2

-- Single_without_a_predicate
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.id = @p
LIMIT 2
