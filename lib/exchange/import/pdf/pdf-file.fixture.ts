import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { TableDefinition, Template } from "#lib/domain/templates/types.ts";
import { type Printed, printed } from "../samples.fixture.ts";

/** Words at a place of the page, in points from its lower left corner. */
export interface PdfText {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isSideways?: boolean;
}

interface PdfOptions {
  /** Further entries of each page (/Rotate 90) and of the trailer (/Encrypt …). */
  readonly page?: string;
  readonly trailer?: string;
  readonly kids?: string;
}

const WIDTH = 595;
const HEIGHT = 842;
const MARGIN = 60;
const SIZE = 9;

/** A PDF of the given pages. Its font is not in the file, as with many Chinese documents: only a character map is named. */
export function pdfFile(
  pages: readonly (readonly PdfText[])[],
  { page = "", trailer = "", kids }: PdfOptions = {},
): Uint8Array {
  const first = 6;
  const numbers = pages.map((_, index) => first + index * 2);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids ?? numbers.map((number) => `${number} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500 814 939 500] >>",
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>",
    ...pages.flatMap((texts, index) => {
      const content = texts.map(show).join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + index * 2 + 1} 0 R ${page} >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** A whole report on A4: tables by places alone, broken over pages with a page number between their rows, and a running title. */
export function pdfReport(template: Template, content: ReportContent, running = ""): Uint8Array {
  const pages: PdfText[][] = [];
  let y = 0;
  const room = (height: number) => {
    if (pages.length > 0 && y - height > MARGIN) return;
    pages.at(-1)?.push({ words: `- ${pages.length} -`, x: WIDTH / 2, y: 30, size: SIZE });
    pages.push(running === "" ? [] : [{ words: running, x: MARGIN, y: HEIGHT - 30, size: SIZE }]);
    y = HEIGHT - MARGIN;
  };
  const put = (words: string, x: number, top = y) => pages.at(-1)?.push({ words, x, y: top, size: SIZE });
  const addParagraph = (text: string) => {
    for (const paragraph of text.split("\n")) {
      for (const [index, line] of broken(`　　${paragraph}`, 52).entries()) {
        room(16);
        y -= 16;
        put(index === 0 ? line.trimStart() : line, MARGIN + (index === 0 ? 2 * SIZE : 0));
      }
    }
  };
  const addTable = (table: TableDefinition) => {
    for (const { height, cells } of rowsOf(table, printed(table, content, "zh-Hans"))) {
      room(height);
      y -= height;
      for (const { lines, x, below } of cells) {
        lines.forEach((line, index) => {
          put(line, x, y + below + (lines.length - 1 - 2 * index) * 5);
        });
      }
    }
  };
  room(0);
  put(content.title, 150);
  y -= 12;
  addParagraph(content.texts.intro ?? "");
  for (const section of template.sections) {
    addParagraph(section.title["zh-Hans"]);
    const table = template.tables.find(({ key }) => key === section.table);
    if (table === undefined) addParagraph(content.texts[section.key] ?? "");
    else addTable(table);
  }
  return pdfFile(pages);
}

interface PlacedRow {
  readonly height: number;
  readonly cells: readonly {
    readonly lines: readonly string[];
    readonly x: number;
    readonly below: number;
  }[];
}

/** Cells in the middle of their rows and columns; a label merged over several rows stands beside the first of them. */
function rowsOf(table: TableDefinition, rows: readonly (readonly Printed[])[]): readonly PlacedRow[] {
  const taken = rows.map(() => new Array<boolean>(table.gridColumns).fill(false));
  const labels = rows.at(-1)?.filter(({ cell }) => cell.kind === "label").length ?? 0;
  const isWide = labels > 0 && table.gridColumns > 6;
  const edges = edgesOf(table.gridColumns, isWide);
  return rows.map((row, y) => {
    const cells = row.map(({ words, cell }) => {
      const column = taken[y]?.indexOf(false) ?? 0;
      for (let line = y; line < y + cell.rowSpan; line++)
        taken[line]?.fill(true, column, column + cell.colSpan);
      const left = edges[column] ?? 0;
      const right = edges[column + cell.colSpan] ?? left;
      const lines = broken(words, Math.max(2, Math.floor((right - left) / SIZE)));
      const width = Math.max(0, ...lines.map(widthOf));
      return { lines, x: (left + right - width) / 2, below: 0 };
    });
    const tallest = Math.max(1, ...cells.map(({ lines }) => lines.length));
    return { height: tallest * 10 + 12, cells };
  });
}

/** The columns of labels take half of a wide table. */
function edgesOf(columns: number, isWide: boolean): readonly number[] {
  const whole = WIDTH - 2 * MARGIN;
  const labels = isWide ? columns - 7 : 0;
  const widths = Array.from({ length: columns }, (_, column) => {
    if (!isWide) return whole / columns;
    return column < labels ? (whole * 0.5) / labels : (whole * 0.5) / 7;
  });
  const edges = [MARGIN];
  for (const width of widths) edges.push((edges.at(-1) ?? MARGIN) + width);
  return edges;
}

function widthOf(words: string): number {
  return [...words].reduce((width, letter) => width + (letter.charCodeAt(0) > 0xff ? SIZE : SIZE / 2), 0);
}

/** Words in lines of at most so many Chinese letters. */
function broken(words: string, letters: number): readonly string[] {
  const lines = [""];
  for (const letter of words) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && /\D/.test(letter) && widthOf(line + letter) > letters * SIZE) lines.push(letter);
    else lines[lines.length - 1] = line + letter;
  }
  return lines;
}

function show({ words, x, y, size, isSideways = false }: PdfText): string {
  const codes = [...words].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, "0")).join("");
  const matrix = isSideways ? "0 -1 1 0" : "1 0 0 1";
  return `BT /F ${size} Tf ${matrix} ${x.toFixed(2)} ${y.toFixed(2)} Tm <${codes}> Tj ET`;
}
