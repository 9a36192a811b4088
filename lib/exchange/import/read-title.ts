import { compactRange } from "./compact-label.ts";
import { foldText } from "./fold-text.ts";
import type { Layout, LayoutRow } from "./layout.ts";

export interface TitleReading {
  readonly title: string | null;
  readonly year: number | null;
  readonly organisation: string | null;
  /** Where the title stands; null where none was found. */
  readonly place: { readonly start: number; readonly end: number } | null;
  /** Years that the title and the statement of the period give, where they differ. */
  readonly years: readonly number[];
}

const YEAR =
  /(?<!\d)((?:19|20)\d\s?\d)\s*年?\s*度?|([二][〇零○oO][一二三四五六七八九〇零○][一二三四五六七八九〇零○])\s*年\s*度?/;
const REPORT = /(?:报告|年报|年度报|工作总结)(?:\s*[-_|(].{0,30})?$/;
const PERIOD = /(?:统计)?(?:期限|时限|周期|时间|起止).{0,12}?((?:19|20)\d{2})年1月1日.{0,14}?12月31日/;
const LEAD = /^[\s\f#*>|]*(?:标题\s*[:：]\s*|page\s*\d+\s*-\s*)?/i;
const LONGEST = 60;

/**
 * Finds the title before the first section, also broken over lines (洪泽区人民政府 / 2023 年政府信息公开工作年度报告), and takes
 * year and body from it. The period stated in the introduction gives the year where the title has none.
 */
export function readTitle(layout: Layout, before: number): TitleReading {
  const found = candidates(layout, before).sort((a, b) => b.score - a.score)[0] ?? null;
  const period = /\d/.test(layout.folded) ? periodYear(layout) : null;
  const title = found?.words ?? null;
  const inTitle = title === null ? null : yearOf(title.folded);
  const year = inTitle ?? period;
  const years = inTitle !== null && period !== null && inTitle !== period ? [inTitle, period] : [];
  return {
    title: title?.printed ?? null,
    year,
    years,
    organisation: title === null ? null : organisationOf(title.printed, title.folded),
    place: found?.place ?? null,
  };
}

interface Candidate {
  readonly words: { readonly printed: string; readonly folded: string };
  readonly place: { readonly start: number; readonly end: number };
  readonly score: number;
}

function candidates(layout: Layout, before: number): Candidate[] {
  const rows = layout.rows.filter(({ start, end, cells }) => start < before && end > start && cells === null);
  return rows.flatMap((_, index) =>
    [1, 2, 3].flatMap((count): readonly Candidate[] => {
      const lines = rows.slice(index, index + count);
      const candidate = lines.length === count ? candidateOf(layout, lines, before) : null;
      return candidate === null ? [] : [{ ...candidate, score: candidate.score - index * 0.01 }];
    }),
  );
}

function candidateOf(layout: Layout, lines: readonly LayoutRow[], before: number): Candidate | null {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return null;
  const lead = LEAD.exec(layout.folded.slice(first.start, first.end))?.[0].length ?? 0;
  const start = first.start + lead;
  const end = Math.min(last.end, before, start + sentenceEnd(layout.folded.slice(start, last.end)));
  const join = (text: string) =>
    text
      .replace(/[\s\f]+/g, " ")
      .replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/g, "")
      .trim();
  const printed = join(layout.text.slice(start, end));
  const folded = foldText(printed);
  const words = { printed, folded };
  if (folded.length > LONGEST || folded.length < 6 || /[，。；]/.test(folded) || !REPORT.test(folded))
    return null;
  const score =
    (/信息公开/.test(folded) ? 3 : 0) +
    (YEAR.test(folded) ? 3 : 0) +
    (/年度?(?:工作)?报告/.test(folded) ? 1 : 0) +
    (organisationOf(folded, folded) !== null ? 2 : 0) +
    (/^(?:当前位置|首页|来源|附件|《|关于|名称)/.test(folded) ? -4 : 0) -
    0.3 * lines.length;
  return { words, place: { start, end }, score };
}

/** A title that runs into the first paragraph ends with 报告. */
function sentenceEnd(folded: string): number {
  const report = /年度?(?:政府信息公开|工作){0,2}报告|信息公开(?:工作)?(?:年报|总结)/.exec(folded);
  if (report === null) return folded.length;
  const end = report.index + report[0].length;
  return /^\s*[-_|(][^，。]{1,30}$/.test(folded.slice(end)) ? folded.length : end;
}

function yearOf(folded: string): number | null {
  const match = YEAR.exec(folded);
  if (match === null) return null;
  if (match[1] !== undefined) return Number(match[1].replace(/\s/g, ""));
  const digits = [...(match[2] ?? "")].map((numeral) =>
    "〇一二三四五六七八九".indexOf(numeral.replace(/[零○oO]/, "〇")),
  );
  return digits.includes(-1) ? null : Number(digits.join(""));
}

function periodYear(layout: Layout): number | null {
  const close = layout.folded.slice(0, 40_000).replace(/\s+/g, "");
  const match = PERIOD.exec(close);
  return match?.[1] === undefined ? null : Number(match[1]);
}

/** The body before the year, or between the year and 政府信息公开. Spaces inside are dropped, the script is kept. */
function organisationOf(printed: string, folded: string): string | null {
  const match = YEAR.exec(folded);
  const subject = /(?:政府信息公开|政务公开|信息公开|政府信息|年度报告|年报|报告)/.exec(folded);
  if (subject === null) return null;
  const from = match === null || match.index > 0 ? 0 : match[0].length;
  const to = match !== null && match.index > 0 ? Math.min(match.index, subject.index) : subject.index;
  const name = printed
    .slice(from, to)
    .replace(/[\s：:]+/g, "")
    .replace(/(?:关于|的)$/, "");
  return compactRange(folded, from, to).text.length >= 2 ? name : null;
}
