-- A_constant_beside_an_enum_stored_as_text_on_the_other_side
SELECT o.status
FROM orders AS o
UNION
SELECT 'Shipped' AS c0
FROM customers AS c

SELECT 'Shipped' AS c0
FROM customers AS c
UNION ALL
SELECT o.status
FROM orders AS o

SELECT t.id
FROM (
    SELECT DISTINCT p.id, 'Open' AS status
    FROM products AS p
    UNION ALL
    SELECT o.id, o.status
    FROM orders AS o
) AS t
WHERE t.status = 'Open'

-- A_constant_of_a_subquery_meets_an_enum_stored_as_text
SELECT t.key, t.count
FROM (
    SELECT 'Open' AS key, COUNT(*) AS count
    FROM products AS p
    GROUP BY (SELECT 'Open')
) AS t
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.status = t.key
)

SELECT t.id
FROM (
    SELECT p.id, @status AS status
    FROM products AS p
    ORDER BY p.id
    LIMIT 3
) AS t
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.status = t.status
)
ORDER BY t.id

SELECT c.id
FROM customers AS c
WHERE 'Shipped' IN (
    SELECT o.status
    FROM orders AS o
    WHERE o.customer_id = c.id
)

SELECT t.count, t.key = o.status AS "is"
FROM (
    SELECT CASE WHEN p.id > 3 THEN 'Open' ELSE 'Shipped' END AS key, COUNT(*) AS count
    FROM products AS p
    GROUP BY CASE WHEN p.id > 3 THEN 'Open' ELSE 'Shipped' END
) AS t
JOIN orders AS o ON t.count = o.id

-- A_nullable_enum_is_compared_by_order
SELECT o.id
FROM orders AS o
WHERE o.priority >= @priority

-- A_nullable_enum_stored_as_text
SELECT s.id
FROM samples AS s
WHERE s.word_n IS NULL

SELECT s.id
FROM samples AS s
WHERE s.word_n = @word

-- A_nullable_enum_with_a_default
SELECT o.id, COALESCE(o.priority, 1) AS p
FROM orders AS o

-- A_number_of_an_enum
SELECT c.id
FROM customers AS c
WHERE c.rank = @rank

-- An_enum_in_arithmetic
SELECT c.rank * 10 + 1 AS c0
FROM customers AS c

-- An_enum_is_selected_as_another
SELECT c.rank
FROM customers AS c

-- An_enum_made_of_a_number
SELECT p.id
FROM products AS p
WHERE p.supplier_id = 3

-- An_enum_of_bytes
SELECT s.id, s.number, s.number_n
FROM samples AS s
WHERE s.number = 200

-- An_enum_stored_as_text_against_one_stored_as_a_number
SELECT s.id
FROM samples AS s
WHERE s.number = CASE WHEN s.word = 'Low' THEN 1 WHEN s.word = 'Normal' THEN 5 WHEN s.word = 'High' THEN 200 ELSE CAST(s.word AS smallint) END AND s.number_n IS DISTINCT FROM CASE WHEN s.word = 'Low' THEN 1 WHEN s.word = 'Normal' THEN 5 WHEN s.word = 'High' THEN 200 ELSE CAST(s.word AS smallint) END

-- An_enum_stored_as_text_has_the_order_of_its_numbers
SELECT o.id
FROM orders AS o
WHERE CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END > 0
ORDER BY CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END DESC, o.id

-- An_enum_stored_as_text_in_a_conditional
SELECT o.id, CASE WHEN o.status = 'Open' THEN @p ELSE @p_1 END AS a, CASE WHEN o.shipped_at IS NULL THEN 'Open' ELSE o.status END AS b
FROM orders AS o

-- An_enum_stored_as_text_is_distinct
SELECT DISTINCT o.status
FROM orders AS o

-- An_enum_stored_as_text_is_selected
SELECT o.id, o.status
FROM orders AS o

-- Equals_of_an_enum
SELECT c.id
FROM customers AS c
WHERE c.rank = @rank

-- Flags_as_text
SELECT e.id, e.skills
FROM employees AS e
ORDER BY CASE WHEN e.skills = 0 THEN 'None' WHEN e.skills & 15 <> e.skills THEN CAST(e.skills AS text) ELSE substr('' || CASE WHEN e.skills & 1 <> 0 THEN ', Sales' ELSE '' END || CASE WHEN e.skills & 2 <> 0 THEN ', Purchasing' ELSE '' END || CASE WHEN e.skills & 4 <> 0 THEN ', Languages' ELSE '' END || CASE WHEN e.skills & 8 <> 0 THEN ', Driving' ELSE '' END, 3) END COLLATE "C", e.id

