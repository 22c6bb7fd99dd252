-- Abs
SELECT p.id, abs(p.units_in_stock) AS a, abs(p.id - 7) AS b, abs(-p.unit_price) AS c
FROM products AS p

-- Abs_of_a_nullable
SELECT p.id
FROM products AS p
WHERE p.weight IS NOT NULL AND abs(p.weight) > @p

-- Angles
SELECT p.id, sin(CAST(p.id AS double precision)) AS a, cos(CAST(p.id AS double precision)) AS b, atan2(CAST(p.id AS double precision), @p) AS c, @p_1 * CAST(p.id AS double precision) AS d
FROM products AS p

-- Clamp
SELECT least(greatest(p.id, 3), 7) AS c0
FROM products AS p

-- CompareTo
SELECT p.id
FROM products AS p
WHERE p.id > p.supplier_id AND p.unit_price < @p

-- Decimal_members
SELECT o.id, CASE WHEN abs(o.freight * power(CAST(10 AS numeric), 1)) % 2 = 0.5 THEN trunc(o.freight, 1) ELSE round(o.freight, least(1, scale(o.freight))) END AS a, floor(o.freight) AS b, (-o.freight) AS c, o.freight + @p AS d
FROM orders AS o

-- Floor_ceiling_truncate
SELECT o.id, floor(o.freight) AS a, ceiling(o.freight) AS b, trunc(o.freight) AS c
FROM orders AS o

-- Floor_ceiling_truncate_of_doubles
SELECT ol.order_id, ol.product_id, floor(CAST(ol.quantity AS double precision) / @p) AS a, ceiling(CAST(ol.quantity AS double precision) / @p_1) AS b, trunc(CAST(ol.quantity AS double precision) / @p_2) AS c
FROM order_lines AS ol

-- In_a_condition
SELECT p.id
FROM products AS p
WHERE power(CAST(p.id AS double precision), @n) > @p AND floor(p.unit_price / (@p_1 + 0.0000000000000000000000000000)) < @n_1

-- Infinities
SELECT s.id, abs(s.double) = 'Infinity' AS a, s.double = 'NaN' AS b, s.double = 'Infinity' AS c
FROM samples AS s

-- Min_and_max
SELECT p.id, greatest(p.id, p.supplier_id) AS a, least(p.unit_price, @p) AS b, greatest(p.id, 5) AS c
FROM products AS p

-- Powers_and_roots
SELECT p.id, power(CAST(p.id AS double precision), @p) AS a, sqrt(CAST(p.id AS double precision)) AS b, exp(CAST(p.supplier_id AS double precision)) AS c, ln(CAST(p.id AS double precision)) AS d, log(CAST(p.id AS double precision)) AS e
FROM products AS p

