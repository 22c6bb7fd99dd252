-- Added_to_a_text
SELECT DISTINCT @p || COALESCE(s.string_n, '') || @p_1 AS c0
FROM samples AS s

SELECT DISTINCT s.string || s.`char` || COALESCE(s.char_n, '') AS c0
FROM samples AS s

SELECT DISTINCT @p || CAST(s.id AS CHAR) || COALESCE(CAST(s.int_n AS CHAR), '') || CAST(s.byte AS CHAR) || CAST(s.`long` AS CHAR) || CAST(s.u_long AS CHAR) AS c0
FROM samples AS s

SELECT DISTINCT @p || (CASE WHEN s.bool THEN 'True' WHEN NOT s.bool THEN 'False' END) || COALESCE(CASE WHEN s.bool_n THEN 'True' WHEN NOT s.bool_n THEN 'False' END, '') AS c0
FROM samples AS s

SELECT DISTINCT @p || CAST(s.guid AS CHAR) || COALESCE(CAST(s.guid_n AS CHAR), '') AS c0
FROM samples AS s

SELECT DISTINCT @p || concat(CASE WHEN s.span < 0 THEN '-' ELSE '' END, CASE WHEN abs(s.span + 0.0) >= 864000000000 THEN concat(abs(s.span + 0.0) DIV 864000000000, '.') ELSE '' END, lpad(abs(s.span + 0.0) DIV 36000000000 % 24, 2, '0'), ':', lpad(abs(s.span + 0.0) DIV 600000000 % 60, 2, '0'), ':', lpad(abs(s.span + 0.0) DIV 10000000 % 60, 2, '0'), CASE WHEN s.span % 10000000 <> 0 THEN concat('.', lpad(abs(s.span % 10000000), 7, '0')) ELSE '' END) || COALESCE(concat(CASE WHEN s.span_n < 0 THEN '-' ELSE '' END, CASE WHEN abs(s.span_n + 0.0) >= 864000000000 THEN concat(abs(s.span_n + 0.0) DIV 864000000000, '.') ELSE '' END, lpad(abs(s.span_n + 0.0) DIV 36000000000 % 24, 2, '0'), ':', lpad(abs(s.span_n + 0.0) DIV 600000000 % 60, 2, '0'), ':', lpad(abs(s.span_n + 0.0) DIV 10000000 % 60, 2, '0'), CASE WHEN s.span_n % 10000000 <> 0 THEN concat('.', lpad(abs(s.span_n % 10000000), 7, '0')) ELSE '' END), '') AS c0
FROM samples AS s

SELECT DISTINCT @p || CASE WHEN s.number = 1 THEN 'Low' WHEN s.number = 5 THEN 'Normal' WHEN s.number = 200 THEN 'High' ELSE CAST(s.number AS CHAR) END || @p_1 || COALESCE(CASE WHEN s.number_n = 1 THEN 'Low' WHEN s.number_n = 5 THEN 'Normal' WHEN s.number_n = 200 THEN 'High' ELSE CAST(s.number_n AS CHAR) END, '') AS c0
FROM samples AS s

SELECT DISTINCT @p || s.word || @p_1 || COALESCE(s.word_n, '') AS c0
FROM samples AS s

SELECT DISTINCT @p || date_format(s.date, '%m/%d/%Y') || COALESCE(date_format(s.date_n, '%m/%d/%Y'), '') || time_format(s.time, '%H:%i') AS c0
FROM samples AS s

