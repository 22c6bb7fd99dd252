-- A_calculation_is_a_key_of_the_order
SELECT ol.order_id, ol.product_id
FROM order_lines AS ol
ORDER BY CAST(ol.quantity AS numeric) * ol.unit_price * CAST(@p - ol.discount AS numeric) DESC, ol.order_id, ol.product_id

-- A_char_as_a_number
SELECT s.id
FROM samples AS s
WHERE s."char" > '`' AND s."char" < 'z'

-- A_decimal_as_a_double
SELECT p.id, CAST(p.unit_price AS double precision) AS a
FROM products AS p

-- A_decimal_cut_to_an_int
SELECT p.id, CAST(trunc(p.unit_price) AS integer) AS a, CAST(trunc(-p.unit_price) AS integer) AS b
FROM products AS p
WHERE p.id < 14

-- A_double_as_a_decimal
SELECT p.id, CAST(p.weight AS numeric) AS a
FROM products AS p

-- A_double_cut_to_an_int
SELECT p.id, CAST(trunc(least(greatest(CAST(p.weight AS double precision), -2147483648), 2147483647)) AS integer) AS a, CAST(CASE WHEN (p.weight * @p) >= 9223372036854775808 THEN 9223372036854775807 WHEN (p.weight * @p) < -9223372036854775808 THEN -9223372036854775808 ELSE CAST(trunc(p.weight * @p) AS bigint) END AS bigint) AS b
FROM products AS p
WHERE p.weight IS NOT NULL

-- A_long_narrowed
SELECT s.id, CAST((s.long & 2147483647) - (s.long & 2147483648) AS integer) AS a, CAST(s.long AS bigint) & 4294967295 AS b
FROM samples AS s

-- A_nullable_narrowed
SELECT s.id, (s.int_n & 32767) - (s.int_n & 32768) AS a, CAST((s.long_n & 2147483647) - (s.long_n & 2147483648) AS integer) AS b
FROM samples AS s

-- Addition_subtraction_multiplication
SELECT p.id, p.units_in_stock + p.supplier_id * 3 - p.id AS n
FROM products AS p

-- An_int_made_long_before_it_overflows
SELECT s.id, CAST(s."int" AS bigint) * 2 AS a, CAST(s."int" AS bigint) + 1 AS b
FROM samples AS s

-- An_int_narrowed
SELECT s.id, (s."int" & 32767) - (s."int" & 32768) AS a, s."int" & 255 AS b, (s.short & 127) - (s.short & 128) AS c, s."int" & 65535 AS d, CAST(s."int" AS bigint) & 4294967295 AS e
FROM samples AS s

-- Bits
SELECT s.id, s."int" & 6 AS "and", s."int" | 8 AS "or", s."int" # 5 AS xor, ~s."int" AS "not"
FROM samples AS s

-- Bits_beside_other_operators
SELECT p.id, (p.id + p.supplier_id) # p.id AS a, p.id + (p.supplier_id # p.id) AS b, (p.id * 3) # 5 AS c, 5 # (p.id * 3) AS d, (p.id # 3) * 2 AS e, (p.id # 3) # p.supplier_id AS f
FROM products AS p

SELECT p.id, (~p.id) + 1 AS a, 1 + (~p.id) AS b, (~p.id) * 3 AS c, ~(p.id + 1) AS d, -(~p.id) AS e, ~(-p.id) AS f, ~(~p.id) AS g, (~p.id) & 7 AS h, ~(p.id & 3) AS i
FROM products AS p

