-- Ratings that are counted as answered, the flagged ones among them (SPEC S5, D1). Parameters: first day, last day.
SELECT count(*) AS n
FROM journal
WHERE type = 'rating-given'
  AND json_extract(body, '$.day') BETWEEN :from AND :to
  AND json_array_length(body, '$.marks') = 0;
