import type { Locale } from "#lib/domain/localized.ts";
import { apiAddressFor } from "#lib/domain/views/api-address.ts";
import type { ChartSpec } from "#lib/domain/views/chart-spec.ts";
import type {
  PublicView,
  ViewCell,
  ViewChart,
  ViewColumn,
  ViewRow,
  ViewTable,
} from "#lib/domain/views/public-view.ts";
import { reportPath } from "#lib/domain/views/report-path.ts";
import { dueCount, publishedCount } from "./count-statuses.ts";
import type { AreaStatus, Duty, StatusOfYear } from "./duty.ts";
import { formatOnTime, onTimeRate } from "./on-time.ts";
import {
  REPORT_STATUS_MEANINGS,
  REPORT_STATUS_WORDS,
  REPORT_STATUSES,
  type ReportStatus,
} from "./report-status.ts";
import { statusPath } from "./status-path.ts";
import { STATUS_WORDS } from "./status-words.ts";

/** More areas than this are read in the table. */
const MOST_DRAWN = 40;
const DRAWN: readonly ReportStatus[] = ["published", "published_late", "in_review", "overdue", "due"];

/** Who has to publish a report for the year, and what became of it, as a view: areas as counts, bodies with their days. */
export function statusView(status: StatusOfYear, locale: Locale, updatedAt: string | null): PublicView {
  const say = STATUS_WORDS[locale];
  const { year, area, total } = status;
  const name = area?.name[locale] ?? say.country;
  const due = dueCount(total);
  return {
    kind: "status",
    locale,
    path: statusPath(year, area?.slug ?? null),
    asOf: status.asOf,
    isSuperseded: false,
    title: due === 0 ? say.nothingDue(name, year) : say.title(name, year, due, publishedCount(total)),
    subtitle: say.subtitle(year),
    summary: summary(status, locale),
    tables: [
      ...(status.areas.length === 0 ? [] : [areasTable(status, locale)]),
      ...(status.duties.length === 0 ? [] : [dutiesTable(status, locale)]),
    ],
    charts: areasChart(status, locale),
    notes: [
      ...say.notes,
      ...REPORT_STATUSES.filter((one) => total[one] > 0).map(
        (one) =>
          `${REPORT_STATUS_WORDS[one][locale]}${locale === "en" ? ": " : "："}${REPORT_STATUS_MEANINGS[one][locale]}`,
      ),
    ],
    source: say.source,
    api: apiAddressFor({ kind: "status", year, area: area?.slug ?? null }, status.asOf),
    isPractice: area?.isPractice ?? false,
    updatedAt,
  };
}

function summary({ total, year, area }: StatusOfYear, locale: Locale): string {
  const say = STATUS_WORDS[locale];
  const name = area?.name[locale] ?? say.country;
  const due = dueCount(total);
  const { entered } = total;
  const parts = [
    due === 0 ? say.nothingDue(name, year) : say.title(name, year, due, publishedCount(total)),
    ...(total.published_late > 0 ? [say.late(total.published_late)] : []),
    ...(total.in_review > 0 ? [say.inReview(total.in_review)] : []),
    ...(total.overdue > 0 ? [say.overdue(total.overdue)] : []),
    ...(total.due > 0 ? [say.waiting(total.due)] : []),
    ...(onTimeRate(total).status !== "reported" ? [] : [say.onTime(formatOnTime(total))]),
    ...(entered > 0 ? [say.entered(entered)] : []),
  ];
  return `${parts.join(say.join)}${say.end}`;
}

/** The areas below as stacked counts; nothing where none of them has a report due. */
function areasChart({ areas, year }: StatusOfYear, locale: Locale): readonly ViewChart[] {
  const drawn = areas.filter(({ counts }) => dueCount(counts) > 0);
  if (drawn.length === 0 || drawn.length > MOST_DRAWN) return [];
  const spec: ChartSpec = {
    type: "stacked-bars",
    parts: DRAWN.map((status) => ({ key: status, name: REPORT_STATUS_WORDS[status][locale] })),
    rows: drawn.map(({ slug, name, counts }) => ({
      key: slug,
      name: name[locale],
      label: `${publishedCount(counts)}/${dueCount(counts)}`,
      href: statusPath(year, slug),
      values: DRAWN.map((status) => ({
        key: status,
        name: REPORT_STATUS_WORDS[status][locale],
        number: counts[status],
        label: String(counts[status]),
        href: null,
      })),
    })),
  };
  return [{ key: "areas", title: null, spec }];
}

