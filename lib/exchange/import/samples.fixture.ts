import type { Locale } from "#lib/domain/localized.ts";
import type { CellValue, ReportContent } from "#lib/domain/reports/types.ts";
import type { CellDefinition, GridCell, TableDefinition, Template } from "#lib/domain/templates/types.ts";
import type { TextDocument } from "./types.ts";

type Script = Exclude<Locale, "en">;

/** A stream of numbers from a seed: the same seed gives the same report on every machine. */
function numbers(seed: number): (most: number) => number {
  let state = (seed >>> 0) + 0x9e3779b9;
  return (most) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39) >>> 0;
    state = (state ^ (state >>> 12)) >>> 0;
    return state % (most + 1);
  };
}

/** A report whose figures satisfy every equation of the form; mostly zeros, as reports are, with some large numbers. */
export function consistentContent(template: Template, seed: number): ReportContent {
  const next = numbers(seed);
  const size = [3, 40, 900, 20_000][next(3)] ?? 3;
  const amount = () => (next(2) === 0 ? next(size) : next(3) === 0 ? next(9) : 0);
  const figures = new Map<string, string>();
  for (const cell of template.cells) figures.set(cell.key, free(cell, amount, next));

  const requests = template.cells.filter(({ table }) => table === "t3");
  const rows = [...new Set(requests.map(({ row }) => row))];
  const columns = [...new Set(requests.map(({ column }) => column))].filter((column) => column !== "total");
  const outcomes = rows.filter(
    (row) => !["new_received", "carried_in", "result_total", "carried_out"].includes(row),
  );
  const number = (key: string) => Number(figures.get(key));
  for (const column of columns) {
    const results = outcomes.reduce((sum, row) => sum + number(`t3.${row}.${column}`), 0);
    const handled = results + number(`t3.carried_out.${column}`);
    const carried = Math.min(handled, number(`t3.carried_in.${column}`));
    figures.set(`t3.result_total.${column}`, String(results));
    figures.set(`t3.carried_in.${column}`, String(carried));
    figures.set(`t3.new_received.${column}`, String(handled - carried));
  }
  for (const row of rows) {
    figures.set(
      `t3.${row}.total`,
      String(columns.reduce((sum, column) => sum + number(`t3.${row}.${column}`), 0)),
    );
  }
  const disputes = template.cells.filter(({ table }) => table === "t4");
  for (const row of new Set(disputes.map((cell) => cell.row))) {
    const parts = disputes.filter((cell) => cell.row === row && cell.column !== "total");
    figures.set(`t4.${row}.total`, String(parts.reduce((sum, { key }) => sum + number(key), 0)));
  }
  const values = template.cells.map(
    (cell) => [cell.key, reported(cell, figures.get(cell.key) ?? "0")] as const,
  );
  return {
    template: template.id,
    title: `云山市清溪区人民政府${template.years.from}年政府信息公开工作年度报告`,
    values: Object.fromEntries(values),
    texts: SAMPLE_TEXTS,
  };
}

function free(cell: CellDefinition, amount: () => number, next: (most: number) => number): string {
  if (cell.valueType === "signed_count") return String(amount() - amount());
  if (cell.valueType === "money" && next(1) === 0) return `${next(90_000)}.${1 + next(8)}${1 + next(8)}`;
  return String(amount());
}

function reported(cell: CellDefinition, value: string): CellValue {
  const isMoney = cell.valueType === "money";
  const sign = cell.valueType === "signed_count" && !value.startsWith("-") && value !== "0" ? "+" : "";
  const raw = isMoney && cell.unit === null ? `${value}万元` : `${sign}${value}`;
  return { status: "reported", raw, value, unit: isMoney ? "万元" : null, note: null };
}

/** The same report with the columns of organisations left empty, as departments do that had no such applicants. */
export function withEmptyColumns(content: ReportContent): ReportContent {
  const emptied = leaveEmpty(content, (key) =>
    /^t3\..*\.(?:commercial|research|social|legal|other)_/.test(key),
  );
  const values = Object.entries(emptied.values).map(([key, value]) => {
    const person = emptied.values[key.replace(/\.total$/, ".natural_person")];
    return [key, key.startsWith("t3.") && person ? person : value] as const;
  });
  return { ...emptied, values: Object.fromEntries(values) };
}

/** The same report with the totals of the outcome rows left empty. */
export function withEmptyTotals(content: ReportContent): ReportContent {
  return leaveEmpty(content, (key) =>
    /^t3\.(?:granted|partially|denied|unable|rejected|other)\w*\.total$/.test(key),
  );
}

function leaveEmpty(content: ReportContent, isLeft: (key: string) => boolean): ReportContent {
  const blank: CellValue = { status: "blank", raw: "" };
  const values = Object.entries(content.values).map(
    ([key, value]) => [key, isLeft(key) ? blank : value] as const,
  );
  return { ...content, values: Object.fromEntries(values) };
}