SELECT DISTINCT @p || date_format(s.date_time, '%m/%d/%Y %H:%i:%s') || COALESCE(date_format(s.date_time_n, '%m/%d/%Y %H:%i:%s'), '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(s.string_n, '') || '' AS c0
FROM samples AS s

SELECT DISTINCT '' || s.string AS c0
FROM samples AS s

-- Case
SELECT DISTINCT upper(s.string) AS c0
FROM samples AS s

SELECT DISTINCT lower(s.string) AS c0
FROM samples AS s

SELECT DISTINCT upper(s.string) || lower(s.string) AS c0
FROM samples AS s

-- Characters
SELECT DISTINCT substring(c.name, 0 + 1, 1) AS c0
FROM customers AS c
WHERE c.name <> @p AND c.id <> @p_1

SELECT DISTINCT substring(c.name, ((octet_length(CONVERT(c.name USING utf16)) DIV 2) - 1) + 1, 1) AS c0
FROM customers AS c
WHERE c.name <> @p AND c.id <> @p_1

-- Characters_as_texts
SELECT DISTINCT COALESCE(s.char_n, '') AS c0
FROM samples AS s

SELECT DISTINCT s.`char` AS c0
FROM samples AS s

SELECT DISTINCT @p || s.`char` || s.`char` AS c0
FROM samples AS s

-- Characters_as_values
SELECT DISTINCT upper(s.`char`) AS c0
FROM samples AS s

SELECT DISTINCT lower(s.`char`) AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN (CAST(conv(hex(CONVERT(s.`char` USING utf16)), 16, 10) AS SIGNED) - CAST(conv(hex(CONVERT(@p USING utf16)), 16, 10) AS SIGNED)) > 0 THEN @p_1 ELSE s.`char` END AS c0
FROM samples AS s

-- Comparisons_by_a_rule
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE CASE WHEN 5 % 2 = 0 THEN s.string <=> @p ELSE upper(s.string) <=> upper(@p) END

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (CASE WHEN 5 % 2 = 0 THEN s.string <=> @p ELSE upper(s.string) <=> upper(@p) END)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string <> @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE CASE WHEN 3 % 2 = 0 THEN s.string <=> @p ELSE upper(s.string) <=> upper(@p) END

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (CASE WHEN 3 % 2 = 0 THEN s.string <=> @p ELSE upper(s.string) <=> upper(@p) END)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE CASE WHEN 5 % 2 = 0 THEN s.string_n <=> s.string ELSE upper(s.string_n) <=> upper(s.string) END

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (CASE WHEN 5 % 2 = 0 THEN s.string_n <=> s.string ELSE upper(s.string_n) <=> upper(s.string) END)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n = s.string

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s.string_n <=> s.string)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS NULL

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS NOT NULL

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string = s.string_n

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s.string <=> s.string_n)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE CASE WHEN 5 % 2 = 0 THEN left(s.string, char_length(@p)) = @p ELSE left(upper(s.string), char_length(upper(@p))) = upper(@p) END

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (CASE WHEN 5 % 2 = 0 THEN left(s.string, char_length(@p)) = @p ELSE left(upper(s.string), char_length(upper(@p))) = upper(@p) END)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE CASE WHEN 5 % 2 = 0 THEN right(s.string, char_length(@p)) = @p ELSE right(upper(s.string), char_length(upper(@p))) = upper(@p) END

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (CASE WHEN 5 % 2 = 0 THEN right(s.string, char_length(@p)) = @p ELSE right(upper(s.string), char_length(upper(@p))) = upper(@p) END)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE CASE WHEN 5 % 2 = 0 THEN locate(@p, s.string) > 0 ELSE locate(upper(@p), upper(s.string)) > 0 END

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (CASE WHEN 5 % 2 = 0 THEN locate(@p, s.string) > 0 ELSE locate(upper(@p), upper(s.string)) > 0 END)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE CASE WHEN 4 % 2 = 0 THEN locate(@p, s.string) > 0 ELSE locate(upper(@p), upper(s.string)) > 0 END

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (CASE WHEN 4 % 2 = 0 THEN locate(@p, s.string) > 0 ELSE locate(upper(@p), upper(s.string)) > 0 END)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE CASE WHEN 4 % 2 = 0 THEN left(s.string, char_length(@p)) = @p ELSE left(upper(s.string), char_length(upper(@p))) = upper(@p) END

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (CASE WHEN 4 % 2 = 0 THEN left(s.string, char_length(@p)) = @p ELSE left(upper(s.string), char_length(upper(@p))) = upper(@p) END)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE CASE WHEN 4 % 2 = 0 THEN right(s.string, char_length(@p)) = @p ELSE right(upper(s.string), char_length(upper(@p))) = upper(@p) END

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (CASE WHEN 4 % 2 = 0 THEN right(s.string, char_length(@p)) = @p ELSE right(upper(s.string), char_length(upper(@p))) = upper(@p) END)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (CASE WHEN 5 % 2 = 0 THEN CASE WHEN s.string < @p THEN -1 WHEN s.string > @p THEN 1 WHEN s.string IS NULL AND @p IS NOT NULL THEN -1 WHEN s.string IS NOT NULL AND @p IS NULL THEN 1 ELSE 0 END ELSE CASE WHEN upper(s.string) < upper(@p) THEN -1 WHEN upper(s.string) > upper(@p) THEN 1 WHEN upper(s.string) IS NULL AND upper(@p) IS NOT NULL THEN -1 WHEN upper(s.string) IS NOT NULL AND upper(@p) IS NULL THEN 1 ELSE 0 END END) <= 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (CASE WHEN 5 % 2 = 0 THEN CASE WHEN s.string < @p THEN -1 WHEN s.string > @p THEN 1 WHEN s.string IS NULL AND @p IS NOT NULL THEN -1 WHEN s.string IS NOT NULL AND @p IS NULL THEN 1 ELSE 0 END ELSE CASE WHEN upper(s.string) < upper(@p) THEN -1 WHEN upper(s.string) > upper(@p) THEN 1 WHEN upper(s.string) IS NULL AND upper(@p) IS NOT NULL THEN -1 WHEN upper(s.string) IS NOT NULL AND upper(@p) IS NULL THEN 1 ELSE 0 END END) > 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (CASE WHEN 4 % 2 = 0 THEN CASE WHEN s.string_n < s.string THEN -1 WHEN s.string_n > s.string THEN 1 WHEN s.string_n IS NULL AND s.string IS NOT NULL THEN -1 WHEN s.string_n IS NOT NULL AND s.string IS NULL THEN 1 ELSE 0 END ELSE CASE WHEN upper(s.string_n) < upper(s.string) THEN -1 WHEN upper(s.string_n) > upper(s.string) THEN 1 WHEN upper(s.string_n) IS NULL AND upper(s.string) IS NOT NULL THEN -1 WHEN upper(s.string_n) IS NOT NULL AND upper(s.string) IS NULL THEN 1 ELSE 0 END END) > 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (CASE WHEN 4 % 2 = 0 THEN CASE WHEN s.string_n < s.string THEN -1 WHEN s.string_n > s.string THEN 1 WHEN s.string_n IS NULL AND s.string IS NOT NULL THEN -1 WHEN s.string_n IS NOT NULL AND s.string IS NULL THEN 1 ELSE 0 END ELSE CASE WHEN upper(s.string_n) < upper(s.string) THEN -1 WHEN upper(s.string_n) > upper(s.string) THEN 1 WHEN upper(s.string_n) IS NULL AND upper(s.string) IS NOT NULL THEN -1 WHEN upper(s.string_n) IS NOT NULL AND upper(s.string) IS NULL THEN 1 ELSE 0 END END) <= 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (CASE WHEN TRUE % 2 = 0 THEN CASE WHEN s.string < @p THEN -1 WHEN s.string > @p THEN 1 WHEN s.string IS NULL AND @p IS NOT NULL THEN -1 WHEN s.string IS NOT NULL AND @p IS NULL THEN 1 ELSE 0 END ELSE CASE WHEN upper(s.string) < upper(@p) THEN -1 WHEN upper(s.string) > upper(@p) THEN 1 WHEN upper(s.string) IS NULL AND upper(@p) IS NOT NULL THEN -1 WHEN upper(s.string) IS NOT NULL AND upper(@p) IS NULL THEN 1 ELSE 0 END END) <= 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (CASE WHEN TRUE % 2 = 0 THEN CASE WHEN s.string < @p THEN -1 WHEN s.string > @p THEN 1 WHEN s.string IS NULL AND @p IS NOT NULL THEN -1 WHEN s.string IS NOT NULL AND @p IS NULL THEN 1 ELSE 0 END ELSE CASE WHEN upper(s.string) < upper(@p) THEN -1 WHEN upper(s.string) > upper(@p) THEN 1 WHEN upper(s.string) IS NULL AND upper(@p) IS NOT NULL THEN -1 WHEN upper(s.string) IS NOT NULL AND upper(@p) IS NULL THEN 1 ELSE 0 END END) > 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (CASE WHEN s.string_n < @p THEN -1 WHEN s.string_n > @p THEN 1 WHEN s.string_n IS NULL AND @p IS NOT NULL THEN -1 WHEN s.string_n IS NOT NULL AND @p IS NULL THEN 1 ELSE 0 END) < 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (CASE WHEN s.string_n < @p THEN -1 WHEN s.string_n > @p THEN 1 WHEN s.string_n IS NULL AND @p IS NOT NULL THEN -1 WHEN s.string_n IS NOT NULL AND @p IS NULL THEN 1 ELSE 0 END) >= 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (CASE WHEN s.string < @p THEN -1 WHEN s.string > @p THEN 1 WHEN s.string IS NULL AND @p IS NOT NULL THEN -1 WHEN s.string IS NOT NULL AND @p IS NULL THEN 1 ELSE 0 END) >= 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (CASE WHEN s.string < @p THEN -1 WHEN s.string > @p THEN 1 WHEN s.string IS NULL AND @p IS NOT NULL THEN -1 WHEN s.string IS NOT NULL AND @p IS NULL THEN 1 ELSE 0 END) < 0

