import { quantile } from "#lib/domain/statistics/quantile.ts";
import type { StepBounds } from "#lib/domain/views/chart/field-spec.ts";

/** Five steps of one hue with about as many figures in each; of no figures, four zeros. */
export function stepBounds(numbers: readonly number[]): StepBounds {
  const at = (share: number) => (numbers.length === 0 ? 0 : quantile(numbers, share));
  return [at(0.2), at(0.4), at(0.6), at(0.8)];
}