SELECT p.id, p.id + 1 & 3 AS a, p.id + (1 & p.id) AS b, (p.id | 4) & 6 AS c, p.id | (4 & p.id) AS d, (p.id << 1) + 1 AS e, p.id << 2 AS f, p.id + 8 >> 1 AS g, p.id & 6 AS h, p.id | (p.supplier_id # 5) AS i, p.id - (p.supplier_id & 1) AS j
FROM products AS p

SELECT p.id
FROM products AS p
WHERE (~p.id) + 1 = -p.id AND p.id # p.id = 0 AND (p.id & 1 = 1 OR p.id & 1 = 0)

-- Bits_in_a_condition
SELECT p.id
FROM products AS p
WHERE p.id & @bit <> 0

-- Bits_of_longs
SELECT s.id, s.long & 65535 AS "and", s.long | 1 AS "or", s.long # -1 AS xor, ~s.long AS "not"
FROM samples AS s

-- Constants_are_folded
SELECT p.id
FROM products AS p
WHERE p.id > 5

-- Decimals_are_compared_after_arithmetic
SELECT o.id
FROM orders AS o
WHERE o.freight + @p > @number AND o.freight * @p_1 <> @number_1

-- Decimals_have_an_order_after_arithmetic
SELECT o.id
FROM orders AS o
ORDER BY o.freight * @p, o.id

-- Decimals_stay_exact
SELECT o.id, o.freight + @p AS a, o.freight - @p_1 AS b, o.freight * @p_2 AS c, round(o.freight / (@p_3 + 0.0000000000000000000000000000), greatest(29 - length(CAST(trunc(abs(o.freight / (@p_3 + 0.0000000000000000000000000000)) * 1.2621774483536188887) AS text)), 0)) AS d, o.freight % @p_4 AS e
FROM orders AS o

-- Division_by_a_variable
SELECT p.id, p.units_in_stock / @by AS q, p.units_in_stock % @by_1 AS r
FROM products AS p

-- Division_in_a_condition
SELECT p.id
FROM products AS p
WHERE p.id / 2 * 2 = p.id AND p.id % 4 <> 0

-- Division_of_a_converted_integer
SELECT p.id, CAST(p.id AS double precision) / @p AS a, round(CAST(p.id AS numeric) / (@p_1 + 0.0000000000000000000000000000), greatest(29 - length(CAST(trunc(abs(CAST(p.id AS numeric) / (@p_1 + 0.0000000000000000000000000000)) * 1.2621774483536188887) AS text)), 0)) AS b
FROM products AS p

-- Division_of_an_integer_by_a_double
SELECT p.id, CAST(p.id AS double precision) / @p AS a, @p_1 / CAST(p.id AS double precision) AS b
FROM products AS p

-- Division_of_doubles
SELECT p.id, p.weight / 3.0 AS a, p.weight - @p * trunc(p.weight / @p) AS b, @p_1 * CAST(p.id AS double precision) AS c
FROM products AS p

-- Division_of_integers_truncates_toward_zero
SELECT p.id, p.units_in_stock / 7 AS a, -p.id / 3 AS b, p.id / -3 AS c
FROM products AS p

-- Floats_are_calculated_as_floats
SELECT s.id, s."float" * @p AS a, s."float" + @p_1 AS b, s."float" / @p_2 AS c
FROM samples AS s
WHERE s."float" < @p_3 AND s."float" > @p_4

-- Greatest_decimals
SELECT c.id
FROM customers AS c
WHERE c.credit_limit > @p

-- Longs
SELECT s.id, s.long + 1 AS a, s.long * 2 AS b, s.long / 3 AS c, s.long % 5 AS d
FROM samples AS s
WHERE s.long > -10 AND s.long < 18014398509481984

-- Multiplication_of_an_integer_and_a_decimal
SELECT ol.order_id, ol.product_id, CAST(ol.quantity AS numeric) * ol.unit_price AS total
FROM order_lines AS ol

-- Negation
SELECT p.id, -CAST(p.units_in_stock AS integer) AS a, -(p.id + 1) AS b, -(-p.id) AS c, -p.unit_price AS d, -p.weight AS e
FROM products AS p

-- Parentheses
SELECT p.id, (p.units_in_stock + p.supplier_id) * 3 AS a, p.id - (p.supplier_id - 1) AS b, p.id - p.supplier_id - 1 AS c
FROM products AS p

-- Plus_sign
SELECT p.unit_price
FROM products AS p

-- Precedence_of_bits_and_comparison
SELECT p.id
FROM products AS p
WHERE p.id & 3 = 1 OR p.id | 8 > 12

-- Precedence_of_shift_and_addition
SELECT p.id, (p.id << 1) + 1 AS a, p.id << 2 AS b, p.id & p.supplier_id + 1 AS c
FROM products AS p

-- Remainder_has_the_sign_of_the_dividend
SELECT p.id, p.units_in_stock % 7 AS a, -p.id % 3 AS b, p.id % -3 AS c
FROM products AS p

-- Shift_by_a_variable
SELECT p.id, p.id >> (@count & 31) AS "right"
FROM products AS p
WHERE p.id < 4

-- Shift_left
SELECT p.id, p.id << 2 AS a, 1 << (p.id & 31) AS b, CAST(1 AS bigint) << (p.id & 63) AS c
FROM products AS p

-- Shift_left_takes_the_low_bits_of_the_count
SELECT p.id, p.id << 1 AS a, CAST(p.id AS bigint) << 1 AS b
FROM products AS p

-- Shift_right_keeps_the_sign
SELECT p.id, CAST(p.units_in_stock AS integer) >> 1 AS a, -p.id >> 1 AS b, -p.id >> 31 AS c
FROM products AS p

-- Small_integers_are_ints_in_arithmetic
SELECT s.id, CAST(s.byte AS integer) + s.s_byte AS a, s.short * s.u_short / 2 AS b, s.byte - 300 AS c
FROM samples AS s

-- Sums_of_tenths_are_exact
SELECT o.id
FROM orders AS o
WHERE o.freight + @p = @p_1 OR o.freight * @p_2 = @p_3

-- Unsigned_ints_are_longs_with_ints
SELECT s.id, s.u_int + 1 AS a, s.u_int - s."int" AS b
FROM samples AS s

-- Variables_are_calculated_before_the_command
SELECT p.id
FROM products AS p
WHERE p.id > @p
