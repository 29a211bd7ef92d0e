--liquibase formatted sql

--changeset team:find-orders-by-their-end
CREATE INDEX court_order_by_end ON court_order (center_id, valid_until, id) WHERE valid_until IS NOT NULL;
--rollback DROP INDEX court_order_by_end;
