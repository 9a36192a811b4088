import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { comparisonOf } from "#lib/domain/indicators/comparison.fixture.ts";
import type { Comparison } from "#lib/domain/indicators/comparison.ts";
import { describeComparison } from "#lib/domain/indicators/describe-comparison.ts";
import { ComparisonChart } from "./comparison-chart.tsx";

const years = [2019, 2020, 2021, 2022, 2023, 2024];

describe("a comparison", () => {
  it("is a picture with a name and a text in its place", () => {
    const comparison = comparisonOf("disclosure-rate", [2023, 2024], { 宿迁市: [null, [1902, 3521]] });
    const { heading, summary } = describeComparison(comparison, "zh-Hans");
    const html = renderToStaticMarkup(
      <ComparisonChart comparison={comparison} locale="zh-Hans" title={heading} summary={summary} />,
    );
    expect(html).toContain('role="img"');
    expect(html).toContain(`>${heading}</title>`);
    expect(html).toContain(`>${summary}</desc>`);
  });

  it("draws no line over a missing year or a break", () => {
    const html = wide(
      comparisonOf("normative-documents-issued", years, {
        宿迁市: [40, 55, 9, 8, 0, 12],
        淮安市: [20, null, 19, null, 22, 21],
      }),
    );
    expect(html.match(/<path d="M[^"]*L[^"]*" fill="none"/g)).toHaveLength(3);
    expect(html).toContain("2021年表式调整");
    expect(html.match(/fill="var\(--color-paper\)"/g)).toHaveLength(2);
  });

  it("draws a zero as a point on the base line and a missing year not at all", () => {
    const html = wide(
      comparisonOf("review-corrections", [2021, 2022, 2023, 2024], { 甲局: [0, null, 0, 0] }),
    );
    expect(html.match(/<circle[^>]*data-point/g)).toHaveLength(3);
  });

  it("says beside a bar what is missing and why, without a bar of length 0 passing for a figure", () => {
    const html = wide(
      comparisonOf("disclosure-rate", [2024], {
        宿迁市: [[1902, 3521]],
        乙局: [[0, 50]],
        丙局: [null],
        丁局: ["blank"],
        戊局: ["no_base"],
      }),
    );
    expect(html).toContain("…（没有已公开的报告）");
    expect(html).toContain("空（报告中未填写）");
    expect(html).toContain("—（分母为0，不计算）");
    expect(html).toContain("0.0 % (0/50)");
  });
});

/** The drawing for wider screens. */
function wide(comparison: Comparison): string {
  const html = renderToStaticMarkup(
    <ComparisonChart comparison={comparison} locale="zh-Hans" title="t" summary="s" />,
  );
  return html.slice(html.indexOf('viewBox="0 0 720'));
}
