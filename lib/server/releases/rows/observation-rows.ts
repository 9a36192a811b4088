import "server-only";
import { z } from "zod";
import { CELL_CROSSWALK } from "#lib/domain/crosswalk/registry.ts";
import { joins } from "#lib/domain/crosswalk/relation.ts";
import type { DataRow } from "#lib/domain/releases/data-set.ts";
import { BODY_KINDS, REPORT_SCOPES } from "#lib/domain/reports/types.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { inForce } from "#lib/server/public/load-figures.ts";
import { EXPLAINED, explainedIn } from "#lib/server/public/load-remarks.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { listed, REAL_BODIES, type ReleaseSource, versionFlags, versionUrl } from "../release-source.ts";
import { valueStatus } from "./value-status.ts";

const head = z.object({
  version_id: z.string(),
  slug: z.string(),
  kind: z.enum(BODY_KINDS),
  year: z.number(),
  scope: z.enum(REPORT_SCOPES),
  number: z.number(),
  template_id: z.string(),
  is_historical: z.boolean(),
  is_consistent: z.boolean(),
});
const content = z.object({
  id: z.string(),
  template_sha256: z.string(),
  format: z.string(),
  values: z.string(),
  explained: z.object({ findings: z.unknown(), explanations: z.unknown() }).nullable(),
});
const cell = z.object({
  cell_key: z.string(),
  table_key: z.string(),
  row_key: z.string(),
  column_key: z.string(),
  unit: z.string().nullable(),
});
const noted = z.object({ version_id: z.string(), place_key: z.string() });
const given = z.record(
  z.string(),
  z.object({
    status: z.enum(["reported", "not_applicable", "blank", "not_in_form", "unreadable"]),
    value: z.string().optional(),
    unit: z.string().nullish(),
    raw: z.string().default(""),
  }),
);

/** Every cell of every version in force: the values of a version are unpacked once, beside the cells of its form, whatever was filled in. */
export async function* observationRows(source: ReleaseSource): AsyncGenerator<DataRow> {
  const { snapshot, asOf, origin } = source;
  const forms = new Map<string, readonly z.infer<typeof cell>[]>();
  const heads = Prisma.sql`
    SELECT f.version_id::text, b.slug, b.kind::text, f.year, f.scope::text, f.number, f.template_id, f.is_historical, f.is_consistent
    FROM ${REAL_BODIES} JOIN ${inForce(asOf)} f ON f.body_id = b.id ORDER BY b.slug, f.year, f.scope`;
  for await (const batch of snapshot.batches(heads, 200)) {
    const versions = batch.map((row) => head.parse(row));
    const ids = versions.map(({ version_id }) => version_id);
    const contents = new Map(
      (
        await snapshot.all(Prisma.sql`
          SELECT v.id::text, v.template_sha256, w.format, v.values::text, ${EXPLAINED} AS explained
          FROM report_versions v JOIN template_wordings w ON w.sha256 = v.template_sha256 WHERE v.id = ANY(${ids}::uuid[])`)
      ).map((row) => {
        const one = content.parse(row);
        return [one.id, one];
      }),
    );
    const footnoted = new Set(
      (
        await snapshot.all(Prisma.sql`
          SELECT v.id::text AS version_id, n.place_key FROM report_versions v JOIN footnotes n ON n.report_id = v.report_id AND n.place_kind = 'cell'
          WHERE v.id = ANY(${ids}::uuid[]) AND NOT EXISTS (SELECT FROM footnote_withdrawals w WHERE w.footnote_id = n.id)`)
      ).map((row) => {
        const { version_id, place_key } = noted.parse(row);
        return `${version_id} ${place_key}`;
      }),
    );
    for (const version of versions) {
      const held = contents.get(version.version_id);
      if (held === undefined) throw new Error(`version ${version.version_id} is in force and not there`);
      let cells = forms.get(held.template_sha256);
      if (cells === undefined) {
        const found = await snapshot.all(Prisma.sql`
          SELECT cell_key, table_key, row_key, column_key, unit FROM template_cells WHERE template_sha256 = ${held.template_sha256} ORDER BY ordinal`);
        cells = found.map((row) => cell.parse(row));
        forms.set(held.template_sha256, cells);
      }
      const explained = new Set(
        held.explained === null ? [] : explainedIn(held.explained).map((remark) => remark.cell),
      );
      const values = given.parse(JSON.parse(held.values));
      const url = versionUrl(origin, version);
      const flags = versionFlags(version);
      const begins = templateById(version.template_id).years.from === version.year;
      for (const { cell_key: key, table_key, row_key, column_key, unit } of cells) {
        const value = values[key] ?? { status: "blank" as const, raw: "" };
        const isReported = value.status === "reported";
        yield [
          version.slug,
          String(version.year),
          version.scope,
          held.format,
          key,
          table_key,
          row_key,
          column_key,
          isReported ? (value.value ?? null) : null,
          isReported ? (value.unit ?? unit) : null,
          valueStatus(value.status),
          value.raw === "" ? null : value.raw,
          listed([
            ...(begins && BROKEN.has(`${version.template_id} ${key}`) ? ["break"] : []),
            ...flags,
            ...(footnoted.has(`${version.version_id} ${key}`) ? ["footnoted"] : []),
            ...(explained.has(key) ? ["explained"] : []),
          ]),
          String(version.number),
          `${url}#${key}`,
        ];
      }
    }
  }
}

/** Cells of a form that do not go on from the form before. */
const BROKEN: ReadonlySet<string> = new Set(
  CELL_CROSSWALK.filter(
    ({ relation, fromCell, toCell }) => toCell !== null && fromCell !== null && !joins(relation),
  ).map(({ toForm, toCell }) => `${toForm} ${toCell}`),
);
