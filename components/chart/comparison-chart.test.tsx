import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { comparisonOf } from "#lib/domain/indicators/comparison.fixture.ts";
import type { Comparison } from "#lib/domain/indicators/comparison.ts";
import { describeComparison } from "#lib/domain/indicators/describe-comparison.ts";
import { ComparisonChart } from "./comparison-chart.tsx";

const years = [2019, 2020, 2021, 2022, 2023, 2024];
const LONG = "积石山保安族东乡族撒拉族自治县人民政府办公室";
const LONGER = "中国（上海）自由贸易试验区临港新片区管理委员会";

const CASES: Readonly<Record<string, Comparison>> = {
  "one body over years with a missing year": comparisonOf("disclosure-rate", years, {
    宿迁市: [[30, 96], null, [40, 90], [50, 100], [52, 100], [1902, 3521]],
  }),
  "zeros in every year": comparisonOf("review-corrections", [2022, 2023, 2024], { 甲局: [0, 0, 0] }),
  "a break in 2021": comparisonOf("normative-documents-issued", years, {
    宿迁市: [40, 55, 9, 8, 0, 12],
    淮安市: [20, null, 19, null, 22, 21],
  }),
  "six bodies with long names": comparisonOf("disclosure-rate", [2023, 2024], {
    宿迁市: [
      [50, 100],
      [54, 100],
    ],
    淮安市: [
      [49, 100],
      [53, 100],
    ],
    [LONGER]: [
      [20, 100],
      [55, 100],
    ],
    [LONG]: [
      [50, 100],
      [4, 100],
    ],
    沭阳县: [
      [90, 100],
      [84, 100],
    ],
    光明区: [[30, 100], null],
  }),
  "eight bodies in panels": comparisonOf(
    "requests-received",
    [2022, 2023, 2024],
    Object.fromEntries(
      ["甲市", "乙市", "丙市", LONG, "戊市", "己市", "庚市", "辛市"].map((name, index) => [
        name,
        [index * 10, null, index * 12],
      ]),
    ),
  ),
  "bars with small bases and nothing reported": comparisonOf("disclosure-rate", [2024], {
    宿迁市: [[1902, 3521]],
    [LONGER]: [[12, 40]],
    甲局: [[3, 10]],
    乙局: [[0, 50]],
    丙局: [null],
    丁局: ["blank"],
    戊局: ["no_base"],
  }),
};

describe.each(Object.entries(CASES))("a comparison of %s", (name, comparison) => {
  const { heading, summary } = describeComparison(comparison, "zh-Hans");
  const html = renderToStaticMarkup(
    <ComparisonChart comparison={comparison} locale="zh-Hans" title={heading} summary={summary} />,
  );

  it("looks as it did", async () => {
    await expect(html.replaceAll("><", ">\n<")).toMatchFileSnapshot(
      `__snapshots__/${name.replaceAll(" ", "-")}.svg.html`,
    );
  });

  it("is a picture with a name and a text in its place", () => {
    expect(html).toContain('role="img"');
    expect(html).toContain(`>${heading}</title>`);
    expect(html).toContain(`>${summary}</desc>`);
  });

  it("draws inside its frame, with no number that is none", () => {
    expect(html).not.toContain("NaN");
    expect(html).not.toContain("Infinity");
    expect(html).not.toContain("undefined");
  });

  it("never sets text below 12 px", () => {
    for (const [, size] of html.matchAll(/font-size="([\d.]+)"/g))
      expect(Number(size)).toBeGreaterThanOrEqual(12);
  });
});

describe("a line", () => {
  it("is not drawn over a missing year or a break", () => {
    const html = markup("a break in 2021");
    const wide = html.slice(html.indexOf('viewBox="0 0 720'));
    expect(wide.match(/<path d="M[^"]*L/g)).toHaveLength(3);
    expect(wide).toContain("2021年表式调整");
    expect(wide.match(/fill="var\(--color-paper\)"/g)).toHaveLength(2);
  });

  it("draws a zero as a point on the base line and a missing year not at all", () => {
    const zero = markup("zeros in every year");
    expect(zero.slice(zero.indexOf('viewBox="0 0 720')).match(/<circle/g)).toHaveLength(4);
  });
});

describe("a bar", () => {
  it("says what is missing and why, without a bar of length 0 passing for a figure", () => {
    const html = markup("bars with small bases and nothing reported");
    expect(html).toContain("…（没有已公开的报告）");
    expect(html).toContain("空（报告中未填写）");
    expect(html).toContain("—（分母为0，不计算）");
    expect(html).toContain("0.0 % (0/50)");
  });
});

function markup(name: string): string {
  const comparison = CASES[name];
  if (comparison === undefined) throw new RangeError(name);
  return renderToStaticMarkup(
    <ComparisonChart comparison={comparison} locale="zh-Hans" title="t" summary="s" />,
  );
}
