-- Bytes
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE octet_length(s.bytes) > 2

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE octet_length(s.bytes) <= 2

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE octet_length(s.bytes) = 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE octet_length(s.bytes) <> 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes_n IS NOT NULL AND octet_length(s.bytes_n) = 3

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes_n IS NULL OR NOT (octet_length(s.bytes_n) <=> 3)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE octet_length(s.bytes) > 0 AND (CASE WHEN 0 BETWEEN 0 AND octet_length(s.bytes) - 1 THEN ascii(substring(s.bytes, 0 + 1, 1)) END) = 255

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE octet_length(s.bytes) <= 0 OR NOT ((CASE WHEN 0 BETWEEN 0 AND octet_length(s.bytes) - 1 THEN ascii(substring(s.bytes, 0 + 1, 1)) END) <=> 255)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes <> @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes_n IS NOT NULL AND s.bytes_n = s.bytes

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes_n IS NULL OR NOT (s.bytes_n <=> s.bytes)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes_n IS NULL

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.bytes_n IS NOT NULL

-- Casts_between_numbers
SELECT DISTINCT CASE WHEN truncate(p.unit_price, 0) BETWEEN -2147483648 AND 2147483647 THEN CAST(truncate(p.unit_price, 0) AS SIGNED) WHEN truncate(p.unit_price, 0) IS NOT NULL THEN ~0 + 1 END AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(truncate(least(greatest(CAST(p.id AS DOUBLE) / @p, -2147483648), 2147483647), 0) AS SIGNED) AS c0
FROM products AS p
WHERE p.unit_price < @p_1 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(truncate(least(greatest(CAST(p.units_in_stock AS DOUBLE), -2147483648), 2147483647), 0) AS SIGNED) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(truncate(least(greatest(COALESCE(p.weight, CAST(@p AS DOUBLE)), -2147483648), 2147483647), 0) AS SIGNED) AS c0
FROM products AS p
WHERE p.unit_price < @p_1 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(truncate(least(greatest(CAST(CAST(p.id AS FLOAT) AS DOUBLE), -2147483648), 2147483647), 0) AS SIGNED) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

-- Casts_to_fractions
SELECT DISTINCT CAST(p.unit_price AS DOUBLE) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(p.id AS DOUBLE) / @p AS c0
FROM products AS p
WHERE p.unit_price < @p_1 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(p.id AS DOUBLE) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT p.weight + CAST(p.id AS DOUBLE) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(CAST(p.unit_price AS FLOAT) AS DOUBLE) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

-- Convert_of_null
SELECT DISTINCT COALESCE(CASE WHEN CASE WHEN c.region = @p THEN @p_1 END REGEXP '^\\s*[-+]?[0-9]+\\s*$' THEN CASE WHEN CAST(trim(CASE WHEN c.region = @p THEN @p_1 END) AS DECIMAL(30)) BETWEEN -2147483648 AND 2147483647 THEN CAST(CAST(trim(CASE WHEN c.region = @p THEN @p_1 END) AS DECIMAL(30)) AS SIGNED) WHEN CAST(trim(CASE WHEN c.region = @p THEN @p_1 END) AS DECIMAL(30)) IS NOT NULL THEN ~0 + 1 END WHEN CASE WHEN c.region = @p THEN @p_1 END IS NOT NULL THEN ~0 + 1 END, 0) AS c0
FROM customers AS c

SELECT DISTINCT c.`rank` AS c0
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
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND COALESCE(CASE lower(trim(CASE WHEN p.id = 3 THEN @p_1 ELSE @p_2 END)) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE ELSE CASE WHEN CASE WHEN p.id = 3 THEN @p_1 ELSE @p_2 END IS NOT NULL THEN ~0 + 1 END END, FALSE)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND NOT COALESCE(CASE lower(trim(CASE WHEN p.id = 3 THEN @p_1 ELSE @p_2 END)) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE ELSE CASE WHEN CASE WHEN p.id = 3 THEN @p_1 ELSE @p_2 END IS NOT NULL THEN ~0 + 1 END END, FALSE)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND p.is_discontinued

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND NOT p.is_discontinued

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND (CAST(p.id AS DOUBLE) - @p_1) <> 0

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0 AND NOT ((CAST(p.id AS DOUBLE) - @p_1) <> 0)

