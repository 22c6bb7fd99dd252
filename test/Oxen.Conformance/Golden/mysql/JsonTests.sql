-- A_list_in_a_condition
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND json_contains(s.parcel, json_array(@p), '$."Labels"')

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND json_contains(s.parcel, json_array(@p), '$."Labels"') IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND json_contains(s.parcel, json_array(@p), '$."Labels"') AND s.id > 5

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND (json_contains(s.parcel, json_array(@p), '$."Labels"') IS NOT TRUE OR s.id <= 5)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND json_length(s.parcel, '$."Labels"') = 3

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND NOT (json_length(s.parcel, '$."Labels"') <=> 3)

-- A_member_as_a_value
SELECT DISTINCT octet_length(CONVERT(CAST(json_value(s.parcel, '$."Address"') AS CHAR) USING utf16)) DIV 2 AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL

SELECT DISTINCT CAST(json_value(s.parcel, '$."Pieces"') AS SIGNED) AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL

SELECT DISTINCT json_length(s.parcel, '$."Labels"') AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL

SELECT DISTINCT CAST(json_value(s.parcel, '$."Pieces"') AS SIGNED) - 1 AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL

-- A_member_groups
SELECT CAST(json_value(s.parcel, '$."Address"') AS CHAR) AS `key`, COUNT(*) AS count
FROM samples AS s
WHERE s.parcel IS NOT NULL
GROUP BY CAST(json_value(s.parcel, '$."Address"') AS CHAR)

-- A_member_in_a_condition
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(json_value(s.parcel, '$."Address"') AS CHAR) = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND NOT (CAST(json_value(s.parcel, '$."Address"') AS CHAR) <=> @p)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(json_value(s.parcel, '$."Address"') AS CHAR) LIKE concat(replace(replace(replace(@p, '|', '||'), '%', '|%'), '_', '|_'), '%') ESCAPE '|'

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND (CAST(json_value(s.parcel, '$."Address"') AS CHAR) LIKE concat(replace(replace(replace(@p, '|', '||'), '%', '|%'), '_', '|_'), '%') ESCAPE '|') IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(json_value(s.parcel, '$."Pieces"') AS SIGNED) > 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND (CAST(json_value(s.parcel, '$."Pieces"') AS SIGNED) > 0) IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(json_value(s.parcel, '$."Pieces"') AS SIGNED) = s.id - s.id

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND NOT (CAST(json_value(s.parcel, '$."Pieces"') AS SIGNED) <=> s.id - s.id)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(json_value(s.parcel, '$."Weight"') AS DECIMAL(57,28)) = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND NOT (CAST(json_value(s.parcel, '$."Weight"') AS DECIMAL(57,28)) <=> @p)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(json_value(s.parcel, '$."Weight"') AS DECIMAL(57,28)) IS NULL

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(json_value(s.parcel, '$."Weight"') AS DECIMAL(57,28)) IS NOT NULL

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(json_value(s.parcel, '$."Weight"') AS DECIMAL(57,28)) > 1

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND (CAST(json_value(s.parcel, '$."Weight"') AS DECIMAL(57,28)) > 1) IS NOT TRUE

-- A_member_is_selected
SELECT s.id, CAST(json_value(s.parcel, '$."Address"') AS CHAR) AS address, CAST(json_value(s.parcel, '$."Pieces"') AS SIGNED) AS pieces, CAST(json_value(s.parcel, '$."Weight"') AS DECIMAL(57,28)) AS weight, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL

-- A_member_orders
SELECT s.id
FROM samples AS s
WHERE s.parcel IS NOT NULL
ORDER BY CAST(json_value(s.parcel, '$."Pieces"') AS SIGNED) DESC, s.id

-- A_property_of_a_document
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND CAST(json_value(s.document, '$."a"[0]') AS SIGNED) = 1

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND NOT (CAST(json_value(s.document, '$."a"[0]') AS SIGNED) <=> 1)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND CAST(json_value(s.document, '$."a"[1]') AS DECIMAL(57,28)) = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND NOT (CAST(json_value(s.document, '$."a"[1]') AS DECIMAL(57,28)) <=> @p)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND CAST(json_value(s.document, '$."a"[2]') AS CHAR) = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND NOT (CAST(json_value(s.document, '$."a"[2]') AS CHAR) <=> @p)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND CAST(json_extract(s.document, '$."a"[4]') AS CHAR) = 'true'

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND (CAST(json_extract(s.document, '$."a"[4]') AS CHAR) = 'true') IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND json_length(s.document, '$."a"') > 4

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND (json_length(s.document, '$."a"') > 4) IS NOT TRUE

-- An_element_of_a_list
SELECT DISTINCT CAST(json_value(s.parcel, '$."Labels"[0]') AS CHAR) AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(json_value(s.parcel, '$."Pieces"') AS SIGNED) > 0

SELECT DISTINCT COALESCE(CAST(json_value(s.parcel, '$."Labels"[1]') AS CHAR), '') || @p AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(json_value(s.parcel, '$."Pieces"') AS SIGNED) > 0

SELECT DISTINCT upper(CAST(json_value(s.parcel, '$."Labels"[2]') AS CHAR)) AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(json_value(s.parcel, '$."Pieces"') AS SIGNED) > 0
