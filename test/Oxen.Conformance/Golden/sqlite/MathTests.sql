-- Abs
SELECT p.id, abs(p.units_in_stock) AS a, abs(p.id - 7) AS b, oxen_decimal_abs(oxen_decimal_negate(p.unit_price)) AS c
FROM products AS p

-- Abs_of_a_nullable
SELECT p.id
FROM products AS p
WHERE p.weight IS NOT NULL AND abs(p.weight) > @p

-- Angles
SELECT p.id, oxen_sin(CAST(p.id AS REAL)) AS a, oxen_cos(CAST(p.id AS REAL)) AS b, oxen_atan2(CAST(p.id AS REAL), @p) AS c, @p_1 * CAST(p.id AS REAL) AS d
FROM products AS p

-- Clamp
SELECT min(max(p.id, 3), 7) AS c0
FROM products AS p

-- CompareTo
SELECT p.id
FROM products AS p
WHERE p.id > p.supplier_id AND p.unit_price COLLATE OXEN_DECIMAL < @p

-- Decimal_members
SELECT o.id, oxen_decimal_round(o.freight, 1) AS a, oxen_decimal_floor(o.freight) AS b, oxen_decimal_negate(o.freight) AS c, oxen_decimal_add(o.freight, @p) AS d
FROM orders AS o

-- Floor_ceiling_truncate
SELECT o.id, oxen_decimal_floor(o.freight) AS a, oxen_decimal_ceiling(o.freight) AS b, oxen_decimal_truncate(o.freight) AS c
FROM orders AS o

-- Floor_ceiling_truncate_of_doubles
SELECT ol.order_id, ol.product_id, oxen_floor(CAST(ol.quantity AS REAL) / @p) AS a, oxen_ceiling(CAST(ol.quantity AS REAL) / @p_1) AS b, oxen_truncate(CAST(ol.quantity AS REAL) / @p_2) AS c
FROM order_lines AS ol

-- In_a_condition
SELECT p.id
FROM products AS p
WHERE oxen_pow(CAST(p.id AS REAL), @n) > @p AND oxen_decimal_floor(oxen_decimal_divide(p.unit_price, @p_1)) COLLATE OXEN_DECIMAL < @n_1

-- Infinities
SELECT s.id, abs(s.double) = 9e999 AS a, s.double IS NULL AS b, s.double = 9e999 AS c
FROM samples AS s

-- Min_and_max
SELECT p.id, max(p.id, p.supplier_id) AS a, min(p.unit_price COLLATE OXEN_DECIMAL, @p) AS b, max(p.id, 5) AS c
FROM products AS p

-- Powers_and_roots
SELECT p.id, oxen_pow(CAST(p.id AS REAL), @p) AS a, oxen_sqrt(CAST(p.id AS REAL)) AS b, oxen_exp(CAST(p.supplier_id AS REAL)) AS c, oxen_log(CAST(p.id AS REAL)) AS d, oxen_log10(CAST(p.id AS REAL)) AS e
FROM products AS p

-- Round_away_from_zero
SELECT ol.order_id, ol.product_id, oxen_round(CAST(ol.quantity AS REAL) / @p, 0, 1) AS a, oxen_decimal_round(oxen_decimal_divide(ol.quantity, @p_1), 0, 1) AS b
FROM order_lines AS ol

-- Round_goes_to_the_even_neighbour
SELECT ol.order_id, ol.product_id, oxen_round(CAST(ol.quantity AS REAL) / @p) AS a, oxen_decimal_round(oxen_decimal_divide(ol.quantity, @p_1)) AS b
FROM order_lines AS ol

-- Round_to_digits
SELECT ol.order_id, ol.product_id, oxen_decimal_round(ol.unit_price, 1) AS a, oxen_round(ol.discount, 3) AS b
FROM order_lines AS ol

-- Rounded_and_divided_decimals_beside_others
SELECT oxen_decimal_round(COALESCE(c.credit_limit, @p), 1) AS c0
FROM customers AS c
UNION ALL
SELECT p.unit_price
FROM products AS p

SELECT c.id, oxen_decimal_round(COALESCE(c.credit_limit, @p), 2) AS a, oxen_decimal_round(COALESCE(c.credit_limit, @p_1)) AS b, oxen_decimal_divide(COALESCE(c.credit_limit, @p_2), @p_3) AS c, oxen_decimal_divide(COALESCE(c.credit_limit, @p_4), @p_5) AS d
FROM customers AS c

SELECT oxen_decimal_divide(COALESCE(c.credit_limit, @p), @p_1) AS c0
FROM customers AS c
UNION ALL
SELECT p.unit_price
FROM products AS p

SELECT oxen_decimal_divide(COALESCE(c.credit_limit, @p), @p_1) AS c0
FROM customers AS c
WHERE c.credit_limit COLLATE OXEN_DECIMAL < oxen_decimal(1000000)
UNION ALL
SELECT oxen_decimal(p.id) AS c0
FROM products AS p

SELECT p.id, oxen_decimal_round(oxen_decimal_divide(p.unit_price, @p), 2) AS a, oxen_decimal_round(oxen_decimal_divide(oxen_decimal_negate(p.unit_price), @p_1), 1) AS b, oxen_decimal_round(oxen_decimal_divide(p.unit_price, @p_2)) AS c, oxen_decimal_round(p.unit_price, 20) AS d, oxen_decimal_round(oxen_decimal_multiply(p.id, @p_3), 2) AS e, oxen_decimal_round(oxen_decimal_multiply(p.id, @p_4), 1) AS f, oxen_decimal_round(oxen_decimal_multiply(p.id, @p_5)) AS g, oxen_decimal_round(oxen_decimal_multiply(p.id, @p_6), 2, 1) AS h
FROM products AS p

-- Sign
SELECT o.id, oxen_decimal_sign(o.freight) AS a, sign(o.id - 3) AS b
FROM orders AS o