-- Convert_to_decimals
SELECT DISTINCT CAST(p.id AS DECIMAL(57,28)) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CASE WHEN (CAST(p.id AS DOUBLE) / @p) = 0 THEN 0 ELSE CAST(round(CAST(p.id AS DOUBLE) / @p, 14 - floor(log10(abs(CAST(p.id AS DOUBLE) / @p)))) AS DECIMAL(57,28)) END AS c0
FROM products AS p
WHERE p.unit_price < @p_1 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(p.unit_price AS DECIMAL(57,28)) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(p.is_discontinued AS DECIMAL(57,28)) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT COALESCE(CASE WHEN CASE WHEN p.id = 1 THEN @p ELSE @p_1 END REGEXP '^\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)\\s*$' THEN CAST(trim(CASE WHEN p.id = 1 THEN @p ELSE @p_1 END) AS DECIMAL(57,28)) WHEN CASE WHEN p.id = 1 THEN @p ELSE @p_1 END IS NOT NULL THEN ~0 + 1 END, 0) AS c0
FROM products AS p
WHERE p.unit_price < @p_2 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

-- Convert_to_fractions
SELECT DISTINCT CAST(p.unit_price AS DOUBLE) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(p.id AS DOUBLE) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT COALESCE(CASE WHEN CASE WHEN p.name = @p THEN @p_1 ELSE @p_2 END REGEXP '^\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?\\s*$' THEN CAST(trim(CASE WHEN p.name = @p THEN @p_1 ELSE @p_2 END) AS DOUBLE) WHEN CASE WHEN p.name = @p THEN @p_1 ELSE @p_2 END IS NOT NULL THEN ~0 + 1 END, 0) AS c0
FROM products AS p
WHERE p.unit_price < @p_3 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(p.is_discontinued AS DOUBLE) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CAST(CAST(p.unit_price AS FLOAT) AS DOUBLE) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

-- Convert_to_integers
SELECT DISTINCT CASE WHEN (CASE WHEN abs(p.unit_price % 1) = 0.5 THEN 2 * round(p.unit_price / 2) ELSE round(p.unit_price) END) BETWEEN -2147483648 AND 2147483647 THEN CAST((CASE WHEN abs(p.unit_price % 1) = 0.5 THEN 2 * round(p.unit_price / 2) ELSE round(p.unit_price) END) AS SIGNED) WHEN (CASE WHEN abs(p.unit_price % 1) = 0.5 THEN 2 * round(p.unit_price / 2) ELSE round(p.unit_price) END) IS NOT NULL THEN ~0 + 1 END AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT p.id AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT p.is_discontinued AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CASE WHEN round(CAST(p.id AS DOUBLE) / @p) BETWEEN -2147483648 AND 2147483647 THEN CAST(round(CAST(p.id AS DOUBLE) / @p) AS SIGNED) WHEN round(CAST(p.id AS DOUBLE) / @p) IS NOT NULL THEN ~0 + 1 END AS c0
FROM products AS p
WHERE p.unit_price < @p_1 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT COALESCE(CASE WHEN CAST(p.id AS CHAR) REGEXP '^\\s*[-+]?[0-9]+\\s*$' THEN CASE WHEN CAST(trim(CAST(p.id AS CHAR)) AS DECIMAL(30)) BETWEEN -2147483648 AND 2147483647 THEN CAST(CAST(trim(CAST(p.id AS CHAR)) AS DECIMAL(30)) AS SIGNED) WHEN CAST(trim(CAST(p.id AS CHAR)) AS DECIMAL(30)) IS NOT NULL THEN ~0 + 1 END WHEN CAST(p.id AS CHAR) IS NOT NULL THEN ~0 + 1 END, 0) AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CASE WHEN p.units_in_stock BETWEEN 0 AND 255 THEN CAST(p.units_in_stock AS SIGNED) WHEN p.units_in_stock IS NOT NULL THEN ~0 + 1 END AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CASE WHEN (CASE WHEN abs(p.unit_price % 1) = 0.5 THEN 2 * round(p.unit_price / 2) ELSE round(p.unit_price) END) BETWEEN -32768 AND 32767 THEN CAST((CASE WHEN abs(p.unit_price % 1) = 0.5 THEN 2 * round(p.unit_price / 2) ELSE round(p.unit_price) END) AS SIGNED) WHEN (CASE WHEN abs(p.unit_price % 1) = 0.5 THEN 2 * round(p.unit_price / 2) ELSE round(p.unit_price) END) IS NOT NULL THEN ~0 + 1 END AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CASE WHEN (p.units_in_stock DIV 2) BETWEEN -128 AND 127 THEN CAST((p.units_in_stock DIV 2) AS SIGNED) WHEN (p.units_in_stock DIV 2) IS NOT NULL THEN ~0 + 1 END AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CASE WHEN p.id BETWEEN 0 AND 65535 THEN CAST(p.id AS SIGNED) WHEN p.id IS NOT NULL THEN ~0 + 1 END AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CASE WHEN p.id BETWEEN -2147483648 AND 2147483647 THEN CAST(p.id AS SIGNED) WHEN p.id IS NOT NULL THEN ~0 + 1 END AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

