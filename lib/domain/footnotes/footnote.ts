import { findIndicator } from "#lib/domain/indicators/registry.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { Template } from "#lib/domain/templates/types.ts";

/** A footnote is about one cell of the report, or about an indicator of its year. */
export type FootnotePlace =
  | { readonly kind: "cell"; readonly key: string }
  | { readonly kind: "indicator"; readonly key: string };

/** Characters. */
export const LONGEST_FOOTNOTE = 300;

/** proposed: with the office above; published: stands at the figure; refused: it does not; withdrawn: the body took it back. */
export const FOOTNOTE_STATES = ["proposed", "published", "refused", "withdrawn"] as const;
export type FootnoteState = (typeof FOOTNOTE_STATES)[number];

/** What a footnote has become, from the rows that are on record. */
export function footnoteState(
  decision: { readonly accepted: boolean } | null,
  withdrawal: object | null,
): FootnoteState {
  if (withdrawal !== null) return "withdrawn";
  if (decision === null) return "proposed";
  return decision.accepted ? "published" : "refused";
}

/** `cell:t3.granted.total`, `indicator:disclosure-rate`: a place as a form sends it; null for one that the report does not have. */
export function readFootnotePlace(word: string, template: Template): FootnotePlace | null {
  const [kind, key = ""] = word.split(/:(.*)/s);
  if (kind === "cell" && template.cellByKey.has(key)) return { kind, key };
  if (kind === "indicator" && findIndicator(key) !== undefined) return { kind, key };
  return null;
}

/** What a footnote stands at, in words; the key itself where a format no longer has the place. */
export function nameFootnotePlace(place: FootnotePlace, template: Pick<Template, "cellByKey">): Localized {
  const named =
    place.kind === "cell" ? template.cellByKey.get(place.key)?.label : findIndicator(place.key)?.name;
  return named ?? { "zh-Hans": place.key, "zh-Hant": place.key, en: place.key };
}
