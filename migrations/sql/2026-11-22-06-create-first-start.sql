--liquibase formatted sql

--changeset team:create-first-start
--comment: Whether the database holds any center yet: asked at the start, before anyone acts in one.
CREATE FUNCTION has_center() RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS 'SELECT EXISTS (SELECT FROM center)';
REVOKE ALL ON FUNCTION has_center() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION has_center() TO contact_center_service;
--rollback DROP FUNCTION has_center();