SELECT e.id
FROM employees AS e
WHERE CASE WHEN (e.skills | 8) | 1 = 0 THEN 'None' WHEN ((e.skills | 8) | 1) & 15 <> (e.skills | 8) | 1 THEN CAST((e.skills | 8) | 1 AS text) ELSE substr('' || CASE WHEN ((e.skills | 8) | 1) & 1 <> 0 THEN ', Sales' ELSE '' END || CASE WHEN ((e.skills | 8) | 1) & 2 <> 0 THEN ', Purchasing' ELSE '' END || CASE WHEN ((e.skills | 8) | 1) & 4 <> 0 THEN ', Languages' ELSE '' END || CASE WHEN ((e.skills | 8) | 1) & 8 <> 0 THEN ', Driving' ELSE '' END, 3) END = @p OR CASE WHEN e.id + 15 = 0 THEN 'None' WHEN e.id + 15 & 15 <> e.id + 15 THEN CAST(e.id + 15 AS text) ELSE substr('' || CASE WHEN e.id + 15 & 1 <> 0 THEN ', Sales' ELSE '' END || CASE WHEN e.id + 15 & 2 <> 0 THEN ', Purchasing' ELSE '' END || CASE WHEN e.id + 15 & 4 <> 0 THEN ', Languages' ELSE '' END || CASE WHEN e.id + 15 & 8 <> 0 THEN ', Driving' ELSE '' END, 3) END = @p_1

SELECT DISTINCT @p || CASE WHEN e.id * 4 = 0 THEN 'None' WHEN e.id * 4 & 15 <> e.id * 4 THEN CAST(e.id * 4 AS text) ELSE substr('' || CASE WHEN e.id * 4 & 1 <> 0 THEN ', Sales' ELSE '' END || CASE WHEN e.id * 4 & 2 <> 0 THEN ', Purchasing' ELSE '' END || CASE WHEN e.id * 4 & 4 <> 0 THEN ', Languages' ELSE '' END || CASE WHEN e.id * 4 & 8 <> 0 THEN ', Driving' ELSE '' END, 3) END AS c0
FROM employees AS e

SELECT DISTINCT CASE WHEN e.skills = 0 THEN 'None' WHEN e.skills & 15 <> e.skills THEN CAST(e.skills AS text) ELSE substr('' || CASE WHEN e.skills & 1 <> 0 THEN ', Sales' ELSE '' END || CASE WHEN e.skills & 2 <> 0 THEN ', Purchasing' ELSE '' END || CASE WHEN e.skills & 4 <> 0 THEN ', Languages' ELSE '' END || CASE WHEN e.skills & 8 <> 0 THEN ', Driving' ELSE '' END, 3) END AS c0
FROM employees AS e

-- Flags_by_bits
SELECT e.id
FROM employees AS e
WHERE e.skills & 8 <> 0

-- Flags_combined
SELECT e.id, e.skills | 8 AS more, e.skills & -2 AS less, e.skills # 1 AS other
FROM employees AS e

-- HasFlag
SELECT e.id
FROM employees AS e
WHERE e.skills & @skills = @skills

-- HasFlag_of_a_constant
SELECT e.id
FROM employees AS e
WHERE e.skills & 4 = 4

-- Max_of_an_enum_stored_as_text
SELECT MAX(CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END) AS c0
FROM orders AS o

-- Max_of_an_enum_stored_as_text_in_a_group
SELECT o.customer_id, MAX(CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END) AS last, MIN(CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END) AS first
FROM orders AS o
GROUP BY o.customer_id

-- Max_of_an_enum_stored_as_text_in_a_subquery
SELECT c.id
FROM customers AS c
WHERE (
    SELECT MAX(CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END)
    FROM orders AS o
    WHERE o.customer_id = c.id
) = 2

-- Max_of_nullable_enums
SELECT MAX(o.priority) AS c0
FROM orders AS o

-- Min_of_a_nullable_enum_stored_as_text
SELECT MIN(CASE WHEN s.word_n = 'Low' THEN 1 WHEN s.word_n = 'Normal' THEN 5 WHEN s.word_n = 'High' THEN 200 ELSE CAST(s.word_n AS smallint) END) AS c0
FROM samples AS s

-- Order_of_an_enum
SELECT o.id
FROM orders AS o
ORDER BY o.priority DESC NULLS LAST, o.id

-- ToString_of_an_enum
SELECT c.rank
FROM customers AS c

-- ToString_of_an_enum_stored_as_text
SELECT o.status
FROM orders AS o
WHERE o.status = @p
