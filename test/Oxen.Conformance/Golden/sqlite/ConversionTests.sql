-- A_format_groups
SELECT oxen_format(o.placed_at, @p, 16) AS "key", COUNT(*) AS count
FROM orders AS o
GROUP BY oxen_format(o.placed_at, @p, 16)

SELECT o.id
FROM orders AS o
WHERE oxen_format(o.placed_at, @p, 16) = @month

SELECT o.id
FROM orders AS o
WHERE oxen_format(o.placed_at, @format, 16) = @p

-- Bytes
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE length(s.bytes) > 2

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE length(s.bytes) <= 2

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE length(s.bytes) = 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE length(s.bytes) <> 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes_n IS NOT NULL AND length(s.bytes_n) = 3

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes_n IS NULL OR length(s.bytes_n) IS NOT 3

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE length(s.bytes) > 0 AND oxen_byte(s.bytes, 0) = 255

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE length(s.bytes) <= 0 OR oxen_byte(s.bytes, 0) <> 255

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes <> @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes_n IS NOT NULL AND s.bytes_n = s.bytes

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes_n IS NULL OR s.bytes_n IS NOT s.bytes

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes_n IS NULL

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes_n IS NOT NULL

-- Casts_between_numbers
SELECT DISTINCT oxen_checked(p.unit_price, -2147483648, 2147483647) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT min(max(CAST(CAST(p.id AS REAL) / @p AS INTEGER), -2147483648), 2147483647) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p_1 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT min(max(CAST(CAST(p.units_in_stock AS REAL) AS INTEGER), -2147483648), 2147483647) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT min(max(CAST(COALESCE(p.weight, @p) AS INTEGER), -2147483648), 2147483647) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p_1 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT min(max(CAST(oxen_single(p.id) AS INTEGER), -2147483648), 2147483647) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

-- Casts_to_fractions
SELECT DISTINCT oxen_decimal_to_real(p.unit_price) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(p.id AS REAL) / @p AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p_1 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT oxen_decimal_to_real(oxen_decimal(p.id)) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT p.weight + CAST(p.id AS REAL) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT oxen_single(oxen_decimal_to_real(p.unit_price)) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

-- Convert_of_null
SELECT DISTINCT COALESCE(oxen_to_integer(oxen_parse_integer(CASE WHEN c.region = @p THEN @p_1 END), -2147483648, 2147483647), 0) AS c0
FROM customers AS c

SELECT DISTINCT c.rank AS c0
FROM customers AS c

-- Convert_to_booleans
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND p.units_in_stock <> 0

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND NOT (p.units_in_stock <> 0)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND p.unit_price <> '0'

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND NOT (p.unit_price <> '0')

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND COALESCE(oxen_parse_boolean(CASE WHEN p.id = 3 THEN @p_1 ELSE @p_2 END), 0)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND NOT COALESCE(oxen_parse_boolean(CASE WHEN p.id = 3 THEN @p_1 ELSE @p_2 END), 0)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND p.is_discontinued

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND NOT p.is_discontinued

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND (CAST(p.id AS REAL) - @p_1) <> 0

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND NOT ((CAST(p.id AS REAL) - @p_1) <> 0)

-- Convert_to_decimals
SELECT DISTINCT oxen_decimal(p.id) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT oxen_decimal(CAST(p.id AS REAL) / @p) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p_1 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT p.unit_price AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CASE WHEN p.is_discontinued THEN '1' WHEN NOT p.is_discontinued THEN '0' END AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT COALESCE(oxen_parse_decimal(CASE WHEN p.id = 1 THEN @p ELSE @p_1 END), '0') AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p_2 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

-- Convert_to_fractions
SELECT DISTINCT oxen_decimal_to_real(p.unit_price) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(p.id AS REAL) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT COALESCE(oxen_parse_real(CASE WHEN p.name = @p THEN @p_1 ELSE @p_2 END), 0.0) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p_3 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(p.is_discontinued AS REAL) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT oxen_single(oxen_decimal_to_real(p.unit_price)) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

