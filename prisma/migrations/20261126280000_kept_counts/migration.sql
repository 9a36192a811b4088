-- How many reports were published and how many bodies have to publish one, kept as they change: the first page and the status of the country would count a
-- hundred thousand rows each time. From the day of the first version follows the number on any day of the past; a correction changes nothing.

CREATE TABLE "publication_counts" (
  "year" SMALLINT NOT NULL,
  "jurisdiction_id" UUID NOT NULL,
  "level" "body_level" NOT NULL,
  "scope" "report_scope" NOT NULL,
  "is_historical" BOOLEAN NOT NULL,
  "published_on" DATE NOT NULL,
  "reports" INTEGER NOT NULL,
  CONSTRAINT "publication_counts_pkey" PRIMARY KEY ("year", "jurisdiction_id", "level", "scope", "is_historical", "published_on")
);
ALTER TABLE "publication_counts" ADD CONSTRAINT "publication_counts_jurisdiction_id_fkey"
  FOREIGN KEY ("jurisdiction_id") REFERENCES "jurisdictions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Without a day that a body began or ended on, the sentinel days stand.
CREATE TABLE "duty_counts" (
  "jurisdiction_id" UUID NOT NULL,
  "level" "body_level" NOT NULL,
  "is_government" BOOLEAN NOT NULL,
  "valid_from" DATE NOT NULL,
  "valid_to" DATE NOT NULL,
  "bodies" INTEGER NOT NULL,
  CONSTRAINT "duty_counts_pkey" PRIMARY KEY ("jurisdiction_id", "level", "is_government", "valid_from", "valid_to")
);
ALTER TABLE "duty_counts" ADD CONSTRAINT "duty_counts_jurisdiction_id_fkey"
  FOREIGN KEY ("jurisdiction_id") REFERENCES "jurisdictions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "publication_counts" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "duty_counts" ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON "publication_counts", "duty_counts" TO nianbao_app;
CREATE POLICY seen ON "publication_counts" FOR SELECT TO nianbao_app USING ((SELECT fence.scope()) = 'public');
CREATE POLICY seen ON "duty_counts" FOR SELECT TO nianbao_app USING ((SELECT fence.scope()) = 'public');

-- The rows that an event took away and brought, counted together: what stays the same is not written, and counts are locked in one order.
CREATE FUNCTION fence.count_publications() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  gone text := 'SELECT f.*, -1 AS by FROM gone f';
  come text := 'SELECT f.*, 1 AS by FROM come f';
BEGIN
  EXECUTE format(
    'INSERT INTO publication_counts AS c (year, jurisdiction_id, level, scope, is_historical, published_on, reports)
     SELECT f.year, f.jurisdiction_id, f.level, f.scope, f.is_historical, (f.published_at AT TIME ZONE INTERVAL ''8 hours'')::date, sum(f.by)
     FROM (%s) f WHERE f.number = 1 GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(f.by) <> 0 ORDER BY 1, 2, 3, 4, 5, 6
     ON CONFLICT (year, jurisdiction_id, level, scope, is_historical, published_on) DO UPDATE SET reports = c.reports + excluded.reports',
    CASE TG_OP WHEN 'INSERT' THEN come WHEN 'DELETE' THEN gone ELSE gone || ' UNION ALL ' || come END);
  RETURN NULL;
END
$$;
CREATE TRIGGER count_added AFTER INSERT ON "report_figures" REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION fence.count_publications();
CREATE TRIGGER count_changed AFTER UPDATE ON "report_figures" REFERENCING OLD TABLE AS gone NEW TABLE AS come
  FOR EACH STATEMENT EXECUTE FUNCTION fence.count_publications();
CREATE TRIGGER count_removed AFTER DELETE ON "report_figures" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION fence.count_publications();

CREATE FUNCTION fence.count_duties() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  gone text := 'SELECT b.*, -1 AS by FROM gone b';
  come text := 'SELECT b.*, 1 AS by FROM come b';
BEGIN
  EXECUTE format(
    'INSERT INTO duty_counts AS c (jurisdiction_id, level, is_government, valid_from, valid_to, bodies)
     SELECT b.jurisdiction_id, b.level, b.kind = ''government'', coalesce(b.valid_from, ''-infinity''), coalesce(b.valid_to, ''infinity''), sum(b.by)
     FROM (%s) b WHERE b.must_report GROUP BY 1, 2, 3, 4, 5 HAVING sum(b.by) <> 0 ORDER BY 1, 2, 3, 4, 5
     ON CONFLICT (jurisdiction_id, level, is_government, valid_from, valid_to) DO UPDATE SET bodies = c.bodies + excluded.bodies',
    CASE TG_OP WHEN 'INSERT' THEN come WHEN 'DELETE' THEN gone ELSE gone || ' UNION ALL ' || come END);
  RETURN NULL;
END
$$;
CREATE TRIGGER count_added AFTER INSERT ON "bodies" REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION fence.count_duties();
CREATE TRIGGER count_changed AFTER UPDATE ON "bodies" REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION fence.count_duties();
CREATE TRIGGER count_removed AFTER DELETE ON "bodies" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION fence.count_duties();
REVOKE ALL ON FUNCTION fence.count_publications(), fence.count_duties() FROM PUBLIC;

-- All of it anew, for the owner: of tables that were filled without triggers.
CREATE FUNCTION fence.count_anew() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DELETE FROM publication_counts;
  INSERT INTO publication_counts (year, jurisdiction_id, level, scope, is_historical, published_on, reports)
    SELECT year, jurisdiction_id, level, scope, is_historical, (published_at AT TIME ZONE INTERVAL '8 hours')::date, count(*)
    FROM report_figures WHERE number = 1 GROUP BY 1, 2, 3, 4, 5, 6;
  DELETE FROM duty_counts;
  INSERT INTO duty_counts (jurisdiction_id, level, is_government, valid_from, valid_to, bodies)
    SELECT jurisdiction_id, level, kind = 'government', coalesce(valid_from, '-infinity'), coalesce(valid_to, 'infinity'), count(*)
    FROM bodies WHERE must_report GROUP BY 1, 2, 3, 4, 5;
$$;
REVOKE ALL ON FUNCTION fence.count_anew() FROM PUBLIC;
SELECT fence.count_anew();

-- What counted row by row.
DROP INDEX "report_figures_first_idx";
DROP INDEX "bodies_duty_idx";
