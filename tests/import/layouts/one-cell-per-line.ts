import { rowsOf, textOf, type Writer } from "./writer.ts";

/** Copied from a page or a PDF reader: every cell on a line of its own, empty ones lost. */
export const oneCellPerLine: Writer = {
  name: "one cell to a line",
  keepsEmpty: false,
  mayLeaveOpen: false,
  keepsLines: true,
  write: (form) => ({
    name: "report.txt",
    content: textOf(form, (table) =>
      rowsOf(table)
        .flat()
        .filter((words) => words !== "")
        .join("\n"),
    ),
  }),
};

/** As above, each cell a paragraph, so that an empty cell leaves its line breaks. */
export const oneCellPerParagraph: Writer = {
  name: "one cell to a paragraph",
  keepsEmpty: true,
  mayLeaveOpen: false,
  keepsLines: true,
  write: (form) => ({
    name: "report.txt",
    content: textOf(form, (table) => rowsOf(table).flat().join("\n\n"), { between: "\n\n" }),
  }),
};
