import type { Localized } from "#lib/domain/localized.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import type { Measure, TemplateId } from "#lib/domain/templates/types.ts";
import { wording } from "#lib/domain/wording.ts";

/**
 * identical: same cells, same meaning. renamed: other words, same meaning. split and merged: rows were divided or put together, the
 * sum goes on. redefined: something else is counted. dropped and new: only one of the formats has it.
 */
export type Relation = "identical" | "renamed" | "split" | "merged" | "redefined" | "dropped" | "new";

export interface CrosswalkRow {
  readonly from: TemplateId;
  readonly to: TemplateId;
  readonly measure: Measure;
  readonly relation: Relation;
  /** What a reader must know, where the series does not simply go on. */
  readonly note: Localized | null;
}

const IDENTICAL: readonly Measure[] = [
  "newReceived",
  "newReceivedNaturalPerson",
  "carriedIn",
  "granted",
  "partiallyGranted",
  "denied",
  "unable",
  "unableNotHeld",
  "rejected",
  "resultTotal",
  "carriedOut",
  "reviewUpheld",
  "reviewCorrected",
  "reviewOther",
  "reviewPending",
  "reviewTotal",
  "directUpheld",
  "directCorrected",
  "directOther",
  "directPending",
  "directTotal",
  "afterReviewUpheld",
  "afterReviewCorrected",
  "afterReviewOther",
  "afterReviewPending",
  "afterReviewTotal",
];

const decisionsNote = wording(
  "2019年格式未写明“本年”，2020年及以前的数量有误把项目数当作决定数的情况。",
  "2019年格式未寫明「本年」，2020年及以前的數量有誤把項目數當作決定數的情況。",
  "The 2019 form did not say “this year”; in some reports up to 2020 the number of items was taken for that of decisions.",
);
const documentsNote = wording(
  "2021年起表式调整：此前为“本年新制作数量”，此后为“本年制发件数”，口径不同，不可直接比较。",
  "2021年起表式調整：此前為「本年新製作數量」，此後為「本年制發件數」，口徑不同，不可直接比較。",
  "The form changed in 2021: “newly made” before, “issued” since. They are not the same and cannot be compared directly.",
);
const since2021 = wording(
  "2021年起表式调整才有此项。",
  "2021年起表式調整才有此項。",
  "Only the form in use since 2021 has this item.",
);
const until2020 = wording(
  "2021年起的表式不再有此项。",
  "2021年起的表式不再有此項。",
  "The form in use since 2021 no longer has this item.",
);

const step = (measure: Measure, relation: Relation, note: Localized | null): CrosswalkRow => ({
  from: "gongkai-2019",
  to: "gongkai-2021",
  measure,
  relation,
  note,
});

/** How each measure goes over from one format to the next. Nothing is joined without a row: a new format brings its own. */
export const CROSSWALK: readonly CrosswalkRow[] = [
  ...IDENTICAL.map((measure) => step(measure, "identical", null)),
  step(
    "otherHandling",
    "split",
    wording(
      "2021年起“其他处理”由一行分为三行，合计可以比较。",
      "2021年起“其他處理”由一行分為三行，合計可以比較。",
      "From 2021 “other handling” is three rows in place of one; the sum can be compared.",
    ),
  ),
  step("otherUnpaidFee", "new", since2021),
  step("otherMisc", "new", since2021),
  step("regulations", "redefined", documentsNote),
  step("normativeIssued", "redefined", documentsNote),
  step("normativeRepealed", "new", since2021),
  step("normativeInForce", "new", since2021),
  step("licensingDecisions", "renamed", decisionsNote),
  step("penaltyDecisions", "renamed", decisionsNote),
  step("coercionDecisions", "renamed", decisionsNote),
  step("procurementItems", "dropped", until2020),
  step("procurementAmount", "dropped", until2020),
  step("feeAmount", "new", since2021),
];

const JOINED: readonly Relation[] = ["identical", "renamed", "split", "merged"];

/** Whether the figures on both sides of a change of format may stand in one series. */
export function joins(relation: Relation): boolean {
  return JOINED.includes(relation);
}

/** The formats in the order in which they follow each other. */
export const FORMATS: readonly TemplateId[] = TEMPLATES.map(({ id }) => id);

/** The reviewed row for a measure at a change of format; undefined where nobody has looked, and then nothing is joined. */
export function crosswalkRow(from: TemplateId, to: TemplateId, measure: Measure): CrosswalkRow | undefined {
  return CROSSWALK.find((row) => row.from === from && row.to === to && row.measure === measure);
}

/** Whether a measure's figures from two formats may be set against each other: every change of format between them has a row that joins. */
export function joinsBetween(one: TemplateId, other: TemplateId, measure: Measure): boolean {
  const [from, to] = [FORMATS.indexOf(one), FORMATS.indexOf(other)].toSorted((a, b) => a - b);
  if (one === other) return true;
  if (from === undefined || to === undefined || from < 0) return false;
  return FORMATS.slice(from, to).every((format, step) => {
    const next = FORMATS[from + step + 1];
    const row = next === undefined ? undefined : crosswalkRow(format, next, measure);
    return row !== undefined && joins(row.relation);
  });
}
