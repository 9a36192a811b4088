-- The second and third fence. The application's connections run as nianbao_app, which owns nothing; what a transaction may see and write
-- follows from the scope it has set (lib/server/database). Without a scope there is nothing to see. The owner of the tables is used by
-- migrations and seed only, and even the owner cannot change what is on record.

-- The role ---------------------------------------------------------------------------------------------------------------------------

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'nianbao_app') THEN
    BEGIN
      CREATE ROLE nianbao_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
    EXCEPTION WHEN insufficient_privilege THEN
      RAISE EXCEPTION 'The role nianbao_app is missing and % may not make it. Ask the database administrator to run: CREATE ROLE nianbao_app NOLOGIN; GRANT nianbao_app TO %;', current_user, quote_ident(current_user);
    END;
  END IF;
  IF (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = 'nianbao_app') THEN
    RAISE EXCEPTION 'The role nianbao_app must be neither superuser nor BYPASSRLS.';
  END IF;
  -- Since 16 whoever makes a role administers it, but may not take it on without being granted it; a superuser always may.
  IF NOT pg_has_role(current_user, 'nianbao_app', CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) THEN
    EXECUTE format('GRANT nianbao_app TO %I', current_user);
  END IF;
END
$$;

-- The tree ---------------------------------------------------------------------------------------------------------------------------

CREATE EXTENSION IF NOT EXISTS ltree;
CREATE SCHEMA fence;

-- The path is text so that every client can read it; ltree's index and operators work on the expression.
CREATE INDEX "bodies_path_gist" ON "bodies" USING gist (text2ltree("path"));

CREATE FUNCTION fence.place_body() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  above text;
  label text := replace(NEW.id::text, '-', '');
BEGIN
  IF NEW.parent_id IS NULL THEN
    NEW.path := label;
  ELSE
    SELECT path INTO STRICT above FROM public.bodies WHERE id = NEW.parent_id;
    IF label = ANY (string_to_array(above, '.')) THEN
      RAISE EXCEPTION 'A body cannot stand below itself.' USING ERRCODE = 'check_violation';
    END IF;
    NEW.path := above || '.' || label;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER place_body BEFORE INSERT OR UPDATE OF parent_id, path ON "bodies" FOR EACH ROW EXECUTE FUNCTION fence.place_body();

CREATE FUNCTION fence.carry_children() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE public.bodies SET parent_id = parent_id WHERE parent_id = NEW.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER carry_children AFTER UPDATE OF parent_id, path ON "bodies" FOR EACH ROW
  WHEN (OLD.path IS DISTINCT FROM NEW.path) EXECUTE FUNCTION fence.carry_children();

-- What the rows must satisfy, whoever writes -----------------------------------------------------------------------------------------

ALTER TABLE "jurisdictions" ADD CONSTRAINT "jurisdictions_signoff_steps" CHECK (signoff_steps IN (0, 1));
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_slug" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_validity" CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_from <= valid_to);
ALTER TABLE "people" ADD CONSTRAINT "people_account_name" CHECK (account_name = lower(btrim(account_name)) AND account_name <> '');
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_argon2id" CHECK (password_hash LIKE '$argon2id$%');
-- An operator belongs to the installation; everybody else to a body of a jurisdiction.
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_operator" CHECK ((role = 'operator') = (body_id IS NULL) AND (role = 'operator') = (jurisdiction_id IS NULL));
ALTER TABLE "collection_years" ADD CONSTRAINT "collection_years_year" CHECK (year BETWEEN 2008 AND 2100);
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_revision" CHECK (revision >= 0);
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_sha256" CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "comments" ADD CONSTRAINT "comments_place" CHECK ((place_kind = 'report') = (place_key IS NULL));
ALTER TABLE "comments" ADD CONSTRAINT "comments_reviewer_on_submission" CHECK (side = 'body' OR submission_id IS NOT NULL);
ALTER TABLE "comments" ADD CONSTRAINT "comments_text" CHECK (btrim(text) <> '');
ALTER TABLE "returns" ADD CONSTRAINT "returns_submission" CHECK ((side = 'reviewer') = (submission_id IS NOT NULL));
ALTER TABLE "report_versions" ADD CONSTRAINT "report_versions_sha256" CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "report_versions" ADD CONSTRAINT "report_versions_correction" CHECK ((number = 1) = (correction_reason IS NULL) AND (number = 1) = (previous_sha256 IS NULL) AND number >= 1);
-- Never text in a number, never a missing value counted as 0.
ALTER TABLE "observations" ADD CONSTRAINT "observations_value" CHECK ((status = 'reported') = (value IS NOT NULL));

