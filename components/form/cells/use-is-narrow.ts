"use client";

import { useSyncExternalStore } from "react";

/** Below this a table is shown one row at a time; the same width as Tailwind's `sm`. */
const NARROW = "(max-width: 39.999rem)";

/** Whether the window is too narrow for a table. The server does not know and draws the table, hidden on a phone by its style. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(NARROW);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => window.matchMedia(NARROW).matches,
    () => false,
  );
}
