-- A_quotient_and_a_remainder
SELECT p.id, (p.id * 7 - 20) / 3 AS item1, (p.id * 7 - 20) % 3 AS item2
FROM products AS p

SELECT p.id
FROM products AS p
WHERE p.id % 4 = 1
ORDER BY p.id / 3, p.id

-- Angles
SELECT DISTINCT oxen_tan(CAST(p.id AS REAL)) AS c0
FROM products AS p

SELECT DISTINCT oxen_asin(CAST(p.id AS REAL) / @p) AS c0
FROM products AS p

SELECT DISTINCT oxen_acos(CAST(p.id AS REAL) / @p) AS c0
FROM products AS p

SELECT DISTINCT oxen_atan(CAST(p.id AS REAL)) AS c0
FROM products AS p

SELECT DISTINCT oxen_sinh(CAST(p.id AS REAL) / @p) AS c0
FROM products AS p

SELECT DISTINCT oxen_cosh(CAST(p.id AS REAL) / @p) AS c0
FROM products AS p

SELECT DISTINCT oxen_tanh(CAST(p.id AS REAL)) AS c0
FROM products AS p

SELECT DISTINCT oxen_asinh(CAST(p.id AS REAL)) AS c0
FROM products AS p

SELECT DISTINCT oxen_acosh(CAST(p.id AS REAL)) AS c0
FROM products AS p

SELECT DISTINCT oxen_atanh(CAST(p.id AS REAL) / @p) AS c0
FROM products AS p

SELECT DISTINCT oxen_sinPi(CAST(p.id AS REAL) / @p) AS c0
FROM products AS p

-- Bits
SELECT DISTINCT s.int & 6 AS c0
FROM samples AS s

SELECT DISTINCT s.int | 1 AS c0
FROM samples AS s

SELECT DISTINCT (s.int | 5) - (s.int & 5) AS c0
FROM samples AS s

SELECT DISTINCT ~s.int AS c0
FROM samples AS s

SELECT DISTINCT s.byte & s.s_byte AS c0
FROM samples AS s

SELECT DISTINCT s.u_short | s.byte AS c0
FROM samples AS s

SELECT DISTINCT s.int >> 3 AS c0
FROM samples AS s

SELECT DISTINCT ((s.byte + 1 << 4) & 2147483647) - ((s.byte + 1 << 4) & 2147483648) AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(s.int_n & 3, -1) AS c0
FROM samples AS s

-- Bits_of_bools
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bool <> (s.id > 3)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s.bool <> (s.id > 3))

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bool AND s.id > 3

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT s.bool OR s.id <= 3

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bool OR s.id > 20

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT s.bool AND s.id <= 20

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE COALESCE(s.bool_n, 0) <> s.bool

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (COALESCE(s.bool_n, 0) <> s.bool)

-- Bits_of_integers
SELECT DISTINCT oxen_pop_count(s.int & 4294967295) AS c0
FROM samples AS s

SELECT DISTINCT (oxen_pop_count(s.long) & 2147483647) - (oxen_pop_count(s.long) & 2147483648) AS c0
FROM samples AS s

SELECT DISTINCT oxen_leading_zeros(s.int & 4294967295) - 32 AS c0
FROM samples AS s

SELECT DISTINCT (oxen_leading_zeros(s.long) & 2147483647) - (oxen_leading_zeros(s.long) & 2147483648) AS c0
FROM samples AS s

SELECT DISTINCT min(oxen_trailing_zeros(s.int), 32) AS c0
FROM samples AS s

SELECT DISTINCT oxen_pop_count((((s.id - 3) & 32767) - ((s.id - 3) & 32768)) & 65535) AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN (s.id - 3) < 0 THEN CASE WHEN s.id > 0 THEN 0 - s.id ELSE s.id END ELSE 0 - CASE WHEN s.id > 0 THEN 0 - s.id ELSE s.id END END AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN CASE WHEN (s.id - 3) > 0 THEN 0 - (s.id - 3) ELSE (s.id - 3) END < CASE WHEN 2 > 0 THEN 0 - 2 ELSE 2 END OR CASE WHEN (s.id - 3) > 0 THEN 0 - (s.id - 3) ELSE (s.id - 3) END = CASE WHEN 2 > 0 THEN 0 - 2 ELSE 2 END AND (s.id - 3) > 2 THEN (s.id - 3) ELSE 2 END AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN CASE WHEN (s.id - 3) > 0 THEN 0 - (s.id - 3) ELSE (s.id - 3) END > CASE WHEN 2 > 0 THEN 0 - 2 ELSE 2 END OR CASE WHEN (s.id - 3) > 0 THEN 0 - (s.id - 3) ELSE (s.id - 3) END = CASE WHEN 2 > 0 THEN 0 - 2 ELSE 2 END AND (s.id - 3) < 2 THEN (s.id - 3) ELSE 2 END AS c0
FROM samples AS s

