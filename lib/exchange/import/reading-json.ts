import Big from "big.js";
import type { Localized } from "#lib/domain/localized.ts";
import type { CellValue } from "#lib/domain/reports/types.ts";
import { checkReport } from "#lib/domain/rules/check-report.ts";
import { type CellDefinition, MONEY_UNITS, type MoneyUnit } from "#lib/domain/templates/types.ts";
import { readingContent } from "./reading-content.ts";
import { subjectOfReading } from "./subject-of-reading.ts";
import type { CellReading, ReadingMethod, ReportReading, SourcePlace } from "./types.ts";

const YUAN: Readonly<Record<MoneyUnit, string>> = { 元: "1", 万元: "10000", 亿元: "100000000" };

/** A figure as printed: `value` is a number under `reported`, and null while it is uncertain or there is none. */
interface PrintedValue {
  readonly value: number | null;
  readonly status: string;
  readonly unit?: string;
  readonly raw: string;
}

interface PrintedCell extends PrintedValue {
  readonly how: ReadingMethod;
  readonly source: PrintedPlace;
  /** The possible values while the status is `uncertain`. */
  readonly candidates?: readonly (PrintedValue & { readonly source: PrintedPlace })[];
}

/** A place without what its kind of source has not. */
type PrintedPlace = Omit<SourcePlace, "table" | "page"> & Partial<Pick<SourcePlace, "table" | "page">>;

export interface ReadingJson {
  readonly format: string;
  readonly year: number | null;
  readonly title: string | null;
  readonly cells: Readonly<Record<string, PrintedCell>>;
  readonly sections: Readonly<Record<string, string | null>>;
  readonly unmatched: readonly {
    readonly reason: string;
    readonly text: string;
    readonly line: number;
    readonly page?: number;
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly cells: readonly string[];
    readonly message: Localized;
  }[];
}

/** What the import command prints of a reading: figures as JSON numbers, each with its words and place in the source. */
export function readingJson(reading: ReportReading): ReadingJson {
  const { template, format, year, title, texts, unmatched } = reading;
  const sections = template.sections.filter(({ content }) => content === "text").map(({ key }) => key);
  const cells = template.cells.flatMap((cell) => {
    const found = reading.cells[cell.key];
    return found === undefined ? [] : [[cell.key, printCell(cell, found)] as const];
  });
  const content = readingContent(reading);
  const isSettled = (key: string) =>
    !["uncertain", "conflict"].includes(reading.cells[key]?.how ?? "matched");
  // What is not certain stays blank in the content; no check may find fault with that.
  const checked = checkReport({
    template,
    content,
    subject: subjectOfReading(reading),
    previous: null,
  }).filter(({ cells: keys }) => keys.every(isSettled));
  return {
    format,
    year,
    title,
    cells: Object.fromEntries(cells),
    sections: Object.fromEntries(sections.map((key) => [key, texts[key]?.text ?? null])),
    unmatched: unmatched.map(({ reason, text, place: { line, page } }) => ({
      reason,
      text,
      line,
      ...(page === null ? {} : { page: page.number }),
    })),
    findings: [
      ...reading.findings.map(({ code, level, message, cells: keys }) => ({
        rule: code,
        severity: level,
        cells: keys,
        message,
      })),
      ...checked.map(({ rule, severity, cells: keys, message }) => ({
        rule,
        severity,
        cells: keys,
        message,
      })),
    ],
  };
}

function printCell(cell: CellDefinition, { value, how, source, candidates }: CellReading): PrintedCell {
  if (how === "uncertain" || how === "conflict") {
    const raw = value.status === "unreadable" ? value.raw : "";
    const printed = candidates.map((candidate) => ({
      ...printValue(cell, candidate.value),
      source: printPlace(candidate.source),
    }));
    return { value: null, status: "uncertain", raw, how, source: printPlace(source), candidates: printed };
  }
  return { ...printValue(cell, value), how, source: printPlace(source) };
}

/** Money is printed in the unit of the form, or in yuan where the form leaves the unit to the officer. */
function printValue(cell: CellDefinition, value: CellValue): PrintedValue {
  const { status, raw } = value;
  if (value.status !== "reported") return { value: null, status, raw };
  if (value.unit === null) return { value: Number(value.value), status, raw };
  const unit = MONEY_UNITS.find((known) => known === cell.unit) ?? "元";
  return { value: Big(value.value).times(YUAN[value.unit]).div(YUAN[unit]).toNumber(), status, unit, raw };
}

function printPlace({ line, offset, length, page, table, excerpt }: SourcePlace): PrintedPlace {
  return {
    line,
    offset,
    length,
    ...(page === null ? {} : { page }),
    ...(table === null ? {} : { table }),
    excerpt,
  };
}
