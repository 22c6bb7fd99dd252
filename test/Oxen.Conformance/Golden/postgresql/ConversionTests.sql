-- Bytes
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE octet_length(s.bytes) > 2

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE octet_length(s.bytes) <= 2

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE octet_length(s.bytes) = 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE octet_length(s.bytes) <> 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes_n IS NOT NULL AND octet_length(s.bytes_n) = 3

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes_n IS NULL OR octet_length(s.bytes_n) IS DISTINCT FROM 3

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE octet_length(s.bytes) > 0 AND (CASE WHEN 0 BETWEEN 0 AND octet_length(s.bytes) - 1 THEN get_byte(s.bytes, 0) END) = 255

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE octet_length(s.bytes) <= 0 OR (CASE WHEN 0 BETWEEN 0 AND octet_length(s.bytes) - 1 THEN get_byte(s.bytes, 0) END) IS DISTINCT FROM 255

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes <> @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes_n IS NOT NULL AND s.bytes_n = s.bytes

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes_n IS NULL OR s.bytes_n IS DISTINCT FROM s.bytes

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes_n IS NULL

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes_n IS NOT NULL

-- Casts_between_numbers
SELECT DISTINCT CAST(trunc(p.unit_price) AS integer) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(trunc(least(greatest(CAST((CAST(p.id AS double precision) / @p) AS double precision), -2147483648), 2147483647)) AS integer) AS c0
FROM products AS p
WHERE p.unit_price < @p_1 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(trunc(least(greatest(CAST(CAST(p.units_in_stock AS double precision) AS double precision), -2147483648), 2147483647)) AS integer) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(trunc(least(greatest(CAST(COALESCE(p.weight, @p) AS double precision), -2147483648), 2147483647)) AS integer) AS c0
FROM products AS p
WHERE p.unit_price < @p_1 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(trunc(least(greatest(CAST(CAST(p.id AS real) AS double precision), -2147483648), 2147483647)) AS integer) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

-- Casts_to_fractions
SELECT DISTINCT CAST(p.unit_price AS double precision) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(p.id AS double precision) / @p AS c0
FROM products AS p
WHERE p.unit_price < @p_1 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(CAST(p.id AS numeric) AS double precision) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT p.weight + CAST(p.id AS double precision) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(p.unit_price AS real) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

-- Convert_of_null
SELECT DISTINCT COALESCE(CAST(CAST(CASE WHEN c.region = @p THEN @p_1 END AS bigint) AS integer), 0) AS c0
FROM customers AS c

SELECT DISTINCT c.rank AS c0
FROM customers AS c

-- Convert_to_booleans
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND p.units_in_stock <> 0

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND NOT (p.units_in_stock <> 0)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND p.unit_price <> 0

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND NOT (p.unit_price <> 0)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND COALESCE(CAST(CASE WHEN p.id = 3 THEN @p_1 ELSE @p_2 END AS boolean), FALSE)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND NOT COALESCE(CAST(CASE WHEN p.id = 3 THEN @p_1 ELSE @p_2 END AS boolean), FALSE)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND p.is_discontinued

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND NOT p.is_discontinued

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND (CAST(p.id AS double precision) - @p_1) <> 0

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND NOT ((CAST(p.id AS double precision) - @p_1) <> 0)

-- Convert_to_decimals
SELECT DISTINCT CAST(p.id AS numeric) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST((CAST(p.id AS double precision) / @p) AS numeric) AS c0
FROM products AS p
WHERE p.unit_price < @p_1 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(p.unit_price AS numeric) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(CAST(p.is_discontinued AS integer) AS numeric) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT COALESCE(CAST(CASE WHEN p.id = 1 THEN @p ELSE @p_1 END AS numeric), 0) AS c0
FROM products AS p
WHERE p.unit_price < @p_2 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

-- Convert_to_fractions
SELECT DISTINCT CAST(p.unit_price AS double precision) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(p.id AS double precision) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT COALESCE(CAST(CASE WHEN p.name = @p THEN @p_1 ELSE @p_2 END AS double precision), 0) AS c0
FROM products AS p
WHERE p.unit_price < @p_3 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(CAST(p.is_discontinued AS integer) AS double precision) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(p.unit_price AS real) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

