import type { Chance } from "#lib/domain/reports/seeded-chance.fixture.ts";
import type { Form, FormTable } from "./form.ts";

/** Widths of columns in points for a page of A4, as the form of the notice has them. */
const WIDTHS: Readonly<Record<string, readonly number[]>> = {
  t2: [110, 110, 110, 110],
  t3: [26, 44, 110, 44, 44, 44, 44, 44, 40, 46],
  t4: [29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29],
};

/** What LibreOffice is given to make a Word file of: tables with borders and fixed columns, headings that may repeat. */
export function officePage(form: Form, chance: Chance): string {
  const repeats = chance.between(0, 1) === 0;
  const size = chance.pick([14, 16]);
  const paragraph = (words: string) =>
    `<p style="text-indent:${2 * size}pt;font-size:${size}pt;line-height:150%;text-align:justify">${escaped(words)}</p>`;
  const heading = (words: string) =>
    `<p style="text-indent:${2 * size}pt;font-size:${size}pt"><b>${escaped(words)}</b></p>`;
  const table = (each: FormTable) => {
    const widths = (WIDTHS[each.key] ?? []).slice(0, each.columns);
    const heads = each.rows.findIndex((row) => row.some(({ kind }) => kind === "value"));
    const row = (cells: FormTable["rows"][number]) =>
      `<tr>${cells
        .map(
          ({ words, rowSpan, colSpan, kind }) =>
            `<td rowspan=${rowSpan} colspan=${colSpan} style="border:1px solid black;padding:2pt"><p style="font-size:9pt;text-align:${kind === "label" && colSpan > 1 ? "left" : "center"}">${escaped(words)}</p></td>`,
        )
        .join("")}</tr>`;
    const rows = each.rows.map(row);
    const head =
      repeats && each.key === "t3"
        ? `<thead>${rows.slice(0, heads).join("")}</thead>`
        : rows.slice(0, heads).join("");
    return `<table cellspacing=0 style="border-collapse:collapse;width:${widths.reduce((a, b) => a + b, 0)}pt"><colgroup>${widths.map((width) => `<col width=${Math.round(width * 1.333)}>`).join("")}</colgroup>${head}<tbody>${rows.slice(heads).join("")}</tbody></table>`;
  };
  const title = form.title.map(
    (words) => `<p style="text-align:center;font-size:22pt">${escaped(words)}</p>`,
  );
  const sections = form.sections.map(
    (section) =>
      heading(section.heading) +
      section.paragraphs.map(paragraph).join("") +
      section.tables.map(table).join("<p></p>") +
      section.notes.map(paragraph).join(""),
  );
  return `<html><head><meta charset="utf-8"></head><body>${[...title, ...form.front.map(paragraph), ...form.intro.map(paragraph), ...sections, ...form.back.map(paragraph)].join("\n")}</body></html>`;
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
