"use client";

import { useEffect, useRef } from "react";
import { walkCharts } from "./walk-charts.ts";

/** Once on a page: what its drawings say of a mark when it is pointed at or reached by keys. */
export function ChartIsland({ hint }: { hint: string }) {
  const tip = useRef<HTMLDivElement>(null);
  const live = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tip.current === null || live.current === null) return;
    return walkCharts({ tip: tip.current, live: live.current, hint });
  }, [hint]);
  return (
    <>
      <div
        ref={tip}
        hidden
        aria-hidden="true"
        className="tabular pointer-events-none fixed z-20 max-w-[20rem] border border-edge bg-paper px-2 py-1 text-13 print:hidden"
      />
      <div ref={live} aria-live="polite" className="sr-only" />
    </>
  );
}
