-- Reports of past years, brought in together from their files.

CREATE TYPE "backfill_state" AS ENUM ('waiting', 'ready', 'needs_look', 'not_readable', 'accepted', 'set_aside');

ALTER TABLE "report_versions"
  ADD COLUMN "source_file_name" TEXT,
  ADD COLUMN "source_file_sha256" CHAR(64);

CREATE TABLE "backfills" (
  "id" UUID NOT NULL,
  "jurisdiction_id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "begun_at" TIMESTAMPTZ(3) NOT NULL,
  "begun_by_id" UUID NOT NULL,
  "begun_by_name" TEXT NOT NULL,
  "stopped_at" TIMESTAMPTZ(3),
  CONSTRAINT "backfills_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "backfill_files" (
  "id" UUID NOT NULL,
  "jurisdiction_id" UUID NOT NULL,
  "backfill_id" UUID NOT NULL,
  "number" INTEGER NOT NULL,
  "path" TEXT NOT NULL,
  "size" INTEGER NOT NULL,
  "sha256" CHAR(64) NOT NULL,
  "state" "backfill_state" NOT NULL DEFAULT 'waiting',
  "problem" JSONB,
  "doubts" JSONB NOT NULL DEFAULT '[]',
  "template_id" TEXT,
  "year" SMALLINT,
  "scope" "report_scope",
  "organisation" TEXT,
  "body_id" UUID,
  "content" JSONB,
  "cells" SMALLINT NOT NULL DEFAULT 0,
  "open_cells" SMALLINT NOT NULL DEFAULT 0,
  "findings" JSONB NOT NULL DEFAULT '[]',
  "read_at" TIMESTAMPTZ(3),
  "settled_at" TIMESTAMPTZ(3),
  "settled_by_name" TEXT,
  "version_id" UUID,
  CONSTRAINT "backfill_files_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "backfill_evidence" (
  "file_id" UUID NOT NULL,
  "jurisdiction_id" UUID NOT NULL,
  "bytes" BYTEA NOT NULL,
  CONSTRAINT "backfill_evidence_pkey" PRIMARY KEY ("file_id")
);

CREATE UNIQUE INDEX "backfills_id_jurisdiction_id_key" ON "backfills"("id", "jurisdiction_id");
CREATE INDEX "backfills_jurisdiction_id_begun_at_idx" ON "backfills"("jurisdiction_id", "begun_at");
CREATE UNIQUE INDEX "backfill_files_version_id_key" ON "backfill_files"("version_id");
CREATE UNIQUE INDEX "backfill_files_backfill_id_number_key" ON "backfill_files"("backfill_id", "number");
CREATE UNIQUE INDEX "backfill_files_id_jurisdiction_id_key" ON "backfill_files"("id", "jurisdiction_id");
CREATE INDEX "backfill_files_backfill_id_state_idx" ON "backfill_files"("backfill_id", "state");
CREATE INDEX "backfill_files_jurisdiction_id_sha256_idx" ON "backfill_files"("jurisdiction_id", "sha256");
CREATE UNIQUE INDEX "backfill_evidence_file_id_jurisdiction_id_key" ON "backfill_evidence"("file_id", "jurisdiction_id");

