import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { unguardFormula } from "#lib/exchange/export/guard-formula.ts";
import { REPORT_COLUMNS } from "#lib/exchange/export/report-records.ts";
import type { OwnData } from "./own-data.ts";
import { readCsv } from "./read-csv.ts";

const HEAD = REPORT_COLUMNS.slice(0, 6).join(",");

/**
 * A CSV file of ours, plain or for Excel, by the names of its columns; null for any other, for more than one report and for a
 * format that is not known here.
 */
export function dataOfCsv(content: string, isGuarded: "guarded" | "plain"): OwnData | null {
  if (!content.replaceAll('"', "").startsWith(HEAD)) return null;
  const [head = [], ...records] = readCsv(content);
  const place = new Map(head.map((name, index) => [name, index]));
  const at = (record: readonly string[], column: (typeof REPORT_COLUMNS)[number]) => {
    const field = record[place.get(column) ?? -1] ?? "";
    return isGuarded === "guarded" && column !== "value" ? unguardFormula(field) : field;
  };
  const reports = new Set(records.map((record) => record.slice(0, 5).join(",")));
  const [first = []] = records;
  const template = TEMPLATES.find(({ format }) => format === at(first, "format"));
  if (template === undefined || reports.size !== 1) return null;
  const ofStatus = (isText: boolean, column: "typed" | "text") =>
    records
      .filter((record) => (at(record, "status") === "text") === isText)
      .map((record) => [at(record, "cell"), at(record, column)] as const);
  const texts = new Map(ofStatus(true, "text"));
  return { template, title: texts.get("title") ?? "", typed: new Map(ofStatus(false, "typed")), texts };
}
