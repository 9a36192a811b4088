import { type FormTable, gridOf } from "./form.ts";
import { rowsOf, textOf, type Writer } from "./writer.ts";

/** A PDF whose text comes column by column: labels first, then every column of figures as a paragraph. */
export const byColumns: Writer = {
  name: "columns one after another",
  keepsEmpty: false,
  mayLeaveOpen: true,
  keepsLines: true,
  write: (form) => ({
    name: "report.txt",
    content: textOf(form, (table) =>
      table.key === "t3" ? columns(table) : rowsOf(table).flat().join("\n\n"),
    ),
  }),
};

function columns(table: FormTable): string {
  const grid = gridOf(table);
  const figures = grid.filter((row) => row.some((cell) => cell?.kind === "value"));
  const head = rowsOf(table)
    .slice(0, grid.length - figures.length)
    .flat();
  const labels = figures.flatMap((row) =>
    row.flatMap((cell) => (cell?.kind === "label" ? [cell.words] : [])),
  );
  const first = figures[0]?.findIndex((cell) => cell?.kind === "value") ?? 0;
  const blocks = Array.from({ length: table.columns - first }, (_, column) =>
    figures.map((row) => row[first + column]?.words ?? "").join("\n"),
  );
  return [[...head, ...labels].join("\n"), ...blocks].join("\n\n");
}
