"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { neighbourCell } from "./neighbour-cell.ts";
import { SelectedPlaceContext } from "./selected-place.tsx";

/** Every cell of the official layout that holds a value. */
const CELLS = "td[headers][id]";
const COMMENT_FIELD = "comment-text";

interface ReviewDeskProps {
  report: ReactNode;
  aside: ReactNode;
  asideLabel: string;
}

/**
 * Report and side panel as one: a cell clicked, or reached by arrow keys, is the place of the next comment (Enter goes to
 * the form), and what takes part in a finding lights up while the finding has focus or pointer. The report itself is drawn by the
 * server; this only marks its cells. Without JavaScript the place is chosen from the form's list.
 */
export function ReviewDesk({ report, aside, asideLabel }: ReviewDeskProps) {
  const [place, select] = useState("report");
  const sheet = useRef<HTMLDivElement>(null);
  const selected = useMemo(() => ({ place, select }), [place]);

  // One stop of the Tab key for each table: its first cell, or the one chosen last. A cell that has the focus must not
  // lose its tabindex even for a moment: it would lose the focus with it.
  useEffect(() => {
    for (const table of sheet.current?.querySelectorAll("table") ?? []) {
      const cells = [...table.querySelectorAll<HTMLElement>(CELLS)];
      const stop = cells.find((cell) => cell.id === place) ?? cells[0];
      for (const cell of cells) {
        cell.toggleAttribute("data-selected", cell.id === place);
        if (cell === stop) cell.setAttribute("tabindex", "0");
        else cell.removeAttribute("tabindex");
      }
    }
  }, [place]);

  const choose = (cell: HTMLElement, focus: boolean) => {
    select(cell.id);
    if (focus) {
      cell.setAttribute("tabindex", "-1");
      cell.focus();
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const cell = event.target instanceof HTMLElement && event.target.matches(CELLS) ? event.target : null;
    if (cell === null || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter") {
      event.preventDefault();
      select(cell.id);
      document.getElementById(COMMENT_FIELD)?.focus();
      return;
    }
    const others = [...(cell.closest("table")?.querySelectorAll<HTMLElement>(CELLS) ?? [])].map((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return { element, top, bottom, left, right };
    });
    const next = neighbourCell(event.key, cell.getBoundingClientRect(), others);
    if (next === null) return;
    event.preventDefault();
    choose(next.element, true);
  };

  const light = (target: EventTarget, isLit: boolean) => {
    if (!(target instanceof HTMLElement)) return;
    const keys = target.closest<HTMLElement>("[data-cells]")?.dataset.cells?.split(" ") ?? [];
    for (const key of keys) document.getElementById(key)?.toggleAttribute("data-lit", isLit);
  };

  return (
    <SelectedPlaceContext.Provider value={selected}>
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-8">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the cells inside take the focus; the sheet only listens */}
        <div
          ref={sheet}
          onClick={(event) => {
            const { target } = event;
            const cell = target instanceof HTMLElement ? target.closest<HTMLElement>(CELLS) : null;
            if (cell !== null) choose(cell, true);
          }}
          onFocus={(event) => {
            if (event.target.matches(CELLS)) select(event.target.id);
          }}
          onKeyDown={onKeyDown}
          className="min-w-0 [&_td[data-lit]]:bg-warn-tint [&_td[data-selected]]:bg-accent-tint [&_td[data-selected]]:outline-2 [&_td[data-selected]]:outline-accent [&_td[data-selected]]:-outline-offset-2 [&_td[headers]]:cursor-pointer"
        >
          {report}
        </div>
        <aside
          aria-label={asideLabel}
          onFocus={(event) => light(event.target, true)}
          onBlur={(event) => light(event.target, false)}
          onMouseOver={(event) => light(event.target, true)}
          onMouseOut={(event) => light(event.target, false)}
          className="mt-10 flex flex-col gap-8 lg:sticky lg:top-0 lg:mt-0 lg:max-h-dvh lg:overflow-y-auto lg:border-line lg:border-l lg:py-2 lg:pr-1 lg:pl-6"
        >
          {aside}
        </aside>
      </div>
    </SelectedPlaceContext.Provider>
  );
}