-- What is on record stays: refused to everybody, the owner included -----------------------------------------------------------------------

CREATE FUNCTION fence.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is on record and cannot be changed or deleted.', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;

DO $$
DECLARE
  recorded text;
BEGIN
  FOREACH recorded IN ARRAY ARRAY['report_versions', 'observations', 'audit_events', 'submissions', 'returns', 'approvals', 'sign_offs', 'sign_off_requests', 'draft_changes'] LOOP
    EXECUTE format('CREATE TRIGGER stays_on_record BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION fence.refuse_change()', recorded);
    EXECUTE format('CREATE TRIGGER stays_on_record_whole BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION fence.refuse_change()', recorded);
  END LOOP;
END
$$;

-- A version continues the chain of its report, and is in force from now on.
CREATE FUNCTION fence.chain_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  before record;
BEGIN
  IF NOT EXISTS (SELECT FROM reports r WHERE r.id = NEW.report_id AND r.year = NEW.year AND r.scope = NEW.scope) THEN
    RAISE EXCEPTION 'A version is of its report''s year and scope.' USING ERRCODE = 'check_violation';
  END IF;
  SELECT v.number, v.sha256 INTO before FROM report_versions v WHERE v.report_id = NEW.report_id ORDER BY v.number DESC LIMIT 1;
  IF NEW.number <> coalesce(before.number, 0) + 1 OR NEW.previous_sha256 IS DISTINCT FROM before.sha256 THEN
    RAISE EXCEPTION 'A version continues the one before it: number and previous hash.' USING ERRCODE = 'check_violation';
  END IF;
  NEW.recorded_at := now();
  RETURN NEW;
END
$$;
CREATE TRIGGER chain_version BEFORE INSERT ON "report_versions" FOR EACH ROW EXECUTE FUNCTION fence.chain_version();

CREATE FUNCTION fence.put_in_force() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO current_versions (report_id, version_id, jurisdiction_id, body_id, year, scope)
  VALUES (NEW.report_id, NEW.id, NEW.jurisdiction_id, NEW.body_id, NEW.year, NEW.scope)
  ON CONFLICT (report_id) DO UPDATE SET version_id = EXCLUDED.version_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER put_in_force AFTER INSERT ON "report_versions" FOR EACH ROW EXECUTE FUNCTION fence.put_in_force();

-- Figures come with their version, in the same transaction, and can never be added later.
CREATE FUNCTION fence.observe_with_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF EXISTS (
    SELECT FROM (SELECT DISTINCT version_id, year, scope FROM added) o
    JOIN report_versions v ON v.id = o.version_id
    WHERE v.recorded_at <> now() OR v.year <> o.year OR v.scope <> o.scope
  ) THEN
    RAISE EXCEPTION 'Observations are written with their version.' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER observe_with_version AFTER INSERT ON "observations" REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION fence.observe_with_version();

-- The scope of a transaction ----------------------------------------------------------------------------------------------------------

