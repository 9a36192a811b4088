-- An administrator sets a new password for a person of their jurisdiction and can read nobody's hash; so it is a function with
-- the owner's rights and not a policy: an UPDATE that names its row would need the right to read it.
CREATE FUNCTION fence.reset_password(person uuid, new_hash text, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE credentials c SET password_hash = new_hash, password_changed_at = at
  FROM people p
  WHERE c.person_id = person AND p.id = person
    AND fence.is_administrator() AND p.jurisdiction_id = fence.jurisdiction();
  RETURN FOUND;
END
$$;
REVOKE ALL ON FUNCTION fence.reset_password(uuid, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fence.reset_password(uuid, text, timestamptz) TO nianbao_app;