-- Round_away_from_zero
SELECT ol.order_id, ol.product_id, CASE 1 WHEN 0 THEN round(CAST(ol.quantity AS double precision) / @p) WHEN 1 THEN sign(CAST(ol.quantity AS double precision) / @p) * floor(abs(CAST(ol.quantity AS double precision) / @p) + 0.5) WHEN 2 THEN trunc(CAST(ol.quantity AS double precision) / @p) WHEN 3 THEN floor(CAST(ol.quantity AS double precision) / @p) ELSE ceiling(CAST(ol.quantity AS double precision) / @p) END AS a, round(CASE 1 WHEN 0 THEN CASE WHEN abs(CAST(ol.quantity AS numeric) / (@p_1 + 0.0000000000000000000000000000)) % 2 = 0.5 THEN trunc(CAST(ol.quantity AS numeric) / (@p_1 + 0.0000000000000000000000000000)) ELSE round(CAST(ol.quantity AS numeric) / (@p_1 + 0.0000000000000000000000000000)) END WHEN 1 THEN round(CAST(ol.quantity AS numeric) / (@p_1 + 0.0000000000000000000000000000)) WHEN 2 THEN trunc(CAST(ol.quantity AS numeric) / (@p_1 + 0.0000000000000000000000000000)) WHEN 3 THEN floor(CAST(ol.quantity AS numeric) / (@p_1 + 0.0000000000000000000000000000)) ELSE ceiling(CAST(ol.quantity AS numeric) / (@p_1 + 0.0000000000000000000000000000)) END, greatest(29 - length(CAST(trunc(abs(CASE 1 WHEN 0 THEN CASE WHEN abs(CAST(ol.quantity AS numeric) / (@p_1 + 0.0000000000000000000000000000)) % 2 = 0.5 THEN trunc(CAST(ol.quantity AS numeric) / (@p_1 + 0.0000000000000000000000000000)) ELSE round(CAST(ol.quantity AS numeric) / (@p_1 + 0.0000000000000000000000000000)) END WHEN 1 THEN round(CAST(ol.quantity AS numeric) / (@p_1 + 0.0000000000000000000000000000)) WHEN 2 THEN trunc(CAST(ol.quantity AS numeric) / (@p_1 + 0.0000000000000000000000000000)) WHEN 3 THEN floor(CAST(ol.quantity AS numeric) / (@p_1 + 0.0000000000000000000000000000)) ELSE ceiling(CAST(ol.quantity AS numeric) / (@p_1 + 0.0000000000000000000000000000)) END) * 1.2621774483536188887) AS text)), 0)) AS b
FROM order_lines AS ol

-- Round_goes_to_the_even_neighbour
SELECT ol.order_id, ol.product_id, round(CAST(ol.quantity AS double precision) / @p) AS a, round(CASE WHEN abs(CAST(ol.quantity AS numeric) / (@p_1 + 0.0000000000000000000000000000)) % 2 = 0.5 THEN trunc(CAST(ol.quantity AS numeric) / (@p_1 + 0.0000000000000000000000000000)) ELSE round(CAST(ol.quantity AS numeric) / (@p_1 + 0.0000000000000000000000000000)) END, greatest(29 - length(CAST(trunc(abs(CASE WHEN abs(CAST(ol.quantity AS numeric) / (@p_1 + 0.0000000000000000000000000000)) % 2 = 0.5 THEN trunc(CAST(ol.quantity AS numeric) / (@p_1 + 0.0000000000000000000000000000)) ELSE round(CAST(ol.quantity AS numeric) / (@p_1 + 0.0000000000000000000000000000)) END) * 1.2621774483536188887) AS text)), 0)) AS b
FROM order_lines AS ol

-- Round_to_digits
SELECT ol.order_id, ol.product_id, CASE WHEN abs(ol.unit_price * power(CAST(10 AS numeric), 1)) % 2 = 0.5 THEN trunc(ol.unit_price, 1) ELSE round(ol.unit_price, least(1, scale(ol.unit_price))) END AS a, (round((ol.discount * power(CAST(10 AS double precision), 3)))) / power(CAST(10 AS double precision), 3) AS b
FROM order_lines AS ol

-- Rounded_and_divided_decimals_beside_others
SELECT CASE WHEN abs(COALESCE(c.credit_limit, @p) * power(CAST(10 AS numeric), 1)) % 2 = 0.5 THEN trunc(COALESCE(c.credit_limit, @p), 1) ELSE round(COALESCE(c.credit_limit, @p), least(1, scale(COALESCE(c.credit_limit, @p)))) END AS c0
FROM customers AS c
UNION ALL
SELECT p.unit_price
FROM products AS p

