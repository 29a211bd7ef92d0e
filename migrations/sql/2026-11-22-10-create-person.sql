--liquibase formatted sql

--changeset team:create-person
--comment: Everyone a family's matter is about, once per center. name_key is the name folded by the service.
CREATE TABLE person (
  id          uuid PRIMARY KEY,
  center_id   uuid NOT NULL REFERENCES center,
  given_name  text NOT NULL,
  family_name text NOT NULL,
  name_key    text NOT NULL,
  birth_date  date,
  languages   text[] NOT NULL,
  needs       text,
  CONSTRAINT person_of_its_center UNIQUE (center_id, id),
  CONSTRAINT person_has_a_name CHECK (name_key <> '')
);
CREATE INDEX person_by_birth_date ON person (center_id, birth_date);
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON person USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON person TO contact_center_service;
--rollback DROP TABLE person;

--changeset team:create-name-word
--comment: The words of folded names, so that each can be sought by its beginning. Under row-level security LIKE is of no use to an index: ranges under the C collation are.
CREATE TABLE name_word (
  center_id uuid NOT NULL,
  word      text COLLATE "C" NOT NULL,
  person_id uuid NOT NULL,
  CONSTRAINT name_word_pkey PRIMARY KEY (center_id, word, person_id),
  CONSTRAINT name_word_person_known FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id)
);
CREATE INDEX name_word_by_person ON name_word (center_id, person_id);
ALTER TABLE name_word ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON name_word USING (center_id = current_center());
GRANT SELECT, INSERT, DELETE ON name_word TO contact_center_service;
--rollback DROP TABLE name_word;

--changeset team:create-people-named splitStatements:false
--comment: For the queries of other features: who has, for each folded beginning, a word in the name that begins so.
CREATE FUNCTION people_named(beginnings text[]) RETURNS SETOF uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$
    SELECT w.person_id
    FROM unnest(beginnings) AS sought (beginning)
    JOIN name_word w
      ON w.center_id = current_center()
      AND w.word >= sought.beginning COLLATE "C"
      AND w.word < (sought.beginning || U&'\+10FFFF') COLLATE "C"
    GROUP BY w.person_id
    HAVING count(DISTINCT sought.beginning) = cardinality(beginnings)
  $$;
GRANT EXECUTE ON FUNCTION people_named(text[]) TO contact_center_service;
--rollback DROP FUNCTION people_named(text[]);
