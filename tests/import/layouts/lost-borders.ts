import type { Chance } from "#lib/domain/reports/seeded-chance.fixture.ts";
import type { Form } from "./form.ts";
import { rowsOf, textOf, type Writer } from "./writer.ts";

/** A page stripped of its tags: nothing between cells, nothing between paragraphs. */
export const lostBorders: Writer = {
  name: "no borders",
  keepsEmpty: false,
  mayLeaveOpen: true,
  keepsLines: false,
  write: (form) => ({ name: "report.txt", content: glued(form, () => "", "") }),
};

/** The same with a blank left between some cells. */
export const fewBorders: Writer = {
  name: "no borders but a blank here and there",
  keepsEmpty: false,
  mayLeaveOpen: true,
  keepsLines: false,
  write: (form, chance) => ({
    name: "report.txt",
    content: glued(form, () => (chance.between(0, 3) === 0 ? " " : ""), ""),
  }),
};

/** Rows on lines of their own, their cells run together. */
export const gluedRows: Writer = {
  name: "no borders within rows",
  keepsEmpty: false,
  mayLeaveOpen: true,
  keepsLines: true,
  write: (form, chance: Chance) => ({
    name: "report.txt",
    content: textOf(form, (table) =>
      rowsOf(table)
        .map((row) => row.join(chance.between(0, 9) === 0 ? " " : ""))
        .join("\n"),
    ),
  }),
};

function glued(form: Form, border: () => string, between: string): string {
  return textOf(
    form,
    (table) =>
      rowsOf(table)
        .flat()
        .map((words) => words + border())
        .join(""),
    { between },
  );
}
