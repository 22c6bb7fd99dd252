-- Abs
SELECT p.id, abs(p.units_in_stock) AS a, abs(p.id - 7) AS b, abs(-p.unit_price) AS c
FROM products AS p

-- Abs_of_a_nullable
SELECT p.id
FROM products AS p
WHERE p.weight IS NOT NULL AND abs(p.weight) > @p

-- Angles
SELECT p.id, sin(CAST(p.id AS DOUBLE)) AS a, cos(CAST(p.id AS DOUBLE)) AS b, atan2(CAST(p.id AS DOUBLE), @p) AS c, @p_1 * CAST(p.id AS DOUBLE) AS d
FROM products AS p

-- Clamp
SELECT least(greatest(p.id, 3), 7) AS c0
FROM products AS p

-- CompareTo
SELECT p.id
FROM products AS p
WHERE p.id > p.supplier_id AND p.unit_price < @p

-- Decimal_members
SELECT o.id, CASE WHEN abs(round(o.freight, 1) - o.freight) * 2 = power(10, -1) THEN 2 * round(o.freight / 2, 1) ELSE round(o.freight, 1) END AS a, floor(o.freight) AS b, (-o.freight) AS c, o.freight + @p AS d
FROM orders AS o

-- Floor_ceiling_truncate
SELECT o.id, floor(o.freight) AS a, ceiling(o.freight) AS b, truncate(o.freight, 0) AS c
FROM orders AS o

-- Floor_ceiling_truncate_of_doubles
SELECT ol.order_id, ol.product_id, floor(CAST(ol.quantity AS DOUBLE) / @p) AS a, ceiling(CAST(ol.quantity AS DOUBLE) / @p_1) AS b, truncate(CAST(ol.quantity AS DOUBLE) / @p_2, 0) AS c
FROM order_lines AS ol

-- In_a_condition
SELECT p.id
FROM products AS p
WHERE power(CAST(p.id AS DOUBLE), @n) > @p AND floor(round(p.unit_price / @p_1, 28)) < @n_1

-- Infinities
SELECT s.id, s.`double` IS NULL AND FALSE AS a, s.`double` IS NULL AS b
FROM samples AS s

-- Min_and_max
SELECT p.id, greatest(p.id, p.supplier_id) AS a, least(p.unit_price, @p) AS b, greatest(p.id, 5) AS c
FROM products AS p

-- Powers_and_roots
SELECT p.id, power(CAST(p.id AS DOUBLE), @p) AS a, sqrt(CAST(p.id AS DOUBLE)) AS b, exp(CAST(p.supplier_id AS DOUBLE)) AS c, ln(CAST(p.id AS DOUBLE)) AS d, log10(CAST(p.id AS DOUBLE)) AS e
FROM products AS p

-- Round_away_from_zero
SELECT ol.order_id, ol.product_id, CASE 1 WHEN 0 THEN round(CAST(ol.quantity AS DOUBLE) / @p) WHEN 1 THEN truncate(CAST(ol.quantity AS DOUBLE) / @p, 0) + CASE WHEN abs((CAST(ol.quantity AS DOUBLE) / @p) - truncate(CAST(ol.quantity AS DOUBLE) / @p, 0)) >= 0.5 THEN sign(CAST(ol.quantity AS DOUBLE) / @p) ELSE 0 END WHEN 2 THEN truncate(CAST(ol.quantity AS DOUBLE) / @p, 0) WHEN 3 THEN floor(CAST(ol.quantity AS DOUBLE) / @p) ELSE ceiling(CAST(ol.quantity AS DOUBLE) / @p) END AS a, CASE 1 WHEN 0 THEN CASE WHEN abs(round(round(ol.quantity / @p_1, 28), 0) - round(ol.quantity / @p_1, 28)) * 2 = power(10, -0) THEN 2 * round(round(ol.quantity / @p_1, 28) / 2, 0) ELSE round(round(ol.quantity / @p_1, 28), 0) END WHEN 1 THEN round(round(ol.quantity / @p_1, 28), 0) WHEN 2 THEN truncate(round(ol.quantity / @p_1, 28), 0) WHEN 3 THEN floor(round(ol.quantity / @p_1, 28) * power(10, 0)) / power(10, 0) ELSE ceiling(round(ol.quantity / @p_1, 28) * power(10, 0)) / power(10, 0) END AS b
FROM order_lines AS ol

-- Round_goes_to_the_even_neighbour
SELECT ol.order_id, ol.product_id, round(CAST(ol.quantity AS DOUBLE) / @p) AS a, CASE WHEN abs(round(round(ol.quantity / @p_1, 28), 0) - round(ol.quantity / @p_1, 28)) * 2 = 1 THEN 2 * round(round(ol.quantity / @p_1, 28) / 2, 0) ELSE round(round(ol.quantity / @p_1, 28), 0) END AS b
FROM order_lines AS ol

