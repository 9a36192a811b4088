"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { headCells, headingId } from "#components/report/head-cells.ts";
import { OfficialHeading } from "#components/report/official-heading.tsx";
import type { TableDefinition } from "#lib/domain/templates/types.ts";
import { type PlacedCell, placeGrid } from "#lib/domain/views/layout/place-grid.ts";
import { unitUnderHeading } from "#lib/domain/views/layout/unit-under-heading.ts";
import { unitWords } from "#lib/domain/views/layout/unit-words.ts";
import { useReportEntry } from "../entry/report-entry.ts";
import { useObserved } from "../entry/use-observed.ts";
import { cellPlaces } from "../grid/cell-places.ts";
import { EntryCell } from "./entry-cell.tsx";
import { entryFrame } from "./entry-frame.ts";
import { RowNote } from "./row-note.tsx";
import { columnsForNote, rowNotes, spanWithNotes } from "./row-notes.ts";
import { useGridKeys } from "./use-grid-keys.ts";

/** A table of the form as the notice prints it, to be filled in like a spreadsheet. */
export function EntryTable({ table }: { table: TableDefinition }) {
  const { template, checks } = useReportEntry();
  const locale = useLocale();
  const t = useTranslations("editor.table");
  const { lines, heads, places, frame } = useMemo(
    () => ({
      lines: placeGrid(table),
      heads: headCells(table),
      places: cellPlaces(table),
      frame: entryFrame(table),
    }),
    [table],
  );
  const findings = useObserved(checks.findings, (all) => all);
  const notes = useMemo(() => rowNotes(places, findings), [places, findings]);
  const keys = useGridKeys(places);
  const noteId = (line: number) => `note-${table.key}-${line}`;

  const draw = (place: PlacedCell) => {
    const { cell, row, column } = place;
    const key = `${row}-${column}`;
    const rowSpan = spanWithNotes(place, notes);
    if (cell.kind === "empty") {
      return <td key={key} rowSpan={rowSpan} colSpan={cell.colSpan} className={`${EDGE} bg-wash`} />;
    }
    if (cell.kind === "label") {
      return (
        <OfficialHeading
          key={key}
          id={headingId(table, place)}
          label={{ ...cell, rowSpan }}
          unit={unitUnderHeading(table, place, lines, template, locale)}
          locale={locale}
          stickAt={frame.stickAt(place)}
        />
      );
    }
    const definition = template.cellByKey.get(cell.cell);
    if (definition === undefined) return null;
    return (
      <EntryCell
        key={key}
        cell={definition}
        headers={heads.get(cell.cell) ?? ""}
        rowSpan={rowSpan}
        colSpan={cell.colSpan}
        noteId={noteId(row)}
      />
    );
  };

  const drawLine = (line: readonly PlacedCell[], row: number) => [
    <tr key={row}>{line.map(draw)}</tr>,
    <RowNote
      key={`note ${row}`}
      id={noteId(row)}
      findings={notes.get(row) ?? []}
      colSpan={columnsForNote(lines, row, table.gridColumns)}
    />,
  ];

  return (
    <div className="relative overflow-auto max-lg:max-h-[80dvh] lg:overflow-visible">
      {table.unit === null ? null : (
        <p className="sticky left-0 pb-1 text-end font-serif text-13 text-ink-soft">
          {t("unit", { unit: unitWords(table.unit)[locale] })}
        </p>
      )}
      <table
        {...keys}
        style={frame.style}
        className="w-full table-fixed border-separate border-spacing-0 border-line border-t border-l [--label:9rem] xl:[--label:13rem]"
      >
        <caption className="sr-only">{table.title[locale]}</caption>
        <colgroup>
          {frame.kinds.map((_, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns are their positions
            <col key={column} style={{ width: frame.widthOf(column) ?? "auto" }} />
          ))}
        </colgroup>
        {table.headerRows === 0 ? null : (
          <thead className="sticky top-0 z-20 lg:top-(--bar-height)">
            {lines.slice(0, table.headerRows).map((line, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are their positions
              <tr key={row}>{line.map(draw)}</tr>
            ))}
          </thead>
        )}
        <tbody>
          {lines.slice(table.headerRows).flatMap((line, row) => drawLine(line, row + table.headerRows))}
        </tbody>
      </table>
    </div>
  );
}

const EDGE = "border-line border-r border-b";
