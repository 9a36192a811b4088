import { gridOf } from "./form.ts";
import { rowsOf, textOf, type Writer } from "./writer.ts";

/** Copied from Word or Excel: tabs between cells, merged cells once. */
export const tabSeparated: Writer = {
  name: "tabs",
  keepsEmpty: true,
  mayLeaveOpen: false,
  keepsLines: true,
  write: (form) => ({
    name: "report.txt",
    content: textOf(
      form,
      (table) =>
        rowsOf(table)
          .map((row) => row.join("\t"))
          .join("\n"),
      { indent: "　　" },
    ),
  }),
};

/** Every cell of the grid between tabs: merged cells leave empty ones behind. */
export const tabSeparatedGrid: Writer = {
  name: "tabs over the whole grid",
  keepsEmpty: true,
  mayLeaveOpen: false,
  keepsLines: true,
  write: (form) => ({
    name: "report.txt",
    content: textOf(form, (table) =>
      gridOf(table)
        .map((row) => row.map((cell) => cell?.words ?? "").join("\t"))
        .join("\n"),
    ),
  }),
};
