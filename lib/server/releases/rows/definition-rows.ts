import "server-only";
import { z } from "zod";
import { CELL_CROSSWALK } from "#lib/domain/crosswalk/registry.ts";
import { joins } from "#lib/domain/crosswalk/relation.ts";
import { INDICATORS, VARIANTS } from "#lib/domain/indicators/registry.ts";
import { seriesBreaks } from "#lib/domain/indicators/series-breaks.ts";
import type { DataRow } from "#lib/domain/releases/data-set.ts";
import { SUCCESSION_KINDS } from "#lib/domain/succession/succession.ts";
import { TEMPLATES, templateById } from "#lib/domain/templates/registry.ts";
import { MEASURES } from "#lib/domain/templates/types.ts";
import { wording } from "#lib/domain/wording.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { listed, REAL_BODIES, type ReleaseSource } from "../release-source.ts";

/** Every cell of every form, every measure and every indicator. */
export async function* dictionaryRows(): AsyncGenerator<DataRow> {
  for (const { format, cells } of TEMPLATES)
    for (const { key, label, valueType, unit, help } of cells)
      yield [
        ...[
          "cell",
          format,
          key,
          label["zh-Hans"],
          label["zh-Hant"],
          label.en,
          valueType,
          unit,
          null,
          null,
          null,
        ],
        ...[help?.["zh-Hans"] ?? null, help?.["zh-Hant"] ?? null, help?.en ?? null],
      ];
  for (const { format, measures } of TEMPLATES)
    for (const measure of MEASURES) {
      const cells = measures[measure];
      if (cells === undefined) continue;
      yield [
        ...["measure", format, measure, measure, measure, measure, null, null, listed(cells), null, null],
        ...[null, null, null],
      ];
    }
  for (const indicator of [...INDICATORS, ...VARIANTS]) {
    const { id, name, definition, kind, numerator } = indicator;
    yield [
      ...["indicator", null, id, name["zh-Hans"], name["zh-Hant"], name.en, kind],
      kind === "rate" || kind === "growth" ? "%" : indicator.unit["zh-Hans"],
      listed(numerator),
      kind === "rate" ? listed(indicator.denominator) : kind === "per_10k" ? "residents" : null,
      kind === "count" ? null : String(indicator.minimumBase),
      ...[definition["zh-Hans"], definition["zh-Hant"], definition.en],
    ];
  }
}

/** What became of every cell at every change of form. */
export async function* crosswalkRows(): AsyncGenerator<DataRow> {
  for (const { fromForm, toForm, fromCell, toCell, relation, reviewedBy, reviewedOn, note } of CELL_CROSSWALK)
    yield [
      ...[templateById(fromForm).format, templateById(toForm).format, fromCell, toCell],
      ...[relation, String(joins(relation)), reviewedBy["zh-Hans"], reviewedOn],
      ...[note?.["zh-Hans"] ?? null, note?.["zh-Hant"] ?? null, note?.en ?? null],
    ];
}

const change = z.object({
  slug: z.string(),
  kind: z.enum(SUCCESSION_KINDS),
  on: z.string(),
  from_hans: z.string(),
  from_hant: z.string(),
  from_en: z.string(),
  to_hans: z.string(),
  to_hant: z.string(),
  to_en: z.string(),
});

/** Every year from which on an indicator, or a body, is another series or is to be read with a note. */
export async function* breakRows({ snapshot, day }: ReleaseSource): AsyncGenerator<DataRow> {
  const years = { from: 2018, to: Number(day.slice(0, 4)) };
  for (const indicator of [...INDICATORS, ...VARIANTS])
    for (const one of seriesBreaks(indicator, { years })) yield breakRow(indicator.code, null, one);
  const query = Prisma.sql`
    SELECT b.slug, s.kind::text, s.on::text, f.name_zh_hans AS from_hans, f.name_zh_hant AS from_hant, f.name_en AS from_en,
      t.name_zh_hans AS to_hans, t.name_zh_hant AS to_hant, t.name_en AS to_en
    FROM ${REAL_BODIES} JOIN body_successions s ON b.id IN (s.from_id, s.to_id)
    JOIN bodies f ON f.id = s.from_id JOIN bodies t ON t.id = s.to_id ORDER BY b.slug, s.on, s.id`;
  const [first] = INDICATORS;
  if (first === undefined) return;
  for await (const batch of snapshot.batches(query))
    for (const found of batch) {
      const row = change.parse(found);
      const bodyChanges = [
        {
          ...{ kind: row.kind, on: row.on },
          from: { name: wording(row.from_hans, row.from_hant, row.from_en) },
          to: { name: wording(row.to_hans, row.to_hant, row.to_en) },
        },
      ];
      const year = Number(row.on.slice(0, 4));
      const own = seriesBreaks(first, { years: { from: year - 1, to: year }, bodyChanges });
      for (const one of own.filter(({ causes }) => causes.includes("body")))
        yield breakRow(null, row.slug, { ...one, causes: ["body"], notes: one.notes.slice(-1) });
    }
}

function breakRow(
  metric: string | null,
  org: string | null,
  { year, causes, isBreak, notes }: ReturnType<typeof seriesBreaks>[number],
): DataRow {
  return [
    ...[metric, org, String(year), causes.join(";"), String(isBreak)],
    ...(["zh-Hans", "zh-Hant", "en"] as const).map((locale) =>
      notes.map((note) => note[locale]).join(locale === "en" ? " " : ""),
    ),
  ];
}
