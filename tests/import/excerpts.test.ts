import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { foldText } from "#lib/exchange/import/fold-text.ts";
import { ImportRefused } from "#lib/exchange/import/import-refused.ts";
import { layOut } from "#lib/exchange/import/lay-out.ts";
import { readReport } from "#lib/exchange/import/read-report.ts";
import { readTitle } from "#lib/exchange/import/read-title.ts";

/** Openings of published reports, cut off somewhere, with what a person read in them. */
const EXCERPTS = join(import.meta.dirname, "../../../shared/corpus/excerpts.jsonl");

interface Excerpt {
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  readonly year: number;
  readonly text: string;
  readonly tables: Readonly<Record<string, Readonly<Record<string, unknown>>>> | null;
}

const excerpts: readonly Excerpt[] = existsSync(EXCERPTS)
  ? readFileSync(EXCERPTS, "utf8")
      .trim()
      .split("\n")
      .map((line): Excerpt => JSON.parse(line))
  : [];
if (excerpts.length === 0) console.warn(`Skipped: no excerpts in ${EXCERPTS}`);

const ITEMS = {
  licence: "admin_licensing",
  punishment: "admin_penalty",
  coercion: "admin_coercion",
} as const;
const COUNTS: Readonly<Record<string, readonly string[]>> = {
  table2: ["issued", "repealed", "in_force"],
  table2_2019: ["made", "published", "published_total"],
};
const REQUESTS = { new: "new_received", carried_in: "carried_in", disclosed: "granted" } as const;
const APPLICANTS = [
  "natural_person",
  "commercial_enterprise",
  "research_institution",
  "social_welfare_org",
  "legal_service_org",
  "other_org",
  "total",
];

/** The figures of an excerpt by cell, as far as they stand in a table. */
function figuresOf({ tables }: Excerpt): ReadonlyMap<string, unknown> {
  const figures = new Map<string, unknown>();
  const put = (row: string, columns: readonly string[], values: unknown) => {
    for (const [index, value] of (Array.isArray(values) ? values : []).entries())
      figures.set(`${row}.${columns[index]}`, value);
  };
  for (const [table, columns] of Object.entries(COUNTS)) {
    put("t2.regulations", columns, tables?.[table]?.regulations);
    put("t2.normative_documents", columns, tables?.[table]?.normative);
  }
  for (const [name, row] of Object.entries(ITEMS)) {
    put(`t2.${row}`, ["items_last_year", "items_change", "decisions"], tables?.table2_2019?.[name]);
    put(`t2.${row}`, ["decisions"], [tables?.table2?.[name]]);
  }
  for (const [name, row] of Object.entries(REQUESTS))
    put(`t3.${row}`, APPLICANTS, tables?.table3_rows?.[name]);
  return figures;
}

describe.skipIf(excerpts.length === 0)("the openings of many bodies' reports", () => {
  it.each(excerpts.map((excerpt) => [excerpt.title, excerpt] as const))(
    "%s gives year and body where its title has them",
    (title, { year, organisation, text }) => {
      const layout = layOut({ name: "节选", kind: "text", content: `${title}\n${text}` });
      const read = readTitle(layout, layout.text.length);
      if (/20\d\d/.test(title) && /报/.test(foldText(title))) expect(read.year).toBe(year);
      if (read.organisation === null) return;
      const body = foldText(read.organisation);
      expect(foldText(title).replace(/\s/g, "")).toContain(body);
      expect(foldText(organisation)).toContain(body.replace("人民政府", "").slice(-2));
    },
  );

  it.each(
    excerpts.filter(({ tables }) => tables !== null).map((excerpt) => [excerpt.title, excerpt] as const),
  )("%s is never read as other figures than it has", (title, excerpt) => {
    try {
      const { cells } = readReport({ name: "节选", kind: "text", content: `${title}\n${excerpt.text}` });
      for (const [key, value] of figuresOf(excerpt)) {
        const found = cells[key]?.value;
        if (found?.status === "reported" && value !== undefined) expect(Number(found.value), key).toBe(value);
      }
    } catch (error) {
      // Some are cut off so early that nothing tells the form.
      if (!(error instanceof ImportRefused)) throw error;
    }
  });
});