-- tenant: a person at work; public: anybody; sign_in: looking up an account; outbox: the worker that does what a change left to do.
CREATE FUNCTION fence.scope() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('nianbao.scope', true), '');
CREATE FUNCTION fence.setting(name text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN CASE WHEN fence.scope() = 'tenant' THEN nullif(current_setting('nianbao.' || name, true), '') END;
CREATE FUNCTION fence.jurisdiction() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN fence.setting('jurisdiction')::uuid;
CREATE FUNCTION fence.person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN fence.setting('person')::uuid;
CREATE FUNCTION fence.officer_bodies() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(fence.setting('officer_at')::uuid[], '{}');
CREATE FUNCTION fence.signatory_bodies() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(fence.setting('signatory_at')::uuid[], '{}');
CREATE FUNCTION fence.own_bodies() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  RETURN fence.officer_bodies() || fence.signatory_bodies();
CREATE FUNCTION fence.reviewer_offices() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(fence.setting('reviewer_at')::uuid[], '{}');
CREATE FUNCTION fence.is_administrator() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(fence.setting('administrator') = 'on', false);
CREATE FUNCTION fence.is_operator() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(fence.setting('operator') = 'on', false);

-- 〔2021〕30号: a disclosure office reviews what stands directly under its government, its own report included. Above the top government
-- there is nobody in this installation: its own office reviews it, and where the jurisdiction says so also the governments two levels
-- below (the districts of its cities). The same law as lib/domain/access/policy.ts. Definer, so that a policy on bodies is not asked
-- about itself.
CREATE FUNCTION fence.review_bodies() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT coalesce(array_agg(DISTINCT b.id), '{}')
  FROM bodies office
  JOIN bodies seat ON seat.id = office.parent_id
  JOIN jurisdictions j ON j.id = office.jurisdiction_id
  JOIN bodies b ON b.jurisdiction_id = office.jurisdiction_id
  LEFT JOIN bodies above ON above.id = b.parent_id
  WHERE office.id = ANY (fence.reviewer_offices())
    AND office.jurisdiction_id = fence.jurisdiction()
    AND office.is_disclosure_office
    AND (
      b.parent_id = seat.id
      OR (seat.parent_id IS NULL AND b.id = seat.id)
      OR (seat.parent_id IS NULL AND j.direct_review AND b.kind = 'government' AND above.parent_id = seat.id)
    )
$$;

CREATE FUNCTION fence.was_submitted(report uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM submissions s WHERE s.report_id = report)
$$;

-- A reviewer is concerned with a report from its submission on, never while it is being written. `returned` alone does not tell: the
-- body's own signatory may have sent it back before anybody else saw it.
CREATE FUNCTION fence.reviews_report(report uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (
    SELECT FROM reports r
    WHERE r.id = report
      AND r.jurisdiction_id = fence.jurisdiction()
      AND (r.state IN ('submitted', 'approved', 'published', 'correcting') OR (r.state = 'returned' AND fence.was_submitted(r.id)))
      AND r.body_id = ANY (fence.review_bodies())
  )
$$;

-- Contents move only while the report is with its officer.
CREATE FUNCTION fence.is_with_officer(report uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM reports r WHERE r.id = report AND r.state IN ('draft', 'returned', 'correcting'))
$$;

REVOKE ALL ON SCHEMA fence FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA fence FROM PUBLIC;
GRANT USAGE ON SCHEMA fence TO nianbao_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA fence TO nianbao_app;
GRANT USAGE ON SCHEMA public TO nianbao_app;

-- Every table is closed; what follows opens it ---------------------------------------------------------------------------------------

DO $$
DECLARE
  closed text;
BEGIN
  FOR closed IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', closed);
  END LOOP;
END
$$;

-- Jurisdictions, bodies, years: public facts. A tenant's transaction still sees its own only, so that no list runs over the border.

GRANT SELECT, INSERT ON "jurisdictions" TO nianbao_app;
GRANT UPDATE (name_zh_hans, name_zh_hant, name_en, direct_review, signoff_steps) ON "jurisdictions" TO nianbao_app;
CREATE POLICY seen ON "jurisdictions" FOR SELECT TO nianbao_app
  USING ((SELECT fence.scope()) IN ('public', 'sign_in') OR id = (SELECT fence.jurisdiction()) OR (SELECT fence.is_operator()));
CREATE POLICY founded ON "jurisdictions" FOR INSERT TO nianbao_app
  WITH CHECK ((SELECT fence.is_operator()));
CREATE POLICY settled ON "jurisdictions" FOR UPDATE TO nianbao_app
  USING ((SELECT fence.is_operator()) OR ((SELECT fence.is_administrator()) AND id = (SELECT fence.jurisdiction())));

GRANT SELECT, INSERT, UPDATE ON "bodies" TO nianbao_app;
CREATE POLICY seen ON "bodies" FOR SELECT TO nianbao_app
  USING ((SELECT fence.scope()) IN ('public', 'sign_in') OR jurisdiction_id = (SELECT fence.jurisdiction()) OR (SELECT fence.is_operator()));
CREATE POLICY added ON "bodies" FOR INSERT TO nianbao_app
  WITH CHECK ((SELECT fence.is_operator()) OR ((SELECT fence.is_administrator()) AND jurisdiction_id = (SELECT fence.jurisdiction())));
CREATE POLICY changed ON "bodies" FOR UPDATE TO nianbao_app
  USING ((SELECT fence.is_operator()) OR ((SELECT fence.is_administrator()) AND jurisdiction_id = (SELECT fence.jurisdiction())));

GRANT SELECT, INSERT, DELETE ON "collection_years", "deadlines" TO nianbao_app;
GRANT UPDATE (closed_at) ON "collection_years" TO nianbao_app;
GRANT UPDATE (due_on) ON "deadlines" TO nianbao_app;
CREATE POLICY seen ON "collection_years" FOR SELECT TO nianbao_app
  USING ((SELECT fence.scope()) = 'public' OR jurisdiction_id = (SELECT fence.jurisdiction()));
CREATE POLICY administered ON "collection_years" FOR ALL TO nianbao_app
  USING ((SELECT fence.is_administrator()) AND jurisdiction_id = (SELECT fence.jurisdiction()));
CREATE POLICY seen ON "deadlines" FOR SELECT TO nianbao_app
  USING ((SELECT fence.scope()) = 'public' OR jurisdiction_id = (SELECT fence.jurisdiction()));
CREATE POLICY administered ON "deadlines" FOR ALL TO nianbao_app
  USING ((SELECT fence.is_administrator()) AND jurisdiction_id = (SELECT fence.jurisdiction()));

-- People: oneself, and for those who keep the register.

GRANT SELECT, INSERT ON "people" TO nianbao_app;
GRANT UPDATE (name, active, session_epoch) ON "people" TO nianbao_app;
CREATE POLICY seen ON "people" FOR SELECT TO nianbao_app
  USING ((SELECT fence.scope()) = 'sign_in' OR id = (SELECT fence.person())
    OR ((SELECT fence.is_administrator()) AND jurisdiction_id = (SELECT fence.jurisdiction())) OR (SELECT fence.is_operator()));
CREATE POLICY added ON "people" FOR INSERT TO nianbao_app
  WITH CHECK (((SELECT fence.is_administrator()) AND jurisdiction_id = (SELECT fence.jurisdiction())) OR (SELECT fence.is_operator()));
CREATE POLICY changed ON "people" FOR UPDATE TO nianbao_app
  USING (((SELECT fence.is_administrator()) AND jurisdiction_id = (SELECT fence.jurisdiction())) OR (SELECT fence.is_operator()));
CREATE POLICY signed_out_by_oneself ON "people" FOR UPDATE TO nianbao_app
  USING (id = (SELECT fence.person())) WITH CHECK (id = (SELECT fence.person()) AND active);

GRANT SELECT, INSERT ON "credentials" TO nianbao_app;
GRANT UPDATE (password_hash, password_changed_at) ON "credentials" TO nianbao_app;
CREATE POLICY checked ON "credentials" FOR SELECT TO nianbao_app
  USING ((SELECT fence.scope()) = 'sign_in' OR person_id = (SELECT fence.person()));
CREATE POLICY given ON "credentials" FOR INSERT TO nianbao_app
  WITH CHECK (((SELECT fence.is_administrator()) AND jurisdiction_id = (SELECT fence.jurisdiction())
      AND EXISTS (SELECT FROM "people" p WHERE p.id = person_id AND p.jurisdiction_id = (SELECT fence.jurisdiction())))
    OR (SELECT fence.is_operator()));
CREATE POLICY changed_by_oneself ON "credentials" FOR UPDATE TO nianbao_app
  USING (person_id = (SELECT fence.person()));

GRANT SELECT, INSERT, DELETE ON "memberships" TO nianbao_app;
CREATE POLICY seen ON "memberships" FOR SELECT TO nianbao_app
  USING ((SELECT fence.scope()) = 'sign_in' OR person_id = (SELECT fence.person())
    OR ((SELECT fence.is_administrator()) AND jurisdiction_id = (SELECT fence.jurisdiction())) OR (SELECT fence.is_operator()));
CREATE POLICY given ON "memberships" FOR INSERT TO nianbao_app
  WITH CHECK (((SELECT fence.is_administrator()) AND jurisdiction_id = (SELECT fence.jurisdiction())
      AND EXISTS (SELECT FROM "people" p WHERE p.id = person_id AND p.jurisdiction_id = (SELECT fence.jurisdiction())))
    OR ((SELECT fence.is_operator()) AND role IN ('administrator', 'operator')));
CREATE POLICY taken_back ON "memberships" FOR DELETE TO nianbao_app
  USING (((SELECT fence.is_administrator()) AND jurisdiction_id = (SELECT fence.jurisdiction())) OR (SELECT fence.is_operator()));

-- Reports: the body's own people always; the disclosure office from the submission on; the administrator as a list of states.

GRANT SELECT, INSERT ON "reports" TO nianbao_app;
GRANT UPDATE (state, state_since) ON "reports" TO nianbao_app;
CREATE POLICY seen ON "reports" FOR SELECT TO nianbao_app
  USING (jurisdiction_id = (SELECT fence.jurisdiction()) AND (
    body_id = ANY ((SELECT fence.own_bodies())::uuid[])
    OR (SELECT fence.is_administrator())
    OR (body_id = ANY ((SELECT fence.review_bodies())::uuid[])
      AND (state IN ('submitted', 'approved', 'published', 'correcting') OR (state = 'returned' AND fence.was_submitted(id))))));
CREATE POLICY started ON "reports" FOR INSERT TO nianbao_app
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction()) AND state = 'draft' AND (
    body_id = ANY ((SELECT fence.officer_bodies())::uuid[]) OR (SELECT fence.is_administrator())));