-- In_orders_and_groups
SELECT c.id
FROM customers AS c
WHERE c.name <> @p
ORDER BY octet_length(CONVERT(c.name USING utf16)) DIV 2, substring(c.name, 0 + 1, 1), c.id

SELECT CASE WHEN (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 6 THEN substring(c.name, 0 + 1, 1) ELSE @p END AS `key`, COUNT(*) AS count
FROM customers AS c
GROUP BY CASE WHEN (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 6 THEN substring(c.name, 0 + 1, 1) ELSE @p END

SELECT COALESCE(p.name, '') = '' AS `key`, MAX(octet_length(CONVERT(p.name USING utf16)) DIV 2) AS longest
FROM products AS p
GROUP BY COALESCE(p.name, '') = ''

-- Interpolated
SELECT DISTINCT CAST(s.id AS CHAR) AS c0
FROM samples AS s

SELECT DISTINCT s.string || @p || COALESCE(s.string_n, '') AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.id AS CHAR) || @p || s.string || @p_1 || COALESCE(CAST(s.int_n AS CHAR), '') || @p_2 AS c0
FROM samples AS s

SELECT DISTINCT @p || CAST(s.id AS CHAR) || @p_1 AS c0
FROM samples AS s

SELECT DISTINCT (CASE WHEN octet_length(CONVERT(CAST(s.id AS CHAR) USING utf16)) DIV 2 >= 6 THEN CAST(s.id AS CHAR) ELSE lpad(CAST(s.id AS CHAR), 6 - octet_length(CONVERT(CAST(s.id AS CHAR) USING utf16)) DIV 2 + char_length(CAST(s.id AS CHAR)), ' ') END) || @p || (CASE WHEN octet_length(CONVERT(s.string USING utf16)) DIV 2 >= 8 THEN s.string ELSE rpad(s.string, 8 - octet_length(CONVERT(s.string USING utf16)) DIV 2 + char_length(s.string), ' ') END) || @p || (CASE WHEN octet_length(CONVERT(COALESCE(s.string_n, '') USING utf16)) DIV 2 >= 3 THEN COALESCE(s.string_n, '') ELSE lpad(COALESCE(s.string_n, ''), 3 - octet_length(CONVERT(COALESCE(s.string_n, '') USING utf16)) DIV 2 + char_length(COALESCE(s.string_n, '')), ' ') END) AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN s.number = 1 THEN 'Low' WHEN s.number = 5 THEN 'Normal' WHEN s.number = 200 THEN 'High' ELSE CAST(s.number AS CHAR) END || @p || COALESCE(s.word_n, '') AS c0
FROM samples AS s

SELECT DISTINCT @p AS c0
FROM samples AS s

SELECT DISTINCT s.`char` || CAST(s.id AS CHAR) || s.`char` AS c0
FROM samples AS s

-- Interpolation_is_compared
SELECT p.id
FROM products AS p
WHERE CAST(p.id AS CHAR) || @p || p.name = @text

-- Joined
SELECT DISTINCT s.string || @p || COALESCE(s.string_n, '') || @p || @p_1 AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(s.string_n, '') || @p || s.string AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.id AS CHAR) || @p || COALESCE(s.string_n, '') || @p || s.`char` || @p || (CASE WHEN s.bool THEN 'True' WHEN NOT s.bool THEN 'False' END) AS c0
FROM samples AS s

