import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Locale, Localized } from "#lib/domain/localized.ts";
import type { Change } from "#lib/domain/statistics/change-between.ts";
import { formatChange } from "#lib/domain/statistics/format-change.ts";
import { CHANGE_WORDS } from "./change-words.ts";
import { type Finding, passage } from "./finding.ts";

export interface DescribedChange {
  readonly indicator: Indicator;
  readonly group: Localized;
  readonly from: number;
  readonly to: number;
  readonly changes: readonly { readonly key: string; readonly name: Localized; readonly change: Change }[];
}

interface Moved {
  readonly key: string;
  readonly body: Localized;
  readonly change: Change;
  readonly number: number;
}

/** Says how many bodies went up or down between two years. Across a break it says that this cannot be said. */
export function describeChange(
  { indicator, group, from, to, changes }: DescribedChange,
  locale: Locale,
): Finding {
  const say = CHANGE_WORDS[locale];
  const [where, name] = [group[locale], indicator.name[locale]];
  const moved = changes
    .flatMap(({ key, name: body, change }): readonly Moved[] => {
      if (change.status === "from_zero") return [{ key, body, change, number: Number(change.difference) }];
      if (change.status !== "changed" || change.isSmall) return [];
      return [{ key, body, change, number: change.number }];
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const notComparable = changes.filter(({ change }) => change.status === "not_comparable").length;
  const small = changes.filter(({ change }) => change.status === "changed" && change.isSmall).length;
  const missing = changes.length - moved.length - notComparable - small;
  const left = [
    notComparable > 0 ? say.notComparable(notComparable) : "",
    small > 0 ? say.small(small) : "",
    missing > 0 ? say.missing(missing) : "",
  ];
  if (moved.length === 0) {
    const isBroken = notComparable > 0 && notComparable === changes.length;
    const none = isBroken ? say.broken(where, name, from, to) : say.none(where, name, from, to);
    return { title: none, summary: passage(isBroken ? [none] : [none, ...left], locale) };
  }
  const up = moved.filter(({ number }) => number > 0);
  const down = moved.filter(({ number }) => number < 0);
  // From zero there is no percentage to be largest by.
  const measured = moved.filter(({ change }) => change.status === "changed");
  const sizeOf = inOneMeasure(measured);
  const highest = measured.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
  const lowest = measured.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0];
  const clauses = [
    highest !== undefined && highest.number > 0
      ? say.mostUp(highest.body[locale], formatChange(highest.change, locale))
      : "",
    lowest !== undefined && lowest.number < 0
      ? say.mostDown(lowest.body[locale], formatChange(lowest.change, locale))
      : "",
    ...left,
  ];
  const counts = {
    all: moved.length,
    up: up.length,
    down: down.length,
    same: moved.length - up.length - down.length,
  };
  const title = say.counts(where, name, from, to, counts);
  return { title, summary: passage(clauses.some((clause) => clause !== "") ? clauses : [title], locale) };
}

/** Where some changes are differences and some percentages, only the differences can be told larger from smaller. */
function inOneMeasure(measured: readonly Moved[]): (moved: Moved) => number {
  const isMixed = measured.some(
    ({ change }) => change.status === "changed" && change.measure === "difference",
  );
  return ({ change, number }) =>
    isMixed && change.status === "changed" && change.difference !== null ? Number(change.difference) : number;
}
