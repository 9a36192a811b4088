"use client";

import { memo } from "react";
import type { Severity } from "#lib/domain/rules/types.ts";
import type { CellDefinition } from "#lib/domain/templates/types.ts";
import { useReportEntry } from "../entry/report-entry.ts";
import { useObserved } from "../entry/use-observed.ts";
import { worstAt } from "../findings/worst-at.ts";
import { BesideFigure } from "./beside-figure.tsx";
import { CellInput } from "./cell-input.tsx";
import { CommentCorner } from "./comment-corner.tsx";

interface EntryCellProps {
  cell: CellDefinition;
  headers: string;
  rowSpan: number;
  colSpan: number;
  noteId: string;
}

/** A figure of the form: its field, last year's value, the mark of a finding at its corner. */
export const EntryCell = memo(function EntryCell(props: EntryCellProps) {
  const { cell, headers, rowSpan, colSpan, noteId } = props;
  const { checks, focus } = useReportEntry();
  const worst = useObserved(checks.findings, (findings) => worstAt(findings, cell.key));
  const isLit = useObserved(focus.lit, (lit) => lit.has(cell.key));
  const isSelected = useObserved(focus.selection, (selection) => selection?.cells.has(cell.key) ?? false);
  const besideId = `beside-${cell.key}`;
  const tint = isSelected || isLit ? "bg-accent-tint" : worst === null ? "" : TINTS[worst];
  return (
    <td
      headers={headers}
      rowSpan={rowSpan}
      colSpan={colSpan}
      className={`relative border-line border-r border-b p-0 align-top focus-within:z-10 focus-within:outline-2 focus-within:outline-accent focus-within:-outline-offset-2 ${tint} ${isLit ? LIT : ""}`}
    >
      {worst === null ? null : <span aria-hidden="true" className={`${CORNER} ${CORNERS[worst]}`} />}
      <CommentCorner cell={cell.key} />
      <CellInput
        cell={cell}
        describedBy={`${besideId} ${noteId}`}
        className="tabular block h-6 w-full scroll-mt-48 bg-transparent px-1.5 pt-1 text-end text-13 text-ink outline-none read-only:cursor-default"
      />
      <div className="px-1.5 pb-1">
        <BesideFigure cell={cell} id={besideId} />
      </div>
    </td>
  );
});

const LIT = "outline-2 outline-accent outline-dashed -outline-offset-2";
const CORNER = "pointer-events-none absolute top-0 left-0 size-2 [clip-path:polygon(0_0,100%_0,0_100%)]";
const CORNERS: Readonly<Record<Severity, string>> = {
  error: "bg-error",
  needs_explanation: "bg-warn",
  hint: "bg-edge",
};
const TINTS: Readonly<Record<Severity, string>> = {
  error: "bg-error-tint",
  needs_explanation: "bg-warn-tint",
  hint: "",
};
