import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CellValue } from "#lib/domain/reports/types.ts";
import { templateForYear } from "#lib/domain/templates/registry.ts";
import type { CellKey } from "#lib/domain/templates/types.ts";
import { figuresToValues } from "#prisma/seed/published/figures-to-values.ts";
import { PUBLISHED } from "#prisma/seed/published/reports.ts";

/** Published reports as other people read them. They are not ours to publish, so a checkout may lack them. */
const SHARED = join(import.meta.dirname, "../../../shared");
const isThere = existsSync(SHARED);
if (!isThere) console.warn(`Skipped: no transcriptions of published reports in ${SHARED}`);

const CORPUS: Readonly<Record<string, string>> = {
  "440311 2019": "guangming-2019",
  "321300 2023": "suqian-2023",
  "320813 2023": "hongze-2023",
  "shuyang-fagaiju 2023": "shuyang-drc-2023",
  "pingtan 2019": "pingtan-2019",
  "pingtan 2021": "pingtan-2021",
  "pingtan 2025": "pingtan-2025",
  "shanghai-bangongting 2025": "shanghai-office-2025",
  "shanghai-kewei 2024": "shanghai-kewei-2024",
};
const FIXTURES: Readonly<Record<string, string>> = {
  "440311 2019": "guangming-2019",
  "321300 2023": "suqian-2023",
  "321300 2024": "suqian-2024",
  "321322 2025": "shuyang-2025",
  "320800 2024": "huaian-2024",
  "shanghai-bangongting 2019": "shanghai-office-2019",
  "shanghai-bangongting 2025": "shanghai-office-2025",
  "shanghai-kewei 2024": "stcsm-2024",
};
const IN_YUAN: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };

/** What the seed says of a report, cell by cell. */
function seeded(key: string): Readonly<Record<CellKey, CellValue>> {
  const [slug, year] = key.split(" ");
  const seed = PUBLISHED.find((each) => each.slug === slug && each.year === Number(year));
  if (seed === undefined) throw new Error(`${key} is not seeded`);
  return figuresToValues(templateForYear(seed.year), seed.figures);
}

/** A figure as others note it: null for a blank, money in the given unit. */
function noted(value: CellValue | undefined, unit: string | undefined): number | null {
  if (value?.status !== "reported") return null;
  const factor =
    unit === undefined || value.unit === null ? 1 : (IN_YUAN[value.unit] ?? 1) / (IN_YUAN[unit] ?? 1);
  return Number((Number(value.value) * factor).toFixed(6));
}

describe.skipIf(!isThere)("the published figures of the seed", () => {
  it.each(Object.entries(CORPUS))("%s are those of the corpus", (key, name) => {
    const values = seeded(key);
    const path = join(SHARED, `corpus/${name}.expected.json`);
    const { cells }: { cells: Record<string, { value: number | null; unit?: string }> } = JSON.parse(
      readFileSync(path, "utf8"),
    );
    for (const [cell, { value, unit }] of Object.entries(cells)) {
      expect(noted(values[cell], unit), `${name} ${cell}`).toBe(value);
    }
  });

  it.each(Object.entries(FIXTURES))("%s are those of the fixtures", (key, id) => {
    const values = seeded(key);
    const { reports }: { reports: { id: string; cells: Record<string, number | null> }[] } = JSON.parse(
      readFileSync(join(SHARED, "domain/fixtures.json"), "utf8"),
    );
    const cells = reports.find((report) => report.id === id)?.cells ?? {};
    expect(Object.keys(cells).length).toBeGreaterThan(100);
    for (const [cell, value] of Object.entries(cells)) {
      const unit = cell === "t2.gov_procurement.amount" ? "万元" : undefined;
      expect(noted(values[cell], unit), `${id} ${cell}`).toBe(value);
    }
  });

  it("are all compared with something", () => {
    const compared = new Set([...Object.keys(CORPUS), ...Object.keys(FIXTURES)]);
    expect(PUBLISHED.map(({ slug, year }) => `${slug} ${year}`).filter((key) => !compared.has(key))).toEqual(
      [],
    );
  });
});
