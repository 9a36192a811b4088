import type { PublicView } from "#lib/domain/views/public-view.ts";
import { guardFormula } from "../guard-formula.ts";
import { writeCsv } from "../write-csv.ts";
import { VALUE_COLUMNS, valueRow } from "./value-fields.ts";
import { valuesOfView } from "./values-of-view.ts";

type Field = string | number | null;
interface Records {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Field[])[];
}

/** A view for programs: a line for each value. A view of words, such as who has published, has its tables as they are printed. */
export function viewCsv(view: PublicView, origin: string): string {
  const { columns, rows } = recordsOf(view, origin);
  return writeCsv(columns, rows);
}

/** The same for spreadsheet programs: with a byte order mark, and no text that they would run. */
export function viewExcelCsv(view: PublicView, origin: string): string {
  const { columns, rows } = recordsOf(view, origin);
  return `\ufeff${writeCsv(
    columns,
    rows.map((row) => row.map(guarded)),
  )}`;
}

/** Numbers are never prefixed, also negative ones. */
function guarded(field: Field): Field {
  return typeof field !== "string" || /^-?\d+(?:\.\d+)?$/.test(field) ? field : guardFormula(field);
}

function recordsOf(view: PublicView, origin: string): Records {
  const values = valuesOfView(view);
  if (values.length > 0)
    return { columns: VALUE_COLUMNS, rows: values.map((value) => valueRow(value, origin)) };
  return printedTables(view);
}

/** Several tables in one: their columns side by side, and the name of the table first. */
function printedTables({ tables }: PublicView): Records {
  const keys = [...new Set(tables.flatMap(({ columns }) => columns.map(({ key }) => key)))];
  return {
    columns: ["table", "key", ...keys],
    rows: tables.flatMap(({ key, columns, rows }) =>
      rows.map((row) => [
        key,
        row.key,
        ...keys.map((name) => {
          const index = columns.findIndex((column) => column.key === name);
          return row.cells[index]?.text ?? null;
        }),
      ]),
    ),
  };
}
