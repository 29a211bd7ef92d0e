--liquibase formatted sql

--changeset team:mark-anonymised
--comment: When the time of a case or a referral was over and all that could name anyone was taken out of it.
ALTER TABLE case_file
  ADD COLUMN anonymised_at timestamptz,
  ADD CONSTRAINT case_file_anonymised_is_closed
    CHECK (anonymised_at IS NULL OR status = 'CLOSED');
ALTER TABLE referral
  ADD COLUMN anonymised_at timestamptz,
  ADD CONSTRAINT referral_anonymised_is_decided
    CHECK (anonymised_at IS NULL OR decided_at IS NOT NULL);
CREATE INDEX case_file_by_closure ON case_file (center_id, closed_at)
  WHERE closed_at IS NOT NULL AND anonymised_at IS NULL;
CREATE INDEX referral_refused ON referral (center_id, decided_at)
  WHERE status IN ('DECLINED', 'WITHDRAWN') AND anonymised_at IS NULL;
--rollback DROP INDEX case_file_by_closure; DROP INDEX referral_refused;
--rollback ALTER TABLE case_file DROP COLUMN anonymised_at;
--rollback ALTER TABLE referral DROP COLUMN anonymised_at;

--changeset team:create-anonymise-case splitStatements:false
--comment: SECURITY DEFINER: the service's role may not rewrite what was recorded; it may have all of it blanked at once. Answers whether it was done: never while the case is open or held, nor twice.
CREATE FUNCTION anonymise_case(given_case uuid, given_at timestamptz) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  BEGIN
    UPDATE case_file SET
      close_summary = '',
      reopen_reason = CASE WHEN reopen_reason IS NOT NULL THEN '' END,
      anonymised_at = given_at,
      version = version + 1
    WHERE id = given_case AND center_id = current_center() AND status = 'CLOSED'
      AND anonymised_at IS NULL
      AND NOT EXISTS (SELECT FROM legal_hold h WHERE h.case_id = given_case AND h.released_at IS NULL);
    IF NOT FOUND THEN
      RETURN false;
    END IF;
    UPDATE court_order SET
      case_number = '', case_number_key = '', order_number = '',
      terms = terms || '{"authorizedPersons": [], "excludedPersons": [], "notes": null}'
    WHERE case_id = given_case;
    UPDATE interview SET summary = '' WHERE case_id = given_case;
    UPDATE legal_hold SET reason = '', release_reason = '' WHERE case_id = given_case;
    UPDATE broken_glass SET reason = '–' WHERE case_id = given_case;
    RETURN true;
  END
  $$;
