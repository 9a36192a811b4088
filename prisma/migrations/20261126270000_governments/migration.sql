-- The governments of a level, practice too, by the index of kinds and levels, which row-level security leaves unused; for the public side, as the register is public.
CREATE FUNCTION fence.governments(of_level body_level) RETURNS TABLE (id uuid, slug text, parent_id uuid, is_practice boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF fence.scope() IS DISTINCT FROM 'public' THEN RETURN; END IF;
  RETURN QUERY SELECT b.id, b.slug, b.parent_id, j.is_practice FROM bodies b JOIN jurisdictions j ON j.id = b.jurisdiction_id
    WHERE b.kind = 'government' AND b.level = of_level;
END
$$;
REVOKE ALL ON FUNCTION fence.governments(body_level) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fence.governments(body_level) TO nianbao_app;
