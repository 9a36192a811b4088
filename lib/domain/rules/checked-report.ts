import Big from "big.js";
import { plainText } from "#lib/domain/narrative/plain-text.ts";
import { type FeeStatement, readFee } from "#lib/domain/narrative/read-fee.ts";
import { moneyInYuan, numberOf } from "#lib/domain/reports/cell-amount.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import type {
  CellKey,
  Measure,
  Relation,
  SectionDefinition,
  Template,
  TextKey,
} from "#lib/domain/templates/types.ts";
import type { RuleInput } from "./types.ts";

/** One year's figures of a body, looked up by cell and by what they measure. */
export interface CheckedYear {
  readonly template: Template;
  readonly content: ReportContent;
  /** The figure of a cell in its own unit, money in yuan; null where there is no figure. A blank is never 0. */
  readonly amount: (cell: CellKey) => Big | null;
  /** The sum of a measure's cells; null where the format has none or a figure is missing. */
  readonly measure: (measure: Measure) => Big | null;
}

/** A report as rules see it. What is costly to read is read once, and only if a rule asks for it. */
export interface CheckedReport extends Omit<RuleInput, "previous">, CheckedYear {
  readonly previous: CheckedYear | null;
  readonly relationsOf: (rule: string) => readonly Relation[];
  readonly textSections: readonly SectionDefinition[];
  /** A text for comparing: in simplified characters, ordinary width, without white space. */
  readonly plain: (key: TextKey) => string;
  /** The section for what else must be reported, where the fee belongs: the last text section of a format. */
  readonly otherMatters: SectionDefinition | null;
  readonly fee: () => FeeStatement;
}

export function readForChecks(input: RuleInput): CheckedReport {
  const { template, content, subject, previous } = input;
  const textSections = template.sections.filter((section) => section.content === "text");
  const otherMatters = textSections.at(-1) ?? null;
  const plain = once((key: TextKey) => plainText(content.texts[key] ?? ""));
  const fee = once((key: TextKey) => readFee(content.texts[key] ?? ""));
  const relations = relationsByRule(template);
  return {
    ...readYear(template, content),
    subject,
    previous: previous === null ? null : readYear(previous.template, previous.content),
    relationsOf: (rule) => relations.get(rule) ?? [],
    textSections,
    plain,
    otherMatters,
    fee: () => fee(otherMatters?.key ?? ""),
  };
}

function readYear(template: Template, content: ReportContent): CheckedYear {
  const amount = once((cell: CellKey) => {
    const value = content.values[cell];
    const figure = numberOf(value);
    // Nothing is nothing in any unit.
    if (figure === null || figure.eq(0) || template.cellByKey.get(cell)?.valueType !== "money") return figure;
    return moneyInYuan(value);
  });
  const measure = (name: Measure): Big | null => {
    const cells = template.measures[name];
    if (cells === undefined || cells.length === 0) return null;
    let sum = new Big(0);
    for (const cell of cells) {
      const part = amount(cell);
      if (part === null) return null;
      sum = sum.plus(part);
    }
    return sum;
  };
  return { template, content, amount, measure };
}

function once<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = read(key);
      known.set(key, value);
    }
    return value;
  };
}

const grouped = new WeakMap<Template, ReadonlyMap<string, readonly Relation[]>>();

function relationsByRule(template: Template): ReadonlyMap<string, readonly Relation[]> {
  const known = grouped.get(template);
  if (known !== undefined) return known;
  const relations = new Map<string, Relation[]>();
  for (const relation of template.relations) {
    const same = relations.get(relation.rule);
    if (same === undefined) relations.set(relation.rule, [relation]);
    else same.push(relation);
  }
  grouped.set(template, relations);
  return relations;
}
