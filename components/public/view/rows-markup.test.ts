import { expect, it } from "vitest";
import { figureColumn, headColumn } from "#lib/domain/views/group/columns.ts";
import type { ViewRow } from "#lib/domain/views/public-view.ts";
import { wordsCell } from "#lib/domain/views/value-cell.ts";
import { partMarkup, rowsMarkup } from "./rows-markup.ts";

const columns = [headColumn("机关"), figureColumn("value", "公开率", "2021年表式调整")];
const row = (cells: ViewRow["cells"], isHighlighted = false): ViewRow => ({
  key: "a",
  part: null,
  isHighlighted,
  cells,
});

it("writes a row with its links, its interval and the rule of a break", () => {
  const cells = [wordsCell("清溪区", "/o/a"), { ...wordsCell("54.0 %", "/o/a/2024#c"), detail: "[50, 58]" }];
  expect(rowsMarkup([row(cells, true)], columns, "en")).toBe(
    '<tr class="highlighted"><th scope="row"><a href="/en/o/a">清溪区</a></th>' +
      '<td class="figure after-break"><a href="/en/o/a/2024#c">54.0 %</a><small>[50, 58]</small></td></tr>',
  );
});

it("reads a mark out as what it means, and leaves a cell that is not there empty", () => {
  const markup = rowsMarkup([row([{ ...wordsCell("…"), meaning: "没有报告" }])], columns, "zh-Hans");
  expect(markup).toContain(
    '<span aria-hidden="true">…</span><span class="sr-only">没有报告</span></span></th>',
  );
  expect(markup).toContain('<td class="figure after-break"></td>');
});

it("lets no text end its element", () => {
  const evil = '<img src=x onerror="a()">&';
  const cell = { text: evil, meaning: evil, detail: evil, href: `/o/${evil}`, value: null };
  for (const markup of [rowsMarkup([row([cell, cell])], columns, "zh-Hans"), partMarkup(evil, 2)]) {
    expect(markup).not.toContain("<img");
    expect(markup).not.toContain('x onerror="');
  }
});
