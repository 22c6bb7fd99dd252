-- A_quotient_and_a_remainder
SELECT p.id, (p.id * 7 - 20) / 3 AS item1, (p.id * 7 - 20) % 3 AS item2
FROM products AS p

SELECT p.id
FROM products AS p
WHERE p.id % 4 = 1
ORDER BY p.id / 3, p.id

-- Angles
SELECT DISTINCT tan(CAST(p.id AS double precision)) AS c0
FROM products AS p

SELECT DISTINCT asin(CAST(p.id AS double precision) / @p) AS c0
FROM products AS p

SELECT DISTINCT acos(CAST(p.id AS double precision) / @p) AS c0
FROM products AS p

SELECT DISTINCT atan(CAST(p.id AS double precision)) AS c0
FROM products AS p

SELECT DISTINCT sinh(CAST(p.id AS double precision) / @p) AS c0
FROM products AS p

SELECT DISTINCT cosh(CAST(p.id AS double precision) / @p) AS c0
FROM products AS p

SELECT DISTINCT tanh(CAST(p.id AS double precision)) AS c0
FROM products AS p

SELECT DISTINCT asinh(CAST(p.id AS double precision)) AS c0
FROM products AS p

SELECT DISTINCT acosh(CAST(p.id AS double precision)) AS c0
FROM products AS p

SELECT DISTINCT atanh(CAST(p.id AS double precision) / @p) AS c0
FROM products AS p

-- Bits
SELECT DISTINCT s."int" & 6 AS c0
FROM samples AS s

SELECT DISTINCT s."int" | 1 AS c0
FROM samples AS s

SELECT DISTINCT s."int" # 5 AS c0
FROM samples AS s

SELECT DISTINCT ~s."int" AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.byte AS integer) & s.s_byte AS c0
FROM samples AS s

SELECT DISTINCT s.u_short | s.byte AS c0
FROM samples AS s

SELECT DISTINCT s."int" >> 3 AS c0
FROM samples AS s

SELECT DISTINCT s.byte + 1 << 4 AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(s.int_n & 3, -1) AS c0
FROM samples AS s

-- Bits_of_bools
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bool <> (s.id > 3)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s.bool <> (s.id > 3))

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bool AND s.id > 3

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT s.bool OR s.id <= 3

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bool OR s.id > 20

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT s.bool AND s.id <= 20

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE COALESCE(s.bool_n, FALSE) <> s.bool

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (COALESCE(s.bool_n, FALSE) <> s.bool)

-- Bits_of_integers
SELECT DISTINCT CASE WHEN (s.id - 3) < 0 THEN CASE WHEN s.id > 0 THEN 0 - s.id ELSE s.id END ELSE 0 - CASE WHEN s.id > 0 THEN 0 - s.id ELSE s.id END END AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN CASE WHEN (s.id - 3) > 0 THEN 0 - (s.id - 3) ELSE (s.id - 3) END < CASE WHEN 2 > 0 THEN 0 - 2 ELSE 2 END OR CASE WHEN (s.id - 3) > 0 THEN 0 - (s.id - 3) ELSE (s.id - 3) END = CASE WHEN 2 > 0 THEN 0 - 2 ELSE 2 END AND (s.id - 3) > 2 THEN (s.id - 3) ELSE 2 END AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN CASE WHEN (s.id - 3) > 0 THEN 0 - (s.id - 3) ELSE (s.id - 3) END > CASE WHEN 2 > 0 THEN 0 - 2 ELSE 2 END OR CASE WHEN (s.id - 3) > 0 THEN 0 - (s.id - 3) ELSE (s.id - 3) END = CASE WHEN 2 > 0 THEN 0 - 2 ELSE 2 END AND (s.id - 3) < 2 THEN (s.id - 3) ELSE 2 END AS c0
FROM samples AS s

-- Bits_of_longs
SELECT DISTINCT s.long & 255 AS c0
FROM samples AS s

