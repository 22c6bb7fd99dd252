-- A_page_of_members
SELECT t.id
FROM employees AS e
JOIN employee_territories AS et ON et.employee_id = e.id
JOIN territories AS t ON et.territory_id = t.id
WHERE e.id = 1
ORDER BY t.id
LIMIT @count OFFSET @count_1

-- Groups_of_members
SELECT t.name, COUNT(*) AS count, SUM(e.salary) AS sum
FROM employees AS e
JOIN employee_territories AS et ON et.employee_id = e.id
JOIN territories AS t ON et.territory_id = t.id
GROUP BY t.name

-- Lists_of_lists_of_members
SELECT r.name, r.id
FROM regions AS r
ORDER BY r.id

SELECT rs.region_id, s.name, s.id
FROM region_suppliers AS rs
JOIN suppliers AS s ON rs.supplier_id = s.id
WHERE rs.region_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY s.id

SELECT rs.supplier_id, r.name
FROM region_suppliers AS rs
JOIN regions AS r ON rs.region_id = r.id
WHERE rs.supplier_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY r.id

-- Members_are_asked
SELECT r.id
FROM regions AS r
WHERE EXISTS (
    SELECT 1
    FROM region_suppliers AS rs
    WHERE rs.region_id = r.id
)

SELECT r.id
FROM regions AS r
WHERE NOT EXISTS (
    SELECT 1
    FROM region_suppliers AS rs
    WHERE rs.region_id = r.id
)

SELECT s.name
FROM suppliers AS s
WHERE EXISTS (
    SELECT 1
    FROM region_suppliers AS rs
    JOIN regions AS r ON rs.region_id = r.id
    WHERE rs.supplier_id = s.id AND r.name = @p
)

SELECT s.name
FROM suppliers AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM region_suppliers AS rs
    JOIN regions AS r ON rs.region_id = r.id
    WHERE rs.supplier_id = s.id AND r.id >= 3
)

SELECT e.id
FROM employees AS e
WHERE EXISTS (
    SELECT 1
    FROM employee_territories AS et
    JOIN territories AS t ON et.territory_id = t.id
    WHERE et.employee_id = e.id AND t.name = @p
)

SELECT t.id
FROM territories AS t
WHERE NOT EXISTS (
    SELECT 1
    FROM employee_territories AS et
    JOIN employees AS e ON et.employee_id = e.id
    WHERE et.territory_id = t.id AND e.salary <= @p
)

-- Members_are_counted_and_summed
SELECT r.id, (
    SELECT COUNT(*)
    FROM region_suppliers AS rs
    WHERE rs.region_id = r.id
) AS count, (
    SELECT COUNT(*)
    FROM region_suppliers AS rs1
    JOIN suppliers AS s ON rs1.supplier_id = s.id
    WHERE rs1.region_id = r.id AND s.country <> @p
) AS far
FROM regions AS r

SELECT t.id, (
    SELECT COALESCE(SUM(e.salary), 0)
    FROM employee_territories AS et
    JOIN employees AS e ON et.employee_id = e.id
    WHERE et.territory_id = t.id
) AS sum, (
    SELECT MAX(e1.salary)
    FROM employee_territories AS et1
    JOIN employees AS e1 ON et1.employee_id = e1.id
    WHERE et1.territory_id = t.id
) AS most
FROM territories AS t

SELECT e.last_name
FROM employees AS e
ORDER BY (
    SELECT COUNT(*)
    FROM employee_territories AS et
    WHERE et.employee_id = e.id
) DESC, e.id

-- Members_are_flattened
SELECT r.name, s.name AS supplier
FROM regions AS r
JOIN region_suppliers AS rs ON rs.region_id = r.id
JOIN suppliers AS s ON rs.supplier_id = s.id

SELECT s.name
FROM regions AS r
JOIN region_suppliers AS rs ON rs.region_id = r.id
JOIN suppliers AS s ON rs.supplier_id = s.id

SELECT e.id, t.name
FROM employees AS e
LEFT JOIN (
    SELECT t1.name, et.employee_id
    FROM employee_territories AS et
    JOIN territories AS t1 ON et.territory_id = t1.id
) AS t ON t.employee_id = e.id

SELECT r.name
FROM regions AS r
LEFT JOIN (
    SELECT rs.region_id
    FROM region_suppliers AS rs
) AS t ON t.region_id = r.id

SELECT e.id, t.name
FROM employees AS e
LEFT JOIN (
    SELECT t1.name, et.employee_id
    FROM employee_territories AS et
    JOIN territories AS t1 ON et.territory_id = t1.id
    WHERE t1.region_id IS NOT NULL
) AS t ON t.employee_id = e.id