SELECT c.id, CASE WHEN abs(COALESCE(c.credit_limit, @p) * power(CAST(10 AS numeric), 2)) % 2 = 0.5 THEN trunc(COALESCE(c.credit_limit, @p), 2) ELSE round(COALESCE(c.credit_limit, @p), least(2, scale(COALESCE(c.credit_limit, @p)))) END AS a, CASE WHEN abs(COALESCE(c.credit_limit, @p_1)) % 2 = 0.5 THEN trunc(COALESCE(c.credit_limit, @p_1)) ELSE round(COALESCE(c.credit_limit, @p_1)) END AS b, round(COALESCE(c.credit_limit, @p_2) / (@p_3 + 0.0000000000000000000000000000), greatest(29 - length(CAST(trunc(abs(COALESCE(c.credit_limit, @p_2) / (@p_3 + 0.0000000000000000000000000000)) * 1.2621774483536188887) AS text)), 0)) AS c, round(COALESCE(c.credit_limit, @p_4) / (@p_5 + 0.0000000000000000000000000000), greatest(29 - length(CAST(trunc(abs(COALESCE(c.credit_limit, @p_4) / (@p_5 + 0.0000000000000000000000000000)) * 1.2621774483536188887) AS text)), 0)) AS d
FROM customers AS c

SELECT round(COALESCE(c.credit_limit, @p) / (@p_1 + 0.0000000000000000000000000000), greatest(29 - length(CAST(trunc(abs(COALESCE(c.credit_limit, @p) / (@p_1 + 0.0000000000000000000000000000)) * 1.2621774483536188887) AS text)), 0)) AS c0
FROM customers AS c
UNION ALL
SELECT p.unit_price
FROM products AS p

SELECT round(COALESCE(c.credit_limit, @p) / (@p_1 + 0.0000000000000000000000000000), greatest(29 - length(CAST(trunc(abs(COALESCE(c.credit_limit, @p) / (@p_1 + 0.0000000000000000000000000000)) * 1.2621774483536188887) AS text)), 0)) AS c0
FROM customers AS c
WHERE c.credit_limit < CAST(1000000 AS numeric)
UNION ALL
SELECT CAST(p.id AS numeric) AS c0
FROM products AS p

