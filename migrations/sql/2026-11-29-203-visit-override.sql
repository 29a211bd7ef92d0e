--liquibase formatted sql

--changeset team:create-visit-override
--comment: Which terms of an order a visit departs from, who decided so and why. One stands at a time; what a later move made needless stays as history.
CREATE TABLE visit_override (
  id            uuid PRIMARY KEY,
  center_id     uuid NOT NULL REFERENCES center,
  visit_id      uuid NOT NULL,
  case_id       uuid NOT NULL,
  terms         text[] NOT NULL,
  reason        text NOT NULL,
  decided_by    uuid NOT NULL,
  decided_at    timestamptz NOT NULL,
  superseded_at timestamptz,
  CONSTRAINT visit_override_visit_known
    FOREIGN KEY (center_id, visit_id) REFERENCES visit (center_id, id),
  CONSTRAINT visit_override_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT visit_override_by_staff
    FOREIGN KEY (center_id, decided_by) REFERENCES membership (center_id, account_id),
  CONSTRAINT visit_override_terms_known CHECK (terms <> '{}' AND terms <@ ARRAY[
    'WEEKDAYS', 'HOURS', 'LENGTH', 'FREQUENCY', 'VISIT_TYPE', 'AUTHORIZED_PERSONS'])
);
CREATE UNIQUE INDEX visit_override_one_stands ON visit_override (visit_id) WHERE superseded_at IS NULL;
CREATE INDEX visit_override_by_case ON visit_override (case_id);
ALTER TABLE visit_override ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON visit_override USING (center_id = current_center());
GRANT SELECT, INSERT ON visit_override TO contact_center_service;
GRANT UPDATE (superseded_at) ON visit_override TO contact_center_service;
--rollback DROP TABLE visit_override;

--changeset team:create-erase-overrides splitStatements:false
--comment: Of an anonymised case stays which terms were departed from; why goes.
CREATE FUNCTION erase_overrides(given_case uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE visit_override SET reason = ''
    WHERE case_id = given_case AND is_anonymised(given_case)
  $$;
REVOKE ALL ON FUNCTION erase_overrides(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_overrides(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_overrides(uuid);
