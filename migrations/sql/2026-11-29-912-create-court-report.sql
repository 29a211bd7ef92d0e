--liquibase formatted sql

--changeset team:create-report-request
--comment: A court or agency asks for a report by a day. It is met once a released report names it.
CREATE TABLE report_request (
  id              uuid PRIMARY KEY,
  center_id       uuid NOT NULL REFERENCES center,
  case_id         uuid NOT NULL,
  order_id        uuid,
  requested_on    date NOT NULL,
  due_on          date NOT NULL,
  questions       jsonb NOT NULL,
  recorded_by     uuid NOT NULL REFERENCES account,
  recorded_at     timestamptz NOT NULL,
  escalated_at    timestamptz,
  withdraw_reason text,
  withdrawn_at    timestamptz,
  CONSTRAINT report_request_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT report_request_of_its_case UNIQUE (case_id, id),
  CONSTRAINT report_request_order_of_its_case
    FOREIGN KEY (case_id, order_id) REFERENCES court_order (case_id, id),
  CONSTRAINT report_request_in_order CHECK (requested_on <= due_on),
  CONSTRAINT report_request_withdrawn_whole
    CHECK ((withdraw_reason IS NULL) = (withdrawn_at IS NULL))
);
CREATE INDEX report_request_by_case ON report_request (case_id, due_on, id);
CREATE INDEX report_request_due ON report_request (center_id, due_on, id) WHERE withdrawn_at IS NULL;
ALTER TABLE report_request ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON report_request USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE (due_on, escalated_at, withdraw_reason, withdrawn_at)
  ON report_request TO contact_center_service;
--rollback DROP TABLE report_request;

--changeset team:create-court-report
--comment: A report of a period to a court or agency. What is its author's stands here; the facts are read from the record until it is released, and are then frozen in its copies.
CREATE TABLE court_report (
  id             uuid PRIMARY KEY,
  center_id      uuid NOT NULL REFERENCES center,
  case_id        uuid NOT NULL,
  author         uuid NOT NULL REFERENCES account,
  created_at     timestamptz NOT NULL,
  from_day       date NOT NULL,
  to_day         date NOT NULL,
  status         text NOT NULL,
  request_id     uuid,
  due_on         date,
  escalated_at   timestamptz,
  introduction   text NOT NULL,
  summary        text NOT NULL,
  answers        jsonb NOT NULL,
  withheld       uuid[] NOT NULL,
  content_hash   text,
  submitted_at   timestamptz,
  approved_by    uuid REFERENCES account,
  approved_at    timestamptz,
  return_reason  text,
  number         text,
  released_by    uuid REFERENCES account,
  released_at    timestamptz,
  replaces       uuid,
  replace_reason text,
  discard_reason text,
  version        integer NOT NULL,
  CONSTRAINT court_report_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT court_report_of_its_case UNIQUE (case_id, id),
  CONSTRAINT court_report_request_of_its_case
    FOREIGN KEY (case_id, request_id) REFERENCES report_request (case_id, id),
  CONSTRAINT court_report_replaces_of_its_case
    FOREIGN KEY (case_id, replaces) REFERENCES court_report (case_id, id),
  CONSTRAINT court_report_number_unique UNIQUE (center_id, number),
  CONSTRAINT court_report_period_in_order CHECK (from_day <= to_day),
  CONSTRAINT court_report_status_known
    CHECK (status IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'RELEASED', 'DISCARDED')),
  CONSTRAINT court_report_released_whole CHECK (
    (status = 'RELEASED') = (number IS NOT NULL)
    AND (status = 'RELEASED') = (released_by IS NOT NULL)
    AND (status = 'RELEASED') = (released_at IS NOT NULL)),
  CONSTRAINT court_report_approved_by_another CHECK (approved_by <> author),
  CONSTRAINT court_report_discarded_has_reason
    CHECK ((status = 'DISCARDED') = (discard_reason IS NOT NULL)),
  CONSTRAINT court_report_replaces_has_reason
    CHECK ((replaces IS NULL) = (replace_reason IS NULL))
);
CREATE INDEX court_report_newest ON court_report (center_id, created_at, id);
CREATE INDEX court_report_by_case ON court_report (case_id, created_at, id);
CREATE INDEX court_report_by_request ON court_report (request_id) WHERE request_id IS NOT NULL;
CREATE INDEX court_report_unfinished ON court_report (center_id, due_on)
  WHERE status IN ('DRAFT', 'SUBMITTED', 'APPROVED');
