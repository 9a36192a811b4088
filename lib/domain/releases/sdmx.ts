import type { ValueStatus } from "#lib/domain/views/value-record.ts";
import type { DataRow } from "./data-set.ts";
import { metrics } from "./sets/metrics.ts";

/** The heading of SDMX-CSV 2.0: the dataflow, its dimensions, the value, its attributes. */
export const SDMX_COLUMNS = [
  "STRUCTURE",
  "STRUCTURE_ID",
  "ACTION",
  "REF_AREA",
  "SCOPE",
  "INDICATOR",
  "TIME_PERIOD",
  "OBS_VALUE",
  "OBS_STATUS",
  "UNIT_MEASURE",
  "NUMERATOR",
  "DENOMINATOR",
  "CONF_LOW",
  "CONF_HIGH",
  "FORM",
  "REPORT_VERSION",
] as const;

/** A row of the set `metrics` as SDMX-CSV 2.0. */
export function sdmxRow(row: DataRow, version: string): readonly (string | null)[] {
  const at = (name: string) => row[metrics.columns.findIndex((column) => column.name === name)] ?? null;
  const status = STATUSES.find((known) => known === at("status")) ?? "reported";
  return [
    "dataflow",
    `NIANBAO:METRICS(${version})`,
    "I",
    at("org"),
    at("scope"),
    at("definition"),
    at("year"),
    at("value"),
    obsStatus(status, (at("flags") ?? "").split(";")),
    at("unit"),
    at("numerator"),
    at("denominator"),
    at("low"),
    at("high"),
    at("form"),
    at("report_version"),
  ];
}

/**
 * The code of SDMX's list CL_OBS_STATUS: A normal, B break, U low reliability (a small base), O missing, M cannot exist, L not collected,
 * Q suppressed. One value has one code; what weighs most goes first.
 */
export function obsStatus(status: ValueStatus, flags: readonly string[]): string {
  switch (status) {
    case "reported":
      return flags.includes("break") ? "B" : flags.includes("small_base") ? "U" : "A";
    case "na_declared":
    case "blank":
    case "unreadable":
      return "O";
    case "not_in_form":
    case "no_base":
    case "no_population":
    case "not_comparable":
      return "M";
    case "not_submitted":
      return "L";
    case "withdrawn":
      return "Q";
  }
}

const STATUSES: readonly ValueStatus[] = [
  "reported",
  "na_declared",
  "blank",
  "unreadable",
  "not_in_form",
  "not_submitted",
  "no_base",
  "no_population",
  "not_comparable",
  "withdrawn",
];
