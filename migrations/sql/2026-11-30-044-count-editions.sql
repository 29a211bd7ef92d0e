--liquibase formatted sql

--changeset team:create-center-edition
--comment: How often a center's settings, rooms, hours or staff have changed. Whoever looks for free times has them in memory as long as the edition is the same.
CREATE TABLE center_edition (
  center_id uuid PRIMARY KEY REFERENCES center (id),
  edition   bigint NOT NULL
);
ALTER TABLE center_edition ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON center_edition USING (center_id = current_center());
GRANT SELECT ON center_edition TO contact_center_service;
--rollback DROP TABLE center_edition;

--changeset team:create-count-edition splitStatements:false
--comment: SECURITY DEFINER: nobody else writes editions. Counted with the change and not after it, so no transaction sees the one without the other.
CREATE FUNCTION count_edition() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
  AS $$
  DECLARE
    center uuid;
  BEGIN
    IF TG_TABLE_NAME = 'center' THEN
      center := NEW.id;
    ELSIF TG_OP = 'DELETE' THEN
      center := OLD.center_id;
    ELSE
      center := NEW.center_id;
    END IF;
    INSERT INTO center_edition AS counted (center_id, edition) VALUES (center, 1)
    ON CONFLICT (center_id) DO UPDATE SET edition = counted.edition + 1;
    RETURN NULL;
  END
  $$;
REVOKE ALL ON FUNCTION count_edition() FROM PUBLIC;
--rollback DROP FUNCTION count_edition();

--changeset team:count-changes-of-what-is-settled splitStatements:false
--comment: All that is read through core.Settled. A center is never deleted.
CREATE TRIGGER counted AFTER INSERT OR UPDATE ON center FOR EACH ROW EXECUTE FUNCTION count_edition();
DO $$
DECLARE
  settled text;
BEGIN
  FOREACH settled IN ARRAY ARRAY['absence', 'availability', 'closing_day', 'membership', 'opening_hours', 'qualification',
    'room', 'room_closure', 'screening_settings', 'staff_terms', 'timetable_settings', 'visit_needs'] LOOP
    EXECUTE format('CREATE TRIGGER counted AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION count_edition()', settled);
  END LOOP;
END
$$;
--rollback DROP TRIGGER counted ON center; DROP TRIGGER counted ON absence; DROP TRIGGER counted ON availability; DROP TRIGGER counted ON closing_day; DROP TRIGGER counted ON membership; DROP TRIGGER counted ON opening_hours; DROP TRIGGER counted ON qualification; DROP TRIGGER counted ON room; DROP TRIGGER counted ON room_closure; DROP TRIGGER counted ON screening_settings; DROP TRIGGER counted ON staff_terms; DROP TRIGGER counted ON timetable_settings; DROP TRIGGER counted ON visit_needs;
