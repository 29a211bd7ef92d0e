--liquibase formatted sql

--changeset team:create-referral
--comment: case_number_key and case_number_tail are the court's case number folded by the service: whole, and from its first digit.
CREATE TABLE referral (
  id                uuid PRIMARY KEY,
  center_id         uuid NOT NULL REFERENCES center,
  source            text NOT NULL,
  status            text NOT NULL,
  received_at       timestamptz NOT NULL,
  language          text NOT NULL,
  agency            text,
  reason            text NOT NULL,
  urgency           text NOT NULL,
  visit_type        text NOT NULL,
  frequency         text,
  duration_minutes  integer,
  domestic_violence boolean NOT NULL,
  restraining_order boolean NOT NULL,
  allegations       text,
  safety_notes      text,
  court_id          uuid,
  case_number       text,
  case_number_key   text COLLATE "C",
  case_number_tail  text COLLATE "C",
  order_number      text,
  order_date        date,
  valid_until       date,
  terms             jsonb,
  priority          text,
  wait_reason       text,
  waiting_since     timestamptz,
  decline_reason    text,
  withdraw_reason   text,
  decided_at        timestamptz,
  version           integer NOT NULL,
  CONSTRAINT referral_of_its_center UNIQUE (center_id, id),
  CONSTRAINT referral_court_known FOREIGN KEY (center_id, court_id) REFERENCES court (center_id, id),
  CONSTRAINT referral_source_known CHECK (source IN ('COURT', 'SELF', 'AGENCY')),
  CONSTRAINT referral_status_known
    CHECK (status IN ('INCOMPLETE', 'RECEIVED', 'WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  CONSTRAINT referral_urgency_known CHECK (urgency IN ('LOW', 'NORMAL', 'HIGH')),
  CONSTRAINT referral_priority_known CHECK (priority IN ('LOW', 'NORMAL', 'HIGH')),
  CONSTRAINT referral_visit_type_known
    CHECK (visit_type IN ('SUPERVISED', 'SUPPORTED', 'EXCHANGE', 'VIRTUAL')),
  CONSTRAINT referral_duration_sensible CHECK (duration_minutes BETWEEN 5 AND 1440),
  CONSTRAINT referral_incomplete_is_self CHECK (status <> 'INCOMPLETE' OR source = 'SELF'),
  CONSTRAINT referral_agency_is_named CHECK ((source = 'AGENCY') = (agency IS NOT NULL)),
  CONSTRAINT referral_court_has_order CHECK (source <> 'COURT' OR case_number IS NOT NULL),
  CONSTRAINT referral_order_whole CHECK (
    num_nulls(court_id, case_number, case_number_key, case_number_tail, order_number, order_date, terms)
      IN (0, 7)),
  CONSTRAINT referral_order_dates_in_order CHECK (valid_until >= order_date),
  CONSTRAINT referral_waiting_has_reason CHECK (
    (status <> 'WAITING' OR priority IS NOT NULL)
    AND num_nulls(priority, wait_reason, waiting_since) IN (0, 3)),
  CONSTRAINT referral_declined_has_reason
    CHECK ((status = 'DECLINED') = (decline_reason IS NOT NULL)),
  CONSTRAINT referral_withdrawn_has_reason
    CHECK ((status = 'WITHDRAWN') = (withdraw_reason IS NOT NULL)),
  CONSTRAINT referral_decided_at_some_time
    CHECK ((status IN ('ACCEPTED', 'DECLINED', 'WITHDRAWN')) = (decided_at IS NOT NULL))
);
CREATE INDEX referral_by_time ON referral (center_id, received_at, id);
CREATE INDEX referral_by_status ON referral (center_id, status, received_at, id);
CREATE INDEX referral_by_court ON referral (center_id, court_id, received_at, id);
CREATE INDEX referral_by_case_number ON referral (center_id, case_number_key);
CREATE INDEX referral_by_case_number_tail ON referral (center_id, case_number_tail);
ALTER TABLE referral ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON referral USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON referral TO contact_center_service;
--rollback DROP TABLE referral;

--changeset team:create-referral-person
CREATE TABLE referral_person (
  center_id   uuid NOT NULL,
  referral_id uuid NOT NULL,
  person_id   uuid NOT NULL,
  role        text NOT NULL,
  position    integer NOT NULL,
  CONSTRAINT referral_person_pkey PRIMARY KEY (center_id, referral_id, person_id),
  CONSTRAINT referral_person_referral_known
    FOREIGN KEY (center_id, referral_id) REFERENCES referral (center_id, id),
  CONSTRAINT referral_person_person_known
    FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id),
  CONSTRAINT referral_person_role_known CHECK (role IN
    ('CHILD', 'RESIDENTIAL_PARENT', 'VISITING_PARENT', 'CARER', 'AUTHORIZED_PERSON'))
);
CREATE INDEX referral_person_by_person ON referral_person (center_id, person_id);
ALTER TABLE referral_person ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON referral_person USING (center_id = current_center());
GRANT SELECT, INSERT ON referral_person TO contact_center_service;
--rollback DROP TABLE referral_person;
