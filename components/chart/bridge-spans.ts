import type { BridgeSpec } from "#lib/domain/views/chart/rows-spec.ts";

/** From where to where a step is drawn; `from` is always the lower end. */
export interface BridgeSpan {
  readonly from: number;
  readonly to: number;
}

/** Where the steps stand. After a step without a number nobody knows where the next one stands, until the next level. */
export function bridgeSpans(steps: BridgeSpec["steps"]): readonly (BridgeSpan | null)[] {
  let ground: number | null = null;
  return steps.map(({ kind, number }) => {
    if (kind === "level") {
      ground = number;
      return number === null ? null : { from: 0, to: number };
    }
    if (ground === null || number === null) {
      ground = null;
      return null;
    }
    const before = ground;
    ground = kind === "plus" ? before + number : before - number;
    return { from: Math.min(before, ground), to: Math.max(before, ground) };
  });
}
