--liquibase formatted sql

--changeset team:let-the-visiting-side-bring-the-child-back
--comment: In an exchange either side may bring the child, and so come first.
ALTER TABLE visit DROP CONSTRAINT visit_building_keeps_residential_first;
ALTER TABLE visit ADD CONSTRAINT visit_building_keeps_residential_first CHECK (
  first_arrival IN ('RESIDENTIAL', 'VISITING') AND separation IN ('BUILDING', 'DOOR')
  AND (separation = 'DOOR' OR first_arrival = 'RESIDENTIAL' OR type = 'EXCHANGE'));
--rollback ALTER TABLE visit DROP CONSTRAINT visit_building_keeps_residential_first;
--rollback ALTER TABLE visit ADD CONSTRAINT visit_building_keeps_residential_first CHECK (
--rollback   first_arrival IN ('RESIDENTIAL', 'VISITING') AND separation IN ('BUILDING', 'DOOR')
--rollback   AND (separation = 'DOOR' OR first_arrival = 'RESIDENTIAL'));
