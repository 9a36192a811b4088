import type { Locale } from "#lib/domain/localized.ts";
import type { ViewChart } from "#lib/domain/views/public-view.ts";
import { GROUP_VIEW_WORDS } from "./group-view-words.ts";

/** Says of a field of dots that some of the bodies compared are not drawn, where that is so. */
export function thinnedNote(charts: readonly ViewChart[], all: number, locale: Locale): readonly string[] {
  return charts.flatMap(({ spec }) =>
    (spec.type === "funnel" || spec.type === "scatter") && spec.points.length < all
      ? GROUP_VIEW_WORDS[locale].thinned(spec.points.length, all)
      : [],
  );
}
