import { gzipSync } from "node:zlib";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { rowsMarkup } from "#components/public/view/rows-markup.ts";
import { indicatorCalled } from "#lib/domain/statistics/group.fixture.ts";
import { changeView } from "#lib/domain/views/group/change-view.ts";
import { funnelView } from "#lib/domain/views/group/funnel-view.ts";
import { figure, share } from "#lib/domain/views/group/group.fixture.ts";
import { rankView } from "#lib/domain/views/group/rank-view.ts";
import { scatterView } from "#lib/domain/views/group/scatter-view.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { wording } from "#lib/domain/wording.ts";
import { Chart } from "./chart.tsx";

/** In bytes, both drawings of a chart together. */
const LARGEST = 5 * 1024;
/** Of the 60 kB of a page. */
const LARGEST_SHOWN = 45_000;
const BODIES = 3_000;
const CITIES = 340;

/** Skewed as life is: most receive some dozens of requests, a few ten thousand. */
const figures = Array.from({ length: BODIES }, (_, index) => {
  const base = 20 + Math.round(Math.exp(((index * 7_919) % 97) / 10.5));
  const rate = 0.35 + (((index * 104_729) % 1_000) / 1_000) * 0.4;
  return figure(`${110_000 + index}`, share(Math.round(base * rate), base));
});
const group = { name: wording("全国县级政府", "全國縣級政府", "county governments"), isPractice: false };
const indicator = indicatorCalled("disclosure-rate");
const of = { area: "cn", class: "counties" } as const;
const at = { indicator: indicator.id, group: of, year: 2024 };

const VIEWS: Readonly<Record<string, PublicView>> = {
  ranking: rankView(
    {
      ...{ address: { kind: "rank", ...at }, indicator, group, lens: null, asOf: null },
      figures: figures.map((one) => ({ ...one, lastYear: null })),
    },
    "zh-Hans",
  ),
  "ranking of all cities": rankView(
    {
      ...{ address: { kind: "rank", ...at }, indicator, group, lens: null, asOf: null },
      figures: figures.slice(0, CITIES).map((one) => ({ ...one, lastYear: null })),
    },
    "zh-Hans",
  ),
  funnel: funnelView(
    { address: { kind: "funnel", ...at }, indicator, group, figures, asOf: null },
    "zh-Hans",
  ),
  relation: scatterView(
    {
      address: { kind: "scatter", x: "refusal-rate", y: indicator.id, group: of, year: 2024 },
      ...{ x: indicatorCalled("refusal-rate"), y: indicator, group, asOf: null },
      pairs: figures.map((one, index) => ({ x: figures[(index * 31) % BODIES] ?? one, y: one })),
    },
    "zh-Hans",
  ),
  change: changeView(
    {
      address: { kind: "change", indicator: indicator.id, group: of, years: { from: 2023, to: 2024 } },
      ...{ indicator, group, breaks: [], asOf: null },
      pairs: figures.map((one, index) => ({ from: figures[(index * 31) % BODIES] ?? one, to: one })),
    },
    "zh-Hans",
  ),
};

it.each(Object.entries(VIEWS))("a %s of a large group stays a small drawing", (_, view) => {
  expect(view.charts.length).toBeGreaterThan(0);
  for (const { spec } of view.charts) {
    const html = renderToStaticMarkup(
      <Chart title={view.title} summary={view.summary} spec={spec} id="chart" />,
    );
    expect(gzipSync(html).length).toBeLessThanOrEqual(LARGEST);
  }
});

it.each(Object.entries(VIEWS))("a %s of a large group leaves a page room for its words", (_, view) => {
  const drawings = view.charts.map(({ spec }) =>
    renderToStaticMarkup(<Chart title={view.title} summary={view.summary} spec={spec} id="chart" />),
  );
  const rows = view.tables.map(({ rows: all, columns, pageRows }) =>
    rowsMarkup(all.slice(0, pageRows), columns, view.locale),
  );
  const shown = [...drawings, ...rows].join("");
  // A page holds everything a second time, for its script.
  expect(gzipSync(shown + JSON.stringify(shown)).length).toBeLessThanOrEqual(LARGEST_SHOWN);
});
