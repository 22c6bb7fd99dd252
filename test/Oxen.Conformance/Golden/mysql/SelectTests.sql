-- A_calculation
SELECT ol.quantity * ol.unit_price AS c0
FROM order_lines AS ol

-- A_class_with_a_constructor_and_initialisers
SELECT p.unit_price, p.name
FROM products AS p

-- A_class_with_initialisers
SELECT p.name, p.unit_price, p.category_id
FROM products AS p

-- A_client_call_in_the_final_projection
SELECT p.name
FROM products AS p

-- A_client_call_inside_an_object
SELECT p.id, p.name
FROM products AS p

-- A_client_call_of_the_whole_row
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p

-- A_client_call_with_a_variable
SELECT p.name
FROM products AS p

-- A_collection_that_is_no_relation_is_read_by_CSharp
SELECT c.name
FROM customers AS c

-- A_column_as_an_object
SELECT p.name
FROM products AS p

-- A_column_made_nullable
SELECT p.id
FROM products AS p

-- A_column_made_wider
SELECT p.units_in_stock
FROM products AS p

-- A_column_of_a_value_type
SELECT p.unit_price
FROM products AS p

-- A_condition
SELECT p.unit_price > @p AS c0
FROM products AS p

-- A_conditional
SELECT CASE WHEN p.unit_price > @p THEN @p_1 WHEN p.unit_price > @p_2 THEN @p_3 ELSE @p_4 END AS c0
FROM products AS p

-- A_conditional_between_objects
SELECT p.is_discontinued, p.id, p.name
FROM products AS p
ORDER BY p.id

-- A_delegate_in_the_final_projection
SELECT p.id, p.name
FROM products AS p

-- A_format_in_an_interpolated_text
SELECT p.unit_price, p.name
FROM products AS p

-- A_list_with_initialisers
SELECT p.id, p.supplier_id
FROM products AS p

-- A_nullable_column
SELECT p.weight
FROM products AS p

-- A_nullable_value_with_another_default
SELECT COALESCE(p.reorder_level, @other) AS c0
FROM products AS p

-- A_nullable_value_with_its_default
SELECT COALESCE(p.reorder_level, 0) AS c0
FROM products AS p

-- A_record
SELECT c.city, c.country
FROM customers AS c

-- A_record_struct
SELECT p.id, p.name
FROM products AS p

-- A_record_with_more_members
SELECT c.name, c.region, c.city, c.country
FROM customers AS c

-- A_single_column
SELECT c.city
FROM customers AS c

-- A_subquery_that_is_filtered_and_ordered_by_again
SELECT s.id, (
    SELECT COUNT(*)
    FROM products AS p
    WHERE p.supplier_id = s.id
) AS products
FROM suppliers AS s
WHERE (
    SELECT COUNT(*)
    FROM products AS p
    WHERE p.supplier_id = s.id
) > 1
ORDER BY products DESC, s.id

-- A_ternary_of_nulls
SELECT CASE WHEN p.is_discontinued THEN NULL ELSE p.id END AS c0
FROM products AS p

-- A_tuple
SELECT p.id, p.name
FROM products AS p

-- A_value_tuple
SELECT p.id, p.name, p.weight
FROM products AS p

-- A_value_tuple_by_its_constructor
SELECT p.id, p.name
FROM products AS p

-- An_anonymous_type
SELECT p.id, p.name, round(p.unit_price * @p, 28) AS price
FROM products AS p

-- An_array
SELECT p.id, p.supplier_id
FROM products AS p

-- An_entity_inside
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p

-- An_entity_inside_twice
SELECT c.id, c.name, c.description
FROM categories AS c

-- An_entity_made_anew
SELECT p.id, p.name
FROM products AS p

-- An_enum
SELECT o.status, o.priority
FROM orders AS o

-- An_enum_as_its_number
SELECT c.`rank`
FROM customers AS c

-- An_interpolated_text
SELECT p.id, p.name
FROM products AS p

-- Constants_are_not_sent
SELECT p.id
FROM products AS p

-- Nested_anonymous_types
SELECT c.id, c.city, c.country, c.region
FROM customers AS c

-- Only_a_constant
SELECT 1
FROM products AS p

-- Only_a_variable
SELECT 1
FROM products AS p

-- Select_after_select_reads_back_a_member
SELECT round(p.unit_price * @p, 28) + @p_1 AS c0
FROM products AS p

-- The_row_itself
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p

-- The_same_column_twice_is_read_once
SELECT p.name
FROM products AS p

-- Variables_are_not_sent
SELECT p.id
FROM products AS p

-- Where_after_a_nested_select
SELECT c.id, c.city
FROM customers AS c
WHERE c.city = @p
ORDER BY c.city, c.id

-- Where_after_select_of_a_class
SELECT p.name, p.unit_price
FROM products AS p
WHERE p.unit_price > @p

-- Where_after_select_of_a_record
SELECT c.city, c.country
FROM customers AS c
WHERE c.city = @p

-- Where_after_select_of_a_tuple
SELECT p.id, p.unit_price
FROM products AS p
WHERE p.unit_price > @p

-- Where_after_select_reads_back_a_member
SELECT p.id, round(p.unit_price * @p, 28) AS `double`
FROM products AS p
WHERE round(p.unit_price * @p, 28) > @p_1

-- Where_on_an_entity_inside
SELECT p.name
FROM products AS p
WHERE p.unit_price > @p AND p.id * 2 > 10
