-- A_calculation_is_a_key_of_the_order
SELECT ol.order_id, ol.product_id
FROM order_lines AS ol
ORDER BY round((ol.quantity * ol.unit_price) * (CASE WHEN (@p - ol.discount) = 0 THEN 0 ELSE CAST(round(@p - ol.discount, 14 - floor(log10(abs(@p - ol.discount)))) AS DECIMAL(57,28)) END), 28) DESC, ol.order_id, ol.product_id

-- A_char_as_a_number
SELECT s.id
FROM samples AS s
WHERE s.`char` > '`' AND s.`char` < 'z'

-- A_decimal_as_a_double
SELECT p.id, CAST(p.unit_price AS DOUBLE) AS a
FROM products AS p

-- A_decimal_cut_to_an_int
SELECT p.id, CASE WHEN truncate(p.unit_price, 0) BETWEEN -2147483648 AND 2147483647 THEN CAST(truncate(p.unit_price, 0) AS SIGNED) WHEN truncate(p.unit_price, 0) IS NOT NULL THEN ~0 + 1 END AS a, CASE WHEN truncate(-p.unit_price, 0) BETWEEN -2147483648 AND 2147483647 THEN CAST(truncate(-p.unit_price, 0) AS SIGNED) WHEN truncate(-p.unit_price, 0) IS NOT NULL THEN ~0 + 1 END AS b
FROM products AS p
WHERE p.id < 14

-- A_double_as_a_decimal
SELECT p.id, CASE WHEN p.weight = 0 THEN 0 ELSE CAST(round(p.weight, 14 - floor(log10(abs(p.weight)))) AS DECIMAL(57,28)) END AS a
FROM products AS p

-- A_double_cut_to_an_int
SELECT p.id, CAST(truncate(least(greatest(p.weight, -2147483648), 2147483647), 0) AS SIGNED) AS a, CAST(truncate(least(greatest(p.weight * @p, -9223372036854775808), 9223372036854775807), 0) AS SIGNED) AS b
FROM products AS p
WHERE p.weight IS NOT NULL

-- A_long_narrowed
SELECT s.id, (s.`long` & 2147483647) - (s.`long` & 2147483648) AS a, s.`long` & 4294967295 AS b
FROM samples AS s

-- A_nullable_narrowed
SELECT s.id, (s.int_n & 32767) - (s.int_n & 32768) AS a, (s.long_n & 2147483647) - (s.long_n & 2147483648) AS b
FROM samples AS s

-- Addition_subtraction_multiplication
SELECT p.id, p.units_in_stock + p.supplier_id * 3 - p.id AS n
FROM products AS p

-- An_int_made_long_before_it_overflows
SELECT s.id, s.`int` * 2 AS a, s.`int` + 1 AS b
FROM samples AS s

-- An_int_narrowed
SELECT s.id, (s.`int` & 32767) - (s.`int` & 32768) AS a, s.`int` & 255 AS b, (s.short & 127) - (s.short & 128) AS c, s.`int` & 65535 AS d, s.`int` & 4294967295 AS e
FROM samples AS s

-- Bits
SELECT s.id, s.`int` & 6 AS `and`, CAST((s.`int` | 8) AS SIGNED) AS `or`, CAST((s.`int` ^ 5) AS SIGNED) AS `xor`, CAST((~s.`int`) AS SIGNED) AS `not`
FROM samples AS s

-- Bits_beside_other_operators
SELECT p.id, CAST(((p.id + p.supplier_id) ^ p.id) AS SIGNED) AS a, p.id + CAST((p.supplier_id ^ p.id) AS SIGNED) AS b, CAST(((p.id * 3) ^ 5) AS SIGNED) AS c, CAST((5 ^ (p.id * 3)) AS SIGNED) AS d, CAST((p.id ^ 3) AS SIGNED) * 2 AS e, CAST((CAST((p.id ^ 3) AS SIGNED) ^ p.supplier_id) AS SIGNED) AS f
FROM products AS p

