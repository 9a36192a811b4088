import { describe, expect, it } from "vitest";
import { comparisonOf } from "#lib/domain/indicators/comparison.fixture.ts";
import { compareView } from "#lib/domain/views/compare/compare-view.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { viewWays } from "./view-ways.ts";

const comparison = comparisonOf("disclosure-rate", [2024], { 宿迁市: [[1902, 3521]] });
const view: PublicView = compareView(
  {
    address: {
      kind: "compare",
      indicator: "disclosure-rate",
      bodies: [{ slug: "body1", own: false }],
      years: { from: 2024, to: 2024 },
      form: null,
      peers: null,
      onTodaysMap: false,
    },
    comparison,
    lens: [],
    asOf: null,
  },
  "zh-Hans",
);
const site = { origin: "https://example.org", prefix: "", name: "年报通", today: "2026-04-01" };

describe("the ways of a view", () => {
  it("freeze a live page on the last whole day, and a frozen one on its own", () => {
    expect(viewWays(view, site).frozen).toBe(
      "https://example.org/compare/disclosure-rate/body1/2024?asof=2026-03-31",
    );
    const frozen = viewWays({ ...view, asOf: "2025-06-01" }, { ...site, prefix: "/en" });
    expect(frozen.frozen).toBe("https://example.org/en/compare/disclosure-rate/body1/2024?asof=2025-06-01");
    expect(frozen.live).toBe("https://example.org/en/compare/disclosure-rate/body1/2024");
  });

  it("give every format, and pictures only of what is drawn", () => {
    expect(viewWays(view, site).files.map(({ href }) => href)).toEqual(
      ["csv", "excel.csv", "xlsx", "json", "svg", "png", "txt"].map(
        (format) => `/compare/disclosure-rate/body1/2024.${format}`,
      ),
    );
    expect(viewWays({ ...view, charts: [] }, site).files.map(({ format }) => format)).not.toContain("svg");
    expect(viewWays({ ...view, asOf: "2025-06-01" }, site).files[0]?.href).toBe(
      "/compare/disclosure-rate/body1/2024.csv?asof=2025-06-01",
    );
  });

  it("cite by the standard, with the day of the data and of the visit", () => {
    expect(viewWays(view, site).citation.gbt).toBe(
      `年报通. ${view.title}[DB/OL]. (2026-03-31)[2026-04-01]. https://example.org/compare/disclosure-rate/body1/2024?asof=2026-03-31.`,
    );
  });

  it("let nothing of a title out of the code that embeds it", () => {
    const { embed } = viewWays({ ...view, title: `"><script>&` }, site);
    expect(embed).toContain('title="&quot;&gt;&lt;script&gt;&amp;"');
    expect(embed).toContain('src="https://example.org/embed/compare/disclosure-rate/body1/2024"');
  });
});
