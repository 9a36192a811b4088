import { describe, expect, it } from "vitest";
import { TEMPLATES, templateById } from "#lib/domain/templates/registry.ts";
import type { Figure } from "./figure.ts";
import { layOutText } from "./lay-out-text.ts";
import { equationsOf } from "./line-equations.ts";
import { printedTable } from "./printed-lines.ts";
import { rowTest } from "./row-sums.ts";
import { rowsBySums } from "./rows-by-sums.ts";

const template = templateById("gongkai-2021");

function linesOf(table: string) {
  const definition = template.tables.find(({ key }) => key === table);
  if (definition === undefined) throw new Error(`no table ${table}`);
  return printedTable(definition, template, TEMPLATES).lines;
}

/** Cuts figures, given one to a line, into rows of table 3. */
function rowsOf(words: readonly (string | number)[]): readonly string[] | null {
  const layout = layOutText(words.join("\n"));
  const figures = layout.rows.map(
    ({ start, end }, row): Figure => ({ start, end, isBlank: false, row, column: null }),
  );
  const holds = rowTest(layout, linesOf("t3"), equationsOf(template));
  if (holds === null) throw new Error("table 3 has sums");
  const wordsOf = ({ start, end }: Figure) => layout.text.slice(start, end);
  return rowsBySums(figures, 7, { holds, wordsOf })?.map((row) => row.map(wordsOf).join(" ")) ?? null;
}

describe("rows told by their sums", () => {
  const rows = ["4 0 0 0 0 0 4", "1 2 0 0 0 0 3", "10 0 5 0 0 0 15", "3 0 0 0 0 1 4"];
  const cells = rows.map((row) => row.split(" "));
  const byColumns = (some: readonly (readonly string[])[]) =>
    (some[0] ?? []).flatMap((_, column) => some.map((row) => row[column] ?? ""));

  it("are cut row by row where that adds up", () => {
    expect(rowsOf(cells.flat())).toEqual(rows);
  });

  it("are cut where a block was printed column by column", () => {
    expect(rowsOf(byColumns(cells))).toEqual(rows);
    expect(rowsOf([...cells.slice(0, 1).flat(), ...byColumns(cells.slice(1))])).toEqual(rows);
  });

  it("are not cut where no way adds up, or where figures are missing", () => {
    expect(rowsOf([...cells.slice(0, 3).flat(), "3", "0", "0", "0", "0", "1", "9"])).toBeNull();
    expect(rowsOf(cells.flat().slice(1))).toBeNull();
    expect(rowsOf(["约4", ...cells.flat().slice(1)])).toBeNull();
  });

  it("are told by nothing in a table without sums", () => {
    expect(rowTest(layOutText(""), linesOf("t2"), equationsOf(template))).toBeNull();
  });
});