CREATE UNIQUE INDEX report_corrected_once ON court_report (replaces)
  WHERE replaces IS NOT NULL AND status <> 'DISCARDED';
ALTER TABLE court_report ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON court_report USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON court_report TO contact_center_service;
--rollback DROP TABLE court_report;

--changeset team:keep-released-reports splitStatements:false
--comment: Whatever the program does: a released report is never changed, but to be blanked once its case is anonymised.
CREATE FUNCTION refuse_to_rewrite_report() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    IF OLD.status = 'RELEASED' AND NOT (is_anonymised(OLD.case_id)
      AND NEW.introduction = '' AND NEW.summary = '' AND NEW.answers = '[]'
      AND (NEW.id, NEW.center_id, NEW.case_id, NEW.author, NEW.created_at, NEW.from_day, NEW.to_day,
        NEW.status, NEW.number, NEW.released_by, NEW.released_at, NEW.replaces, NEW.version)
      IS NOT DISTINCT FROM
        (OLD.id, OLD.center_id, OLD.case_id, OLD.author, OLD.created_at, OLD.from_day, OLD.to_day,
        OLD.status, OLD.number, OLD.released_by, OLD.released_at, OLD.replaces, OLD.version))
    THEN
      RAISE EXCEPTION 'a released report is never changed' USING ERRCODE = 'restrict_violation';
    END IF;
    IF (NEW.id, NEW.center_id, NEW.case_id, NEW.author, NEW.created_at)
      IS DISTINCT FROM (OLD.id, OLD.center_id, OLD.case_id, OLD.author, OLD.created_at)
    THEN
      RAISE EXCEPTION 'a report keeps its author and its case' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END
  $$;
CREATE TRIGGER court_report_kept BEFORE UPDATE ON court_report
  FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_report();
--rollback DROP TRIGGER court_report_kept ON court_report; DROP FUNCTION refuse_to_rewrite_report();

--changeset team:create-court-report-copy
--comment: For whom a report is; from its release on with the copy itself, sealed by the key of its case, and its hash.
CREATE TABLE court_report_copy (
  id                uuid PRIMARY KEY,
  center_id         uuid NOT NULL REFERENCES center,
  case_id           uuid NOT NULL,
  report_id         uuid NOT NULL,
  place             integer NOT NULL,
  reader            text NOT NULL,
  person_id         uuid,
  representative_id uuid,
  court_id          uuid,
  language          text NOT NULL,
  name              text,
  sealed            bytea,
  sha256            bytea,
  CONSTRAINT court_report_copy_report_of_its_case
    FOREIGN KEY (case_id, report_id) REFERENCES court_report (case_id, id),
  CONSTRAINT court_report_copy_person_known
    FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id),
  CONSTRAINT court_report_copy_representative_of_its_case
    FOREIGN KEY (case_id, representative_id) REFERENCES representative (case_id, id),
  CONSTRAINT court_report_copy_court_known
    FOREIGN KEY (center_id, court_id) REFERENCES court (center_id, id),
  CONSTRAINT court_report_copy_place_once UNIQUE (report_id, place) DEFERRABLE,
  CONSTRAINT court_report_copy_reader_known CHECK (reader IN ('COURT', 'RESIDENTIAL_PARENT',
    'RESIDENTIAL_LAWYER', 'VISITING_PARENT', 'VISITING_LAWYER', 'CHILD_LAWYER', 'REQUESTER')),
  CONSTRAINT court_report_copy_court_is_court CHECK ((reader = 'COURT') = (court_id IS NOT NULL)),
  CONSTRAINT court_report_copy_lawyer_is_named
    CHECK ((reader LIKE '%LAWYER') = (representative_id IS NOT NULL)),
  CONSTRAINT court_report_copy_person_is_named
    CHECK ((reader LIKE '%PARENT' OR reader LIKE '%LAWYER') = (person_id IS NOT NULL)),
  CONSTRAINT court_report_copy_frozen_whole CHECK (num_nonnulls(name, sealed, sha256) IN (0, 3))
);
CREATE INDEX court_report_copy_by_report ON court_report_copy (report_id, place);
CREATE INDEX court_report_copy_by_court ON court_report_copy (center_id, court_id, report_id)
  WHERE sealed IS NOT NULL;
CREATE INDEX court_report_copy_by_person ON court_report_copy (center_id, person_id)
  WHERE sealed IS NOT NULL;
