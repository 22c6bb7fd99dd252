-- A_quotient_and_a_remainder
SELECT p.id, (p.id * 7 - 20) DIV 3 AS item1, (p.id * 7 - 20) % 3 AS item2
FROM products AS p

SELECT p.id
FROM products AS p
WHERE p.id % 4 = 1
ORDER BY p.id DIV 3, p.id

-- Angles
SELECT DISTINCT tan(CAST(p.id AS DOUBLE)) AS c0
FROM products AS p

SELECT DISTINCT asin(CAST(p.id AS DOUBLE) / @p) AS c0
FROM products AS p

SELECT DISTINCT acos(CAST(p.id AS DOUBLE) / @p) AS c0
FROM products AS p

SELECT DISTINCT atan(CAST(p.id AS DOUBLE)) AS c0
FROM products AS p

-- Bits
SELECT DISTINCT s.`int` & 6 AS c0
FROM samples AS s

SELECT DISTINCT CAST((s.`int` | 1) AS SIGNED) AS c0
FROM samples AS s

SELECT DISTINCT CAST((s.`int` ^ 5) AS SIGNED) AS c0
FROM samples AS s

SELECT DISTINCT CAST((~s.`int`) AS SIGNED) AS c0
FROM samples AS s

SELECT DISTINCT s.byte & s.s_byte AS c0
FROM samples AS s

SELECT DISTINCT CAST((s.u_short | s.byte) AS SIGNED) AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN s.`int` < 0 THEN CAST(~(~s.`int` >> 3) AS SIGNED) ELSE CAST(s.`int` >> 3 AS SIGNED) END AS c0
FROM samples AS s

SELECT DISTINCT (CAST((CAST(s.byte AS SIGNED) + 1 << 4) AS SIGNED) & 2147483647) - (CAST((CAST(s.byte AS SIGNED) + 1 << 4) AS SIGNED) & 2147483648) AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(s.int_n & 3, -1) AS c0
FROM samples AS s

-- Bits_of_bools
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bool <> (s.id > 3)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s.bool <> (s.id > 3))

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bool AND s.id > 3

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT s.bool OR s.id <= 3

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bool OR s.id > 20

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT s.bool AND s.id <= 20

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE COALESCE(s.bool_n, FALSE) <> s.bool

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
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
SELECT DISTINCT s.`long` & 255 AS c0
FROM samples AS s

SELECT DISTINCT CAST((s.`long` ^ s.`int`) AS SIGNED) AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN s.`long` < 0 THEN CAST(~(~s.`long` >> 40) AS SIGNED) ELSE CAST(s.`long` >> 40 AS SIGNED) END AS c0
FROM samples AS s

SELECT DISTINCT CAST(CAST((1 << (s.byte & 63)) AS SIGNED) AS SIGNED) AS c0
FROM samples AS s

SELECT DISTINCT CAST((~s.`long`) AS SIGNED) AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN s.`long` < 0 THEN CAST(~(~s.`long` >> (s.id & 63)) AS SIGNED) ELSE CAST(s.`long` >> (s.id & 63) AS SIGNED) END AS c0
FROM samples AS s

-- Bits_of_unsigned_numbers
SELECT DISTINCT s.u_int & 240 AS c0
FROM samples AS s

SELECT DISTINCT (~s.u_int) & 4294967295 AS c0
FROM samples AS s

SELECT DISTINCT s.u_int >> 31 AS c0
FROM samples AS s

SELECT DISTINCT CAST((s.u_int << 1) AS SIGNED) & 4294967295 AS c0
FROM samples AS s

SELECT DISTINCT CAST((s.u_long >> 60) AS SIGNED) AS c0
FROM samples AS s

SELECT DISTINCT CAST((s.u_long & 255) AS SIGNED) AS c0
FROM samples AS s

-- Casts_cut_off
SELECT DISTINCT s.`int` & 255 AS c0
FROM samples AS s

SELECT DISTINCT (s.`int` & 127) - (s.`int` & 128) AS c0
FROM samples AS s

