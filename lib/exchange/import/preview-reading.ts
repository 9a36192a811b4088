import { formatCell } from "#lib/domain/reports/format-cell.ts";
import { isSameValue } from "#lib/domain/reports/is-same-value.ts";
import { LONGEST } from "#lib/domain/reports/longest.ts";
import { parseCell } from "#lib/domain/reports/parse-cell.ts";
import type { CellValue, ReportContent, ReportSubject } from "#lib/domain/reports/types.ts";
import type { CellDefinition, Template, TextKey } from "#lib/domain/templates/types.ts";
import type {
  ImportCell,
  ImportDoubt,
  ImportPlace,
  ImportPreview,
} from "#lib/domain/views/import-preview.ts";
import { foldText } from "./fold-text.ts";
import { ImportRefused } from "./import-refused.ts";
import type { ReportReading, SourcePlace } from "./types.ts";

/** The draft a document is to be put into. */
export interface ImportTarget {
  readonly template: Template;
  readonly subject: ReportSubject;
  readonly content: ReportContent;
  readonly revision: number;
}

/**
 * Lays a reading beside a draft: what each cell and text would become, what it is now, and what is in doubt. Throws
 * `ImportRefused` for more text than a report may hold.
 */
export function previewReading(
  reading: ReportReading,
  target: ImportTarget,
  sourceName: string | null,
): ImportPreview {
  const { template, content, revision } = target;
  for (const text of Object.values(reading.texts)) {
    if (text !== undefined && text.text.length > LONGEST.text) throw tooMuchText(text.source.line);
  }
  return {
    template: reading.template.id,
    draft: { revision, content },
    sourceText: reading.sourceText,
    sourceName,
    doubts: doubtsAbout(reading, target),
    title: reading.title,
    cells: template.cells.flatMap((cell) => importCell(reading, cell)),
    texts: textKeysOf(template).flatMap((key) => {
      const read = reading.texts[key];
      return read === undefined ? [] : [{ key, text: read.text, place: placeOf(read.source) }];
    }),
    unmatched: reading.unmatched.map(({ reason, text, place }) => ({ reason, text, place: placeOf(place) })),
    equations: { passed: reading.confidence.passed, failed: reading.confidence.failed },
    remarks: reading.findings.map(({ level, message }) => ({ level, message })),
  };
}

function importCell(reading: ReportReading, cell: CellDefinition): readonly ImportCell[] {
  const read = reading.cells[cell.key];
  if (read === undefined) return [];
  const isOpen = read.how === "uncertain" || read.how === "conflict" || read.value.raw.length > LONGEST.raw;
  return [
    {
      key: cell.key,
      typed: isOpen ? null : typedFor(cell, read.value),
      place: placeOf(read.source),
      how: read.how,
      candidates: read.candidates.map(({ value, source }) => ({
        typed: typedFor(cell, value),
        place: placeOf(source),
        excerpt: source.excerpt,
      })),
    },
  ];
}

/** What to type so that the cell gets this value: the words of the source where they say it by themselves. */
function typedFor(cell: CellDefinition, value: CellValue): string {
  const raw = value.raw.trim();
  return isSameValue(parseCell(cell, raw), value) ? raw : formatCell(value, { cell });
}

function textKeysOf(template: Template): readonly TextKey[] {
  return ["intro", ...template.sections.map(({ key }) => key)];
}

function doubtsAbout(reading: ReportReading, { template, subject }: ImportTarget): readonly ImportDoubt[] {
  const doubts: ImportDoubt[] = [];
  if (reading.year !== null && reading.year !== subject.year) {
    doubts.push({ kind: "year", read: reading.year, expected: subject.year });
  }
  if (reading.organisation !== null && !isSameBody(reading.organisation, subject.name)) {
    doubts.push({ kind: "body", read: reading.organisation, expected: subject.name });
  }
  if (reading.template.id !== template.id) {
    doubts.push({ kind: "format", read: reading.template.name, expected: template.name });
  }
  return doubts;
}

/** 深圳市光明区 and 光明区人民政府 may be one body: titles leave out the province, and 人民政府 at the end. */
function isSameBody(one: string, other: string): boolean {
  const [short, long] = [one, other]
    .map((name) => foldText(name).replace(/\s|人民政府|办公[厅室]$/g, ""))
    .sort((a, b) => a.length - b.length);
  return short !== undefined && short !== "" && (long ?? "").includes(short);
}

function tooMuchText(line: number): ImportRefused {
  return new ImportRefused({
    "zh-Hans": `从第 ${line} 行起，报告的一个部分超过 10 万字，不像一份年报。请只粘贴报告本身。`,
    "zh-Hant": `從第 ${line} 行起，報告的一個部分超過 10 萬字，不像一份年報。請只貼上報告本身。`,
    en: `From line ${line} on, one section has more than 100,000 characters, which no yearly report has. Paste the report alone.`,
  });
}

function placeOf({ offset, length, line, page }: SourcePlace): ImportPlace {
  return { offset, length, line, page: page?.number ?? null };
}
