import { unzipSync } from "fflate";
import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { packSame } from "../pack-same.ts";
import { DEFAULT_FONT, LOOK } from "../workbook/look.ts";
import { printSetup } from "../workbook/print-setup.ts";
import { SheetPage } from "../workbook/sheet-page.ts";
import { TEXT_WIDTH } from "../workbook/text-cells.ts";
import { shownSheet } from "./shown-sheet.ts";
import { VALUE_COLUMNS, valueRow } from "./value-fields.ts";
import { valuesOfView } from "./values-of-view.ts";
import type { ViewPlace } from "./view-place.ts";
import { VIEW_TEXT_WORDS } from "./view-text-words.ts";

/** A view as a workbook: its tables as they are printed, with numbers as numbers; every value in long form; notes and source. */
export async function viewWorkbook(view: PublicView, place: ViewPlace): Promise<Uint8Array<ArrayBuffer>> {
  const say = VIEW_TEXT_WORDS[view.locale];
  const moment = new Date(view.updatedAt ?? 0);
  const bytes = await writeXlsx({
    sheets: [
      ...view.tables.map((table, index) =>
        shownSheet(view, table, index === 0 ? say.sheet : `${say.sheet} ${index + 1}`),
      ),
      ...valuesSheet(view, place),
      notesSheet(view, place),
    ],
    defaultFont: DEFAULT_FONT,
    properties: { title: view.title, created: moment, modified: moment },
  });
  // Packed anew without the moment of writing: the same view is the same file.
  return packSame(unzipSync(bytes));
}

const VALUE_WIDTHS = [16, 8, 14, 28, 28, 12, 12, 12, 14, 10, 10, 16, 24, 8, 14, 30, 60];

function valuesSheet(view: PublicView, { origin }: ViewPlace): readonly WriteSheet[] {
  const values = valuesOfView(view);
  if (values.length === 0) return [];
  const page = new SheetPage(VALUE_WIDTHS);
  VALUE_COLUMNS.forEach((name, column) => {
    page.words({ row: 0, column }, name, LOOK.strong);
  });
  values.forEach((value, index) => {
    valueRow(value, origin).forEach((field, column) => {
      if (field === null || field === "") return;
      const at = { row: index + 1, column };
      const isNumber = NUMBERS.has(VALUE_COLUMNS[column] ?? "") && String(Number(field)) === trimmed(field);
      if (isNumber) page.put(at, { value: Number(field), type: "number" });
      else page.put(at, { value: String(field), type: "string" });
    });
  });
  return [{ name: "values", ...page.sheet(), freezePane: { rows: 1 }, pageSetup: printSetup(1) }];
}

const NUMBERS: ReadonlySet<string> = new Set([
  "year",
  "value",
  "numerator",
  "denominator",
  "low",
  "high",
  "report_version",
]);

/** `54.0000` is the number 54: nothing is lost. */
function trimmed(field: string | number): string {
  const text = String(field);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function notesSheet(view: PublicView, { page: address, origin }: ViewPlace): WriteSheet {
  const say = VIEW_TEXT_WORDS[view.locale];
  const page = new SheetPage([TEXT_WIDTH]);
  const lines = [
    ...(view.asOf === null ? [] : [say.frozen(view.asOf), view.isSuperseded ? say.superseded : say.current]),
    ...(view.isPractice ? [say.practice] : []),
    view.summary,
    ...view.notes,
    view.source,
    address,
    `${origin}${view.api}`,
  ];
  page.words({ row: 0, column: 0 }, view.title, LOOK.heading);
  lines.forEach((line, index) => {
    page.words({ row: index + 1, column: 0 }, line, LOOK.plain);
  });
  return { name: say.notes, ...page.sheet(), pageSetup: printSetup(0), view: { showGridLines: false } };
}
