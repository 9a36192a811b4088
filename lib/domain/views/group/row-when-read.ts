import type { ViewRow } from "#lib/domain/views/public-view.ts";

/**
 * A row whose cells are written when somebody reads them: a page shows some dozens of a group's three thousand rows, only a file shows all, and writing figures
 * out takes longer than computing them.
 */
export function rowWhenRead(row: Omit<ViewRow, "cells">, write: () => ViewRow["cells"]): ViewRow {
  let written: ViewRow["cells"] | null = null;
  return {
    ...row,
    get cells() {
      written ??= write();
      return written;
    },
  };
}
