/** A comparison as its address names it; bodies by their tokens, `321300` or `321300~own`. */
export interface ComparisonPlace {
  readonly indicator: string;
  readonly tokens: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** The one address of a comparison: bodies in order and once, a single year as itself. */
export function comparisonPath({ indicator, tokens, from, to }: ComparisonPlace): string {
  const bodies = [...new Set(tokens)].toSorted().join("+");
  return `/compare/${indicator}/${bodies}/${from === to ? from : `${from}..${to}`}`;
}