SELECT DISTINCT s.long # s."int" AS c0
FROM samples AS s

SELECT DISTINCT s.long >> 40 AS c0
FROM samples AS s

SELECT DISTINCT CAST(1 AS bigint) << (s.byte & 63) AS c0
FROM samples AS s

SELECT DISTINCT ~s.long AS c0
FROM samples AS s

SELECT DISTINCT s.long >> (s.id & 63) AS c0
FROM samples AS s

-- Bits_of_unsigned_numbers
SELECT DISTINCT s.u_int & 240 AS c0
FROM samples AS s

SELECT DISTINCT CAST((~s.u_int) AS bigint) & 4294967295 AS c0
FROM samples AS s

SELECT DISTINCT s.u_int >> 31 AS c0
FROM samples AS s

SELECT DISTINCT CAST((s.u_int << 1) AS bigint) & 4294967295 AS c0
FROM samples AS s

SELECT DISTINCT CAST(CASE WHEN div(s.u_long, power(CAST(2 AS numeric), 60)) > 9223372036854775807 THEN div(s.u_long, power(CAST(2 AS numeric), 60)) - 18446744073709551616 ELSE div(s.u_long, power(CAST(2 AS numeric), 60)) END AS bigint) AS c0
FROM samples AS s

SELECT DISTINCT CAST(CASE WHEN (CASE WHEN (CAST(CASE WHEN s.u_long > 9223372036854775807 THEN s.u_long - 18446744073709551616 ELSE s.u_long END AS bigint) & CAST(CASE WHEN 255 > 9223372036854775807 THEN 255 - 18446744073709551616 ELSE 255 END AS bigint)) < 0 THEN (CAST(CASE WHEN s.u_long > 9223372036854775807 THEN s.u_long - 18446744073709551616 ELSE s.u_long END AS bigint) & CAST(CASE WHEN 255 > 9223372036854775807 THEN 255 - 18446744073709551616 ELSE 255 END AS bigint)) + 18446744073709551616 ELSE (CAST(CASE WHEN s.u_long > 9223372036854775807 THEN s.u_long - 18446744073709551616 ELSE s.u_long END AS bigint) & CAST(CASE WHEN 255 > 9223372036854775807 THEN 255 - 18446744073709551616 ELSE 255 END AS bigint)) END) > 9223372036854775807 THEN (CASE WHEN (CAST(CASE WHEN s.u_long > 9223372036854775807 THEN s.u_long - 18446744073709551616 ELSE s.u_long END AS bigint) & CAST(CASE WHEN 255 > 9223372036854775807 THEN 255 - 18446744073709551616 ELSE 255 END AS bigint)) < 0 THEN (CAST(CASE WHEN s.u_long > 9223372036854775807 THEN s.u_long - 18446744073709551616 ELSE s.u_long END AS bigint) & CAST(CASE WHEN 255 > 9223372036854775807 THEN 255 - 18446744073709551616 ELSE 255 END AS bigint)) + 18446744073709551616 ELSE (CAST(CASE WHEN s.u_long > 9223372036854775807 THEN s.u_long - 18446744073709551616 ELSE s.u_long END AS bigint) & CAST(CASE WHEN 255 > 9223372036854775807 THEN 255 - 18446744073709551616 ELSE 255 END AS bigint)) END) - 18446744073709551616 ELSE (CASE WHEN (CAST(CASE WHEN s.u_long > 9223372036854775807 THEN s.u_long - 18446744073709551616 ELSE s.u_long END AS bigint) & CAST(CASE WHEN 255 > 9223372036854775807 THEN 255 - 18446744073709551616 ELSE 255 END AS bigint)) < 0 THEN (CAST(CASE WHEN s.u_long > 9223372036854775807 THEN s.u_long - 18446744073709551616 ELSE s.u_long END AS bigint) & CAST(CASE WHEN 255 > 9223372036854775807 THEN 255 - 18446744073709551616 ELSE 255 END AS bigint)) + 18446744073709551616 ELSE (CAST(CASE WHEN s.u_long > 9223372036854775807 THEN s.u_long - 18446744073709551616 ELSE s.u_long END AS bigint) & CAST(CASE WHEN 255 > 9223372036854775807 THEN 255 - 18446744073709551616 ELSE 255 END AS bigint)) END) END AS bigint) AS c0
FROM samples AS s