const SAMPLE_TEXTS = {
  intro: "根据《中华人民共和国政府信息公开条例》编制本报告。本报告所列数据的统计期限自1月1日起至12月31日止。",
  s1: "我区认真落实《条例》，共受理申请12件。\n（一）主动公开。全年公开信息320条。\n（二）依申请公开。均按时答复。",
  s5: "<见附件>所列问题仍然存在。\n下一步加强培训。",
  s6: "本年度未收取信息处理费。",
};

/** What the texts of a sample say, for comparing. */
export const sampleTexts: Readonly<Record<string, string>> = SAMPLE_TEXTS;

export interface SampleLayout {
  readonly name: string;
  readonly lay: (template: Template, content: ReportContent) => TextDocument;
}

/** Ways in which offices lay the same report out. */
export const SAMPLE_LAYOUTS: readonly SampleLayout[] = [
  { name: "one cell to a line", lay: (...report) => text(...report, "zh-Hans", perLine("\n")) },
  {
    name: "one cell to a line in traditional script",
    lay: (...report) => text(...report, "zh-Hant", perLine("\n")),
  },
  { name: "one cell to a paragraph", lay: (...report) => text(...report, "zh-Hans", perLine("\n\n", "\n")) },
  {
    name: "one cell to a line with the border left over",
    lay: (...report) => text(...report, "zh-Hans", perLine(" |\n", "|\n")),
  },
  { name: "tabs", lay: (...report) => text(...report, "zh-Hans", delimited("", "\t", "")) },
  {
    name: "tabs with merged cells left empty",
    lay: (...report) => text(...report, "zh-Hans", unmerged("\t")),
  },
  { name: "Markdown", lay: (...report) => text(...report, "zh-Hans", markdown) },
  {
    name: "pipes without a border in front",
    lay: (...report) => text(...report, "zh-Hans", delimited("", " | ", " | ||")),
  },
  { name: "spaces", lay: (...report) => text(...report, "zh-Hans", delimited("", " ", "")) },
  { name: "aligned columns", lay: (...report) => text(...report, "zh-Hans", aligned) },
  {
    name: "everything on one line",
    lay: (...report) => text(...report, "zh-Hans", delimited("", " ", ""), " "),
  },
  { name: "full-width digits", lay: (...report) => text(...report, "zh-Hant", wide(perLine("\n"))) },
  {
    name: "a web page from Word",
    lay: (...report) =>
      page(...report, (words) => `<p class=MsoNormal><span lang=EN-US>${words}</span><o:p></o:p></p>`),
  },
  {
    name: "a web page from WPS",
    lay: (...report) =>
      page(
        ...report,
        (words) =>
          `<p>${[...words].map((character) => `<span><font face="仿宋_GB2312">${escapeHtml(character)}</font></span>`).join("")}</p>`,
      ),
  },
  { name: "table 4 as three tables", lay: (...report) => text(...report, "zh-Hans", threeTables) },
  { name: "page numbers inside the tables", lay: (...report) => text(...report, "zh-Hans", withPages) },
];

/** One of the layouts by its name. */
export function sampleLayout(name: string): SampleLayout {
  const layout = SAMPLE_LAYOUTS.find((candidate) => candidate.name === name);
  if (layout === undefined) throw new RangeError(`No sample layout is called “${name}”`);
  return layout;
}

/** The layout in which no border is left: digits of a row run together. */
export const LOST_BORDERS: SampleLayout = {
  name: "no borders at all",
  lay: (...report) => text(...report, "zh-Hans", delimited("", "", ""), ""),
};

type LayTable = (table: TableDefinition, rows: readonly (readonly Printed[])[]) => string;

/** A cell of the printed form: its label, or its figure as printed. */
export interface Printed {
  readonly words: string;
  readonly cell: GridCell;
}

function text(
  template: Template,
  content: ReportContent,
  script: Script,
  layTable: LayTable,
  join = "\n",
): TextDocument {
  const parts = [content.title, content.texts.intro ?? ""];
  for (const section of template.sections) {
    const table = template.tables.find(({ key }) => key === section.table);
    parts.push(section.title[script]);
    if (table === undefined) parts.push(content.texts[section.key] ?? "");
    else parts.push(layTable(table, printed(table, content, script)));
  }
  return { name: "sample.txt", kind: "text", content: parts.join(join) };
}

/** The rows of a printed table. */
export function printed(
  table: TableDefinition,
  content: ReportContent,
  script: Script,
): readonly (readonly Printed[])[] {
  return table.grid.map((row) =>
    row.map((cell) => ({
      cell,
      words:
        cell.kind === "label"
          ? cell.label[script]
          : cell.kind === "value"
            ? (content.values[cell.cell]?.raw ?? "")
            : "",
    })),
  );
}

/** Each cell followed by `end`; an empty cell leaves `empty`, or nothing where the layout loses it. */
function perLine(end: string, empty = ""): LayTable {
  return (_, rows) =>
    rows
      .flatMap((row) =>
        row.map(({ words, cell }) => (words !== "" ? words + end : cell.kind === "value" ? empty : "")),
      )
      .join("")
      .replace(/\n+$/, "");
}