SELECT DISTINCT @p || s.string || @p_1 || s.string || @p_2 AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(s.string_n, '') AS c0
FROM samples AS s

SELECT DISTINCT s.string || COALESCE(s.string_n, '') || s.string AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(s.string_n, '') || COALESCE(s.string_n, '') AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.id AS CHAR) || @p || COALESCE(CAST(s.int_n AS CHAR), '') AS c0
FROM samples AS s

-- Kinds_of_characters
SELECT DISTINCT s.`char` REGEXP '^[\\pL\\p{Nd}]$' AS c0
FROM samples AS s

SELECT DISTINCT s.`char` REGEXP '^\\pP$' AS c0
FROM samples AS s

SELECT DISTINCT s.`char` REGEXP '^\\p{Cc}$' AS c0
FROM samples AS s

SELECT DISTINCT s.`char` REGEXP '^\\pN$' AS c0
FROM samples AS s

SELECT DISTINCT s.`char` REGEXP '^\\pZ$' AS c0
FROM samples AS s

SELECT DISTINCT s.`char` REGEXP '^\\pS$' AS c0
FROM samples AS s

SELECT DISTINCT s.`char` REGEXP '^\\p{Ll}$' AS c0
FROM samples AS s

SELECT DISTINCT s.`char` BETWEEN '0' AND '9' AS c0
FROM samples AS s