SELECT DISTINCT (s.`long` & 32767) - (s.`long` & 32768) AS c0
FROM samples AS s

SELECT DISTINCT s.`int` & 4294967295 AS c0
FROM samples AS s

SELECT DISTINCT (s.`long` & 2147483647) - (s.`long` & 2147483648) AS c0
FROM samples AS s

SELECT DISTINCT s.`int` & 65535 AS c0
FROM samples AS s

-- Checked_arithmetic
SELECT DISTINCT CASE WHEN truncate(p.id + 1, 0) BETWEEN -2147483648 AND 2147483647 THEN CAST(truncate(p.id + 1, 0) AS SIGNED) WHEN truncate(p.id + 1, 0) IS NOT NULL THEN ~0 + 1 END AS c0
FROM products AS p

SELECT DISTINCT CASE WHEN truncate(p.id * p.supplier_id, 0) BETWEEN -2147483648 AND 2147483647 THEN CAST(truncate(p.id * p.supplier_id, 0) AS SIGNED) WHEN truncate(p.id * p.supplier_id, 0) IS NOT NULL THEN ~0 + 1 END AS c0
FROM products AS p

SELECT DISTINCT CASE WHEN truncate(p.id - 100, 0) BETWEEN -2147483648 AND 2147483647 THEN CAST(truncate(p.id - 100, 0) AS SIGNED) WHEN truncate(p.id - 100, 0) IS NOT NULL THEN ~0 + 1 END AS c0
FROM products AS p

SELECT DISTINCT CASE WHEN truncate(-p.id, 0) BETWEEN -2147483648 AND 2147483647 THEN CAST(truncate(-p.id, 0) AS SIGNED) WHEN truncate(-p.id, 0) IS NOT NULL THEN ~0 + 1 END AS c0
FROM products AS p

-- Checked_casts
SELECT DISTINCT CASE WHEN truncate(s.id, 0) BETWEEN 0 AND 255 THEN CAST(truncate(s.id, 0) AS SIGNED) WHEN truncate(s.id, 0) IS NOT NULL THEN ~0 + 1 END AS c0
FROM samples AS s
WHERE s.id = 1

SELECT DISTINCT (CASE WHEN truncate(CASE WHEN truncate(s.`long` + s.id, 0) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(truncate(s.`long` + s.id, 0) AS SIGNED) WHEN truncate(s.`long` + s.id, 0) IS NOT NULL THEN ~0 + 1 END, 0) BETWEEN -2147483648 AND 2147483647 THEN CAST(truncate(CASE WHEN truncate(s.`long` + s.id, 0) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(truncate(s.`long` + s.id, 0) AS SIGNED) WHEN truncate(s.`long` + s.id, 0) IS NOT NULL THEN ~0 + 1 END, 0) AS SIGNED) WHEN truncate(CASE WHEN truncate(s.`long` + s.id, 0) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(truncate(s.`long` + s.id, 0) AS SIGNED) WHEN truncate(s.`long` + s.id, 0) IS NOT NULL THEN ~0 + 1 END, 0) IS NOT NULL THEN ~0 + 1 END) % 7 AS c0
FROM samples AS s
WHERE s.id = 1

SELECT DISTINCT CASE WHEN truncate(s.`decimal` + @p, 0) BETWEEN -32768 AND 32767 THEN CAST(truncate(s.`decimal` + @p, 0) AS SIGNED) WHEN truncate(s.`decimal` + @p, 0) IS NOT NULL THEN ~0 + 1 END AS c0
FROM samples AS s
WHERE s.id = 1

SELECT DISTINCT CASE WHEN truncate(CAST(s.id AS DOUBLE) * @p, 0) BETWEEN -2147483648 AND 2147483647 THEN CAST(truncate(CAST(s.id AS DOUBLE) * @p, 0) AS SIGNED) WHEN truncate(CAST(s.id AS DOUBLE) * @p, 0) IS NOT NULL THEN ~0 + 1 END AS c0
FROM samples AS s
WHERE s.id = 1