-- The body moves its report up to the submission; approved and published are for the office above to say.
CREATE POLICY moved_by_body ON "reports" FOR UPDATE TO nianbao_app
  USING (jurisdiction_id = (SELECT fence.jurisdiction()) AND body_id = ANY ((SELECT fence.own_bodies())::uuid[]))
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction()) AND body_id = ANY ((SELECT fence.own_bodies())::uuid[])
    AND state IN ('draft', 'in_signoff', 'submitted', 'returned', 'correcting'));
CREATE POLICY moved_by_reviewer ON "reports" FOR UPDATE TO nianbao_app
  USING (jurisdiction_id = (SELECT fence.jurisdiction()) AND state IN ('submitted', 'approved')
    AND body_id = ANY ((SELECT fence.review_bodies())::uuid[]))
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction()) AND state IN ('submitted', 'returned', 'approved', 'published')
    AND body_id = ANY ((SELECT fence.review_bodies())::uuid[]));

-- What is being written: the body alone.

GRANT SELECT, INSERT ON "drafts" TO nianbao_app;
GRANT UPDATE (revision, content, saved_at, saved_by_id, saved_by_name) ON "drafts" TO nianbao_app;
CREATE POLICY seen ON "drafts" FOR SELECT TO nianbao_app
  USING (jurisdiction_id = (SELECT fence.jurisdiction()) AND body_id = ANY ((SELECT fence.own_bodies())::uuid[]));
