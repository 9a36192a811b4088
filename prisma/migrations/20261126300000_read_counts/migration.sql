-- What is kept of the country is read by definer functions, for the public side alone: under row-level security the planner expects one row of a table of thousands.

ANALYZE "publication_counts";
ANALYZE "duty_counts";

-- How many reports of a year are to be published, with their day.
CREATE FUNCTION fence.reports_required(of_year integer)
RETURNS TABLE (jurisdiction_id uuid, level body_level, scope report_scope, due_on date, reports integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF fence.scope() IS DISTINCT FROM 'public' THEN RETURN; END IF;
  RETURN QUERY
    SELECT c.jurisdiction_id, c.level, s.scope, d.due_on, sum(c.bodies)::integer
    FROM duty_counts c
    JOIN collection_years y ON y.jurisdiction_id = c.jurisdiction_id AND y.year = of_year
    JOIN (VALUES ('consolidated'::report_scope), ('own_organ'::report_scope)) AS s(scope) ON s.scope = 'own_organ' OR c.is_government
    LEFT JOIN deadlines d ON d.collection_year_id = y.id AND d.level = c.level AND d.scope = s.scope
    WHERE c.valid_from < make_date(of_year + 1, 1, 1) AND c.valid_to >= make_date(of_year, 12, 31)
    GROUP BY 1, 2, 3, 4 HAVING sum(c.bodies) > 0;
END
$$;
REVOKE ALL ON FUNCTION fence.reports_required(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fence.reports_required(integer) TO nianbao_app;

-- How many first versions came in time and how many late, up to a day, `infinity` for now; of several days that mean the same the last. What bodies published that do not
-- hand in here, or not in that year, is not required.
CREATE FUNCTION fence.reports_published(of_year integer, up_to date)
RETURNS TABLE (jurisdiction_id uuid, level body_level, scope report_scope, is_required boolean, is_historical boolean, published_on date, reports integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF fence.scope() IS DISTINCT FROM 'public' THEN RETURN; END IF;
  RETURN QUERY
    WITH counted AS (
      SELECT c.jurisdiction_id, y.id AS year_id, y.id IS NOT NULL AS is_required, c.level, c.scope, c.is_historical, c.published_on, c.reports
      FROM publication_counts c LEFT JOIN collection_years y ON y.jurisdiction_id = c.jurisdiction_id AND y.year = of_year
      WHERE c.year = of_year
    ), entered AS (
      SELECT f.jurisdiction_id, y.id AS year_id, f.level, f.scope, f.is_historical,
             (f.published_at AT TIME ZONE INTERVAL '8 hours')::date AS published_on, count(*) AS reports
      FROM bodies b
      JOIN report_figures f ON f.body_id = b.id AND f.year = of_year AND f.number = 1
      JOIN collection_years y ON y.jurisdiction_id = f.jurisdiction_id AND y.year = of_year
      WHERE NOT b.must_report
      GROUP BY 1, 2, 3, 4, 5, 6
    ), moved AS (
      SELECT * FROM counted
      UNION ALL SELECT e.jurisdiction_id, e.year_id, true, e.level, e.scope, e.is_historical, e.published_on, -e.reports FROM entered e
      UNION ALL SELECT e.jurisdiction_id, e.year_id, false, e.level, e.scope, e.is_historical, e.published_on, e.reports FROM entered e
    )
    SELECT m.jurisdiction_id, m.level, m.scope, m.is_required, m.is_historical, max(m.published_on), sum(m.reports)::integer
    FROM moved m LEFT JOIN deadlines d ON d.collection_year_id = m.year_id AND d.level = m.level AND d.scope = m.scope
    WHERE m.published_on <= up_to
    GROUP BY m.jurisdiction_id, m.level, m.scope, m.is_required, m.is_historical, m.published_on > d.due_on
    HAVING sum(m.reports) > 0;
END
$$;
REVOKE ALL ON FUNCTION fence.reports_published(integer, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fence.reports_published(integer, date) TO nianbao_app;
