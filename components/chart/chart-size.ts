/** A drawing of its own for the phone: text is never scaled below 12 px. */
export const CHART_SIZES = {
  narrow: { width: 340, fontSize: 12 },
  wide: { width: 720, fontSize: 13 },
} as const;
export type ChartSize = keyof typeof CHART_SIZES;
