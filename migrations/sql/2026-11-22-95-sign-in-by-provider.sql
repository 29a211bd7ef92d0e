--liquibase formatted sql

--changeset team:create-provider-identity splitStatements:false
--comment: Which account somebody has whom an identity provider knows. Never linked by name or e-mail: only by issuer and subject.
CREATE TABLE provider_identity (
  issuer     text NOT NULL,
  subject    text NOT NULL,
  account_id uuid NOT NULL REFERENCES account,
  linked_at  timestamptz NOT NULL,
  PRIMARY KEY (issuer, subject)
);
CREATE INDEX provider_identity_by_account ON provider_identity (account_id);
ALTER TABLE provider_identity ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_identity ON provider_identity USING (account_id = current_actor());
GRANT SELECT, INSERT ON provider_identity TO contact_center_service;

CREATE FUNCTION provider_account(given_issuer text, given_subject text)
  RETURNS TABLE (id uuid, username text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT a.id, a.username
    FROM provider_identity p JOIN account a ON a.id = p.account_id
    WHERE p.issuer = given_issuer AND p.subject = given_subject
  $$;
REVOKE ALL ON FUNCTION provider_account(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION provider_account(text, text) TO contact_center_service;
--rollback DROP FUNCTION provider_account(text, text); DROP TABLE provider_identity;