SELECT p.id, round(CASE WHEN abs((p.unit_price / (@p + 0.0000000000000000000000000000)) * power(CAST(10 AS numeric), 2)) % 2 = 0.5 THEN trunc(p.unit_price / (@p + 0.0000000000000000000000000000), 2) ELSE round(p.unit_price / (@p + 0.0000000000000000000000000000), least(2, scale(p.unit_price / (@p + 0.0000000000000000000000000000)))) END, greatest(29 - length(CAST(trunc(abs(CASE WHEN abs((p.unit_price / (@p + 0.0000000000000000000000000000)) * power(CAST(10 AS numeric), 2)) % 2 = 0.5 THEN trunc(p.unit_price / (@p + 0.0000000000000000000000000000), 2) ELSE round(p.unit_price / (@p + 0.0000000000000000000000000000), least(2, scale(p.unit_price / (@p + 0.0000000000000000000000000000)))) END) * 1.2621774483536188887) AS text)), 0)) AS a, round(CASE WHEN abs((-p.unit_price / (@p_1 + 0.0000000000000000000000000000)) * power(CAST(10 AS numeric), 1)) % 2 = 0.5 THEN trunc(-p.unit_price / (@p_1 + 0.0000000000000000000000000000), 1) ELSE round(-p.unit_price / (@p_1 + 0.0000000000000000000000000000), least(1, scale(-p.unit_price / (@p_1 + 0.0000000000000000000000000000)))) END, greatest(29 - length(CAST(trunc(abs(CASE WHEN abs((-p.unit_price / (@p_1 + 0.0000000000000000000000000000)) * power(CAST(10 AS numeric), 1)) % 2 = 0.5 THEN trunc(-p.unit_price / (@p_1 + 0.0000000000000000000000000000), 1) ELSE round(-p.unit_price / (@p_1 + 0.0000000000000000000000000000), least(1, scale(-p.unit_price / (@p_1 + 0.0000000000000000000000000000)))) END) * 1.2621774483536188887) AS text)), 0)) AS b, round(CASE WHEN abs(p.unit_price / (@p_2 + 0.0000000000000000000000000000)) % 2 = 0.5 THEN trunc(p.unit_price / (@p_2 + 0.0000000000000000000000000000)) ELSE round(p.unit_price / (@p_2 + 0.0000000000000000000000000000)) END, greatest(29 - length(CAST(trunc(abs(CASE WHEN abs(p.unit_price / (@p_2 + 0.0000000000000000000000000000)) % 2 = 0.5 THEN trunc(p.unit_price / (@p_2 + 0.0000000000000000000000000000)) ELSE round(p.unit_price / (@p_2 + 0.0000000000000000000000000000)) END) * 1.2621774483536188887) AS text)), 0)) AS c, CASE WHEN abs(p.unit_price * power(CAST(10 AS numeric), 20)) % 2 = 0.5 THEN trunc(p.unit_price, 20) ELSE round(p.unit_price, least(20, scale(p.unit_price))) END AS d, CASE WHEN abs((CAST(p.id AS numeric) * @p_3) * power(CAST(10 AS numeric), 2)) % 2 = 0.5 THEN trunc(CAST(p.id AS numeric) * @p_3, 2) ELSE round(CAST(p.id AS numeric) * @p_3, least(2, scale(CAST(p.id AS numeric) * @p_3))) END AS e, CASE WHEN abs((CAST(p.id AS numeric) * @p_4) * power(CAST(10 AS numeric), 1)) % 2 = 0.5 THEN trunc(CAST(p.id AS numeric) * @p_4, 1) ELSE round(CAST(p.id AS numeric) * @p_4, least(1, scale(CAST(p.id AS numeric) * @p_4))) END AS f, CASE WHEN abs(CAST(p.id AS numeric) * @p_5) % 2 = 0.5 THEN trunc(CAST(p.id AS numeric) * @p_5) ELSE round(CAST(p.id AS numeric) * @p_5) END AS g, round((CASE 1 WHEN 0 THEN CASE WHEN abs(((CAST(p.id AS numeric) * @p_6) * power(CAST(10 AS numeric), 2))) % 2 = 0.5 THEN trunc(((CAST(p.id AS numeric) * @p_6) * power(CAST(10 AS numeric), 2))) ELSE round(((CAST(p.id AS numeric) * @p_6) * power(CAST(10 AS numeric), 2))) END WHEN 1 THEN round(((CAST(p.id AS numeric) * @p_6) * power(CAST(10 AS numeric), 2))) WHEN 2 THEN trunc(((CAST(p.id AS numeric) * @p_6) * power(CAST(10 AS numeric), 2))) WHEN 3 THEN floor(((CAST(p.id AS numeric) * @p_6) * power(CAST(10 AS numeric), 2))) ELSE ceiling(((CAST(p.id AS numeric) * @p_6) * power(CAST(10 AS numeric), 2))) END) / (power(CAST(10 AS numeric), 2) + 0.0000000000000000000000000000), greatest(29 - length(CAST(trunc(abs((CASE 1 WHEN 0 THEN CASE WHEN abs(((CAST(p.id AS numeric) * @p_6) * power(CAST(10 AS numeric), 2))) % 2 = 0.5 THEN trunc(((CAST(p.id AS numeric) * @p_6) * power(CAST(10 AS numeric), 2))) ELSE round(((CAST(p.id AS numeric) * @p_6) * power(CAST(10 AS numeric), 2))) END WHEN 1 THEN round(((CAST(p.id AS numeric) * @p_6) * power(CAST(10 AS numeric), 2))) WHEN 2 THEN trunc(((CAST(p.id AS numeric) * @p_6) * power(CAST(10 AS numeric), 2))) WHEN 3 THEN floor(((CAST(p.id AS numeric) * @p_6) * power(CAST(10 AS numeric), 2))) ELSE ceiling(((CAST(p.id AS numeric) * @p_6) * power(CAST(10 AS numeric), 2))) END) / (power(CAST(10 AS numeric), 2) + 0.0000000000000000000000000000)) * 1.2621774483536188887) AS text)), 0)) AS h
FROM products AS p

-- Sign
SELECT o.id, CAST(sign(o.freight) AS integer) AS a, CAST(sign(o.id - 3) AS integer) AS b
FROM orders AS o
