--liquibase formatted sql

--changeset team:set-plain-contact-aside
--comment: Contact data in clear, of versions before they were sealed. Out of reach at once; the first start with keys seals them and empties the table.
ALTER TABLE contact RENAME TO plain_contact;
ALTER TABLE plain_contact RENAME CONSTRAINT contact_pkey TO plain_contact_pkey;
ALTER TABLE plain_contact RENAME CONSTRAINT contact_person_known TO plain_contact_person_known;
REVOKE ALL ON plain_contact FROM contact_center_service;
--rollback GRANT SELECT, INSERT, UPDATE ON plain_contact TO contact_center_service; ALTER TABLE plain_contact RENAME CONSTRAINT plain_contact_person_known TO contact_person_known; ALTER TABLE plain_contact RENAME CONSTRAINT plain_contact_pkey TO contact_pkey; ALTER TABLE plain_contact RENAME TO contact;

--changeset team:create-sealed-contact
--comment: How to reach a person, each field sealed with a key outside the database. No grant: the service reaches one person of its center at a time, by the functions below.
CREATE TABLE contact (
  person_id    uuid PRIMARY KEY,
  center_id    uuid NOT NULL,
  phone        bytea,
  email        bytea,
  address      bytea,
  workplace    bytea,
  school       bytea,
  confidential boolean NOT NULL,
  version      integer NOT NULL,
  CONSTRAINT contact_person_known FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id),
  CONSTRAINT contact_sealed CHECK (
    get_byte(coalesce(phone, '\x01'), 0) = 1 AND get_byte(coalesce(email, '\x01'), 0) = 1
    AND get_byte(coalesce(address, '\x01'), 0) = 1 AND get_byte(coalesce(workplace, '\x01'), 0) = 1
    AND get_byte(coalesce(school, '\x01'), 0) = 1)
);
ALTER TABLE contact ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON contact USING (center_id = current_center());
--rollback DROP TABLE contact;

--changeset team:create-contact-functions splitStatements:false
--comment: Only the fields that are asked for leave the table, and only of somebody of the center that the transaction acts in.
CREATE FUNCTION contact_of(sought uuid, fields text[])
  RETURNS TABLE (person_id uuid, center_id uuid, phone bytea, email bytea, address bytea,
    workplace bytea, school bytea, confidential boolean, version integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT c.person_id, c.center_id,
      CASE WHEN 'phone' = ANY (fields) THEN c.phone END,
      CASE WHEN 'email' = ANY (fields) THEN c.email END,
      CASE WHEN 'address' = ANY (fields) THEN c.address END,
      CASE WHEN 'workplace' = ANY (fields) THEN c.workplace END,
      CASE WHEN 'school' = ANY (fields) THEN c.school END,
      c.confidential, c.version
    FROM contact c
    WHERE c.person_id = sought AND c.center_id = current_center()
  $$;
CREATE FUNCTION keep_contact(kept uuid, new_phone bytea, new_email bytea, new_address bytea,
    new_workplace bytea, new_school bytea, new_confidential boolean, known_version integer)
  RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    BEGIN
      INSERT INTO contact AS c
        (person_id, center_id, phone, email, address, workplace, school, confidential, version)
      VALUES (kept, current_center(), new_phone, new_email, new_address, new_workplace, new_school,
        new_confidential, known_version + 1)
      ON CONFLICT (person_id) DO UPDATE
      SET phone = excluded.phone, email = excluded.email, address = excluded.address,
        workplace = excluded.workplace, school = excluded.school,
        confidential = excluded.confidential, version = excluded.version
      WHERE c.version = known_version AND c.center_id = current_center();
      RETURN FOUND;
    END
  $$;
REVOKE ALL ON FUNCTION contact_of(uuid, text[]),
  keep_contact(uuid, bytea, bytea, bytea, bytea, bytea, boolean, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION contact_of(uuid, text[]),
  keep_contact(uuid, bytea, bytea, bytea, bytea, bytea, boolean, integer) TO contact_center_service;
--rollback DROP FUNCTION contact_of(uuid, text[]); DROP FUNCTION keep_contact(uuid, bytea, bytea, bytea, bytea, bytea, boolean, integer);

--changeset team:create-plain-contact-functions splitStatements:false
--comment: For the first start with keys: read what stands in clear under a lock, seal it, and give its files back to the system. Afterwards they find nothing.
CREATE FUNCTION has_plain_contacts() RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS 'SELECT EXISTS (SELECT FROM plain_contact)';
CREATE FUNCTION plain_contacts() RETURNS SETOF plain_contact
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    BEGIN
      LOCK TABLE plain_contact IN ACCESS EXCLUSIVE MODE;
      RETURN QUERY SELECT * FROM plain_contact ORDER BY person_id;
    END
  $$;
CREATE FUNCTION carry_contact(carried uuid, new_phone bytea, new_email bytea, new_address bytea,
    new_workplace bytea, new_school bytea)
  RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    INSERT INTO contact
      (person_id, center_id, phone, email, address, workplace, school, confidential, version)
    SELECT p.person_id, p.center_id, new_phone, new_email, new_address, new_workplace, new_school,
      p.confidential, p.version
    FROM plain_contact p WHERE p.person_id = carried
  $$;
CREATE FUNCTION empty_plain_contacts() RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    BEGIN
      IF EXISTS (SELECT FROM plain_contact p
                 WHERE NOT EXISTS (SELECT FROM contact c WHERE c.person_id = p.person_id)) THEN
        RAISE EXCEPTION 'contact data are not carried over yet';
      END IF;
      TRUNCATE plain_contact;
    END
  $$;
REVOKE ALL ON FUNCTION has_plain_contacts(), plain_contacts(), empty_plain_contacts(),
  carry_contact(uuid, bytea, bytea, bytea, bytea, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION has_plain_contacts(), plain_contacts(), empty_plain_contacts(),
  carry_contact(uuid, bytea, bytea, bytea, bytea, bytea) TO contact_center_service;
--rollback DROP FUNCTION empty_plain_contacts(); DROP FUNCTION carry_contact(uuid, bytea, bytea, bytea, bytea, bytea); DROP FUNCTION plain_contacts(); DROP FUNCTION has_plain_contacts();