-- Bits_of_longs
SELECT DISTINCT s.long & 255 AS c0
FROM samples AS s

SELECT DISTINCT (s.long | s.int) - (s.long & s.int) AS c0
FROM samples AS s

SELECT DISTINCT s.long >> 40 AS c0
FROM samples AS s

SELECT DISTINCT 1 << (s.byte & 63) AS c0
FROM samples AS s

SELECT DISTINCT ~s.long AS c0
FROM samples AS s

SELECT DISTINCT s.long >> (s.id & 63) AS c0
FROM samples AS s

-- Bits_of_unsigned_numbers
SELECT DISTINCT s.u_int & 240 AS c0
FROM samples AS s

SELECT DISTINCT (~s.u_int) & 4294967295 AS c0
FROM samples AS s

SELECT DISTINCT s.u_int >> 31 AS c0
FROM samples AS s

SELECT DISTINCT (s.u_int << 1) & 4294967295 AS c0
FROM samples AS s

SELECT DISTINCT oxen_ulong_to_bits(oxen_ulong_shift_right(s.u_long, 60)) AS c0
FROM samples AS s

SELECT DISTINCT oxen_ulong_to_bits(oxen_ulong_and(s.u_long, '255')) AS c0
FROM samples AS s

-- Casts_cut_off
SELECT DISTINCT s.int & 255 AS c0
FROM samples AS s

SELECT DISTINCT (s.int & 127) - (s.int & 128) AS c0
FROM samples AS s

SELECT DISTINCT (s.long & 32767) - (s.long & 32768) AS c0
FROM samples AS s

SELECT DISTINCT s.int & 4294967295 AS c0
FROM samples AS s

SELECT DISTINCT (s.long & 2147483647) - (s.long & 2147483648) AS c0
FROM samples AS s

SELECT DISTINCT s.int & 65535 AS c0
FROM samples AS s

-- Checked_arithmetic
SELECT DISTINCT oxen_checked(p.id + 1, -2147483648, 2147483647) AS c0
FROM products AS p

SELECT DISTINCT oxen_checked(p.id * p.supplier_id, -2147483648, 2147483647) AS c0
FROM products AS p

SELECT DISTINCT oxen_checked(p.id - 100, -2147483648, 2147483647) AS c0
FROM products AS p

SELECT DISTINCT oxen_checked(-p.id, -2147483648, 2147483647) AS c0
FROM products AS p

-- Checked_casts
SELECT DISTINCT oxen_checked(s.id, 0, 255) AS c0
FROM samples AS s
WHERE s.id = 1

SELECT DISTINCT oxen_checked(oxen_checked(s.long + s.id, -9223372036854775808, 9223372036854775807), -2147483648, 2147483647) % 7 AS c0
FROM samples AS s
WHERE s.id = 1

SELECT DISTINCT oxen_checked(oxen_decimal_add(s.decimal, @p), -32768, 32767) AS c0
FROM samples AS s
WHERE s.id = 1

SELECT DISTINCT oxen_checked(CAST(s.id AS REAL) * @p, -2147483648, 2147483647) AS c0
FROM samples AS s
WHERE s.id = 1

-- Decimals_are_tested
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5 AND instr(s.decimal, '.') = 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5 AND NOT (instr(s.decimal, '.') = 0)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5 AND substr(s.decimal, 1, 1) = '-'

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5 AND NOT (substr(s.decimal, 1, 1) = '-')

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5 AND substr(s.decimal, 1, 1) <> '-'

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5 AND NOT (substr(s.decimal, 1, 1) <> '-')

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5 AND s.decimal COLLATE OXEN_DECIMAL > @p_6

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5 AND s.decimal COLLATE OXEN_DECIMAL <= @p_6

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5 AND oxen_decimal_sign(s.decimal) = 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5 AND oxen_decimal_sign(s.decimal) <> 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5 AND oxen_checked(s.decimal, -2147483648, 2147483647) = 1

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5 AND oxen_checked(s.decimal, -2147483648, 2147483647) <> 1

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5 AND oxen_decimal_to_real(s.decimal) > @p_6

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5 AND NOT (oxen_decimal_to_real(s.decimal) > @p_6)

-- Decimals_rounded
SELECT DISTINCT oxen_decimal_round(s.decimal, 1) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_decimal_round(s.decimal, 0, 1) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_decimal_round(s.decimal, 0, 4) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_decimal_truncate(s.decimal) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_decimal_ceiling(s.decimal) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_decimal_abs(s.decimal) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT max(s.decimal COLLATE OXEN_DECIMAL, @p) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s.float > @p_3 AND s.float < @p_4 AND s.decimal COLLATE OXEN_DECIMAL > @p_5 AND s.decimal COLLATE OXEN_DECIMAL < @p_6