SELECT DISTINCT (s.`char` BETWEEN 'a' AND 'z' OR s.`char` BETWEEN 'A' AND 'Z') AS c0
FROM samples AS s

SELECT DISTINCT (s.`char` BETWEEN 'a' AND 'z' OR s.`char` BETWEEN 'A' AND 'Z' OR s.`char` BETWEEN '0' AND '9') AS c0
FROM samples AS s

SELECT DISTINCT s.`char` BETWEEN 'A' AND 'Z' OR s.`char` BETWEEN 'a' AND 'z' AS c0
FROM samples AS s

SELECT DISTINCT s.`char` REGEXP '^[\\x00-\\x7F]$' AS c0
FROM samples AS s

-- Matched_by_a_pattern
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string REGEXP @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s.string REGEXP @p)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string REGEXP concat(CASE WHEN 1 & 1 THEN '(?i)' ELSE '' END, CASE WHEN 1 & 2 THEN '(?m)' ELSE '' END, CASE WHEN 1 & 16 THEN '(?s)' ELSE '' END, @p)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s.string REGEXP concat(CASE WHEN 1 & 1 THEN '(?i)' ELSE '' END, CASE WHEN 1 & 2 THEN '(?m)' ELSE '' END, CASE WHEN 1 & 16 THEN '(?s)' ELSE '' END, @p))

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string REGEXP concat(CASE WHEN 514 & 1 THEN '(?i)' ELSE '' END, CASE WHEN 514 & 2 THEN '(?m)' ELSE '' END, CASE WHEN 514 & 16 THEN '(?s)' ELSE '' END, @p)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s.string REGEXP concat(CASE WHEN 514 & 1 THEN '(?i)' ELSE '' END, CASE WHEN 514 & 2 THEN '(?m)' ELSE '' END, CASE WHEN 514 & 16 THEN '(?s)' ELSE '' END, @p))

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS NOT NULL AND s.string_n REGEXP @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS NULL OR (s.string_n REGEXP @p) IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string REGEXP concat(CASE WHEN @upper_options & 1 THEN '(?i)' ELSE '' END, CASE WHEN @upper_options & 2 THEN '(?m)' ELSE '' END, CASE WHEN @upper_options & 16 THEN '(?s)' ELSE '' END, @upper_pattern)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.string REGEXP concat(CASE WHEN @upper_options & 1 THEN '(?i)' ELSE '' END, CASE WHEN @upper_options & 2 THEN '(?m)' ELSE '' END, CASE WHEN @upper_options & 16 THEN '(?s)' ELSE '' END, @upper_pattern)) IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string REGEXP concat(CASE WHEN @vowels_options & 1 THEN '(?i)' ELSE '' END, CASE WHEN @vowels_options & 2 THEN '(?m)' ELSE '' END, CASE WHEN @vowels_options & 16 THEN '(?s)' ELSE '' END, @vowels_pattern) AND s.id > 3

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.string REGEXP concat(CASE WHEN @vowels_options & 1 THEN '(?i)' ELSE '' END, CASE WHEN @vowels_options & 2 THEN '(?m)' ELSE '' END, CASE WHEN @vowels_options & 16 THEN '(?s)' ELSE '' END, @vowels_pattern)) IS NOT TRUE OR s.id <= 3

