import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";
import { type FormatChange, formatChanges } from "./format-changes.ts";
import { POPULATION_REVISIONS, type PopulationRevision } from "./population-revisions.ts";
import type { Indicator } from "./types.ts";

/** form 表式调整, body 机构变动, census 人口普查修订. */
export const BREAK_CAUSES = ["form", "body", "census"] as const;
export type BreakCause = (typeof BREAK_CAUSES)[number];

/** What happened to a body whose figures are shown: it took over from another, came of one, or was dissolved and nobody came after it. */
export type BodyChange =
  | {
      readonly kind: "renamed" | "merged" | "split" | "transferred";
      /** ISO day. */
      readonly on: string;
      readonly from: { readonly name: Localized };
      readonly to: { readonly name: Localized };
    }
  | {
      readonly kind: "dissolved";
      /** ISO day, the last on which it was there. */
      readonly on: string;
      readonly of: { readonly name: Localized };
    };

/** A year from which on a series is another one, or is to be read with a note. */
export interface SeriesBreak extends FormatChange {
  readonly causes: readonly BreakCause[];
  /** 2021表式调整: for the line in a drawing and the rule in a table. */
  readonly label: Localized;
}

const CAUSE_WORDS: Readonly<Record<BreakCause, Localized>> = {
  form: wording("表式调整", "表式調整", "form changed"),
  body: wording("机构变动", "機構變動", "body changed"),
  census: wording("人口普查修订", "人口普查修訂", "census revision"),
};

interface Circumstances {
  readonly years: { readonly from: number; readonly to: number };
  /** Of the body or bodies whose series it is. */
  readonly bodyChanges?: readonly BodyChange[];
  readonly populationRevisions?: readonly PopulationRevision[];
}

/** Everything that breaks an indicator's series within some years, whatever the cause, oldest first and one entry for each year. */
export function seriesBreaks(
  indicator: Indicator,
  { years, bodyChanges = [], populationRevisions = POPULATION_REVISIONS }: Circumstances,
): readonly SeriesBreak[] {
  return breaksOf(
    [
      ...formatChanges(indicator, years).map((change) => ({ ...change, cause: "form" as const })),
      ...bodyChanges.map((change) => ({ change, cause: "body" as const })),
      ...(indicator.kind === "per_10k" ? populationRevisions : []).map(({ year, note }) => ({
        year,
        isBreak: true,
        notes: [note],
        cause: "census" as const,
      })),
    ],
    years,
  );
}

type Cause =
  | (FormatChange & { readonly cause: "form" | "census" })
  | { readonly cause: "body"; readonly change: BodyChange };

/** Several causes by years. */
export function breaksOf(
  all: readonly Cause[],
  years: { readonly from: number; readonly to: number },
): readonly SeriesBreak[] {
  const found = all
    .map((one) => (one.cause === "body" ? { ...ofBody(one.change), cause: one.cause } : one))
    .filter(({ year }) => years.from < year && year <= years.to);
  return [...new Set(found.map(({ year }) => year))]
    .toSorted((a, b) => a - b)
    .map((year) => {
      const here = found.filter((one) => one.year === year);
      const causes = BREAK_CAUSES.filter((cause) => here.some((one) => one.cause === cause));
      return {
        year,
        isBreak: here.some(({ isBreak }) => isBreak),
        notes: here.flatMap(({ notes }) => notes),
        causes,
        label: labelOf(year, causes),
      };
    });
}

/** The first year that is about the body after its change: what a report says is as at 31 December. */
function ofBody(change: BodyChange): FormatChange {
  const year = Number(change.on.slice(0, 4));
  return {
    year: change.kind === "dissolved" && change.on.endsWith("-12-31") ? year + 1 : year,
    // A new name is the same body.
    isBreak: change.kind !== "renamed",
    notes: [bodyNote(change)],
  };
}

function labelOf(year: number, causes: readonly BreakCause[]): Localized {
  const join = (locale: keyof Localized, comma: string) =>
    causes.map((cause) => CAUSE_WORDS[cause][locale]).join(comma);
  return wording(
    `${year}年${join("zh-Hans", "、")}`,
    `${year}年${join("zh-Hant", "、")}`,
    `${year}: ${join("en", ", ")}`,
  );
}

function bodyNote(change: BodyChange): Localized {
  const { kind, on } = change;
  if (kind === "dissolved") {
    const { name } = change.of;
    return wording(
      `${name["zh-Hans"]}于${on}撤销，此后没有报告。`,
      `${name["zh-Hant"]}於${on}撤銷，此後沒有報告。`,
      `${name.en} was dissolved on ${on}: there are no reports after that.`,
    );
  }
  const [a, b] = [change.from.name, change.to.name];
  switch (kind) {
    case "renamed":
      return wording(
        `${on}，${a["zh-Hans"]}更名为${b["zh-Hans"]}，数据前后相连。`,
        `${on}，${a["zh-Hant"]}更名為${b["zh-Hant"]}，數據前後相連。`,
        `${a.en} was renamed ${b.en} on ${on}; the series goes on.`,
      );
    case "merged":
      return wording(
        `${on}，${a["zh-Hans"]}并入${b["zh-Hans"]}，前后不可直接比较。`,
        `${on}，${a["zh-Hant"]}併入${b["zh-Hant"]}，前後不可直接比較。`,
        `${a.en} was merged into ${b.en} on ${on}: figures before and after cannot be compared directly.`,
      );
    case "split":
      return wording(
        `${on}，${b["zh-Hans"]}由${a["zh-Hans"]}分设，前后不可直接比较。`,
        `${on}，${b["zh-Hant"]}由${a["zh-Hant"]}分設，前後不可直接比較。`,
        `${b.en} was split off from ${a.en} on ${on}: figures before and after cannot be compared directly.`,
      );
    case "transferred":
      return wording(
        `${on}，${a["zh-Hans"]}的职能划转至${b["zh-Hans"]}，前后不可直接比较。`,
        `${on}，${a["zh-Hant"]}的職能劃轉至${b["zh-Hant"]}，前後不可直接比較。`,
        `Duties of ${a.en} went to ${b.en} on ${on}: figures before and after cannot be compared directly.`,
      );
  }
}