-- Convert_to_integers
SELECT DISTINCT oxen_to_integer(p.unit_price, -2147483648, 2147483647) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT p.id AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT p.is_discontinued AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT oxen_to_integer(CAST(p.id AS REAL) / @p, -2147483648, 2147483647) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p_1 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT COALESCE(oxen_to_integer(oxen_parse_integer(CAST(p.id AS TEXT)), -2147483648, 2147483647), 0) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT oxen_to_integer(p.units_in_stock, 0, 255) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT oxen_to_integer(p.unit_price, -32768, 32767) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT oxen_to_integer(p.units_in_stock / 2, -128, 127) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT oxen_to_integer(p.id, 0, 65535) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT oxen_to_integer(p.id, -2147483648, 2147483647) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

-- Convert_to_longs
SELECT DISTINCT oxen_to_integer(p.unit_price, -9223372036854775808, 9223372036854775807) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT oxen_to_integer(p.id, -9223372036854775808, 9223372036854775807) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT oxen_to_integer(p.id, 0, 4294967295) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT COALESCE(oxen_to_integer(oxen_parse_integer(CASE WHEN p.id = 1 THEN @p ELSE @p_1 END), -9223372036854775808, 9223372036854775807), 0) AS c0
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL < @p_2 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

-- Convert_to_text
SELECT DISTINCT CAST(p.id AS TEXT) AS c0
FROM products AS p

SELECT DISTINCT CAST(p.units_in_stock AS TEXT) AS c0
FROM products AS p

SELECT DISTINCT CASE WHEN p.is_discontinued THEN 'True' WHEN NOT p.is_discontinued THEN 'False' END AS c0
FROM products AS p

SELECT DISTINCT p.name AS c0
FROM products AS p

SELECT DISTINCT oxen_text(CAST(p.id AS REAL) / @p) AS c0
FROM products AS p

-- Formatted_numbers
SELECT DISTINCT oxen_format(s.int, @p, 9) AS c0
FROM samples AS s

SELECT DISTINCT oxen_format(s.byte, @p, 6) AS c0
FROM samples AS s

SELECT DISTINCT oxen_format(s.long, @p, 11) AS c0
FROM samples AS s

SELECT DISTINCT oxen_format(s.short, @p, 7) AS c0
FROM samples AS s

SELECT DISTINCT oxen_format(s.double, @p, 14) AS c0
FROM samples AS s

SELECT DISTINCT oxen_format(s.decimal, @p, 15) AS c0
FROM samples AS s

SELECT DISTINCT oxen_format(s.float, @p, 13) AS c0
FROM samples AS s

-- Formatted_values
SELECT DISTINCT oxen_format(s.guid, @p, 23) AS c0
FROM samples AS s

SELECT DISTINCT oxen_format(s.date, @p, 20) AS c0
FROM samples AS s

SELECT DISTINCT oxen_format(s.time, @p, 21) AS c0
FROM samples AS s

SELECT DISTINCT oxen_format(s.span, @p, 22) AS c0
FROM samples AS s

SELECT DISTINCT oxen_format(s.date_time, @p, 16) AS c0
FROM samples AS s

SELECT DISTINCT oxen_format(s."offset", @p, 19) AS c0
FROM samples AS s

-- Members_of_nullables
SELECT DISTINCT COALESCE(p.category_id, 0) AS c0
FROM products AS p

SELECT DISTINCT COALESCE(p.category_id, -1) AS c0
FROM products AS p

SELECT DISTINCT CASE WHEN p.category_id IS NOT NULL THEN p.category_id ELSE 0 END AS c0
FROM products AS p

SELECT DISTINCT COALESCE(p.reorder_level, 7) AS c0
FROM products AS p

SELECT DISTINCT COALESCE(p.category_id, 0) + p.id AS c0
FROM products AS p

SELECT DISTINCT CASE WHEN p.category_id IS NULL THEN -1 ELSE p.category_id * 2 END AS c0
FROM products AS p

SELECT DISTINCT COALESCE(p.reorder_level, (p.id & 32767) - (p.id & 32768)) + 0 AS c0
FROM products AS p