ALTER TABLE court_report_copy ALTER COLUMN sealed SET STORAGE EXTERNAL;
ALTER TABLE court_report_copy ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON court_report_copy USING (center_id = current_center());
GRANT SELECT, INSERT, DELETE, UPDATE (name, sealed, sha256)
  ON court_report_copy TO contact_center_service;
--rollback DROP TABLE court_report_copy;

--changeset team:keep-released-copies splitStatements:false
--comment: Whatever the program does: a copy that was released stays as it was made.
CREATE FUNCTION refuse_to_rewrite_copy() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    IF OLD.sealed IS NOT NULL AND (TG_OP = 'DELETE' OR NOT (is_anonymised(OLD.case_id)
      AND NEW.name = '' AND (NEW.id, NEW.report_id, NEW.reader, NEW.sealed, NEW.sha256)
        IS NOT DISTINCT FROM (OLD.id, OLD.report_id, OLD.reader, OLD.sealed, OLD.sha256)))
    THEN
      RAISE EXCEPTION 'a released copy is never changed' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END
  $$;
CREATE TRIGGER court_report_copy_kept BEFORE UPDATE OR DELETE ON court_report_copy
  FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_copy();
--rollback DROP TRIGGER court_report_copy_kept ON court_report_copy; DROP FUNCTION refuse_to_rewrite_copy();

--changeset team:create-court-report-number
--comment: The last number given to a released report in a center's year, as case_number.
CREATE TABLE court_report_number (
  center_id uuid NOT NULL REFERENCES center,
  year      integer NOT NULL,
  last      integer NOT NULL,
  PRIMARY KEY (center_id, year),
  CONSTRAINT court_report_number_positive CHECK (last > 0)
);
ALTER TABLE court_report_number ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON court_report_number USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON court_report_number TO contact_center_service;
--rollback DROP TABLE court_report_number;

--changeset team:create-court-report-settings
--comment: How a center makes reports to courts. A language without a cautionary note of the center's own has the one that comes with the program.
CREATE TABLE court_report_settings (
  center_id    uuid PRIMARY KEY REFERENCES center,
  four_eyes    boolean NOT NULL,
  warning_days integer NOT NULL,
  cautions     jsonb NOT NULL,
  version      integer NOT NULL,
  CONSTRAINT court_report_settings_sensible CHECK (warning_days BETWEEN 0 AND 90)
);
ALTER TABLE court_report_settings ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON court_report_settings USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON court_report_settings TO contact_center_service;
--rollback DROP TABLE court_report_settings;

--changeset team:create-centers-with-reports-due splitStatements:false
--comment: SECURITY DEFINER: where a report may be overdue, asked by a job that belongs to no center.
CREATE FUNCTION centers_with_reports_due() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT center_id FROM court_report
    WHERE status IN ('DRAFT', 'SUBMITTED', 'APPROVED') AND due_on IS NOT NULL
    UNION SELECT center_id FROM report_request WHERE withdrawn_at IS NULL
  $$;
REVOKE ALL ON FUNCTION centers_with_reports_due() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION centers_with_reports_due() TO contact_center_service;
--rollback DROP FUNCTION centers_with_reports_due();

--changeset team:create-erase-court-reports splitStatements:false
--comment: SECURITY DEFINER: that there were reports, of which period and with what number and hashes stays; their copies are noise once the key of the case is gone.
CREATE FUNCTION erase_court_reports(given_case uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  BEGIN
    IF NOT is_anonymised(given_case) THEN
      RETURN;
    END IF;
    UPDATE court_report SET
      introduction = '', summary = '', answers = '[]',
      return_reason = CASE WHEN return_reason IS NOT NULL THEN '' END,
      replace_reason = CASE WHEN replace_reason IS NOT NULL THEN '' END,
      discard_reason = CASE WHEN status <> 'RELEASED' THEN '' END,
      status = CASE WHEN status = 'RELEASED' THEN status ELSE 'DISCARDED' END
    WHERE case_id = given_case;
    UPDATE court_report_copy SET name = '' WHERE case_id = given_case AND sealed IS NOT NULL;
    UPDATE report_request SET
      questions = '[]',
      withdraw_reason = CASE WHEN withdraw_reason IS NOT NULL THEN '' END
    WHERE case_id = given_case;
  END
  $$;
REVOKE ALL ON FUNCTION erase_court_reports(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_court_reports(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_court_reports(uuid);
