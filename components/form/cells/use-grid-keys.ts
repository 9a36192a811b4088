"use client";

import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, type MouseEvent, useRef } from "react";
import type { CellKey } from "#lib/domain/templates/types.ts";
import { type ReportEntry, useReportEntry } from "../entry/report-entry.ts";
import { redoEdit, undoEdit } from "../entry/step-history.ts";
import { takeTotal } from "../entry/take-total.ts";
import { blockText } from "../grid/block-text.ts";
import type { CellPlaces } from "../grid/cell-places.ts";
import { cellRange } from "../grid/cell-range.ts";
import { fillBlock } from "../grid/fill-block.ts";
import { type Move, neighbour } from "../grid/neighbour.ts";
import { readClipboard } from "../grid/read-clipboard.ts";
import { cellOf, fieldOf } from "./cell-input.tsx";

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  Home: "row_start",
  End: "row_end",
};
const WITHIN_TEXT = new Set(["ArrowLeft", "ArrowRight", "Home", "End"]);

/**
 * The keys of a spreadsheet for the fields of one table, heard at the table. Tab is left to the browser: the fields follow one
 * another in reading order and the last one leads out of the table.
 */
export function useGridKeys(places: CellPlaces) {
  const entry = useReportEntry();
  const { focus, history, notice, sync } = entry;
  // What stood in the cell when it got the focus, and whether the keys move inside its text (F2, second click).
  const visit = useRef<{ cell: CellKey; before: string; isInText: boolean } | null>(null);

  function go(from: CellKey, move: Move, isExtending: boolean) {
    const end = (isExtending && focus.selection.get()?.end) || from;
    const to = neighbour(places, end, move);
    if (to === null) return;
    if (isExtending) select(entry, places, { anchor: focus.selection.get()?.anchor ?? from, end: to });
    else fieldOf(to)?.focus();
  }

  function leave() {
    if (visit.current !== null) history.remember("typing", { [visit.current.cell]: visit.current.before });
  }

  return {
    onFocus(event: FocusEvent) {
      const cell = cellOf(event.target);
      if (cell === null) return;
      visit.current = { cell, before: sync.valueOf(cell), isInText: false };
      focus.active.set(cell);
      focus.selection.set(null);
      fieldOf(cell)?.select();
    },
    onBlur(event: FocusEvent) {
      if (cellOf(event.target) === null) return;
      leave();
      visit.current = null;
    },
    onMouseDown(event: MouseEvent) {
      const cell = cellOf(event.target);
      if (cell === null || event.button !== 0) return;
      const isHere = visit.current?.cell === cell;
      if (event.shiftKey && visit.current !== null) {
        event.preventDefault();
        select(entry, places, { anchor: visit.current.cell, end: cell });
      } else if (isHere && visit.current !== null) {
        visit.current = { ...visit.current, isInText: true };
        focus.selection.set(null);
      } else {
        event.preventDefault();
        fieldOf(cell)?.focus();
      }
    },
    onMouseOver(event: MouseEvent) {
      const cell = cellOf(event.target);
      const anchor = visit.current?.cell;
      if (cell === null || anchor === undefined || event.buttons !== 1) return;
      if (cell !== anchor) select(entry, places, { anchor, end: cell });
    },
    onKeyDown(event: KeyboardEvent) {
      const cell = cellOf(event.target);
      if (cell === null || visit.current === null || event.nativeEvent.isComposing) return;
      const isCommand = event.ctrlKey || event.metaKey;
      const isInText = visit.current.isInText && WITHIN_TEXT.has(event.key);
      const move = isCommand ? { Home: "first", End: "last" }[event.key] : MOVES[event.key];
      if (event.key === "Enter") go(cell, event.shiftKey ? "up" : "down", false);
      else if (isMove(move) && !isInText) go(cell, move, event.shiftKey);
      else if (event.key === "F2") toggleText(event);
      else if (event.key === "Escape") restore(cell);
      else if (event.key === "=" && event.altKey && !entry.isReadOnly) takeTotal(entry, cell);
      else if (/^[zy]$/i.test(event.key) && isCommand) stepBack(cell, event);
      else if (event.key === "a" && isCommand) selectAll(cell);
      else if (/^(?:Delete|Backspace)$/.test(event.key) && focus.selection.get() !== null) clear(entry);
      else return;
      event.preventDefault();
    },
    onPaste(event: ClipboardEvent) {
      const from = cellOf(event.target);
      const block = from === null || entry.isReadOnly ? null : readClipboard(event.clipboardData);
      if (from === null || block === null) return;
      event.preventDefault();
      const fill = fillBlock({ template: entry.template, places, from }, block);
      leave();
      history.edit("paste", fill.values);
      visit.current = { cell: from, before: sync.valueOf(from), isInText: false };
      notice.set({ kind: "pasted", fill });
    },
    onCopy(event: ClipboardEvent) {
      copy(entry, event);
    },
    onCut(event: ClipboardEvent) {
      if (copy(entry, event) && !entry.isReadOnly) clear(entry);
    },
  };

  function toggleText(event: KeyboardEvent) {
    if (visit.current === null) return;
    visit.current = { ...visit.current, isInText: !visit.current.isInText };
    const field = event.target instanceof HTMLInputElement ? event.target : null;
    const end = field?.value.length ?? 0;
    if (visit.current.isInText) field?.setSelectionRange(end, end);
    else field?.select();
  }

  function stepBack(cell: CellKey, event: KeyboardEvent) {
    if (entry.isReadOnly) return;
    leave();
    if (event.shiftKey || event.key.toLowerCase() === "y") redoEdit(entry);
    else undoEdit(entry);
    visit.current = { cell, before: sync.valueOf(cell), isInText: false };
  }

  function restore(cell: CellKey) {
    if (visit.current === null) return;
    if (focus.selection.get() !== null) focus.selection.set(null);
    else if (!entry.isReadOnly) sync.write({ [cell]: visit.current.before });
    visit.current = { ...visit.current, isInText: false };
    requestAnimationFrame(() => fieldOf(cell)?.select());
  }

  function selectAll(cell: CellKey) {
    const anchor = neighbour(places, cell, "first");
    const end = neighbour(places, cell, "last");
    if (anchor !== null && end !== null) select(entry, places, { anchor, end });
  }
}

function isMove(move: string | undefined): move is Move {
  return move !== undefined;
}

function select({ focus }: ReportEntry, places: CellPlaces, corners: { anchor: CellKey; end: CellKey }) {
  const rows = cellRange(places, corners.anchor, corners.end);
  const cells = new Set(rows.flat().filter((key) => key !== null));
  focus.selection.set(cells.size > 1 ? { ...corners, rows, cells } : null);
}

function clear({ focus, history, isReadOnly, notice }: ReportEntry) {
  const cells = focus.selection.get()?.cells;
  if (cells === undefined || isReadOnly) return;
  history.edit("clear", Object.fromEntries([...cells].map((key) => [key, ""])));
  notice.set({ kind: "cleared", count: cells.size });
}

/** Copies the selected block; a single cell is left to the browser. */
function copy({ focus, sync }: ReportEntry, event: ClipboardEvent): boolean {
  const selection = focus.selection.get();
  if (selection === null) return false;
  const rows = selection.rows.map((row) => row.map((key) => (key === null ? "" : sync.valueOf(key))));
  const { text, html } = blockText(rows);
  event.clipboardData.setData("text/plain", text);
  event.clipboardData.setData("text/html", html);
  event.preventDefault();
  return true;
}