function delimited(start: string, between: string, end: string): LayTable {
  return (_, rows) =>
    rows
      .map((row) => `${start}${row.map(({ words }) => words).join(between)}${end}`)
      .join(between === "" || end === "" ? lineEnd(between) : "\n");
}

function lineEnd(between: string): string {
  return between === "" ? "" : "\n";
}

function unmerged(between: string): LayTable {
  return (table, rows) => {
    const lines: string[][] = rows.map(() => new Array<string>(table.gridColumns).fill(" "));
    rows.forEach((row, top) => {
      for (const { words, cell } of row) {
        const left = lines[top]?.indexOf(" ") ?? 0;
        for (let y = top; y < top + cell.rowSpan; y++) {
          for (let x = left; x < left + cell.colSpan; x++) {
            const line = lines[y];
            if (line) line[x] = y === top && x === left ? words : "";
          }
        }
      }
    });
    return lines.map((line) => line.join(between)).join("\n");
  };
}

const markdown: LayTable = (_, rows) => {
  const width = Math.max(...rows.map(({ length }) => length));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const [first = [], ...others] = rows.map((row) => {
    const words = row.map((cell) => cell.words);
    return [...words, ...new Array<string>(width - words.length).fill("")];
  });
  return [line(first), line(first.map(() => "---")), ...others.map(line)].join("\n");
};

const aligned: LayTable = (_, rows) =>
  rows
    .map((row) => {
      const labels = row
        .filter(({ cell }) => cell.kind === "label")
        .map(({ words }) => words)
        .join("  ");
      const figures = row.filter(({ cell }) => cell.kind === "value").map(({ words }) => words.padStart(8));
      return figures.length === 0 ? labels : `${labels.padEnd(40, "\u3000")}${figures.join("  ")}`;
    })
    .join("\n");

function wide(layTable: LayTable): LayTable {
  const widen = (words: string) =>
    words.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  return (table, rows) =>
    layTable(
      table,
      rows.map((row) =>
        row.map((cell) => (cell.cell.kind === "value" ? { ...cell, words: widen(cell.words) } : cell)),
      ),
    );
}

const threeTables: LayTable = (table, rows) => {
  if (table.key !== "t4") return markdown(table, rows);
  const figures = rows.flatMap((row) =>
    row.filter(({ cell }) => cell.kind === "value").map(({ words }) => words),
  );
  const columns = table.blocks[0]?.columns.map(({ label }) => label["zh-Hans"]) ?? [];
  const groups = table.blocks[0]?.rows.filter(({ kind }) => kind === "number") ?? [];
  return groups
    .map(({ label }, index) => {
      const own = figures.slice(index * columns.length, (index + 1) * columns.length);
      return [
        label["zh-Hans"],
        `| ${columns.join(" | ")} |`,
        `|${" --- |".repeat(columns.length)}`,
        `| ${own.join(" | ")} |`,
      ].join("\n");
    })
    .join("\n\n");
};

const withPages: LayTable = (table, rows) => {
  const lines = delimited("", "  ", "")(table, rows).split("\n");
  const middle = Math.floor(lines.length / 2);
  return [...lines.slice(0, middle), "- 3 -", ...lines.slice(middle)].join("\n");
};

function page(
  template: Template,
  content: ReportContent,
  cellWords: (words: string) => string,
): TextDocument {
  const paragraph = (words: string) =>
    words
      .split("\n")
      .map((line) => `<p>${escapeHtml(line)}</p>`)
      .join("");
  const body = template.sections.map((section) => {
    const table = template.tables.find(({ key }) => key === section.table);
    const heading = `<p><b>${section.title["zh-Hans"]}</b></p>`;
    if (table === undefined) return heading + paragraph(content.texts[section.key] ?? "");
    const rows = printed(table, content, "zh-Hans").map(
      (row) =>
        `<tr>${row
          .map(
            ({ words, cell }) =>
              `<td rowspan="${cell.rowSpan}" colspan=${cell.colSpan}>${cellWords(words) || "&nbsp;"}</td>`,
          )
          .join("")}</tr>`,
    );
    return `${heading}<table border=1><tbody>${rows.join("\n")}</tbody></table>`;
  });
  const furniture =
    "<ul><li>首页</li><li>政务公开</li></ul><table><tr><td>索引号</td><td>01/2022-3</td></tr><tr><td>发布日期</td><td>2022-01-20</td></tr></table>";
  const content_ = `<div class=main><h1>${content.title}</h1>${paragraph(content.texts.intro ?? "")}${body.join("")}</div>`;
  return {
    name: "sample.html",
    kind: "html",
    content: `<html><head><title>年报</title></head><body>${furniture}${content_}<div><a>上一篇</a> 版权所有 123</div></body></html>`,
  };
}

function escapeHtml(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
