-- Who has handed in and when is a public fact (条例第49条), what was handed in is not. So the public side is given the days of submission and approval and
-- nothing else, by a function that may look where the asker may not.
CREATE FUNCTION fence.report_progress(wanted_year integer, wanted uuid[], evening timestamptz)
RETURNS TABLE (body_id uuid, scope report_scope, received_at timestamptz, approved_at timestamptz, in_review boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT r.body_id, r.scope, min(s.submitted_at),
    (SELECT max(a.approved_at) FROM approvals a WHERE a.report_id = r.id AND a.approved_at < evening),
    max(s.submitted_at) > coalesce(
      (SELECT max(t.returned_at) FROM returns t WHERE t.report_id = r.id AND t.side = 'reviewer' AND t.returned_at < evening), '-infinity')
  FROM reports r
  JOIN submissions s ON s.report_id = r.id AND s.submitted_at < evening
  WHERE r.year = wanted_year AND (wanted IS NULL OR r.body_id = ANY (wanted))
  GROUP BY r.id
$$;
REVOKE ALL ON FUNCTION fence.report_progress(integer, uuid[], timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fence.report_progress(integer, uuid[], timestamptz) TO nianbao_app;
