-- What the public side reads. The version of a report is the only truth: its cells are shown by a view, and what indicators are made of is kept
-- beside it as a copy that can be computed again at any time.

-- Wordings: a format as it was worded is kept once and named by its content -----------------------------------------------------------------

CREATE TABLE "template_wordings" (
  "sha256" CHAR(64) NOT NULL,
  "template_id" TEXT NOT NULL,
  "format" TEXT NOT NULL,
  "template" JSONB NOT NULL,
  CONSTRAINT "template_wordings_pkey" PRIMARY KEY ("sha256")
);
CREATE TABLE "template_cells" (
  "template_sha256" CHAR(64) NOT NULL,
  "cell_key" TEXT NOT NULL,
  "ordinal" SMALLINT NOT NULL,
  "table_key" TEXT NOT NULL,
  "row_key" TEXT NOT NULL,
  "column_key" TEXT NOT NULL,
  "unit" TEXT,
  CONSTRAINT "template_cells_pkey" PRIMARY KEY ("template_sha256", "cell_key")
);
ALTER TABLE "template_cells" ADD CONSTRAINT "template_cells_template_sha256_fkey"
  FOREIGN KEY ("template_sha256") REFERENCES "template_wordings"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Definer: whoever publishes brings the wording along and may do nothing else to the table. The name is of PostgreSQL's own text of the value, so
-- that the same wording is found again whatever the order in which it was written.
CREATE FUNCTION fence.keep_wording(worded jsonb) RETURNS char(64) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  name char(64) := encode(sha256(convert_to(worded::text, 'UTF8')), 'hex');
BEGIN
  INSERT INTO template_wordings (sha256, template_id, format, template)
    VALUES (name, worded ->> 'id', worded ->> 'format', worded) ON CONFLICT DO NOTHING;
  INSERT INTO template_cells (template_sha256, cell_key, ordinal, table_key, row_key, column_key, unit)
    SELECT name, c.cell ->> 'key', c.ordinal, c.cell ->> 'table', c.cell ->> 'row', c.cell ->> 'column', c.cell ->> 'unit'
    FROM jsonb_array_elements(worded -> 'cells') WITH ORDINALITY AS c(cell, ordinal) ON CONFLICT DO NOTHING;
  RETURN name;
END
$$;
REVOKE ALL ON FUNCTION fence.keep_wording(jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fence.keep_wording(jsonb) TO nianbao_app;

ALTER TABLE "report_versions" ADD COLUMN "template_sha256" CHAR(64);
ALTER TABLE "report_versions" DISABLE TRIGGER stays_on_record;
UPDATE "report_versions" SET template_sha256 = fence.keep_wording(template);
ALTER TABLE "report_versions" ENABLE TRIGGER stays_on_record;
ALTER TABLE "report_versions" ALTER COLUMN "template_sha256" SET NOT NULL;
ALTER TABLE "report_versions" DROP COLUMN "template";
ALTER TABLE "report_versions" ADD CONSTRAINT "report_versions_template_sha256_fkey"
  FOREIGN KEY ("template_sha256") REFERENCES "template_wordings"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
DECLARE
  recorded text;
BEGIN
  FOREACH recorded IN ARRAY ARRAY['template_wordings', 'template_cells'] LOOP
    EXECUTE format('CREATE TRIGGER stays_on_record BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION fence.refuse_change()', recorded);
    EXECUTE format('CREATE TRIGGER stays_on_record_whole BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION fence.refuse_change()', recorded);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', recorded);
    EXECUTE format('GRANT SELECT ON %I TO nianbao_app', recorded);
    EXECUTE format('CREATE POLICY seen ON %I FOR SELECT TO nianbao_app USING ((SELECT fence.scope()) IS NOT NULL)', recorded);
  END LOOP;
END
$$;

-- Observations: every cell of every version, long form ---------------------------------------------------------------------------------------

DROP TABLE "observations";
DROP FUNCTION fence.observe_with_version();

-- Invoker: whoever asks sees of the versions what the fences show. A cell without an entry is blank, and only what was reported has a number.
CREATE VIEW "observations" WITH (security_invoker = true) AS
SELECT v.id AS version_id, c.cell_key, v.jurisdiction_id, v.body_id, v.report_id, v.year, v.scope, v.number, w.format, c.ordinal,
       c.table_key, c.row_key, c.column_key,
       coalesce(e.value ->> 'status', 'blank')::cell_status AS status,
       CASE WHEN e.value ->> 'status' = 'reported' THEN (e.value ->> 'value')::numeric END AS value,
       CASE WHEN e.value ->> 'status' = 'reported' THEN coalesce(e.value ->> 'unit', c.unit) END AS unit,
       coalesce(e.value ->> 'raw', '') AS raw
FROM report_versions v
JOIN template_wordings w ON w.sha256 = v.template_sha256
CROSS JOIN LATERAL (
  SELECT t.cell_key, t.ordinal, t.table_key, t.row_key, t.column_key, t.unit FROM template_cells t WHERE t.template_sha256 = v.template_sha256
) AS c
LEFT JOIN LATERAL (SELECT v.values -> c.cell_key AS value) AS e ON true;
GRANT SELECT ON "observations" TO nianbao_app;

-- Figures: what a version gives for every measure --------------------------------------------------------------------------------------------

CREATE TABLE "report_figures" (
  "version_id" UUID NOT NULL,
  "report_id" UUID NOT NULL,
  "jurisdiction_id" UUID NOT NULL,
  "body_id" UUID NOT NULL,
  "year" SMALLINT NOT NULL,
  "scope" "report_scope" NOT NULL,
  "number" SMALLINT NOT NULL,
  "template_id" TEXT NOT NULL,
  "sha256" CHAR(64) NOT NULL,
  "published_at" TIMESTAMPTZ(3) NOT NULL,
  "is_historical" BOOLEAN NOT NULL,
  "is_consistent" BOOLEAN NOT NULL,
  "amounts" JSONB NOT NULL,
  "definition" CHAR(16) NOT NULL,
  CONSTRAINT "report_figures_pkey" PRIMARY KEY ("version_id")
);
CREATE INDEX "report_figures_body_id_year_scope_number_idx" ON "report_figures"("body_id", "year", "scope", "number");
CREATE INDEX "report_figures_report_id_number_idx" ON "report_figures"("report_id", "number");
CREATE INDEX "report_figures_year_published_at_idx" ON "report_figures"("year", "published_at");
CREATE UNIQUE INDEX "report_figures_version_id_jurisdiction_id_body_id_key" ON "report_figures"("version_id", "jurisdiction_id", "body_id");
ALTER TABLE "report_figures" ADD CONSTRAINT "report_figures_version_id_jurisdiction_id_body_id_fkey"
  FOREIGN KEY ("version_id", "jurisdiction_id", "body_id") REFERENCES "report_versions"("id", "jurisdiction_id", "body_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "report_figures" ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON "report_figures" TO nianbao_app;
CREATE POLICY seen ON "report_figures" FOR SELECT TO nianbao_app USING ((SELECT fence.scope()) IS NOT NULL);
CREATE POLICY published ON "report_figures" FOR INSERT TO nianbao_app
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction())
    AND EXISTS (SELECT FROM "report_versions" v WHERE v.id = version_id AND v.published_by_id = (SELECT fence.person()) AND v.recorded_at = now()));

