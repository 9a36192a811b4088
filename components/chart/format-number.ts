import { formatPercent, formatSigned, formatSignedPercent } from "#lib/domain/indicators/format-indicator.ts";
import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import type { ChartScale } from "#lib/domain/views/chart/chart-point.ts";

/** A figure beside its point: `54.0 %`, `+0.4 %`, `3,525`, `−12`, `7.08`. */
export function formatNumber(number: number, { unit }: ChartScale): string {
  switch (unit) {
    case "percent":
      return formatPercent(number);
    case "change":
      return formatSignedPercent(number);
    case "count":
      return number < 0 ? formatSigned(String(number)) : groupThousands(String(number));
    case "decimal":
      return groupThousands(number.toFixed(2));
  }
}

/** A number on an axis or in a key: round ones lose their decimals. */
export function formatTick(number: number, scale: ChartScale): string {
  switch (scale.unit) {
    case "percent":
    case "change":
      return formatNumber(number, scale).replace(".0 %", " %");
    case "count":
      return formatNumber(number, scale);
    case "decimal":
      return groupThousands(String(Number(number.toPrecision(6))));
  }
}
