import type { FormTable } from "./form.ts";
import { rowsOf, textOf, type Writer } from "./writer.ts";

/** Every row of a table on a line with single blanks: 规章 0 0 0. */
export const singleBlanks: Writer = {
  name: "a row to a line with single blanks",
  keepsEmpty: false,
  mayLeaveOpen: false,
  keepsLines: true,
  write: (form) => ({ name: "report.txt", content: textOf(form, (table) => lines(table).join("\n")) }),
};

/** Everything of a section on one line, as search indexes keep pages. */
export const runOn: Writer = {
  name: "everything on one line",
  keepsEmpty: false,
  mayLeaveOpen: false,
  keepsLines: false,
  write: (form) => ({
    name: "report.txt",
    content: textOf(form, (table) => lines(table).join(" "), { between: " " }),
  }),
};

/** Columns of a fixed-width page; long labels push the figures on. */
export const fixedWidth: Writer = {
  name: "columns set with blanks",
  keepsEmpty: true,
  mayLeaveOpen: true,
  keepsLines: true,
  write: (form) => ({
    name: "report.txt",
    content: textOf(form, (table) => set(table).join("\n"), { indent: "    " }),
  }),
};

function lines(table: FormTable): readonly string[] {
  return rowsOf(table).map((row) => row.filter((words) => words !== "").join(" "));
}

function set(table: FormTable): readonly string[] {
  return table.rows.map((row) => {
    const labels = row.flatMap(({ kind, words }) => (kind === "label" ? [words] : []));
    const figures = row.filter(({ kind }) => kind === "value");
    if (figures.length === 0) return labels.join("  ");
    const label = labels.join("  ");
    const width = [...label].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0xff ? 2 : 1), 0);
    const line =
      label + " ".repeat(Math.max(2, 84 - width)) + figures.map(({ words }) => words.padStart(9)).join("");
    return line.trimEnd();
  });
}