-- Nullables_are_tested
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.category_id IS NOT NULL

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.category_id IS NULL

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.weight IS NULL OR p.weight > @p

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.weight IS NOT NULL AND (p.weight > @p) IS NOT TRUE

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.category_id = 1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.category_id IS NOT 1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE COALESCE(p.weight, 0.0) = @p

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE COALESCE(p.weight, 0.0) <> @p

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE COALESCE(p.category_id, 2) = 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE COALESCE(p.category_id, 2) <> 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.sku IS NOT NULL AND p.sku IS NOT @empty

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.sku IS NULL OR p.sku = @empty

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE COALESCE(p.category_id, p.supplier_id) = p.supplier_id

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE COALESCE(p.category_id, p.supplier_id) <> p.supplier_id

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.reorder_level > p.units_in_stock

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE (p.reorder_level > p.units_in_stock) IS NOT TRUE

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.reorder_level + 1 = 11

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.reorder_level + 1 IS NOT 11

-- Parsed_numbers
SELECT DISTINCT oxen_parse_integer(CAST(p.id AS TEXT)) AS c0
FROM products AS p

SELECT DISTINCT oxen_parse_integer(CAST(p.id AS TEXT)) + 1 AS c0
FROM products AS p

SELECT DISTINCT oxen_parse_integer(@p || CAST(p.id AS TEXT)) AS c0
FROM products AS p

SELECT DISTINCT (oxen_parse_integer(@p || CAST(p.id AS TEXT)) & 2147483647) - (oxen_parse_integer(@p || CAST(p.id AS TEXT)) & 2147483648) AS c0
FROM products AS p

SELECT DISTINCT oxen_parse_integer(CASE WHEN p.id = 2 THEN @p ELSE @p_1 END) AS c0
FROM products AS p

-- Parsed_values
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE oxen_parse_real(CAST(p.id AS TEXT) || @p) > @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE NOT (oxen_parse_real(CAST(p.id AS TEXT) || @p) > @p_1)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE oxen_parse_decimal(CAST(p.id AS TEXT) || @p) COLLATE OXEN_DECIMAL < @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE oxen_parse_decimal(CAST(p.id AS TEXT) || @p) COLLATE OXEN_DECIMAL >= @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE oxen_parse_boolean(CASE WHEN p.id = 1 THEN @p ELSE @p_1 END)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE NOT oxen_parse_boolean(CASE WHEN p.id = 1 THEN @p ELSE @p_1 END)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE oxen_parse_guid(@p || CAST((p.id % 10) AS TEXT)) = @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE oxen_parse_guid(@p || CAST((p.id % 10) AS TEXT)) <> @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE oxen_parse_guid(@p || CAST((p.id % 10) AS TEXT)) <> @empty

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE oxen_parse_guid(@p || CAST((p.id % 10) AS TEXT)) = @empty

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE oxen_parse_date(@p || CAST((p.id % 9 + 1) AS TEXT)) > @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE oxen_parse_date(@p || CAST((p.id % 9 + 1) AS TEXT)) <= @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE oxen_parse_datetime(@p || CAST((p.id % 9 + 1) AS TEXT) || @p_1) > @p_2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE oxen_parse_datetime(@p || CAST((p.id % 9 + 1) AS TEXT) || @p_1) <= @p_2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE oxen_parse_time(@p || CAST((p.id % 9) AS TEXT) || @p_1) < @p_2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE oxen_parse_time(@p || CAST((p.id % 9) AS TEXT) || @p_1) >= @p_2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE oxen_parse_span(@p || CAST((p.id % 9) AS TEXT) || @p_1) < @p_2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE oxen_parse_span(@p || CAST((p.id % 9) AS TEXT) || @p_1) >= @p_2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE (oxen_parse_span(CAST(p.id AS TEXT) || @p) / 864e9) > @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE NOT ((oxen_parse_span(CAST(p.id AS TEXT) || @p) / 864e9) > @p_1)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE oxen_single(oxen_parse_real(CAST(p.id AS TEXT) || @p)) < @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE NOT (oxen_single(oxen_parse_real(CAST(p.id AS TEXT) || @p)) < @p_1)

