import type { Comparison } from "#lib/domain/indicators/comparison.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { comparisonChart } from "#lib/domain/views/chart/comparison-chart.ts";
import { Chart } from "./chart.tsx";

interface ComparisonChartProps {
  comparison: Comparison;
  locale: Locale;
  title: string;
  summary: string;
}

/** One year: bars. Several years: up to six lines, beyond that a panel for each body. */
export function ComparisonChart({ comparison, locale, title, summary }: ComparisonChartProps) {
  return <Chart id="chart" spec={comparisonChart(comparison, locale)} title={title} summary={summary} />;
}
