import type { Template } from "#lib/domain/templates/types.ts";
import type { DraftChange } from "#lib/domain/views/draft-exchange.ts";
import { applyChange, type ContentChange } from "./content-change.ts";
import { mergeChanges } from "./merge-changes.ts";
import { readChange } from "./read-change.ts";
import { typedValue } from "./typed-value.ts";
import type { ReportContent } from "./types.ts";

/** A change that was taken: under its own id the draft notes what now stands in its place. */
export interface TakenChange {
  readonly id: string;
  readonly key: string;
  readonly value: string;
}

export interface WeighedChanges {
  /** The very object that was given where nothing changed. */
  readonly content: ReportContent;
  readonly taken: readonly TakenChange[];
  readonly clashes: readonly {
    readonly id: string;
    readonly key: string;
    readonly mine: string;
    readonly theirs: string;
  }[];
}

/**
 * Weighs what a browser sent against the draft as it stands, place by place. A change goes in if what it was typed over still stands
 * there; where somebody else typed meanwhile, both values come back. Several changes of one place count as one: typed over the first's
 * base, leaving the last's value. Null if a place is not in the form or holds more than it may.
 */
export function weighChanges(
  template: Template,
  current: ReportContent,
  changes: readonly DraftChange[],
): WeighedChanges | null {
  const read = onePerPlace(changes).map((change) => ({
    ...change,
    incoming: readChange(template, change),
    over: readChange(template, { key: change.key, value: change.base }),
  }));
  if (!read.every(isRead)) return null;

  const base = read.reduce((content, { over }) => applyChange(content, over), current);
  const merge = mergeChanges({ base, current, changes: read.map(({ incoming }) => incoming) });
  const met = new Map(
    merge.outcome === "merged" ? [] : merge.clashes.map((clash) => [clash.incoming, clash.current]),
  );
  return {
    content: merge.outcome === "merged" ? merge.content : merge.undisputed,
    taken: read
      .filter(({ incoming }) => !met.has(incoming))
      .flatMap(({ ids, key, value }) => ids.map((id) => ({ id, key, value }))),
    clashes: read.flatMap(({ incoming, id, key, value }) => {
      const stands = met.get(incoming);
      return stands === undefined ? [] : [{ id, key, mine: value, theirs: typedValue(stands) }];
    }),
  };
}

interface PlaceChange extends DraftChange {
  readonly ids: readonly string[];
}

function onePerPlace(changes: readonly DraftChange[]): readonly PlaceChange[] {
  const places = new Map<string, PlaceChange>();
  for (const change of changes) {
    const earlier = places.get(change.key);
    const ids = [...(earlier?.ids ?? []), change.id];
    places.set(change.key, { ...change, base: earlier?.base ?? change.base, ids });
  }
  return [...places.values()];
}

type Read<T> = T & { readonly incoming: ContentChange; readonly over: ContentChange };

function isRead<T extends { incoming: ContentChange | null; over: ContentChange | null }>(
  change: T,
): change is Read<T> {
  return change.incoming !== null && change.over !== null;
}
