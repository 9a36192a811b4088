import { strToU8, type Zippable, zipSync } from "fflate";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { TableDefinition, Template } from "#lib/domain/templates/types.ts";
import { type Printed, printed } from "../samples.fixture.ts";

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A zip of texts by path, as office programs write it. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(files)) entries[path] = strToU8(content);
  return zipSync(entries);
}

/** The file that names the parts another part refers to: role to path. */
export function relationsXml(parts: Readonly<Record<string, string>>): string {
  const entries = Object.entries(parts).map(
    ([role, path], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${role}" Target="${path}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
}

/** A .docx with the given body, and the parts beside it that a test wants (styles, numbering). */
export function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const related = Object.fromEntries(Object.keys(parts).map((role) => [role, `${role}.xml`]));
  return zipOf({
    "_rels/.rels": relationsXml({ officeDocument: "word/document.xml" }),
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${WORD}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    "word/_rels/document.xml.rels": relationsXml(related),
    ...Object.fromEntries(
      Object.entries(parts).map(([role, content]) => [
        `word/${role}.xml`,
        `<w:${role} ${WORD}>${content}</w:${role}>`,
      ]),
    ),
  });
}

/** A paragraph; Word keeps its words in as many pieces as it was edited in. */
export function wordParagraph(words: string, properties = ""): string {
  const half = Math.ceil(words.length / 2);
  const runs = [words.slice(0, half), words.slice(half)]
    .filter((piece) => piece !== "")
    .map((piece) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${escapeXml(piece)}</w:t></w:r>`);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.join("")}</w:p>`;
}

/** A whole report as Word stores it, with cells merged in both directions. */
export function wordReport(template: Template, content: ReportContent): Uint8Array {
  const paragraphs = (text = "") => text.split("\n").map((line) => wordParagraph(line));
  const body = template.sections.flatMap((section) => {
    const table = template.tables.find(({ key }) => key === section.table);
    const heading = wordParagraph(section.title["zh-Hans"], '<w:pStyle w:val="1"/>');
    if (table === undefined) return [heading, ...paragraphs(content.texts[section.key])];
    return [heading, wordTable(table, printed(table, content, "zh-Hans"))];
  });
  return wordFile([wordParagraph(content.title), ...paragraphs(content.texts.intro), ...body].join(""));
}

/** Every row holds all columns of the grid: a cell merged downwards leaves an empty one in each row below. */
function wordTable(table: TableDefinition, rows: readonly (readonly Printed[])[]): string {
  const grid = rows.map(() => new Array<string | null>(table.gridColumns).fill(null));
  rows.forEach((row, top) => {
    for (const { words, cell } of row) {
      const left = grid[top]?.indexOf(null) ?? 0;
      for (let y = top; y < top + cell.rowSpan; y++) {
        const merge = cell.rowSpan > 1 ? `<w:vMerge${y === top ? ' w:val="restart"' : ""}/>` : "";
        const span = cell.colSpan > 1 ? `<w:gridSpan w:val="${cell.colSpan}"/>` : "";
        const line = grid[y];
        line?.fill("", left, left + cell.colSpan);
        if (line)
          line[left] =
            `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${wordParagraph(y === top ? words : "")}</w:tc>`;
      }
    }
  });
  return `<w:tbl><w:tblPr/><w:tblGrid/>${grid.map((line) => `<w:tr>${line.join("")}</w:tr>`).join("")}</w:tbl>`;
}

export function escapeXml(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