const figure = (key: string, label: string): ViewColumn => ({
  key,
  label,
  kind: "figure",
  unit: null,
  breakBefore: null,
});
const text = (key: string, label: string): ViewColumn => ({
  key,
  label,
  kind: "text",
  unit: null,
  breakBefore: null,
});
const head = (key: string, label: string): ViewColumn => ({
  key,
  label,
  kind: "head",
  unit: null,
  breakBefore: null,
});

function words(said: string, more: Partial<ViewCell> = {}): ViewCell {
  return { text: said, meaning: null, detail: null, href: null, value: null, ...more };
}

function areasTable({ areas, year }: StatusOfYear, locale: Locale): ViewTable {
  const { columns, areas: caption } = STATUS_WORDS[locale];
  return {
    key: "areas",
    caption,
    columns: [
      head("area", columns.area),
      figure("due", columns.due),
      figure("published", columns.published),
      figure("published_late", columns.publishedLate),
      figure("in_review", columns.inReview),
      figure("waiting", columns.waiting),
      figure("overdue", columns.overdue),
      figure("on_time", columns.onTime),
    ],
    rows: areas.map((area) => areaRow(area, year, locale)),
  };
}

function areaRow({ slug, name, isPractice, counts }: AreaStatus, year: number, locale: Locale): ViewRow {
  const { practice } = STATUS_WORDS[locale];
  const named = isPractice
    ? `${name[locale]}${locale === "en" ? ` (${practice})` : `（${practice}）`}`
    : name[locale];
  return {
    key: slug,
    part: null,
    isHighlighted: false,
    cells: [
      words(named, { href: statusPath(year, slug) }),
      words(String(dueCount(counts))),
      words(String(counts.published)),
      words(String(counts.published_late)),
      words(String(counts.in_review)),
      words(String(counts.due)),
      words(String(counts.overdue)),
      words(formatOnTime(counts)),
    ],
  };
}

function dutiesTable({ duties, year }: StatusOfYear, locale: Locale): ViewTable {
  const { columns, duties: caption } = STATUS_WORDS[locale];
  return {
    key: "bodies",
    caption,
    columns: [
      head("body", columns.body),
      text("report", columns.report),
      text("status", columns.status),
      figure("due_on", columns.dueOn),
      figure("received_on", columns.receivedOn),
      figure("approved_on", columns.approvedOn),
      figure("published_on", columns.publishedOn),
      figure("days_late", columns.daysLate),
      figure("version", columns.version),
    ],
    rows: duties.map((duty) => dutyRow(duty, year, locale)),
  };
}

function dutyRow(duty: Duty, year: number, locale: Locale): ViewRow {
  const say = STATUS_WORDS[locale];
  const { slug, scope, version } = duty;
  const principal = duty.isPrincipal ? scope : scope === "own_organ" ? "consolidated" : "own_organ";
  const day = (iso: string | null) => words(iso ?? "");
  return {
    key: `${slug} ${scope}`,
    part: null,
    isHighlighted: false,
    cells: [
      words(duty.name[locale], { href: `/o/${slug}` }),
      words(
        say.scopes[scope],
        version === null ? {} : { href: reportPath({ slug, year, scope, principal, number: null }) },
      ),
      words(REPORT_STATUS_WORDS[duty.status][locale], {
        meaning: REPORT_STATUS_MEANINGS[duty.status][locale],
      }),
      day(duty.dueOn),
      day(duty.receivedOn),
      day(duty.approvedOn),
      day(duty.isHistorical ? null : duty.publishedOn),
      words(duty.daysLate === null ? "" : String(duty.daysLate)),
      words(version === null ? "" : say.versionOf(version)),
    ],
  };
}
