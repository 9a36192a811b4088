import type { BackfillFileLine } from "#lib/domain/views/backfill-view.ts";
import { guardFormula } from "#lib/exchange/export/guard-formula.ts";
import { writeCsv } from "#lib/exchange/export/write-csv.ts";

const COLUMNS = [
  "number",
  "file",
  "state",
  "reason",
  "year",
  "body",
  "organisation_as_printed",
  "scope",
  "format",
  "cells_read",
  "cells_open",
  "inconsistencies",
  "public_page",
] as const;

const BYTE_ORDER_MARK = "\ufeff";

/** What became of every file of a backfill, one line each, for Excel: with a mark, and no file name that it would run as a formula. */
export function backfillCsv(files: readonly BackfillFileLine[]): string {
  const records = files.map((file) => [
    file.number,
    file.path,
    file.state,
    file.problem?.["zh-Hans"] ?? file.doubts.join(" "),
    file.year,
    file.body?.["zh-Hans"] ?? null,
    file.organisation,
    file.scope,
    file.template,
    file.cells,
    file.openCells,
    file.findings,
    file.publicPath,
  ]);
  return (
    BYTE_ORDER_MARK +
    writeCsv(
      COLUMNS,
      records.map((record) =>
        record.map((value) => (typeof value === "string" ? guardFormula(value) : value)),
      ),
    )
  );
}
