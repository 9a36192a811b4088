-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "role" AS ENUM ('officer', 'signatory', 'reviewer', 'administrator', 'operator');

-- CreateEnum
CREATE TYPE "body_kind" AS ENUM ('government', 'government_organ', 'department', 'township', 'street_office', 'development_zone', 'vertical_organ');

-- CreateEnum
CREATE TYPE "body_level" AS ENUM ('province', 'city', 'county', 'township');

-- CreateEnum
CREATE TYPE "body_system" AS ENUM ('local', 'own');

-- CreateEnum
CREATE TYPE "report_scope" AS ENUM ('own_organ', 'consolidated');

-- CreateEnum
CREATE TYPE "report_state" AS ENUM ('draft', 'in_signoff', 'submitted', 'returned', 'approved', 'published', 'correcting');

-- CreateEnum
CREATE TYPE "cell_status" AS ENUM ('reported', 'not_applicable', 'blank', 'not_in_form', 'unreadable');

-- CreateEnum
CREATE TYPE "side" AS ENUM ('body', 'reviewer');

-- CreateEnum
CREATE TYPE "place_kind" AS ENUM ('cell', 'table', 'section', 'report');

-- CreateTable
CREATE TABLE "jurisdictions" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name_zh_hans" TEXT NOT NULL,
    "name_zh_hant" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "direct_review" BOOLEAN NOT NULL DEFAULT false,
    "signoff_steps" SMALLINT NOT NULL DEFAULT 0,
    "is_practice" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "jurisdictions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bodies" (
    "id" UUID NOT NULL,
    "jurisdiction_id" UUID NOT NULL,
    "parent_id" UUID,
    "path" TEXT NOT NULL DEFAULT '',
    "slug" TEXT NOT NULL,
    "code" TEXT,
    "kind" "body_kind" NOT NULL,
    "level" "body_level" NOT NULL,
    "system" "body_system" NOT NULL DEFAULT 'local',
    "name_zh_hans" TEXT NOT NULL,
    "name_zh_hant" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "short_name_zh_hans" TEXT NOT NULL,
    "short_name_zh_hant" TEXT NOT NULL,
    "short_name_en" TEXT NOT NULL,
    "may_make_regulations" BOOLEAN NOT NULL DEFAULT false,
    "is_disclosure_office" BOOLEAN NOT NULL DEFAULT false,
    "must_report" BOOLEAN NOT NULL DEFAULT true,
    "valid_from" DATE,
    "valid_to" DATE,
    "successor_id" UUID,
    "source_url" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bodies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "people" (
    "id" UUID NOT NULL,
    "jurisdiction_id" UUID,
    "account_name" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "session_epoch" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credentials" (
    "person_id" UUID NOT NULL,
    "jurisdiction_id" UUID,
    "password_hash" TEXT NOT NULL,
    "password_changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credentials_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "id" UUID NOT NULL,
    "jurisdiction_id" UUID,
    "person_id" UUID NOT NULL,
    "body_id" UUID,
    "role" "role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collection_years" (
    "id" UUID NOT NULL,
    "jurisdiction_id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "template_id" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "collection_years_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deadlines" (
    "id" UUID NOT NULL,
    "jurisdiction_id" UUID NOT NULL,
    "collection_year_id" UUID NOT NULL,
    "level" "body_level" NOT NULL,
    "scope" "report_scope" NOT NULL,
    "due_on" DATE NOT NULL,

    CONSTRAINT "deadlines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reports" (
    "id" UUID NOT NULL,
    "jurisdiction_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "collection_year_id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "scope" "report_scope" NOT NULL,
    "template_id" TEXT NOT NULL,
    "state" "report_state" NOT NULL DEFAULT 'draft',
    "state_since" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "drafts" (
    "report_id" UUID NOT NULL,
    "jurisdiction_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "content" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" UUID,
    "saved_by_name" TEXT,

    CONSTRAINT "drafts_pkey" PRIMARY KEY ("report_id")
);

-- CreateTable
CREATE TABLE "draft_changes" (
    "id" UUID NOT NULL,
    "jurisdiction_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "change_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_by_name" TEXT NOT NULL,

    CONSTRAINT "draft_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "explanations" (
    "id" UUID NOT NULL,
    "jurisdiction_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "explained_at" TIMESTAMPTZ(3) NOT NULL,
    "explained_by_id" UUID NOT NULL,
    "explained_by_name" TEXT NOT NULL,

    CONSTRAINT "explanations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_off_requests" (
    "id" UUID NOT NULL,
    "jurisdiction_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "draft_revision" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "requested_by_id" UUID NOT NULL,
    "requested_by_name" TEXT NOT NULL,

    CONSTRAINT "sign_off_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_offs" (
    "id" UUID NOT NULL,
    "jurisdiction_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "step" SMALLINT NOT NULL,
    "draft_revision" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "signed_by_id" UUID NOT NULL,
    "signed_by_name" TEXT NOT NULL,

    CONSTRAINT "sign_offs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submissions" (
    "id" UUID NOT NULL,
    "jurisdiction_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "draft_revision" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "findings" JSONB NOT NULL,
    "explanations" JSONB NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_by_id" UUID NOT NULL,
    "submitted_by_name" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "submissions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comments" (
    "id" UUID NOT NULL,
    "jurisdiction_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "submission_id" UUID,
    "answers_id" UUID,
    "side" "side" NOT NULL,
    "place_kind" "place_kind" NOT NULL,
    "place_key" TEXT,
    "text" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_by_name" TEXT NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" UUID,
    "resolved_by_name" TEXT,

    CONSTRAINT "comments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "returns" (
    "id" UUID NOT NULL,
    "jurisdiction_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "submission_id" UUID,
    "side" "side" NOT NULL,
    "reason" TEXT NOT NULL,
    "returned_at" TIMESTAMPTZ(3) NOT NULL,
    "returned_by_id" UUID NOT NULL,
    "returned_by_name" TEXT NOT NULL,

    CONSTRAINT "returns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "approvals" (
    "id" UUID NOT NULL,
    "jurisdiction_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "approved_at" TIMESTAMPTZ(3) NOT NULL,
    "approved_by_id" UUID NOT NULL,
    "approved_by_name" TEXT NOT NULL,

    CONSTRAINT "approvals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_versions" (
    "id" UUID NOT NULL,
    "jurisdiction_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "submission_id" UUID,
    "year" SMALLINT NOT NULL,
    "scope" "report_scope" NOT NULL,
    "number" SMALLINT NOT NULL,
    "template_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "template" JSONB NOT NULL,
    "values" JSONB NOT NULL,
    "texts" JSONB NOT NULL,
    "findings" JSONB NOT NULL,
    "explanations" JSONB NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "previous_sha256" CHAR(64),
    "correction_reason" TEXT,
    "source_url" TEXT,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by_id" UUID,
    "published_by_name" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "current_versions" (
    "report_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "jurisdiction_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "scope" "report_scope" NOT NULL,

    CONSTRAINT "current_versions_pkey" PRIMARY KEY ("report_id")
);

-- CreateTable
CREATE TABLE "observations" (
    "version_id" UUID NOT NULL,
    "cell_key" TEXT NOT NULL,
    "jurisdiction_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "scope" "report_scope" NOT NULL,
    "format" TEXT NOT NULL,
    "table_key" TEXT NOT NULL,
    "row_key" TEXT NOT NULL,
    "column_key" TEXT NOT NULL,
    "status" "cell_status" NOT NULL,
    "value" DECIMAL,
    "unit" TEXT,
    "raw" TEXT NOT NULL,

    CONSTRAINT "observations_pkey" PRIMARY KEY ("version_id","cell_key")
);

-- CreateTable
CREATE TABLE "audit_events" (
    "id" UUID NOT NULL,
    "jurisdiction_id" UUID,
    "body_id" UUID,
    "report_id" UUID,
    "person_id" UUID,
    "person_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" UUID NOT NULL,
    "jurisdiction_id" UUID NOT NULL,
    "created_by_id" UUID,
    "topic" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "last_error" TEXT,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_attempts" (
    "id" UUID NOT NULL,
    "account_name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "succeeded" BOOLEAN NOT NULL,
    "attempted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_attempts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "person_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "jurisdiction_id" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "outcome" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("person_id","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "jurisdictions_code_key" ON "jurisdictions"("code");

-- CreateIndex
CREATE UNIQUE INDEX "bodies_slug_key" ON "bodies"("slug");

-- CreateIndex
CREATE INDEX "bodies_jurisdiction_id_level_kind_idx" ON "bodies"("jurisdiction_id", "level", "kind");

-- CreateIndex
CREATE INDEX "bodies_parent_id_idx" ON "bodies"("parent_id");

-- CreateIndex
CREATE INDEX "bodies_successor_id_idx" ON "bodies"("successor_id");

-- CreateIndex
CREATE UNIQUE INDEX "bodies_id_jurisdiction_id_key" ON "bodies"("id", "jurisdiction_id");

-- CreateIndex
CREATE UNIQUE INDEX "people_account_name_key" ON "people"("account_name");

-- CreateIndex
CREATE INDEX "people_jurisdiction_id_idx" ON "people"("jurisdiction_id");

-- CreateIndex
CREATE INDEX "memberships_body_id_idx" ON "memberships"("body_id");

-- CreateIndex
CREATE INDEX "memberships_jurisdiction_id_idx" ON "memberships"("jurisdiction_id");

-- CreateIndex
CREATE UNIQUE INDEX "memberships_person_id_body_id_role_key" ON "memberships"("person_id", "body_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "collection_years_jurisdiction_id_year_key" ON "collection_years"("jurisdiction_id", "year");

-- CreateIndex
CREATE UNIQUE INDEX "collection_years_id_jurisdiction_id_key" ON "collection_years"("id", "jurisdiction_id");

-- CreateIndex
CREATE UNIQUE INDEX "collection_years_id_jurisdiction_id_year_key" ON "collection_years"("id", "jurisdiction_id", "year");

-- CreateIndex
CREATE UNIQUE INDEX "deadlines_collection_year_id_level_scope_key" ON "deadlines"("collection_year_id", "level", "scope");

-- CreateIndex
CREATE INDEX "reports_jurisdiction_id_year_state_idx" ON "reports"("jurisdiction_id", "year", "state");

-- CreateIndex
CREATE INDEX "reports_collection_year_id_idx" ON "reports"("collection_year_id");

-- CreateIndex
CREATE UNIQUE INDEX "reports_body_id_year_scope_key" ON "reports"("body_id", "year", "scope");

-- CreateIndex
CREATE UNIQUE INDEX "reports_id_jurisdiction_id_body_id_key" ON "reports"("id", "jurisdiction_id", "body_id");

-- CreateIndex
CREATE UNIQUE INDEX "drafts_report_id_jurisdiction_id_body_id_key" ON "drafts"("report_id", "jurisdiction_id", "body_id");

-- CreateIndex
CREATE INDEX "draft_changes_report_id_revision_idx" ON "draft_changes"("report_id", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "draft_changes_report_id_change_id_key" ON "draft_changes"("report_id", "change_id");

-- CreateIndex
CREATE UNIQUE INDEX "explanations_report_id_fingerprint_key" ON "explanations"("report_id", "fingerprint");

-- CreateIndex
CREATE INDEX "sign_off_requests_report_id_idx" ON "sign_off_requests"("report_id");

-- CreateIndex
CREATE INDEX "sign_offs_report_id_idx" ON "sign_offs"("report_id");

-- CreateIndex
CREATE UNIQUE INDEX "submissions_report_id_number_key" ON "submissions"("report_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "submissions_id_report_id_key" ON "submissions"("id", "report_id");

-- CreateIndex
CREATE INDEX "comments_report_id_idx" ON "comments"("report_id");

-- CreateIndex
CREATE INDEX "comments_submission_id_idx" ON "comments"("submission_id");

-- CreateIndex
CREATE INDEX "comments_answers_id_idx" ON "comments"("answers_id");

-- CreateIndex
CREATE UNIQUE INDEX "comments_id_report_id_key" ON "comments"("id", "report_id");

-- CreateIndex
CREATE INDEX "returns_report_id_idx" ON "returns"("report_id");

-- CreateIndex
CREATE INDEX "returns_submission_id_idx" ON "returns"("submission_id");

-- CreateIndex
CREATE UNIQUE INDEX "approvals_submission_id_key" ON "approvals"("submission_id");

-- CreateIndex
CREATE INDEX "approvals_report_id_idx" ON "approvals"("report_id");

-- CreateIndex
CREATE INDEX "report_versions_body_id_year_scope_number_idx" ON "report_versions"("body_id", "year", "scope", "number");

-- CreateIndex
CREATE INDEX "report_versions_published_at_idx" ON "report_versions"("published_at");

-- CreateIndex
CREATE INDEX "report_versions_submission_id_idx" ON "report_versions"("submission_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_versions_report_id_number_key" ON "report_versions"("report_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "report_versions_id_jurisdiction_id_body_id_key" ON "report_versions"("id", "jurisdiction_id", "body_id");

-- CreateIndex
CREATE UNIQUE INDEX "current_versions_version_id_key" ON "current_versions"("version_id");

-- CreateIndex
CREATE INDEX "current_versions_year_scope_idx" ON "current_versions"("year", "scope");

-- CreateIndex
CREATE UNIQUE INDEX "current_versions_report_id_jurisdiction_id_body_id_key" ON "current_versions"("report_id", "jurisdiction_id", "body_id");

-- CreateIndex
CREATE UNIQUE INDEX "current_versions_version_id_jurisdiction_id_body_id_key" ON "current_versions"("version_id", "jurisdiction_id", "body_id");

-- CreateIndex
CREATE UNIQUE INDEX "current_versions_body_id_year_scope_key" ON "current_versions"("body_id", "year", "scope");

-- CreateIndex
CREATE INDEX "observations_cell_key_year_scope_idx" ON "observations"("cell_key", "year", "scope");

-- CreateIndex
CREATE INDEX "observations_body_id_cell_key_year_idx" ON "observations"("body_id", "cell_key", "year");

-- CreateIndex
CREATE INDEX "audit_events_jurisdiction_id_occurred_at_idx" ON "audit_events"("jurisdiction_id", "occurred_at");

-- CreateIndex
CREATE INDEX "audit_events_report_id_occurred_at_idx" ON "audit_events"("report_id", "occurred_at");

-- CreateIndex
CREATE INDEX "audit_events_person_id_occurred_at_idx" ON "audit_events"("person_id", "occurred_at");

-- CreateIndex
CREATE INDEX "outbox_done_at_created_at_idx" ON "outbox"("done_at", "created_at");

-- CreateIndex
CREATE INDEX "sign_in_attempts_account_name_attempted_at_idx" ON "sign_in_attempts"("account_name", "attempted_at");

-- CreateIndex
CREATE INDEX "sign_in_attempts_address_attempted_at_idx" ON "sign_in_attempts"("address", "attempted_at");

-- CreateIndex
CREATE INDEX "idempotency_keys_created_at_idx" ON "idempotency_keys"("created_at");

-- AddForeignKey
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_jurisdiction_id_fkey" FOREIGN KEY ("jurisdiction_id") REFERENCES "jurisdictions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_parent_id_jurisdiction_id_fkey" FOREIGN KEY ("parent_id", "jurisdiction_id") REFERENCES "bodies"("id", "jurisdiction_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_successor_id_jurisdiction_id_fkey" FOREIGN KEY ("successor_id", "jurisdiction_id") REFERENCES "bodies"("id", "jurisdiction_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people" ADD CONSTRAINT "people_jurisdiction_id_fkey" FOREIGN KEY ("jurisdiction_id") REFERENCES "jurisdictions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_jurisdiction_id_fkey" FOREIGN KEY ("jurisdiction_id") REFERENCES "jurisdictions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_body_id_jurisdiction_id_fkey" FOREIGN KEY ("body_id", "jurisdiction_id") REFERENCES "bodies"("id", "jurisdiction_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_years" ADD CONSTRAINT "collection_years_jurisdiction_id_fkey" FOREIGN KEY ("jurisdiction_id") REFERENCES "jurisdictions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_collection_year_id_jurisdiction_id_fkey" FOREIGN KEY ("collection_year_id", "jurisdiction_id") REFERENCES "collection_years"("id", "jurisdiction_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_body_id_jurisdiction_id_fkey" FOREIGN KEY ("body_id", "jurisdiction_id") REFERENCES "bodies"("id", "jurisdiction_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_collection_year_id_jurisdiction_id_year_fkey" FOREIGN KEY ("collection_year_id", "jurisdiction_id", "year") REFERENCES "collection_years"("id", "jurisdiction_id", "year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_report_id_jurisdiction_id_body_id_fkey" FOREIGN KEY ("report_id", "jurisdiction_id", "body_id") REFERENCES "reports"("id", "jurisdiction_id", "body_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_changes" ADD CONSTRAINT "draft_changes_report_id_jurisdiction_id_body_id_fkey" FOREIGN KEY ("report_id", "jurisdiction_id", "body_id") REFERENCES "reports"("id", "jurisdiction_id", "body_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "explanations" ADD CONSTRAINT "explanations_report_id_jurisdiction_id_body_id_fkey" FOREIGN KEY ("report_id", "jurisdiction_id", "body_id") REFERENCES "reports"("id", "jurisdiction_id", "body_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off_requests" ADD CONSTRAINT "sign_off_requests_report_id_jurisdiction_id_body_id_fkey" FOREIGN KEY ("report_id", "jurisdiction_id", "body_id") REFERENCES "reports"("id", "jurisdiction_id", "body_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_report_id_jurisdiction_id_body_id_fkey" FOREIGN KEY ("report_id", "jurisdiction_id", "body_id") REFERENCES "reports"("id", "jurisdiction_id", "body_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_report_id_jurisdiction_id_body_id_fkey" FOREIGN KEY ("report_id", "jurisdiction_id", "body_id") REFERENCES "reports"("id", "jurisdiction_id", "body_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_report_id_jurisdiction_id_body_id_fkey" FOREIGN KEY ("report_id", "jurisdiction_id", "body_id") REFERENCES "reports"("id", "jurisdiction_id", "body_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_submission_id_report_id_fkey" FOREIGN KEY ("submission_id", "report_id") REFERENCES "submissions"("id", "report_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_answers_id_report_id_fkey" FOREIGN KEY ("answers_id", "report_id") REFERENCES "comments"("id", "report_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "returns" ADD CONSTRAINT "returns_report_id_jurisdiction_id_body_id_fkey" FOREIGN KEY ("report_id", "jurisdiction_id", "body_id") REFERENCES "reports"("id", "jurisdiction_id", "body_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "returns" ADD CONSTRAINT "returns_submission_id_report_id_fkey" FOREIGN KEY ("submission_id", "report_id") REFERENCES "submissions"("id", "report_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_report_id_jurisdiction_id_body_id_fkey" FOREIGN KEY ("report_id", "jurisdiction_id", "body_id") REFERENCES "reports"("id", "jurisdiction_id", "body_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_submission_id_report_id_fkey" FOREIGN KEY ("submission_id", "report_id") REFERENCES "submissions"("id", "report_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_versions" ADD CONSTRAINT "report_versions_report_id_jurisdiction_id_body_id_fkey" FOREIGN KEY ("report_id", "jurisdiction_id", "body_id") REFERENCES "reports"("id", "jurisdiction_id", "body_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_versions" ADD CONSTRAINT "report_versions_body_id_jurisdiction_id_fkey" FOREIGN KEY ("body_id", "jurisdiction_id") REFERENCES "bodies"("id", "jurisdiction_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_versions" ADD CONSTRAINT "report_versions_submission_id_report_id_fkey" FOREIGN KEY ("submission_id", "report_id") REFERENCES "submissions"("id", "report_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "current_versions" ADD CONSTRAINT "current_versions_report_id_jurisdiction_id_body_id_fkey" FOREIGN KEY ("report_id", "jurisdiction_id", "body_id") REFERENCES "reports"("id", "jurisdiction_id", "body_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "current_versions" ADD CONSTRAINT "current_versions_version_id_jurisdiction_id_body_id_fkey" FOREIGN KEY ("version_id", "jurisdiction_id", "body_id") REFERENCES "report_versions"("id", "jurisdiction_id", "body_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observations" ADD CONSTRAINT "observations_version_id_jurisdiction_id_body_id_fkey" FOREIGN KEY ("version_id", "jurisdiction_id", "body_id") REFERENCES "report_versions"("id", "jurisdiction_id", "body_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observations" ADD CONSTRAINT "observations_body_id_jurisdiction_id_fkey" FOREIGN KEY ("body_id", "jurisdiction_id") REFERENCES "bodies"("id", "jurisdiction_id") ON DELETE RESTRICT ON UPDATE CASCADE;