CREATE POLICY begun ON "drafts" FOR INSERT TO nianbao_app
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction()) AND body_id = ANY ((SELECT fence.officer_bodies())::uuid[]) AND fence.is_with_officer(report_id));
CREATE POLICY written ON "drafts" FOR UPDATE TO nianbao_app
  USING (jurisdiction_id = (SELECT fence.jurisdiction()) AND body_id = ANY ((SELECT fence.officer_bodies())::uuid[]) AND fence.is_with_officer(report_id));

GRANT SELECT, INSERT ON "draft_changes" TO nianbao_app;
CREATE POLICY seen ON "draft_changes" FOR SELECT TO nianbao_app
  USING (jurisdiction_id = (SELECT fence.jurisdiction()) AND body_id = ANY ((SELECT fence.own_bodies())::uuid[]));
CREATE POLICY written ON "draft_changes" FOR INSERT TO nianbao_app
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction()) AND body_id = ANY ((SELECT fence.officer_bodies())::uuid[])
    AND changed_by_id = (SELECT fence.person()) AND fence.is_with_officer(report_id));

GRANT SELECT, INSERT, DELETE ON "explanations" TO nianbao_app;
GRANT UPDATE (text, rule, explained_at, explained_by_id, explained_by_name) ON "explanations" TO nianbao_app;
CREATE POLICY seen ON "explanations" FOR SELECT TO nianbao_app
  USING (jurisdiction_id = (SELECT fence.jurisdiction()) AND body_id = ANY ((SELECT fence.own_bodies())::uuid[]));
