"use client";

import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef } from "react";
import { neighbourCell } from "#components/review/neighbour-cell.ts";

/** Every cell of the official layout that holds a value. */
const CELLS = "td[headers][id]";
const SOURCE = "[data-source]";

/**
 * Form and document as one: a cell that is clicked, or reached by arrow keys, is marked in the document, and what is marked
 * there leads back to its cell (Enter goes over and back). Both are drawn without this; it only marks and scrolls. Without
 * JavaScript the same links jump.
 */
export function LinkedPanes({ source, children }: { source: ReactNode; children: ReactNode }) {
  const panes = useRef<HTMLDivElement>(null);

  // One stop of the Tab key for each table; the arrow keys go on from there.
  useEffect(() => {
    for (const table of panes.current?.querySelectorAll("table") ?? [])
      table.querySelector(CELLS)?.setAttribute("tabindex", "0");
  }, []);

  const parts = (key: string) => [
    ...(panes.current?.querySelectorAll<HTMLElement>(`${SOURCE} [data-cells~="${CSS.escape(key)}"]`) ?? []),
  ];

  const unmark = () => {
    for (const marked of panes.current?.querySelectorAll("[data-selected]") ?? [])
      marked.removeAttribute("data-selected");
  };

  const showInSource = (element: HTMLElement | undefined) => {
    const pane = element?.closest<HTMLElement>(SOURCE);
    if (element === undefined || !pane) return;
    const gap = element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollTop += gap - pane.clientHeight / 2;
  };

  const markLine = (line: HTMLElement) => {
    unmark();
    line.setAttribute("data-selected", "");
    showInSource(line);
  };

  const markPlaces = (key: string) => {
    unmark();
    const places = parts(key);
    for (const place of places) place.setAttribute("data-selected", "");
    showInSource(places[0]);
  };

  const markCell = (cell: HTMLElement) => {
    markPlaces(cell.id);
    cell.setAttribute("data-selected", "");
  };

  const stopAt = (cell: HTMLElement) => {
    for (const other of cell.closest("table")?.querySelectorAll(`${CELLS}[tabindex]`) ?? [])
      if (other !== cell) other.removeAttribute("tabindex");
    cell.setAttribute("tabindex", "0");
  };

  const goToCell = (cell: HTMLElement) => {
    stopAt(cell);
    markCell(cell);
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
    const target = link === null ? null : document.getElementById(link.hash.slice(1));
    const cell = event.target.closest<HTMLElement>(CELLS);
    if (cell !== null && (target === null || target.closest(SOURCE) !== null)) {
      event.preventDefault();
      goToCell(cell);
    } else if (target?.matches(CELLS)) {
      event.preventDefault();
      goToCell(target);
    } else if (target !== null && target.closest(SOURCE) !== null) {
      event.preventDefault();
      const key = link?.dataset.cell;
      if (key === undefined) markLine(target);
      else markPlaces(key);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape" && target.matches(`${SOURCE} *`)) {
      const cell = panes.current?.querySelector<HTMLElement>(`${CELLS}[data-selected]`);
      if (cell) goToCell(cell);
      return;
    }
    if (!target.matches(CELLS)) return;
    if (event.key === "Enter") {
      event.preventDefault();
      parts(target.id)
        .find((part) => part.matches("a"))
        ?.focus({ preventScroll: true });
      return;
    }
    const others = [...(target.closest("table")?.querySelectorAll<HTMLElement>(CELLS) ?? [])].map(
      (element) => {
        const { top, bottom, left, right } = element.getBoundingClientRect();
        return { element, top, bottom, left, right };
      },
    );
    const next = neighbourCell(event.key, target.getBoundingClientRect(), others);
    if (next === null) return;
    event.preventDefault();
    goToCell(next.element);
  };

  const light = (target: EventTarget, isLit: boolean) => {
    if (!(target instanceof HTMLElement) || target.closest(SOURCE) !== null) return;
    const keys = target.closest<HTMLElement>("[data-cells]")?.dataset.cells?.split(" ") ?? [];
    for (const key of keys) document.getElementById(key)?.toggleAttribute("data-lit", isLit);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the cells and links inside take the focus; the panes only listen
    <div
      ref={panes}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        light(event.target, true);
        if (event.target.matches(CELLS)) markCell(event.target);
      }}
      onBlur={(event) => light(event.target, false)}
      onMouseOver={(event) => light(event.target, true)}
      onMouseOut={(event) => light(event.target, false)}
      className="max-xl:[&_:is(a,button,input,select,td)]:scroll-mb-[38dvh] xl:grid xl:grid-cols-[minmax(59rem,1fr)_minmax(16rem,34rem)] xl:gap-6 lg:[&_section:has(>table_col:nth-child(12))]:overflow-x-auto [&_td[data-lit]]:bg-warn-tint [&_td[data-selected]]:bg-accent-tint [&_td[data-selected]]:outline-2 [&_td[data-selected]]:outline-accent [&_td[data-selected]]:-outline-offset-2 [&_td[headers]]:cursor-pointer"
    >
      <div className="flex min-w-0 flex-col gap-6">{children}</div>
      <aside className="sticky max-xl:bottom-0 max-xl:z-30 max-xl:-mx-4 max-xl:mt-6 max-xl:h-[34dvh] xl:top-4 xl:h-[calc(100dvh-2rem)]">
        {source}
      </aside>
    </div>
  );
}
