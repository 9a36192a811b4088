-- As before, in the order of the bytes of slugs, as the site compares them: by the rules of a language putting three thousand in order takes as long as finding them.
CREATE OR REPLACE FUNCTION fence.figure_lines(
  ids uuid[], slugs text[], years smallint[], scopes report_scope[], evening timestamptz, measures text[], with_residents boolean
) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  amounts text;
  lines text;
BEGIN
  IF fence.scope() IS DISTINCT FROM 'public' THEN RETURN NULL; END IF;
  amounts := CASE WHEN measures IS NULL THEN 'f.amounts::text'
    ELSE coalesce((SELECT string_agg(format('coalesce(f.amounts ->> %L, '''')', m.measure), ', ' ORDER BY m.nth)
      FROM unnest(measures) WITH ORDINALITY AS m(measure, nth)), '''''') END;
  -- The line is written before the rows are sorted: they would carry everything along.
  EXECUTE format(
    'SELECT string_agg(r.line, E''\n'' ORDER BY r.slug COLLATE "C", r.year, r.scope) FROM (
       SELECT k.slug, f.year, f.scope, concat_ws(E''\t'', k.slug, f.year, f.scope, f.number, f.sha256, (extract(epoch FROM f.published_at) * 1000)::bigint,
         f.template_id, f.is_historical, f.is_consistent, %s, %s) AS line
       FROM unnest($1, $2) AS k(id, slug)
       JOIN report_figures f ON f.body_id = k.id AND f.year = ANY ($3) AND f.scope = ANY ($4) AND %s
       %s OFFSET 0) r',
    CASE WHEN with_residents THEN 'coalesce(p.residents::text, '''')' ELSE '''''' END,
    amounts,
    CASE WHEN evening = 'infinity' THEN 'f.superseded_at IS NULL' ELSE 'f.published_at < $5 AND (f.superseded_at IS NULL OR f.superseded_at >= $5)' END,
    CASE WHEN with_residents THEN 'LEFT JOIN populations p ON p.body_id = k.id AND p.year = f.year' ELSE '' END
  ) INTO lines USING ids, slugs, years, scopes, evening;
  RETURN lines;
END
$$;
