import type { WriteSheet } from "hucre/xlsx";

/** Keeps labels and frames from being overwritten by accident. There is no password: whoever needs to may lift it. */
export const SHEET_PROTECTION: NonNullable<WriteSheet["protection"]> = {
  sheet: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
};

/** The same for running text, where paragraphs come and go. */
export const TEXT_PROTECTION: NonNullable<WriteSheet["protection"]> = {
  ...SHEET_PROTECTION,
  insertRows: true,
  deleteRows: true,
};
