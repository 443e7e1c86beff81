-- What is published of each rating that counts as answered, its salt and what was said last (SPEC Z1, Z2).
SELECT leaf, salt, answers, reasons FROM said WHERE NOT is_set_apart AND leaf IS NOT NULL ORDER BY leaf;