SELECT DISTINCT min(s.decimal COLLATE OXEN_DECIMAL, @p) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s.float > @p_3 AND s.float < @p_4 AND s.decimal COLLATE OXEN_DECIMAL > @p_5 AND s.decimal COLLATE OXEN_DECIMAL < @p_6

SELECT DISTINCT min(max(s.decimal COLLATE OXEN_DECIMAL, @p) COLLATE OXEN_DECIMAL, @p_1) AS c0
FROM samples AS s
WHERE s.double > @p_2 AND s.double < @p_3 AND s.float > @p_4 AND s.float < @p_5 AND s.decimal COLLATE OXEN_DECIMAL > @p_6 AND s.decimal COLLATE OXEN_DECIMAL < @p_7

SELECT DISTINCT oxen_decimal_remainder(s.decimal, @p) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s.float > @p_3 AND s.float < @p_4 AND s.decimal COLLATE OXEN_DECIMAL > @p_5 AND s.decimal COLLATE OXEN_DECIMAL < @p_6

SELECT DISTINCT oxen_decimal_divide(s.decimal, @p) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s.float > @p_3 AND s.float < @p_4 AND s.decimal COLLATE OXEN_DECIMAL > @p_5 AND s.decimal COLLATE OXEN_DECIMAL < @p_6

SELECT DISTINCT oxen_decimal_multiply(s.decimal, @p) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s.float > @p_3 AND s.float < @p_4 AND s.decimal COLLATE OXEN_DECIMAL > @p_5 AND s.decimal COLLATE OXEN_DECIMAL < @p_6

-- Doubles
SELECT DISTINCT oxen_cbrt(s.double) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_exp(s.double) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_sqrt(s.double * s.double) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_pow(s.double, @p) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s.float > @p_3 AND s.float < @p_4 AND s.decimal COLLATE OXEN_DECIMAL > @p_5 AND s.decimal COLLATE OXEN_DECIMAL < @p_6

SELECT DISTINCT oxen_exp2(s.double) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_hypot(s.double, @p) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s.float > @p_3 AND s.float < @p_4 AND s.decimal COLLATE OXEN_DECIMAL > @p_5 AND s.decimal COLLATE OXEN_DECIMAL < @p_6

SELECT DISTINCT oxen_degreesToRadians(s.double) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_lerp(s.double, @p, @p_1) AS c0
FROM samples AS s
WHERE s.double > @p_2 AND s.double < @p_3 AND s.float > @p_4 AND s.float < @p_5 AND s.decimal COLLATE OXEN_DECIMAL > @p_6 AND s.decimal COLLATE OXEN_DECIMAL < @p_7

SELECT DISTINCT oxen_copySign(@p, s.double) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s.float > @p_3 AND s.float < @p_4 AND s.decimal COLLATE OXEN_DECIMAL > @p_5 AND s.decimal COLLATE OXEN_DECIMAL < @p_6

SELECT DISTINCT oxen_maxMagnitude(s.double, @p) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s.float > @p_3 AND s.float < @p_4 AND s.decimal COLLATE OXEN_DECIMAL > @p_5 AND s.decimal COLLATE OXEN_DECIMAL < @p_6

SELECT DISTINCT oxen_ieee_remainder(s.double, @p) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s.float > @p_3 AND s.float < @p_4 AND s.decimal COLLATE OXEN_DECIMAL > @p_5 AND s.decimal COLLATE OXEN_DECIMAL < @p_6

SELECT DISTINCT oxen_fused_multiply_add(s.double, @p, @p_1) AS c0
FROM samples AS s
WHERE s.double > @p_2 AND s.double < @p_3 AND s.float > @p_4 AND s.float < @p_5 AND s.decimal COLLATE OXEN_DECIMAL > @p_6 AND s.decimal COLLATE OXEN_DECIMAL < @p_7

SELECT DISTINCT oxen_remainder(abs(s.double), @p) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s.float > @p_3 AND s.float < @p_4 AND s.decimal COLLATE OXEN_DECIMAL > @p_5 AND s.decimal COLLATE OXEN_DECIMAL < @p_6

SELECT DISTINCT max(s.double, @p) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s.float > @p_3 AND s.float < @p_4 AND s.decimal COLLATE OXEN_DECIMAL > @p_5 AND s.decimal COLLATE OXEN_DECIMAL < @p_6