ALTER TABLE "backfills" ADD CONSTRAINT "backfills_jurisdiction_id_fkey"
  FOREIGN KEY ("jurisdiction_id") REFERENCES "jurisdictions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "backfill_files" ADD CONSTRAINT "backfill_files_backfill_id_jurisdiction_id_fkey"
  FOREIGN KEY ("backfill_id", "jurisdiction_id") REFERENCES "backfills"("id", "jurisdiction_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "backfill_evidence" ADD CONSTRAINT "backfill_evidence_file_id_jurisdiction_id_fkey"
  FOREIGN KEY ("file_id", "jurisdiction_id") REFERENCES "backfill_files"("id", "jurisdiction_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "report_versions" ADD CONSTRAINT "report_versions_source_file"
  CHECK ((source_file_name IS NULL) = (source_file_sha256 IS NULL) AND (source_file_name IS NULL OR submission_id IS NULL));
ALTER TABLE "backfill_files" ADD CONSTRAINT "backfill_files_sha256" CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "backfill_files" ADD CONSTRAINT "backfill_files_ready"
  CHECK (state NOT IN ('ready', 'accepted') OR (body_id IS NOT NULL AND year IS NOT NULL AND scope IS NOT NULL AND content IS NOT NULL AND open_cells = 0));
ALTER TABLE "backfill_files" ADD CONSTRAINT "backfill_files_accepted" CHECK ((state = 'accepted') = (version_id IS NOT NULL));

-- What a version was made of does not change any more.
CREATE TRIGGER stays_on_record BEFORE UPDATE OR DELETE ON "backfill_evidence" FOR EACH ROW EXECUTE FUNCTION fence.refuse_change();
CREATE TRIGGER stays_on_record_whole BEFORE TRUNCATE ON "backfill_evidence" FOR EACH STATEMENT EXECUTE FUNCTION fence.refuse_change();
CREATE TRIGGER stays_on_record BEFORE UPDATE OR DELETE ON "backfill_files" FOR EACH ROW
  WHEN (OLD.state = 'accepted') EXECUTE FUNCTION fence.refuse_change();

-- The administrators of the jurisdiction alone. The outbox scope only finds what is left to be read; it reads in the name of whoever began it.

ALTER TABLE "backfills" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "backfill_files" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "backfill_evidence" ENABLE ROW LEVEL SECURITY;

GRANT SELECT, INSERT ON "backfills", "backfill_files", "backfill_evidence" TO nianbao_app;
GRANT UPDATE (stopped_at) ON "backfills" TO nianbao_app;
GRANT UPDATE (state, problem, doubts, template_id, year, scope, organisation, body_id, content, cells, open_cells, findings, read_at,
  settled_at, settled_by_name, version_id) ON "backfill_files" TO nianbao_app;

CREATE POLICY administered ON "backfills" FOR ALL TO nianbao_app
  USING ((SELECT fence.is_administrator()) AND jurisdiction_id = (SELECT fence.jurisdiction()));
CREATE POLICY begun ON "backfills" AS RESTRICTIVE FOR INSERT TO nianbao_app
  WITH CHECK (begun_by_id = (SELECT fence.person()));
CREATE POLICY left_to_read ON "backfills" FOR SELECT TO nianbao_app
  USING ((SELECT fence.scope()) = 'outbox');
CREATE POLICY administered ON "backfill_files" FOR ALL TO nianbao_app
  USING ((SELECT fence.is_administrator()) AND jurisdiction_id = (SELECT fence.jurisdiction()));
CREATE POLICY left_to_read ON "backfill_files" FOR SELECT TO nianbao_app
  USING ((SELECT fence.scope()) = 'outbox' AND state = 'waiting');
CREATE POLICY administered ON "backfill_evidence" FOR ALL TO nianbao_app
  USING ((SELECT fence.is_administrator()) AND jurisdiction_id = (SELECT fence.jurisdiction()));

-- A historical report comes in published, as its first version, with the file it was read from and nothing else.
CREATE POLICY backfilled ON "reports" FOR INSERT TO nianbao_app
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction()) AND state = 'published' AND (SELECT fence.is_administrator()));
CREATE POLICY backfilled ON "report_versions" FOR INSERT TO nianbao_app
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction()) AND (SELECT fence.is_administrator())
    AND published_by_id = (SELECT fence.person()) AND submission_id IS NULL AND number = 1
    AND EXISTS (SELECT FROM "backfill_files" f WHERE f.sha256 = source_file_sha256 AND f.body_id = "report_versions".body_id
      AND f.year = "report_versions".year AND f.scope = "report_versions".scope AND f.state = 'ready'));
