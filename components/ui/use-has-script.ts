import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether the page's script runs: false on the server and in the first drawing, so that nothing shows that would do nothing. */
export function useHasScript(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
