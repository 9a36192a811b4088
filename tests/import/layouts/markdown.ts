import { type Form, type FormCell, type FormTable, gridOf } from "./form.ts";
import { rowsOf, textOf, type Writer } from "./writer.ts";

/** Tables as pipes, merged cells once and rows filled up at their end. */
export const markdown: Writer = {
  name: "Markdown",
  keepsEmpty: true,
  mayLeaveOpen: false,
  keepsLines: true,
  write: (form) => ({ name: "report.md", content: marked(form, (table) => pipes(filledUp(rowsOf(table)))) }),
};

/** A merged cell's words in every cell that it covers, as converters write them. */
export const markdownRepeated: Writer = {
  name: "Markdown with merged cells repeated",
  keepsEmpty: true,
  mayLeaveOpen: false,
  keepsLines: true,
  write: (form) => ({ name: "report.md", content: marked(form, (table) => pipes(repeated(table))) }),
};

/** A merged cell's words once, the cells it covers empty. */
export const markdownGrid: Writer = {
  name: "Markdown over the whole grid",
  keepsEmpty: true,
  mayLeaveOpen: false,
  keepsLines: true,
  write: (form) => ({
    name: "report.md",
    content: marked(form, (table) => pipes(gridOf(table).map((row) => row.map((cell) => cell?.words ?? "")))),
  }),
};

/** As some converters write it: figures in bold, spaces as entities in empty cells, points escaped, labels broken. */
export const markdownDressed: Writer = {
  name: "Markdown with emphasis, entities and escapes",
  keepsEmpty: true,
  mayLeaveOpen: false,
  keepsLines: true,
  write: (form, chance) => {
    const [before, after] = chance.pick([
      ["**", "**"],
      ["*", "*"],
      ["`", "`"],
      ["", "<br>"],
    ]);
    const dressed = (words: string) =>
      words === ""
        ? "&nbsp;"
        : /^[\d,.+-]+$/.test(words)
          ? before + words + after
          : words.replace(/^(\d)\./, "$1\\.").replace("企业", "<br>企业");
    return {
      name: "report.md",
      content: marked(form, (table) => pipes(filledUp(rowsOf(table).map((row) => row.map(dressed))))),
    };
  },
};

function marked(form: Form, setTable: (table: FormTable) => string): string {
  const titled: Form = {
    ...form,
    title: form.title.map((title) => `# ${title}`),
    sections: form.sections.map((section) => ({ ...section, heading: `## ${section.heading}` })),
  };
  return textOf(titled, setTable, { between: "\n\n" });
}

function pipes(rows: readonly (readonly string[])[]): string {
  const [first = [], ...others] = rows.map((row) => `| ${row.join(" | ")} |`);
  return [first, `|${" --- |".repeat(rows[0]?.length ?? 1)}`, ...others].join("\n");
}

function filledUp(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill("")]);
}

function repeated(table: FormTable): readonly (readonly string[])[] {
  const lines: (FormCell | null)[][] = table.rows.map(() =>
    new Array<FormCell | null>(table.columns).fill(null),
  );
  gridOf(table).forEach((row, top) => {
    row.forEach((cell, left) => {
      if (cell === null) return;
      for (const line of lines.slice(top, top + cell.rowSpan)) line.fill(cell, left, left + cell.colSpan);
    });
  });
  return lines.map((line) => line.map((cell) => cell?.words ?? ""));
}
