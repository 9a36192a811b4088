-- Bodies over time, their names as they are looked for, the words of published reports as they are looked for, and what a body says
-- itself about its figures.

-- Succession: who came after whom, when and how; a fact on record with its own row ---------------------------------------------------------

CREATE TYPE "succession_kind" AS ENUM ('renamed', 'merged', 'split', 'transferred');
CREATE TABLE "body_successions" (
  "id" UUID NOT NULL,
  "jurisdiction_id" UUID NOT NULL,
  "from_id" UUID NOT NULL,
  "to_id" UUID NOT NULL,
  "on" DATE NOT NULL,
  "kind" "succession_kind" NOT NULL,
  "note" TEXT NOT NULL DEFAULT '',
  "entered_at" TIMESTAMPTZ(3) NOT NULL,
  "entered_by_id" UUID,
  "entered_by_name" TEXT NOT NULL,
  CONSTRAINT "body_successions_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "body_successions_from_id_to_id_on_key" ON "body_successions"("from_id", "to_id", "on");
CREATE INDEX "body_successions_to_id_idx" ON "body_successions"("to_id");
CREATE INDEX "body_successions_jurisdiction_id_idx" ON "body_successions"("jurisdiction_id");
ALTER TABLE "body_successions" ADD CONSTRAINT "body_successions_from_id_jurisdiction_id_fkey"
  FOREIGN KEY ("from_id", "jurisdiction_id") REFERENCES "bodies"("id", "jurisdiction_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "body_successions" ADD CONSTRAINT "body_successions_to_id_jurisdiction_id_fkey"
  FOREIGN KEY ("to_id", "jurisdiction_id") REFERENCES "bodies"("id", "jurisdiction_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "body_successions" ADD CONSTRAINT "body_successions_two" CHECK (from_id <> to_id AND char_length(note) <= 300);

INSERT INTO "body_successions" ("id", "jurisdiction_id", "from_id", "to_id", "on", "kind", "entered_at", "entered_by_name")
  SELECT gen_random_uuid(), jurisdiction_id, id, successor_id, coalesce(valid_to, created_at::date), 'transferred', now(), ''
  FROM "bodies" WHERE successor_id IS NOT NULL;
ALTER TABLE "bodies" DROP COLUMN "successor_id";

ALTER TABLE "body_successions" ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON "body_successions" TO nianbao_app;
CREATE POLICY seen ON "body_successions" FOR SELECT TO nianbao_app
  USING ((SELECT fence.scope()) = 'public' OR jurisdiction_id = (SELECT fence.jurisdiction()));
CREATE POLICY entered ON "body_successions" FOR INSERT TO nianbao_app
  WITH CHECK ((SELECT fence.is_administrator()) AND jurisdiction_id = (SELECT fence.jurisdiction()) AND entered_by_id = (SELECT fence.person()));
CREATE POLICY struck ON "body_successions" FOR DELETE TO nianbao_app
  USING ((SELECT fence.is_administrator()) AND jurisdiction_id = (SELECT fence.jurisdiction()));

-- Addresses: a slug that was given up leads to the body for ever and is given to nobody else ----------------------------------------------------

CREATE TABLE "former_slugs" (
  "slug" TEXT NOT NULL,
  "jurisdiction_id" UUID NOT NULL,
  "body_id" UUID NOT NULL,
  "until" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
  CONSTRAINT "former_slugs_pkey" PRIMARY KEY ("slug")
);
CREATE INDEX "former_slugs_body_id_idx" ON "former_slugs"("body_id");
ALTER TABLE "former_slugs" ADD CONSTRAINT "former_slugs_body_id_jurisdiction_id_fkey"
  FOREIGN KEY ("body_id", "jurisdiction_id") REFERENCES "bodies"("id", "jurisdiction_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Definer: whoever may change the slug keeps the old one by doing so, and can do nothing else to the table.
CREATE FUNCTION fence.keep_slug() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF EXISTS (SELECT FROM former_slugs f WHERE f.slug = NEW.slug) THEN
    RAISE EXCEPTION 'The address % was given up and stays with the body that had it.', NEW.slug USING ERRCODE = 'unique_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.slug <> NEW.slug THEN
    INSERT INTO former_slugs (slug, jurisdiction_id, body_id) VALUES (OLD.slug, OLD.jurisdiction_id, OLD.id);
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER keep_slug BEFORE INSERT OR UPDATE OF slug ON "bodies" FOR EACH ROW EXECUTE FUNCTION fence.keep_slug();

CREATE TRIGGER stays_on_record BEFORE UPDATE OR DELETE ON "former_slugs" FOR EACH ROW EXECUTE FUNCTION fence.refuse_change();
ALTER TABLE "former_slugs" ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON "former_slugs" TO nianbao_app;
CREATE POLICY seen ON "former_slugs" FOR SELECT TO nianbao_app
  USING ((SELECT fence.scope()) = 'public' OR jurisdiction_id = (SELECT fence.jurisdiction()));

-- Words as they are looked for: letters of either case and width alike, spaces left out, in pairs of characters -----------------------------------

CREATE FUNCTION fence.plain(said text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(regexp_replace(normalize(said, NFKC), '\s+', '', 'g'));
-- Every two neighbouring characters once. A word of two characters is in a text exactly where its pair is; a longer one at most there.
CREATE FUNCTION fence.pairs(said text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT c.pair), '{}')
  FROM (SELECT t.one || lead(t.one) OVER (ORDER BY t.at) AS pair
        FROM string_to_table(fence.plain(said), NULL) WITH ORDINALITY AS t(one, at)) c
  WHERE c.pair IS NOT NULL
$$;
REVOKE ALL ON FUNCTION fence.plain(text), fence.pairs(text), fence.keep_slug() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fence.plain(text), fence.pairs(text) TO nianbao_app;

-- Bodies by name, pinyin, initials and code. Pinyin is written by whoever writes the name; the rest follows by itself.
ALTER TABLE "bodies" ADD COLUMN "pinyin" TEXT NOT NULL DEFAULT '', ADD COLUMN "initials" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "sought" TEXT NOT NULL DEFAULT '', ADD COLUMN "pairs" TEXT[] NOT NULL DEFAULT '{}';
CREATE FUNCTION fence.seek_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.sought := concat_ws(E'\n', fence.plain(NEW.name_zh_hans), fence.plain(NEW.short_name_zh_hans), fence.plain(NEW.name_zh_hant),
    fence.plain(NEW.name_en), fence.plain(NEW.short_name_en), fence.plain(NEW.pinyin), NEW.initials, NEW.code, NEW.slug);
  -- Every single character too: names are short, and one character is a question.
  NEW.pairs := fence.pairs(NEW.sought) || ARRAY(SELECT DISTINCT one FROM string_to_table(fence.plain(NEW.name_zh_hans), NULL) AS s(one));
  RETURN NEW;
END
$$;
CREATE TRIGGER seek_body BEFORE INSERT OR UPDATE OF name_zh_hans, name_zh_hant, name_en, short_name_zh_hans, short_name_en, pinyin, initials, code, slug
  ON "bodies" FOR EACH ROW EXECUTE FUNCTION fence.seek_body();
UPDATE "bodies" SET slug = slug;
CREATE INDEX "bodies_pairs_gin" ON "bodies" USING gin ("pairs");

-- The texts of reports in force: a row for each section of each version in force, and no draft ever.
CREATE TABLE "report_passages" (
  "version_id" UUID NOT NULL,
  "section" TEXT NOT NULL,
  "report_id" UUID NOT NULL,
  "jurisdiction_id" UUID NOT NULL,
  "body_id" UUID NOT NULL,
  "year" SMALLINT NOT NULL,
  "published_at" TIMESTAMPTZ(3) NOT NULL,
  "is_practice" BOOLEAN NOT NULL,
  "pairs" TEXT[] NOT NULL,
  CONSTRAINT "report_passages_pkey" PRIMARY KEY ("version_id", "section")
);
CREATE INDEX "report_passages_report_id_idx" ON "report_passages"("report_id");
CREATE INDEX "report_passages_body_id_idx" ON "report_passages"("body_id");
CREATE INDEX "report_passages_newest" ON "report_passages"("is_practice", "year" DESC, "published_at" DESC, "version_id", "section");
CREATE INDEX "report_passages_pairs_gin" ON "report_passages" USING gin ("pairs");
-- A word of everyday use is found by reading from the newest on, a rare one by the index; the planner chooses well if it knows how many there are.
ALTER TABLE "report_passages" ALTER COLUMN "pairs" SET STATISTICS 1000;

CREATE FUNCTION fence.keep_passages(of_version uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  INSERT INTO report_passages (version_id, section, report_id, jurisdiction_id, body_id, year, published_at, is_practice, pairs)
  SELECT v.id, t.key, v.report_id, v.jurisdiction_id, v.body_id, v.year, v.published_at, j.is_practice, fence.pairs(t.value)
  FROM report_versions v JOIN jurisdictions j ON j.id = v.jurisdiction_id
  CROSS JOIN LATERAL jsonb_each_text(v.texts) AS t(key, value)
  WHERE v.id = of_version AND btrim(coalesce(t.value, '')) <> ''
  ON CONFLICT DO NOTHING
$$;
-- Definer, like the version in force itself: publishing is the only way in, and a replaced version leaves with its words.
CREATE FUNCTION fence.put_words_in_force() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  DELETE FROM report_passages WHERE report_id = NEW.report_id;
  PERFORM fence.keep_passages(NEW.id);
  RETURN NULL;
END
$$;
CREATE TRIGGER put_words_in_force AFTER INSERT ON "report_versions" FOR EACH ROW EXECUTE FUNCTION fence.put_words_in_force();
REVOKE ALL ON FUNCTION fence.keep_passages(uuid), fence.put_words_in_force(), fence.seek_body() FROM PUBLIC;
-- What was published before is added by a job, a few at a time: for a whole country it takes longer than anybody waits for a start.
ALTER TABLE "report_passages" ADD CONSTRAINT "report_passages_version_id_jurisdiction_id_body_id_fkey"
  FOREIGN KEY ("version_id", "jurisdiction_id", "body_id") REFERENCES "report_versions"("id", "jurisdiction_id", "body_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "report_passages" ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON "report_passages" TO nianbao_app;
CREATE POLICY seen ON "report_passages" FOR SELECT TO nianbao_app USING ((SELECT fence.scope()) IS NOT NULL);

-- Looking up, by definer: row-level security lets no index be used by an operator that might leak what it looks at, and these give nothing but what
-- is public. A question comes in one or several ways to write it (simplified, traditional), each as its words.

CREATE FUNCTION fence.holds(said text, words text[]) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (SELECT coalesce(bool_and(position(w.word IN said) > 0), true) FROM unnest(words) AS w(word));
CREATE FUNCTION fence.pairs_of_words(words text[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (SELECT coalesce(array_agg(DISTINCT p.pair), '{}') FROM unnest(words) AS w(word), unnest(fence.pairs(w.word)) AS p(pair));

-- The newest passages that have all words of one of the ways, at most so many; practice comes last. A question of two characters needs no second look.
CREATE FUNCTION fence.find_passages(ways text[], year_from int, year_to int, area uuid, most int)
RETURNS TABLE (version_id uuid, section text) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  way text;
  words text[];
  found text[] := '{}';
  pairs text[];
BEGIN
  IF fence.scope() IS NULL THEN RETURN; END IF;
  FOREACH way IN ARRAY ways LOOP
    words := regexp_split_to_array(btrim(lower(normalize(way, NFKC))), '\s+');
    pairs := fence.pairs_of_words(words);
    CONTINUE WHEN cardinality(pairs) = 0;
    found := found || CASE
      WHEN cardinality(words) = 1 AND char_length(words[1]) = 2 THEN format('p.pairs @> %L::text[]', pairs)
      ELSE format('(p.pairs @> %L::text[] AND fence.holds(fence.plain(v.texts ->> p.section), %L::text[]))', pairs, words)
    END;
  END LOOP;
  IF cardinality(found) = 0 THEN RETURN; END IF;
  RETURN QUERY EXECUTE format(
    'SELECT p.version_id, p.section FROM report_passages p JOIN report_versions v ON v.id = p.version_id %s
     WHERE (%s) AND p.year BETWEEN %s AND %s ORDER BY p.is_practice, p.year DESC, p.published_at DESC, p.version_id, p.section LIMIT %s',
    CASE WHEN area IS NULL THEN '' ELSE format(
      'JOIN bodies b ON b.id = p.body_id AND text2ltree(b.path) <@ (SELECT text2ltree(a.path) FROM bodies a WHERE a.id = %L)', area) END,
    array_to_string(found, ' OR '), year_from, year_to, most);
END
$$;

-- Bodies of which name, pinyin, initials, code or address have all words of one of the ways: those called so first, then those that begin so.
CREATE FUNCTION fence.find_bodies(ways text[], most int) RETURNS TABLE (body_id uuid, place bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  way text;
  words text[];
  whole text;
  found text[] := '{}';
  called text[] := '{}';
BEGIN
  IF fence.scope() IS NULL THEN RETURN; END IF;
  FOREACH way IN ARRAY ways LOOP
    whole := fence.plain(way);
    CONTINUE WHEN whole = '';
    words := regexp_split_to_array(btrim(lower(normalize(way, NFKC))), '\s+');
    called := called || whole;
    found := found || format('b.pairs @> %L::text[] AND fence.holds(b.sought, %L::text[])',
      CASE WHEN char_length(whole) = 1 THEN ARRAY[whole] ELSE fence.pairs_of_words(words) END, words)
      || format('b.pairs @> %L::text[] AND position(%L IN b.sought) > 0',
      CASE WHEN char_length(whole) = 1 THEN ARRAY[whole] ELSE fence.pairs(whole) END, whole);
  END LOOP;
  IF cardinality(found) = 0 THEN RETURN; END IF;
  RETURN QUERY EXECUTE format(
    'SELECT b.id, row_number() OVER (ORDER BY j.is_practice,
        NOT (fence.plain(b.short_name_zh_hans) = ANY($1) OR fence.plain(b.name_zh_hans) = ANY($1) OR b.code = ANY($1) OR b.slug = ANY($1)
          OR b.initials = ANY($1) OR fence.plain(b.pinyin) = ANY($1)),
        NOT EXISTS (SELECT FROM unnest($1) AS c(name) WHERE starts_with(b.sought, c.name)),
        b.level, char_length(b.name_zh_hans), b.name_zh_hans, b.slug)
     FROM bodies b JOIN jurisdictions j ON j.id = b.jurisdiction_id WHERE (%s) ORDER BY 2 LIMIT %s',
    array_to_string(found, ') OR ('), most) USING called;
END
$$;
REVOKE ALL ON FUNCTION fence.holds(text, text[]), fence.pairs_of_words(text[]), fence.find_passages(text[], int, int, uuid, int),
  fence.find_bodies(text[], int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fence.find_passages(text[], int, int, uuid, int), fence.find_bodies(text[], int) TO nianbao_app;

-- Right of reply: a body's footnote on its own figure, the office's decision, the body's withdrawal; each a row that stays ------------------------

CREATE TYPE "footnote_place" AS ENUM ('cell', 'indicator');
CREATE TABLE "footnotes" (
  "id" UUID NOT NULL,
  "jurisdiction_id" UUID NOT NULL,
  "body_id" UUID NOT NULL,
  "report_id" UUID NOT NULL,
  "version_number" SMALLINT NOT NULL,
  "place_kind" "footnote_place" NOT NULL,
  "place_key" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "proposed_at" TIMESTAMPTZ(3) NOT NULL,
  "proposed_by_id" UUID NOT NULL,
  "proposed_by_name" TEXT NOT NULL,
  CONSTRAINT "footnotes_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "footnotes_id_report_id_key" ON "footnotes"("id", "report_id");
CREATE INDEX "footnotes_report_id_idx" ON "footnotes"("report_id");
CREATE INDEX "footnotes_body_id_idx" ON "footnotes"("body_id");
ALTER TABLE "footnotes" ADD CONSTRAINT "footnotes_report_id_jurisdiction_id_body_id_fkey"
  FOREIGN KEY ("report_id", "jurisdiction_id", "body_id") REFERENCES "reports"("id", "jurisdiction_id", "body_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "footnotes" ADD CONSTRAINT "footnotes_text" CHECK (btrim(text) <> '' AND char_length(text) <= 300);

CREATE TABLE "footnote_decisions" (
  "footnote_id" UUID NOT NULL,
  "report_id" UUID NOT NULL,
  "jurisdiction_id" UUID NOT NULL,
  "body_id" UUID NOT NULL,
  "accepted" BOOLEAN NOT NULL,
  "reason" TEXT NOT NULL DEFAULT '',
  "decided_at" TIMESTAMPTZ(3) NOT NULL,
  "decided_by_id" UUID NOT NULL,
  "decided_by_name" TEXT NOT NULL,
  CONSTRAINT "footnote_decisions_pkey" PRIMARY KEY ("footnote_id")
);
CREATE INDEX "footnote_decisions_report_id_idx" ON "footnote_decisions"("report_id");
CREATE UNIQUE INDEX "footnote_decisions_footnote_id_report_id_key" ON "footnote_decisions"("footnote_id", "report_id");
ALTER TABLE "footnote_decisions" ADD CONSTRAINT "footnote_decisions_footnote_id_report_id_fkey"
  FOREIGN KEY ("footnote_id", "report_id") REFERENCES "footnotes"("id", "report_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "footnote_decisions" ADD CONSTRAINT "footnote_decisions_reason" CHECK (accepted OR btrim(reason) <> '');

CREATE TABLE "footnote_withdrawals" (
  "footnote_id" UUID NOT NULL,
  "report_id" UUID NOT NULL,
  "jurisdiction_id" UUID NOT NULL,
  "body_id" UUID NOT NULL,
  "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,
  "withdrawn_by_id" UUID NOT NULL,
  "withdrawn_by_name" TEXT NOT NULL,
  CONSTRAINT "footnote_withdrawals_pkey" PRIMARY KEY ("footnote_id")
);
CREATE INDEX "footnote_withdrawals_report_id_idx" ON "footnote_withdrawals"("report_id");
CREATE UNIQUE INDEX "footnote_withdrawals_footnote_id_report_id_key" ON "footnote_withdrawals"("footnote_id", "report_id");
ALTER TABLE "footnote_withdrawals" ADD CONSTRAINT "footnote_withdrawals_footnote_id_report_id_fkey"
  FOREIGN KEY ("footnote_id", "report_id") REFERENCES "footnotes"("id", "report_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Asked by the policies below; definer, so that no policy is asked about another table's.
CREATE FUNCTION fence.is_accepted(footnote uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM footnote_decisions d WHERE d.footnote_id = footnote AND d.accepted)
$$;
CREATE FUNCTION fence.is_published(report uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM current_versions c WHERE c.report_id = report)
$$;
REVOKE ALL ON FUNCTION fence.is_accepted(uuid), fence.is_published(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fence.is_accepted(uuid), fence.is_published(uuid) TO nianbao_app;

DO $$
DECLARE
  recorded text;
BEGIN
  FOREACH recorded IN ARRAY ARRAY['footnotes', 'footnote_decisions', 'footnote_withdrawals'] LOOP
    EXECUTE format('CREATE TRIGGER stays_on_record BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION fence.refuse_change()', recorded);
    EXECUTE format('CREATE TRIGGER stays_on_record_whole BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION fence.refuse_change()', recorded);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', recorded);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO nianbao_app', recorded);
  END LOOP;
END
$$;
CREATE POLICY seen ON "footnotes" FOR SELECT TO nianbao_app
  USING (((SELECT fence.scope()) = 'public' AND fence.is_accepted(id))
    OR (jurisdiction_id = (SELECT fence.jurisdiction()) AND (body_id = ANY ((SELECT fence.own_bodies())::uuid[]) OR fence.reviews_report(report_id))));
CREATE POLICY proposed ON "footnotes" FOR INSERT TO nianbao_app
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction()) AND body_id = ANY ((SELECT fence.officer_bodies())::uuid[])
    AND proposed_by_id = (SELECT fence.person()) AND fence.is_published(report_id));
CREATE POLICY seen ON "footnote_decisions" FOR SELECT TO nianbao_app
  USING (((SELECT fence.scope()) = 'public' AND accepted)
    OR (jurisdiction_id = (SELECT fence.jurisdiction()) AND (body_id = ANY ((SELECT fence.own_bodies())::uuid[]) OR fence.reviews_report(report_id))));
CREATE POLICY decided ON "footnote_decisions" FOR INSERT TO nianbao_app
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction()) AND decided_by_id = (SELECT fence.person()) AND fence.reviews_report(report_id));
CREATE POLICY seen ON "footnote_withdrawals" FOR SELECT TO nianbao_app
  USING (((SELECT fence.scope()) = 'public' AND fence.is_accepted(footnote_id))
    OR (jurisdiction_id = (SELECT fence.jurisdiction()) AND (body_id = ANY ((SELECT fence.own_bodies())::uuid[]) OR fence.reviews_report(report_id))));
CREATE POLICY withdrawn ON "footnote_withdrawals" FOR INSERT TO nianbao_app
  WITH CHECK (jurisdiction_id = (SELECT fence.jurisdiction()) AND body_id = ANY ((SELECT fence.officer_bodies())::uuid[])
    AND withdrawn_by_id = (SELECT fence.person()));

-- The record of what happened: the office above also reads of footnotes.
DROP POLICY seen ON "audit_events";
CREATE POLICY seen ON "audit_events" FOR SELECT TO nianbao_app
  USING (person_id = (SELECT fence.person()) OR (jurisdiction_id = (SELECT fence.jurisdiction()) AND (
    (SELECT fence.is_administrator()) OR body_id = ANY ((SELECT fence.own_bodies())::uuid[])
    OR (kind IN ('report_submitted', 'report_returned', 'report_approved', 'report_published', 'correction_started', 'footnote_proposed',
      'footnote_decided', 'footnote_withdrawn') AND fence.reviews_report(report_id)))));
