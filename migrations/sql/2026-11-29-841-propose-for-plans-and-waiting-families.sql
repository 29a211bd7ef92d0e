--liquibase formatted sql

--changeset team:prefer-hours
--comment: When the family would like to come: weekdays with hours.
ALTER TABLE referral ADD COLUMN preferred_hours jsonb NOT NULL DEFAULT '[]';
--rollback ALTER TABLE referral DROP COLUMN preferred_hours;

--changeset team:offer-what-was-free
--comment: A place that a proposal gives to a family on the waiting list is offered like one that a visit gave up.
ALTER TABLE freed_slot ALTER COLUMN case_id DROP NOT NULL,
  ADD CONSTRAINT freed_slot_given CHECK (case_id IS NOT NULL OR offered_to IS NOT NULL);
--rollback ALTER TABLE freed_slot DROP CONSTRAINT freed_slot_given; DELETE FROM freed_slot WHERE case_id IS NULL; ALTER TABLE freed_slot ALTER COLUMN case_id SET NOT NULL;

--changeset team:propose-for-whom
--comment: A row is for a case, one of whose plans may ask for it, or for a family on the waiting list, to whom it is offered.
ALTER TABLE timetable_proposal_row
  ALTER COLUMN case_id DROP NOT NULL,
  ADD COLUMN referral_id uuid REFERENCES referral,
  ADD COLUMN plan_id uuid REFERENCES visit_plan,
  ADD COLUMN plan_day date,
  ADD COLUMN offer_id uuid REFERENCES freed_slot,
  DROP CONSTRAINT timetable_proposal_row_status_known,
  ADD CONSTRAINT timetable_proposal_row_status_known
    CHECK (status IN ('OPEN', 'ACCEPTED', 'REFUSED', 'OFFERED')),
  ADD CONSTRAINT timetable_proposal_row_for_somebody
    CHECK ((case_id IS NULL) = (referral_id IS NOT NULL)),
  ADD CONSTRAINT timetable_proposal_row_of_plan
    CHECK ((plan_id IS NULL) = (plan_day IS NULL) AND (plan_id IS NULL OR case_id IS NOT NULL)),
  ADD CONSTRAINT timetable_proposal_row_offered
    CHECK ((status = 'OFFERED') = (offer_id IS NOT NULL));
ALTER TABLE timetable_proposal_unserved
  ALTER COLUMN case_id DROP NOT NULL,
  ADD COLUMN referral_id uuid REFERENCES referral,
  ADD CONSTRAINT timetable_proposal_unserved_for_somebody
    CHECK ((case_id IS NULL) = (referral_id IS NOT NULL));
--rollback DELETE FROM timetable_proposal_unserved WHERE case_id IS NULL; ALTER TABLE timetable_proposal_unserved DROP COLUMN referral_id, ALTER COLUMN case_id SET NOT NULL; DELETE FROM timetable_proposal_row WHERE case_id IS NULL; ALTER TABLE timetable_proposal_row DROP CONSTRAINT timetable_proposal_row_status_known, DROP COLUMN offer_id, DROP COLUMN plan_day, DROP COLUMN plan_id, DROP COLUMN referral_id, ALTER COLUMN case_id SET NOT NULL, ADD CONSTRAINT timetable_proposal_row_status_known CHECK (status IN ('OPEN', 'ACCEPTED', 'REFUSED'));