REVOKE ALL ON FUNCTION anonymise_case(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION anonymise_case(uuid, timestamptz) TO contact_center_service;
--rollback DROP FUNCTION anonymise_case(uuid, timestamptz);

--changeset team:create-is-anonymised splitStatements:false
--comment: What the records under a case ask before they let their words go.
CREATE FUNCTION is_anonymised(given_case uuid) RETURNS boolean
  LANGUAGE sql STABLE
  AS $$
    SELECT EXISTS (SELECT FROM case_file c WHERE c.id = given_case
      AND c.center_id = current_center() AND c.anonymised_at IS NOT NULL)
  $$;
GRANT EXECUTE ON FUNCTION is_anonymised(uuid) TO contact_center_service;
--rollback DROP FUNCTION is_anonymised(uuid);

--changeset team:create-anonymise-referral splitStatements:false
--comment: SECURITY DEFINER, as anonymise_case. Whether the cases that grew from it are anonymised as well, the service has seen to.
CREATE FUNCTION anonymise_referral(given_referral uuid, given_at timestamptz) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  BEGIN
    UPDATE referral SET
      agency = CASE WHEN agency IS NOT NULL THEN '' END,
      reason = '',
      frequency = NULL,
      allegations = NULL,
      safety_notes = NULL,
      case_number = CASE WHEN case_number IS NOT NULL THEN '' END,
      case_number_key = CASE WHEN case_number_key IS NOT NULL THEN '' END,
      case_number_tail = CASE WHEN case_number_tail IS NOT NULL THEN '' END,
      order_number = CASE WHEN order_number IS NOT NULL THEN '' END,
      terms = terms || '{"authorizedPersons": [], "excludedPersons": [], "notes": null}',
      wait_reason = CASE WHEN wait_reason IS NOT NULL THEN '' END,
      decline_reason = CASE WHEN decline_reason IS NOT NULL THEN '' END,
      withdraw_reason = CASE WHEN withdraw_reason IS NOT NULL THEN '' END,
      anonymised_at = given_at,
      version = version + 1
    WHERE id = given_referral AND center_id = current_center() AND decided_at IS NOT NULL
      AND anonymised_at IS NULL;
    IF NOT FOUND THEN
      RETURN false;
    END IF;
    UPDATE screening SET factors = '{}', notes = NULL
    WHERE center_id = current_center() AND referral_id = given_referral;
    RETURN true;
  END
  $$;
REVOKE ALL ON FUNCTION anonymise_referral(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION anonymise_referral(uuid, timestamptz) TO contact_center_service;
--rollback DROP FUNCTION anonymise_referral(uuid, timestamptz);

--changeset team:create-anonymise-person splitStatements:false
--comment: SECURITY DEFINER, as anonymise_case. A year of birth is left for the statistics, and a dash for a name.
CREATE FUNCTION anonymise_person(given_person uuid, given_at timestamptz) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  BEGIN
    UPDATE person SET
      given_name = '–', family_name = '–', name_key = '–',
      birth_year = extract(year FROM birth_date), birth_date = NULL,
      languages = '{}', needs = NULL,
      anonymised_at = given_at,
      version = version + 1
    WHERE id = given_person AND center_id = current_center() AND anonymised_at IS NULL;
    IF NOT FOUND THEN
      RETURN false;
    END IF;
    DELETE FROM name_word WHERE center_id = current_center() AND person_id = given_person;
    DELETE FROM person_version WHERE center_id = current_center() AND person_id = given_person;
    RETURN true;
  END
  $$;
REVOKE ALL ON FUNCTION anonymise_person(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION anonymise_person(uuid, timestamptz) TO contact_center_service;
--rollback DROP FUNCTION anonymise_person(uuid, timestamptz);

--changeset team:create-erase-contact splitStatements:false
--comment: SECURITY DEFINER: of someone anonymised, no way to reach them is kept.
CREATE FUNCTION erase_contact(given_person uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    DELETE FROM contact c USING person p
    WHERE c.person_id = given_person AND p.id = given_person AND p.center_id = current_center()
      AND p.anonymised_at IS NOT NULL
  $$;
REVOKE ALL ON FUNCTION erase_contact(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_contact(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_contact(uuid);

--changeset team:create-erase-consents splitStatements:false
CREATE FUNCTION erase_consents(given_case uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE consent SET withdraw_reason = ''
    WHERE case_id = given_case AND withdraw_reason IS NOT NULL AND is_anonymised(given_case)
  $$;
REVOKE ALL ON FUNCTION erase_consents(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_consents(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_consents(uuid);

--changeset team:create-erase-visits splitStatements:false
CREATE FUNCTION erase_visits(given_case uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE visit SET reason = '', version = version + 1
    WHERE case_id = given_case AND reason IS NOT NULL AND is_anonymised(given_case)
  $$;
REVOKE ALL ON FUNCTION erase_visits(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_visits(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_visits(uuid);

--changeset team:let-notes-of-anonymised-cases-go splitStatements:false
--comment: A signed note still never changes, but to be blanked once its case is anonymised.
CREATE OR REPLACE FUNCTION refuse_to_rewrite_note() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    IF OLD.signed_at IS NOT NULL AND NOT (NEW.text = ''
      AND (NEW.observed_at, NEW.signed_at, NEW.version)
        IS NOT DISTINCT FROM (OLD.observed_at, OLD.signed_at, OLD.version)
      AND is_anonymised(OLD.case_id))
    THEN
      RAISE EXCEPTION 'a signed note is never changed' USING ERRCODE = 'restrict_violation';
    END IF;
    IF (NEW.id, NEW.center_id, NEW.visit_id, NEW.case_id, NEW.author, NEW.written_at)
      IS DISTINCT FROM (OLD.id, OLD.center_id, OLD.visit_id, OLD.case_id, OLD.author, OLD.written_at)
    THEN
      RAISE EXCEPTION 'a note keeps its author and its visit' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END
  $$;
--rollback CREATE OR REPLACE FUNCTION refuse_to_rewrite_note() RETURNS trigger
--rollback   LANGUAGE plpgsql
--rollback   AS $$
--rollback   BEGIN
--rollback     IF OLD.signed_at IS NOT NULL THEN
--rollback       RAISE EXCEPTION 'a signed note is never changed' USING ERRCODE = 'restrict_violation';
--rollback     END IF;
--rollback     IF (NEW.id, NEW.center_id, NEW.visit_id, NEW.case_id, NEW.author, NEW.written_at)
--rollback       IS DISTINCT FROM (OLD.id, OLD.center_id, OLD.visit_id, OLD.case_id, OLD.author, OLD.written_at)
--rollback     THEN
--rollback       RAISE EXCEPTION 'a note keeps its author and its visit' USING ERRCODE = 'restrict_violation';
--rollback     END IF;
--rollback     RETURN NEW;
--rollback   END
--rollback   $$;

--changeset team:create-erase-notes splitStatements:false
CREATE FUNCTION erase_notes(given_case uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE observation_note SET text = ''
    WHERE case_id = given_case AND is_anonymised(given_case);
    UPDATE note_amendment a SET text = ''
    FROM observation_note n
    WHERE n.id = a.note_id AND n.case_id = given_case AND is_anonymised(given_case)
  $$;
REVOKE ALL ON FUNCTION erase_notes(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_notes(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_notes(uuid);

--changeset team:let-incidents-of-anonymised-cases-go splitStatements:false
--comment: A submitted report still never changes, but to be blanked once its case is anonymised.
CREATE OR REPLACE FUNCTION refuse_to_rewrite_incident() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    IF (NEW.id, NEW.center_id, NEW.case_id, NEW.reported_by, NEW.by_supervisor, NEW.recorded_at)
      IS DISTINCT FROM
      (OLD.id, OLD.center_id, OLD.case_id, OLD.reported_by, OLD.by_supervisor, OLD.recorded_at)
    THEN
      RAISE EXCEPTION 'a report keeps its author and its case' USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD.status <> 'DRAFT' AND (
      (NEW.visit_id, NEW.severity, NEW.category, NEW.occurred_at, NEW.submitted_at)
        IS DISTINCT FROM
        (OLD.visit_id, OLD.severity, OLD.category, OLD.occurred_at, OLD.submitted_at)
      OR ((NEW.description, NEW.action_taken) IS DISTINCT FROM (OLD.description, OLD.action_taken)
        AND NOT (NEW.description = '' AND NEW.action_taken = '' AND is_anonymised(OLD.case_id))))
    THEN
      RAISE EXCEPTION 'a submitted report is never changed' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END
  $$;
--rollback CREATE OR REPLACE FUNCTION refuse_to_rewrite_incident() RETURNS trigger
--rollback   LANGUAGE plpgsql
--rollback   AS $$
--rollback   BEGIN
--rollback     IF (NEW.id, NEW.center_id, NEW.case_id, NEW.reported_by, NEW.by_supervisor, NEW.recorded_at)
--rollback       IS DISTINCT FROM
--rollback       (OLD.id, OLD.center_id, OLD.case_id, OLD.reported_by, OLD.by_supervisor, OLD.recorded_at)
--rollback     THEN
--rollback       RAISE EXCEPTION 'a report keeps its author and its case' USING ERRCODE = 'restrict_violation';
--rollback     END IF;
--rollback     IF OLD.status <> 'DRAFT' AND
--rollback       (NEW.visit_id, NEW.severity, NEW.category, NEW.occurred_at, NEW.description,
--rollback         NEW.action_taken, NEW.submitted_at)
--rollback       IS DISTINCT FROM
--rollback       (OLD.visit_id, OLD.severity, OLD.category, OLD.occurred_at, OLD.description,
--rollback         OLD.action_taken, OLD.submitted_at)
--rollback     THEN
--rollback       RAISE EXCEPTION 'a submitted report is never changed' USING ERRCODE = 'restrict_violation';
--rollback     END IF;
--rollback     RETURN NEW;
--rollback   END
--rollback   $$;

--changeset team:create-erase-incidents splitStatements:false
CREATE FUNCTION erase_incidents(given_case uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  BEGIN
    IF NOT is_anonymised(given_case) THEN
      RETURN;
    END IF;
    UPDATE incident SET description = '', action_taken = '',
      conclusion = CASE WHEN conclusion IS NOT NULL THEN '' END, version = version + 1
    WHERE case_id = given_case;
    UPDATE incident_amendment a SET text = ''
    FROM incident i WHERE i.id = a.incident_id AND i.case_id = given_case;
    UPDATE incident_notification n SET authority = ''
    FROM incident i WHERE i.id = n.incident_id AND i.case_id = given_case AND n.authority IS NOT NULL;
    UPDATE incident_follow_up f SET task = ''
    FROM incident i WHERE i.id = f.incident_id AND i.case_id = given_case;
  END
  $$;
REVOKE ALL ON FUNCTION erase_incidents(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_incidents(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_incidents(uuid);

--changeset team:create-erase-notices splitStatements:false
CREATE FUNCTION erase_notices(given_case uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE notice SET addressee = '', pdf = ''
    WHERE case_id = given_case AND is_anonymised(given_case)
  $$;
REVOKE ALL ON FUNCTION erase_notices(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_notices(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_notices(uuid);

--changeset team:create-retention-rule
--comment: How many years a center keeps what, by its own law. What it has not set is kept without end. checked_on is the day for which what is due was last gathered: one node does it.
CREATE TABLE retention_rule (
  center_id              uuid PRIMARY KEY REFERENCES center,
  case_years             integer,
  serious_incident_years integer,
  referral_years         integer,
  version                integer NOT NULL,
  checked_on             date,
  CONSTRAINT retention_rule_years_sensible CHECK (case_years BETWEEN 1 AND 100
    AND serious_incident_years BETWEEN 1 AND 100 AND referral_years BETWEEN 1 AND 100)
);
ALTER TABLE retention_rule ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON retention_rule USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON retention_rule TO contact_center_service;
--rollback DROP TABLE retention_rule;

--changeset team:create-retention-item
--comment: What was found to be due, and what was confirmed. Whether it is due still is asked again at every reading and under the lock of the case.
CREATE TABLE retention_item (
  id           uuid PRIMARY KEY,
  center_id    uuid NOT NULL REFERENCES center,
  kind         text NOT NULL,
  subject      uuid NOT NULL,
  rule         text NOT NULL,
  years        integer NOT NULL,
  ended_at     timestamptz NOT NULL,
  due_on       date NOT NULL,
  found_at     timestamptz NOT NULL,
  due          boolean NOT NULL,
  confirmed_at timestamptz,
  confirmed_by uuid REFERENCES account,
  CONSTRAINT retention_item_once UNIQUE (center_id, subject),
  CONSTRAINT retention_item_kind_known CHECK (kind IN ('CASE', 'REFERRAL')),
  CONSTRAINT retention_item_rule_known CHECK (rule IN ('CASE', 'SERIOUS_INCIDENT', 'REFERRAL')),
  CONSTRAINT retention_item_confirmed_whole
    CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL)),
  CONSTRAINT retention_item_confirmed_is_over CHECK (confirmed_at IS NULL OR NOT due)
);
CREATE INDEX retention_item_newest ON retention_item (center_id, found_at, id);
ALTER TABLE retention_item ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON retention_item USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON retention_item TO contact_center_service;
--rollback DROP TABLE retention_item;

--changeset team:create-retention-centers splitStatements:false
--comment: SECURITY DEFINER: whose day it is to be looked after, asked by the daily job, which belongs to no center.
CREATE FUNCTION retention_centers() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS 'SELECT center_id FROM retention_rule ORDER BY center_id';
REVOKE ALL ON FUNCTION retention_centers() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION retention_centers() TO contact_center_service;
--rollback DROP FUNCTION retention_centers();