CREATE POLICY written ON "explanations" FOR INSERT TO nianbao_app
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction()) AND body_id = ANY ((SELECT fence.officer_bodies())::uuid[])
    AND explained_by_id = (SELECT fence.person()) AND fence.is_with_officer(report_id));
CREATE POLICY rewritten ON "explanations" FOR UPDATE TO nianbao_app
  USING (jurisdiction_id = (SELECT fence.jurisdiction()) AND body_id = ANY ((SELECT fence.officer_bodies())::uuid[]) AND fence.is_with_officer(report_id))
  WITH CHECK (explained_by_id = (SELECT fence.person()));
CREATE POLICY dropped ON "explanations" FOR DELETE TO nianbao_app
  USING (jurisdiction_id = (SELECT fence.jurisdiction()) AND body_id = ANY ((SELECT fence.officer_bodies())::uuid[]) AND fence.is_with_officer(report_id));

GRANT SELECT, INSERT ON "sign_off_requests", "sign_offs" TO nianbao_app;
CREATE POLICY seen ON "sign_off_requests" FOR SELECT TO nianbao_app
  USING (jurisdiction_id = (SELECT fence.jurisdiction()) AND body_id = ANY ((SELECT fence.own_bodies())::uuid[]));
CREATE POLICY asked ON "sign_off_requests" FOR INSERT TO nianbao_app
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction()) AND body_id = ANY ((SELECT fence.officer_bodies())::uuid[]) AND requested_by_id = (SELECT fence.person()));
CREATE POLICY seen ON "sign_offs" FOR SELECT TO nianbao_app
  USING (jurisdiction_id = (SELECT fence.jurisdiction()) AND (body_id = ANY ((SELECT fence.own_bodies())::uuid[]) OR fence.reviews_report(report_id)));
CREATE POLICY signed ON "sign_offs" FOR INSERT TO nianbao_app
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction()) AND body_id = ANY ((SELECT fence.signatory_bodies())::uuid[]) AND signed_by_id = (SELECT fence.person()));

-- What was submitted: the body and its reviewer.

GRANT SELECT, INSERT ON "submissions", "comments", "returns", "approvals" TO nianbao_app;
GRANT UPDATE (resolved_at, resolved_by_id, resolved_by_name) ON "comments" TO nianbao_app;
CREATE POLICY seen ON "submissions" FOR SELECT TO nianbao_app
  USING (jurisdiction_id = (SELECT fence.jurisdiction()) AND (body_id = ANY ((SELECT fence.own_bodies())::uuid[]) OR fence.reviews_report(report_id)));
CREATE POLICY submitted ON "submissions" FOR INSERT TO nianbao_app
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction()) AND body_id = ANY ((SELECT fence.officer_bodies())::uuid[]) AND submitted_by_id = (SELECT fence.person()));

CREATE POLICY seen ON "comments" FOR SELECT TO nianbao_app
  USING (jurisdiction_id = (SELECT fence.jurisdiction()) AND (
    body_id = ANY ((SELECT fence.own_bodies())::uuid[]) OR (submission_id IS NOT NULL AND fence.reviews_report(report_id))));
CREATE POLICY written ON "comments" FOR INSERT TO nianbao_app
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction()) AND written_by_id = (SELECT fence.person()) AND (
    (side = 'body' AND body_id = ANY ((SELECT fence.own_bodies())::uuid[])) OR (side = 'reviewer' AND fence.reviews_report(report_id))));
CREATE POLICY resolved ON "comments" FOR UPDATE TO nianbao_app
  USING (jurisdiction_id = (SELECT fence.jurisdiction()) AND (
    body_id = ANY ((SELECT fence.own_bodies())::uuid[]) OR (submission_id IS NOT NULL AND fence.reviews_report(report_id))))
  WITH CHECK (resolved_by_id IS NULL OR resolved_by_id = (SELECT fence.person()));

CREATE POLICY seen ON "returns" FOR SELECT TO nianbao_app
  USING (jurisdiction_id = (SELECT fence.jurisdiction()) AND (
    body_id = ANY ((SELECT fence.own_bodies())::uuid[]) OR (side = 'reviewer' AND fence.reviews_report(report_id))));
