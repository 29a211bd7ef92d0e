--liquibase formatted sql

--changeset team:forget-plain-statistics
--comment: PostgreSQL's statistics quote what stood in a column, also when the table is empty since. They go when the column is given its type anew.
ALTER TABLE plain_contact
  ALTER COLUMN phone TYPE text, ALTER COLUMN email TYPE text, ALTER COLUMN address TYPE text,
  ALTER COLUMN workplace TYPE text, ALTER COLUMN school TYPE text;
--rollback SELECT 1;

--changeset team:empty-plain-contacts-with-statistics splitStatements:false
CREATE OR REPLACE FUNCTION empty_plain_contacts() RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    BEGIN
      IF EXISTS (SELECT FROM plain_contact p
                 WHERE NOT EXISTS (SELECT FROM contact c WHERE c.person_id = p.person_id)) THEN
        RAISE EXCEPTION 'contact data are not carried over yet';
      END IF;
      TRUNCATE plain_contact;
      ALTER TABLE plain_contact
        ALTER COLUMN phone TYPE text, ALTER COLUMN email TYPE text, ALTER COLUMN address TYPE text,
        ALTER COLUMN workplace TYPE text, ALTER COLUMN school TYPE text;
    END
  $$;
--rollback CREATE OR REPLACE FUNCTION empty_plain_contacts() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$ BEGIN IF EXISTS (SELECT FROM plain_contact p WHERE NOT EXISTS (SELECT FROM contact c WHERE c.person_id = p.person_id)) THEN RAISE EXCEPTION 'contact data are not carried over yet'; END IF; TRUNCATE plain_contact; END $$;