-- ToString_of_an_enum_in_conditions
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.status = @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.status <> @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE COALESCE(CASE WHEN o.priority = 1 THEN 'Low' WHEN o.priority = 5 THEN 'Normal' WHEN o.priority = 200 THEN 'High' ELSE CAST(o.priority AS TEXT) END, '') = @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE COALESCE(CASE WHEN o.priority = 1 THEN 'Low' WHEN o.priority = 5 THEN 'Normal' WHEN o.priority = 200 THEN 'High' ELSE CAST(o.priority AS TEXT) END, '') <> @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.priority IS NOT NULL AND (CASE WHEN o.priority = 1 THEN 'Low' WHEN o.priority = 5 THEN 'Normal' WHEN o.priority = 200 THEN 'High' ELSE CAST(o.priority AS TEXT) END >= @p AND CASE WHEN o.priority = 1 THEN 'Low' WHEN o.priority = 5 THEN 'Normal' WHEN o.priority = 200 THEN 'High' ELSE CAST(o.priority AS TEXT) END < @p || x'ff')

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.priority IS NULL OR (CASE WHEN o.priority = 1 THEN 'Low' WHEN o.priority = 5 THEN 'Normal' WHEN o.priority = 200 THEN 'High' ELSE CAST(o.priority AS TEXT) END >= @p AND CASE WHEN o.priority = 1 THEN 'Low' WHEN o.priority = 5 THEN 'Normal' WHEN o.priority = 200 THEN 'High' ELSE CAST(o.priority AS TEXT) END < @p || x'ff') IS NOT TRUE

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE oxen_length(@p || o.status) = 4

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE oxen_length(@p || o.status) <> 4

-- ToString_of_nullables
SELECT DISTINCT COALESCE(CAST(s.int_n AS TEXT), '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(CASE WHEN s.bool_n THEN 'True' WHEN NOT s.bool_n THEN 'False' END, '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(lower(s.guid_n), '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(CASE WHEN s.number_n = 1 THEN 'Low' WHEN s.number_n = 5 THEN 'Normal' WHEN s.number_n = 200 THEN 'High' ELSE CAST(s.number_n AS TEXT) END, '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(s.word_n, '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(oxen_span_text(s.span_n), '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(oxen_format(s.date_n, NULL, 20), '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(oxen_text(s.double_n), '') AS c0
FROM samples AS s

-- ToString_of_numbers
SELECT DISTINCT CAST(s.s_byte AS TEXT) AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.u_short AS TEXT) AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.u_int AS TEXT) AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.long AS TEXT) AS c0
FROM samples AS s

SELECT DISTINCT s.u_long AS c0
FROM samples AS s

SELECT DISTINCT oxen_textf(s.float) AS c0
FROM samples AS s

SELECT DISTINCT oxen_text(s.double) AS c0
FROM samples AS s

-- ToString_of_other_types
SELECT DISTINCT lower(s.guid) AS c0
FROM samples AS s

SELECT DISTINCT oxen_span_text(s.span) AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN s.bool THEN 'True' WHEN NOT s.bool THEN 'False' END AS c0
FROM samples AS s

SELECT DISTINCT s.char AS c0
FROM samples AS s

SELECT DISTINCT oxen_format(s.date, NULL, 20) AS c0
FROM samples AS s

SELECT DISTINCT oxen_format(s.time, NULL, 21) AS c0
FROM samples AS s

SELECT DISTINCT oxen_format(s.date_time, NULL, 16) AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN s.number = 1 THEN 'Low' WHEN s.number = 5 THEN 'Normal' WHEN s.number = 200 THEN 'High' ELSE CAST(s.number AS TEXT) END AS c0
FROM samples AS s

SELECT DISTINCT s.word AS c0
FROM samples AS s

SELECT DISTINCT s.string
FROM samples AS s

-- Tuples_are_compared
SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.first_name = @p_Item1 AND e.last_name = @p_Item2

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.first_name <> @p_Item1 OR e.last_name <> @p_Item2

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.id = @p_Item1 AND e.reports_to_id = @p_Item2

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.id <> @p_Item1 OR e.reports_to_id IS NOT @p_Item2

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.first_name = @p

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.first_name <> @p

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.id > 3

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.id <= 3

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.first_name = @p AND e.last_name = @p_1

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.first_name <> @p OR e.last_name <> @p_1
