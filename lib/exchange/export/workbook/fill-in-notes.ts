import type { CellStyle, WriteSheet } from "hucre/xlsx";
import type { FillInSource } from "./fill-in-source.ts";
import { COLOURS, LOOK, onGround } from "./look.ts";
import { NOTE_WORDS } from "./note-words.ts";
import { printSetup } from "./print-setup.ts";
import { SheetPage } from "./sheet-page.ts";

const WIDTHS = [22, 100];

/** The first sheet: whose workbook it is, what the colours mean, how it is filled in and where it is brought back. */
export function fillInNotes(source: FillInSource): WriteSheet {
  const { identity, template, locale, uploadAddress, previous } = source;
  const page = new SheetPage(WIDTHS);
  const words = NOTE_WORDS;
  let row = 0;
  const heading = (text: string, style: CellStyle) =>
    page.words({ row: row++, column: 0 }, text, style, { rows: 1, columns: 2 });
  const line = (name: string, text: string, style: CellStyle = LOOK.strong) => {
    page.words({ row, column: 0 }, name, style);
    page.words({ row: row++, column: 1 }, text, LOOK.plain);
  };

  heading(words.title[locale], LOOK.title);
  line(words.body[locale], identity.bodyName);
  line(words.year[locale], String(identity.year));
  line(words.scope[locale], words[identity.scope][locale]);
  line(words.format[locale], `${template.name[locale]}（${template.basis}）`);
  line(words.revision[locale], String(identity.revision));

  heading(words.colours[locale], LOOK.heading);
  line("123", words.input[locale], onGround(LOOK.figure, COLOURS.input));
  line("123", words.calculated[locale], onGround(LOOK.figure, COLOURS.calculated));
  line("123", words.error[locale], onGround(coloured(COLOURS.error), COLOURS.errorTint));
  line("123", words.warn[locale], onGround(coloured(COLOURS.warn), COLOURS.warnTint));
  if (previous !== null) line("123", words.lastYear[locale], LOOK.lastYear);

  heading(words.how[locale], LOOK.heading);
  words.steps.forEach((step, index) => {
    line(String(index + 1), step[locale], STEP);
  });
  line(String(words.steps.length + 1), `${words.upload[locale]}\n${uploadAddress}`, STEP);
  return {
    name: words.sheet[locale],
    ...page.sheet(),
    pageSetup: printSetup(0),
    view: { showGridLines: false },
  };
}

const STEP: CellStyle = { ...LOOK.strong, alignment: { horizontal: "center", vertical: "top" } };

function coloured(colour: string): CellStyle {
  return { ...LOOK.figure, font: { ...LOOK.figure.font, bold: true, color: { rgb: colour } } };
}
