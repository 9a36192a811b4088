import type { FigureVersion } from "#lib/domain/indicators/comparison.ts";
import { decimalOf, unitOf } from "#lib/domain/indicators/format-indicator.ts";
import { isComparable, shownInterval } from "#lib/domain/indicators/shown-interval.ts";
import type { Indicator, IndicatorValue } from "#lib/domain/indicators/types.ts";
import type { Locale } from "#lib/domain/localized.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { cellPath, firstCellOf } from "./cell-path.ts";
import type { ValueFlag, ValueRecord, ValueStatus } from "./value-record.ts";

/** An indicator's value where it stands: whose, of which year and report, from which version. */
export interface PlacedValue {
  readonly indicator: Indicator;
  readonly slug: string;
  readonly year: number;
  readonly scope: ReportScope;
  /** The scope that the body's address alone stands for. */
  readonly principal: ReportScope;
  readonly value: IndicatorValue;
  /** Null without a published report. */
  readonly version: FigureVersion | null;
  /** The first year after a change that breaks the series. */
  readonly isBreak: boolean;
  readonly isPractice: boolean;
  /** Published footnotes of the body on this figure, in the reader's language or as written. */
  readonly footnotes?: readonly string[];
  /** On today's map: whose reports the figure comes from, where it is not the body's own. */
  readonly parts?: readonly string[];
}

/** The value as pages, files and the API give it. `isFrozen`: its address names the version, so that it leads to what was shown. */
export function valueRecordOf(placed: PlacedValue, locale: Locale, isFrozen: boolean): ValueRecord {
  const { indicator, year, scope, principal, value, footnotes = [], parts = [] } = placed;
  // A sum stands in no report; what another body reported stands in its report.
  const [source = placed.slug, ...others] = parts;
  const version = others.length > 0 ? null : placed.version;
  const interval = shownInterval(indicator, value);
  const place = { slug: source, year, scope, principal, number: isFrozen ? (version?.number ?? null) : null };
  return {
    org: placed.slug,
    year,
    scope,
    metric: indicator.code,
    definition: indicator.code,
    value: decimalOf(indicator, value),
    unit: unitOf(indicator)[locale],
    numerator: value.status === "reported" || value.status === "no_base" ? value.amount : null,
    denominator: value.status === "reported" ? value.base : value.status === "no_base" ? "0" : null,
    low: interval === null ? null : interval.low.toFixed(4),
    high: interval === null ? null : interval.high.toFixed(4),
    status: valueStatus(value),
    flags: flagsOf(placed),
    form: placed.version === null ? null : templateById(placed.version.template).format,
    reportVersion: version?.number ?? null,
    footnotes,
    parts,
    cellUrl: version === null ? null : cellPath(place, firstCellOf(indicator, version.template)),
  };
}

interface Median {
  readonly indicator: Indicator;
  /** Of which bodies: `peers-size.321300`. */
  readonly org: string;
  readonly year: number;
  readonly scope: ReportScope;
  /** Null where too few bodies have a figure: the median has no base then. */
  readonly median: number | null;
  readonly isPractice: boolean;
}

/** The median of several bodies as files give it: it stands in no report and has no base. */
export function medianRecord({ indicator, median, ...of }: Median, locale: Locale): ValueRecord {
  const value =
    median === null
      ? { status: "no_base" as const, amount: "" }
      : { status: "reported" as const, amount: String(median), base: null, number: median };
  return {
    org: of.org,
    year: of.year,
    scope: of.scope,
    metric: indicator.code,
    definition: indicator.code,
    value: decimalOf(indicator, value),
    unit: unitOf(indicator)[locale],
    numerator: null,
    denominator: null,
    low: null,
    high: null,
    status: valueStatus(value),
    flags: ["derived", ...(of.isPractice ? ["practice" as const] : []), "median"],
    form: null,
    reportVersion: null,
    footnotes: [],
    parts: [],
    cellUrl: null,
  };
}

function valueStatus({ status }: IndicatorValue): ValueStatus {
  return status === "not_applicable" ? "na_declared" : status;
}

function flagsOf({ indicator, value, version, ...placed }: PlacedValue): readonly ValueFlag[] {
  const flags: readonly (ValueFlag | false)[] = [
    placed.isBreak && "break",
    version !== null && version.number > 1 && "revised",
    version !== null && !version.isConsistent && "inconsistent",
    (indicator.kind !== "count" || indicator.numerator.length > 1) && "derived",
    value.status === "reported" && !isComparable(indicator, value) && "small_base",
    version?.isHistorical === true && "historical",
    placed.isPractice && "practice",
    (placed.footnotes ?? []).length > 0 && "footnoted",
    (placed.parts ?? []).length > 0 && "added_up",
  ];
  return flags.filter((flag) => flag !== false);
}
