import { readCsv } from "./read-csv.ts";

/** A table as a file of comma-separated values, or as spreadsheet programs put it on the clipboard: with tabs, so that a comma is part of a number. */
export function readPastedTable(content: string): readonly (readonly string[])[] {
  const text = content.replace(/^\ufeff/, "");
  const [first = ""] = text.split(/\r?\n/, 1);
  return first.includes("\t") ? text.split(/\r?\n/).map((line) => line.split("\t")) : readCsv(text);
}
