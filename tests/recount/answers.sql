-- Answers to each question, from the journal's own rows alone (SPEC R2, R9). Parameters: first day, last day.
SELECT
  answer.key AS question,
  answer.value AS level,
  count(*) AS n
FROM journal, json_each(journal.body, '$.answers') AS answer
WHERE journal.type = 'rating-given'
  AND json_extract(journal.body, '$.day') BETWEEN :from AND :to
  AND json_array_length(journal.body, '$.marks') = 0
GROUP BY question, level
ORDER BY question, level;
