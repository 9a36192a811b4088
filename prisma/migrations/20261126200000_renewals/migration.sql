-- What a publication or another change makes out of date, by the tags of the public pages; written in its transaction. Every server process listens,
-- and reads here what it missed while it did not run or had no connection.
CREATE TABLE "renewals" (
  "id" BIGINT GENERATED ALWAYS AS IDENTITY,
  "jurisdiction_id" UUID NOT NULL,
  "created_by_id" UUID,
  "tags" TEXT[] NOT NULL,
  "renewed_at" TIMESTAMPTZ(3) NOT NULL,
  -- By the database's clock: what is caught up on must not depend on the clock of whoever wrote it.
  "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT "renewals_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "renewals_recorded_at_idx" ON "renewals"("recorded_at");

ALTER TABLE "renewals" ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON "renewals" TO nianbao_app;
CREATE POLICY left_to_do ON "renewals" FOR INSERT TO nianbao_app
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction()) AND created_by_id = (SELECT fence.person()));
CREATE POLICY heard ON "renewals" FOR SELECT TO nianbao_app
  USING ((SELECT fence.scope()) = 'outbox');

-- One message a tag: a message has 8,000 bytes, and the same one of a transaction is sent once. Sent when the transaction is committed.
CREATE FUNCTION fence.announce_renewal() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM pg_notify('nianbao_renewals', tag) FROM unnest(NEW.tags) tag;
  RETURN NULL;
END
$$;
CREATE TRIGGER announce_renewal AFTER INSERT ON "renewals" FOR EACH ROW EXECUTE FUNCTION fence.announce_renewal();