-- Casts_cut_off
SELECT DISTINCT s."int" & 255 AS c0
FROM samples AS s

SELECT DISTINCT (s."int" & 127) - (s."int" & 128) AS c0
FROM samples AS s

SELECT DISTINCT (s.long & 32767) - (s.long & 32768) AS c0
FROM samples AS s

SELECT DISTINCT CAST(s."int" AS bigint) & 4294967295 AS c0
FROM samples AS s

SELECT DISTINCT CAST((s.long & 2147483647) - (s.long & 2147483648) AS integer) AS c0
FROM samples AS s

SELECT DISTINCT s."int" & 65535 AS c0
FROM samples AS s

-- Checked_arithmetic
SELECT DISTINCT CAST((p.id + 1) AS integer) AS c0
FROM products AS p

SELECT DISTINCT CAST((p.id * p.supplier_id) AS integer) AS c0
FROM products AS p

SELECT DISTINCT CAST((p.id - 100) AS integer) AS c0
FROM products AS p

SELECT DISTINCT CAST((-p.id) AS integer) AS c0
FROM products AS p

-- Checked_casts
SELECT DISTINCT CASE WHEN s.id BETWEEN 0 AND 255 THEN CAST(s.id AS smallint) ELSE CAST(99999999999999999999 + 0 * s.id AS smallint) END AS c0
FROM samples AS s
WHERE s.id = 1

SELECT DISTINCT CAST(CAST((s.long + s.id) AS bigint) AS integer) % 7 AS c0
FROM samples AS s
WHERE s.id = 1

SELECT DISTINCT CAST(trunc(s."decimal" + @p) AS smallint) AS c0
FROM samples AS s
WHERE s.id = 1

SELECT DISTINCT CAST(trunc(CAST(s.id AS double precision) * @p) AS integer) AS c0
FROM samples AS s
WHERE s.id = 1

-- Decimals_are_tested
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5 AND s."decimal" = trunc(s."decimal")

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5 AND NOT (s."decimal" = trunc(s."decimal"))

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5 AND s."decimal" < 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5 AND NOT (s."decimal" < 0)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5 AND s."decimal" >= 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5 AND NOT (s."decimal" >= 0)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5 AND s."decimal" > @p_6

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5 AND s."decimal" <= @p_6

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5 AND CAST(sign(s."decimal") AS integer) = 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5 AND CAST(sign(s."decimal") AS integer) <> 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5 AND CAST(trunc(s."decimal") AS integer) = 1

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5 AND CAST(trunc(s."decimal") AS integer) <> 1

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5 AND CAST(s."decimal" AS double precision) > @p_6

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5 AND NOT (CAST(s."decimal" AS double precision) > @p_6)

