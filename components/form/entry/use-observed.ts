import { useSyncExternalStore } from "react";
import type { Observable } from "./observable.ts";

/**
 * What a part needs of an observable. `select` gives something that stays the same while nothing changed for the part: a word,
 * a number, or the very object.
 */
export function useObserved<T, Part>(observed: Observable<T>, select: (value: T) => Part): Part {
  const read = () => select(observed.get());
  return useSyncExternalStore(observed.subscribe, read, read);
}