-- Convert_to_longs
SELECT DISTINCT CASE WHEN (CASE WHEN abs(p.unit_price % 1) = 0.5 THEN 2 * round(p.unit_price / 2) ELSE round(p.unit_price) END) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST((CASE WHEN abs(p.unit_price % 1) = 0.5 THEN 2 * round(p.unit_price / 2) ELSE round(p.unit_price) END) AS SIGNED) WHEN (CASE WHEN abs(p.unit_price % 1) = 0.5 THEN 2 * round(p.unit_price / 2) ELSE round(p.unit_price) END) IS NOT NULL THEN ~0 + 1 END AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CASE WHEN p.id BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(p.id AS SIGNED) WHEN p.id IS NOT NULL THEN ~0 + 1 END AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT CASE WHEN p.id BETWEEN 0 AND 4294967295 THEN CAST(p.id AS SIGNED) WHEN p.id IS NOT NULL THEN ~0 + 1 END AS c0
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock < 120 AND p.units_in_stock >= 0

SELECT DISTINCT COALESCE(CASE WHEN CASE WHEN p.id = 1 THEN @p ELSE @p_1 END REGEXP '^\\s*[-+]?[0-9]+\\s*$' THEN CASE WHEN CAST(trim(CASE WHEN p.id = 1 THEN @p ELSE @p_1 END) AS DECIMAL(30)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(CAST(trim(CASE WHEN p.id = 1 THEN @p ELSE @p_1 END) AS DECIMAL(30)) AS SIGNED) WHEN CAST(trim(CASE WHEN p.id = 1 THEN @p ELSE @p_1 END) AS DECIMAL(30)) IS NOT NULL THEN ~0 + 1 END WHEN CASE WHEN p.id = 1 THEN @p ELSE @p_1 END IS NOT NULL THEN ~0 + 1 END, 0) AS c0
FROM products AS p
WHERE p.unit_price < @p_2 AND p.units_in_stock < 120 AND p.units_in_stock >= 0

-- Convert_to_text
SELECT DISTINCT CAST(p.id AS CHAR) AS c0
FROM products AS p

SELECT DISTINCT CAST(p.units_in_stock AS CHAR) AS c0
FROM products AS p

SELECT DISTINCT CASE WHEN p.is_discontinued THEN 'True' WHEN NOT p.is_discontinued THEN 'False' END AS c0
FROM products AS p

SELECT DISTINCT p.name AS c0
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
WHERE NOT (p.category_id <=> 1)

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
WHERE p.sku IS NOT NULL AND NOT (p.sku <=> @empty)

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
WHERE NOT (p.reorder_level + 1 <=> 11)

-- Parsed_numbers
SELECT DISTINCT CASE WHEN CAST(p.id AS CHAR) REGEXP '^\\s*[-+]?[0-9]+\\s*$' THEN CASE WHEN CAST(trim(CAST(p.id AS CHAR)) AS DECIMAL(30)) BETWEEN -2147483648 AND 2147483647 THEN CAST(CAST(trim(CAST(p.id AS CHAR)) AS DECIMAL(30)) AS SIGNED) WHEN CAST(trim(CAST(p.id AS CHAR)) AS DECIMAL(30)) IS NOT NULL THEN ~0 + 1 END WHEN CAST(p.id AS CHAR) IS NOT NULL THEN ~0 + 1 END AS c0
FROM products AS p

SELECT DISTINCT (CASE WHEN CAST(p.id AS CHAR) REGEXP '^\\s*[-+]?[0-9]+\\s*$' THEN CASE WHEN CAST(trim(CAST(p.id AS CHAR)) AS DECIMAL(30)) BETWEEN -2147483648 AND 2147483647 THEN CAST(CAST(trim(CAST(p.id AS CHAR)) AS DECIMAL(30)) AS SIGNED) WHEN CAST(trim(CAST(p.id AS CHAR)) AS DECIMAL(30)) IS NOT NULL THEN ~0 + 1 END WHEN CAST(p.id AS CHAR) IS NOT NULL THEN ~0 + 1 END) + 1 AS c0
FROM products AS p

SELECT DISTINCT CASE WHEN (@p || CAST(p.id AS CHAR)) REGEXP '^\\s*[-+]?[0-9]+\\s*$' THEN CASE WHEN CAST(trim(@p || CAST(p.id AS CHAR)) AS DECIMAL(30)) BETWEEN -32768 AND 32767 THEN CAST(CAST(trim(@p || CAST(p.id AS CHAR)) AS DECIMAL(30)) AS SIGNED) WHEN CAST(trim(@p || CAST(p.id AS CHAR)) AS DECIMAL(30)) IS NOT NULL THEN ~0 + 1 END WHEN (@p || CAST(p.id AS CHAR)) IS NOT NULL THEN ~0 + 1 END AS c0
FROM products AS p

SELECT DISTINCT ((CASE WHEN (@p || CAST(p.id AS CHAR)) REGEXP '^\\s*[-+]?[0-9]+\\s*$' THEN CASE WHEN CAST(trim(@p || CAST(p.id AS CHAR)) AS DECIMAL(30)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(CAST(trim(@p || CAST(p.id AS CHAR)) AS DECIMAL(30)) AS SIGNED) WHEN CAST(trim(@p || CAST(p.id AS CHAR)) AS DECIMAL(30)) IS NOT NULL THEN ~0 + 1 END WHEN (@p || CAST(p.id AS CHAR)) IS NOT NULL THEN ~0 + 1 END) & 2147483647) - ((CASE WHEN (@p || CAST(p.id AS CHAR)) REGEXP '^\\s*[-+]?[0-9]+\\s*$' THEN CASE WHEN CAST(trim(@p || CAST(p.id AS CHAR)) AS DECIMAL(30)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(CAST(trim(@p || CAST(p.id AS CHAR)) AS DECIMAL(30)) AS SIGNED) WHEN CAST(trim(@p || CAST(p.id AS CHAR)) AS DECIMAL(30)) IS NOT NULL THEN ~0 + 1 END WHEN (@p || CAST(p.id AS CHAR)) IS NOT NULL THEN ~0 + 1 END) & 2147483648) AS c0
FROM products AS p

SELECT DISTINCT CASE WHEN CASE WHEN p.id = 2 THEN @p ELSE @p_1 END REGEXP '^\\s*[-+]?[0-9]+\\s*$' THEN CASE WHEN CAST(trim(CASE WHEN p.id = 2 THEN @p ELSE @p_1 END) AS DECIMAL(30)) BETWEEN 0 AND 255 THEN CAST(CAST(trim(CASE WHEN p.id = 2 THEN @p ELSE @p_1 END) AS DECIMAL(30)) AS SIGNED) WHEN CAST(trim(CASE WHEN p.id = 2 THEN @p ELSE @p_1 END) AS DECIMAL(30)) IS NOT NULL THEN ~0 + 1 END WHEN CASE WHEN p.id = 2 THEN @p ELSE @p_1 END IS NOT NULL THEN ~0 + 1 END AS c0
FROM products AS p

-- Parsed_values
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE (CASE WHEN (CAST(p.id AS CHAR) || @p) REGEXP '^\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?\\s*$' THEN CAST(trim(CAST(p.id AS CHAR) || @p) AS DOUBLE) WHEN (CAST(p.id AS CHAR) || @p) IS NOT NULL THEN ~0 + 1 END) > @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE NOT ((CASE WHEN (CAST(p.id AS CHAR) || @p) REGEXP '^\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?\\s*$' THEN CAST(trim(CAST(p.id AS CHAR) || @p) AS DOUBLE) WHEN (CAST(p.id AS CHAR) || @p) IS NOT NULL THEN ~0 + 1 END) > @p_1)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE (CASE WHEN (CAST(p.id AS CHAR) || @p) REGEXP '^\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)\\s*$' THEN CAST(trim(CAST(p.id AS CHAR) || @p) AS DECIMAL(57,28)) WHEN (CAST(p.id AS CHAR) || @p) IS NOT NULL THEN ~0 + 1 END) < @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE (CASE WHEN (CAST(p.id AS CHAR) || @p) REGEXP '^\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)\\s*$' THEN CAST(trim(CAST(p.id AS CHAR) || @p) AS DECIMAL(57,28)) WHEN (CAST(p.id AS CHAR) || @p) IS NOT NULL THEN ~0 + 1 END) >= @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE CASE lower(trim(CASE WHEN p.id = 1 THEN @p ELSE @p_1 END)) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE ELSE CASE WHEN CASE WHEN p.id = 1 THEN @p ELSE @p_1 END IS NOT NULL THEN ~0 + 1 END END

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE NOT (CASE lower(trim(CASE WHEN p.id = 1 THEN @p ELSE @p_1 END)) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE ELSE CASE WHEN CASE WHEN p.id = 1 THEN @p ELSE @p_1 END IS NOT NULL THEN ~0 + 1 END END)

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE (CASE WHEN char_length(@p || CAST((p.id % 10) AS CHAR)) = 36 AND (@p || CAST((p.id % 10) AS CHAR)) REGEXP '^[0-9a-fA-F-]+$' THEN lower(@p || CAST((p.id % 10) AS CHAR)) WHEN (@p || CAST((p.id % 10) AS CHAR)) IS NOT NULL THEN ~0 + 1 END) = @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE (CASE WHEN char_length(@p || CAST((p.id % 10) AS CHAR)) = 36 AND (@p || CAST((p.id % 10) AS CHAR)) REGEXP '^[0-9a-fA-F-]+$' THEN lower(@p || CAST((p.id % 10) AS CHAR)) WHEN (@p || CAST((p.id % 10) AS CHAR)) IS NOT NULL THEN ~0 + 1 END) <> @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE (CASE WHEN char_length(@p || CAST((p.id % 10) AS CHAR)) = 36 AND (@p || CAST((p.id % 10) AS CHAR)) REGEXP '^[0-9a-fA-F-]+$' THEN lower(@p || CAST((p.id % 10) AS CHAR)) WHEN (@p || CAST((p.id % 10) AS CHAR)) IS NOT NULL THEN ~0 + 1 END) <> @empty

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE (CASE WHEN char_length(@p || CAST((p.id % 10) AS CHAR)) = 36 AND (@p || CAST((p.id % 10) AS CHAR)) REGEXP '^[0-9a-fA-F-]+$' THEN lower(@p || CAST((p.id % 10) AS CHAR)) WHEN (@p || CAST((p.id % 10) AS CHAR)) IS NOT NULL THEN ~0 + 1 END) = @empty

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE CAST(CAST(CASE WHEN (CAST(p.id AS CHAR) || @p) REGEXP '^\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?\\s*$' THEN CAST(trim(CAST(p.id AS CHAR) || @p) AS DOUBLE) WHEN (CAST(p.id AS CHAR) || @p) IS NOT NULL THEN ~0 + 1 END AS FLOAT) AS DOUBLE) < @p_1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE NOT (CAST(CAST(CASE WHEN (CAST(p.id AS CHAR) || @p) REGEXP '^\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?\\s*$' THEN CAST(trim(CAST(p.id AS CHAR) || @p) AS DOUBLE) WHEN (CAST(p.id AS CHAR) || @p) IS NOT NULL THEN ~0 + 1 END AS FLOAT) AS DOUBLE) < @p_1)

-- ToString_of_an_enum_in_conditions
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.status = @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.status <> @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE COALESCE(CASE WHEN o.priority = 1 THEN 'Low' WHEN o.priority = 5 THEN 'Normal' WHEN o.priority = 200 THEN 'High' ELSE CAST(o.priority AS CHAR) END, '') = @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE COALESCE(CASE WHEN o.priority = 1 THEN 'Low' WHEN o.priority = 5 THEN 'Normal' WHEN o.priority = 200 THEN 'High' ELSE CAST(o.priority AS CHAR) END, '') <> @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.priority IS NOT NULL AND CASE WHEN o.priority = 1 THEN 'Low' WHEN o.priority = 5 THEN 'Normal' WHEN o.priority = 200 THEN 'High' ELSE CAST(o.priority AS CHAR) END LIKE concat(replace(replace(replace(@p, '|', '||'), '%', '|%'), '_', '|_'), '%') ESCAPE '|'

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.priority IS NULL OR (CASE WHEN o.priority = 1 THEN 'Low' WHEN o.priority = 5 THEN 'Normal' WHEN o.priority = 200 THEN 'High' ELSE CAST(o.priority AS CHAR) END LIKE concat(replace(replace(replace(@p, '|', '||'), '%', '|%'), '_', '|_'), '%') ESCAPE '|') IS NOT TRUE

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (octet_length(CONVERT((@p || o.status) USING utf16)) DIV 2) = 4

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (octet_length(CONVERT((@p || o.status) USING utf16)) DIV 2) <> 4

-- ToString_of_nullables
SELECT DISTINCT COALESCE(CAST(s.int_n AS CHAR), '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(CASE WHEN s.bool_n THEN 'True' WHEN NOT s.bool_n THEN 'False' END, '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(CAST(s.guid_n AS CHAR), '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(CASE WHEN s.number_n = 1 THEN 'Low' WHEN s.number_n = 5 THEN 'Normal' WHEN s.number_n = 200 THEN 'High' ELSE CAST(s.number_n AS CHAR) END, '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(s.word_n, '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(concat(CASE WHEN s.span_n < 0 THEN '-' ELSE '' END, CASE WHEN abs(s.span_n + 0.0) >= 864000000000 THEN concat(abs(s.span_n + 0.0) DIV 864000000000, '.') ELSE '' END, lpad(abs(s.span_n + 0.0) DIV 36000000000 % 24, 2, '0'), ':', lpad(abs(s.span_n + 0.0) DIV 600000000 % 60, 2, '0'), ':', lpad(abs(s.span_n + 0.0) DIV 10000000 % 60, 2, '0'), CASE WHEN s.span_n % 10000000 <> 0 THEN concat('.', lpad(abs(s.span_n % 10000000), 7, '0')) ELSE '' END), '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(date_format(s.date_n, '%m/%d/%Y'), '') AS c0
FROM samples AS s

-- ToString_of_numbers
SELECT DISTINCT CAST(s.s_byte AS CHAR) AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.u_short AS CHAR) AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.u_int AS CHAR) AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.`long` AS CHAR) AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.u_long AS CHAR) AS c0
FROM samples AS s

-- ToString_of_other_types
SELECT DISTINCT CAST(s.guid AS CHAR) AS c0
FROM samples AS s

SELECT DISTINCT concat(CASE WHEN s.span < 0 THEN '-' ELSE '' END, CASE WHEN abs(s.span + 0.0) >= 864000000000 THEN concat(abs(s.span + 0.0) DIV 864000000000, '.') ELSE '' END, lpad(abs(s.span + 0.0) DIV 36000000000 % 24, 2, '0'), ':', lpad(abs(s.span + 0.0) DIV 600000000 % 60, 2, '0'), ':', lpad(abs(s.span + 0.0) DIV 10000000 % 60, 2, '0'), CASE WHEN s.span % 10000000 <> 0 THEN concat('.', lpad(abs(s.span % 10000000), 7, '0')) ELSE '' END) AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN s.bool THEN 'True' WHEN NOT s.bool THEN 'False' END AS c0
FROM samples AS s

SELECT DISTINCT s.`char` AS c0
FROM samples AS s

SELECT DISTINCT date_format(s.date, '%m/%d/%Y') AS c0
FROM samples AS s

SELECT DISTINCT time_format(s.time, '%H:%i') AS c0
FROM samples AS s

SELECT DISTINCT date_format(s.date_time, '%m/%d/%Y %H:%i:%s') AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN s.number = 1 THEN 'Low' WHEN s.number = 5 THEN 'Normal' WHEN s.number = 200 THEN 'High' ELSE CAST(s.number AS CHAR) END AS c0
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
WHERE e.id <> @p_Item1 OR NOT (e.reports_to_id <=> @p_Item2)

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
