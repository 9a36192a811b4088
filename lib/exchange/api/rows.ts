import { z } from "zod";
import { RELATIONS } from "#lib/domain/crosswalk/relation.ts";
import { PEER_REACHES } from "#lib/domain/statistics/peer-rule.ts";
import { REPORT_STATUSES } from "#lib/domain/status/report-status.ts";
import { VALUE_FLAGS, VALUE_STATUSES } from "#lib/domain/views/value-record.ts";

// Decimals are strings, so that no program rounds them; whole numbers that cannot grow past 2^53 are numbers. This stays so for ever.
const decimal = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/)
  .meta({ examples: ["54.0187"] });
const year = z.int().min(2000).max(2100);
const scope = z.enum(["own_organ", "consolidated"]);
const form = z.string();
const url = z.string();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);
const version = z.int().min(1);
const orgName = { org_name: z.string().optional() };

export const organisationRow = z.object({
  org: z.string(),
  code: z.string().nullable(),
  name: z.string(),
  name_zh_hans: z.string(),
  name_zh_hant: z.string(),
  name_en: z.string(),
  short_name: z.string(),
  kind: z.string(),
  level: z.string(),
  parent: z.string().nullable(),
  jurisdiction: z.string(),
  must_report: z.boolean(),
  is_practice: z.boolean(),
  valid_from: day.nullable(),
  valid_to: day.nullable(),
  predecessors: z.array(z.string()),
  successors: z.array(z.string()),
  url,
});

export const metricRow = z.object({
  metric: z.string(),
  name: z.string(),
  family: z.string(),
  kind: z.string(),
  unit: z.string(),
  definition: z.string(),
  numerator: z.array(z.string()),
  denominator: z.array(z.string()),
  minimum_base: z.int().nullable(),
  official: z.boolean(),
  caveats: z.array(z.string()),
  url,
});

export const formRow = z.object({
  form,
  template: z.string(),
  first_year: year,
  last_year: year.nullable(),
  cells: z.int(),
  schema_url: url,
});

export const cellRow = z.object({
  form,
  cell: z.string(),
  table: z.string(),
  row: z.string(),
  column: z.string(),
  label: z.string(),
  type: z.string(),
  unit: z.string().nullable(),
  measures: z.array(z.string()),
});

export const reportRow = z.object({
  org: z.string(),
  ...orgName,
  year,
  scope,
  form,
  version,
  title: z.string(),
  published_at: instant,
  change: z.enum(["added", "corrected"]),
  is_current: z.boolean(),
  is_historical: z.boolean(),
  is_consistent: z.boolean(),
  is_practice: z.boolean(),
  correction_reason: z.string().nullable(),
  source_url: z.string().nullable(),
  sha256: z.string(),
  previous_sha256: z.string().nullable(),
  url,
  json_url: url,
  csv_url: url,
  pdf_url: url,
});

export const valueRow = z.object({
  org: z.string(),
  ...orgName,
  year,
  scope,
  metric: z.string(),
  metric_name: z.string().optional(),
  definition: z.string(),
  value: decimal.nullable(),
  unit: z.string(),
  numerator: decimal.nullable(),
  denominator: decimal.nullable(),
  low: decimal.nullable(),
  high: decimal.nullable(),
  status: z.enum(VALUE_STATUSES),
  flags: z.array(z.enum(VALUE_FLAGS)),
  form: form.nullable(),
  report_version: version.nullable(),
  footnotes: z.array(z.string()),
  cell_url: url.nullable(),
  parts: z.array(z.string()),
});

export const observationRow = valueRow
  .omit({ parts: true, numerator: true, denominator: true, low: true, high: true, definition: true })
  .extend({ raw: z.string() });

/** A sum of several cells where the form prints no total; `cells` says of which. */
export const measureRow = valueRow.omit({ metric_name: true }).extend({ cells: z.array(z.string()) });

export const rankRow = valueRow.extend({
  part: z.enum(["ranked", "below_base", "without_figure"]),
  place: z.int().nullable(),
  is_shared: z.boolean(),
  first_place: z.int().nullable(),
  last_place: z.int().nullable(),
  band: z.string().nullable(),
  against_median: z.enum(["above", "below", "indistinct"]).nullable(),
});

/** body: asked for; median: of the peers, `org` says whose; peer: one of them. */
export const comparisonRow = valueRow.extend({
  part: z.enum(["body", "median", "peer"]),
  /** How far the peers were looked for, and by the data of which year they were chosen. Null for what is no median, as are the counts. */
  peers_reach: z.enum(PEER_REACHES).nullable(),
  peers_year: year.nullable(),
  /** Similar bodies; those with a figure to compare, of which the median is; those that could not be judged for want of data. */
  peers_found: z.int().nullable(),
  peers_counted: z.int().nullable(),
  peers_unknown: z.int().nullable(),
});

export const dutyRow = z.object({
  org: z.string(),
  ...orgName,
  year,
  scope,
  status: z.enum(REPORT_STATUSES),
  due_on: day.nullable(),
  received_on: day.nullable(),
  approved_on: day.nullable(),
  published_on: day.nullable(),
  days_late: z.int().nullable(),
  report_version: version.nullable(),
  url: url.nullable(),
});

export const availabilityRow = z.object({
  org: z.string(),
  ...orgName,
  scopes: z.array(scope),
  years: z.array(year),
  forms: z.array(form),
  metrics: z.array(z.string()),
});

export const revisionRow = z.object({
  org: z.string(),
  ...orgName,
  year,
  scope,
  version,
  published_at: instant,
  correction_reason: z.string().nullable(),
  sha256: z.string(),
  previous_sha256: z.string().nullable(),
  url,
});

export const crosswalkRow = z.object({
  from_form: form,
  to_form: form,
  from_cell: z.string().nullable(),
  to_cell: z.string().nullable(),
  relation: z.enum(RELATIONS),
  is_comparable: z.boolean(),
  reviewed_by: z.string(),
  reviewed_on: day,
  note: z.string().nullable(),
});

export const releaseRow = z.object({
  release: z.string(),
  version: z.string(),
  released_on: day,
  /** Everything published before this instant is in it. */
  as_at: instant,
  is_latest: z.boolean(),
  reports: z.int(),
  organisations: z.int(),
  years: z.array(year),
  added: z.int(),
  revised: z.int(),
  withdrawn: z.int(),
  files: z.int(),
  url,
  sums_url: url,
  zip_url: url.nullable(),
  zip_sha256: z.string().nullable(),
});

export const fileRow = z.object({
  release: z.string(),
  file: z.string(),
  /** The table that the file holds; null for descriptions, sums and the zip. */
  set: z.string().nullable(),
  format: z.string(),
  bytes: z.int(),
  rows: z.int().nullable(),
  sha256: z.string(),
  url,
});

export const searchRow = z.object({
  type: z.enum(["organisation", "passage"]),
  org: z.string(),
  name: z.string(),
  year: year.nullable(),
  scope: scope.nullable(),
  report_version: version.nullable(),
  section: z.string().nullable(),
  text: z.string().nullable(),
  is_practice: z.boolean(),
  url,
});