-- Null_and_empty
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE COALESCE(s.string_n, '') = ''

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (COALESCE(s.string_n, '') = '')

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE COALESCE(regexp_replace(s.string_n, '^[\\pZ\\x09-\\x0D\\x85]+', ''), '') = ''

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (COALESCE(regexp_replace(s.string_n, '^[\\pZ\\x09-\\x0D\\x85]+', ''), '') = '')

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s.string_n <=> @p)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n = @empty

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s.string_n <=> @empty)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS NOT NULL AND (octet_length(CONVERT(s.string_n USING utf16)) DIV 2) = 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS NULL OR NOT ((octet_length(CONVERT(s.string_n USING utf16)) DIV 2) <=> 0)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE COALESCE(s.string_n, @p) = @p_1

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE COALESCE(s.string_n, @p) <> @p_1

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string <> ''

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string = ''

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string = @p OR COALESCE(s.string, '') = ''

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string <> @p AND NOT (COALESCE(s.string, '') = '')

-- Padded
SELECT DISTINCT CASE WHEN octet_length(CONVERT(s.string USING utf16)) DIV 2 >= 5 THEN s.string ELSE lpad(s.string, 5 - octet_length(CONVERT(s.string USING utf16)) DIV 2 + char_length(s.string), ' ') END AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN octet_length(CONVERT(s.string USING utf16)) DIV 2 >= 5 THEN s.string ELSE rpad(s.string, 5 - octet_length(CONVERT(s.string USING utf16)) DIV 2 + char_length(s.string), @p) END AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN octet_length(CONVERT(s.string USING utf16)) DIV 2 >= s.id THEN s.string ELSE lpad(s.string, s.id - octet_length(CONVERT(s.string USING utf16)) DIV 2 + char_length(s.string), ' ') END AS c0
FROM samples AS s

SELECT DISTINCT repeat(@p, s.id) AS c0
FROM samples AS s

SELECT DISTINCT repeat(CASE WHEN (octet_length(CONVERT(s.string USING utf16)) DIV 2) > 0 THEN @p ELSE @p_1 END, 3) || s.string AS c0
FROM samples AS s

-- Parts
SELECT DISTINCT substring(c.name, ((octet_length(CONVERT(c.name USING utf16)) DIV 2) - 3) + 1) AS c0
FROM customers AS c
WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 5 AND c.id <> @p

SELECT DISTINCT substring(c.name, ((locate(@p, c.name) - 1) + 1) + 1) AS c0
FROM customers AS c
WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 5 AND c.id <> @p_1

SELECT DISTINCT substring(c.name, 1 + 1, (octet_length(CONVERT(c.name USING utf16)) DIV 2) - 2) AS c0
FROM customers AS c
WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 5 AND c.id <> @p

SELECT DISTINCT left(c.name, (octet_length(CONVERT(c.name USING utf16)) DIV 2) - 1) AS c0
FROM customers AS c
WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 5 AND c.id <> @p

SELECT DISTINCT concat(left(c.name, 0), substring(c.name, 0 + 1 + 1)) AS c0
FROM customers AS c
WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 5 AND c.id <> @p

SELECT DISTINCT concat(left(c.name, 0), @p, substring(c.name, 0 + 1)) AS c0
FROM customers AS c
WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 5 AND c.id <> @p_1

SELECT DISTINCT concat(left(c.name, octet_length(CONVERT(c.name USING utf16)) DIV 2), c.id, substring(c.name, (octet_length(CONVERT(c.name USING utf16)) DIV 2) + 1)) AS c0
FROM customers AS c
WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 5 AND c.id <> @p

SELECT DISTINCT replace(c.name, substring(c.name, 0 + 1, 1), @p) AS c0
FROM customers AS c
WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 5 AND c.id <> @p_1

SELECT DISTINCT replace(c.name, @p, @p_1) AS c0
FROM customers AS c
WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 5 AND c.id <> @p_2

