--liquibase formatted sql

--changeset team:create-signing-link
--comment: One text for one person to sign from afar, once. Of the secret in the link only the hash is kept; of the signature the name as it was typed and the network address.
CREATE TABLE signing_link (
  id              uuid PRIMARY KEY,
  center_id       uuid NOT NULL REFERENCES center,
  case_id         uuid NOT NULL,
  person_id       uuid NOT NULL,
  purpose         text NOT NULL,
  text_version    integer NOT NULL,
  language        text NOT NULL,
  token_hash      bytea NOT NULL,
  made_by         uuid NOT NULL REFERENCES account,
  made_at         timestamptz NOT NULL,
  expires_at      timestamptz NOT NULL,
  revoked_at      timestamptz,
  used_at         timestamptz,
  record_id       uuid,
  signed_language text,
  signed_name     text,
  signed_from     text,
  CONSTRAINT signing_link_token_unique UNIQUE (token_hash),
  CONSTRAINT signing_link_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT signing_link_person_known
    FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id),
  CONSTRAINT signing_link_text_known FOREIGN KEY (purpose, text_version, language)
    REFERENCES text_version (purpose, version, language),
  CONSTRAINT signing_link_signed_whole
    CHECK (num_nulls(used_at, record_id, signed_language, signed_name, signed_from) IN (0, 5)),
  CONSTRAINT signing_link_revoked_unused CHECK (revoked_at IS NULL OR used_at IS NULL)
);
CREATE INDEX signing_link_by_case ON signing_link (case_id, made_at, id);
CREATE INDEX signing_link_by_person ON signing_link (center_id, person_id);
ALTER TABLE signing_link ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON signing_link USING (center_id = current_center());
GRANT SELECT, INSERT,
  UPDATE (revoked_at, used_at, record_id, signed_language, signed_name, signed_from)
  ON signing_link TO contact_center_service;
--rollback DROP TABLE signing_link;

--changeset team:create-signing-link-behind splitStatements:false
--comment: SECURITY DEFINER: what a link opens, asked before a center is known.
CREATE FUNCTION signing_link_behind(given_hash bytea, given_now timestamptz)
  RETURNS TABLE (id uuid, center_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT l.id, l.center_id
    FROM signing_link l
    WHERE l.token_hash = given_hash AND l.used_at IS NULL AND l.revoked_at IS NULL
      AND l.expires_at > given_now
  $$;
REVOKE ALL ON FUNCTION signing_link_behind(bytea, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION signing_link_behind(bytea, timestamptz) TO contact_center_service;
--rollback DROP FUNCTION signing_link_behind(bytea, timestamptz);

--changeset team:create-erase-signing-links splitStatements:false
--comment: SECURITY DEFINER: that a text was signed from afar stays, by whose hand and from where goes with the case.
CREATE FUNCTION erase_signing_links(given_case uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE signing_link SET signed_name = '', signed_from = ''
    WHERE case_id = given_case AND used_at IS NOT NULL AND is_anonymised(given_case)
  $$;
REVOKE ALL ON FUNCTION erase_signing_links(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_signing_links(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_signing_links(uuid);