-- Residents: for figures per head; a fact with a year and a source ------------------------------------------------------------------------------

CREATE TABLE "populations" (
  "body_id" UUID NOT NULL,
  "jurisdiction_id" UUID NOT NULL,
  "year" SMALLINT NOT NULL,
  "residents" INTEGER NOT NULL,
  "source" TEXT NOT NULL,
  "entered_at" TIMESTAMPTZ(3) NOT NULL,
  "entered_by_id" UUID,
  "entered_by_name" TEXT NOT NULL,
  CONSTRAINT "populations_pkey" PRIMARY KEY ("body_id", "year")
);
CREATE INDEX "populations_jurisdiction_id_idx" ON "populations"("jurisdiction_id");
ALTER TABLE "populations" ADD CONSTRAINT "populations_body_id_jurisdiction_id_fkey"
  FOREIGN KEY ("body_id", "jurisdiction_id") REFERENCES "bodies"("id", "jurisdiction_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "populations" ADD CONSTRAINT "populations_residents" CHECK (residents > 0 AND year BETWEEN 2008 AND 2100 AND btrim(source) <> '');
ALTER TABLE "populations" ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON "populations" TO nianbao_app;
GRANT UPDATE (residents, source, entered_at, entered_by_id, entered_by_name) ON "populations" TO nianbao_app;
CREATE POLICY seen ON "populations" FOR SELECT TO nianbao_app
  USING ((SELECT fence.scope()) = 'public' OR jurisdiction_id = (SELECT fence.jurisdiction()));
CREATE POLICY administered ON "populations" FOR ALL TO nianbao_app
  USING ((SELECT fence.is_administrator()) AND jurisdiction_id = (SELECT fence.jurisdiction()))
  WITH CHECK ((SELECT fence.is_administrator()) AND jurisdiction_id = (SELECT fence.jurisdiction()) AND entered_by_id = (SELECT fence.person()));

-- The place of a government's tile on the schematic map of the area above it; no boundaries are needed ------------------------------------------

ALTER TABLE "bodies" ADD COLUMN "tile_column" SMALLINT, ADD COLUMN "tile_row" SMALLINT;
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_tile" CHECK ((tile_column IS NULL) = (tile_row IS NULL) AND tile_column BETWEEN 0 AND 60 AND tile_row BETWEEN 0 AND 60);