-- Positions
SELECT DISTINCT locate(@p, s.string) - 1 AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN 5 % 2 = 0 THEN locate(@p, s.string, 0 + 1) - 1 ELSE locate(upper(@p), upper(s.string), 0 + 1) - 1 END AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN 5 % 2 = 0 THEN locate(@p, s.string) - 1 ELSE locate(upper(@p), upper(s.string)) - 1 END AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN @p = '' THEN char_length(s.string) WHEN locate(@p, s.string) = 0 THEN -1 ELSE char_length(s.string) - char_length(@p) - locate(reverse(@p), reverse(s.string)) + 1 END AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN 4 % 2 = 0 THEN CASE WHEN @p = '' THEN char_length(s.string) WHEN locate(@p, s.string) = 0 THEN -1 ELSE char_length(s.string) - char_length(@p) - locate(reverse(@p), reverse(s.string)) + 1 END ELSE CASE WHEN upper(@p) = '' THEN char_length(upper(s.string)) WHEN locate(upper(@p), upper(s.string)) = 0 THEN -1 ELSE char_length(upper(s.string)) - char_length(upper(@p)) - locate(reverse(upper(@p)), reverse(upper(s.string))) + 1 END END AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN 5 % 2 = 0 THEN CASE WHEN @p = '' THEN char_length(s.string) WHEN locate(@p, s.string) = 0 THEN -1 ELSE char_length(s.string) - char_length(@p) - locate(reverse(@p), reverse(s.string)) + 1 END ELSE CASE WHEN upper(@p) = '' THEN char_length(upper(s.string)) WHEN locate(upper(@p), upper(s.string)) = 0 THEN -1 ELSE char_length(upper(s.string)) - char_length(upper(@p)) - locate(reverse(upper(@p)), reverse(upper(s.string))) + 1 END END AS c0
FROM samples AS s

SELECT DISTINCT octet_length(CONVERT(s.string USING utf16)) DIV 2 AS c0
FROM samples AS s

-- Positions_from_somewhere
SELECT DISTINCT locate(@p, c.name, 3 + 1) - 1 AS c0
FROM customers AS c
WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 5 AND c.id <> @p_1

SELECT DISTINCT CASE WHEN locate(@p, left(c.name, 1 + 4), 1 + 1) = 0 THEN -1 ELSE locate(@p, c.name, 1 + 1) - 1 END AS c0
FROM customers AS c
WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 5 AND c.id <> @p_1

SELECT DISTINCT CASE WHEN locate(@p, left(c.name, 2 + 3), 2 + 1) = 0 THEN -1 ELSE locate(@p, c.name, 2 + 1) - 1 END AS c0
FROM customers AS c
WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 5 AND c.id <> @p_1

SELECT DISTINCT CASE WHEN @p = '' THEN char_length(left(c.name, 4 + 1)) WHEN locate(@p, left(c.name, 4 + 1)) = 0 THEN -1 ELSE char_length(left(c.name, 4 + 1)) - char_length(@p) - locate(reverse(@p), reverse(left(c.name, 4 + 1))) + 1 END AS c0
FROM customers AS c
WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 5 AND c.id <> @p_1

SELECT DISTINCT CASE WHEN @p = '' THEN char_length(left(c.name, 5 + 1)) WHEN locate(@p, left(c.name, 5 + 1)) = 0 THEN -1 ELSE char_length(left(c.name, 5 + 1)) - char_length(@p) - locate(reverse(@p), reverse(left(c.name, 5 + 1))) + 1 END AS c0
FROM customers AS c
WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 5 AND c.id <> @p_1

SELECT DISTINCT CASE WHEN 5 % 2 = 0 THEN locate(@p, c.name, 2 + 1) - 1 ELSE locate(upper(@p), upper(c.name), 2 + 1) - 1 END AS c0
FROM customers AS c
WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 5 AND c.id <> @p_1

SELECT DISTINCT CASE WHEN 4 % 2 = 0 THEN locate(c.country, c.name) - 1 ELSE locate(upper(c.country), upper(c.name)) - 1 END AS c0
FROM customers AS c
WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 5 AND c.id <> @p

-- Trimmed
SELECT DISTINCT regexp_replace(s.string, '^[\\pZ\\x09-\\x0D\\x85]+|[\\pZ\\x09-\\x0D\\x85]+$', '') AS c0
FROM samples AS s

SELECT DISTINCT regexp_replace(s.string, '^[\\pZ\\x09-\\x0D\\x85]+', '') AS c0
FROM samples AS s

SELECT DISTINCT regexp_replace(s.string, '[\\pZ\\x09-\\x0D\\x85]+$', '') AS c0
FROM samples AS s

SELECT DISTINCT trim(BOTH @p FROM s.string) AS c0
FROM samples AS s
