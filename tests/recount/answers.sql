-- Answers to each question of ratings that count (SPEC R2, R9). Parameters: first day, last day.
SELECT
  answer.key AS question,
  answer.value AS level,
  count(*) AS n
FROM counted_ratings, json_each(counted_ratings.said, '$.answers') AS answer
WHERE day BETWEEN :from AND :to
GROUP BY question, level
ORDER BY question, level;