CREATE POLICY given ON "returns" FOR INSERT TO nianbao_app
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction()) AND returned_by_id = (SELECT fence.person()) AND (
    (side = 'body' AND body_id = ANY ((SELECT fence.signatory_bodies())::uuid[])) OR (side = 'reviewer' AND fence.reviews_report(report_id))));

CREATE POLICY seen ON "approvals" FOR SELECT TO nianbao_app
  USING (jurisdiction_id = (SELECT fence.jurisdiction()) AND (body_id = ANY ((SELECT fence.own_bodies())::uuid[]) OR fence.reviews_report(report_id)));
CREATE POLICY given ON "approvals" FOR INSERT TO nianbao_app
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction()) AND approved_by_id = (SELECT fence.person()) AND fence.reviews_report(report_id));

-- What is published: everybody reads it. Publishing is its reviewer's act, on a submission that was approved.

GRANT SELECT, INSERT ON "report_versions", "observations" TO nianbao_app;
GRANT SELECT ON "current_versions" TO nianbao_app;
CREATE POLICY seen ON "report_versions" FOR SELECT TO nianbao_app USING ((SELECT fence.scope()) IS NOT NULL);
CREATE POLICY seen ON "observations" FOR SELECT TO nianbao_app USING ((SELECT fence.scope()) IS NOT NULL);
CREATE POLICY seen ON "current_versions" FOR SELECT TO nianbao_app USING ((SELECT fence.scope()) IS NOT NULL);
CREATE POLICY published ON "report_versions" FOR INSERT TO nianbao_app
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction()) AND published_by_id = (SELECT fence.person()) AND fence.reviews_report(report_id)
    AND EXISTS (SELECT FROM "approvals" a WHERE a.submission_id = "report_versions".submission_id));
CREATE POLICY published ON "observations" FOR INSERT TO nianbao_app
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction())
    AND EXISTS (SELECT FROM "report_versions" v WHERE v.id = version_id AND v.published_by_id = (SELECT fence.person()) AND v.recorded_at = now()));

-- The record of what happened: one's own acts, one's body's, for reviewers the part that concerns them, for administrators all.

GRANT SELECT, INSERT ON "audit_events" TO nianbao_app;
CREATE POLICY seen ON "audit_events" FOR SELECT TO nianbao_app
  USING (person_id = (SELECT fence.person()) OR (jurisdiction_id = (SELECT fence.jurisdiction()) AND (
    (SELECT fence.is_administrator()) OR body_id = ANY ((SELECT fence.own_bodies())::uuid[])
    OR (kind IN ('report_submitted', 'report_returned', 'report_approved', 'report_published', 'correction_started') AND fence.reviews_report(report_id)))));
CREATE POLICY recorded ON "audit_events" FOR INSERT TO nianbao_app
  WITH CHECK (person_id = (SELECT fence.person())
    AND (jurisdiction_id IS NOT DISTINCT FROM (SELECT fence.jurisdiction()) OR (SELECT fence.is_operator())));

GRANT SELECT, INSERT ON "outbox" TO nianbao_app;
GRANT UPDATE (done_at, attempts, last_error) ON "outbox" TO nianbao_app;
CREATE POLICY left_to_do ON "outbox" FOR INSERT TO nianbao_app
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction()) AND created_by_id = (SELECT fence.person()));
CREATE POLICY seen ON "outbox" FOR SELECT TO nianbao_app
  USING ((SELECT fence.scope()) = 'outbox' OR created_by_id = (SELECT fence.person()));
CREATE POLICY done ON "outbox" FOR UPDATE TO nianbao_app
  USING ((SELECT fence.scope()) = 'outbox');

GRANT SELECT, INSERT, DELETE ON "sign_in_attempts" TO nianbao_app;
CREATE POLICY throttled ON "sign_in_attempts" FOR ALL TO nianbao_app
  USING ((SELECT fence.scope()) = 'sign_in');

GRANT SELECT, INSERT, UPDATE, DELETE ON "idempotency_keys" TO nianbao_app;
CREATE POLICY own ON "idempotency_keys" FOR ALL TO nianbao_app
  USING (jurisdiction_id = (SELECT fence.jurisdiction()) AND person_id = (SELECT fence.person()));
