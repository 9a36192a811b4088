import { cellValue } from "#lib/domain/reports/cell-value.ts";
import type { ContentDifference } from "#lib/domain/reports/diff-contents.ts";
import { SEVERITIES, type Severity } from "#lib/domain/rules/types.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { CellKey } from "#lib/domain/templates/types.ts";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import type { CellMarksProps } from "./cell-marks.tsx";

type Marks = Omit<CellMarksProps, "cell">;

/** Gathers for each cell what is known about it besides its figure. */
export function marksByCell(view: ReportView, changes: ContentDifference | null): (cell: CellKey) => Marks {
  const findings = new Map<CellKey, Severity>();
  for (const { place, severity } of view.findings) {
    if (place.kind !== "cell") continue;
    const known = findings.get(place.cell);
    if (known === undefined || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(known)) {
      findings.set(place.cell, severity);
    }
  }
  const comments = new Map<CellKey, string[]>();
  for (const { place, id, resolved, answers } of view.comments) {
    if (place.kind === "cell" && resolved === null && answers === null)
      comments.set(place.cell, [...(comments.get(place.cell) ?? []), id]);
  }
  const before = new Map((changes?.cells ?? []).map((change) => [change.cell, change.before]));
  const { previous } = view;
  const lastTemplate = previous === null ? null : templateById(previous.template);
  return (cell) => {
    const isInBoth = lastTemplate?.cellByKey.has(cell) ?? false;
    return {
      lastYear:
        previous === null || !isInBoth
          ? null
          : { year: previous.year, value: cellValue(previous.content, cell) },
      before: before.get(cell) ?? null,
      finding: findings.get(cell) ?? null,
      comments: comments.get(cell) ?? [],
    };
  };
}
