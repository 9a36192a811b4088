import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";
import {
  problemsOfResidents,
  type ResidentsEntry,
  type ResidentsField,
  residentsEntry,
} from "./residents-entry.ts";

/** What a list of residents says, and on which of its lines it cannot be taken. A list with a problem is not taken at all. */
export interface ReadResidents {
  readonly entries: readonly (ResidentsEntry & { readonly line: number })[];
  readonly problems: readonly { readonly line: number; readonly message: Localized }[];
}

const COLUMNS: readonly (readonly [ResidentsField, readonly string[]])[] = [
  ["body", ["代码", "代碼", "地址代码", "code", "body", "org", "slug"]],
  ["year", ["年份", "年度", "year"]],
  ["residents", ["常住人口", "人口", "residents", "population"]],
  ["source", ["来源", "來源", "source"]],
];
/** So many lines are more than any jurisdiction has areas and years. */
const MOST_LINES = 50_000;

/** Reads the lines of a table with a line of headings, in whatever order its columns stand. */
export function readResidents(lines: readonly (readonly string[])[], thisYear: number): ReadResidents {
  const [headings = [], ...rest] = lines;
  const places = COLUMNS.map(
    ([field, names]) =>
      [field, headings.findIndex((heading) => names.includes(heading.trim().toLowerCase()))] as const,
  );
  if (places.some(([, index]) => index < 0)) return refused(1, HEADINGS);
  if (rest.length > MOST_LINES) return refused(MOST_LINES + 1, TOO_LONG);
  const at = (line: readonly string[], wanted: ResidentsField) =>
    line[places.find(([field]) => field === wanted)?.[1] ?? -1] ?? "";
  const typed = rest
    .map((line, index) => ({
      line: index + 2,
      body: at(line, "body"),
      year: at(line, "year"),
      residents: at(line, "residents"),
      source: at(line, "source"),
    }))
    .filter(({ line: _line, ...fields }) => Object.values(fields).some((field) => field.trim() !== ""));
  if (typed.length === 0) return refused(2, EMPTY);
  const seen = new Set<string>();
  const problems = typed.flatMap(({ line, ...fields }) => {
    const key = `${fields.body.trim()} ${fields.year.trim()}`;
    const isTwice = seen.has(key);
    seen.add(key);
    return [
      ...problemsOfResidents(fields, thisYear).map(({ message }) => ({ line, message })),
      ...(isTwice ? [{ line, message: TWICE }] : []),
    ];
  });
  return problems.length > 0
    ? { entries: [], problems }
    : { entries: typed.map(({ line, ...fields }) => ({ line, ...residentsEntry(fields) })), problems: [] };
}

function refused(line: number, message: Localized): ReadResidents {
  return { entries: [], problems: [{ line, message }] };
}

const HEADINGS = wording(
  "第一行要有四列标题：代码、年份、常住人口、来源",
  "第一行要有四列標題：代碼、年份、常住人口、來源",
  "The first line must name four columns: code, year, residents, source",
);
const EMPTY = wording("标题之下没有内容", "標題之下沒有內容", "There is nothing below the headings");
const TOO_LONG = wording("行数过多", "行數過多", "Too many lines");
const TWICE = wording(
  "同一地方同一年份出现两次",
  "同一地方同一年份出現兩次",
  "The same area and year stand twice",
);