-- Decimals_are_tested
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5 AND truncate(s.`decimal`, 0) = s.`decimal`

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5 AND NOT (truncate(s.`decimal`, 0) = s.`decimal`)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5 AND s.`decimal` < 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5 AND NOT (s.`decimal` < 0)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5 AND s.`decimal` >= 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5 AND NOT (s.`decimal` >= 0)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5 AND s.`decimal` > @p_6

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5 AND s.`decimal` <= @p_6

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5 AND sign(s.`decimal`) = 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5 AND sign(s.`decimal`) <> 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5 AND (CASE WHEN truncate(s.`decimal`, 0) BETWEEN -2147483648 AND 2147483647 THEN CAST(truncate(s.`decimal`, 0) AS SIGNED) WHEN truncate(s.`decimal`, 0) IS NOT NULL THEN ~0 + 1 END) = 1

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5 AND (CASE WHEN truncate(s.`decimal`, 0) BETWEEN -2147483648 AND 2147483647 THEN CAST(truncate(s.`decimal`, 0) AS SIGNED) WHEN truncate(s.`decimal`, 0) IS NOT NULL THEN ~0 + 1 END) <> 1

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5 AND CAST(s.`decimal` AS DOUBLE) > @p_6

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5 AND NOT (CAST(s.`decimal` AS DOUBLE) > @p_6)

-- Decimals_rounded
SELECT DISTINCT CASE WHEN abs(round(s.`decimal`, 1) - s.`decimal`) * 2 = power(10, -1) THEN 2 * round(s.`decimal` / 2, 1) ELSE round(s.`decimal`, 1) END AS c0
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5

SELECT DISTINCT CASE 1 WHEN 0 THEN CASE WHEN abs(round(s.`decimal`, 0) - s.`decimal`) * 2 = power(10, -0) THEN 2 * round(s.`decimal` / 2, 0) ELSE round(s.`decimal`, 0) END WHEN 1 THEN round(s.`decimal`, 0) WHEN 2 THEN truncate(s.`decimal`, 0) WHEN 3 THEN floor(s.`decimal` * power(10, 0)) / power(10, 0) ELSE ceiling(s.`decimal` * power(10, 0)) / power(10, 0) END AS c0
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5

SELECT DISTINCT CASE 4 WHEN 0 THEN CASE WHEN abs(round(s.`decimal`, 0) - s.`decimal`) * 2 = power(10, -0) THEN 2 * round(s.`decimal` / 2, 0) ELSE round(s.`decimal`, 0) END WHEN 1 THEN round(s.`decimal`, 0) WHEN 2 THEN truncate(s.`decimal`, 0) WHEN 3 THEN floor(s.`decimal` * power(10, 0)) / power(10, 0) ELSE ceiling(s.`decimal` * power(10, 0)) / power(10, 0) END AS c0
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5

SELECT DISTINCT truncate(s.`decimal`, 0) AS c0
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5

SELECT DISTINCT ceiling(s.`decimal`) AS c0
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5

SELECT DISTINCT abs(s.`decimal`) AS c0
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5

SELECT DISTINCT greatest(s.`decimal`, @p) AS c0
FROM samples AS s
WHERE s.`double` > @p_1 AND s.`double` < @p_2 AND s.`float` > @p_3 AND s.`float` < @p_4 AND s.`decimal` > @p_5 AND s.`decimal` < @p_6

SELECT DISTINCT least(s.`decimal`, @p) AS c0
FROM samples AS s
WHERE s.`double` > @p_1 AND s.`double` < @p_2 AND s.`float` > @p_3 AND s.`float` < @p_4 AND s.`decimal` > @p_5 AND s.`decimal` < @p_6

SELECT DISTINCT least(greatest(s.`decimal`, @p), @p_1) AS c0
FROM samples AS s
WHERE s.`double` > @p_2 AND s.`double` < @p_3 AND s.`float` > @p_4 AND s.`float` < @p_5 AND s.`decimal` > @p_6 AND s.`decimal` < @p_7

