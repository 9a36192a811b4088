-- The words of versions in force that are not kept yet, some at a time from one version on; answers with the last of them, null where none is left. For the worker,
-- which calls it until then: stopped at any time it goes on where it was. A row is locked while its words are written, so that a version which is replaced
-- meanwhile does not leave any behind.
CREATE FUNCTION fence.complete_passages(after uuid, most integer) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  found uuid[];
BEGIN
  IF fence.scope() IS DISTINCT FROM 'outbox' THEN
    RAISE EXCEPTION 'Words are completed by the worker alone.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT array_agg(n.version_id ORDER BY n.version_id) INTO found FROM (
    SELECT c.version_id FROM current_versions c
    WHERE c.version_id > after AND NOT EXISTS (SELECT FROM report_passages p WHERE p.version_id = c.version_id)
    ORDER BY c.version_id LIMIT most FOR SHARE OF c
  ) n;
  PERFORM fence.keep_passages(id) FROM unnest(found) AS f(id);
  RETURN found[cardinality(found)];
END
$$;
REVOKE ALL ON FUNCTION fence.complete_passages(uuid, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fence.complete_passages(uuid, integer) TO nianbao_app;
