import Big from "big.js";
import type { CellDefinition, CellKey, Relation, Template, Term } from "#lib/domain/templates/types.ts";
import { canonicalDecimal } from "./canonical-decimal.ts";
import { emptyContent, type ReportBeginning } from "./empty-content.ts";
import { parseCell } from "./parse-cell.ts";
import { type Chance, seededChance } from "./seeded-chance.fixture.ts";
import { soundTexts } from "./sound-texts.fixture.ts";
import type { CellValue, ReportContent } from "./types.ts";

type Figures = Map<CellKey, Big>;

const PASSES = 50;

/**
 * A complete report of any format with made-up figures that satisfy every relation of this year. The same seed gives
 * the same content. Throws when it cannot satisfy the format: then either the format or this generator is wrong.
 */
export function consistentContent(
  template: Template,
  seed: number,
  beginning: ReportBeginning = { name: "演示市某某区人民政府", year: template.years.from },
): ReportContent {
  const chance = seededChance(seed);
  const sums = template.relations.filter(({ total }) => total !== null);
  const others = template.relations.filter(
    ({ total, left, right }) => total === null && isOfThisYear(left, right),
  );
  const totals = new Set(sums.map(({ total }) => total));
  const figures: Figures = new Map(template.cells.map((cell) => [cell.key, madeUpFigure(cell, chance)]));

  for (let pass = 0; pass < PASSES; pass++) {
    settleTotals(sums, figures);
    const broken = [...sums, ...others].filter((relation) => !holds(relation, figures));
    if (broken.length === 0) return fill(template, figures, beginning, chance);
    for (const relation of others) mend(relation, figures, totals, chance);
  }
  throw new Error(`No consistent content found for ${template.id} from seed ${seed}`);
}

function isOfThisYear(left: readonly Term[], right: readonly Term[]): boolean {
  return [...left, ...right].every(({ year }) => year === "this");
}

/** Many zeros, some small figures, few large ones, as in real reports. */
function madeUpFigure(cell: CellDefinition, chance: Chance): Big {
  const size = chance.pick([0, 0, 0, 9, 9, 120, 4000]);
  const whole = cell.valueType === "signed_count" ? chance.between(-size, size) : chance.between(0, size);
  if (cell.valueType !== "money" || cell.maxDecimals === 0) return new Big(whole);
  const scale = new Big(10).pow(chance.between(0, cell.maxDecimals));
  return new Big(whole).plus(new Big(chance.between(0, Number(scale) - 1)).div(scale));
}

/** Sums of sums need as many rounds as they are nested. */
function settleTotals(sums: readonly Relation[], figures: Figures): void {
  for (let round = 0; round < sums.length; round++) {
    let isSettled = true;
    for (const { total, right } of sums) {
      if (total === null) continue;
      const sum = amountOf(right, figures);
      if (figures.get(total)?.eq(sum)) continue;
      figures.set(total, sum);
      isSettled = false;
    }
    if (isSettled) return;
  }
}

/** Raises a cell of the side that is too small; a total is never touched, it follows from its parts. */
function mend(
  relation: Relation,
  figures: Figures,
  totals: ReadonlySet<CellKey | null>,
  chance: Chance,
): void {
  if (holds(relation, figures)) return;
  const gap = amountOf(relation.left, figures).minus(amountOf(relation.right, figures));
  const small = gap.lt(0) ? relation.left : relation.right;
  const free = small.filter(({ cell, sign }) => sign === 1 && !totals.has(cell));
  const [first, ...more] = free;
  if (first === undefined) return;
  const { cell } = chance.pick([first, ...more]);
  figures.set(cell, (figures.get(cell) ?? new Big(0)).plus(gap.abs()));
}

function amountOf(terms: readonly Term[], figures: Figures): Big {
  return terms.reduce(
    (sum, { cell, sign }) => sum.plus((figures.get(cell) ?? new Big(0)).times(sign)),
    new Big(0),
  );
}

function holds({ left, relation, right }: Relation, figures: Figures): boolean {
  const [one, other] = [amountOf(left, figures), amountOf(right, figures)];
  switch (relation) {
    case "=":
      return one.eq(other);
    case "<=":
      return one.lte(other);
    case ">=":
      return one.gte(other);
  }
}

function fill(
  template: Template,
  figures: Figures,
  beginning: ReportBeginning,
  chance: Chance,
): ReportContent {
  const values = template.cells.map((cell): [CellKey, CellValue] => {
    const figure = canonicalDecimal(figures.get(cell.key) ?? 0);
    const unit = cell.valueType === "money" && cell.unit === null ? chance.pick(["元", "万元", "亿元"]) : "";
    const plus = cell.valueType === "signed_count" && !/^(?:-|0$)/.test(figure) ? "+" : "";
    return [cell.key, parseCell(cell, `${plus}${figure}${unit}`)];
  });
  const empty = emptyContent(template, beginning);
  return {
    ...empty,
    values: Object.fromEntries(values),
    texts: soundTexts(template, empty.texts.intro ?? ""),
  };
}