SELECT DISTINCT s.`decimal` % @p AS c0
FROM samples AS s
WHERE s.`double` > @p_1 AND s.`double` < @p_2 AND s.`float` > @p_3 AND s.`float` < @p_4 AND s.`decimal` > @p_5 AND s.`decimal` < @p_6

SELECT DISTINCT round(s.`decimal` / @p, 28) AS c0
FROM samples AS s
WHERE s.`double` > @p_1 AND s.`double` < @p_2 AND s.`float` > @p_3 AND s.`float` < @p_4 AND s.`decimal` > @p_5 AND s.`decimal` < @p_6

SELECT DISTINCT round(s.`decimal` * @p, 28) AS c0
FROM samples AS s
WHERE s.`double` > @p_1 AND s.`double` < @p_2 AND s.`float` > @p_3 AND s.`float` < @p_4 AND s.`decimal` > @p_5 AND s.`decimal` < @p_6

-- Doubles
SELECT DISTINCT exp(s.`double`) AS c0
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5

SELECT DISTINCT sqrt(s.`double` * s.`double`) AS c0
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5

SELECT DISTINCT power(s.`double`, @p) AS c0
FROM samples AS s
WHERE s.`double` > @p_1 AND s.`double` < @p_2 AND s.`float` > @p_3 AND s.`float` < @p_4 AND s.`decimal` > @p_5 AND s.`decimal` < @p_6

SELECT DISTINCT abs(s.`double`) % @p AS c0
FROM samples AS s
WHERE s.`double` > @p_1 AND s.`double` < @p_2 AND s.`float` > @p_3 AND s.`float` < @p_4 AND s.`decimal` > @p_5 AND s.`decimal` < @p_6

SELECT DISTINCT greatest(s.`double`, @p) AS c0
FROM samples AS s
WHERE s.`double` > @p_1 AND s.`double` < @p_2 AND s.`float` > @p_3 AND s.`float` < @p_4 AND s.`decimal` > @p_5 AND s.`decimal` < @p_6

SELECT DISTINCT @p * s.`double` AS c0
FROM samples AS s
WHERE s.`double` > @p_1 AND s.`double` < @p_2 AND s.`float` > @p_3 AND s.`float` < @p_4 AND s.`decimal` > @p_5 AND s.`decimal` < @p_6

-- Doubles_are_tested
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`double` IS NOT NULL

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s.`double` IS NOT NULL)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`double` IS NULL AND FALSE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s.`double` IS NULL AND FALSE)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE truncate(s.`double`, 0) = s.`double`

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (truncate(s.`double`, 0) = s.`double`)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`double` >= 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s.`double` >= 0)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double_n IS NOT NULL AND s.double_n IS NOT NULL

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.double_n IS NULL OR (s.double_n IS NOT NULL) IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`float` IS NULL AND FALSE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s.`float` IS NULL AND FALSE)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`float` < 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s.`float` < 0)

-- Floats
SELECT DISTINCT abs(s.`float`) AS c0
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5

SELECT DISTINCT CAST(CAST(round(s.`float`) AS FLOAT) AS DOUBLE) AS c0
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5

SELECT DISTINCT floor(s.`float`) AS c0
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5

SELECT DISTINCT CAST(CAST(power(s.`float`, @p) AS FLOAT) AS DOUBLE) AS c0
FROM samples AS s
WHERE s.`double` > @p_1 AND s.`double` < @p_2 AND s.`float` > @p_3 AND s.`float` < @p_4 AND s.`decimal` > @p_5 AND s.`decimal` < @p_6

SELECT DISTINCT CAST(CAST(exp(s.`float`) AS FLOAT) AS DOUBLE) AS c0
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5

SELECT DISTINCT CAST(CAST(sqrt(CAST(CAST((s.`float` * s.`float`) AS FLOAT) AS DOUBLE)) AS FLOAT) AS DOUBLE) AS c0
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5

