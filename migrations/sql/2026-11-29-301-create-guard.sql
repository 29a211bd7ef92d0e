--liquibase formatted sql

--changeset team:room-in-its-site
--comment: So that a stay planned in a room can name the room's building, and the two stay true together.
ALTER TABLE room ADD CONSTRAINT room_of_its_site UNIQUE (id, site_id);
--rollback ALTER TABLE room DROP CONSTRAINT room_of_its_site;

--changeset team:create-guard
--comment: A planned stay in a building of one side of what keeps people apart: a case, or a restriction entered. Two rows each: the stay, and the time around it that is kept clear. A stay never reaches into the time that another side keeps clear, in either order, so of two gaps the longer holds.
CREATE TABLE guard (
  visit_id    uuid NOT NULL,
  center_id   uuid NOT NULL,
  restriction uuid NOT NULL,
  place       uuid NOT NULL,
  room_id     uuid,
  side        text NOT NULL,
  layer       text NOT NULL,
  starts_at   timestamptz NOT NULL,
  ends_at     timestamptz NOT NULL,
  gap_minutes integer NOT NULL,
  during      tstzrange NOT NULL,
  CONSTRAINT guard_visit_known FOREIGN KEY (center_id, visit_id) REFERENCES visit (center_id, id)
    DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT room_keeps_its_site FOREIGN KEY (room_id, place) REFERENCES room (id, site_id),
  CONSTRAINT guard_layer_known CHECK (layer IN ('STAY', 'CLEAR')),
  CONSTRAINT guard_in_order CHECK (starts_at <= ends_at AND gap_minutes >= 0),
  CONSTRAINT guard_stays_as_long_as_it_says CHECK (layer <> 'STAY'
    OR (lower(during) = starts_at AND upper(during) = ends_at
      AND lower_inc(during) AND upper_inc(during))),
  CONSTRAINT guard_apart EXCLUDE USING gist
    (restriction WITH =, place WITH =, side WITH <>, layer WITH <>, during WITH &&)
);
CREATE INDEX guard_by_visit ON guard (visit_id);
CREATE INDEX guard_by_restriction ON guard (restriction, starts_at);
CREATE INDEX guard_by_room ON guard (room_id);
ALTER TABLE guard ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON guard USING (center_id = current_center());
GRANT SELECT, INSERT, DELETE ON guard TO contact_center_service;
--rollback DROP TABLE guard;

--changeset team:guard-what-is-planned
--comment: The sides of cases move from presence, where they were kept apart in the whole center, to guard, where they are per building.
INSERT INTO guard (visit_id, center_id, restriction, place, room_id, side, layer, starts_at, ends_at,
  gap_minutes, during)
WITH booked AS (
  SELECT v.id, v.center_id, v.case_id, v.room_id, r.site_id, v.type, v.separation, v.gap_minutes,
    v.starts_at, v.ends_at, make_interval(mins => v.gap_minutes) AS gap,
    make_interval(mins => greatest(v.gap_minutes,
      v.handover_minutes + v.gap_minutes - v.gap_minutes / 2)) AS lead,
    v.first_arrival AS first,
    CASE v.first_arrival WHEN 'RESIDENTIAL' THEN 'VISITING' ELSE 'RESIDENTIAL' END AS second
  FROM visit v JOIN room r ON r.id = v.room_id
  WHERE EXISTS (SELECT FROM presence p WHERE p.visit_id = v.id AND p.restriction = v.case_id)
), stay AS (
  SELECT b.id, 'RESIDENTIAL' AS side, b.starts_at - b.lead AS starts, b.starts_at - b.gap AS ends
  FROM booked b WHERE b.separation = 'BUILDING'
  UNION ALL
  SELECT b.id, 'VISITING', b.starts_at, b.ends_at FROM booked b WHERE b.separation = 'BUILDING'
  UNION ALL
  SELECT b.id, 'RESIDENTIAL', b.ends_at + b.gap, b.ends_at + b.lead
  FROM booked b WHERE b.separation = 'BUILDING' AND b.type <> 'EXCHANGE'
  UNION ALL
  SELECT b.id, door.side, door.at, door.at
  FROM booked b,
    LATERAL (VALUES (b.first, b.starts_at - b.gap), (b.second, b.starts_at), (b.second, b.ends_at),
      (b.first, b.ends_at + b.gap)) AS door (side, at)
  WHERE b.separation = 'DOOR'
)
SELECT b.id, b.center_id, b.case_id, b.site_id, b.room_id, s.side, layer.name, s.starts, s.ends,
  b.gap_minutes,
  CASE layer.name WHEN 'STAY' THEN tstzrange(s.starts, s.ends, '[]')
    ELSE tstzrange(s.starts - b.gap, s.ends + b.gap, '()') END
FROM booked b JOIN stay s ON s.id = b.id, (VALUES ('CLEAR'), ('STAY')) AS layer (name)
ON CONFLICT ON CONSTRAINT guard_apart DO NOTHING;
DELETE FROM presence p USING case_file c WHERE c.id = p.restriction;
--rollback INSERT INTO presence (visit_id, center_id, restriction, side, during) SELECT visit_id, center_id, restriction, side, tstzrange(starts_at, ends_at + make_interval(mins => gap_minutes)) FROM guard WHERE layer = 'STAY' AND ends_at + make_interval(mins => gap_minutes) > starts_at;
--rollback DELETE FROM guard;
