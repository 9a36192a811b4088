import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import { printed } from "../samples.fixture.ts";
import { escapeXml, relationsXml, zipOf } from "./word-file.fixture.ts";

const SHEETS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

export interface SheetFixture {
  /** The XML of its rows and merged areas. */
  readonly content: string;
  readonly state?: "visible" | "hidden";
}

/** An .xlsx of the given sheets. */
export function workbookFile(sheets: readonly SheetFixture[], strings: readonly string[] = []): Uint8Array {
  const names = sheets.map((_, index) => `rId${index + 1}`);
  const entries = sheets.map(
    ({ state = "visible" }, index) =>
      `<sheet name="表${index + 1}" sheetId="${index + 1}" state="${state}" r:id="${names[index]}"/>`,
  );
  const paths = sheets.map((_, index) => `/xl/worksheets/sheet${index + 1}.xml`);
  const relations = relationsXml({ worksheet: "" }).replace(
    /<Relationship Id.*\/>/,
    [
      ...paths.map(
        (path, index) => `<Relationship Id="rId${index + 1}" Type="x/worksheet" Target="${path}"/>`,
      ),
      '<Relationship Id="strings" Type="x/sharedStrings" Target="sharedStrings.xml"/>',
    ].join(""),
  );
  return zipOf({
    "_rels/.rels": relationsXml({ officeDocument: "xl/workbook.xml" }),
    "xl/workbook.xml": `<workbook ${SHEETS} xmlns:r="r"><sheets>${entries.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations,
    "xl/sharedStrings.xml": `<sst ${SHEETS}>${strings.map((words) => `<si><t>${escapeXml(words)}</t></si>`).join("")}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ content }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet ${SHEETS}>${content}</worksheet>`,
      ]),
    ),
  });
}

/** A report on one sheet: headings merged over the whole width, framed cells, sums as formulas. */
export function workbookReport(template: Template, content: ReportContent): Uint8Array {
  const strings: string[] = [];
  const rows: string[] = [];
  const merges: string[] = [];
  const addLine = (words: string) => {
    rows.push(`<c r="A${rows.length + 1}" t="s"><v>${strings.push(words) - 1}</v></c>`);
    merges.push(`A${rows.length}:J${rows.length}`);
  };
  addLine(content.title);
  for (const line of (content.texts.intro ?? "").split("\n")) addLine(line);
  for (const section of template.sections) {
    addLine(section.title["zh-Hans"]);
    const table = template.tables.find(({ key }) => key === section.table);
    if (table === undefined) {
      for (const line of (content.texts[section.key] ?? "").split("\n")) addLine(line);
      continue;
    }
    const top = rows.length;
    const taken = table.grid.map(() => new Array<string | null>(table.gridColumns).fill(null));
    printed(table, content, "zh-Hans").forEach((row, y) => {
      for (const { words, cell } of row) {
        const x = taken[y]?.indexOf(null) ?? 0;
        const reference = `${letter(x)}${top + y + 1}`;
        for (let line = y; line < y + cell.rowSpan; line++) {
          for (let column = x; column < x + cell.colSpan; column++) {
            const cells = taken[line];
            if (cells) cells[column] = `<c r="${letter(column)}${top + line + 1}" s="1"/>`;
          }
        }
        const first = taken[y];
        if (first) first[x] = cellXml(reference, words, strings);
        if (cell.rowSpan * cell.colSpan > 1)
          merges.push(`${reference}:${letter(x + cell.colSpan - 1)}${top + y + cell.rowSpan}`);
      }
    });
    rows.push(...taken.map((cells) => cells.join("")));
  }
  const data = rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join("");
  const areas = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return workbookFile(
    [{ content: `<sheetData>${data}</sheetData><mergeCells>${areas}</mergeCells>` }],
    strings,
  );
}

function cellXml(reference: string, words: string, strings: string[]): string {
  if (words === "") return `<c r="${reference}" s="1"/>`;
  if (/^-?\d+(?:\.\d+)?$/.test(words)) return `<c r="${reference}"><f>A1+0</f><v>${words}</v></c>`;
  return `<c r="${reference}" t="s"><v>${strings.push(words) - 1}</v></c>`;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