SELECT t.id, t.name, e1.last_name
FROM (
    SELECT e.id, t1.id AS c9, t1.name
    FROM employees AS e
    JOIN employee_territories AS et ON et.employee_id = e.id
    JOIN territories AS t1 ON et.territory_id = t1.id
) AS t
JOIN employee_territories AS et1 ON et1.territory_id = t.c9
JOIN employees AS e1 ON et1.employee_id = e1.id
WHERE e1.id <> t.id
ORDER BY t.id, t.c9, e1.id

-- Members_as_lists
SELECT r.name, r.id
FROM regions AS r
ORDER BY r.id

SELECT rs.region_id, s.id, s.name, s.country, s.home_page
FROM region_suppliers AS rs
JOIN suppliers AS s ON rs.supplier_id = s.id
WHERE rs.region_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY s.id

SELECT e.id
FROM employees AS e
ORDER BY e.id

SELECT t.n, t.name
FROM (
    SELECT k.n, t1.name, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY t1.id DESC) AS place
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$')) AS list) AS k
    JOIN employee_territories AS et ON et.employee_id = k.id
    JOIN territories AS t1 ON et.territory_id = t1.id
) AS t
WHERE t.place <= 2
ORDER BY t.place

-- Members_contain
SELECT r.id
FROM regions AS r
WHERE 3 IN (
    SELECT s.id
    FROM region_suppliers AS rs
    JOIN suppliers AS s ON rs.supplier_id = s.id
    WHERE rs.region_id = r.id
)

SELECT e.id
FROM employees AS e
WHERE @p IN (
    SELECT t.name
    FROM employee_territories AS et
    JOIN territories AS t ON et.territory_id = t.id
    WHERE et.employee_id = e.id
)

-- Members_of_members
SELECT s.id
FROM suppliers AS s
WHERE EXISTS (
    SELECT 1
    FROM region_suppliers AS rs
    JOIN regions AS r ON rs.region_id = r.id
    WHERE rs.supplier_id = s.id AND EXISTS (
        SELECT 1
        FROM region_suppliers AS rs1
        JOIN suppliers AS s1 ON rs1.supplier_id = s1.id
        WHERE rs1.region_id = r.id AND s1.id <> s.id
    )
)

SELECT t.id
FROM territories AS t
LEFT JOIN regions AS r ON t.region_id = r.id
WHERE EXISTS (
    SELECT 1
    FROM region_suppliers AS rs
    JOIN suppliers AS s ON rs.supplier_id = s.id
    WHERE rs.region_id = r.id AND s.country = @p
)

-- The_first_of_the_members
SELECT r.id, (
    SELECT s.name
    FROM region_suppliers AS rs
    JOIN suppliers AS s ON rs.supplier_id = s.id
    WHERE rs.region_id = r.id
    ORDER BY s.name
    LIMIT 1
) AS first
FROM regions AS r

SELECT e.id, (
    SELECT t.name
    FROM employee_territories AS et
    JOIN territories AS t ON et.territory_id = t.id
    WHERE et.employee_id = e.id
    ORDER BY t.id DESC
    LIMIT 1
) AS last
FROM employees AS e

-- The_rows_between_and_what_they_lead_to_agree
SELECT e.id, (
    SELECT COUNT(*)
    FROM employee_territories AS et
    JOIN territories AS t ON et.territory_id = t.id
    WHERE et.employee_id = e.id AND t.name <> @p
) AS through, (
    SELECT COUNT(*)
    FROM employee_territories AS et1
    JOIN territories AS t1 ON et1.territory_id = t1.id
    WHERE et1.employee_id = e.id AND t1.name <> @p_1
) AS direct
FROM employees AS e

-- What_is_not_read_is_not_joined
SELECT COALESCE(SUM((
    SELECT COUNT(*)
    FROM region_suppliers AS rs
    WHERE rs.region_id = r.id
)), 0) AS c0
FROM regions AS r

SELECT r.name
FROM regions AS r
JOIN region_suppliers AS rs ON rs.region_id = r.id
WHERE EXISTS (
    SELECT 1
    FROM region_suppliers AS rs1
    WHERE rs1.region_id = r.id
) AND (
    SELECT COUNT(*)
    FROM region_suppliers AS rs2
    WHERE rs2.region_id = r.id
) < 3

SELECT e.id, (
    SELECT MAX(octet_length(CONVERT(t.name USING utf16)) DIV 2)
    FROM employee_territories AS et
    JOIN territories AS t ON et.territory_id = t.id
    WHERE et.employee_id = e.id
) AS longest
FROM employees AS e

SELECT COUNT(*) AS c0
FROM employees AS e
WHERE (
    SELECT COUNT(*)
    FROM employee_territories AS et
    WHERE et.employee_id = e.id
) > 1
