import type { WriteSheet } from "hucre/xlsx";
import { ruleById } from "#lib/domain/rules/registry.ts";
import type { CellKey, Relation, Template, Term } from "#lib/domain/templates/types.ts";
import {
  addressOf,
  argumentsOf,
  type CellPlace,
  type CellPlaces,
  sideFormula,
} from "../../workbook/total-formula.ts";
import { COLOURS } from "./look.ts";

type ConditionalRules = NonNullable<WriteSheet["conditionalRules"]>;

/** Money has at most six decimals; what is smaller than that comes of binary fractions. */
const SMALLEST = "0.0000001";
const SIGNS: Readonly<Record<Relation["relation"], (left: string, right: string) => string>> = {
  "=": (left, right) => `ABS((${left})-(${right}))>${SMALLEST}`,
  "<=": (left, right) => `(${left})-(${right})>${SMALLEST}`,
  ">=": (left, right) => `(${right})-(${left})>${SMALLEST}`,
};

/**
 * The checks of a sheet as colours: values that are no whole number from 0, and every relation of the form whose figures are all there.
 * Relations with last year look at its figures beside the table.
 */
export function checkFormats(
  { template }: { readonly template: Template },
  places: CellPlaces,
  lastYear: CellPlaces,
): ConditionalRules {
  const wrongValues = [...places].flatMap(([key, place]) => {
    const formula = wrongValue(template, key, addressOf(place));
    return formula === null ? [] : [{ range: addressOf(place), formula, look: ERROR }];
  });
  const broken = template.relations.flatMap((relation) => {
    const place = placeOfFinding(relation, places);
    const formula = place === null ? null : brokenRelation(relation, places, lastYear);
    if (place === null || formula === null) return [];
    const severity = ruleById(relation.rule)?.severity;
    return [{ range: addressOf(place), formula, look: severity === "error" ? ERROR : WARN }];
  });
  return [...wrongValues, ...broken].map(({ range, formula, look }, index) => ({
    type: "expression",
    priority: index + 1,
    range,
    formula,
    style: look,
  }));
}

function wrongValue(template: Template, key: CellKey, address: string): string | null {
  switch (template.cellByKey.get(key)?.valueType) {
    case "count":
      return `AND(ISNUMBER(${address}),OR(${address}<0,${address}<>INT(${address})))`;
    case "signed_count":
      return `AND(ISNUMBER(${address}),${address}<>INT(${address}))`;
    case "money":
      return `AND(ISNUMBER(${address}),${address}<0)`;
    case undefined:
      return null;
  }
}

/** Where the checks on the page show it too: at the total, else at the first cell. */
function placeOfFinding({ total, left }: Relation, places: CellPlaces): CellPlace | null {
  const first = left.find(({ year }) => year === "this");
  return places.get(total ?? first?.cell ?? "") ?? null;
}

function brokenRelation(relation: Relation, places: CellPlaces, lastYear: CellPlaces): string | null {
  const terms = [...relation.left, ...relation.right];
  const isOfTwoYears = terms.some(({ year }) => year === "previous");
  // Last year's cells get names of their own, so that one map tells both years apart.
  const all = isOfTwoYears ? new Map([...places, ...[...lastYear].map(ofLastYear)]) : places;
  const named = (side: readonly Term[]) =>
    side.map((term) => (term.year === "previous" ? { ...term, cell: lastYearKey(term.cell) } : term));
  const left = sideFormula(named(relation.left), all);
  const right = sideFormula(named(relation.right), all);
  const parts = argumentsOf(named(terms), all);
  if (left === null || right === null || parts === null) return null;
  return `AND(COUNT(${parts})=${terms.length},${SIGNS[relation.relation](left, right)})`;
}

function ofLastYear([key, place]: readonly [CellKey, CellPlace]): readonly [CellKey, CellPlace] {
  return [lastYearKey(key), place];
}

function lastYearKey(key: CellKey): CellKey {
  return `previous ${key}`;
}

const ERROR = tint(COLOURS.errorTint, COLOURS.error);
const WARN = tint(COLOURS.warnTint, COLOURS.warn);

function tint(ground: string, ink: string): NonNullable<ConditionalRules[number]["style"]> {
  return {
    font: { bold: true, color: { rgb: ink } },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: ground }, bgColor: { rgb: ground } },
  };
}