-- Decimals_rounded
SELECT DISTINCT CASE WHEN abs(s."decimal" * power(CAST(10 AS numeric), 1)) % 2 = 0.5 THEN trunc(s."decimal", 1) ELSE round(s."decimal", least(1, scale(s."decimal"))) END AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT round((CASE 1 WHEN 0 THEN CASE WHEN abs((s."decimal" * power(CAST(10 AS numeric), 0))) % 2 = 0.5 THEN trunc((s."decimal" * power(CAST(10 AS numeric), 0))) ELSE round((s."decimal" * power(CAST(10 AS numeric), 0))) END WHEN 1 THEN round((s."decimal" * power(CAST(10 AS numeric), 0))) WHEN 2 THEN trunc((s."decimal" * power(CAST(10 AS numeric), 0))) WHEN 3 THEN floor((s."decimal" * power(CAST(10 AS numeric), 0))) ELSE ceiling((s."decimal" * power(CAST(10 AS numeric), 0))) END) / (power(CAST(10 AS numeric), 0) + 0.0000000000000000000000000000), greatest(29 - length(CAST(trunc(abs((CASE 1 WHEN 0 THEN CASE WHEN abs((s."decimal" * power(CAST(10 AS numeric), 0))) % 2 = 0.5 THEN trunc((s."decimal" * power(CAST(10 AS numeric), 0))) ELSE round((s."decimal" * power(CAST(10 AS numeric), 0))) END WHEN 1 THEN round((s."decimal" * power(CAST(10 AS numeric), 0))) WHEN 2 THEN trunc((s."decimal" * power(CAST(10 AS numeric), 0))) WHEN 3 THEN floor((s."decimal" * power(CAST(10 AS numeric), 0))) ELSE ceiling((s."decimal" * power(CAST(10 AS numeric), 0))) END) / (power(CAST(10 AS numeric), 0) + 0.0000000000000000000000000000)) * 1.2621774483536188887) AS text)), 0)) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT CASE 4 WHEN 0 THEN CASE WHEN abs(s."decimal") % 2 = 0.5 THEN trunc(s."decimal") ELSE round(s."decimal") END WHEN 1 THEN round(s."decimal") WHEN 2 THEN trunc(s."decimal") WHEN 3 THEN floor(s."decimal") ELSE ceiling(s."decimal") END AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT trunc(s."decimal") AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT ceiling(s."decimal") AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT abs(s."decimal") AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT greatest(s."decimal", @p) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s."float" > @p_3 AND s."float" < @p_4 AND s."decimal" > @p_5 AND s."decimal" < @p_6

SELECT DISTINCT least(s."decimal", @p) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s."float" > @p_3 AND s."float" < @p_4 AND s."decimal" > @p_5 AND s."decimal" < @p_6

SELECT DISTINCT least(greatest(s."decimal", @p), @p_1) AS c0
FROM samples AS s
WHERE s.double > @p_2 AND s.double < @p_3 AND s."float" > @p_4 AND s."float" < @p_5 AND s."decimal" > @p_6 AND s."decimal" < @p_7

SELECT DISTINCT s."decimal" % @p AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s."float" > @p_3 AND s."float" < @p_4 AND s."decimal" > @p_5 AND s."decimal" < @p_6

SELECT DISTINCT round(s."decimal" / (@p + 0.0000000000000000000000000000), greatest(29 - length(CAST(trunc(abs(s."decimal" / (@p + 0.0000000000000000000000000000)) * 1.2621774483536188887) AS text)), 0)) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s."float" > @p_3 AND s."float" < @p_4 AND s."decimal" > @p_5 AND s."decimal" < @p_6

SELECT DISTINCT s."decimal" * @p AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s."float" > @p_3 AND s."float" < @p_4 AND s."decimal" > @p_5 AND s."decimal" < @p_6

-- Doubles
SELECT DISTINCT cbrt(s.double) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT exp(s.double) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT sqrt(s.double * s.double) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT power(s.double, @p) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s."float" > @p_3 AND s."float" < @p_4 AND s."decimal" > @p_5 AND s."decimal" < @p_6

SELECT DISTINCT power(2, s.double) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT radians(s.double) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT s.double * (1 - @p) + @p_1 * @p AS c0
FROM samples AS s
WHERE s.double > @p_2 AND s.double < @p_3 AND s."float" > @p_4 AND s."float" < @p_5 AND s."decimal" > @p_6 AND s."decimal" < @p_7

SELECT DISTINCT CASE WHEN s.double < 0 THEN -abs(@p) ELSE abs(@p) END AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s."float" > @p_3 AND s."float" < @p_4 AND s."decimal" > @p_5 AND s."decimal" < @p_6