SELECT DISTINCT @p * s.double AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s.float > @p_3 AND s.float < @p_4 AND s.decimal COLLATE OXEN_DECIMAL > @p_5 AND s.decimal COLLATE OXEN_DECIMAL < @p_6

-- Doubles_are_tested
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE abs(s.double) < 9e999

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (abs(s.double) < 9e999)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double = -9e999

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s.double = -9e999)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_truncate(s.double) = s.double AND abs(s.double) < 9e999

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (oxen_truncate(s.double) = s.double AND abs(s.double) < 9e999)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double >= 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s.double >= 0)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double_n IS NOT NULL AND abs(s.double_n) < 9e999

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double_n IS NULL OR (abs(s.double_n) < 9e999) IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE abs(s.float) = 9e999

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (abs(s.float) = 9e999)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.float < 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s.float < 0)

-- Floats
SELECT DISTINCT abs(s.float) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_roundf(s.float) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_floorf(s.float) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_powf(s.float, @p) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s.float > @p_3 AND s.float < @p_4 AND s.decimal COLLATE OXEN_DECIMAL > @p_5 AND s.decimal COLLATE OXEN_DECIMAL < @p_6

SELECT DISTINCT oxen_expf(s.float) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_sqrtf(oxen_single(s.float * s.float)) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT max(s.float, @p) AS c0
FROM samples AS s
WHERE s.double > @p_1 AND s.double < @p_2 AND s.float > @p_3 AND s.float < @p_4 AND s.decimal COLLATE OXEN_DECIMAL > @p_5 AND s.decimal COLLATE OXEN_DECIMAL < @p_6

SELECT DISTINCT min(max(s.float, @p), @p_1) AS c0
FROM samples AS s
WHERE s.double > @p_2 AND s.double < @p_3 AND s.float > @p_4 AND s.float < @p_5 AND s.decimal COLLATE OXEN_DECIMAL > @p_6 AND s.decimal COLLATE OXEN_DECIMAL < @p_7

SELECT DISTINCT oxen_truncatef(s.float) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_single(oxen_single(s.float / @p) + @p_1) AS c0
FROM samples AS s
WHERE s.double > @p_2 AND s.double < @p_3 AND s.float > @p_4 AND s.float < @p_5 AND s.decimal COLLATE OXEN_DECIMAL > @p_6 AND s.decimal COLLATE OXEN_DECIMAL < @p_7

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

SELECT DISTINCT max(p.id, p.supplier_id) AS c0
FROM products AS p

SELECT DISTINCT min(p.id, 4) AS c0
FROM products AS p

SELECT DISTINCT min(max(p.id, 3), 9) AS c0
FROM products AS p

SELECT DISTINCT sign(p.id - 5) AS c0
FROM products AS p

SELECT DISTINCT abs(p.units_in_stock) AS c0
FROM products AS p

SELECT DISTINCT max(p.units_in_stock, 10) AS c0
FROM products AS p

-- Logarithms
SELECT DISTINCT oxen_log(CAST(p.id AS REAL)) AS c0
FROM products AS p

SELECT DISTINCT oxen_log(CAST(p.id AS REAL), @p) AS c0
FROM products AS p

SELECT DISTINCT oxen_log2(CAST(p.id AS REAL)) AS c0
FROM products AS p

SELECT DISTINCT oxen_log10(CAST(p.id AS REAL)) AS c0
FROM products AS p

SELECT DISTINCT oxen_logP1(CAST(p.id AS REAL)) AS c0
FROM products AS p

-- Longs
SELECT DISTINCT s.int * s.int AS c0
FROM samples AS s

SELECT DISTINCT max(s.long, 5) AS c0
FROM samples AS s

SELECT DISTINCT min(s.long, s.int) AS c0
FROM samples AS s

SELECT DISTINCT min(max(s.long, -10), 10) AS c0
FROM samples AS s

SELECT DISTINCT s.long / 2 % 1000 AS c0
FROM samples AS s

SELECT DISTINCT sign(s.long) AS c0
FROM samples AS s

-- Overflow_is_an_error_where_it_is_checked


-- Random_numbers_differ_by_row


-- Rounded
SELECT DISTINCT oxen_round(s.double, 1) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_round(s.double, 0, 1) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_round(s.double, 1, 2) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_round(s.double, 0, 3) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_round(s.double, 2) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_floor(s.double) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_ceiling(s.double) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5

SELECT DISTINCT oxen_truncate(s.double) AS c0
FROM samples AS s
WHERE s.double > @p AND s.double < @p_1 AND s.float > @p_2 AND s.float < @p_3 AND s.decimal COLLATE OXEN_DECIMAL > @p_4 AND s.decimal COLLATE OXEN_DECIMAL < @p_5
