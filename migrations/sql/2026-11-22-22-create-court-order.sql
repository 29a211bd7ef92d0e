--liquibase formatted sql

--changeset team:create-court-order
--comment: case_number is the court's, as written; case_number_key the same folded by the service, to be compared.
CREATE TABLE court_order (
  id           uuid PRIMARY KEY,
  center_id    uuid NOT NULL REFERENCES center,
  case_id      uuid NOT NULL,
  court_id     uuid NOT NULL,
  case_number  text NOT NULL,
  case_number_key text COLLATE "C" NOT NULL,
  order_number text NOT NULL,
  order_date   date NOT NULL,
  valid_from   date NOT NULL,
  valid_until  date,
  terms        jsonb NOT NULL,
  recorded_at  timestamptz NOT NULL,
  CONSTRAINT court_order_of_its_center UNIQUE (center_id, id),
  CONSTRAINT court_order_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT court_order_court_known
    FOREIGN KEY (center_id, court_id) REFERENCES court (center_id, id),
  CONSTRAINT court_order_in_order CHECK (valid_from <= valid_until),
  CONSTRAINT court_order_terms_are_structured CHECK (jsonb_typeof(terms) = 'object')
);
CREATE INDEX court_order_by_case_number ON court_order (center_id, case_number_key);
CREATE INDEX court_order_by_case ON court_order (case_id, order_date);
ALTER TABLE court_order ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON court_order USING (center_id = current_center());
GRANT SELECT, INSERT ON court_order TO contact_center_service;
--rollback DROP TABLE court_order;

--changeset team:create-court-order-child
--comment: The children an order speaks of; an order without rows here speaks of all children of its case.
CREATE TABLE court_order_child (
  center_id uuid NOT NULL REFERENCES center,
  order_id  uuid NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (order_id, person_id),
  CONSTRAINT court_order_child_person_known
    FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id),
  CONSTRAINT court_order_child_order_known
    FOREIGN KEY (center_id, order_id) REFERENCES court_order (center_id, id)
);
ALTER TABLE court_order_child ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON court_order_child USING (center_id = current_center());
GRANT SELECT, INSERT ON court_order_child TO contact_center_service;
--rollback DROP TABLE court_order_child;
