import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { foldText } from "./fold-text.ts";
import { ImportRefused } from "./import-refused.ts";
import { joinBlocks } from "./join-blocks.ts";
import type { Layout, LayoutRow } from "./layout.ts";
import { LayoutWriter } from "./layout-writer.ts";
import { MAX_COLUMNS, MAX_DEPTH, MAX_ROWS } from "./limits.ts";
import { tooManyColumns } from "./too-many-columns.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const UNSEEN = new Set([
  "head",
  "script",
  "style",
  "template",
  "noscript",
  "nav",
  "footer",
  "svg",
  "select",
  "option",
  "button",
  "textarea",
  "iframe",
  "object",
  "audio",
  "video",
  "canvas",
  "map",
]);
const BLOCK = new Set([
  "address",
  "article",
  "aside",
  "blockquote",
  "body",
  "center",
  "dd",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figure",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hr",
  "li",
  "main",
  "ol",
  "p",
  "pre",
  "section",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "tr",
  "ul",
  "caption",
]);
/** A cell longer than this holds an article, so its table arranges the page. */
const LONGEST_CELL = 500;

/**
 * Front end for web pages and for what a browser or Word puts on the clipboard. The page becomes lines of words, its
 * tables rows of cells with tabs between; nothing of it is ever rendered.
 */
export function layOutHtml(source: string): Layout {
  assertShallow(source);
  assertShort(source);
  const writer = new LayoutWriter();
  const path: number[] = [];
  let blocks = 0;
  const open: ({ readonly node: Node } | "line" | "close")[] = [{ node: parse(source) }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === "line") {
      writer.endLine(path);
      continue;
    }
    if (next === "close") {
      writer.endLine(path);
      path.pop();
      continue;
    }
    const { node } = next;
    if (node.nodeName === "#text" && "value" in node) writer.addWords(node.value);
    if (!("childNodes" in node)) continue;
    if ("tagName" in node) {
      if (isUnseen(node)) continue;
      if (node.tagName === "br") {
        writer.endLine(path);
        continue;
      }
      if (node.tagName === "table" && isDataTable(node)) {
        writer.endLine(path);
        writer.addTable(gridOf(node), path);
        continue;
      }
      if (BLOCK.has(node.tagName)) {
        writer.endLine(path);
        blocks += 1;
        path.push(blocks);
        if (path.length > MAX_DEPTH) throw tooDeep();
        open.push("close");
      }
    }
    for (let index = node.childNodes.length - 1; index >= 0; index--) {
      const child = node.childNodes[index];
      if (child !== undefined) open.push({ node: child });
    }
  }
  writer.endLine(path);
  const text = writer.text();
  const rows: readonly LayoutRow[] = writer.rows();
  return { text, folded: foldText(text), rows };
}

/** Counts how deep tags could nest before a parser, which builds the whole tree, is let loose on the page. */
function assertShallow(source: string): void {
  let depth = 0;
  // Only tags that must be closed: a page full of unclosed <p> or <td> is not deep.
  for (const [tag] of source.matchAll(
    /<\/?(?:div|span|table|ul|ol|b|i|a|font|section|center|blockquote)\b/gi,
  )) {
    depth += tag.startsWith("</") ? -1 : 1;
    if (depth < 0) depth = 0;
    if (depth > MAX_DEPTH) throw tooDeep();
  }
}

/** Counts rows before the tree of a million of them is built. */
function assertShort(source: string): void {
  let rows = 0;
  for (const _ of source.matchAll(/<tr\b/gi)) {
    rows += 1;
    if (rows > MAX_ROWS) throw tooManyRows();
  }
}

function tooManyRows(): ImportRefused {
  return new ImportRefused({
    "zh-Hans": `网页的表格超过 ${MAX_ROWS} 行，不是年度报告。`,
    "zh-Hant": `網頁的表格超過 ${MAX_ROWS} 行，不是年度報告。`,
    en: `The page has more than ${MAX_ROWS} table rows; this is not a yearly report.`,
  });
}

