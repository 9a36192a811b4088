import { placeName } from "../../workbook/place-names.ts";
import { type FillInSource, identityLine } from "./fill-in-source.ts";
import { COLOURS, LOOK, onGround, unlocked } from "./look.ts";
import type { NamedRange, NamedSheet } from "./named-sheet.ts";
import { pageFooter, printSetup } from "./print-setup.ts";
import { SheetPage } from "./sheet-page.ts";
import { TEXT_PROTECTION } from "./sheet-protection.ts";
import { LONGEST_CELL, TEXT_WIDTH } from "./text-cells.ts";
import { textsOfSections } from "./texts-of-sections.ts";

const SHEET = "正文";
/** Rows that wait for further paragraphs; more can be inserted. */
const SPARE = 3;

/** Title and texts, a paragraph in each row, to be written and rearranged. A paragraph that no cell can hold stays on the page. */
export function fillInTexts({ template, content, identity, locale }: FillInSource): NamedSheet {
  const page = new SheetPage([TEXT_WIDTH]);
  const names: NamedRange[] = [];
  const place = (row: number) => ({ row, column: 0 });
  const name = (key: string, first: number, last: number) =>
    names.push({ name: placeName(key), range: `'${SHEET}'!$A$${first + 1}:$A$${last + 1}` });

  page.words(place(0), content.title, unlocked(onGround(LOOK.title, COLOURS.input)));
  name("title", 0, 0);
  page.words(place(1), identityLine(identity), LOOK.about);
  let row = 2;
  for (const { key, section, lines } of textsOfSections(template, content)) {
    if (section !== null) {
      const help = section.help?.[locale];
      page.put(place(row++), {
        value: section.title["zh-Hans"],
        type: "string",
        style: LOOK.heading,
        ...(help !== undefined && { comment: { text: help } }),
      });
    }
    if (lines.some((line) => line.length > LONGEST_CELL)) {
      page.words(place(row++), TOO_LONG, LOOK.about);
      continue;
    }
    const first = row;
    for (const line of lines) page.words(place(row++), line, PARAGRAPH);
    for (let spare = 0; spare < SPARE; spare++)
      page.put(place(row++), { value: null, type: "empty", style: PARAGRAPH });
    name(key, first, row - 1);
  }
  return {
    sheet: {
      name: SHEET,
      ...page.sheet(),
      protection: TEXT_PROTECTION,
      pageSetup: printSetup(0),
      headerFooter: pageFooter(`${identityLine(identity)}　${SHEET}`),
      view: { showGridLines: false },
    },
    names,
  };
}

const PARAGRAPH = unlocked(onGround(LOOK.text, COLOURS.input));
const TOO_LONG = "（本部分有一段过长，表格放不下，请在网页上填写；上传时不会改动。）";
