/** A block for the clipboard as a spreadsheet reads it: text with tabs, and a table for word processors. */
export function blockText(rows: readonly (readonly string[])[]): {
  readonly text: string;
  readonly html: string;
} {
  const text = rows.map((row) => row.map(quoted).join("\t")).join("\n");
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${escaped(cell)}</td>`).join("");
  return { text, html: `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("")}</table>` };
}

function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function escaped(cell: string): string {
  return cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