SELECT DISTINCT CASE WHEN abs(s.double) > abs(@p) OR abs(s.double) = abs(@p) AND s.double > @p THEN s.double ELSE @p END AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s."float" > @p_3 AND s."float" < @p_4 AND s."decimal" > @p_5 AND s."decimal" < @p_6

SELECT DISTINCT s.double - @p * round(s.double / @p) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s."float" > @p_3 AND s."float" < @p_4 AND s."decimal" > @p_5 AND s."decimal" < @p_6

SELECT DISTINCT abs(s.double) - @p * trunc(abs(s.double) / @p) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s."float" > @p_3 AND s."float" < @p_4 AND s."decimal" > @p_5 AND s."decimal" < @p_6

SELECT DISTINCT greatest(s.double, @p) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s."float" > @p_3 AND s."float" < @p_4 AND s."decimal" > @p_5 AND s."decimal" < @p_6

SELECT DISTINCT @p * s.double AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s."float" > @p_3 AND s."float" < @p_4 AND s."decimal" > @p_5 AND s."decimal" < @p_6

-- Doubles_are_tested
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE abs(s.double) < 'Infinity'

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (abs(s.double) < 'Infinity')

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double = '-Infinity'

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s.double = '-Infinity')

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (trunc(s.double) = s.double AND abs(s.double) < 'Infinity')

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (trunc(s.double) = s.double AND abs(s.double) < 'Infinity')

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double >= 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s.double >= 0)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double_n IS NOT NULL AND abs(s.double_n) < 'Infinity'

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double_n IS NULL OR (abs(s.double_n) < 'Infinity') IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE abs(s."float") = 'Infinity'

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (abs(s."float") = 'Infinity')

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s."float" < 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s."float" < 0)

-- Floats
SELECT DISTINCT abs(s."float") AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT CAST(round(CAST(s."float" AS double precision)) AS real) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT CAST(floor(CAST(s."float" AS double precision)) AS real) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT CAST(power(CAST(s."float" AS double precision), CAST(@p AS double precision)) AS real) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s."float" > @p_3 AND s."float" < @p_4 AND s."decimal" > @p_5 AND s."decimal" < @p_6

SELECT DISTINCT CAST(exp(CAST(s."float" AS double precision)) AS real) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT CAST(sqrt(CAST((s."float" * s."float") AS double precision)) AS real) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT greatest(s."float", @p) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s."float" > @p_3 AND s."float" < @p_4 AND s."decimal" > @p_5 AND s."decimal" < @p_6

SELECT DISTINCT least(greatest(s."float", @p), @p_1) AS c0
FROM samples AS s
WHERE s.double > @p_2 AND s.double < @p_3 AND s."float" > @p_4 AND s."float" < @p_5 AND s."decimal" > @p_6 AND s."decimal" < @p_7

SELECT DISTINCT CAST(trunc(CAST(s."float" AS double precision)) AS real) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT s."float" / @p + @p_1 AS c0
FROM samples AS s
WHERE s.double > @p_2 AND s.double < @p_3 AND s."float" > @p_4 AND s."float" < @p_5 AND s."decimal" > @p_6 AND s."decimal" < @p_7

-- Integers_are_tested
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id % 2 = 0

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE NOT (p.id % 2 = 0)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE (p.id - 2) > 0 AND ((p.id - 2) & ((p.id - 2) - 1)) = 0

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE NOT ((p.id - 2) > 0 AND ((p.id - 2) & ((p.id - 2) - 1)) = 0)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.units_in_stock > 0 AND (p.units_in_stock & (p.units_in_stock - 1)) = 0

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE NOT (p.units_in_stock > 0 AND (p.units_in_stock & (p.units_in_stock - 1)) = 0)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id % 2 <> 0

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE NOT (p.id % 2 <> 0)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE (p.id - 3) >= 0

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE NOT ((p.id - 3) >= 0)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE (p.units_in_stock - 5) < 0

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE NOT ((p.units_in_stock - 5) < 0)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.units_in_stock < 0

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE NOT (p.units_in_stock < 0)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id % 2 = 1 AND -p.id % 2 = -1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id % 2 <> 1 OR -p.id % 2 <> -1

