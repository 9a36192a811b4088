import type { ValueRecord } from "#lib/domain/views/value-record.ts";

/** A value as data, in the order of its fields; the same in files and in the interface for programs. */
export function valueFields(record: ValueRecord, origin: string) {
  return {
    org: record.org,
    year: record.year,
    scope: record.scope,
    metric: record.metric,
    definition: record.definition,
    value: record.value,
    unit: record.unit,
    numerator: record.numerator,
    denominator: record.denominator,
    low: record.low,
    high: record.high,
    status: record.status,
    flags: record.flags,
    form: record.form,
    report_version: record.reportVersion,
    footnotes: record.footnotes,
    cell_url: record.cellUrl === null ? null : `${origin}${record.cellUrl}`,
    parts: record.parts,
  };
}
export type ValueFields = ReturnType<typeof valueFields>;

/** Several flags or footnotes in one field of a table. */
const BETWEEN = " | ";

export const VALUE_COLUMNS = [
  "org",
  "year",
  "scope",
  "metric",
  "definition",
  "value",
  "unit",
  "numerator",
  "denominator",
  "low",
  "high",
  "status",
  "flags",
  "form",
  "report_version",
  "footnotes",
  "cell_url",
  "parts",
] as const satisfies readonly (keyof ValueFields)[];

/** The same as a row of a table. */
export function valueRow(record: ValueRecord, origin: string): readonly (string | number | null)[] {
  const fields = valueFields(record, origin);
  return VALUE_COLUMNS.map((name) => {
    const field = fields[name];
    return isList(field) ? field.join(BETWEEN) : field;
  });
}

function isList(field: ValueFields[keyof ValueFields]): field is readonly never[] | readonly string[] {
  return Array.isArray(field);
}
