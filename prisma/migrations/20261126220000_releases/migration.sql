-- Releases of open data: the row says what the files on disk are. It is written when they are complete, and neither is changed after that.
CREATE TABLE "releases" (
  "id" TEXT NOT NULL,
  "day" DATE NOT NULL,
  "version" TEXT NOT NULL,
  "as_at" TIMESTAMPTZ(3) NOT NULL,
  "files" JSONB NOT NULL,
  "counts" JSONB NOT NULL,
  "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
  CONSTRAINT "releases_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "releases_as_at_key" ON "releases"("as_at");
ALTER TABLE "releases" ADD CONSTRAINT "releases_id" CHECK (id ~ '^\d{4}-\d{2}-\d{2}(\.[1-9]\d{0,3})?$');
CREATE TRIGGER stays_on_record BEFORE UPDATE OR DELETE ON "releases" FOR EACH ROW EXECUTE FUNCTION fence.refuse_change();
CREATE TRIGGER stays_on_record_whole BEFORE TRUNCATE ON "releases" FOR EACH STATEMENT EXECUTE FUNCTION fence.refuse_change();

ALTER TABLE "releases" ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON "releases" TO nianbao_app;
CREATE POLICY seen ON "releases" FOR SELECT TO nianbao_app USING ((SELECT fence.scope()) IS NOT NULL);
-- Only the worker makes releases, never a request.
CREATE POLICY made ON "releases" FOR INSERT TO nianbao_app WITH CHECK ((SELECT fence.scope()) = 'outbox');

-- Pages that list releases are out of date with each: told to every server process, as with a publication.
CREATE FUNCTION fence.announce_release() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM pg_notify('nianbao_renewals', 'release');
  RETURN NULL;
END
$$;
CREATE TRIGGER announce_release AFTER INSERT ON "releases" FOR EACH ROW EXECUTE FUNCTION fence.announce_release();
