import "server-only";
import { type ComparedReport, compareCells } from "#lib/domain/differences/compare-cells.ts";
import { diffWords } from "#lib/domain/differences/diff-words.ts";
import { type DifferenceAddress, writeDifference } from "#lib/domain/differences/difference-address.ts";
import type {
  DifferenceSide,
  ReportDifference,
  TextDifference,
} from "#lib/domain/differences/report-difference.ts";
import type { Template, TextKey } from "#lib/domain/templates/types.ts";
import type { PublishedReport } from "#lib/domain/views/published-report.ts";
import { reportPath } from "#lib/domain/views/report-path.ts";
import { loadPublishedReport } from "./load-published-report.ts";

export interface WantedDifference {
  readonly slug: string;
  /** Between versions of this year; between years where null. */
  readonly year: number | null;
  readonly span: DifferenceAddress;
  readonly asOf: string | null;
}

/** Two published versions, or the reports in force of two years, set side by side; null where either is not there (or was not on the day). */
export async function loadDifference({
  slug,
  year,
  span,
  asOf,
}: WantedDifference): Promise<ReportDifference | null> {
  const { scope, from, to } = span;
  const wanted = (one: number) =>
    year === null ? { slug, year: one, scope, number: null, asOf } : { slug, year, scope, number: one, asOf };
  const before = await loadPublishedReport(wanted(from));
  const after = before === null ? null : await loadPublishedReport(wanted(to));
  if (before === null || after === null) return null;
  const { principal } = after;
  const isOwn = after.version.scope !== principal;
  const place = year === null ? `/o/${slug}/diff` : `/o/${slug}/${year}/diff`;
  return {
    kind: year === null ? "years" : "versions",
    body: after.body,
    scope: after.version.scope,
    principal,
    before: side(before),
    after: side(after),
    reasons:
      year === null
        ? []
        : after.versions
            .filter(({ number }) => number > before.version.number && number <= after.version.number)
            .flatMap(({ number, correctionReason }) =>
              correctionReason === null ? [] : [{ number, reason: correctionReason }],
            )
            .toReversed(),
    title: diffWords(before.version.content.title, after.version.content.title),
    cells: compareCells(compared(before), compared(after)),
    texts: texts(before, after),
    asOf,
    path: `${place}/${writeDifference({ ...span, scope: isOwn ? "own_organ" : null })}`,
  };
}

function side({ body, version, principal, layout }: PublishedReport): DifferenceSide {
  const { year, scope, number, publishedAt, sourceFile } = version;
  return {
    year,
    number,
    publishedAt,
    isHistorical: sourceFile !== undefined,
    format: layout.format,
    path: reportPath({ slug: body.slug, year, scope, principal, number }),
  };
}

function compared({ layout, version }: PublishedReport): ComparedReport {
  return { template: layout, content: version.content };
}

function texts(before: PublishedReport, after: PublishedReport): readonly TextDifference[] {
  const sections = (report: PublishedReport): readonly (readonly [TextKey, TextDifference["title"]])[] => [
    ["intro", null],
    ...report.layout.sections.map(({ key, title }: Template["sections"][number]) => [key, title] as const),
  ];
  const titles = new Map([...sections(before), ...sections(after)]);
  return [...titles].flatMap(([key, title]) => {
    const parts = diffWords(before.version.content.texts[key] ?? "", after.version.content.texts[key] ?? "");
    return parts.length === 0 ? [] : [{ key, title, parts }];
  });
}
