-- Pages over large groups and areas: what they ask is answered from an index, row by row of what is in force and of nothing else.

-- Until when a version was in force stands in its own row: neither another table nor the versions after it have to be looked at, for now or for any day.
ALTER TABLE "report_figures" ADD COLUMN "superseded_at" TIMESTAMPTZ(3);
UPDATE "report_figures" f SET superseded_at = (
    SELECT min(v.published_at) FROM "report_versions" v WHERE v.report_id = f.report_id AND v.number > f.number)
  WHERE EXISTS (SELECT FROM "report_versions" v WHERE v.report_id = f.report_id AND v.number > f.number);
CREATE INDEX "report_figures_in_force_idx" ON "report_figures" ("body_id", "year", "scope") WHERE superseded_at IS NULL;

-- From the versions, whatever the order in which figures are computed again.
CREATE FUNCTION fence.say_until_when() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  NEW.superseded_at := (SELECT min(v.published_at) FROM report_versions v WHERE v.report_id = NEW.report_id AND v.number > NEW.number);
  RETURN NEW;
END
$$;
CREATE TRIGGER say_until_when BEFORE INSERT ON "report_figures" FOR EACH ROW EXECUTE FUNCTION fence.say_until_when();
CREATE FUNCTION fence.supersede_figures() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE report_figures SET superseded_at = least(superseded_at, NEW.published_at) WHERE report_id = NEW.report_id AND number < NEW.number;
  RETURN NULL;
END
$$;
CREATE TRIGGER supersede_figures AFTER INSERT ON "report_versions" FOR EACH ROW EXECUTE FUNCTION fence.supersede_figures();
REVOKE ALL ON FUNCTION fence.say_until_when(), fence.supersede_figures() FROM PUBLIC;

-- The first and the last version of every report of a jurisdiction's year, from the index alone.
CREATE INDEX "report_figures_of_area_idx" ON "report_figures" ("jurisdiction_id", "year")
  INCLUDE ("body_id", "scope", "published_at", "is_historical");

-- The days of handing in and approval, as before, for several years at once and by the index of bodies: a condition that may also mean everybody is
-- planned as if it always did.
DROP FUNCTION fence.report_progress(integer, uuid[], timestamptz);
CREATE FUNCTION fence.report_progress(wanted_years integer[], wanted uuid[], evening timestamptz)
RETURNS TABLE (body_id uuid, year smallint, scope report_scope, received_at timestamptz, approved_at timestamptz, in_review boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT r.body_id, r.year, r.scope, min(s.submitted_at),
    (SELECT max(a.approved_at) FROM approvals a WHERE a.report_id = r.id AND a.approved_at < evening),
    max(s.submitted_at) > coalesce(
      (SELECT max(t.returned_at) FROM returns t WHERE t.report_id = r.id AND t.side = 'reviewer' AND t.returned_at < evening), '-infinity')
  FROM reports r
  JOIN submissions s ON s.report_id = r.id AND s.submitted_at < evening
  WHERE r.body_id = ANY (wanted) AND r.year = ANY (wanted_years)
  GROUP BY r.id
$$;
REVOKE ALL ON FUNCTION fence.report_progress(integer[], uuid[], timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fence.report_progress(integer[], uuid[], timestamptz) TO nianbao_app;

-- Which reports of a jurisdiction's year are with the office above and were never published; for the whole country `fence.reports_in_review` counts them.
CREATE FUNCTION fence.reports_under_review(of_jurisdiction uuid, wanted_year integer, evening timestamptz)
RETURNS TABLE (body_id uuid, scope report_scope)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF evening = 'infinity' THEN
    RETURN QUERY
      SELECT r.body_id, r.scope FROM reports r
      WHERE r.jurisdiction_id = of_jurisdiction AND r.year = wanted_year AND r.state IN ('submitted', 'approved')
        AND NOT EXISTS (SELECT FROM current_versions c WHERE c.report_id = r.id);
  ELSE
    RETURN QUERY
      SELECT r.body_id, r.scope FROM reports r
      JOIN LATERAL (SELECT max(s.submitted_at) AS at FROM submissions s WHERE s.report_id = r.id AND s.submitted_at < evening) last ON last.at IS NOT NULL
      WHERE r.jurisdiction_id = of_jurisdiction AND r.year = wanted_year
        AND NOT EXISTS (SELECT FROM report_figures f WHERE f.report_id = r.id AND f.number = 1 AND f.published_at < evening)
        AND NOT EXISTS (SELECT FROM returns t WHERE t.report_id = r.id AND t.side = 'reviewer' AND t.returned_at < evening AND t.returned_at >= last.at);
  END IF;
END
$$;
REVOKE ALL ON FUNCTION fence.reports_under_review(uuid, integer, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fence.reports_under_review(uuid, integer, timestamptz) TO nianbao_app;

-- The bodies of a group. By definer: comparing kinds and levels is not leakproof, so that under row-level security no index is used for them. The register is
-- public, and this gives it to the public side alone. Below a path, or directly under a body; without either the whole country, practice left out.
CREATE FUNCTION fence.group_members(of_kinds body_kind[], of_level body_level, below text, under uuid) RETURNS SETOF "bodies"
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF fence.scope() IS DISTINCT FROM 'public' THEN
    RETURN;
  ELSIF under IS NOT NULL THEN
    RETURN QUERY SELECT b.* FROM bodies b WHERE b.parent_id = under AND b.kind = ANY (of_kinds) AND (of_level IS NULL OR b.level = of_level);
  ELSIF below IS NOT NULL THEN
    RETURN QUERY SELECT b.* FROM bodies b
      WHERE b.path >= below || '.' AND b.path < below || '/' AND b.kind = ANY (of_kinds) AND (of_level IS NULL OR b.level = of_level);
  ELSE
    RETURN QUERY SELECT b.* FROM bodies b JOIN jurisdictions j ON j.id = b.jurisdiction_id AND NOT j.is_practice
      WHERE b.kind = ANY (of_kinds) AND (of_level IS NULL OR b.level = of_level);
  END IF;
END
$$;
REVOKE ALL ON FUNCTION fence.group_members(body_kind[], body_level, text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fence.group_members(body_kind[], body_level, text, uuid) TO nianbao_app;
