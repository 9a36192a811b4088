import { formatIndicator, NO_BASE } from "#lib/domain/indicators/format-indicator.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Locale } from "#lib/domain/localized.ts";
import type { IfMissingReported } from "#lib/domain/statistics/if-missing-reported.ts";
import { listed, passage } from "./finding.ts";
import { formatMiddle } from "./format-middle.ts";
import { MISSING_WORDS } from "./missing-words.ts";

/** Says how far the missing reports could move a group's figures, as an illustration; null where there is nothing to put in. */
export function describeMissing(
  { indicator, year, result }: DescribedMissing,
  locale: Locale,
): string | null {
  if (result.filled === 0 || result.medianIfReported === null) return null;
  const say = MISSING_WORDS[locale];
  const moves = (what: string, from: string | null, to: string) =>
    from === to ? say.same(what, to) : say.moved(what, from ?? NO_BASE, to);
  const middle = (number: number) => formatMiddle(indicator, number, locale);
  const whole = (value: IfMissingReported["figure"]["value"]) => formatIndicator(indicator, value, locale);
  const clauses = [
    moves(say.median, result.median === null ? null : middle(result.median), middle(result.medianIfReported)),
    moves(say.whole, whole(result.figure.value), whole(result.figureIfReported.value)),
  ];
  return passage(
    [
      say.would(result.filled, year - 1, listed(clauses, locale)),
      result.stillMissing > 0 ? say.stillMissing(result.stillMissing) : "",
      say.illustration,
    ],
    locale,
  );
}

interface DescribedMissing {
  readonly indicator: Indicator;
  readonly year: number;
  readonly result: IfMissingReported;
}
