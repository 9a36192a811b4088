import pg from "pg";
import { snapshotTemplate } from "#lib/domain/reports/version-document.ts";
import { templateForYear } from "#lib/domain/templates/registry.ts";
import { figuresDefinition } from "#lib/server/publication/figures-row.ts";
import { madeUpShapes, SHAPE_CLASSES } from "./made-up-shapes.ts";

export interface NationalWish {
  readonly bodies: number;
  readonly years: number;
  /** Newest report year. */
  readonly latest: number;
}

/** How many made-up reports of each kind and format the bodies share: large bodies have one nearly to themselves. */
const SHAPES = { province: 200, city: 800, county: 1_500, township: 300, department: 600 } as const;

/**
 * Fills an empty database with a country: governments with two reports a year, departments, townships and offices with one; late, missing and
 * corrected ones. As superuser and with triggers off, because it writes what the product would have written; the hashes are made up, no
 * chain of them holds. `say` is told of each step.
 */
export async function fillTables(
  superAddress: string,
  wish: NationalWish,
  say: (step: string) => void,
): Promise<void> {
  const client = new pg.Client({ connectionString: superAddress });
  await client.connect();
  const run = async (step: string, text: string, values: readonly unknown[] = []) => {
    const begun = performance.now();
    // Several statements at once take no values.
    await (values.length === 0 ? client.query(text) : client.query(text, [...values]));
    say(`${step} · ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
  };
  try {
    await client.query(
      "SET session_replication_role = replica; SET synchronous_commit = off; SELECT setseed(0.42)",
    );
    await client.query("SET maintenance_work_mem = '1GB'; SET work_mem = '256MB'");
    await fillShapes(client, wish, say);
    const first = wish.latest - wish.years + 1;
    await run("jurisdictions and bodies", BODIES, [wish.bodies]);
    for (const [step, text] of PLACES) await run(step, text);
    await run(
      "years and deadlines",
      YEARS.replaceAll("$FIRST", String(first)).replaceAll("$LAST", String(wish.latest)),
    );
    await run(
      "reports",
      REPORTS.replaceAll("$FIRST", String(first)).replaceAll("$LAST", String(wish.latest)),
    );
    for (const [step, text] of VERSIONS) await run(step, text.replaceAll("$LAST", String(wish.latest)));
    await run("counts", "SELECT fence.count_anew()");
    for (const [step, text] of WORDS) await run(step, text.replaceAll("$LAST", String(wish.latest)));
    await run("statistics", "VACUUM ANALYZE");
  } finally {
    await client.end();
  }
}

async function fillShapes(client: pg.Client, { years, latest }: NationalWish, say: (step: string) => void) {
  await client.query(
    `CREATE TEMP TABLE shapes (of text, format text, place int, values jsonb, amounts jsonb, texts jsonb, is_consistent boolean)`,
  );
  const newest = [latest, ...(latest - years + 1 <= 2020 ? [2020] : [])];
  for (const year of newest) {
    for (const [index, of] of SHAPE_CLASSES.entries()) {
      const shapes = madeUpShapes(of, year, SHAPES[of], 7 * index + year);
      await client.query(
        `INSERT INTO shapes SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::jsonb[], $5::jsonb[], $6::jsonb[], $7::boolean[])`,
        [
          shapes.map((one) => one.of),
          shapes.map((one) => one.format),
          shapes.map((_one, place) => place),
          shapes.map((one) => one.values),
          shapes.map((one) => one.amounts),
          shapes.map((one) => one.texts),
          shapes.map((one) => one.isConsistent),
        ],
      );
    }
    const template = templateForYear(year);
    await client.query("SELECT fence.keep_wording($1::jsonb)", [JSON.stringify(snapshotTemplate(template))]);
    await client.query(
      "CREATE TEMP TABLE IF NOT EXISTS definitions (format text, template_id text, definition text)",
    );
    await client.query("INSERT INTO definitions VALUES ($1, $2, $3)", [
      template.format,
      template.id,
      figuresDefinition(template),
    ]);
  }
  await client.query("ALTER TABLE shapes ADD PRIMARY KEY (of, format, place); ANALYZE shapes");
  await client.query(
    "CREATE TEMP TABLE counted AS SELECT of, format, count(*)::int AS n FROM shapes GROUP BY of, format",
  );
  say("made-up reports");
}

/** Two characters make a name; the list is of characters common in names of places. */
const SYLLABLES = "安宁平和清新永昌兴泰德江河海山林泉石云龙凤阳东南西北中华光明成康";

const BODIES = `
  CREATE TEMP TABLE made AS
  WITH sizes AS (
    SELECT greatest(2, least(31, round($1::int / 3200.0)))::int AS provinces
  ), provinces AS (
    SELECT uuidv7() AS id, p AS n, lpad((10 + p)::text, 2, '0') || '0000' AS code FROM sizes, generate_series(1, provinces) p
  ), cities AS (
    SELECT uuidv7() AS id, p.id AS parent, left(p.code, 2) || lpad(c::text, 2, '0') || '00' AS code, p.id AS j
    FROM provinces p, generate_series(1, 10) c
  ), counties AS (
    SELECT uuidv7() AS id, c.id AS parent, left(c.code, 4) || lpad(n::text, 2, '0') AS code, c.j FROM cities c, generate_series(1, 9) n
  ), governments AS (
    SELECT id, NULL::uuid AS parent, code, id AS j, 'province' AS level FROM provinces
    UNION ALL SELECT id, parent, code, j, 'city' FROM cities
    UNION ALL SELECT id, parent, code, j, 'county' FROM counties
  ), wanted AS (
    SELECT greatest(0, $1::int - 2 * (SELECT count(*) FROM governments))::int AS others
  ), townships AS (
    SELECT uuidv7() AS id, c.id AS parent, c.code || lpad(n::text, 3, '0') AS code, c.j, n
    FROM wanted, counties c, generate_series(1, greatest(1, (others * 0.42 / (SELECT count(*) FROM counties))::int)) n
  ), departments AS (
    SELECT uuidv7() AS id, g.id AS parent, g.code || '-bm' || lpad(n::text, 2, '0') AS code, g.j, g.level, n
    FROM wanted, governments g, generate_series(1, greatest(1, (others * 0.58 / (SELECT count(*) FROM governments))::int)) n
  )
  SELECT id, parent, code AS slug, code, j, level, 'government' AS kind, random() AS size FROM governments
  UNION ALL SELECT uuidv7(), id, code || '-bangongshi', NULL, j, level, 'government_organ', random() FROM governments
  UNION ALL SELECT id, parent, code, code, j, 'township', CASE WHEN n % 3 = 0 THEN 'street_office' ELSE 'township' END, random() FROM townships
  UNION ALL SELECT id, parent, code, NULL, j, level, 'department', random() FROM departments`;

const PLACES: readonly (readonly [string, string])[] = [
  ["index of made bodies", "ALTER TABLE made ADD PRIMARY KEY (id)"],
  [
    "jurisdictions",
    `INSERT INTO jurisdictions (id, code, name_zh_hans, name_zh_hant, name_en)
     SELECT id, slug, '测算' || left(slug, 2) || '省', '測算' || left(slug, 2) || '省', 'Simulated Province ' || left(slug, 2) FROM made WHERE parent IS NULL`,
  ],
  [
    "bodies",
    `WITH RECURSIVE placed AS (
       SELECT m.*, replace(m.id::text, '-', '') AS path FROM made m WHERE parent IS NULL
       UNION ALL
       SELECT m.*, p.path || '.' || replace(m.id::text, '-', '') FROM made m JOIN placed p ON p.id = m.parent
     ), named AS (
       SELECT p.*, (SELECT substr('${SYLLABLES}', 1 + (hashtext(p.slug) & 31), 1) || substr('${SYLLABLES}', 1 + ((hashtext(p.slug) >> 5) & 31), 1)) AS syllables,
              row_number() OVER (PARTITION BY p.parent, p.kind ORDER BY p.slug) AS nth
       FROM placed p
     ), full_names AS (
       SELECT n.*, CASE n.kind
           WHEN 'government' THEN syllables || CASE level WHEN 'province' THEN '省' WHEN 'city' THEN '市' ELSE '县' END
           WHEN 'government_organ' THEN '政府办公室'
           WHEN 'department' THEN (ARRAY['发展和改革局','教育局','公安局','民政局','财政局','人力资源和社会保障局','自然资源局','生态环境局','住房和城乡建设局','交通运输局','水利局','农业农村局','商务局','文化和旅游局','卫生健康局','应急管理局','审计局','市场监督管理局','统计局','医疗保障局'])[1 + ((nth - 1) % 20)]
           WHEN 'street_office' THEN syllables || '街道'
           ELSE syllables || '镇' END AS short
       FROM named n
     )
     INSERT INTO bodies (id, jurisdiction_id, parent_id, path, slug, code, kind, level, name_zh_hans, name_zh_hant, name_en,
       short_name_zh_hans, short_name_zh_hant, short_name_en, may_make_regulations, is_disclosure_office, must_report)
     SELECT id, j, parent, path, slug, code, kind::body_kind, level::body_level,
            short || CASE kind WHEN 'government' THEN '人民政府' ELSE '' END, short || CASE kind WHEN 'government' THEN '人民政府' ELSE '' END,
            initcap(kind) || ' ' || slug, short, short, initcap(level) || ' ' || slug,
            kind = 'government' AND level IN ('province', 'city'), kind = 'government_organ', true
     FROM full_names`,
  ],
  [
    "residents",
    `INSERT INTO populations (body_id, jurisdiction_id, year, residents, source, entered_at, entered_by_name)
     SELECT b.id, b.jurisdiction_id, y, (CASE b.level WHEN 'province' THEN 45000000 WHEN 'city' THEN 4200000 ELSE 480000 END * (0.3 + 1.4 * m.size))::int,
            '测算', now(), '测算' FROM bodies b JOIN made m ON m.id = b.id, generate_series(2019, 2025) y WHERE b.kind = 'government'`,
  ],
];

const YEARS = `
  WITH years AS (
    INSERT INTO collection_years (id, jurisdiction_id, year, template_id, opened_at, closed_at)
    SELECT uuidv7(), j.id, y, CASE WHEN y < 2021 THEN 'gongkai-2019' ELSE 'gongkai-2021' END, make_timestamptz(y, 12, 1, 1, 0, 0),
           CASE WHEN y < $LAST THEN make_timestamptz(y + 1, 12, 1, 1, 0, 0) END
    FROM jurisdictions j, generate_series($FIRST, $LAST) y RETURNING id, jurisdiction_id, year
  )
  INSERT INTO deadlines (id, jurisdiction_id, collection_year_id, level, scope, due_on)
  SELECT uuidv7(), y.jurisdiction_id, y.id, l.level::body_level, s.scope::report_scope,
         CASE WHEN s.scope = 'own_organ' THEN make_date(y.year + 1, 1, 31) ELSE make_date(y.year + 1, l.m, l.d) END
  FROM years y, (VALUES ('province', 3, 31), ('city', 3, 10), ('county', 2, 20), ('township', 1, 31)) l(level, m, d),
       (VALUES ('own_organ'), ('consolidated')) s(scope)`;

/** Three in a hundred are missing, six late; a body is about as large every year. */
const REPORTS = `
  CREATE TEMP TABLE filed AS
  SELECT uuidv7() AS report_id, uuidv7() AS version_id, b.id AS body_id, b.jurisdiction_id, b.slug, b.level, y AS year, s.scope,
         CASE WHEN y < 2021 THEN '2019' ELSE '2021' END AS format,
         CASE WHEN b.kind = 'government' AND s.scope = 'consolidated' THEN b.level::text
              WHEN b.kind IN ('township', 'street_office') THEN 'township' ELSE 'department' END AS of,
         least(0.9999, greatest(0, m.size + (random() - 0.5) * 0.06)) AS size,
         d.due_on::timestamptz - interval '9 days' + CASE WHEN random() < 0.06 THEN random() * interval '60 days' ELSE random() * interval '8 days' END + interval '3 hours' AS published_at,
         random() < 0.01 AS is_corrected
  FROM bodies b JOIN made m ON m.id = b.id
  CROSS JOIN generate_series($FIRST, $LAST) y
  JOIN (VALUES ('own_organ'::report_scope), ('consolidated'::report_scope)) s(scope) ON s.scope = 'own_organ' OR b.kind = 'government'
  JOIN collection_years c ON c.jurisdiction_id = b.jurisdiction_id AND c.year = y
  JOIN deadlines d ON d.collection_year_id = c.id AND d.level = b.level AND d.scope = s.scope
  WHERE random() > 0.03`;

const VERSIONS: readonly (readonly [string, string])[] = [
  [
    "report rows",
    `INSERT INTO reports (id, jurisdiction_id, body_id, collection_year_id, year, scope, template_id, state, state_since)
     SELECT f.report_id, f.jurisdiction_id, f.body_id, c.id, f.year, f.scope, c.template_id, 'published', f.published_at
     FROM filed f JOIN collection_years c ON c.jurisdiction_id = f.jurisdiction_id AND c.year = f.year`,
  ],
  [
    "submissions of the newest year",
    `INSERT INTO submissions (id, jurisdiction_id, body_id, report_id, number, draft_revision, content, findings, explanations, sha256, submitted_at, submitted_by_id, submitted_by_name)
     SELECT uuidv7(), jurisdiction_id, body_id, report_id, 1, 1, '{}', '[]', '[]', repeat('0', 64), published_at - interval '5 days', body_id, '测算'
     FROM filed WHERE year = $LAST`,
  ],
  [
    "approvals of the newest year",
    `INSERT INTO approvals (id, jurisdiction_id, body_id, report_id, submission_id, approved_at, approved_by_id, approved_by_name)
     SELECT uuidv7(), s.jurisdiction_id, s.body_id, s.report_id, s.id, s.submitted_at + interval '3 days', s.body_id, '测算' FROM submissions s`,
  ],
  [
    "versions",
    `INSERT INTO report_versions (id, jurisdiction_id, body_id, report_id, year, scope, number, template_id, template_sha256, title, values, texts,
       findings, explanations, sha256, previous_sha256, correction_reason, published_at, published_by_name)
     SELECT CASE WHEN n.number = 1 THEN f.version_id ELSE uuidv7() END, f.jurisdiction_id, f.body_id, f.report_id, f.year, f.scope, n.number, d.template_id, w.sha256,
            '政府信息公开工作年度报告', s.values, s.texts, '[]', '[]', encode(sha256((f.version_id::text || n.number)::bytea), 'hex'),
            CASE WHEN n.number = 2 THEN encode(sha256((f.version_id::text || 1)::bytea), 'hex') END, CASE WHEN n.number = 2 THEN '更正笔误' END,
            f.published_at + (n.number - 1) * interval '30 days', '测算'
     FROM filed f
     JOIN LATERAL generate_series(1, CASE WHEN f.is_corrected THEN 2 ELSE 1 END) n(number) ON true
     JOIN counted c ON c.of = f.of AND c.format = f.format
     JOIN shapes s ON s.of = f.of AND s.format = f.format AND s.place = floor(f.size * c.n)::int
     JOIN definitions d ON d.format = f.format
     JOIN template_wordings w ON w.template_id = d.template_id`,
  ],
  [
    "figures",
    `INSERT INTO report_figures (version_id, report_id, jurisdiction_id, body_id, year, scope, number, template_id, sha256, published_at, superseded_at, level, is_historical,
       is_consistent, amounts, definition)
     SELECT v.id, v.report_id, v.jurisdiction_id, v.body_id, v.year, v.scope, v.number, v.template_id, v.sha256, v.published_at,
            CASE WHEN f.is_corrected AND v.number = 1 THEN f.published_at + interval '30 days' END, f.level, false,
            s.is_consistent, s.amounts, d.definition
     FROM report_versions v
     JOIN filed f ON f.report_id = v.report_id
     JOIN counted c ON c.of = f.of AND c.format = f.format
     JOIN shapes s ON s.of = f.of AND s.format = f.format AND s.place = floor(f.size * c.n)::int
     JOIN definitions d ON d.format = f.format`,
  ],
  [
    "versions in force",
    `INSERT INTO current_versions (report_id, version_id, jurisdiction_id, body_id, year, scope)
     SELECT DISTINCT ON (report_id) report_id, id, jurisdiction_id, body_id, year, scope FROM report_versions ORDER BY report_id, number DESC`,
  ],
];

/** What triggers keep for the search: of a text that many share its words are found once, and the index is built over all of them at the end. */
const WORDS: readonly (readonly [string, string])[] = [
  [
    "names as they are looked for",
    "SET session_replication_role = origin; UPDATE bodies SET short_name_en = short_name_en; SET session_replication_role = replica",
  ],
  [
    "words of reports",
    `CREATE TEMP TABLE worded AS
       SELECT s.of, s.format, s.place, t.key AS section, fence.pairs(t.value) AS pairs FROM shapes s CROSS JOIN LATERAL jsonb_each_text(s.texts) AS t(key, value)
       WHERE btrim(t.value) <> '';
     DROP INDEX report_passages_pairs_gin;
     INSERT INTO report_passages (version_id, section, report_id, jurisdiction_id, body_id, year, published_at, is_practice, pairs)
       SELECT g.version_id, w.section, g.report_id, g.jurisdiction_id, g.body_id, g.year, g.published_at, false, w.pairs
       FROM report_figures g JOIN filed f ON f.report_id = g.report_id
       JOIN counted c ON c.of = f.of AND c.format = f.format
       JOIN worded w ON w.of = f.of AND w.format = f.format AND w.place = floor(f.size * c.n)::int
       WHERE g.superseded_at IS NULL;
     CREATE INDEX report_passages_pairs_gin ON report_passages USING gin (pairs)`,
  ],
];
