--liquibase formatted sql

--changeset team:create-self-referral
--comment: A request that parents make themselves, each apart. Until both have (completed_at) it waits, until expires_at. Of the invitation that lets the other one join only the hash is kept; whoever uses it takes it away.
CREATE TABLE self_referral (
  referral_id     uuid PRIMARY KEY,
  center_id       uuid NOT NULL REFERENCES center,
  invitation_hash bytea,
  expires_at      timestamptz NOT NULL,
  completed_at    timestamptz,
  CONSTRAINT self_referral_known
    FOREIGN KEY (center_id, referral_id) REFERENCES referral (center_id, id),
  CONSTRAINT self_referral_invitation_unique UNIQUE (invitation_hash),
  CONSTRAINT self_referral_complete_invites_nobody
    CHECK (completed_at IS NULL OR invitation_hash IS NULL)
);
CREATE INDEX self_referral_waiting ON self_referral (expires_at) WHERE completed_at IS NULL;
ALTER TABLE self_referral ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON self_referral USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON self_referral TO contact_center_service;
--rollback DROP TABLE self_referral;

--changeset team:create-self-application
--comment: What one parent told, and the hash of the secret by which they ask how it stands. Nothing is told (person_id, statement) where the one before had taken theirs back by then.
CREATE TABLE self_application (
  id           uuid PRIMARY KEY,
  center_id    uuid NOT NULL REFERENCES center,
  referral_id  uuid NOT NULL REFERENCES self_referral,
  person_id    uuid,
  reference    text NOT NULL,
  secret_hash  bytea NOT NULL,
  language     text NOT NULL,
  side         text NOT NULL,
  statement    jsonb,
  applied_at   timestamptz NOT NULL,
  withdrawn_at timestamptz,
  seq          bigint GENERATED ALWAYS AS IDENTITY,
  CONSTRAINT self_application_reference_unique UNIQUE (reference),
  CONSTRAINT self_application_person_known
    FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id),
  CONSTRAINT self_application_side_known
    CHECK (side IN ('RESIDENTIAL_PARENT', 'VISITING_PARENT', 'CARER')),
  CONSTRAINT self_application_whole_or_empty CHECK ((person_id IS NULL) = (statement IS NULL))
);
CREATE INDEX self_application_by_referral ON self_application (referral_id, seq);
CREATE INDEX self_application_by_person ON self_application (center_id, person_id);
ALTER TABLE self_application ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON self_application USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE (withdrawn_at) ON self_application TO contact_center_service;
--rollback DROP TABLE self_application;

--changeset team:create-self-referral-functions splitStatements:false
--comment: SECURITY DEFINER: what is asked at the public door before a center is known. The secret is compared by the service, in constant time.
CREATE FUNCTION self_referral_invited(given_hash bytea, given_now timestamptz)
  RETURNS TABLE (referral_id uuid, center_id uuid, expires_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT s.referral_id, s.center_id, s.expires_at
    FROM self_referral s
    WHERE s.invitation_hash = given_hash AND s.expires_at > given_now
  $$;

CREATE FUNCTION self_application_behind(given_reference text, given_now timestamptz)
  RETURNS TABLE (id uuid, center_id uuid, referral_id uuid, secret_hash bytea, withdrawn boolean,
    complete boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT a.id, a.center_id, a.referral_id, a.secret_hash, a.withdrawn_at IS NOT NULL,
      s.completed_at IS NOT NULL
    FROM self_application a
    JOIN self_referral s ON s.referral_id = a.referral_id
    WHERE a.reference = given_reference
      AND (s.completed_at IS NOT NULL OR s.expires_at > given_now)
  $$;

CREATE FUNCTION self_referrals_expired(given_now timestamptz)
  RETURNS TABLE (referral_id uuid, center_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT s.referral_id, s.center_id
    FROM self_referral s
    WHERE s.completed_at IS NULL AND s.expires_at <= given_now
    ORDER BY s.expires_at, s.referral_id
    LIMIT 500
  $$;

CREATE FUNCTION erase_applications(given_referral uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  BEGIN
    IF EXISTS (SELECT FROM referral r WHERE r.id = given_referral
        AND r.center_id = current_center() AND r.anonymised_at IS NOT NULL) THEN
      DELETE FROM self_application WHERE referral_id = given_referral;
      DELETE FROM self_referral WHERE referral_id = given_referral;
    END IF;
  END
  $$;

REVOKE ALL ON FUNCTION self_referral_invited(bytea, timestamptz),
  self_application_behind(text, timestamptz), self_referrals_expired(timestamptz),
  erase_applications(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION self_referral_invited(bytea, timestamptz),
  self_application_behind(text, timestamptz), self_referrals_expired(timestamptz),
  erase_applications(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_applications(uuid); DROP FUNCTION self_referrals_expired(timestamptz); DROP FUNCTION self_application_behind(text, timestamptz); DROP FUNCTION self_referral_invited(bytea, timestamptz);