-- Convert_to_integers
SELECT DISTINCT CAST((CASE WHEN abs(p.unit_price) % 1 = 0.5 THEN 2 * round(p.unit_price / 2) ELSE round(p.unit_price) END) AS integer) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT p.id AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(p.is_discontinued AS integer) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(round(CAST((CAST(p.id AS double precision) / @p) AS double precision)) AS integer) AS c0
FROM products AS p
WHERE p.unit_price < @p_1 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT COALESCE(CAST(CAST(CAST(p.id AS text) AS bigint) AS integer), 0) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CASE WHEN p.units_in_stock BETWEEN 0 AND 255 THEN CAST(p.units_in_stock AS smallint) ELSE CAST(99999999999999999999 + 0 * p.units_in_stock AS smallint) END AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST((CASE WHEN abs(p.unit_price) % 1 = 0.5 THEN 2 * round(p.unit_price / 2) ELSE round(p.unit_price) END) AS smallint) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CASE WHEN (p.units_in_stock / 2) BETWEEN -128 AND 127 THEN CAST((p.units_in_stock / 2) AS smallint) ELSE CAST(99999999999999999999 + 0 * (p.units_in_stock / 2) AS smallint) END AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CASE WHEN p.id BETWEEN 0 AND 65535 THEN CAST(p.id AS integer) ELSE CAST(99999999999999999999 + 0 * p.id AS integer) END AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(p.id AS integer) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

-- Convert_to_longs
SELECT DISTINCT CAST((CASE WHEN abs(p.unit_price) % 1 = 0.5 THEN 2 * round(p.unit_price / 2) ELSE round(p.unit_price) END) AS bigint) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(p.id AS bigint) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CASE WHEN p.id BETWEEN 0 AND 4294967295 THEN CAST(p.id AS bigint) ELSE CAST(99999999999999999999 + 0 * p.id AS bigint) END AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT COALESCE(CAST(CAST(CASE WHEN p.id = 1 THEN @p ELSE @p_1 END AS bigint) AS bigint), 0) AS c0
FROM products AS p
WHERE p.unit_price < @p_2 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

-- Convert_to_text
SELECT DISTINCT CAST(p.id AS text) AS c0
FROM products AS p

SELECT DISTINCT CAST(p.units_in_stock AS text) AS c0
FROM products AS p

SELECT DISTINCT CASE WHEN p.is_discontinued THEN 'True' WHEN NOT p.is_discontinued THEN 'False' END AS c0
FROM products AS p

SELECT DISTINCT p.name AS c0
FROM products AS p

SELECT DISTINCT replace(CAST((CAST(p.id AS double precision) / @p) AS text), 'e', 'E') AS c0
FROM products AS p

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
WHERE p.category_id IS DISTINCT FROM 1

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
WHERE p.sku IS NOT NULL AND p.sku IS DISTINCT FROM @empty

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
WHERE p.reorder_level + 1 IS DISTINCT FROM 11

-- Parsed_numbers
SELECT DISTINCT CAST(CAST(p.id AS text) AS integer) AS c0
FROM products AS p

SELECT DISTINCT CAST(CAST(p.id AS text) AS integer) + 1 AS c0
FROM products AS p

SELECT DISTINCT CAST((@p || CAST(p.id AS text)) AS smallint) AS c0
FROM products AS p

SELECT DISTINCT CAST((CAST((@p || CAST(p.id AS text)) AS bigint) & 2147483647) - (CAST((@p || CAST(p.id AS text)) AS bigint) & 2147483648) AS integer) AS c0
FROM products AS p

SELECT DISTINCT CAST(CASE WHEN p.id = 2 THEN @p ELSE @p_1 END AS smallint) AS c0
FROM products AS p

-- Parsed_values
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE CAST((CAST(p.id AS text) || @p) AS double precision) > @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE NOT (CAST((CAST(p.id AS text) || @p) AS double precision) > @p_1)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE CAST((CAST(p.id AS text) || @p) AS numeric) < @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE CAST((CAST(p.id AS text) || @p) AS numeric) >= @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE CAST(CASE WHEN p.id = 1 THEN @p ELSE @p_1 END AS boolean)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE NOT CAST(CASE WHEN p.id = 1 THEN @p ELSE @p_1 END AS boolean)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE CAST((@p || CAST((p.id % 10) AS text)) AS uuid) = @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE CAST((@p || CAST((p.id % 10) AS text)) AS uuid) <> @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE CAST((@p || CAST((p.id % 10) AS text)) AS uuid) <> @empty

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE CAST((@p || CAST((p.id % 10) AS text)) AS uuid) = @empty

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE CAST((@p || CAST((p.id % 9 + 1) AS text)) AS date) > @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE CAST((@p || CAST((p.id % 9 + 1) AS text)) AS date) <= @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE CAST((@p || CAST((p.id % 9) AS text) || @p_1) AS time) < @p_2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE CAST((@p || CAST((p.id % 9) AS text) || @p_1) AS time) >= @p_2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE CAST((CAST(p.id AS text) || @p) AS real) < @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE NOT (CAST((CAST(p.id AS text) || @p) AS real) < @p_1)

