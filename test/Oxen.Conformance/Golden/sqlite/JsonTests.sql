-- A_list_in_a_condition
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND @p IN (SELECT value FROM json_each(s.parcel, '$."Labels"'))

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND (@p IN (SELECT value FROM json_each(s.parcel, '$."Labels"'))) IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND @p IN (SELECT value FROM json_each(s.parcel, '$."Labels"')) AND s.id > 5

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND ((@p IN (SELECT value FROM json_each(s.parcel, '$."Labels"'))) IS NOT TRUE OR s.id <= 5)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND json_array_length(s.parcel, '$."Labels"') = 3

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND json_array_length(s.parcel, '$."Labels"') IS NOT 3

-- A_member_as_a_value
SELECT DISTINCT oxen_length(json_extract(s.parcel, '$."Address"')) AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL

SELECT DISTINCT json_extract(s.parcel, '$."Pieces"') AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL

SELECT DISTINCT json_array_length(s.parcel, '$."Labels"') AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL

SELECT DISTINCT json_extract(s.parcel, '$."Pieces"') - 1 AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL

-- A_member_groups
SELECT json_extract(s.parcel, '$."Address"') AS "key", COUNT(*) AS count
FROM samples AS s
WHERE s.parcel IS NOT NULL
GROUP BY json_extract(s.parcel, '$."Address"')

-- A_member_in_a_condition
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND json_extract(s.parcel, '$."Address"') = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND json_extract(s.parcel, '$."Address"') IS NOT @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND (json_extract(s.parcel, '$."Address"') >= @p AND json_extract(s.parcel, '$."Address"') < @p || x'ff')

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND (json_extract(s.parcel, '$."Address"') >= @p AND json_extract(s.parcel, '$."Address"') < @p || x'ff') IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND json_extract(s.parcel, '$."Pieces"') > 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND (json_extract(s.parcel, '$."Pieces"') > 0) IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND json_extract(s.parcel, '$."Pieces"') = s.id - s.id

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND json_extract(s.parcel, '$."Pieces"') IS NOT s.id - s.id

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND oxen_parse_decimal(oxen_json_digits(json_extract(s.parcel, '$."Weight"', '$."Weight"'))) = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND oxen_parse_decimal(oxen_json_digits(json_extract(s.parcel, '$."Weight"', '$."Weight"'))) IS NOT @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND oxen_parse_decimal(oxen_json_digits(json_extract(s.parcel, '$."Weight"', '$."Weight"'))) IS NULL

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND oxen_parse_decimal(oxen_json_digits(json_extract(s.parcel, '$."Weight"', '$."Weight"'))) IS NOT NULL

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND oxen_parse_decimal(oxen_json_digits(json_extract(s.parcel, '$."Weight"', '$."Weight"'))) COLLATE OXEN_DECIMAL > oxen_decimal(1)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND (oxen_parse_decimal(oxen_json_digits(json_extract(s.parcel, '$."Weight"', '$."Weight"'))) COLLATE OXEN_DECIMAL > oxen_decimal(1)) IS NOT TRUE

-- A_member_is_selected
SELECT s.id, json_extract(s.parcel, '$."Address"') AS address, json_extract(s.parcel, '$."Pieces"') AS pieces, oxen_parse_decimal(oxen_json_digits(json_extract(s.parcel, '$."Weight"', '$."Weight"'))) AS weight, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL

-- A_member_orders
SELECT s.id
FROM samples AS s
WHERE s.parcel IS NOT NULL
ORDER BY json_extract(s.parcel, '$."Pieces"') DESC, s.id

-- A_property_of_a_document
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND json_extract(s.document, '$."a"[0]') = 1

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND json_extract(s.document, '$."a"[0]') IS NOT 1

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND oxen_parse_decimal(oxen_json_digits(json_extract(s.document, '$."a"[1]', '$."a"[1]'))) = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND oxen_parse_decimal(oxen_json_digits(json_extract(s.document, '$."a"[1]', '$."a"[1]'))) IS NOT @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND json_extract(s.document, '$."a"[2]') = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND json_extract(s.document, '$."a"[2]') IS NOT @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND json_extract(s.document, '$."a"[4]')

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND json_extract(s.document, '$."a"[4]') IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND json_array_length(s.document, '$."a"') > 4

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND (json_array_length(s.document, '$."a"') > 4) IS NOT TRUE

-- An_element_of_a_list
SELECT DISTINCT json_extract(s.parcel, '$."Labels"[0]') AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL AND json_extract(s.parcel, '$."Pieces"') > 0

SELECT DISTINCT COALESCE(json_extract(s.parcel, '$."Labels"[1]'), '') || @p AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL AND json_extract(s.parcel, '$."Pieces"') > 0

SELECT DISTINCT oxen_upper(json_extract(s.parcel, '$."Labels"[2]')) AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL AND json_extract(s.parcel, '$."Pieces"') > 0

-- Two_properties_are_two_queries

