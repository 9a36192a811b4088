import { blockFromTable, blockFromText, type ClipboardBlock, type CopiedCell } from "./clipboard-block.ts";

/** The block on a clipboard: a table where one was copied, else tab-separated text; null for words without a table. */
export function readClipboard(data: Pick<DataTransfer, "getData">): ClipboardBlock | null {
  const html = data.getData("text/html");
  const table = /<table/i.test(html) ? largestTable(html) : null;
  const block =
    table === null ? blockFromText(data.getData("text/plain")) : blockFromTable(copiedRows(table));
  return block.length > 1 || (block[0]?.length ?? 0) > 1 ? block : null;
}

function largestTable(html: string): HTMLTableElement | null {
  const page = new DOMParser().parseFromString(html, "text/html");
  const tables = [...page.querySelectorAll("table")];
  return tables.reduce<HTMLTableElement | null>(
    (largest, table) => (table.rows.length > (largest?.rows.length ?? 0) ? table : largest),
    null,
  );
}

function copiedRows(table: HTMLTableElement): readonly (readonly CopiedCell[])[] {
  return [...table.rows].map((row) =>
    [...row.cells].map((cell) => ({
      text: (cell.textContent ?? "").replace(/\s+/g, " ").trim(),
      rowSpan: Math.max(1, Math.min(cell.rowSpan, 200)),
      colSpan: Math.max(1, Math.min(cell.colSpan, 200)),
    })),
  );
}
