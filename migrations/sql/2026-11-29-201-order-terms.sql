--liquibase formatted sql

--changeset team:name-people-and-departures-in-terms
--comment: Terms that name people by their ids, and that a coordinator may depart from. What was there before names none.
UPDATE court_order
SET terms = '{"authorizedPersonIds": [], "excludedPersonIds": [], "overridable": []}' || terms;
UPDATE referral
SET terms = '{"authorizedPersonIds": [], "excludedPersonIds": [], "overridable": []}' || terms
WHERE terms IS NOT NULL;
--rollback UPDATE court_order SET terms = terms - 'authorizedPersonIds' - 'excludedPersonIds' - 'overridable';
--rollback UPDATE referral SET terms = terms - 'authorizedPersonIds' - 'excludedPersonIds' - 'overridable';