-- ToString_of_an_enum_in_conditions
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.status = @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.status <> @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE COALESCE(CASE WHEN o.priority = 1 THEN 'Low' WHEN o.priority = 5 THEN 'Normal' WHEN o.priority = 200 THEN 'High' ELSE CAST(o.priority AS text) END, '') = @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE COALESCE(CASE WHEN o.priority = 1 THEN 'Low' WHEN o.priority = 5 THEN 'Normal' WHEN o.priority = 200 THEN 'High' ELSE CAST(o.priority AS text) END, '') <> @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.priority IS NOT NULL AND starts_with(CASE WHEN o.priority = 1 THEN 'Low' WHEN o.priority = 5 THEN 'Normal' WHEN o.priority = 200 THEN 'High' ELSE CAST(o.priority AS text) END, @p)

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.priority IS NULL OR starts_with(CASE WHEN o.priority = 1 THEN 'Low' WHEN o.priority = 5 THEN 'Normal' WHEN o.priority = 200 THEN 'High' ELSE CAST(o.priority AS text) END, @p) IS NOT TRUE

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (length(@p || o.status) + regexp_count(@p || o.status, '[\U00010000-\U0010FFFF]')) = 4

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (length(@p || o.status) + regexp_count(@p || o.status, '[\U00010000-\U0010FFFF]')) <> 4

-- ToString_of_nullables
SELECT DISTINCT COALESCE(CAST(s.int_n AS text), '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(CASE WHEN s.bool_n THEN 'True' WHEN NOT s.bool_n THEN 'False' END, '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(CAST(s.guid_n AS text), '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(CASE WHEN s.number_n = 1 THEN 'Low' WHEN s.number_n = 5 THEN 'Normal' WHEN s.number_n = 200 THEN 'High' ELSE CAST(s.number_n AS text) END, '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(s.word_n, '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(CASE WHEN EXTRACT(EPOCH FROM s.span_n) < 0 THEN '-' ELSE '' END || CASE WHEN abs(EXTRACT(EPOCH FROM s.span_n)) >= 86400 THEN CAST(trunc(abs(EXTRACT(EPOCH FROM s.span_n)) / 86400) AS text) || '.' ELSE '' END || to_char(TIME '00:00' + greatest(s.span_n, -s.span_n), 'HH24:MI:SS') || CASE WHEN EXTRACT(EPOCH FROM s.span_n) % 1 <> 0 THEN to_char(TIME '00:00' + greatest(s.span_n, -s.span_n), '.US') || '0' ELSE '' END, '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(to_char(s.date_n, 'MM/DD/YYYY'), '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(replace(CAST(s.double_n AS text), 'e', 'E'), '') AS c0
FROM samples AS s

-- ToString_of_numbers
SELECT DISTINCT CAST(s.s_byte AS text) AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.u_short AS text) AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.u_int AS text) AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.long AS text) AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.u_long AS text) AS c0
FROM samples AS s

SELECT DISTINCT replace(CAST(s.double AS text), 'e', 'E') AS c0
FROM samples AS s

-- ToString_of_other_types
SELECT DISTINCT CAST(s.guid AS text) AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN EXTRACT(EPOCH FROM s.span) < 0 THEN '-' ELSE '' END || CASE WHEN abs(EXTRACT(EPOCH FROM s.span)) >= 86400 THEN CAST(trunc(abs(EXTRACT(EPOCH FROM s.span)) / 86400) AS text) || '.' ELSE '' END || to_char(TIME '00:00' + greatest(s.span, -s.span), 'HH24:MI:SS') || CASE WHEN EXTRACT(EPOCH FROM s.span) % 1 <> 0 THEN to_char(TIME '00:00' + greatest(s.span, -s.span), '.US') || '0' ELSE '' END AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN s.bool THEN 'True' WHEN NOT s.bool THEN 'False' END AS c0
FROM samples AS s

SELECT DISTINCT s."char" AS c0
FROM samples AS s

SELECT DISTINCT to_char(s.date, 'MM/DD/YYYY') AS c0
FROM samples AS s

SELECT DISTINCT to_char(s."time", 'HH24:MI') AS c0
FROM samples AS s

SELECT DISTINCT to_char(s.date_time AT TIME ZONE 'UTC', 'MM/DD/YYYY HH24:MI:SS') AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN s.number = 1 THEN 'Low' WHEN s.number = 5 THEN 'Normal' WHEN s.number = 200 THEN 'High' ELSE CAST(s.number AS text) END AS c0
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
WHERE e.id <> @p_Item1 OR e.reports_to_id IS DISTINCT FROM @p_Item2

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
