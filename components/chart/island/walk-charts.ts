import { nextPoint } from "./next-point.ts";
import { pointWords } from "./point-words.ts";

interface Surroundings {
  /** Shows what is said of the mark that is pointed at. */
  readonly tip: HTMLElement;
  /** Says the same to assistive technology when keys lead there. */
  readonly live: HTMLElement;
  /** How to go on by keys. */
  readonly hint: string;
}

const CHARTS = "svg[data-chart]";
/** How far from a mark it is still meant, in px. */
const REACH = 28;

/**
 * Makes the marks of all drawings of the page answer to pointer and keys. It finds them by their `data-` attributes, also those that
 * come with later pages; without it the drawings are whole. Returns how to stop.
 */
export function walkCharts({ tip, live, hint }: Surroundings): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  let active: Element | null = null;

  const leave = () => {
    if (active === null && tip.hidden) return;
    for (const marked of document.querySelectorAll("[data-active]")) marked.removeAttribute("data-active");
    for (const chart of document.querySelectorAll("[data-pointing]")) chart.removeAttribute("data-pointing");
    active = null;
    tip.hidden = true;
  };

  const say = (words: readonly string[], at: DOMRect) => {
    tip.replaceChildren(
      ...words.map((line) => {
        const row = document.createElement("div");
        row.textContent = line;
        return row;
      }),
    );
    tip.hidden = false;
    const { width, height } = tip.getBoundingClientRect();
    const left = Math.min(Math.max(at.left + at.width / 2 - width / 2, 4), innerWidth - width - 4);
    const above = at.top - height - 8;
    tip.style.left = `${left}px`;
    tip.style.top = `${above > 4 ? above : at.bottom + 8}px`;
  };

  const point = (chart: Element, mark: Element) => {
    if (mark === active) return;
    leave();
    active = mark;
    mark.setAttribute("data-active", "");
    const series = mark.closest("[data-series]")?.getAttribute("data-series");
    if (series != null) {
      chart.setAttribute("data-pointing", "");
      for (const group of chart.querySelectorAll("[data-series]"))
        if (group.getAttribute("data-series") === series) group.setAttribute("data-active", "");
    }
    const { name, label } = pointWords(mark);
    say([name, label], mark.getBoundingClientRect());
  };

  const open = (isElsewhere: boolean) => {
    const href = active?.getAttribute("data-href");
    if (href != null) window.open(href, isElsewhere ? "_blank" : "_self");
  };

  const prepare = () => {
    for (const chart of document.querySelectorAll(`${CHARTS}:not([tabindex])`))
      if (chart.querySelector("[data-point]") !== null) chart.setAttribute("tabindex", "0");
  };
  prepare();
  const arrivals = new MutationObserver(prepare);
  arrivals.observe(document.body, { childList: true, subtree: true });

  document.addEventListener(
    "pointermove",
    (event) => {
      const chart = chartAt(event.target);
      const mark = chart === null ? null : markAt(chart, event);
      if (chart !== null && mark !== null) point(chart, mark);
      else if (chartAt(document.activeElement) === null) leave();
    },
    { signal, passive: true },
  );
  let wasActive: Element | null = null;
  document.addEventListener(
    "pointerdown",
    (event) => {
      wasActive = active;
      const chart = chartAt(event.target);
      const mark = chart === null ? null : markAt(chart, event);
      if (chart !== null && mark !== null) point(chart, mark);
    },
    { signal, passive: true },
  );
  document.addEventListener(
    "click",
    (event) => {
      const chart = chartAt(event.target);
      if (chart === null || active === null || markAt(chart, event) !== active) return;
      // A finger has no hovering: its first touch shows, its second opens.
      const isFinger = event instanceof PointerEvent && event.pointerType === "touch";
      if (!isFinger || wasActive === active) open(event.ctrlKey || event.metaKey);
    },
    { signal },
  );
  document.addEventListener(
    "focusin",
    (event) => {
      const chart = chartAt(event.target);
      if (chart === null) leave();
      else if (chart.matches(":focus-visible")) {
        say([hint], chart.getBoundingClientRect());
        live.textContent = hint;
      }
    },
    { signal },
  );
  document.addEventListener("focusout", leave, { signal });
  document.addEventListener("scroll", leave, { signal, passive: true, capture: true });
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape") return leave();
      const chart = chartAt(event.target);
      if (chart === null || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Enter") return open(false);
      const marks = [...chart.querySelectorAll("[data-point]")];
      const current = active !== null && chart.contains(active) ? active : null;
      const next = nextPoint(marks, current, event.key);
      if (!event.key.startsWith("Arrow") && next === null) return;
      event.preventDefault();
      if (next === null) return;
      point(chart, next);
      const { name, label } = pointWords(next);
      live.textContent = `${name} ${label}`;
    },
    { signal },
  );
  return () => {
    stopping.abort();
    arrivals.disconnect();
    leave();
  };
}

function chartAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(CHARTS) : null;
}

/** The mark under a pointer, or the nearest in reach: a dot is smaller than a finger. */
function markAt(chart: Element, { target, clientX, clientY }: MouseEvent): Element | null {
  const hit = target instanceof Element ? target.closest("[data-point]") : null;
  if (hit !== null) return hit;
  let nearest: Element | null = null;
  let least = REACH;
  for (const mark of chart.querySelectorAll("[data-point]")) {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const across = Math.max(left - clientX, 0, clientX - right);
    const down = Math.max(top - clientY, 0, clientY - bottom);
    const distance = Math.hypot(across, down);
    if (distance < least) {
      least = distance;
      nearest = mark;
    }
  }
  return nearest;
}