SELECT DISTINCT greatest(s.`float`, @p) AS c0
FROM samples AS s
WHERE s.`double` > @p_1 AND s.`double` < @p_2 AND s.`float` > @p_3 AND s.`float` < @p_4 AND s.`decimal` > @p_5 AND s.`decimal` < @p_6

SELECT DISTINCT least(greatest(s.`float`, @p), @p_1) AS c0
FROM samples AS s
WHERE s.`double` > @p_2 AND s.`double` < @p_3 AND s.`float` > @p_4 AND s.`float` < @p_5 AND s.`decimal` > @p_6 AND s.`decimal` < @p_7

SELECT DISTINCT truncate(s.`float`, 0) AS c0
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5

SELECT DISTINCT CAST(CAST((CAST(CAST((s.`float` / @p) AS FLOAT) AS DOUBLE) + @p_1) AS FLOAT) AS DOUBLE) AS c0
FROM samples AS s
WHERE s.`double` > @p_2 AND s.`double` < @p_3 AND s.`float` > @p_4 AND s.`float` < @p_5 AND s.`decimal` > @p_6 AND s.`decimal` < @p_7

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

SELECT DISTINCT sign(p.id - 5) AS c0
FROM products AS p

SELECT DISTINCT abs(p.units_in_stock) AS c0
FROM products AS p

SELECT DISTINCT greatest(p.units_in_stock, 10) AS c0
FROM products AS p

-- Logarithms
SELECT DISTINCT ln(CAST(p.id AS DOUBLE)) AS c0
FROM products AS p

SELECT DISTINCT ln(CAST(p.id AS DOUBLE)) / ln(@p) AS c0
FROM products AS p

SELECT DISTINCT log10(CAST(p.id AS DOUBLE)) AS c0
FROM products AS p

-- Longs
SELECT DISTINCT s.`int` * s.`int` AS c0
FROM samples AS s

SELECT DISTINCT greatest(s.`long`, 5) AS c0
FROM samples AS s

SELECT DISTINCT least(s.`long`, s.`int`) AS c0
FROM samples AS s

SELECT DISTINCT least(greatest(s.`long`, -10), 10) AS c0
FROM samples AS s

SELECT DISTINCT (s.`long` DIV 2) % 1000 AS c0
FROM samples AS s

SELECT DISTINCT sign(s.`long`) AS c0
FROM samples AS s

-- Rounded
SELECT DISTINCT round(s.`double`, 1) AS c0
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5

SELECT DISTINCT CASE 1 WHEN 0 THEN round(s.`double`) WHEN 1 THEN truncate(s.`double`, 0) + CASE WHEN abs(s.`double` - truncate(s.`double`, 0)) >= 0.5 THEN sign(s.`double`) ELSE 0 END WHEN 2 THEN truncate(s.`double`, 0) WHEN 3 THEN floor(s.`double`) ELSE ceiling(s.`double`) END AS c0
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5

SELECT DISTINCT CASE 3 WHEN 0 THEN round(s.`double`) WHEN 1 THEN truncate(s.`double`, 0) + CASE WHEN abs(s.`double` - truncate(s.`double`, 0)) >= 0.5 THEN sign(s.`double`) ELSE 0 END WHEN 2 THEN truncate(s.`double`, 0) WHEN 3 THEN floor(s.`double`) ELSE ceiling(s.`double`) END AS c0
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5

SELECT DISTINCT round(s.`double`, 2) AS c0
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5

SELECT DISTINCT floor(s.`double`) AS c0
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5

SELECT DISTINCT ceiling(s.`double`) AS c0
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5

SELECT DISTINCT truncate(s.`double`, 0) AS c0
FROM samples AS s
WHERE s.`double` > @p AND s.`double` < @p_1 AND s.`float` > @p_2 AND s.`float` < @p_3 AND s.`decimal` > @p_4 AND s.`decimal` < @p_5
