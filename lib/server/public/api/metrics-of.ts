import "server-only";
import { lensOf } from "#lib/domain/indicators/lenses.ts";
import { INDICATORS } from "#lib/domain/indicators/registry.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { ApiQuery } from "#lib/exchange/api/parameters.ts";

/** The indicators asked for, each once; with `def=all` the other definitions of their names behind them. */
export function metricsOf({ metric, def }: Pick<ApiQuery, "metric" | "def">): readonly Indicator[] {
  const asked = metric ?? INDICATORS;
  if (def === "official") return [...new Set(asked)];
  return [
    ...new Set(
      asked.flatMap((one) => [one, ...(lensOf(one)?.definitions ?? []).map(({ indicator }) => indicator)]),
    ),
  ];
}
