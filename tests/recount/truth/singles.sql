-- Single numbers of a publication; a reason that fewer than k named is left out (SPEC P4, R9, R11, S4, S5, S10, D1).
WITH
  answered AS (SELECT * FROM said WHERE NOT is_set_apart),
  counted AS (SELECT * FROM answered WHERE NOT is_flagged)
SELECT 'total' AS part, 'tickets' AS key, (SELECT count(*) FROM given) AS value
UNION ALL SELECT 'total', 'no_wait_tickets', (SELECT count(*) FROM given WHERE is_no_wait)
UNION ALL SELECT 'total', 'visits_ended', (SELECT count(*) FROM given WHERE is_ended)
UNION ALL SELECT 'total', 'ratings', (SELECT count(*) FROM counted)
UNION ALL SELECT 'total', 'set_apart', (SELECT count(*) FROM said WHERE is_set_apart)
UNION ALL SELECT 'total', 'response_rate',
  (SELECT count(*) FROM answered) * 1.0 / nullif((SELECT count(*) FROM given WHERE is_ended), 0)
UNION ALL SELECT 'total', 'smallest_group', k FROM asked
UNION ALL SELECT 'total', 'answered', (SELECT count(*) FROM answered)
UNION ALL SELECT 'total', 'unsolicited', (SELECT count(*) FROM said WHERE is_unsolicited)
UNION ALL SELECT 'total', 'flagged', (SELECT count(*) FROM answered WHERE is_flagged)
UNION ALL
SELECT 'reason', reason.value, count(*)
FROM counted, json_each(counted.reasons) AS reason
GROUP BY reason.value
HAVING count(*) >= (SELECT k FROM asked)
UNION ALL
SELECT 'flag', flag, count(DISTINCT flags.rating)
FROM asked, answered JOIN flags ON flags.rating = answered.seq AND flags.seq <= head
GROUP BY flag
UNION ALL
SELECT 'batch', batch, count(*) FROM on_lists GROUP BY batch
UNION ALL
SELECT 'batch-set-apart', channel, count(*) FROM put_aside GROUP BY channel
UNION ALL
SELECT 'batch-set-apart', channel || ' lists', count(DISTINCT batch) FROM put_aside GROUP BY channel
UNION ALL
SELECT 'channel', channel, count(*) FROM counted GROUP BY channel
UNION ALL
SELECT 'questionnaire', questionnaire, NULL FROM answered GROUP BY questionnaire;
