--liquibase formatted sql

--changeset team:seek-names-by-index splitStatements:false
--comment: The end of each range is computed first: joining two texts is not leakproof, and under row-level security kept the index from it.
CREATE OR REPLACE FUNCTION people_named(beginnings text[]) RETURNS SETOF uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$
    WITH sought AS MATERIALIZED (
      SELECT DISTINCT beginning COLLATE "C" AS beginning,
        (beginning || U&'\+10FFFF') COLLATE "C" AS past
      FROM unnest(beginnings) AS given (beginning))
    SELECT w.person_id
    FROM sought
    JOIN name_word w
      ON w.center_id = current_center() AND w.word >= sought.beginning AND w.word < sought.past
    GROUP BY w.person_id
    HAVING count(DISTINCT sought.beginning) = (SELECT count(*) FROM sought)
  $$;
--rollback CREATE OR REPLACE FUNCTION people_named(beginnings text[]) RETURNS SETOF uuid
--rollback   LANGUAGE sql STABLE PARALLEL SAFE
--rollback   AS $$
--rollback     SELECT w.person_id
--rollback     FROM unnest(beginnings) AS sought (beginning)
--rollback     JOIN name_word w
--rollback       ON w.center_id = current_center()
--rollback       AND w.word >= sought.beginning COLLATE "C"
--rollback       AND w.word < (sought.beginning || U&'\+10FFFF') COLLATE "C"
--rollback     GROUP BY w.person_id
--rollback     HAVING count(DISTINCT sought.beginning) = cardinality(beginnings)
--rollback   $$;
