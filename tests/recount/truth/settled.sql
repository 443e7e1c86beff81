-- What is settled on a day: what a look of seven days before it or more knew (SPEC D1); and what is told of counters then: what the
-- first look after the quarter's end knew, once it is settled (SPEC S7). Parameter: the day; `said` holds the quarter.
DROP TABLE IF EXISTS settled;
DROP TABLE IF EXISTS told;
DROP TABLE IF EXISTS newest_settling;
CREATE TABLE newest_settling AS
SELECT max(through) AS through, max(looks.day) AS day
FROM asked JOIN looks ON looks.seq <= head AND looks.day <= date(:today, '-7 days');

CREATE TABLE settled AS
SELECT
  said.*,
  (
    SELECT endings.counter FROM endings
    WHERE endings.ticket = said.visit AND endings.seq < said.seq
    ORDER BY endings.seq DESC LIMIT 1
  ) AS counter
FROM said
WHERE NOT is_set_apart AND said.seq <= (SELECT through FROM newest_settling);

CREATE TABLE told AS
SELECT settled.* FROM settled, asked, newest_settling
WHERE newest_settling.day > asked.last
  AND settled.seq <= (SELECT looks.through FROM looks WHERE looks.day > asked.last ORDER BY looks.seq LIMIT 1);