-- Integers_by_their_own_type
SELECT DISTINCT abs(p.id - 7) AS c0
FROM products AS p

SELECT DISTINCT greatest(p.id, p.supplier_id) AS c0
FROM products AS p

SELECT DISTINCT least(p.id, 4) AS c0
FROM products AS p

SELECT DISTINCT least(greatest(p.id, 3), 9) AS c0
FROM products AS p

SELECT DISTINCT CAST(sign(p.id - 5) AS integer) AS c0
FROM products AS p

SELECT DISTINCT abs(p.units_in_stock) AS c0
FROM products AS p

SELECT DISTINCT greatest(p.units_in_stock, 10) AS c0
FROM products AS p

-- Logarithms
SELECT DISTINCT ln(CAST(p.id AS double precision)) AS c0
FROM products AS p

SELECT DISTINCT ln(CAST(p.id AS double precision)) / ln(@p) AS c0
FROM products AS p

SELECT DISTINCT CAST(log(2, CAST(CAST(p.id AS double precision) AS numeric)) AS double precision) AS c0
FROM products AS p

SELECT DISTINCT log(CAST(p.id AS double precision)) AS c0
FROM products AS p

-- Longs
SELECT DISTINCT CAST(s."int" AS bigint) * s."int" AS c0
FROM samples AS s

SELECT DISTINCT greatest(s.long, 5) AS c0
FROM samples AS s

SELECT DISTINCT least(s.long, s."int") AS c0
FROM samples AS s

SELECT DISTINCT least(greatest(s.long, -10), 10) AS c0
FROM samples AS s

SELECT DISTINCT s.long / 2 % 1000 AS c0
FROM samples AS s

SELECT DISTINCT CAST(sign(s.long) AS integer) AS c0
FROM samples AS s

-- Overflow_is_an_error_where_it_is_checked


-- Random_numbers_differ_by_row


-- Rounded
SELECT DISTINCT (round((s.double * power(CAST(10 AS double precision), 1)))) / power(CAST(10 AS double precision), 1) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT CASE 1 WHEN 0 THEN round(s.double) WHEN 1 THEN sign(s.double) * floor(abs(s.double) + 0.5) WHEN 2 THEN trunc(s.double) WHEN 3 THEN floor(s.double) ELSE ceiling(s.double) END AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT (CASE 2 WHEN 0 THEN round((s.double * power(CAST(10 AS double precision), 1))) WHEN 1 THEN sign((s.double * power(CAST(10 AS double precision), 1))) * floor(abs((s.double * power(CAST(10 AS double precision), 1))) + 0.5) WHEN 2 THEN trunc((s.double * power(CAST(10 AS double precision), 1))) WHEN 3 THEN floor((s.double * power(CAST(10 AS double precision), 1))) ELSE ceiling((s.double * power(CAST(10 AS double precision), 1))) END) / power(CAST(10 AS double precision), 1) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT CASE 3 WHEN 0 THEN round(s.double) WHEN 1 THEN sign(s.double) * floor(abs(s.double) + 0.5) WHEN 2 THEN trunc(s.double) WHEN 3 THEN floor(s.double) ELSE ceiling(s.double) END AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT (round((s.double * power(CAST(10 AS double precision), 2)))) / power(CAST(10 AS double precision), 2) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT floor(s.double) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT ceiling(s.double) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5

SELECT DISTINCT trunc(s.double) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s."float" > @p_2 AND s."float" < @p_3 AND s."decimal" > @p_4 AND s."decimal" < @p_5