function tooDeep(): ImportRefused {
  return new ImportRefused({
    "zh-Hans": `网页的元素嵌套超过 ${MAX_DEPTH} 层，无法读取。请复制报告正文后粘贴。`,
    "zh-Hant": `網頁的元素嵌套超過 ${MAX_DEPTH} 層，無法讀取。請複製報告正文後貼上。`,
    en: `The page nests elements more than ${MAX_DEPTH} deep and cannot be read. Copy the text of the report and paste it.`,
  });
}

function isUnseen(element: Element): boolean {
  if (UNSEEN.has(element.tagName)) return true;
  const style = attribute(element, "style");
  return style !== null && /display\s*:\s*none/i.test(style);
}

/** A table of figures, not one that arranges a page: nothing nested in it and no article in a cell. */
function isDataTable(table: Element): boolean {
  const inside: Node[] = [...table.childNodes];
  let length = 0;
  for (let node = inside.pop(); node !== undefined; node = inside.pop()) {
    if (node.nodeName === "table") return false;
    if (node.nodeName === "td" || node.nodeName === "th") {
      if (wordsOf(node).length > LONGEST_CELL) return false;
      length += 1;
    }
    if ("childNodes" in node) for (const child of node.childNodes) inside.push(child);
  }
  return length > 1;
}

/** The cells of every row, each at its column of the grid; cells spanned from above count as columns, not as cells. */
function gridOf(table: Element): readonly (readonly { readonly words: string; readonly column: number }[])[] {
  const covered: number[] = [];
  return rowsOf(table).map((row) => {
    let column = 0;
    const cells: { words: string; column: number }[] = [];
    const spans: { from: number; to: number; rows: number }[] = [];
    for (const cell of row.childNodes) {
      if (cell.nodeName !== "td" && cell.nodeName !== "th") continue;
      if (!("attrs" in cell) || isUnseen(cell)) continue;
      while ((covered[column] ?? 0) > 0) column += 1;
      const width = span(cell, "colspan");
      cells.push({ words: wordsOf(cell), column });
      spans.push({ from: column, to: column + width, rows: span(cell, "rowspan") });
      column += width;
      if (column > MAX_COLUMNS) throw tooManyColumns();
    }
    for (let index = 0; index < covered.length; index++)
      covered[index] = Math.max(0, (covered[index] ?? 0) - 1);
    for (const { from, to, rows } of spans) {
      for (let index = from; index < to; index++) covered[index] = rows - 1;
    }
    for (let index = 0; index < covered.length; index++) covered[index] ??= 0;
    return cells;
  });
}

function rowsOf(table: Element): readonly Element[] {
  return table.childNodes.flatMap((child): readonly Element[] => {
    if (!("tagName" in child)) return [];
    if (child.tagName === "tr") return [child];
    return ["tbody", "thead", "tfoot"].includes(child.tagName) ? rowsOf(child) : [];
  });
}

function span(cell: Element, name: "colspan" | "rowspan"): number {
  const value = Number.parseInt(attribute(cell, name) ?? "1", 10);
  return Number.isFinite(value)
    ? Math.min(Math.max(value, 1), name === "rowspan" ? 500 : MAX_COLUMNS + 1)
    : 1;
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((entry) => entry.name === name)?.value ?? null;
}

/** The words of a cell on one line. */
function wordsOf(cell: Node): string {
  const blocks = [""];
  const open: (Node | "break")[] = [cell];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === "break") {
      blocks.push("");
      continue;
    }
    if (node.nodeName === "#text" && "value" in node) blocks.push(`${blocks.pop() ?? ""}${node.value}`);
    if (!("childNodes" in node) || ("tagName" in node && isUnseen(node))) continue;
    if ("tagName" in node && (node.tagName === "br" || BLOCK.has(node.tagName))) {
      blocks.push("");
      open.push("break");
    }
    for (let index = node.childNodes.length - 1; index >= 0; index--) {
      const child = node.childNodes[index];
      if (child !== undefined) open.push(child);
    }
  }
  return joinBlocks(blocks);
}
