import type { CellValue, ReportContent } from "#lib/domain/reports/types.ts";
import type { CellKey, GridCell, Template, TextKey } from "#lib/domain/templates/types.ts";

/** A cell of a table as an office prints it. */
export interface FormCell {
  readonly kind: GridCell["kind"];
  readonly words: string;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** The cell of the format that a figure belongs to. */
  readonly key: CellKey | null;
  /** What the label names, as in the format. */
  readonly names: string | null;
  readonly scope: string | null;
}

export interface FormTable {
  readonly key: string;
  readonly columns: number;
  readonly rows: readonly (readonly FormCell[])[];
}

export interface FormSection {
  readonly key: TextKey;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** One where the office prints the table whole, several where it splits it. */
  readonly tables: readonly FormTable[];
  /** Words under the table. */
  readonly notes: readonly string[];
}

/** A report as an office would lay it out: the same words and figures for every writer. */
export interface Form {
  readonly template: Template;
  readonly title: readonly string[];
  /** Lines between the title and the introduction: a list of contents, data of the page. */
  readonly front: readonly string[];
  readonly intro: readonly string[];
  readonly sections: readonly FormSection[];
  /** Signature and what follows the report. */
  readonly back: readonly string[];
  /** What a reader must find. */
  readonly values: Readonly<Record<CellKey, CellValue>>;
}

/** The plain form of a report, before any habit of an office is laid on it. */
export function formOf(template: Template, content: ReportContent): Form {
  return {
    template,
    title: [content.title],
    front: [],
    intro: paragraphsOf(content.texts.intro),
    sections: template.sections.map((section) => ({
      key: section.key,
      heading: section.title["zh-Hans"],
      paragraphs: paragraphsOf(content.texts[section.key]),
      tables: template.tables
        .filter(({ key }) => key === section.table)
        .map((table) => ({
          key: table.key,
          columns: table.gridColumns,
          rows: table.grid.map((row) => row.map((cell) => formCell(cell, content))),
        })),
      notes: [],
    })),
    back: [],
    values: content.values,
  };
}

function formCell(cell: GridCell, content: ReportContent): FormCell {
  const { kind, rowSpan, colSpan } = cell;
  const plain = { kind, rowSpan, colSpan, key: null, names: null, scope: null, words: "" };
  if (cell.kind === "label")
    return { ...plain, words: cell.label["zh-Hans"], names: cell.names, scope: cell.scope };
  return cell.kind === "value"
    ? { ...plain, key: cell.cell, words: content.values[cell.cell]?.raw ?? "" }
    : plain;
}

function paragraphsOf(text: string | undefined): readonly string[] {
  return (text ?? "").split("\n").filter((paragraph) => paragraph !== "");
}

/** The form with other words in its table cells. */
export function withCells(form: Form, change: (cell: FormCell, table: string) => FormCell): Form {
  return {
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      tables: section.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => row.map((cell) => change(cell, table.key))),
      })),
    })),
  };
}

/** The form with every word of it changed. */
export function withWords(form: Form, change: (words: string) => string): Form {
  const all = (words: readonly string[]) => words.map(change);
  const changed = withCells(form, (cell) => ({ ...cell, words: change(cell.words) }));
  return {
    ...changed,
    title: all(form.title),
    front: all(form.front),
    intro: all(form.intro),
    sections: changed.sections.map((section) => ({
      ...section,
      heading: change(section.heading),
      paragraphs: all(section.paragraphs),
      notes: all(section.notes),
    })),
    back: all(form.back),
  };
}

/** Each row of a table with all columns of its grid: merged cells once with their words, then null. */
export function gridOf(table: FormTable): readonly (readonly (FormCell | null)[])[] {
  const lines: (FormCell | null | undefined)[][] = table.rows.map(() =>
    new Array<FormCell | null | undefined>(table.columns).fill(undefined),
  );
  table.rows.forEach((row, top) => {
    for (const cell of row) {
      const left = lines[top]?.indexOf(undefined) ?? 0;
      for (const line of lines.slice(top, top + cell.rowSpan)) line.fill(null, left, left + cell.colSpan);
      const first = lines[top];
      if (first !== undefined) first[left] = cell;
    }
  });
  return lines.map((line) => line.map((cell) => cell ?? null));
}
