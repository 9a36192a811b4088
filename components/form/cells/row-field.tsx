"use client";

import { useLocale } from "next-intl";
import { FIELD_LOOK } from "#components/ui/field-frame.tsx";
import { SeverityMark } from "#components/ui/severity-mark.tsx";
import type { CellKey } from "#lib/domain/templates/types.ts";
import { unitWords } from "#lib/domain/views/layout/unit-words.ts";
import { useReportEntry } from "../entry/report-entry.ts";
import { useObserved } from "../entry/use-observed.ts";
import { BesideFigure } from "./beside-figure.tsx";
import { CellInput } from "./cell-input.tsx";
import { CommentCorner } from "./comment-corner.tsx";

/** One figure of a row shown alone: its column, its field, last year's value and what was found. */
export function RowField({ cellKey }: { cellKey: CellKey }) {
  const { template, checks, focus } = useReportEntry();
  const locale = useLocale();
  const findings = useObserved(checks.findings, (all) => all);
  const isLit = useObserved(focus.lit, (lit) => lit.has(cellKey));
  const cell = template.cellByKey.get(cellKey);
  if (cell === undefined) return null;
  const here = findings.filter(({ place }) => place.kind === "cell" && place.cell === cellKey);
  const noteId = `note-${cellKey}`;
  return (
    <li className={`relative border-line border-b py-2 ${isLit ? "bg-accent-tint" : ""}`}>
      <div className="flex items-start justify-between gap-4">
        <span aria-hidden="true" className="min-w-0 pt-2 font-serif text-14">
          {cell.columnLabel[locale]}
          {cell.unit === null ? null : (
            <span className="text-12 text-ink-soft"> {unitWords(cell.unit)[locale]}</span>
          )}
        </span>
        <span className="relative w-36 shrink-0">
          <CommentCorner cell={cellKey} />
          <CellInput
            cell={cell}
            describedBy={`beside-${cellKey} ${noteId}`}
            className={`${FIELD_LOOK} tabular min-h-11 text-end text-16`}
          />
          <BesideFigure cell={cell} id={`beside-${cellKey}`} />
        </span>
      </div>
      <ul id={noteId}>
        {here.map((finding) => (
          <li key={finding.fingerprint} className="flex items-start gap-2 pt-1 text-13">
            <SeverityMark severity={finding.severity} />
            <span>{finding.message[locale]}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
