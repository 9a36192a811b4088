import { useSyncExternalStore } from "react";
import { useReportEntry } from "./report-entry.ts";

/** What stands under a key now, as typed. */
export function useDraftValue(key: string): string {
  const { sync } = useReportEntry();
  const read = () => sync.valueOf(key);
  return useSyncExternalStore(sync.subscribe, read, read);
}
