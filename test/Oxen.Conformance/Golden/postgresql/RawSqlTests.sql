-- A_common_table_expression
with recursive chain (id) as (select id from employees where reports_to_id is null union all select e.id from employees as e join chain on e.reports_to_id = chain.id) select id from chain

-- A_common_table_expression_with_LINQ_over_it
WITH raw (c0) AS (
with chosen as (select id from products where id > @p) select id from chosen
)
SELECT raw.c0
FROM raw
ORDER BY raw.c0
LIMIT 2

-- A_hole_that_is_null
select id from customers where coalesce(region, '-') = coalesce(@p, '-')

-- A_list_of_the_keys_of_raw_SQL
WITH raw (c0) AS (
select product_id from order_lines where quantity > @p
)
SELECT p.id
FROM products AS p
WHERE p.id IN (
    SELECT raw.c0
    FROM raw
)

-- A_text_with_braces_and_quotes
select '{}''{0}--/*' || @p as x

-- Classes
select country, count(*) as count, count(case when accepts_mail then 1 end) > 0 as "any" from customers group by country

-- Entities
select * from customers where country = @p

-- Entities_are_counted
WITH raw AS (
select * from products where supplier_id = @p_1
)
SELECT COUNT(*) AS c0
FROM raw
WHERE raw.unit_price > @p

-- Entities_from_columns_in_another_order
select description, name, id from categories

-- Entities_in_a_subquery
WITH raw AS (
select * from products where unit_price > @p
)
SELECT s.id
FROM suppliers AS s
WHERE EXISTS (
    SELECT 1
    FROM raw
    WHERE raw.supplier_id = s.id AND raw.is_discontinued
)

-- Entities_with_LINQ_over_them
WITH raw AS (
select * from products where supplier_id = @p_1
)
SELECT raw.id, raw.name COLLATE "C" AS name
FROM raw
WHERE raw.unit_price > @p
ORDER BY name

-- First_of_SQL
WITH raw AS (
select * from products order by id
)
SELECT raw.id, raw.name, raw.category_id, raw.supplier_id, raw.unit_price, raw.units_in_stock, raw.reorder_level, raw.is_discontinued, raw.weight, raw.sku
FROM raw
ORDER BY raw.id
LIMIT 1

-- Holes_of_every_type
select id from samples where int_n > @p and long_n < @p_1 and decimal_n <> @p_2 and double_n < @p_3 and string <> @p_4 and bool = @p_5 and date_time > @p_6 and date < @p_7 and guid <> @p_8

-- Records
select city, count(*) as customers from customers group by city

-- Records_with_LINQ_over_them
WITH raw AS (
select city, count(*) as customers from customers group by city
)
SELECT raw.city COLLATE "C" AS city, raw.customers
FROM raw
WHERE raw.customers > 1
ORDER BY city NULLS FIRST

-- Records_with_properties
select contact_name, credit_limit from customers where contact_name is not null

-- SQL_joined_with_a_table
WITH raw AS (
select * from products
)
SELECT raw.name, s.name AS supplier
FROM raw
JOIN suppliers AS s ON raw.supplier_id = s.id

-- Single_nullable_values
select category_id from products

-- Single_values
select name from products where id < @p

-- Single_values_are_summed
WITH raw (c0) AS (
select unit_price from products where id < @p
)
SELECT COALESCE(SUM(raw.c0), 0) AS c0
FROM raw

-- Single_values_with_LINQ_over_them
WITH raw (c0) AS (
select id from products
)
SELECT raw.c0 * 2 AS c0
FROM raw
WHERE raw.c0 > 10
ORDER BY raw.c0 DESC

-- Tuples_by_position
select id, name, weight from products

-- Tuples_with_LINQ_over_them
WITH raw ("Item1", "Item2") AS (
select id, name from products
)
SELECT raw."Item2"
FROM raw
WHERE raw."Item1" < 5
ORDER BY raw."Item1"

-- Two_pieces_of_SQL_are_combined
WITH raw (c0) AS (
select country from customers
),
raw1 (c0) AS (
select country from suppliers
)
SELECT raw.c0
FROM raw
UNION
SELECT raw1.c0
FROM raw1