SELECT p.id, CAST((~p.id) AS SIGNED) + 1 AS a, 1 + CAST((~p.id) AS SIGNED) AS b, CAST((~p.id) AS SIGNED) * 3 AS c, CAST((~(p.id + 1)) AS SIGNED) AS d, -CAST((~p.id) AS SIGNED) AS e, CAST((~(-p.id)) AS SIGNED) AS f, CAST((~CAST((~p.id) AS SIGNED)) AS SIGNED) AS g, CAST((~p.id) AS SIGNED) & 7 AS h, CAST((~(p.id & 3)) AS SIGNED) AS i
FROM products AS p

SELECT p.id, p.id + 1 & 3 AS a, p.id + (1 & p.id) AS b, CAST((p.id | 4) AS SIGNED) & 6 AS c, CAST((p.id | (4 & p.id)) AS SIGNED) AS d, ((CAST((p.id << 1) AS SIGNED) & 2147483647) - (CAST((p.id << 1) AS SIGNED) & 2147483648)) + 1 AS e, (CAST((p.id << 2) AS SIGNED) & 2147483647) - (CAST((p.id << 2) AS SIGNED) & 2147483648) AS f, CASE WHEN (p.id + 8) < 0 THEN CAST(~(~(p.id + 8) >> 1) AS SIGNED) ELSE CAST((p.id + 8) >> 1 AS SIGNED) END AS g, p.id & 6 AS h, CAST((p.id | CAST((p.supplier_id ^ 5) AS SIGNED)) AS SIGNED) AS i, p.id - (p.supplier_id & 1) AS j
FROM products AS p

SELECT p.id
FROM products AS p
WHERE CAST((~p.id) AS SIGNED) + 1 = -p.id AND CAST((p.id ^ p.id) AS SIGNED) = 0 AND (p.id & 1 = 1 OR p.id & 1 = 0)

-- Bits_in_a_condition
SELECT p.id
FROM products AS p
WHERE CAST((p.id & @bit) AS SIGNED) <> 0

-- Bits_of_longs
SELECT s.id, s.`long` & 65535 AS `and`, CAST((s.`long` | 1) AS SIGNED) AS `or`, CAST((s.`long` ^ -1) AS SIGNED) AS `xor`, CAST((~s.`long`) AS SIGNED) AS `not`
FROM samples AS s

-- Constants_are_folded
SELECT p.id
FROM products AS p
WHERE p.id > 5

-- Decimals_are_compared_after_arithmetic
SELECT o.id
FROM orders AS o
WHERE o.freight + @p > @number AND round(o.freight * @p_1, 28) <> @number_1

-- Decimals_have_an_order_after_arithmetic
SELECT o.id
FROM orders AS o
ORDER BY round(o.freight * @p, 28), o.id

-- Decimals_stay_exact
SELECT o.id, o.freight + @p AS a, o.freight - @p_1 AS b, round(o.freight * @p_2, 28) AS c, round(o.freight / @p_3, 28) AS d, o.freight % @p_4 AS e
FROM orders AS o

-- Division_by_a_variable
SELECT p.id, p.units_in_stock DIV @by AS q, p.units_in_stock % @by_1 AS r
FROM products AS p

-- Division_in_a_condition
SELECT p.id
FROM products AS p
WHERE (p.id DIV 2) * 2 = p.id AND p.id % 4 <> 0

-- Division_of_a_converted_integer
SELECT p.id, CAST(p.id AS DOUBLE) / @p AS a, round(p.id / @p_1, 28) AS b
FROM products AS p

-- Division_of_an_integer_by_a_double
SELECT p.id, CAST(p.id AS DOUBLE) / @p AS a, @p_1 / CAST(p.id AS DOUBLE) AS b
FROM products AS p

-- Division_of_doubles
SELECT p.id, p.weight / 3.0 AS a, p.weight % CAST(@p AS DOUBLE) AS b, @p_1 * CAST(p.id AS DOUBLE) AS c
FROM products AS p

-- Division_of_integers_truncates_toward_zero
SELECT p.id, p.units_in_stock DIV 7 AS a, (-p.id) DIV 3 AS b, p.id DIV (-3) AS c
FROM products AS p

-- Floats_are_calculated_as_floats
SELECT s.id, CAST(CAST((s.`float` * @p) AS FLOAT) AS DOUBLE) AS a, CAST(CAST((s.`float` + @p_1) AS FLOAT) AS DOUBLE) AS b, CAST(CAST((s.`float` / @p_2) AS FLOAT) AS DOUBLE) AS c
FROM samples AS s
WHERE s.`float` < @p_3 AND s.`float` > @p_4