-- Round_to_digits
SELECT ol.order_id, ol.product_id, CASE WHEN abs(round(ol.unit_price, 1) - ol.unit_price) * 2 = power(10, -1) THEN 2 * round(ol.unit_price / 2, 1) ELSE round(ol.unit_price, 1) END AS a, round(ol.discount, 3) AS b
FROM order_lines AS ol

-- Rounded_and_divided_decimals_beside_others
SELECT CASE WHEN abs(round(COALESCE(c.credit_limit, @p), 1) - COALESCE(c.credit_limit, @p)) * 2 = power(10, -1) THEN 2 * round(COALESCE(c.credit_limit, @p) / 2, 1) ELSE round(COALESCE(c.credit_limit, @p), 1) END AS c0
FROM customers AS c
UNION ALL
SELECT p.unit_price
FROM products AS p

SELECT c.id, CASE WHEN abs(round(COALESCE(c.credit_limit, @p), 2) - COALESCE(c.credit_limit, @p)) * 2 = power(10, -2) THEN 2 * round(COALESCE(c.credit_limit, @p) / 2, 2) ELSE round(COALESCE(c.credit_limit, @p), 2) END AS a, CASE WHEN abs(round(COALESCE(c.credit_limit, @p_1), 0) - COALESCE(c.credit_limit, @p_1)) * 2 = 1 THEN 2 * round(COALESCE(c.credit_limit, @p_1) / 2, 0) ELSE round(COALESCE(c.credit_limit, @p_1), 0) END AS b, round(COALESCE(c.credit_limit, @p_2) / @p_3, 28) AS c, round(COALESCE(c.credit_limit, @p_4) / @p_5, 28) AS d
FROM customers AS c

SELECT round(COALESCE(c.credit_limit, @p) / @p_1, 28) AS c0
FROM customers AS c
UNION ALL
SELECT p.unit_price
FROM products AS p

SELECT round(COALESCE(c.credit_limit, @p) / @p_1, 28) AS c0
FROM customers AS c
WHERE c.credit_limit < 1000000
UNION ALL
SELECT p.id AS c0
FROM products AS p

SELECT p.id, CASE WHEN abs(round(round(p.unit_price / @p, 28), 2) - round(p.unit_price / @p, 28)) * 2 = power(10, -2) THEN 2 * round(round(p.unit_price / @p, 28) / 2, 2) ELSE round(round(p.unit_price / @p, 28), 2) END AS a, CASE WHEN abs(round(round((-p.unit_price) / @p_1, 28), 1) - round((-p.unit_price) / @p_1, 28)) * 2 = power(10, -1) THEN 2 * round(round((-p.unit_price) / @p_1, 28) / 2, 1) ELSE round(round((-p.unit_price) / @p_1, 28), 1) END AS b, CASE WHEN abs(round(round(p.unit_price / @p_2, 28), 0) - round(p.unit_price / @p_2, 28)) * 2 = 1 THEN 2 * round(round(p.unit_price / @p_2, 28) / 2, 0) ELSE round(round(p.unit_price / @p_2, 28), 0) END AS c, CASE WHEN abs(round(p.unit_price, 20) - p.unit_price) * 2 = power(10, -20) THEN 2 * round(p.unit_price / 2, 20) ELSE round(p.unit_price, 20) END AS d, CASE WHEN abs(round(p.id * @p_3, 2) - (p.id * @p_3)) * 2 = power(10, -2) THEN 2 * round((p.id * @p_3) / 2, 2) ELSE round(p.id * @p_3, 2) END AS e, CASE WHEN abs(round(p.id * @p_4, 1) - (p.id * @p_4)) * 2 = power(10, -1) THEN 2 * round((p.id * @p_4) / 2, 1) ELSE round(p.id * @p_4, 1) END AS f, CASE WHEN abs(round(p.id * @p_5, 0) - (p.id * @p_5)) * 2 = 1 THEN 2 * round((p.id * @p_5) / 2, 0) ELSE round(p.id * @p_5, 0) END AS g, CASE 1 WHEN 0 THEN CASE WHEN abs(round(p.id * @p_6, 2) - (p.id * @p_6)) * 2 = power(10, -2) THEN 2 * round((p.id * @p_6) / 2, 2) ELSE round(p.id * @p_6, 2) END WHEN 1 THEN round(p.id * @p_6, 2) WHEN 2 THEN truncate(p.id * @p_6, 2) WHEN 3 THEN floor((p.id * @p_6) * power(10, 2)) / power(10, 2) ELSE ceiling((p.id * @p_6) * power(10, 2)) / power(10, 2) END AS h
FROM products AS p

-- Sign
SELECT o.id, sign(o.freight) AS a, sign(o.id - 3) AS b
FROM orders AS o