-- Greatest_decimals
SELECT c.id
FROM customers AS c
WHERE c.credit_limit > @p

-- Longs
SELECT s.id, s.`long` + 1 AS a, s.`long` * 2 AS b, s.`long` DIV 3 AS c, s.`long` % 5 AS d
FROM samples AS s
WHERE s.`long` > -10 AND s.`long` < 18014398509481984

-- Multiplication_of_an_integer_and_a_decimal
SELECT ol.order_id, ol.product_id, ol.quantity * ol.unit_price AS total
FROM order_lines AS ol

-- Negation
SELECT p.id, -p.units_in_stock AS a, -(p.id + 1) AS b, -(-p.id) AS c, -p.unit_price AS d, -p.weight AS e
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
WHERE p.id & 3 = 1 OR CAST((p.id | 8) AS SIGNED) > 12

-- Precedence_of_shift_and_addition
SELECT p.id, ((CAST((p.id << 1) AS SIGNED) & 2147483647) - (CAST((p.id << 1) AS SIGNED) & 2147483648)) + 1 AS a, (CAST((p.id << 2) AS SIGNED) & 2147483647) - (CAST((p.id << 2) AS SIGNED) & 2147483648) AS b, CAST((p.id & p.supplier_id + 1) AS SIGNED) AS c
FROM products AS p

-- Remainder_has_the_sign_of_the_dividend
SELECT p.id, p.units_in_stock % 7 AS a, -p.id % 3 AS b, p.id % -3 AS c
FROM products AS p

-- Shift_by_a_variable
SELECT p.id, CASE WHEN p.id < 0 THEN CAST(~(~p.id >> (@count & 31)) AS SIGNED) ELSE CAST(p.id >> (@count & 31) AS SIGNED) END AS `right`
FROM products AS p
WHERE p.id < 4

-- Shift_left
SELECT p.id, (CAST((p.id << 2) AS SIGNED) & 2147483647) - (CAST((p.id << 2) AS SIGNED) & 2147483648) AS a, (CAST((1 << (p.id & 31)) AS SIGNED) & 2147483647) - (CAST((1 << (p.id & 31)) AS SIGNED) & 2147483648) AS b, CAST(CAST((1 << (p.id & 63)) AS SIGNED) AS SIGNED) AS c
FROM products AS p

-- Shift_left_takes_the_low_bits_of_the_count
SELECT p.id, (CAST((p.id << 1) AS SIGNED) & 2147483647) - (CAST((p.id << 1) AS SIGNED) & 2147483648) AS a, CAST(CAST((p.id << 1) AS SIGNED) AS SIGNED) AS b
FROM products AS p

-- Shift_right_keeps_the_sign
SELECT p.id, CASE WHEN p.units_in_stock < 0 THEN CAST(~(~p.units_in_stock >> 1) AS SIGNED) ELSE CAST(p.units_in_stock >> 1 AS SIGNED) END AS a, CASE WHEN (-p.id) < 0 THEN CAST(~(~(-p.id) >> 1) AS SIGNED) ELSE CAST((-p.id) >> 1 AS SIGNED) END AS b, CASE WHEN (-p.id) < 0 THEN CAST(~(~(-p.id) >> 31) AS SIGNED) ELSE CAST((-p.id) >> 31 AS SIGNED) END AS c
FROM products AS p

-- Small_integers_are_ints_in_arithmetic
SELECT s.id, CAST(s.byte AS SIGNED) + s.s_byte AS a, (s.short * CAST(s.u_short AS SIGNED)) DIV 2 AS b, CAST(s.byte AS SIGNED) - 300 AS c
FROM samples AS s

-- Sums_of_tenths_are_exact
SELECT o.id
FROM orders AS o
WHERE o.freight + @p = @p_1 OR round(o.freight * @p_2, 28) = @p_3

-- Unsigned_ints_are_longs_with_ints
SELECT s.id, CAST(s.u_int AS SIGNED) + 1 AS a, CAST(s.u_int AS SIGNED) - s.`int` AS b
FROM samples AS s

-- Variables_are_calculated_before_the_command
SELECT p.id
FROM products AS p
WHERE p.id > @p
